import { readPhrases } from "../check-phrases.js"
import { phraseIntents, type Intent } from "../intent.js"
import { phraseTones, type Phrase } from "../phrase.js"
import { parseCsvPhrases } from "./csv-phrases.js"
import type { ParsedPhrases, ParsePhrasesOptions, PhraseForm, RefusedPhrase, VendorItem } from "./parsed-phrases.js"
import { vendorPlaceholders } from "./placeholders.js"
import { readVendorItems } from "./vendor-items.js"
import { fromHtml, fromTemplate } from "./vendor-text.js"

/**
 * Takes phrases over from another product: Zendesk macros, Chatwoot canned responses, Front message templates, Gorgias macros, or a CSV
 * table. Never throws.
 *
 * What goes beyond slots (`{{#if}}`, `{% … %}`, filters, placeholders that nobody knows, pictures and links) is refused by name with its
 * place; no text is taken over by half. Nothing is known of claims and promises in a vendor's texts: look the result over with `lintBank`.
 *
 * @param form - The product.
 * @param input - JSON as its interface gives it: one item, a list, or an answer that holds one. For `csv` the text of the file.
 *
 * @example
 * ```ts
 * import { parsePhrases } from "evenkeel/phrases"
 *
 * const responses = [
 *   { id: 1, short_code: "thanks", content: "Thank you, {{contact.first_name}}." },
 *   { id: 2, short_code: "thanks", content: "{% if vip %}Thank you{% endif %}" },
 * ]
 * const { phrases, refused } = parsePhrases("chatwoot", responses)
 * phrases.map(({ text }) => text) // => ["Thank you, {{ name }}."]
 * refused // => [{ path: "1", code: "import/template", about: ["{% if vip %}", "{% endif %}"] }]
 * ```
 */
export function parsePhrases(form: PhraseForm, input: unknown, options: ParsePhrasesOptions = {}): ParsedPhrases {
  try {
    if (form === "csv") return parseCsvPhrases(input, options)
    const { items, refused } = readVendorItems(form, input)
    const taken = new Set<string>()
    const read = items.map((item) => toPhrase(form, item, options, taken))
    return {
      phrases: read.flatMap((each) => ("code" in each ? [] : [each])),
      refused: [...refused, ...read.flatMap((each) => ("code" in each ? [each] : []))],
    }
  } catch {
    return { phrases: [], refused: [{ path: "", code: "import/unreadable", about: [] }] }
  }
}

function toPhrase(
  form: Exclude<PhraseForm, "csv">,
  item: VendorItem,
  options: ParsePhrasesOptions,
  taken: Set<string>,
): Phrase | RefusedPhrase {
  const { path, body, isHtml } = item
  const plain = isHtml ? fromHtml(body) : { text: body }
  if ("code" in plain) return { path, ...plain }
  const own = fromTemplate(plain.text, { ...vendorPlaceholders[form], ...options.placeholders })
  if ("code" in own) return { path, ...own }
  const title = readTitle(item.title)
  const intent = title.intent ?? options.intentOf?.(item.title)
  if (intent === undefined) return { path, code: "import/no-intent", about: [item.title.slice(0, 60)] }
  const phrase = {
    id: freeId(title.id ?? `${form}.${item.id}`, taken),
    intent,
    text: own.text,
    locale: item.locale ?? options.locale ?? "en",
    tone: title.tone,
    ...(title.level === undefined ? {} : { level: title.level }),
    source: options.source ?? form,
  }
  const { phrases, issues } = readPhrases([phrase])
  return phrases[0] ?? { path, code: "import/invalid", about: issues.map((issue) => issue.path.replace(/^0\./, "")) }
}

interface Title {
  readonly intent?: Intent
  readonly tone: string
  readonly level?: number
  readonly id?: string
}

/** `boundary::steady::level 2::boundary.choice`, as it is written on export; a title that is an intent says that. */
function readTitle(title: string): Title {
  const parts = title.split("::").map((part) => part.trim())
  const intent = phraseIntents.find((each) => parts.includes(each))
  const tone = phraseTones.find((each) => parts.includes(each)) ?? "plain"
  const level = parts.map((part) => /^level ([123])$/.exec(part)?.[1]).find((found) => found !== undefined)
  const last = parts.at(-1)
  const isId = parts.length > 1 && last !== undefined && last !== intent && last !== tone && !/^level \d$/.test(last)
  return {
    tone,
    ...(intent === undefined ? {} : { intent }),
    ...(level === undefined ? {} : { level: Number(level) }),
    ...(isId && last !== "" ? { id: last.slice(0, 80) } : {}),
  }
}

function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`
  taken.add(free)
  return free
}
