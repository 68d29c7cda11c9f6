import { isPlain, isSettled, type FactName, type Issue } from "../../session/index.js"
import { gave, type HeardLately, type TurnNote } from "../heard.js"
import { need, type Practice } from "../practice.js"
import type { ScoreView } from "../score-view.js"
import { evidenceMissing, notApplicable, scoreOccasions, toEvidence, toScore, type Score } from "../score.js"
import { lastWith, turnsSince } from "../view.js"
import { atHand, notIdentifying, notInstructing } from "./at-hand.js"
import { evidenceOf, matterSlots, restsOn } from "./ground.js"
import {
  calm,
  hasMatter,
  known,
  notAsked,
  noFlag,
  noRequest,
  notAsking,
  notClosing,
  notLeaving,
  spoken,
  unknown,
} from "./needs.js"

/** A vendor's rule looks at the first half minute for the reason of a call; so do we. */
const PROBLEM_BY_MS = 30_000
/** More than twice that, and it is not a matter of patience: they need help to say it. */
const CLARIFY_AFTER_MS = 75_000
/** After the problem was told, this much talk without a wish is worth a question. */
const OUTCOME_AFTER_MS = 30_000

/** Who has said so much has told what it is about, though no detector knows it. */
const MUCH_SAID = 50

function callerWords({ turns }: HeardLately): number {
  return turns.reduce((count, { side, wordCount }) => count + (side === "caller" ? wordCount : 0), 0)
}

/**
 * Appears when half a minute has passed and nobody has said what is wrong.
 * Silent when it is known from anybody, when the caller has said much or asked for something or the agent asks already, and in a vent.
 */
export const askProblem: Practice = {
  id: "askProblem",
  source: ["A1", "B2"],
  moment: "turn",
  weight: 60,
  needs: [
    unknown("problem"),
    need("half-a-minute", ({ sinceConnectMs }) => sinceConnectMs >= PROBLEM_BY_MS),
    need("some-turns", ({ session }) => (session.talk.caller?.turnCount ?? 2) >= 2),
    unknown("desiredOutcome"),
    noRequest,
    need("nothing-asked", ({ heard }) => lastWith(heard, "agent", "question.closed", "options") === undefined),
    hasMatter,
    notClosing,
    notAsked,
    need("little-said", ({ heard }) => callerWords(heard) <= MUCH_SAID),
    need("nothing-read-back", ({ heard }) => lastWith(heard, "agent", "readBack") === undefined),
    calm,
    noFlag,
  ],
  answeredBy: ["question.open"],
  answeredOn: ["fact.stated"],
  advise: (view) => ({
    code: "advice/ask-problem",
    wish: { intent: "askProblem", slots: matterSlots(view) },
    ...restsOn(view.caller),
  }),
  score: (view) => scoreFact(view, "problem"),
}

/**
 * Appears when the caller finds it hard to say what is wrong: a pointed question, with two things to choose from.
 * Silent when they have said it or asked for something, when the agent narrows it down already, and in the first minute.
 */
export const clarify: Practice = {
  id: "clarify",
  source: ["A2", "C8"],
  moment: "turn",
  weight: 58,
  needs: [
    unknown("problem"),
    need("long-without-it", ({ sinceConnectMs }) => sinceConnectMs >= CLARIFY_AFTER_MS),
    need("several-turns", ({ session }) => (session.talk.caller?.turnCount ?? 0) >= 4),
    unknown("desiredOutcome"),
    noRequest,
    need("not-narrowed", ({ heard }) => lastWith(heard, "agent", "question.closed", "options") === undefined),
    need(
      "asked-before",
      ({ advices, heard }) =>
        advices.some(({ practiceId }) => practiceId === "askProblem" || practiceId === "pinpoint") ||
        lastWith(heard, "agent", "question.open") !== undefined,
    ),
    hasMatter,
    notClosing,
    noFlag,
  ],
  answeredBy: ["question.closed", "question.open"],
  advise: (view) => ({
    code: "advice/help-them-say-it",
    wish: {
      intent: "askEither",
      orIntent: "askProblem",
      tone: view.isTense() ? "steady" : "plain",
      slots: matterSlots(view),
    },
    ...restsOn(view.caller),
  }),
  score(view) {
    const asked = view.with("agent", "question.open", "question.closed")
    const connected = view.session.line.reached.connected ?? 0
    const told = view.log.find(isProblem)
    const slow = told === undefined || told.at - connected >= CLARIFY_AFTER_MS
    if (isPlain(view.session.callTypes) || !slow) return notApplicable
    if (!view.hasTranscript) return evidenceMissing
    return asked.length > 0
      ? toScore("met", toEvidence("done", ...asked))
      : toScore("missed", toEvidence("occasion", told))
  },
}

/**
 * Appears when the problem is known for a while and nobody has asked what the caller would like.
 * Silent when they have said it or asked for anything, in a heated call, when the agent has just asked something, and once it is done.
 */
export const askOutcome: Practice = {
  id: "askOutcome",
  source: ["A1", "C10"],
  moment: "turn",
  weight: 55,
  needs: [
    known("problem"),
    unknown("desiredOutcome"),
    need("for-a-while", (view) => {
      const first = view.issue()?.facts.find(({ name }) => name === "problem")?.marks[0]
      return first !== undefined && view.now - first.at >= OUTCOME_AFTER_MS
    }),
    need("two-turns-since", (view) => {
      const first = view.issue()?.facts.find(({ name }) => name === "problem")?.marks[0]
      return first !== undefined && turnsSince(view.heard, "caller", first.seq).length >= 2
    }),
    hasMatter,
    notClosing,
    calm,
    spoken,
    notAsking,
    notLeaving,
    noRequest,
    need("not-just-asked", ({ agent }) => !gave(agent, "question.open", "question.closed", "options", "readBack")),
    need("nothing-agreed", (view) => (view.issue()?.actions.length ?? 0) === 0),
    noFlag,
    need("no-steps", ({ session }) => session.steps.length === 0),
    need("on-goal", ({ session }) => session.drift.at(-1)?.kind !== "off"),
    notIdentifying,
    notInstructing,
    atHand,
  ],
  answeredBy: ["question.open"],
  advise: (view) => ({
    code: "advice/ask-outcome",
    wish: { intent: "askDesiredOutcome", slots: matterSlots(view) },
    why: [...restsOn(view.caller).why, ...evidenceOf(view.fact("problem"))],
    turnIds: restsOn(view.caller).turnIds,
  }),
  score: (view) => scoreFact(view, "desiredOutcome"),
}

/**
 * Appears when problem and wish are confirmed, the same thing has happened before, and nobody knows why it happens.
 * Silent when the cause is known, and when it happened for the first time.
 */
export const askCause: Practice = {
  id: "askCause",
  source: ["C10", "C9"],
  moment: "turn",
  weight: 63,
  needs: [
    unknown("cause"),
    need("problem-confirmed", (view) => view.fact("problem").standing === "confirmed"),
    need("outcome-confirmed", (view) => view.fact("desiredOutcome").standing === "confirmed"),
    need("happens-again", (view) =>
      /\b(again|always|every time|keeps?|once more)\b/i.test(view.fact("problem").value ?? ""),
    ),
    notAsked,
    notClosing,
  ],
  answeredBy: ["question.open"],
  answeredOn: ["fact.stated"],
  advise: (view) => ({
    code: "advice/ask-cause",
    wish: { intent: "askCause", tone: view.isTense() ? "steady" : "plain", slots: matterSlots(view) },
    why: [...evidenceOf(view.fact("problem")), ...restsOn(view.caller).why],
    turnIds: restsOn(view.caller).turnIds,
  }),
  score: (view) => scoreFact(view, "cause", "partly"),
}

/**
 * Appears when three questions that can be answered by yes or no bring three short answers, and what is wrong is still not known.
 * Silent when the answers tell something, when the caller has asked for something, or the problem is known.
 */
export const openQuestion: Practice = {
  id: "openQuestion",
  source: ["E9", "C8"],
  moment: "turn",
  weight: 65,
  needs: [
    unknown("problem"),
    unknown("desiredOutcome"),
    noRequest,
    need(
      "three-dead-ends",
      ({ heard: { turns }, caller }) => caller !== undefined && isDeadEnd(caller, turns, turns.indexOf(caller)),
    ),
  ],
  answeredBy: ["question.open"],
  advise: (view) => ({
    code: "advice/open-question",
    wish: { intent: "questionOpen", slots: matterSlots(view) },
    ...restsOn(...view.heard.turns.slice(-DEAD_ENDS * 2)),
  }),
  score: (view) =>
    scoreOccasions(view, {
      when: (note, index) => isDeadEnd(note, view.turns, index),
      by: ["question.open"],
    }),
}

/** Questions in a row that lead nowhere. */
const DEAD_ENDS = 3

function isDeadEnd(note: TurnNote, turns: readonly TurnNote[], index: number): boolean {
  if (note.side !== "caller" || !note.isBare) return false
  const before = turns.slice(0, index + 1)
  const asked = before.filter(({ side }) => side === "agent").slice(-DEAD_ENDS)
  const answers = before.filter(({ side }) => side === "caller").slice(-DEAD_ENDS)
  return (
    asked.length === DEAD_ENDS &&
    asked.every((each) => gave(each, "question.closed") && !gave(each, "question.open")) &&
    answers.every(({ isBare }) => isBare)
  )
}

/** A fact is settled on each issue: met; only heard: partly. */
function scoreFact(view: ScoreView, name: FactName, unknownAs: "missed" | "partly" = "missed"): Score {
  const { session } = view
  if (isPlain(session.callTypes) || session.safety.length > 0) return notApplicable
  const issues = session.issues.filter(({ withdrawn }) => withdrawn === undefined)
  const marks = issues.flatMap(({ facts }) =>
    facts.filter((entry) => entry.name === name).flatMap((entry) => entry.marks),
  )
  const evidence = toEvidence("done", ...marks)
  const settled = issues.filter((issue) =>
    issue.facts.some((entry) => entry.name === name && isSettled(view.fact(issue, name))),
  )
  if (issues.length > 0 && settled.length === issues.length) return toScore("met", evidence)
  if (marks.length > 0) return toScore("partly", evidence)
  if (name === "problem" && isWishAlone(issues)) return notApplicable
  if (view.hasTranscript || view.find(({ by }) => by.role === "agent") !== undefined) {
    return unknownAs === "partly" ? notApplicable : toScore("missed")
  }
  return evidenceMissing
}

/** A booking, an order, another day: the caller wants something, and nothing is wrong. */
function isWishAlone(issues: readonly Issue[]): boolean {
  return issues.length > 0 && issues.every(({ facts }) => facts.some(({ name }) => name === "desiredOutcome"))
}

function isProblem({ type, data }: { readonly type: string; readonly data: unknown }): boolean {
  return type === "fact.stated" && (data as { fact: string }).fact === "problem"
}
