import { orInvalidInput } from "../../kernel/index.js"
import { catalogueLocale, sayCode } from "./catalogue.js"
import { reasonTexts, type ReasonCode } from "./reasons.js"

/** The families of reasons in which something that lacks may be named, in the order in which they are asked. */
const families = ["missing", "rung", "claim"] as const

/**
 * What is lacking or missing, in words: the names in `slots.missing` and `slots.lacking` of an advice, in `lacking` of an answer of `may`,
 * of an event out of policy and of a phrase that was not offered. What is the client's own (`waiveFee`) is only taken apart ("waive fee").
 *
 * @param names - A list, or the names of a slot with commas between them.
 * @param locale - BCP 47 tag of the agent's language; English where it is not known.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { sayLacking } from "evenkeel/phrases"
 *
 * sayLacking("desiredOutcome, promise, disposition") // => "what they would like, a spoken promise to settle, the wrap-up code"
 * sayLacking(["probe", "flag:doNotCall"], "es") // => "preguntar, confirmar que no quiere llamadas"
 * ```
 */
export function sayLacking(names: string | readonly string[], locale = "en"): string {
  return orInvalidInput({ names, locale }, () =>
    (typeof names === "string" ? names.split(", ") : names)
      .filter((name) => name !== "")
      .map((name) => lackingWords(name, locale))
      .join(", "),
  )
}

function lackingWords(name: string, locale: string): string {
  const [family = "", rest] = name.split(":")
  const codes = rest === undefined ? families.map((each) => `${each}/${name}`) : [`${family}/${rest}`]
  const code = codes.find((each) => Object.hasOwn(reasonTexts[catalogueLocale(locale)], each))
  if (code === undefined) return spaced(rest ?? name)
  const said = sayCode(reasonTexts, code as ReasonCode, { locale })
  return said.charAt(0).toLowerCase() + said.slice(1)
}

/** `call.connected` is "call connected". */
function spaced(name: string): string {
  return name.replace(/[./:-]/g, " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
