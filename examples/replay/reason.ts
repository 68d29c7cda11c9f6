import { reasonTexts, sayCode, type ReasonCode } from "evenkeel"

/** A reason in the words of the library's catalogue, and what is lacking as well. What is a part of a sentence begins small. */
export function reason(code: ReasonCode, lacking: readonly string[] = []): string {
  const names = lacking.map(toLacking).join(", ")
  const said = sayCode(reasonTexts, code, names === "" ? {} : { slots: { lacking: names } })
  return said.endsWith(".") ? said : said.charAt(0).toLowerCase() + said.slice(1)
}

/** What the note still lacks, as an advice names it: codes with commas between them. */
export function toGaps(missing: string): string {
  return missing.split(", ").map(toLacking).join(", ")
}

/** `desiredOutcome` becomes `desired outcome`, `call.connected` `call connected`. */
export function spaced(name: string): string {
  return name.replace(/[./]/g, " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

const kinds = ["missing", "rung", "claim"] as const

const gaps: Readonly<Record<string, string>> = {
  ringBack: "to ring them back",
  promise: "a spoken promise to settle",
  disposition: "the wrap-up code",
}

/** A code that something lacks, in words. */
export function toLacking(name: string): string {
  if (Object.hasOwn(gaps, name)) return gaps[name]!
  if (name.startsWith("flag:")) return `whether it holds: ${spaced(name.slice("flag:".length))}`
  for (const kind of kinds) {
    const code = `${kind}/${name}`
    const said = reason(code as ReasonCode)
    if (said !== code) return said
  }
  return spaced(name)
}
