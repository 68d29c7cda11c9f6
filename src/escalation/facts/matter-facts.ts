import {
  isSettled,
  openHelp,
  openPromises,
  readiness,
  standingFlags,
  type FactName,
  type FlagName,
} from "../../session/index.js"
import { newestIssue, factIn } from "../../session/inner.js"
import { abuseStep, type AbuseState } from "../abuse/abuse-state.js"
import { count, duration, heard, oneOf, recorded, text, yesNo, type OwnFact } from "./declare.js"
import type { FactView } from "./fact.js"

const issueEvents = [
  ...["issue.opened", "issue.withdrawn", "issue.resolved", "issue.needsNoAction", "issue.reopened"],
  ...["fact.stated", "facts.readBack", "facts.confirmed", "fact.corrected", "fact.cleared"],
  ...["option.offered", "option.settled", "action.agreed", "action.amended"],
  ...["callType.set", "safety.entered", "safety.cleared"],
]
const promiseEvents = ["promise.heard", "promise.accepted", "promise.dismissed", "promise.settled"]
const helpEvents = ["help.requested", "help.answered"]
const safetyEvents = ["safety.entered", "safety.cleared"]
const abuseEvents = ["abuse.counted", "abuse.quieted", "cues.reported"]
const arrivalEvents = ["arrival.described"]
const callerEvents = ["call.opened", "caller.described"]
const relations = ["self", "family", "carer", "tenant", "landlord", "colleague", "neighbour", "other"]

/** Facts about what the call is about, and what came before it. */
export function matterFacts() {
  return {
    "arrival.queueWaitMs": recorded(duration, arrivalEvents, ({ session }) => session.arrival.queueWaitMs),
    "arrival.earlierContactCount": recorded(count, arrivalEvents, ({ session }) => session.arrival.earlierContactCount),
    "arrival.brokenPromiseCount": recorded(
      count,
      arrivalEvents,
      ({ session }) => session.arrival.brokenPromiseIds?.length,
    ),
    "arrival.startMood": heard(
      oneOf(["calm", "tense", "hot"]),
      arrivalEvents,
      ({ session }) => session.arrival.startMood,
    ),
    "contact.isRepeat": heard(
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
      oneOf(["verified", "failed", "notAsked"]),
      callerEvents,
      ({ session }) => session.caller.verification,
    ),
    "caller.language": recorded(text, callerEvents, ({ session }) => session.caller.language),
    "subject.relation": recorded(oneOf(relations), ["subject.described"], ({ session }) => session.subject?.relation),
    "abuse.count": heard(count, abuseEvents, (view) => abuseOf(view)?.marks.length, {
      evidence: (view) => abuseOf(view)?.marks.map(({ seq }) => seq) ?? [],
    }),
    "abuse.step": heard(count, abuseEvents, (view) => {
      const state = abuseOf(view)
      return state && abuseStep(state)
    }),
    "flag.doNotCall": flag("doNotCall"),
    "flag.threat": flag("threat"),
    "flag.legal": flag("legal"),
    "flag.publicComplaint": flag("publicComplaint"),
    "flag.recordingRefused": flag("recordingRefused"),
    "flag.minor": flag("minor"),
    "issue.count": heard(
      count,
      issueEvents,
      ({ session }) => session.issues.filter(({ withdrawn }) => withdrawn === undefined).length,
    ),
    "issue.resolution": recorded(
      oneOf(["full", "partial", "none", "unknown"]),
      issueEvents,
      ({ session }) => newestIssue(session)?.resolution,
    ),
    "issue.problemStanding": standing("problem"),
    "issue.desiredOutcomeStanding": standing("desiredOutcome"),
    "readiness.isReady": recorded(yesNo, issueEvents, ({ session }) => readiness(session).ready),
    "readiness.missingCount": recorded(count, issueEvents, ({ session }) => readiness(session).missing.length),
    "promise.openCount": heard(count, promiseEvents, ({ session }) => openPromises(session).length),
    "help.isOpen": recorded(yesNo, helpEvents, ({ session }) => openHelp(session).length > 0),
    "safety.wasEntered": recorded(yesNo, safetyEvents, ({ session }) => session.safety.length > 0),
    "boundary.count": recorded(count, ["boundary.advised"], ({ rules }) => rules.boundaryCount),
  }
}

function repeats({ rules }: FactView) {
  return rules.heard.cues.filter(({ kind }) => kind === "repeatContact")
}

function abuseOf(view: FactView) {
  return view.slice("abuse") as AbuseState | undefined
}

function flag(name: FlagName): OwnFact {
  const up = ({ session }: FactView) => standingFlags(session).find((each) => each.flag === name)
  return heard(yesNo, ["flag.raised", "flag.lowered"], (view) => up(view) !== undefined, {
    basisOf: (view) => (up(view)?.confirmed === false ? "heard" : "recorded"),
    evidence: (view) => up(view)?.evidence ?? [],
  })
}

function standing(name: FactName): OwnFact {
  const known = ({ session }: FactView) => factIn(newestIssue(session), name)
  const values = ["unknown", "stated", "readBack", "confirmed", "corrected", "disputed"]
  return heard(oneOf(values), issueEvents, (view) => known(view).standing, {
    basisOf: (view) => (isSettled(known(view)) ? "confirmed" : (known(view).basis ?? "recorded")),
    evidence: (view) => known(view).evidence,
  })
}
