import { asList, ownOf } from "../kernel/inner.js"
import { parseTemplate, type Catalogue } from "../phrases/index.js"

/**
 * What is wrong with a catalogue of texts by code: codes without a text, texts of no code, texts with braces that are no slot, and
 * slots that one language has and the other has not.
 *
 * @example
 * ```ts
 * import { checkCatalogue } from "evenkeel/testing"
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
      (code) => !(asList(codes) as readonly string[]).includes(code),
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
  const text = ownOf(texts, code)
  if (text === undefined || text.trim() === "") return "no text"
  const template = parseTemplate(text)
  return "issues" in template ? "no template" : [...new Set(template.slots.map(({ name }) => name))].sort()
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.join(", ")
}
