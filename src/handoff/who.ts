import { isOfDanger } from "../session/index.js"
import { evidenceOf, standingCues, wordsOf, type HandoffSource } from "./source.js"
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
  } else statements.push(...toBehalfHeard(source))
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

/** "Ringing about my mother", where nobody has put down whom it is about. */
function toBehalfHeard(source: HandoffSource): readonly Statement[] {
  if (source.session.subject !== null) return []
  const told = standingCues(source).find(({ kind }) => kind === "thirdParty")
  if (told === undefined || isOfDanger(source.session, told)) return []
  const words = wordsOf(source, told.turnId).slice(told.span.start, told.span.end)
  return words === "" ? [] : [state("onBehalfHeard", { words }, [told.seq])]
}

/** The event that opened the call: what a statement about something missing rests on. */
export function openingOf({ events }: HandoffSource): readonly number[] {
  const first = events[0]
  return first === undefined ? [] : [first.seq]
}
