import { regex, ownOf } from "../../kernel/inner.js"

/**
 * Milliseconds a word. About 150 words a minute is the usual figure for English conversation (National Center for Voice and Speech,
 * "Voice qualities"). Spanish takes more words for the same thing and says them faster, so that both come out alike: 0.91 and 0.98 of a
 * common measure of information a second (Pellegrino, Coupé, Marsico: "A cross-language perspective on speech information rate",
 * Language 87(3), 2011, table 1).
 */
const wordMs: Readonly<Record<string, number>> = { en: 400, es: 360 }
/** Where the language is not known, or has no spaces between words: six characters are taken for a word. */
const CHARACTERS_A_WORD = 6

/**
 * About how long it takes to say a text, at an unhurried pace on the telephone. Digits are counted one by one, as they are read
 * aloud.
 *
 * An estimate for choosing and for warning, not for timing speech.
 *
 * @param locale - BCP 47 tag; English where it is left out.
 * @returns Milliseconds, from 0.
 *
 * @example
 * ```ts
 * import { sayMs } from "evenkeel/phrases"
 *
 * sayMs("Thank you for waiting.") // => 1600
 * sayMs("Ring 555 0100.") // => 3200
 * ```
 */
export function sayMs(text: string, locale = "en"): number {
  return typeof (text as unknown) === "string" && typeof (locale as unknown) === "string" ? spokenMs(text, locale) : 0
}

const DIGITS = /* @__PURE__ */ regex("\\p{N}", "gu")
const WORDS = /* @__PURE__ */ regex("[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]*", "gu")

/** {@link sayMs}, of a text. */
export function spokenMs(text: string, locale: string): number {
  const digits = text.match(DIGITS())?.length ?? 0
  const words = text.match(WORDS()) ?? []
  const units = words.reduce((sum, word) => sum + Math.max(1, Math.floor(word.length / (CHARACTERS_A_WORD * 2))), 0)
  const language = locale.split("-", 1)[0]!.toLowerCase()
  return (units + digits) * (ownOf(wordMs, language) ?? wordMs["en"]!)
}
