import type { Decision, Draft } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import { resume, settle } from "./climb.js"
import type { DispatchCommands, DispatchContext } from "./commands.js"
import { isEndedDispatch, toReplyCode, type Dispatch } from "./dispatch.js"
import type { AnswerDoubt, DispatchEvents } from "./events.js"
import { lastAsked, tryNextWay } from "./notify.js"
import { andThen, draft, MINUTE_MS } from "./step.js"

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
      if (!counts || before.standing === "acknowledged") return []
      return isSatisfied(state, personId) ? [acknowledge(context)] : settle(context)
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
      const asked = lastAsked(state, personId)
      if (doubt !== "noAcknowledgement" || asked === undefined) return []
      return tryNextWay(context, personId, asked)
    }
    case "callerGone":
      return []
  }
}

function acknowledge({ state, now }: DispatchContext): Draft {
  return draft("dispatch.acknowledged", {
    personIds: state.acknowledgements.map(({ personId }) => personId),
    progressByAt: now + (state.plan?.ackMinutes ?? 1) * MINUTE_MS,
    late: state.standing === "exhausted",
  })
}

/** Whether some rung has the acknowledgements that it needs. Somebody who was asked before a restart counts as one of any. */
function isSatisfied({ rungs, acknowledgements, owner }: Dispatch, personId?: string): boolean {
  const has = (each: string) => acknowledgements.some((held) => held.personId === each)
  const isOutside =
    personId !== undefined && !rungs.some(({ people }) => people.some((one) => one.personId === personId))
  if (isOutside || (personId !== undefined && personId === owner)) return true
  return rungs.some(({ people, required }) => people.filter((person) => has(person.personId)).length >= required)
}

function isSaidAlready(state: Dispatch, { personId, outcome, saidBy }: DispatchCommands["recordAnswer"]): boolean {
  if (saidBy === "caller" || isEndedDispatch(state)) return false
  if (outcome === "accepted") return state.acknowledgements.some((each) => each.personId === personId)
  return outcome === "declined" && state.declined.includes(personId)
}

function doubtOf(context: DispatchContext, given: DispatchCommands["recordAnswer"]): AnswerDoubt | undefined {
  const { state, stream } = context
  const { personId, outcome, saidBy, code } = given
  if (isEndedDispatch(state)) return "after"
  if (saidBy === "caller") return "callerSaysSo"
  if (state.standing === "pending") return "notAskedYet"
  if (!state.askedEver.includes(personId) && state.owner !== personId) return "wrongPerson"
  if (outcome === "declined") return undefined
  if (outcome !== "accepted" && outcome !== "relay") return "noAcknowledgement"
  return needsCode(state, personId) && code?.trim() !== toReplyCode(stream) ? "wrongCode" : undefined
}

function needsCode({ rungs }: Dispatch, personId: string): boolean {
  const own = rungs.filter(({ people }) => people.some((person) => person.personId === personId))
  return own.length > 0 && own.every(({ ack }) => ack.kind === "code")
}
