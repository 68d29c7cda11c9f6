import { orInvalidInput } from "../../kernel/index.js"
import { inSafetyMode, openHolds, type SessionState } from "../../session/index.js"
import { gave, heatOf, type HeardLately } from "../view/heard.js"
import { HEATED } from "../view/view.js"
import type { CallStrain } from "./composure.js"

/** Heat older than this is over. */
const HEAT_LASTS_MS = 120_000

/**
 * What a call is like, for the agent's own stream. Read from the caller's words and the line alone; heat counts for two minutes, and to the
 * end of the call once it is over.
 *
 * @param heard - `heard` of the coach's slice: `call.getSnapshot().parts.coach`.
 * @param now - Milliseconds since the Unix epoch.
 * @param isAboutAgent - Whether the complaint is about this very agent, where the host knows it. Without it, a complaint fact that is
 * recorded while the caller asks for somebody else counts as one: when unsure, no prompt.
 *
 * @example
 * ```ts
 * import { toCallStrain, type CoachSlice } from "evenkeel/coach"
 * import { createCall } from "evenkeel"
 *
 * const call = createCall({ callId: "CA1", at: 0 })
 * call.record({ type: "connectCall", at: 1_000 })
 * call.hear({ speaker: "caller", text: "You people are idiots, this is a disgrace!", at: 9_000 })
 * const { session, parts } = call.getSnapshot()
 * const strain = toCallStrain(session, (parts["coach"] as CoachSlice).heard, 10_000)
 * strain.isHeated // => true
 * strain.isDanger // => false
 * ```
 */
export function toCallStrain(
  session: SessionState,
  heard: HeardLately,
  now: number,
  isAboutAgent?: boolean,
): CallStrain {
  return orInvalidInput({ session, heard, now, isAboutAgent }, () => {
    const { speaking } = session.talk
    const over = session.line.phase === "wrapUp" || session.line.phase === "completed"
    const recent = heard.turns.filter(({ side, at }) => side === "caller" && (over || now - at <= HEAT_LASTS_MS))
    const quiet = speaking.caller === null && speaking.agent === null
    return {
      callId: session.callId,
      isHeated: recent.some((note) => heatOf(note) >= HEATED) || (over && session.arrival.startMood === "hot"),
      isGap: openHolds(session.participants).length > 0 || (session.talk.speechReported && quiet),
      isAboutAgent: isAboutAgent ?? seemsAboutAgent(session, heard),
      isDanger: inSafetyMode(session) !== undefined,
      isOver: over,
    }
  })
}

function seemsAboutAgent({ issues }: SessionState, { turns }: HeardLately): boolean {
  const complains = issues.some(({ facts }) => facts.some(({ name }) => name === "complaint"))
  return complains && turns.some((note) => gave(note, "supervisorRequest", "humanRequest"))
}
