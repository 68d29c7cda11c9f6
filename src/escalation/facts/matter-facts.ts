import {
  isSettled,
  openHelp,
  openPromises,
  readiness,
  standingFlags,
  type FactName,
  type FlagName,
} from "../../session/index.js"
import { newestIssue, factIn, relations } from "../../session/inner.js"
import { abuseStep, type AbuseState } from "../abuse/abuse-state.js"
import { count, duration, heard, oneOf, recorded, text, yesNo, type OwnFact, type Words } from "./declare.js"
import type { FactView } from "./fact.js"
import { statedEvents } from "./stated.js"

const issueEvents = [
  ...[...statedEvents, "issue.needsNoAction", "option.offered", "option.settled", "action.agreed", "action.amended"],
  ...["callType.set", "safety.entered", "safety.cleared"],
]
const promiseEvents = ["promise.heard", "promise.accepted", "promise.dismissed", "promise.settled"]
const helpEvents = ["help.requested", "help.answered"]
const safetyEvents = ["safety.entered", "safety.cleared"]
const abuseEvents = ["abuse.counted", "abuse.quieted", "cues.reported"]
const arrivalEvents = ["arrival.described"]
const callerEvents = ["call.opened", "caller.described"]

/** Facts about what the call is about, and what came before it. */
export function matterFacts() {
  return {
    "arrival.queueWaitMs": recorded(
      ["the time in the queue", "el tiempo en la cola"],
      duration,
      arrivalEvents,
      ({ session }) => session.arrival.queueWaitMs,
    ),
    "arrival.earlierContactCount": recorded(
      ["the earlier contacts about this", "los contactos anteriores por lo mismo"],
      count,
      arrivalEvents,
      ({ session }) => session.arrival.earlierContactCount,
    ),
    "arrival.brokenPromiseCount": recorded(
      ["the promises to them that were broken", "las promesas que se les incumplieron"],
      count,
      arrivalEvents,
      ({ session }) => session.arrival.brokenPromiseIds?.length,
    ),
    "arrival.startMood": heard(
      ["how they sounded as the call began", "cómo sonaban al empezar la llamada"],
      oneOf(["calm", "tense", "hot"]),
      arrivalEvents,
      ({ session }) => session.arrival.startMood,
    ),
    "contact.isRepeat": heard(
      ["whether they have been in touch about this before", "si ya habían contactado por lo mismo"],
      yesNo,
      [...arrivalEvents, "cues.reported"],
      (view) => {
        const { earlierContactCount } = view.session.arrival
        if ((earlierContactCount ?? 0) > 0 || repeats(view).length > 0) return true
        return earlierContactCount === undefined ? undefined : false
      },
      {
        basisOf: ({ session }) => ((session.arrival.earlierContactCount ?? -1) >= 0 ? "recorded" : "heard"),
        evidence: (view) => repeats(view).map(({ seq }) => seq),
      },
    ),
    "caller.verification": recorded(
      ["whether the caller has shown who they are", "si el cliente acreditó su identidad"],
      oneOf(["verified", "failed", "notAsked"]),
      callerEvents,
      ({ session }) => session.caller.verification,
    ),
    "caller.language": recorded(
      ["the caller's language", "el idioma del cliente"],
      text,
      callerEvents,
      ({ session }) => session.caller.language,
    ),
    "subject.relation": recorded(
      ["what the caller is to whom it is about", "la relación de quien llama con el interesado"],
      oneOf(relations),
      ["subject.described"],
      ({ session }) => session.subject?.relation,
    ),
    "abuse.count": heard(
      ["how often the agent was abused", "cuántas veces se insultó al agente"],
      count,
      abuseEvents,
      (view) => abuseOf(view)?.marks.length,
      {
        evidence: (view) => abuseOf(view)?.marks.map(({ seq }) => seq) ?? [],
      },
    ),
    "abuse.step": heard(
      ["the step of the abuse ladder", "el peldaño de la escala de insultos"],
      count,
      abuseEvents,
      (view) => {
        const state = abuseOf(view)
        return state && abuseStep(state)
      },
    ),
    "flag.doNotCall": flag(
      ["whether the caller asked not to be called", "si el cliente pidió no recibir llamadas"],
      "doNotCall",
    ),
    "flag.threat": flag(["whether a threat was made", "si hubo una amenaza"], "threat"),
    "flag.legal": flag(["whether legal steps were mentioned", "si se mencionaron acciones legales"], "legal"),
    "flag.publicComplaint": flag(
      ["whether a public complaint was announced", "si se anunció una queja pública"],
      "publicComplaint",
    ),
    "flag.recordingRefused": flag(["whether recording was refused", "si se rechazó la grabación"], "recordingRefused"),
    "flag.minor": flag(["whether the caller is a minor", "si quien llama es menor de edad"], "minor"),
    "issue.count": heard(
      ["the matters raised", "los asuntos planteados"],
      count,
      issueEvents,
      ({ session }) => session.issues.filter(({ withdrawn }) => withdrawn === undefined).length,
    ),
    "issue.resolution": recorded(
      ["how far the problem is solved", "hasta qué punto está resuelto el problema"],
      oneOf(["full", "partial", "none", "unknown"]),
      issueEvents,
      ({ session }) => newestIssue(session)?.resolution,
    ),
    "issue.problemStanding": standing(["how sure the problem is", "cuán seguro es el problema"], "problem"),
    "issue.desiredOutcomeStanding": standing(
      ["how sure it is what they want", "cuán seguro es lo que quieren"],
      "desiredOutcome",
    ),
    "readiness.isReady": recorded(
      ["whether the call may close", "si la llamada puede cerrarse"],
      yesNo,
      issueEvents,
      ({ session }) => readiness(session).ready,
    ),
    "readiness.missingCount": recorded(
      ["what is missing for closing", "lo que falta para cerrar"],
      count,
      issueEvents,
      ({ session }) => readiness(session).missing.length,
    ),
    "promise.openCount": heard(
      ["the promises of this call that are open", "las promesas abiertas de esta llamada"],
      count,
      promiseEvents,
      ({ session }) => openPromises(session).length,
    ),
    "help.isOpen": recorded(
      ["whether help was asked for and has not come", "si se pidió ayuda y aún no ha llegado"],
      yesNo,
      helpEvents,
      ({ session }) => openHelp(session).length > 0,
    ),
    "safety.wasEntered": recorded(
      ["whether anybody was in danger in this call", "si alguien estuvo en peligro en esta llamada"],
      yesNo,
      safetyEvents,
      ({ session }) => session.safety.length > 0,
    ),
    "boundary.count": recorded(
      ["the boundaries advised so far", "los límites sugeridos hasta ahora"],
      count,
      ["boundary.advised"],
      ({ rules }) => rules.boundaryCount,
    ),
  }
}

function repeats({ rules }: FactView) {
  return rules.heard.cues.filter(({ kind }) => kind === "repeatContact")
}

function abuseOf(view: FactView) {
  return view.slice("abuse") as AbuseState | undefined
}

function flag(words: Words, name: FlagName): OwnFact {
  const up = ({ session }: FactView) => standingFlags(session).find((each) => each.flag === name)
  return heard(words, yesNo, ["flag.raised", "flag.lowered"], (view) => up(view) !== undefined, {
    basisOf: (view) => (up(view)?.confirmed === false ? "heard" : "recorded"),
    evidence: (view) => up(view)?.evidence ?? [],
  })
}

function standing(words: Words, name: FactName): OwnFact {
  const known = ({ session }: FactView) => factIn(newestIssue(session), name)
  const values = ["unknown", "stated", "readBack", "confirmed", "corrected", "disputed"]
  return heard(words, oneOf(values), issueEvents, (view) => known(view).standing, {
    basisOf: (view) => (isSettled(known(view)) ? "confirmed" : (known(view).basis ?? "recorded")),
    evidence: (view) => known(view).evidence,
  })
}
