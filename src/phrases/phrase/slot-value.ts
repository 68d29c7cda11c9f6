import { withoutTrailing, hasLetter, saysAnything, regex } from "../../kernel/inner.js"

/** Longer values are no value for one spoken sentence. */
const LONGEST = 400

/** What stands where a value should: written by a form, a template or a person who had none. */
const NO_VALUE =
  /^(?:n\s{0,3}[./]?\s{0,3}[ad]\.?|none?|null|nil|undefined|unknown|nan|inf(?:inity)?|true|false|tb[acd]|todo|x+|test|blank|empty|missing|unnamed|anonymous|no name|no value|not (?:known|given|provided|available|applicable|set|recorded)|ninguno|desconocido|sin nombre|no disponible)$/iu

/** What a telephone line or a form says where it has no name. */
const NO_NAME =
  /^(?:(?:the |wireless |mobile |toll[- ]free |private |unknown |blocked )?(?:caller|customer|client|guest|user|number)|there|(?:caller )?name|mrs?|ms|sir|madam|(?:caller )?id|private|unavailable|restricted|withheld|blocked|out of area|no caller id|llamante|cliente|usuario|nombre|privado|sra?)[.!]?$/iu

/** A whole value within marks of a placeholder: `[name]`, `<name>`, `%name%`, `$name`, `#name#`, `__name__`. */
const IN_MARKS = /^(?:\[.*\]|<.*>|\(.*\)|%.*%|#.*#|__.*__|\$\{?\w+\}?|:\w+)$/u

/** Left behind by a template or a program, wherever it stands in a value. */
export const LEFT_BEHIND = /* @__PURE__ */ regex(
  "\\{\\{|\\}\\}|\\{%|%\\}|<%|%>|\\$\\{|\\[object \\w+\\]|(?<![\\p{L}\\p{N}])(?:undefined|null|NULL|NaN)(?![\\p{L}\\p{N}])",
  "u",
)

/** Lone halves of a pair. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** Characters that show nothing: joiners, direction marks, fillers, tags, private use, what stands for an object. */
const UNSEEN = /* @__PURE__ */ regex("[\\p{DI}\\p{Co}\\u2800\\ufff9-\\ufffd]", "gu")

/** Controls, line breaks, braces and what looks like them. */
const UNSPOKEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029{}\u23a7-\u23ad\u2774\u2775\u2983\u2984]/g

/** Wide, small and upright forms of common signs. */
const WIDE = /[\ufe30-\ufe6f\uff01-\uff60]/g

/**
 * A value as it may be said, or `undefined` where there is none.
 *
 * Only own data members count. Blank values, those that look like a placeholder, and everything but texts and finite numbers are
 * missing. What is hostile is taken out: braces, controls, line breaks, direction marks; punctuation at the ends goes too.
 */
export function readSlotValue(values: object | undefined, name: string): string | undefined {
  const value = ownValue(values, name)
  const given = typeof value === "number" && Number.isFinite(value) ? String(value) : value
  if (typeof given !== "string" || given.length > LONGEST) return undefined
  const text = given.replace(WIDE, (sign) => sign.normalize("NFKC")).replace(/[،、]/g, ", ")
  if (LEFT_BEHIND().test(text)) return undefined
  const said = tidy(text.replace(LONE, "").replace(UNSEEN(), "").replace(UNSPOKEN, " "))
  if (!saysAnything(said) || LEFT_BEHIND().test(said)) return undefined
  return isPlaceholder(said, name) || isPlaceholder(text.trim(), name) ? undefined : said
}

const SIGNS = /* @__PURE__ */ regex("[\\p{L}\\p{N}]", "gu")

/** Whether what was put down says nothing: blank, or in whole a placeholder. A sentence that has one inside tells of it. */
export function isNoValue(value: string): boolean {
  const text = value.trim()
  if (!saysAnything(text) || NO_VALUE.test(text)) return true
  const places = [...text.matchAll(SIGNS())].map(({ index }) => index)
  const isOneWord = !/\s/.test(text.slice(places[0], places.at(-1)))
  return isOneWord && (IN_MARKS.test(text) || LEFT_BEHIND().test(text))
}

/** Whether nobody can be called by it: no value, a number, or what a line says of whoever rings. */
export function isNoName(name: string | undefined): boolean {
  const said = readSlotValue({ name }, "name")
  return said === undefined || NO_NAME.test(said) || !hasLetter(said)
}

const MARKS = /* @__PURE__ */ regex("[^\\p{L}\\p{N}]", "gu")

function isPlaceholder(text: string, name: string): boolean {
  if (NO_VALUE.test(text) || IN_MARKS.test(text)) return true
  return text.replace(MARKS(), "").toLowerCase() === name.toLowerCase()
}

/** An own data member, or nothing where there is none or it cannot be read. */
export function ownValue(values: object | undefined, name: string): unknown {
  if (typeof values !== "object" || values === null) return undefined
  try {
    return Object.getOwnPropertyDescriptor(values, name)?.value
  } catch {
    return undefined
  }
}

const INITIALS = /* @__PURE__ */ regex("\\p{L}\\.\\p{L}\\.$", "u")

function tidy(text: string): string {
  const inner = mendPunctuation(text).replace(/^[\s,;:.!¡?\u2026\u2013\u2014-]+(?=.)/u, keepMinus)
  return INITIALS().test(inner) ? inner : withoutTrailing(inner, (sign) => /[\s,;:.!?\u2026\u2013\u2014-]/u.test(sign))
}

/** "-5" is a number; "- a list item" is not. */
function keepMinus(marks: string, offset: number, whole: string): string {
  return marks.endsWith("-") && /^\d/.test(whole.slice(offset + marks.length)) ? "-" : ""
}

/**
 * Puts spaces and commas right: one space, none before a mark, no comma before another mark, at the start or at the end.
 */
export function mendPunctuation(text: string): string {
  const mended = text
    .replace(/[\s\u00a0]+/gu, " ")
    .replace(/ (?=[,.;:!?])/g, "")
    .replace(/,(?:\s*,)+/g, ",")
    .replace(/,\s*(?=[.;:!?])/g, "")
    .replace(/([.;:!?])(?:\s*,)+/g, "$1")
    .replace(/^[\s,]+/, "")
  return withoutTrailing(mended, (sign) => /[\s,]/.test(sign))
}
