import type { Evidence, ScoreResult } from "../../coach/index.js"
import type { HandoffWords } from "./words.js"

/** The parts of a scorecard that is read, and that of a comparison. */
export type ScorecardHeading = ScoreResult | "score" | "autoFail" | "agent" | "form" | "changes"

/** What a scorecard says around the names of its questions, in one language. Values come as they are to be read. */
export interface ScorecardWords {
  /** A verdict stands in small letters within a sentence, too. */
  readonly headings: Readonly<Record<ScorecardHeading, string>>
  /** What stands before the times of evidence. */
  readonly roles: Readonly<Record<Evidence["role"], string>>
  /** The score as a share, and the weights that it is of. */
  readonly ratio: (ratio: string, earned: string, counted: string) => string
  /** The weight that is taken out, and of how many questions. */
  readonly excluded: (weight: string, count: number) => string
  /** Nothing counts. */
  readonly nothing: string
  readonly unscored: string
  readonly failed: string
  readonly autoFail: Readonly<Record<"proposed" | "confirmed", string>>
  /** How often the coach spoke, and how often it was followed. */
  readonly prompted: (shownCount: number, usedCount: number) => string
  /** The agent says that an answer is wrong. */
  readonly disputed: string
  readonly unseen: string
  readonly agent: Readonly<Record<"acknowledged" | "disputed", string>>
  /** The form by its name, version and fingerprint. */
  readonly form: (form: string, version: string, hash: string) => string
  /** Which call, and whose. */
  readonly call: (callId: string, agentId: string) => string
  readonly otherForm: string
  readonly notAsked: string
  readonly weight: string
}

/** The words for a scorecard: those that came with the language, else Spanish or English. */
export function toScorecardWords({ scorecard, locale }: HandoffWords): ScorecardWords {
  return scorecard ?? (locale === "es" ? es : en)
}

const en: ScorecardWords = {
  headings: {
    score: "Score",
    autoFail: "Automatic fail",
    missed: "Missed",
    partly: "Partly met",
    met: "Met",
    evidenceMissing: "Cannot be told",
    notApplicable: "No occasion",
    agent: "The agent's answer",
    form: "Form",
    changes: "What changes",
  },
  roles: { occasion: "called for at", done: "shown at", against: "went against it at" },
  ratio: (ratio, earned, counted) => `${ratio}: a weight of ${earned} out of ${counted}.`,
  excluded: (weight, count) =>
    `Not counted, for want of occasion or evidence: questions ${count}, weight ${weight}. Shares are of the rest.`,
  nothing: "Nothing to score.",
  unscored: "A call of this kind is not scored.",
  failed: "Failed, whatever the score.",
  autoFail: { proposed: "A person has yet to confirm it.", confirmed: "Confirmed." },
  prompted: (shown, used) => `Prompts shown: ${shown}, taken up: ${used}.`,
  disputed: "The agent disputes it.",
  unseen: "None yet: the agent sees it first.",
  agent: { acknowledged: "seen", disputed: "disputed" },
  form: (form, version, hash) => `${form}, version ${version} (${hash}).`,
  call: (callId, agentId) => `Call ${callId}${agentId === "" ? "" : `, agent ${agentId}`}.`,
  otherForm: "By another form.",
  notAsked: "not asked",
  weight: "weight",
}

const es: ScorecardWords = {
  headings: {
    score: "Puntuación",
    autoFail: "Error crítico",
    missed: "No cumplido",
    partly: "Cumplido en parte",
    met: "Cumplido",
    evidenceMissing: "No se puede saber",
    notApplicable: "Sin ocasión",
    agent: "Respuesta del agente",
    form: "Formulario",
    changes: "Qué cambia",
  },
  roles: { occasion: "hacía falta en", done: "se ve en", against: "en contra en" },
  ratio: (ratio, earned, counted) => `${ratio}: un peso de ${earned} sobre ${counted}.`,
  excluded: (weight, count) =>
    `Sin contar, por falta de ocasión o constancia: ${count} preguntas, un peso de ${weight}. Los porcentajes son del resto.`,
  nothing: "Nada que puntuar.",
  unscored: "Una llamada de este tipo no se puntúa.",
  failed: "No superada, sea cual sea la puntuación.",
  autoFail: { proposed: "Falta que una persona lo confirme.", confirmed: "Confirmado." },
  prompted: (shown, used) => `Sugerencias vistas: ${shown}, usadas: ${used}.`,
  disputed: "El agente no está de acuerdo.",
  unseen: "Aún no: el agente la ve primero.",
  agent: { acknowledged: "vista", disputed: "en desacuerdo" },
  form: (form, version, hash) => `${form}, versión ${version} (${hash}).`,
  call: (callId, agentId) => `Llamada ${callId}${agentId === "" ? "" : `, agente ${agentId}`}.`,
  otherForm: "Con otro formulario.",
  notAsked: "no se preguntaba",
  weight: "peso",
}
