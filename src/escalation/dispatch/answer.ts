import type { Decision, Draft } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import { resume, settle } from "./climb.js"
import type { DispatchCommands, DispatchContext } from "./commands.js"
import { progressed } from "./deadlines.js"
import { isEndedDispatch, rungsOf, toReplyCode, type Dispatch } from "./dispatch.js"
import type { AnswerDoubt, DispatchEvents } from "./events.js"
import { tryNextWay } from "./notify.js"
import { andThen, draft, later } from "./step.js"

/** Records what somebody on call said, or what came of trying to reach them. Nothing of it is refused: it has happened. */
export function recordAnswer(context: DispatchContext, given: DispatchCommands["recordAnswer"]): Decision {
  const { state } = context
  const { code: _, ...answer } = given
  if (isSaidAlready(state, given)) return []
  const doubt = doubtOf(context, given)
  const data = { ...answer, counts: doubt === undefined, ...defined({ doubt }) }
  const answered = draft("dispatch.answered", data, doubt === "after" ? "dispatch/after-end" : undefined)
  return andThen(context, [answered], (now) => whatFollows(now, context.state, given.personId, data))
}

function whatFollows(
  context: DispatchContext,
  before: Dispatch,
  personId: string,
  { outcome, counts, doubt }: DispatchEvents["dispatch.answered"],
): readonly Draft[] {
  const { state } = context
  switch (outcome) {
    case "accepted":
    case "relay":
      if (!counts) return []
      // Whoever takes it on beside the one who has it, or from them, has as long as the first had.
      if (before.standing === "acknowledged") return [progressed(context)]
      return isSatisfied(state) ? [acknowledge(context)] : settle(context)
    case "declined": {
      if (!counts) return []
      const hadTaken = before.acknowledgements.some((each) => each.personId === personId)
      if (before.standing !== "acknowledged") return settle(context)
      if (!hadTaken || isSatisfied(state)) return []
      const lapsed = draft("dispatch.acknowledgementLapsed", { personIds: [personId], reason: "declined" })
      return andThen(context, [lapsed], resume)
    }
    case "noAnswer":
    case "voicemail": {
      const asked = rungsOf(state, personId).at(-1)
      if (doubt !== "noAcknowledgement" || asked === undefined) return []
      return tryNextWay(context, personId, asked)
    }
    case "callerGone":
      return []
  }
}

function acknowledge(context: DispatchContext): Draft {
  const { state } = context
  return draft("dispatch.acknowledged", {
    personIds: state.acknowledgements.map(({ personId }) => personId),
    progressByAt: later(context, "ackMinutes"),
    late: state.standing === "exhausted",
  })
}

/** Whether some rung has the acknowledgements that it needs. Its owner, and somebody who was asked before a restart, need no others. */
function isSatisfied(state: Dispatch): boolean {
  const { rungs, acknowledgements, owner } = state
  const askedIn = acknowledgements.map(({ personId }) => (personId === owner ? [] : rungsOf(state, personId)))
  return (
    askedIn.some((own) => own.length === 0) ||
    rungs.some((rung) => askedIn.filter((own) => own.includes(rung)).length >= rung.required)
  )
}

function isSaidAlready(state: Dispatch, { personId, outcome, saidBy }: DispatchCommands["recordAnswer"]): boolean {
  if (saidBy === "caller" || isEndedDispatch(state)) return false
  const hasIt = state.acknowledgements.some((each) => each.personId === personId)
  if (outcome === "accepted") return hasIt && personId !== state.owner
  return outcome === "declined" && state.declined.includes(personId)
}

function doubtOf(context: DispatchContext, given: DispatchCommands["recordAnswer"]): AnswerDoubt | undefined {
  const { state, stream } = context
  const { personId, outcome, saidBy, code } = given
  if (isEndedDispatch(state)) return "after"
  if (saidBy === "caller") return "callerSaysSo"
  if (state.standing === "pending") return "notAskedYet"
  const isKnown = state.owner === personId || state.acknowledgements.some((each) => each.personId === personId)
  if (!isKnown && !state.askedEver.includes(personId)) return "wrongPerson"
  if (outcome === "declined") return undefined
  if (outcome !== "accepted" && outcome !== "relay") return "noAcknowledgement"
  const own = rungsOf(state, personId)
  const needsCode = own.length > 0 && own.every(({ ack }) => ack.kind === "code")
  return needsCode && code?.trim() !== toReplyCode(stream) ? "wrongCode" : undefined
}
