import { callerFact, isSettled, type CallerFact } from "../../session/index.js"
import { state, type Statement } from "./statement.js"
import { evidenceOf, type HandoffSource } from "./source.js"

/** What the caller said of themselves and nobody put down, nor read back and had confirmed: as it was said, masked where it was masked. It need not be asked for. */
export function toSaidWho({ session }: HandoffSource): readonly Statement[] {
  return (["callerName", "callbackNumber"] as const).flatMap((fact) => {
    const known = callerFact(session, fact)
    const { value, clash, evidence, standing } = known
    if (value === undefined) return []
    if (standing === "disputed" && clash !== undefined)
      return [state("factDisputed", { fact, value, other: clash }, evidence)]
    const isKnown = isSettled(known) && !MASKED.test(value)
    return isKnown || standing === "corrected" ? [] : [state("factHeard", { fact, words: value }, evidence)]
  })
}

const MASKED = /\[[A-Z]+\]/

/** What a name or a number of the caller rests on: what was said, or the record that holds one of these members. */
export function evidenceOfCaller(
  source: HandoffSource,
  fact: CallerFact,
  members: readonly string[],
): readonly number[] {
  const isTold = source.session.caller.told?.some(({ name }) => name === fact) === true
  if (isTold) return callerFact(source.session, fact).evidence
  return evidenceOf(source, ["call.opened", "caller.described"], ["caller", ...members])
}
