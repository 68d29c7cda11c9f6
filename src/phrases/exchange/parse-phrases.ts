import { orInvalidInput } from "../../kernel/index.js"
import { readPhrases } from "../bank/check-phrases.js"
import { phraseIntents, type Intent } from "../phrase/intent.js"
import { phraseTones, type Phrase } from "../phrase/phrase.js"
import { parseCsvPhrases } from "./csv-phrases.js"
import {
  mustBeForm,
  refuse,
  type ParsedPhrases,
  type ParsePhrasesOptions,
  type PhraseForm,
  type RefusedPhrase,
  type VendorForm,
  type VendorItem,
} from "./parsed-phrases.js"
import { vendorPlaceholders } from "./placeholders.js"
import { readVendorItems } from "./vendor-items.js"
import { fromHtml, fromMarkdown, fromTemplate } from "./vendor-text.js"

/**
 * Takes phrases over from another product: Zendesk macros, Chatwoot canned responses, Front message templates, Gorgias macros, or a CSV
 * table. What is in a file never makes it throw.
 *
 * What goes beyond slots (`{{#if}}`, `{% … %}`, filters, placeholders that nobody knows, pictures and links) is refused by name with its
 * place; no text is taken over by half. Nothing is known of claims and promises in a vendor's texts: look the result over with `lintBank`.
 *
 * @param form - The product.
 * @param input - The text of the file, 5,000,000 characters at most, with or without a byte order mark. Or, but for `csv`, the parsed JSON as
 *   the product's interface gives it: one item, a list, or an answer that holds one.
 * @returns At most 5,000 phrases, in the order of the file, and what was not taken over, in that order too.
 * @throws {@link Fault} `input/invalid` with the path `form` for a form that is none, and `options` where these cannot be read or `intentOf` throws.
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
  mustBeForm(form)
  return orInvalidInput({ options }, () => {
    if (form === "csv") return parseCsvPhrases(input, options)
    const taken = new Map<string, number>()
    const read = itemsOf(form, input).map((item) => ("code" in item ? item : toPhrase(form, item, options, taken)))
    return {
      phrases: read.flatMap((each) => ("code" in each ? [] : [each])),
      refused: read.flatMap((each) => ("code" in each ? [each] : [])),
    }
  })
}

function itemsOf(form: VendorForm, input: unknown): readonly (VendorItem | RefusedPhrase)[] {
  try {
    return readVendorItems(form, input)
  } catch {
    return [refuse("", "import/unreadable")]
  }
}

function toPhrase(
  form: VendorForm,
  { path, title, ...item }: VendorItem,
  options: ParsePhrasesOptions,
  taken: Map<string, number>,
): Phrase | RefusedPhrase {
  const plain = item.isHtml ? fromHtml(item.body) : form === "chatwoot" ? fromMarkdown(item.body) : { text: item.body }
  if ("code" in plain) return { path, ...plain }
  const own = fromTemplate(plain.text, { ...vendorPlaceholders[form], ...options.placeholders })
  if ("code" in own) return { path, ...own }
  const { intent = options.intentOf?.(title), tone, level, locale, id } = readTitle(title)
  if (intent === undefined) return refuse(path, "import/no-intent", [title.slice(0, 60)])
  const language = item.locale ?? locale ?? options.locale ?? "en"
  const phrase = {
    id: freeId(id ?? `${form}.${item.id}`, language, taken),
    intent,
    text: own.text,
    locale: language,
    tone,
    ...(level === undefined ? {} : { level: Number(level) }),
    source: options.source ?? form,
  }
  const { phrases, issues } = readPhrases([phrase])
  return (
    phrases[0] ??
    refuse(
      path,
      "import/invalid",
      issues.map((issue) => issue.path.replace(/^0\./, "")),
    )
  )
}

interface Title {
  readonly intent?: Intent | undefined
  readonly tone: string
  readonly level?: string | undefined
  readonly locale?: string | undefined
  readonly id?: string
}

/** `boundary::steady::level 2::es::boundary.choice`, as it is written on export; a title that is an intent says that. */
function readTitle(title: string): Title {
  const parts = title.split("::").map((part) => part.trim())
  const intent = phraseIntents.find((each) => parts.includes(each))
  const tone = phraseTones.find((each) => parts.includes(each)) ?? "plain"
  const isOurs = parts[0] === intent && parts[1] === tone
  const [, level] = /^level ([123])$/.exec(parts.find((part) => part.startsWith("level ")) ?? "") ?? []
  const locale = isOurs ? parts.slice(2, -1).find((part) => !part.startsWith("level ")) : undefined
  const last = parts.at(-1)
  const isId = parts.length > 1 && last !== intent && last !== tone && !/^level \d$/.test(last ?? "")
  return { intent, tone, level, locale, ...(isId && last ? { id: last.slice(0, 80) } : {}) }
}

/** Items of one id get numbers, counted on from the last. */
function freeId(id: string, locale: string, taken: Map<string, number>): string {
  const key = `${locale} ${id}`
  let count = taken.get(key) ?? 0
  let free = id
  do free = ++count === 1 ? id : `${id}-${count}`
  while (count > 1 && taken.has(`${locale} ${free}`))
  taken.set(key, count)
  if (free !== id) taken.set(`${locale} ${free}`, 1)
  return free
}
