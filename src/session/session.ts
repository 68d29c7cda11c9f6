import { createCommandTable, type Decided, type Envelope, type Part } from "../kernel/index.js"
import { arrivalCommands, arrivalEvolvers } from "./arrival.js"
import { clockEvolvers, nextSessionDeadline } from "./clocks.js"
import { closingCommands, closingEvolvers } from "./closing.js"
import { driftCommands, driftEvolvers } from "./drift.js"
import type { CallCommands, CommandType } from "./events.js"
import { noteExceptions } from "./exceptions.js"
import { flagCommands, flagEvolvers } from "./flags.js"
import { dropReport, dropTurn, groundCommands, groundEvolvers } from "./ground.js"
import { cueCommands, type CuesReport } from "./heard-cues.js"
import { helpCommands, helpEvolvers } from "./help.js"
import { issueCommands, issueEvolvers } from "./issues.js"
import { ladderCommands, ladderEvolvers } from "./ladder.js"
import { lineCommands, lineEvolvers } from "./line.js"
import { changed } from "./mark.js"
import { openingEvolvers } from "./opening.js"
import { participantCommands, participantEvolvers } from "./participants.js"
import { peopleCommands, peopleEvolvers } from "./people.js"
import { planCommands, planEvolvers } from "./plan.js"
import { promiseCommands, promiseEvolvers } from "./promises.js"
import { reactToEvent, whenDue } from "./reactions.js"
import { recordingCommands, recordingEvolvers } from "./recording.js"
import type { CommandRules, Context } from "./rule.js"
import { safetyCommands, safetyEvolvers } from "./safety.js"
import { segmentCommands, segmentEvolvers } from "./segments.js"
import type { Settings } from "./settings.js"
import { edit, initialState, type Editing, type SessionState } from "./state.js"
import { stepCommands, stepEvolvers } from "./steps.js"
import { talkCommands, talkEvolvers, type TalkCommands, type TalkEvents, type TurnRetracted } from "./talk.js"
import { transferCommands, transferEvolvers } from "./transfers.js"
import { ventCommands, ventEvolvers } from "./vent.js"

/** What `hear` alone may decide: those words are masked. */
const ofSpeech: readonly string[] = ["hearTurn", "replaceTurn", "retractTurn"] satisfies readonly (keyof TalkCommands)[]

/** The commands of a call. */
const table = /* @__PURE__ */ createCommandTable<Context, CallCommands & TalkCommands>("session", rules, ofSpeech)

/**
 * What a command comes to: events to be logged, or a refusal. Never throws, whatever it is given.
 *
 * @param type - A {@link CommandType}; any other is refused, with a suggestion.
 * @param fields - The fields of the command, unchecked. Those that it does not have are refused, with a suggestion.
 */
export function decide(context: Context, type: string, fields: unknown): Decided {
  return table.decide(context, type, fields, context.state.line.phase === "completed")
}

/** {@link decide} for the commands that speech comes to, whose fields were checked where it was heard. */
export function decideTalk<Type extends keyof TalkCommands>(
  context: Context,
  type: Type,
  fields: TalkCommands[Type],
): Decided {
  return table.decideChecked(context, type, fields)
}

/** The commands that exist, in the order of their topics. */
export function commandTypes(): readonly CommandType[] {
  return table.types() as readonly CommandType[]
}

/** Whether there is a command of this type for hosts. */
export function isPublic(type: string): type is CommandType {
  return table.has(type)
}

/**
 * Folds one event into the state. Takes any event that {@link decide} or a reaction can give; events that it does not know
 * leave the state as it is.
 */
export function evolve(state: SessionState, event: Envelope): SessionState {
  const fold = evolvers().get(event.type)
  const marked = event.outOfPolicy !== undefined || event.anomaly !== undefined
  if (fold === undefined && !marked) return state
  const next = edit(state)
  fold?.(next, event as never)
  if (marked) noteExceptions(next, event)
  return next
}

/** The session as the first part of every call. */
export const sessionPart: Part<SessionState, SessionState, Settings> = {
  name: "session",
  initial: initialState,
  evolve,
  react: reactToEvent,
  nextDeadline: nextSessionDeadline,
  due: whenDue,
}

let foldOf: ReadonlyMap<string, (next: Editing, event: never) => void> | undefined

function rules(): CommandRules<CallCommands & TalkCommands> {
  return {
    ...lineCommands(),
    ...participantCommands(),
    ...transferCommands(),
    ...segmentCommands(),
    ...arrivalCommands(),
    ...peopleCommands(),
    ...talkCommands(),
    ...cueCommands(),
    ...issueCommands(),
    ...planCommands(),
    ...ventCommands(),
    ...ladderCommands(),
    ...driftCommands(),
    ...safetyCommands(),
    ...stepCommands(),
    ...flagCommands(),
    ...recordingCommands(),
    ...closingCommands(),
    ...promiseCommands(),
    ...helpCommands(),
    ...groundCommands(),
  }
}

function evolvers(): ReadonlyMap<string, (next: Editing, event: never) => void> {
  foldOf ??= new Map(
    Object.entries({
      ...openingEvolvers,
      ...lineEvolvers,
      ...participantEvolvers,
      ...transferEvolvers,
      ...segmentEvolvers,
      ...arrivalEvolvers,
      ...peopleEvolvers,
      ...talkEvolvers,
      "turn.retracted": retract,
      "turn.replaced": replace,
      "cues.reported": (next: Editing, { data }: Envelope<string, CuesReport>) => dropReport(next, data),
      ...issueEvolvers,
      ...planEvolvers,
      ...clockEvolvers,
      ...ventEvolvers,
      ...ladderEvolvers,
      ...driftEvolvers,
      ...safetyEvolvers,
      ...stepEvolvers,
      ...flagEvolvers,
      ...recordingEvolvers,
      ...closingEvolvers,
      ...promiseEvolvers,
      ...helpEvolvers,
      ...groundEvolvers,
    }),
  )
  return foldOf
}

/** Better words for something said before a vent began are no part of the vent. */
function replace(next: Editing, event: Envelope<"turn.replaced", TalkEvents["turn.replaced"]>): void {
  const spokenMs = next.talk.caller?.speechMs ?? 0
  talkEvolvers["turn.replaced"](next, event)
  const addedMs = (next.talk.caller?.speechMs ?? 0) - spokenMs
  next.vent = changed(next.vent, (mark) =>
    mark.spokenBeforeMs !== undefined && mark.at >= event.at
      ? { ...mark, spokenBeforeMs: mark.spokenBeforeMs + addedMs }
      : mark,
  )
}

function retract(next: Editing, event: Envelope<"turn.retracted", TalkEvents["turn.retracted"]>): void {
  talkEvolvers["turn.retracted"](next, event)
  dropTurn(next, event.data satisfies TurnRetracted)
}
