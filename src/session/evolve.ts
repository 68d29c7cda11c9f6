import type { Envelope } from "../kernel/index.js"
import { arrivalEvolvers } from "./arrival.js"
import { clockEvolvers } from "./clocks.js"
import { closingEvolvers } from "./closing.js"
import { driftEvolvers } from "./drift.js"
import { noteExceptions } from "./exceptions.js"
import { flagEvolvers } from "./flags.js"
import { dropReport, dropTurn, groundEvolvers, putInOrder, type RecordRestored } from "./ground.js"
import type { CuesReport } from "./heard-cues.js"
import { helpEvolvers } from "./help.js"
import { issueEvolvers } from "./issues.js"
import { ladderEvolvers } from "./ladder.js"
import { lineEvolvers } from "./line.js"
import { changed } from "./mark.js"
import { openingEvolvers } from "./opening.js"
import { participantEvolvers } from "./participants.js"
import { peopleEvolvers } from "./people.js"
import { planEvolvers } from "./plan.js"
import { promiseEvolvers } from "./promises.js"
import { recordingEvolvers } from "./recording.js"
import { safetyEvolvers } from "./safety.js"
import { segmentEvolvers } from "./segments.js"
import { edit, type Editing, type SessionState } from "./state.js"
import { stepEvolvers } from "./steps.js"
import { talkEvolvers, type TalkEvents, type TurnRetracted } from "./talk.js"
import { transferEvolvers } from "./transfers.js"
import { ventEvolvers } from "./vent.js"

/**
 * Folds one event into the state. Takes any event that `decide` or a reaction can give; events that it does not know
 * leave the state as it is.
 *
 * @example
 * ```ts
 * import { evolve, initialState } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer()
 * call.events().reduce(evolve, initialState).line.phase // => "connected"
 * ```
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

let foldOf: ReadonlyMap<string, (next: Editing, event: never) => void> | undefined

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
      // The first report of a source on a turn takes the place of nothing.
      "cues.reported": (next: Editing, { data }: Envelope<string, CuesReport>) => {
        if (data.revision > 0) dropReport(next, data)
      },
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
      "record.restored": restore,
    }),
  )
  return foldOf
}

/** A record that was struck by mistake stands again, in its old place. */
function restore(next: Editing, event: Envelope<string, RecordRestored>): void {
  const { seq, record } = event.data
  const again: Envelope = { ...event, ...record, seq }
  evolvers().get(record.type)?.(next, again as never)
  noteExceptions(next, again)
  putInOrder(next)
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
