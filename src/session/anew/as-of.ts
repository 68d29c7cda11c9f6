import { readTurn, speechMs } from "../heard-turns.js"
import { phases } from "../model/line.js"
import { without, type Mark } from "../model/mark.js"
import { edit, type Editing, type SessionState } from "../model/state.js"
import type { Session } from "../composed/session.js"
import { restsOn, standingOf } from "../promises/promise-versions.js"
import type { Stretch } from "./stretch.js"

/** The state as it was before what was said in a stretch, as far as what follows from that depends on it. */
export function asOf(
  state: SessionState,
  { left }: Stretch,
  isLater: (mark: Pick<Mark, "seq">) => boolean,
  session: Session,
): Editing {
  const next = edit(state)
  next.issues = without(next.issues, isLater)
  session.changeMarks(next, (marks) => without(marks, isLater))
  const rests = restsOn(isLater)
  next.promises = next.promises.flatMap((promise) => standingOf(promise, rests))
  const { line, talk } = next
  const { at = 0 } = left[0] ?? {}
  next.line = { ...line, phase: phases.findLast((phase) => (line.reached[phase] ?? Infinity) <= at) ?? "queued" }
  const spokenMs = left.reduce((sum, event) => {
    const turn = readTurn(event)
    return turn?.speaker === "caller" ? sum + speechMs(turn, event.at) : sum
  }, 0)
  if (talk.caller !== null)
    next.talk = { ...talk, caller: { ...talk.caller, speechMs: talk.caller.speechMs - spokenMs } }
  return next
}
