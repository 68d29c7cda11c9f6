import { renderPhrase } from "../render.js"
import type { SlotValues } from "../slots.js"
import { readTemplate } from "../template.js"

/** The languages in which the library speaks to agents. */
export type CatalogueLocale = "en" | "es"

/**
 * Texts for agents by code, in each language, with slots as in phrases. Each part that has codes keeps one of its own, typed by its closed
 * list, so that a code without a text does not compile.
 */
export type Catalogue<Code extends string> = Readonly<Record<CatalogueLocale, Readonly<Record<Code, string>>>>

/** A catalogue of texts that stand side by side, so that whoever changes one sees the other. Divided when it is first read. */
export function inBoth<Code extends string>(
  texts: Readonly<Record<Code, readonly [en: string, es: string]>>,
): Catalogue<Code> {
  let made: Catalogue<Code> | undefined
  const only = (at: 0 | 1) =>
    Object.fromEntries(
      Object.entries<readonly [string, string]>(texts).map(([code, both]) => [code, both[at]]),
    ) as Record<Code, string>
  const read = () => (made ??= { en: only(0), es: only(1) })
  return {
    get en() {
      return read().en
    },
    get es() {
      return read().es
    },
  }
}

/** What is to be said of a code. */
export interface CodeWords {
  /** BCP 47 tag of the agent's language, which is not the caller's. English where it is left out or not there. */
  readonly locale?: string
  readonly slots?: SlotValues
}

/**
 * The text of a code in the agent's language. A clause whose slot has no value is dropped. Never throws: a code without a text is said as
 * it stands.
 *
 * @example
 * ```ts
 * import { refusalTexts, sayCode } from "evenkeel/phrases"
 *
 * sayCode(refusalTexts, "session/completed", { locale: "es-MX" }) // => "La llamada ya está cerrada."
 * sayCode(refusalTexts, "session/not-found", { slots: { what: "issue" } }) // => "This call has no such thing: issue."
 * ```
 */
export function sayCode<Code extends string>(catalogue: Catalogue<Code>, code: Code, words: CodeWords = {}): string {
  try {
    const texts = catalogue[catalogueLocale(words.locale)]
    if (!Object.hasOwn(texts, code)) return code
    const text = texts[code]
    const template = readTemplate(text)
    const rules = "issues" in template ? {} : Object.fromEntries(template.slots.map(({ name }) => [name, dropped]))
    const rendered = renderPhrase({ text, slots: rules }, words.slots)
    return rendered.ok ? rendered.text : code
  } catch {
    return code
  }
}

const dropped = "dropClause" as const

/**
 * The language of the catalogue for a tag: `es-MX` is `es`; what is not there is English.
 *
 * @example
 * ```ts
 * import { catalogueLocale } from "evenkeel/phrases"
 *
 * catalogueLocale("es-MX") // => "es"
 * catalogueLocale("de") === "en" // => true
 * ```
 */
export function catalogueLocale(locale = "en"): CatalogueLocale {
  try {
    return /^es(?:-|$)/i.test(locale) ? "es" : "en"
  } catch {
    return "en"
  }
}

/**
 * What is wrong with a catalogue, for a test of your own: codes without a text, texts of no code, texts with braces that are no slot, and
 * slots that one language has and the other has not.
 *
 * @example
 * ```ts
 * import { checkCatalogue } from "evenkeel/phrases"
 *
 * checkCatalogue({ en: { a: "Hello {{ name }}" }, es: { a: "Hola" } }, ["a"]) // => ["a: slots differ (en: name; es: none)"]
 * ```
 */
export function checkCatalogue<Code extends string>(
  catalogue: Catalogue<Code>,
  codes: readonly Code[],
): readonly string[] {
  try {
    const { en, es } = catalogue
    const strays = [...Object.keys(en), ...Object.keys(es)].filter(
      (code) => !(codes as readonly string[]).includes(code),
    )
    return [
      ...new Set(strays.map((code) => `${code}: no such code`)),
      ...codes.flatMap((code) => {
        const [first, second] = [slotsOf(en, code), slotsOf(es, code)]
        if (typeof first === "string") return [`${code}: ${first} (en)`]
        if (typeof second === "string") return [`${code}: ${second} (es)`]
        const same = first.join(" ") === second.join(" ")
        return same ? [] : [`${code}: slots differ (en: ${listed(first)}; es: ${listed(second)})`]
      }),
    ]
  } catch {
    return ["no catalogue"]
  }
}

function slotsOf(texts: Readonly<Record<string, string>>, code: string): readonly string[] | string {
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined
  if (text === undefined || text.trim() === "") return "no text"
  const template = readTemplate(text)
  return "issues" in template ? "no template" : [...new Set(template.slots.map(({ name }) => name))].sort()
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.join(", ")
}
