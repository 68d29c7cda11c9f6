import { cueWords } from "../../session/inner.js"
import { languageOf } from "../../kernel/inner.js"
import type { CueKind } from "../../session/index.js"
import type { Band, TimelineMoment } from "./timeline.js"

/** What a report says around a call, in one language. */
export interface ReportWords {
  readonly locale: string
  readonly lanes: Readonly<Record<"caller" | "agent" | "heat" | "moments", string>>
  readonly bands: Readonly<Record<Band["kind"], string>>
  readonly moments: Readonly<Record<TimelineMoment["kind"], string>>
  /** A cue that tells heat, as it is called where a rule is explained. */
  readonly cue: (kind: CueKind) => string
  readonly title: (callId: string) => string
  /** One sentence for those who cannot see the picture. */
  readonly description: (counts: {
    readonly minutes: string
    readonly callerTurns: number
    readonly agentTurns: number
    readonly hotTurns: number
    readonly holds: number
  }) => string
  readonly measures: Readonly<
    Record<"talkShare" | "turns" | "longestTurn" | "problemAfter" | "holds" | "drift" | "heat", string>
  >
  readonly headings: Readonly<Record<"picture" | "measures" | "note" | "list" | "when" | "what", string>>
  readonly ofTalk: (percent: number, of: string) => string
  readonly inWords: string
  readonly unknown: string
}

/** Reports in English. */
const en: ReportWords = {
  locale: "en",
  lanes: { caller: "Caller", agent: "Agent", heat: "Heat", moments: "Moments" },
  bands: { hold: "on hold", vent: "letting it out", drift: "off the matter", safety: "safety", wrapUp: "wrap-up" },
  moments: {
    rung: "tried",
    promise: "promised",
    help: "help asked for",
    flag: "flag",
    confirmed: "confirmed",
    closing: "closing",
    lineClosed: "line closed",
  },
  cue: (kind) => cueWords[kind][0],
  title: (callId) => `Call ${callId}`,
  description: ({ minutes, callerTurns, agentTurns, hotTurns, holds }) =>
    `${minutes} minutes: ${callerTurns} turns of the caller, ${agentTurns} of the agent; heated in ${hotTurns}; held ${holds === 1 ? "once" : `${holds} times`}.`,
  measures: {
    talkShare: "Agent's share of the talk",
    turns: "Turns",
    longestTurn: "Longest turn",
    problemAfter: "Problem known after",
    holds: "Holds",
    drift: "Off the matter",
    heat: "Heated turns",
  },
  headings: {
    picture: "The call in time",
    measures: "In numbers",
    note: "The note",
    list: "The picture as a list",
    when: "When",
    what: "What",
  },
  ofTalk: (percent, of) => `${percent} % of ${of}`,
  inWords: "words",
  unknown: "not known",
}

/** Reports in Spanish. */
const es: ReportWords = {
  locale: "es",
  lanes: { caller: "Cliente", agent: "Agente", heat: "Tensión", moments: "Momentos" },
  bands: { hold: "en espera", vent: "se desahoga", drift: "fuera del tema", safety: "seguridad", wrapUp: "cierre" },
  moments: {
    rung: "probado",
    promise: "prometido",
    help: "se pide ayuda",
    flag: "aviso",
    confirmed: "confirmado",
    closing: "despedida",
    lineClosed: "fin de la línea",
  },
  cue: (kind) => cueWords[kind][1],
  title: (callId) => `Llamada ${callId}`,
  description: ({ minutes, callerTurns, agentTurns, hotTurns, holds }) =>
    `${minutes} minutos: ${callerTurns} turnos del cliente, ${agentTurns} del agente; tensión en ${hotTurns}; en espera ${holds === 1 ? "una vez" : `${holds} veces`}.`,
  measures: {
    talkShare: "Parte del agente",
    turns: "Turnos",
    longestTurn: "Turno más largo",
    problemAfter: "Problema conocido a los",
    holds: "Esperas",
    drift: "Fuera del tema",
    heat: "Turnos con tensión",
  },
  headings: {
    picture: "La llamada en el tiempo",
    measures: "En cifras",
    note: "La nota",
    list: "La imagen como lista",
    when: "Cuándo",
    what: "Qué",
  },
  ofTalk: (percent, of) => `${percent} % de ${of}`,
  inWords: "palabras",
  unknown: "no consta",
}

/** The words for a locale: Spanish where it is asked for, English where not. */
export function toReportWords(locale: string): ReportWords {
  return languageOf(locale) === "es" ? es : en
}
