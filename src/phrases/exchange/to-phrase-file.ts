import { orInvalidInput } from "../../kernel/index.js"
import type { Phrase } from "../phrase/phrase.js"
import { readTemplate, type TemplateSlot } from "../phrase/template.js"
import { toCsv } from "./csv-phrases.js"
import { mustBeForm, type PhraseForm, type VendorForm } from "./parsed-phrases.js"
import { formsWithDefault, vendorPlaceholders } from "./placeholders.js"

/** How phrases are written for another product. */
export interface PhraseFileOptions {
  /**
   * What becomes of a slot for which the product has no placeholder; one with a default is written as that. `refuse`: the phrase is left out. `brackets`: it stands as `[action]`
   * for the agent to fill in, and is read back as a slot.
   */
  readonly blanks?: "refuse" | "brackets"
}

/** Phrases written for another product, with what it has no room for. */
export interface PhraseFile {
  /** A list of items as the product's interface takes them one by one, to be sent or written as JSON; the text of a CSV file. */
  readonly content: unknown
  /** Phrases that were left out, and the slots that they could not do without. */
  readonly refused: readonly { readonly phraseId: string; readonly slots: readonly string[] }[]
  /** What the product does not keep: claims, promises and rules for slots no longer guard these phrases there. */
  readonly lost: readonly { readonly phraseId: string; readonly members: readonly string[] }[]
}

/**
 * Writes phrases for another product; {@link parsePhrases} reads them again. A CSV table keeps everything, and nothing in it is run as a formula
 * by a sheet.
 *
 * @throws {@link Fault} `input/invalid` with the path `form` for a form that is none, and for phrases that are none.
 *
 * @example
 * ```ts
 * import { toPhraseFile } from "evenkeel/phrases"
 *
 * const phrase = { id: "t", intent: "thanks", text: "Thank you, {{ name }}.", locale: "en", tone: "plain", source: "acme" } as const
 * const { content, lost } = toPhraseFile("chatwoot", [phrase])
 * content // => [{ short_code: "thanks::plain::t", content: "Thank you, {{contact.first_name}}." }]
 * lost // => [{ phraseId: "t", members: ["slots"] }]
 * ```
 */
export function toPhraseFile(
  form: PhraseForm,
  phrases: readonly Phrase[],
  options: PhraseFileOptions = {},
): PhraseFile {
  mustBeForm(form)
  return orInvalidInput({ phrases, options }, () => toFile(form, phrases, options))
}

function toFile(form: PhraseForm, phrases: readonly Phrase[], options: PhraseFileOptions): PhraseFile {
  if (form === "csv") return { content: toCsv(phrases), refused: [], lost: [] }
  const items: unknown[] = []
  const refused: { phraseId: string; slots: readonly string[] }[] = []
  const lost: { phraseId: string; members: readonly string[] }[] = []
  for (const phrase of phrases) {
    const written = writeText(form, phrase, options)
    if ("slots" in written) refused.push({ phraseId: phrase.id, slots: written.slots })
    else {
      items.push(writers[form](phrase, written.text))
      const members = lostOf(phrase)
      if (members.length > 0) lost.push({ phraseId: phrase.id, members })
    }
  }
  return { content: items, refused, lost }
}

const writers: Readonly<Record<VendorForm, (phrase: Phrase, text: string) => object>> = {
  zendesk: (phrase, text) => ({
    title: titleOf(phrase),
    active: true,
    actions: [{ field: "comment_value", value: text }],
  }),
  chatwoot: (phrase, text) => ({ short_code: titleOf(phrase), content: text }),
  front: (phrase, text) => ({ name: titleOf(phrase), subject: "", body: `<p>${toHtml(text)}</p>` }),
  gorgias: (phrase, text) => ({
    name: titleOf(phrase),
    language: phrase.locale,
    actions: [
      {
        type: "user",
        name: "setResponseText",
        arguments: { body_text: text, body_html: `<div>${toHtml(text)}</div>` },
      },
    ],
  }),
}

/** English is not named: it is what a file is in that does not say. */
function titleOf({ intent, tone, level, locale, id }: Phrase): string {
  const members = [intent, tone, level === undefined ? "" : `level ${level}`, locale === "en" ? "" : locale, id]
  return members.filter((member) => member !== "").join("::")
}

function toHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}

function writeText(
  form: VendorForm,
  { text }: Phrase,
  { blanks = "refuse" }: PhraseFileOptions,
): { readonly text: string } | { readonly slots: readonly string[] } {
  const template = readTemplate(text)
  if ("issues" in template) return { slots: [] }
  const slots = template.slots.map(
    (slot) => writeSlot(form, slot) ?? slot.fallback ?? (blanks === "brackets" ? `[${slot.name}]` : undefined),
  )
  const lacking = template.slots.filter((_, index) => slots[index] === undefined).map(({ name }) => name)
  if (lacking.length > 0) return { slots: lacking }
  return { text: template.literals[0]! + slots.map((slot, index) => slot! + template.literals[index + 1]!).join("") }
}

function writeSlot(form: VendorForm, { name, fallback }: TemplateSlot): string | undefined {
  const path = Object.entries(vendorPlaceholders[form]).find(([, slot]) => slot === name)?.[0]
  if (path === undefined) return undefined
  if (fallback === undefined) return `{{${path}}}`
  return formsWithDefault.includes(form) ? `{{${path} | default: "${fallback}"}}` : undefined
}

function lostOf(phrase: Phrase): readonly string[] {
  const { claims, commits, authority, verbatim, repeatable } = phrase
  const members = Object.entries({ claims, commits, authority, verbatim, repeatable })
  const template = readTemplate(phrase.text)
  const guarded = "issues" in template ? [] : template.slots
  const kept = members.flatMap(([name, value]) => (value === undefined ? [] : [name]))
  return guarded.length > 0 ? [...kept, "slots"] : kept
}
