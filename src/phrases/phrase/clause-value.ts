import { regex } from "../../kernel/inner.js"
import { ownValue, readSlotValue } from "./slot-value.js"
import { clauseSlots, standardSlots } from "./slots.js"

/** A full stop or an exclamation between two sentences; what ends an abbreviation is none. */
const BETWEEN = /* @__PURE__ */ regex(
  "(?<=[\\p{L}\\p{N}”\"')]{2})(?<!\\b(?:[DM]rs?|Ms|St|No|Jr|Inc|Ltd|Prof|etc|vs|Sra?|Dra|Av|[ap]\\.m))[.!]+\\s+",
  "gu",
)
/** Words that have a capital only because a sentence began with them. */
const OPENER = /^(?:It|The|This|We|They|You|My|And|But|So|A|El|La|Se|Y) /

/**
 * A value as it fits into the sentence that a slot stands in.
 *
 * What was told or recorded may be a question or several sentences. A question is quoted with its mark, so that the sentence around it
 * stays one; sentences are joined by semicolons. In the library's other slots, a verb, a noun, a name, there is no place for a
 * question: they have no value then.
 */
export function readValueFor(values: object | undefined, name: string): string | undefined {
  const said = readSlotValue(values, name)
  if (said === undefined) return undefined
  const isClause = clauseSlots.includes(name)
  if (!isClause && !Object.hasOwn(standardSlots, name)) return said
  const mark = isClause && endsInQuestion(values, name) ? "?" : ""
  if (mark === "" && !/\?/.test(said)) return joined(said)
  return isClause ? `“${said.replace(/[“”"]/g, "'")}${mark}”` : undefined
}

function endsInQuestion(values: object | undefined, name: string): boolean {
  const text = ownValue(values, name)
  return typeof text === "string" && /\?[\s."”’')!]{0,8}$/u.test(text.slice(-20))
}

function joined(said: string): string {
  const [first = "", ...rest] = said.split(BETWEEN())
  return [first, ...rest.map((each) => each.replace(OPENER, (word) => word.toLowerCase()))].join("; ")
}
