import { withoutOpening } from "../../coach/index.js"
import { readTurn } from "../../session/inner.js"
import { standingCues, wordsOf, type HandoffSource } from "./source.js"
import { capital } from "../words/parts.js"

/**
 * What somebody told, as it is handed on: without an "I already told you that" before it, and without an insult that was only thrown in,
 * for which "…" stands. Empty where it was nothing else.
 */
export function toQuotation(source: HandoffSource, said: string): string {
  const insults = standingCues(source)
    .filter(({ kind }) => kind.startsWith("abuse."))
    .map(({ turnId, span }) => wordsOf(source, turnId).slice(span.start, span.end))
    .filter((insult) => insult.trim() !== "" && said.includes(insult))
  const calm = insults.length === 0 ? said : withoutInsults(said.split(", "), insults)
  const rest = withoutOpening(calm)
  return withOpeningMark(source, rest.length === calm.length ? calm : capital(rest))
}

/** "¿Y tengo que devolverla?": the mark that went with the first word is put back. */
function withOpeningMark({ events }: HandoffSource, said: string): string {
  if (!said.endsWith("?") || said.includes("¿")) return said
  const isCut = events.some((event) => {
    const { text = "" } = readTurn(event) ?? {}
    return text.includes(said) && text.includes("¿")
  })
  return isCut ? `¿${said}` : said
}

function withoutInsults(clauses: readonly string[], insults: readonly string[]): string {
  const kept = clauses.map((clause) => (insults.some((insult) => isOnly(insult, clause)) ? "…" : clause))
  if (kept.every((clause) => clause === "…")) return ""
  return kept
    .join(", ")
    .replace(/…, (?=…)/g, "")
    .replace(/…,|, …/g, (mark) => mark.replace(",", ""))
}

/** "You stupid cow", and not what somebody was called: a word or two of address stand beside it. */
const MOST_BESIDE = 2

function isOnly(insult: string, clause: string): boolean {
  const countOf = (text: string) => text.trim().split(/\s+/).length
  return clause.includes(insult) && countOf(clause) <= countOf(insult) + MOST_BESIDE
}
