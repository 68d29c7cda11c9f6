import {
  countingIssues,
  currentCallType,
  isClosing,
  isPlain,
  mayAskMore,
  openIssues,
  openPromises,
  standingActions,
  standingFlags,
  type SessionState,
} from "../../session/index.js"
import type { Intent } from "../../phrases/index.js"
import { gave } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import { evidenceMissing, notApplicable, scoreWithout, toEvidence, toScore } from "../scoring/score.js"
import { toAct } from "./shared/their-words.js"
import { brings, didSince, turnsSince, wordsOf, type CoachView } from "../view/view.js"
import { evidenceOf, restsOn } from "./shared/grounds.js"
import { atHand } from "./shared/matter-needs.js"
import { brought, callerSaid, noFlag, noGrief, noRequest, nothingAgreed, standing } from "./shared/needs.js"
import { matterSlots, slot, toneOf } from "./shared/wording.js"

/**
 * Appears when each matter's problem, wish and actions are known and read back: a closing line whose claims are true.
 * Silent while something is missing, when the caller has asked something, and once the agent has begun to close.
 */
export const close: Practice = {
  id: "close",
  source: ["A6", "A7", "A14", "B9", "B11"],
  moment: "turn",
  weight: 59,
  needs: [
    need("not-closing", ({ session }) => !isClosing(session)),
    need("has-matter", ({ session }) => !isPlain(session.callTypes) && openIssues(session).length > 0),
    // Else nothing can be ready, which costs more to find out.
    standing("action-known", "actions", ({ session }) =>
      session.issues.some(({ needsNoAction, actions }) => needsNoAction || actions.length > 0),
    ),
    need("nothing-missing", (view) => view.readiness().ready),
    need(
      "nothing-asked",
      ({ caller }) => caller?.isQuestion !== true && !gave(caller, "problem", "correction", "notUnderstood"),
    ),
    need("not-just-closed", ({ agent }) => !gave(agent, "closing")),
    need("settled-a-while", (view) => view.caller !== undefined && lastAction(view) < view.caller.seq),
  ],
  answeredBy: ["closing"],
  answeredOn: ["closing.begun"],
  advise: (view) => ({
    code: "advice/close",
    wish: {
      intent: "closing",
      tone: toneOf(view),
      about: view.readiness().claims,
      slots: { ...matterSlots(view), ...slot("action", onlyAction(view)) },
    },
    why: [lastAction(view), ...restsOn(view.caller).why].filter((seq) => seq > 0),
    turnIds: restsOn(view.caller).turnIds,
  }),
  score(view) {
    const begun = view.all("closing.begun")
    const ended = view.all("call.lineClosed").filter(({ data }) => (data as { endedBy: string }).endedBy === "agent")
    // Who answers a goodbye has not closed the call.
    const left = view.all("closing.signalled")[0]?.seq ?? Infinity
    const closes = (begun.length > 0 ? begun : ended).filter(({ seq }) => seq < left)
    if (isPlain(view.session.callTypes) || view.session.safety.length > 0) return notApplicable
    if (closes.length === 0) return notApplicable
    const early = closes.filter(({ outOfPolicy }) => outOfPolicy !== undefined)
    // That a closing was heard does not tell what was agreed before it.
    const isHeard = closes.every(({ origin }) => origin === "reaction")
    if (isHeard && !view.hasRecords) return evidenceMissing
    return scoreWithout(closes, early)
  },
}

/**
 * Appears when the caller is about to go and nobody knows what they would like done: exactly one question, and then let them go.
 * Silent when their wish is known or they have asked for something, when the agent has had time to deal with it, when something was offered, promised, agreed or done, and when one
 * was asked since.
 */
export const lastQuestion: Practice = {
  id: "lastQuestion",
  source: ["A6", "B9", "D10"],
  moment: "turn",
  weight: 60,
  needs: [
    brought("caller-ends", "closing.signalled"),
    need(
      "may-ask",
      ({ session, heard }) =>
        mayAskMore(session) &&
        !isClosing(session) &&
        !didSince(heard, signalledAt(session), "question.open", "question.closed"),
    ),
    need("real-matter", (view) => !isPlain(view.session.callTypes) && view.fact("problem").value !== undefined),
    need("wish-unknown", (view) => view.fact("desiredOutcome").value === undefined),
    need("nothing-offered", ({ heard }) => !didSince(heard, 0, "options", "promise", "anythingElse")),
    nothingAgreed,
    need("not-a-long-thanks", (view) => (view.issue()?.resolution ?? "unknown") === "unknown"),
    noFlag,
    noRequest,
    atHand,
    need("no-time-for-it", (view) => turnsSince(view.heard, "agent", lastOfProblem(view)).length <= FEW_TURNS),
  ],
  answeredBy: ["question.open", "question.closed", "readBack"],
  answeredOn: ["closing.asked"],
  advise(view) {
    const what = nextMissing(view)
    return {
      code: "advice/one-last-question",
      slots: { missing: what },
      wish: { intent: asks[what] ?? "anythingElse", tone: toneOf(view), slots: matterSlots(view) },
      ...restsOn(view.caller),
    }
  },
  score(view) {
    const signalled = view.all("closing.signalled")
    if (signalled.length === 0) return view.hasTranscript ? notApplicable : evidenceMissing
    // Another matter that comes up begins a new end.
    const reopened = view.all("issue.opened").at(-1)?.seq ?? 0
    const asked = view.all("closing.asked").filter(({ seq }) => seq > reopened)
    if (asked.length > 1) return toScore("missed", toEvidence("against", ...asked))
    const [last] = signalled.slice(-1)
    // Who asks nothing has let them go.
    const letGo =
      view.turns.find(({ side, seq }) => side === "agent" && seq > last!.seq) ?? view.all("call.lineClosed")[0]
    return toScore("met", toEvidence("occasion", last), toEvidence("done", ...(asked.length > 0 ? asked : [letGo])))
  },
}

/** `seq` of the first sign of the caller that they are about to go; a matter that was raised since begins anew. */
function signalledAt({ closing }: SessionState): number {
  const since = closing.slice(closing.findLastIndex(({ kind }) => kind === "withdrawn") + 1)
  return since.find(({ kind }) => kind === "callerSignalled")?.seq ?? Infinity
}

/**
 * Appears when the matter is solved, the call ends well and there is time for one small thing more: a note, a hint, a word of thanks.
 * Silent after grief, danger and a complaint, and when something is open.
 */
export const extraStep: Practice = {
  id: "extraStep",
  source: ["C20", "C16", "E11", "E8", "C18"],
  moment: "turn",
  weight: 30,
  needs: [
    standing("solved-in-full", "resolution", ({ session }) => {
      const issues = openIssues(session)
      return issues.length > 0 && issues.every(({ resolution }) => resolution === "full")
    }),
    callerSaid("ends-well", "gratitude"),
    need("not-gone", ({ caller }) => !gave(caller, "endSignal")),
    noGrief,
    noFlag,
    need("nothing-open", ({ session }) => openPromises(session).length === 0),
  ],
  advise: (view) => ({
    code: "advice/extra-step",
    wish: { intent: "extraStep", tone: "plain", slots: matterSlots(view) },
    ...restsOn(view.caller),
  }),
  score(view) {
    const solved = view
      .all("issue.resolved")
      .filter(({ data }) => (data as { resolution: string }).resolution === "full")
    if (solved.length === 0) return notApplicable
    if (!view.hasTranscript) return evidenceMissing
    const warm = view.with("agent", "thanks", "closing", "anythingElse").at(-1)
    return toScore(warm === undefined ? "partly" : "met", toEvidence("done", warm), toEvidence("occasion", ...solved))
  },
}

/**
 * Appears when the line is closed and the note has gaps: what is missing, so that the next person can go on from here.
 * Silent when nothing is missing, and in calls with no matter.
 */
export const note: Practice = {
  id: "note",
  source: ["C17", "C14", "C1", "C2"],
  moment: "wrapUp",
  weight: 65,
  needs: [
    brought("line-closed", "call.lineClosed"),
    need("answered", ({ session }) => session.line.reached.connected !== undefined),
    need("has-matter", ({ session }) => !isPlain(session.callTypes)),
    need("something-missing", (view) => gapsOf(view).length > 0),
  ],
  answeredOn: [
    "disposition.set",
    "issue.resolved",
    "fact.stated",
    "promise.accepted",
    "promise.dismissed",
    "ringBack.settled",
  ],
  advise(view) {
    const gaps = gapsOf(view)
    return {
      code: gaps[0] === "ringBack" ? "advice/ring-back" : "advice/complete-note",
      slots: { missing: gaps.join(", ") },
      why: [brings(view, "call.lineClosed")!.seq],
    }
  },
  score(view) {
    const { session } = view
    if (session.line.reached.connected === undefined || isPlain(session.callTypes)) return notApplicable
    if (currentCallType(session.callTypes) === "emergency" || session.safety.length > 0) return notApplicable
    const done = [...view.all("disposition.set"), ...view.all("issue.resolved"), ...view.all("action.agreed")]
    if (!view.hasRecords) return evidenceMissing
    const issues = countingIssues(session)
    const known = issues.filter((issue) => view.fact(issue, "problem").value !== undefined)
    const occasion = toEvidence("occasion", ...(issues.length > 0 ? issues : view.turns.slice(-1)))
    if (issues.length === 0 && done.length === 0)
      return view.hasTranscript ? toScore("missed", occasion) : evidenceMissing
    const settled = openPromises(session).every(({ standing }) => standing !== "heard")
    const complete =
      known.length === issues.length &&
      settled &&
      session.outcome.dispositions.some(({ code }) => code !== "unclassified")
    if (done.length === 0) return toScore(complete ? "met" : "missed", occasion)
    return toScore(complete ? "met" : "partly", toEvidence("done", ...done))
  },
}

/** A caller who leaves after this many turns of the agent has been dealt with, one way or another. */
const FEW_TURNS = 2

function lastOfProblem(view: CoachView): number {
  return Math.max(0, ...evidenceOf(view.fact("problem")))
}

const asks: Readonly<Record<string, Intent>> = {
  problem: "askProblem",
  desiredOutcome: "askBeforeGoodbye",
  actions: "nextStep",
  readBack: "readBack",
}

/** What is asked of somebody who is leaving: what nobody knows at all, before what is known and not confirmed. */
function nextMissing(view: CoachView): string {
  const { missing } = view.readiness()
  const unknown = missing.find(
    ({ what }) => (what === "problem" || what === "desiredOutcome") && view.fact(what).value === undefined,
  )
  return (unknown ?? missing[0])?.what ?? "actions"
}

/** What we do next, where that is one thing, and ours: it is worth saying once more. */
function onlyAction({ session }: CoachView): string | undefined {
  const actions = openIssues(session).flatMap(standingActions)
  const [only] = actions
  return actions.length === 1 && only!.standing === "agreed" && only!.owner !== "caller" ? toAct(only!.what) : undefined
}

function lastAction({ session }: CoachView): number {
  return Math.max(0, ...session.issues.flatMap(({ actions }) => actions.map(({ seq }) => seq)))
}

/** They wanted somebody else, as one of the two said, and nothing was wrong. */
const WRONG_NUMBER =
  /\bwrong number\b|\b(?:dialled|dialed|called) the wrong\b|\bn[uú]mero equivocado\b|\bme equivoqu[eé] de n[uú]mero\b/i

function isWrongNumber(view: CoachView): boolean {
  return (
    view.session.issues.every(({ facts }) => facts.every(({ name }) => name !== "problem")) &&
    view.heard.turns.some((note) => WRONG_NUMBER.test(wordsOf(view, note)))
  )
}

/** What the note lacks, as codes, the most urgent first. */
function gapsOf(view: CoachView): readonly string[] {
  const { session } = view
  const gaps: string[] = []
  const flags = standingFlags(session)
  const isWrong = isWrongNumber(view)
  if (session.ringBack !== null && session.ringBack.settledAs === null) gaps.push("ringBack")
  for (const { flag, confirmed } of flags) if (!confirmed) gaps.push(`flag:${flag}`)
  if (!isWrong && !flags.some(({ flag }) => flag === "doNotCall")) {
    for (const { what } of view.readiness().missing) if (!gaps.includes(what)) gaps.push(what)
  }
  if (session.promises.some(({ standing, promisedBy }) => standing === "heard" && promisedBy !== "caller"))
    gaps.push("promise")
  if (session.outcome.dispositions.length === 0) gaps.push("disposition")
  return gaps
}
