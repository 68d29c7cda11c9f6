import {
  isSettled,
  openHelp,
  openPromises,
  readiness,
  standingFlags,
  type FlagName,
  type FactBasis,
} from "../../session/index.js"
import { newestIssue, factIn } from "../../session/inner.js"
import { abuseStep, type AbuseState } from "../abuse/abuse-state.js"
import type { FactDeclaration, FactView } from "./fact.js"

const flags: readonly (readonly [FlagName, string, string])[] = [
  ["doNotCall", "whether the caller asked not to be called", "si el cliente pidió no recibir llamadas"],
  ["threat", "whether a threat was made", "si hubo una amenaza"],
  ["legal", "whether legal steps were mentioned", "si se mencionaron acciones legales"],
  ["publicComplaint", "whether a public complaint was announced", "si se anunció una queja pública"],
  ["recordingRefused", "whether recording was refused", "si se rechazó la grabación"],
  ["minor", "whether the caller is a minor", "si quien llama es menor de edad"],
]

const issueEvents = [
  "issue.opened",
  "issue.withdrawn",
  "issue.resolved",
  "issue.needsNoAction",
  "fact.stated",
  "facts.readBack",
  "facts.confirmed",
  "fact.corrected",
  "fact.cleared",
  "option.offered",
  "action.agreed",
  "action.amended",
  "option.settled",
  "issue.reopened",
  "callType.set",
  "safety.entered",
  "safety.cleared",
]
const promiseEvents = ["promise.heard", "promise.accepted", "promise.dismissed", "promise.settled"]
const helpEvents = ["help.requested", "help.answered"]

/** Facts about what the call is about, and what came before it. */
export function matterFacts(): readonly FactDeclaration[] {
  return [
    ...arrivalFacts(),
    ...abuseFacts(),
    ...flags.map(([flag, en, es]): FactDeclaration => ({
      name: `flag.${flag}`,
      type: "boolean",
      meaning: { en, es },
      basis: "heard",
      changesOn: ["flag.raised", "flag.lowered"],
      read: ({ session }) => standingFlags(session).some((each) => each.flag === flag),
      basisOf: ({ session }) => {
        const up = standingFlags(session).find((each) => each.flag === flag)
        return up === undefined || up.confirmed ? "recorded" : "heard"
      },
      evidence: ({ session }) => standingFlags(session).find((each) => each.flag === flag)?.evidence ?? [],
    })),
    {
      name: "issue.count",
      type: "number",
      unit: "count",
      meaning: { en: "the matters raised", es: "los asuntos planteados" },
      basis: "heard",
      changesOn: issueEvents,
      read: ({ session: { issues } }) => issues.filter(({ withdrawn }) => withdrawn === undefined).length,
    },
    {
      name: "issue.resolution",
      type: "text",
      values: ["full", "partial", "none", "unknown"],
      meaning: { en: "how far the problem is solved", es: "hasta qué punto está resuelto el problema" },
      basis: "recorded",
      changesOn: issueEvents,
      read: ({ session }) => newestIssue(session)?.resolution,
    },
    ...(["problem", "desiredOutcome"] as const).map((fact): FactDeclaration => ({
      name: `issue.${fact}Standing`,
      type: "text",
      values: ["unknown", "stated", "readBack", "confirmed", "corrected", "disputed"],
      meaning:
        fact === "problem"
          ? { en: "how sure the problem is", es: "cuán seguro es el problema" }
          : { en: "how sure it is what they want", es: "cuán seguro es lo que quieren" },
      basis: "heard",
      changesOn: issueEvents,
      read: ({ session }) => factIn(newestIssue(session), fact).standing,
      basisOf: ({ session }): FactBasis => {
        const known = factIn(newestIssue(session), fact)
        return isSettled(known) ? "confirmed" : (known.basis ?? "recorded")
      },
      evidence: ({ session }) => factIn(newestIssue(session), fact).evidence,
    })),
    {
      name: "readiness.isReady",
      type: "boolean",
      meaning: { en: "whether the call may close", es: "si la llamada puede cerrarse" },
      basis: "recorded",
      changesOn: issueEvents,
      read: ({ session }) => readiness(session).ready,
    },
    {
      name: "readiness.missingCount",
      type: "number",
      unit: "count",
      meaning: { en: "what is missing for closing", es: "lo que falta para cerrar" },
      basis: "recorded",
      changesOn: issueEvents,
      read: ({ session }) => readiness(session).missing.length,
    },
    {
      name: "promise.openCount",
      type: "number",
      unit: "count",
      meaning: { en: "the promises of this call that are open", es: "las promesas abiertas de esta llamada" },
      basis: "heard",
      changesOn: promiseEvents,
      read: ({ session }) => openPromises(session).length,
    },
    {
      name: "help.isOpen",
      type: "boolean",
      meaning: { en: "whether help was asked for and has not come", es: "si se pidió ayuda y aún no ha llegado" },
      basis: "recorded",
      changesOn: helpEvents,
      read: ({ session }) => openHelp(session).length > 0,
    },
    {
      name: "safety.wasEntered",
      type: "boolean",
      meaning: { en: "whether anybody was in danger in this call", es: "si alguien estuvo en peligro en esta llamada" },
      basis: "recorded",
      changesOn: ["safety.entered", "safety.cleared"],
      read: ({ session: { safety } }) => safety.length > 0,
    },
    {
      name: "boundary.count",
      type: "number",
      unit: "count",
      meaning: { en: "the boundaries advised so far", es: "los límites sugeridos hasta ahora" },
      basis: "recorded",
      changesOn: ["boundary.advised"],
      read: ({ rules }) => rules.boundaryCount,
    },
  ]
}

function abuseFacts(): readonly FactDeclaration[] {
  const changesOn = ["abuse.counted", "abuse.quieted", "cues.reported"]
  const stateOf = (view: FactView) => view.slice("abuse") as AbuseState | undefined
  return [
    {
      name: "abuse.count",
      type: "number",
      unit: "count",
      meaning: { en: "how often the agent was abused", es: "cuántas veces se insultó al agente" },
      basis: "heard",
      changesOn,
      read: (view) => stateOf(view)?.marks.length,
      evidence: (view) => stateOf(view)?.marks.map(({ seq }) => seq) ?? [],
    },
    {
      name: "abuse.step",
      type: "number",
      unit: "count",
      meaning: { en: "the step of the abuse ladder", es: "el peldaño de la escala de insultos" },
      basis: "heard",
      changesOn,
      read: (view) => {
        const state = stateOf(view)
        return state === undefined ? undefined : abuseStep(state)
      },
    },
  ]
}

function arrivalFacts(): readonly FactDeclaration[] {
  return [
    {
      name: "arrival.queueWaitMs",
      type: "number",
      unit: "ms",
      meaning: { en: "the time in the queue", es: "el tiempo en la cola" },
      basis: "recorded",
      changesOn: ["arrival.described"],
      read: ({ session: { arrival } }) => arrival.queueWaitMs,
    },
    {
      name: "arrival.earlierContactCount",
      type: "number",
      unit: "count",
      meaning: { en: "the earlier contacts about this", es: "los contactos anteriores por lo mismo" },
      basis: "recorded",
      changesOn: ["arrival.described"],
      read: ({ session: { arrival } }) => arrival.earlierContactCount,
    },
    {
      name: "arrival.brokenPromiseCount",
      type: "number",
      unit: "count",
      meaning: { en: "the promises to them that were broken", es: "las promesas que se les incumplieron" },
      basis: "recorded",
      changesOn: ["arrival.described"],
      read: ({ session: { arrival } }) => arrival.brokenPromiseIds?.length,
    },
    {
      name: "arrival.startMood",
      type: "text",
      values: ["calm", "tense", "hot"],
      meaning: { en: "how they sounded as the call began", es: "cómo sonaban al empezar la llamada" },
      basis: "heard",
      changesOn: ["arrival.described"],
      read: ({ session: { arrival } }) => arrival.startMood,
    },
    {
      name: "contact.isRepeat",
      type: "boolean",
      meaning: { en: "whether they have been in touch about this before", es: "si ya habían contactado por lo mismo" },
      basis: "heard",
      changesOn: ["arrival.described", "cues.reported"],
      read: ({ session: { arrival }, rules: { heard } }) => {
        if ((arrival.earlierContactCount ?? 0) > 0 || heard.cues.some(({ kind }) => kind === "repeatContact"))
          return true
        return arrival.earlierContactCount === undefined ? undefined : false
      },
      basisOf: ({ session: { arrival } }) => ((arrival.earlierContactCount ?? -1) >= 0 ? "recorded" : "heard"),
      evidence: ({ rules: { heard } }) =>
        heard.cues.filter(({ kind }) => kind === "repeatContact").map(({ seq }) => seq),
    },
    {
      name: "caller.verification",
      type: "text",
      values: ["verified", "failed", "notAsked"],
      meaning: { en: "whether the caller has shown who they are", es: "si el cliente acreditó su identidad" },
      basis: "recorded",
      changesOn: ["call.opened", "caller.described"],
      read: ({ session: { caller } }) => caller.verification,
    },
    {
      name: "caller.language",
      type: "text",
      meaning: { en: "the caller's language", es: "el idioma del cliente" },
      basis: "recorded",
      changesOn: ["call.opened", "caller.described"],
      read: ({ session: { caller } }) => caller.language,
    },
    {
      name: "subject.relation",
      type: "text",
      values: ["self", "family", "carer", "tenant", "landlord", "colleague", "neighbour", "other"],
      meaning: { en: "what the caller is to whom it is about", es: "la relación de quien llama con el interesado" },
      basis: "recorded",
      changesOn: ["subject.described"],
      read: ({ session: { subject } }) => subject?.relation,
    },
  ]
}
