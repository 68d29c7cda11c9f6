import { Fault } from "../faults/fault.js"

/** The languages in which the library speaks to agents. */
export type Language = "en" | "es"

/** The language of a BCP 47 tag, where there are words in it. */
export function languageOf(tag: string): Language | undefined {
  const [language] = tag.toLowerCase().split("-", 1)
  return language === "en" || language === "es" ? language : undefined
}

/**
 * The language that a host asks for by name: whoever asks for one that there are no words in is told so, and does not read English.
 *
 * @param path - Where it was asked: `options.locale`.
 */
export function askedLanguage(tag: string, path: string): Language {
  const language = languageOf(tag)
  if (language !== undefined) return language
  const dashed = tag.replaceAll("_", "-")
  const issue = {
    path,
    expected: "en or es, with a region or without: catalogueLocale(tag) picks the one to fall back on",
  }
  throw new Fault("input/invalid", {
    issues: [languageOf(dashed) === undefined ? issue : { ...issue, suggestion: dashed }],
  })
}
