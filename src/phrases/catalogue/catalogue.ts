import { withoutTrailing } from "../../kernel/inner.js"
import { renderPhrase } from "../phrase/render.js"
import type { SlotValues } from "../phrase/slots.js"
import { readTemplate } from "../phrase/template.js"

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
 * The text of a code in the agent's language. A clause whose slot has no value is dropped; where nothing is left then, the value alone is. Never throws: a code without a text is said as
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
    if (rendered.ok) return rendered.text
    // It says what it is, though not of what.
    const bare = renderPhrase({ text: withoutSlots(text) })
    return bare.ok ? bare.text : code
  } catch {
    return code
  }
}

const dropped = "dropClause" as const

/** "No such thing: {{what}}." is "No such thing." */
function withoutSlots(text: string): string {
  const [first = "", ...parts] = text.split("{{")
  const behind = parts.map((part) => part.slice(part.indexOf("}}") + 2))
  const isJoint = (sign: string): boolean => sign === ":" || sign === " "
  return [first, ...behind].map((part) => withoutTrailing(part, isJoint)).join("")
}

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
