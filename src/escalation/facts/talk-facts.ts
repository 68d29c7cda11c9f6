import { currentStance, driftEpisodes, isVenting, ladder, nextRung, openDrift } from "../../session/index.js"
import type { FactDeclaration } from "./fact.js"

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
export function talkFacts(): readonly FactDeclaration[] {
  return [
    {
      name: "talk.callerTurnCount",
      type: "number",
      unit: "count",
      meaning: { en: "the turns of the caller", es: "los turnos del cliente" },
      basis: "recorded",
      changesOn: turnEvents,
      read: ({ session: { talk } }) => (talk.heardCount === 0 ? undefined : (talk.caller?.turnCount ?? 0)),
    },
    {
      name: "talk.agentTurnCount",
      type: "number",
      unit: "count",
      meaning: { en: "the turns of the agent", es: "los turnos del agente" },
      basis: "recorded",
      changesOn: turnEvents,
      read: ({ session: { talk } }) => (talk.heardCount === 0 ? undefined : (talk.agent?.turnCount ?? 0)),
    },
    {
      name: "talk.agentShare",
      type: "number",
      unit: "ratio",
      meaning: { en: "the agent's part of the timed speech", es: "la parte del agente en el tiempo hablado" },
      basis: "recorded",
      changesOn: turnEvents,
      read: ({ session: { talk } }) => {
        const agentMs = talk.agent?.speechMs ?? 0
        const callerMs = talk.caller?.speechMs ?? 0
        return agentMs + callerMs === 0 ? undefined : agentMs / (agentMs + callerMs)
      },
    },
    {
      name: "talk.silenceMs",
      type: "number",
      unit: "ms",
      meaning: {
        en: "the time since anybody spoke, holds left out",
        es: "el tiempo desde que alguien habló, sin contar esperas",
      },
      basis: "recorded",
      changesOn: speechEvents,
      read: () => undefined,
      clock: ({ session: { talk, participants, line } }) => {
        const lastAt = Math.max(talk.caller?.lastEndAt ?? -Infinity, talk.agent?.lastEndAt ?? -Infinity)
        const busy = talk.speaking.caller !== null || talk.speaking.agent !== null || line.phase !== "connected"
        const held = participants.some(({ marks }) => {
          const last = marks.findLast(({ kind }) => kind === "held" || kind === "resumed" || kind === "dropped")
          return last?.kind === "held"
        })
        if (lastAt === -Infinity) return undefined
        return { beforeMs: 0, sinceAt: busy || held ? null : lastAt }
      },
    },
    {
      name: "talk.callerInterruptionCount",
      type: "number",
      unit: "count",
      meaning: { en: "how often the caller cut in", es: "cuántas veces interrumpió el cliente" },
      basis: "recorded",
      changesOn: turnEvents,
      read: ({ rules: { heard } }) => (heard.hasWords ? heard.interruptions.caller : undefined),
    },
    {
      name: "talk.agentInterruptionCount",
      type: "number",
      unit: "count",
      meaning: { en: "how often the agent cut in", es: "cuántas veces interrumpió el agente" },
      basis: "recorded",
      changesOn: turnEvents,
      read: ({ rules: { heard } }) => (heard.hasWords ? heard.interruptions.agent : undefined),
    },
    {
      name: "vent.isOpen",
      type: "boolean",
      meaning: { en: "whether the caller is letting off steam", es: "si el cliente se está desahogando" },
      basis: "heard",
      changesOn: ["vent.opened", "vent.closed"],
      read: ({ session }) => isVenting(session),
    },
    {
      name: "stance",
      type: "text",
      values: ["accommodating", "takingControl"],
      meaning: { en: "how the agent leads the call", es: "cómo conduce el agente la llamada" },
      basis: "recorded",
      changesOn: ["stance.set"],
      read: ({ session }) => currentStance(session),
    },
    {
      name: "rungs.triedCount",
      type: "number",
      unit: "count",
      meaning: {
        en: "the steps to steer the call that were tried",
        es: "los pasos intentados para encauzar la llamada",
      },
      basis: "heard",
      changesOn: ["rung.tried"],
      read: ({ session: { rungs } }) => new Set(rungs.map(({ rung }) => rung)).size,
      evidence: ({ session: { rungs } }) => rungs.map(({ seq }) => seq),
    },
    {
      name: "rungs.next",
      type: "text",
      values: ladder,
      meaning: { en: "the next step to steer the call", es: "el siguiente paso para encauzar la llamada" },
      basis: "heard",
      changesOn: ["rung.tried"],
      read: ({ session }) => nextRung(session),
    },
    {
      name: "drift.offTurnCount",
      type: "number",
      unit: "count",
      meaning: { en: "the turns of the present drift", es: "los turnos de la digresión actual" },
      basis: "heard",
      changesOn: ["drift.off", "drift.on"],
      read: ({ session: { drift } }) => openDrift(drift)?.offCount ?? 0,
      evidence: ({ session: { drift } }) => openDrift(drift)?.evidence ?? [],
    },
    {
      name: "drift.episodeCount",
      type: "number",
      unit: "count",
      meaning: { en: "how often the call drifted", es: "cuántas veces se desvió la llamada" },
      basis: "heard",
      changesOn: ["drift.off", "drift.on"],
      read: ({ session: { drift } }) => driftEpisodes(drift).length,
    },
  ]
}
