import { reasonTexts, sayCode, sayLacking, type ReasonCode } from "evenkeel"

/** A reason in the words of the library's catalogue, and what is lacking as well. What is a part of a sentence begins small. */
export function reason(code: ReasonCode, lacking: readonly string[] = []): string {
  const names = sayLacking(lacking)
  const said = sayCode(reasonTexts, code, names === "" ? {} : { slots: { lacking: names } })
  return said.endsWith(".") ? said : said.charAt(0).toLowerCase() + said.slice(1)
}

/** `desiredOutcome` becomes `desired outcome`, `call.connected` `call connected`. */
export function spaced(name: string): string {
  return name.replace(/[./]/g, " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
