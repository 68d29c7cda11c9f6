import { currentStance, driftEpisodes, isVenting, ladder, nextRung, openDrift } from "../../session/index.js"
import { clock, count, heard, oneOf, recorded, share, yesNo } from "./declare.js"
import type { FactView } from "./fact.js"

const turnEvents = ["turn.heard", "turn.replaced"]
const speechEvents = [
  ...turnEvents,
  "speech.started",
  "speech.stopped",
  "participant.held",
  "participant.resumed",
  "participant.dropped",
  "call.connected",
  "call.lineClosed",
  "call.completed",
]

/** Facts about how the talk goes. */
export function talkFacts() {
  return {
    "talk.callerTurnCount": recorded(
      ["the turns of the caller", "los turnos del cliente"],
      count,
      turnEvents,
      turnsOf("caller"),
    ),
    "talk.agentTurnCount": recorded(
      ["the turns of the agent", "los turnos del agente"],
      count,
      turnEvents,
      turnsOf("agent"),
    ),
    "talk.agentShare": recorded(
      ["the agent's part of the timed speech", "la parte del agente en el tiempo hablado"],
      share,
      turnEvents,
      ({ session: { talk } }) => {
        const agentMs = talk.agent?.speechMs ?? 0
        const callerMs = talk.caller?.speechMs ?? 0
        return agentMs + callerMs === 0 ? undefined : agentMs / (agentMs + callerMs)
      },
    ),
    "talk.silenceMs": clock(
      ["the time since anybody spoke, holds left out", "el tiempo desde que alguien habló, sin contar esperas"],
      speechEvents,
      ({ session: { talk, participants, line } }) => {
        const lastAt = Math.max(talk.caller?.lastEndAt ?? -Infinity, talk.agent?.lastEndAt ?? -Infinity)
        const busy = talk.speaking.caller !== null || talk.speaking.agent !== null || line.phase !== "connected"
        const held = participants.some(({ marks }) => {
          const last = marks.findLast(({ kind }) => kind === "held" || kind === "resumed" || kind === "dropped")
          return last?.kind === "held"
        })
        if (lastAt === -Infinity) return undefined
        return { beforeMs: 0, sinceAt: busy || held ? null : lastAt }
      },
    ),
    "talk.callerInterruptionCount": recorded(
      ["how often the caller cut in", "cuántas veces interrumpió el cliente"],
      count,
      turnEvents,
      interruptionsOf("caller"),
    ),
    "talk.agentInterruptionCount": recorded(
      ["how often the agent cut in", "cuántas veces interrumpió el agente"],
      count,
      turnEvents,
      interruptionsOf("agent"),
    ),
    "vent.isOpen": heard(
      ["whether the caller is letting off steam", "si el cliente se está desahogando"],
      yesNo,
      ["vent.opened", "vent.closed"],
      ({ session }) => isVenting(session),
    ),
    stance: recorded(
      ["how the agent leads the call", "cómo conduce el agente la llamada"],
      oneOf(["accommodating", "takingControl"]),
      ["stance.set"],
      ({ session }) => currentStance(session),
    ),
    "rungs.triedCount": heard(
      ["the steps to steer the call that were tried", "los pasos intentados para encauzar la llamada"],
      count,
      ["rung.tried"],
      ({ session: { rungs } }) => new Set(rungs.map(({ rung }) => rung)).size,
      { evidence: ({ session: { rungs } }) => rungs.map(({ seq }) => seq) },
    ),
    "rungs.next": heard(
      ["the next step to steer the call", "el siguiente paso para encauzar la llamada"],
      oneOf(ladder),
      ["rung.tried"],
      ({ session }) => nextRung(session),
    ),
    "drift.offTurnCount": heard(
      ["the turns of the present drift", "los turnos de la digresión actual"],
      count,
      ["drift.off", "drift.on"],
      ({ session: { drift } }) => openDrift(drift)?.offCount ?? 0,
      { evidence: ({ session: { drift } }) => openDrift(drift)?.evidence ?? [] },
    ),
    "drift.episodeCount": heard(
      ["how often the call drifted", "cuántas veces se desvió la llamada"],
      count,
      ["drift.off", "drift.on"],
      ({ session: { drift } }) => driftEpisodes(drift).length,
    ),
  }
}

function turnsOf(side: "caller" | "agent") {
  return ({ session: { talk } }: FactView) => (talk.heardCount === 0 ? undefined : (talk[side]?.turnCount ?? 0))
}

function interruptionsOf(side: "caller" | "agent") {
  return ({ rules: { heard } }: FactView) => (heard.hasWords ? heard.interruptions[side] : undefined)
}
