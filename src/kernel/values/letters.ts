import { regex } from "./regex.js"

const LETTER = /* @__PURE__ */ regex("\\p{L}", "u")
const LETTER_OR_DIGIT = /* @__PURE__ */ regex("[\\p{L}\\p{N}]", "u")
const BETWEEN_WORDS = /* @__PURE__ */ regex("[^\\p{L}\\p{N}]+", "gu")

/** Whether a text has a letter of any script. */
export const hasLetter = (text: string): boolean => LETTER().test(text)

/** Whether a text says anything: has a letter or a digit of any script. */
export const saysAnything = (text: string): boolean => LETTER_OR_DIGIT().test(text)

/** The words and numbers of a text with a space between two, and one where it begins or ends with something else. */
export const wordsOnly = (text: string): string => text.replace(BETWEEN_WORDS(), " ")
