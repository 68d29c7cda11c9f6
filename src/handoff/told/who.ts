import { evidenceOf, type HandoffSource } from "./source.js"
import { toToldHeard } from "./story.js"
import { evidenceOfCaller, toSaidWho } from "./said-who.js"
import { state, type Statement } from "./statement.js"

const describing = ["call.opened", "caller.described"]

/** Who rings, for whom, and how to reach them. */
export function toWho(source: HandoffSource): readonly Statement[] {
  const { caller, subject } = source.session
  const statements: Statement[] = []
  const evidence = (...members: string[]) => evidenceOf(source, describing, ["caller", ...members])
  if (caller.name === undefined) statements.push(state("callerUnnamed", {}, openingOf(source)))
  else statements.push(state("callerNamed", { name: caller.name }, evidenceOfCaller(source, "callerName", ["name"])))
  if (subject?.name !== undefined && subject.relation !== "self") {
    const { name, relation } = subject
    statements.push(state("onBehalfOf", { name, relation }, evidenceOf(source, ["subject.described"], ["subject"])))
  }
  // "Ringing about my mother", and nobody has put down whom it is about.
  if (subject === null) statements.push(...toToldHeard(source, "thirdParty"))
  const verification = caller.verification ?? subject?.verification
  if (verification !== undefined) {
    const found = evidenceOf(source, [...describing, "subject.described"], ["caller", "verification", "subject"])
    statements.push(state("verification", { verification }, found))
  }
  const number = caller.callbackNumber ?? caller.number
  if (number !== undefined)
    statements.push(
      state("reachOn", { number }, evidenceOfCaller(source, "callbackNumber", ["callbackNumber", "number"])),
    )
  statements.push(...toSaidWho(source))
  if (caller.language !== undefined) {
    statements.push(state("language", { language: caller.language }, evidence("language")))
  }
  return statements
}

/** The event that opened the call: what a statement about something missing rests on. */
function openingOf({ events }: HandoffSource): readonly number[] {
  const first = events[0]
  return first === undefined ? [] : [first.seq]
}
