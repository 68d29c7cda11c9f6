import { inSafetyMode, openHolds, type SessionState } from "../../session/index.js"
import { gave, heatOf, type HeardLately } from "../heard.js"
import { HEATED } from "../view.js"
import type { CallStrain } from "./composure.js"

/** Heat older than this is over. */
const HEAT_LASTS_MS = 120_000

/** What a call is like, for the agent's own stream. */
export function toCallStrain(
  session: SessionState,
  heard: HeardLately,
  now: number,
  isAboutAgent = seemsAboutAgent(session, heard),
): CallStrain {
  const { speaking } = session.talk
  const over = session.line.phase === "wrapUp" || session.line.phase === "completed"
  const recent = heard.turns.filter(({ side, at }) => side === "caller" && (over || now - at <= HEAT_LASTS_MS))
  const quiet = speaking.caller === null && speaking.agent === null
  return {
    callId: session.callId,
    isHeated: recent.some((note) => heatOf(note) >= HEATED) || (over && session.arrival.startMood === "hot"),
    isGap: openHolds(session.participants).length > 0 || (session.talk.speechReported && quiet),
    isAboutAgent,
    isDanger: inSafetyMode(session) !== undefined,
    isOver: over,
  }
}

function seemsAboutAgent({ issues }: SessionState, { turns }: HeardLately): boolean {
  const complains = issues.some(({ facts }) => facts.some(({ name }) => name === "complaint"))
  return complains && turns.some((note) => gave(note, "supervisorRequest", "humanRequest"))
}
