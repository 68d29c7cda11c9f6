import { orInvalidInput } from "../../kernel/index.js"
import { headlines, type HeadlineCode } from "../words/headline-phrases.js"

/**
 * What an advice says at a glance, in the agent's language: at most six words. English where the language is not known; the code
 * itself where a practice of the client's own brings one.
 *
 * @param locale - BCP 47 tag of the agent's language, which need not be the caller's.
 *
 * @example
 * ```ts
 * import { toHeadline } from "evenkeel/coach"
 *
 * toHeadline("advice/read-back") // => "Read back what you heard"
 * toHeadline("advice/read-back", "es-MX") // => "Repita lo que ha oído"
 * ```
 */
export function toHeadline(code: string, locale = "en"): string {
  return orInvalidInput({ code, locale }, () => {
    const language = locale.toLowerCase().split("-")[0]
    return Object.hasOwn(headlines, code) ? headlines[code as HeadlineCode][language === "es" ? 1 : 0] : code
  })
}
