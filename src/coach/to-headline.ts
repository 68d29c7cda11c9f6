import { headlines, type HeadlineCode } from "./headline-phrases.js"

/** What an advice says at a glance, in the agent's language: at most six words. */
export function toHeadline(code: string, locale = "en"): string {
  const language = locale.toLowerCase().split("-")[0]
  return Object.hasOwn(headlines, code) ? headlines[code as HeadlineCode][language === "es" ? 1 : 0] : code
}
