import { currentStance, driftEpisodes, isVenting, ladder, nextRung, openDrift } from "../../session/index.js"
import { clock, count, heard, oneOf, recorded, share, yesNo } from "./declare.js"

const turnEvents = ["turn.heard", "turn.replaced"]
const speechEvents = [
  ...turnEvents,
  "speech.started",
  "speech.stopped",
  "participant.held",
  "participant.resumed",
  "call.lineClosed",
]

/** Facts about how the talk goes. */
export function talkFacts() {
  return {
    "talk.callerTurnCount": recorded(count, turnEvents, ({ session: { talk } }) =>
      talk.heardCount === 0 ? undefined : (talk.caller?.turnCount ?? 0),
    ),
    "talk.agentTurnCount": recorded(count, turnEvents, ({ session: { talk } }) =>
      talk.heardCount === 0 ? undefined : (talk.agent?.turnCount ?? 0),
    ),
    "talk.agentShare": recorded(share, turnEvents, ({ session: { talk } }) => {
      const agentMs = talk.agent?.speechMs ?? 0
      const callerMs = talk.caller?.speechMs ?? 0
      return agentMs + callerMs === 0 ? undefined : agentMs / (agentMs + callerMs)
    }),
    "talk.silenceMs": clock(speechEvents, ({ session: { talk, participants, line } }) => {
      const lastAt = Math.max(talk.caller?.lastEndAt ?? -Infinity, talk.agent?.lastEndAt ?? -Infinity)
      const busy = talk.speaking.caller !== null || talk.speaking.agent !== null || line.phase !== "connected"
      const held = participants.some(({ marks }) => {
        const last = marks.findLast(({ kind }) => kind === "held" || kind === "resumed" || kind === "dropped")
        return last?.kind === "held"
      })
      if (lastAt === -Infinity) return undefined
      return { beforeMs: 0, sinceAt: busy || held ? null : lastAt }
    }),
    "talk.callerInterruptionCount": recorded(count, turnEvents, ({ rules: { heard } }) =>
      heard.hasWords ? heard.interruptions.caller : undefined,
    ),
    "talk.agentInterruptionCount": recorded(count, turnEvents, ({ rules: { heard } }) =>
      heard.hasWords ? heard.interruptions.agent : undefined,
    ),
    "vent.isOpen": heard(yesNo, ["vent.opened", "vent.closed"], ({ session }) => isVenting(session)),
    stance: recorded(oneOf(["accommodating", "takingControl"]), ["stance.set"], ({ session }) =>
      currentStance(session),
    ),
    "rungs.triedCount": heard(
      count,
      ["rung.tried"],
      ({ session: { rungs } }) => new Set(rungs.map(({ rung }) => rung)).size,
      { evidence: ({ session: { rungs } }) => rungs.map(({ seq }) => seq) },
    ),
    "rungs.next": heard(oneOf(ladder), ["rung.tried"], ({ session }) => nextRung(session)),
    "drift.offTurnCount": heard(
      count,
      ["drift.off", "drift.on"],
      ({ session: { drift } }) => openDrift(drift)?.offCount ?? 0,
      { evidence: ({ session: { drift } }) => openDrift(drift)?.evidence ?? [] },
    ),
    "drift.episodeCount": heard(
      count,
      ["drift.off", "drift.on"],
      ({ session: { drift } }) => driftEpisodes(drift).length,
    ),
  }
}
