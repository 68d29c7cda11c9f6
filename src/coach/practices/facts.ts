import { countingIssues, isPlain, isSettled, type FactName, type Issue } from "../../session/index.js"
import { gave, turnsOf, type HeardLately } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import type { ScoreView } from "../scoring/score-view.js"
import { evidenceMissing, notApplicable, toEvidence, toScore, type Score } from "../scoring/score.js"
import { didSince, lastWith, turnsSince, wordsOf, type CoachView } from "../view/view.js"
import { fuel } from "./feelings.js"
import { evidenceOf, restsOn } from "./shared/grounds.js"
import { atHand, notIdentifying, notInstructing } from "./shared/matter-needs.js"
import {
  calm,
  hasMatter,
  known,
  noFlag,
  noRequest,
  notAsking,
  notClosing,
  nothingAgreed,
  notJustAsked,
  notLeaving,
  spoken,
  standing,
  unknown,
} from "./shared/needs.js"
import { matterSlots } from "./shared/wording.js"

/** A vendor's rule looks at the first half minute for the reason of a call; so do we. */
const PROBLEM_BY_MS = 30_000
/** After the problem was told, this much talk without a wish is worth a question. */
const OUTCOME_AFTER_MS = 30_000

/** Who has said so much has told what it is about, though no detector knows it. */
const MUCH_SAID = 50

function callerWords({ turns }: HeardLately): number {
  return turns.reduce((count, { side, wordCount }) => count + (side === "caller" ? wordCount : 0), 0)
}

/**
 * Appears when half a minute has passed and nobody has said what is wrong.
 * Silent when it is known from anybody, when the caller has said much or asked for something, or that we have not kept a promise, when the
 * agent asks already, and in a vent.
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
    notJustAsked,
    need("little-said", ({ heard }) => callerWords(heard) <= MUCH_SAID),
    need("nothing-read-back", ({ heard }) => lastWith(heard, "agent", "readBack") === undefined),
    calm,
    noFlag,
    need("no-promise-owed", (view) => lastWith(view.heard, "caller", "promiseBroken") === undefined),
  ],
  answeredBy: ["question.open"],
  answeredOn: ["fact.stated"],
  advise: (view) => ({
    code: "advice/ask-problem",
    wish: { intent: "askProblem", slots: matterSlots(view) },
    ...restsOn(view.caller),
  }),
  score(view) {
    const score = scoreFact(view, "problem")
    const [first] = score.evidence
    const late = first !== undefined && first.at - (view.session.line.reached.connected ?? first.at) > PROBLEM_BY_MS
    return late && score.result === "met" ? { ...score, result: "partly" } : score
  },
}

/**
 * Appears when the problem is known for a while and nobody has asked what the caller would like; above all when they refuse each way out.
 * Silent when they have said it, when the agent has said that it was ours, when they asked for anything or told what must not happen, thank us or tell a story, in a heated call, when the agent has just asked something
 * or added fuel, and once it is done.
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
    need(
      "not-just-asked",
      (view) => !gave(view.agent, "question.open", "question.closed", "options", "readBack") || refusesAll(view),
    ),
    nothingAgreed,
    noFlag,
    need("no-steps", ({ session }) => session.steps.length === 0),
    need("on-goal", ({ session }) => session.drift.at(-1)?.kind !== "off"),
    need("agent-added-no-fuel", ({ agent }) => !gave(agent, ...fuel)),
    // Who has said that it was ours offers something, and does not ask.
    need("not-owned-as-ours", ({ heard }) => !didSince(heard, 0, "apology.atFault")),
    need(
      "not-in-a-story",
      ({ caller }) => caller === undefined || caller.wordCount < STORY_WORDS || gave(caller, "problem"),
    ),
    need("not-thanking", ({ caller }) => !gave(caller, "gratitude")),
    need("nothing-feared", (view) => !FEARED.test(wordsOf(view, view.caller))),
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

/** So much, and nothing of what is wrong: they are telling a story. */
const STORY_WORDS = 16

/** What must not come: then it is known what they would like. */
const FEARED = /\bif (?:you|they|it|he|she)\b/i

/** "No, that's no good either."; a bare no may answer a question. */
const REFUSAL = /^\W*(?:no|nope|nah)\b(?:\W+[\w']+){3}/i
/** Once is a preference. */
const REFUSALS = 2

/** Of what the agent offers the caller takes nothing: the last answers are a no, and one of them at least was to ways out. */
function refusesAll(view: CoachView): boolean {
  const last = view.heard.turns.slice(-2 * REFUSALS)
  const answers = turnsOf(last, "caller")
  return (
    answers.length === REFUSALS &&
    turnsOf(last, "agent", "options").length > 0 &&
    answers.every((note) => REFUSAL.test(wordsOf(view, note)))
  )
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
    standing("problem-confirmed", "problem-known", (view) => view.fact("problem").standing === "confirmed"),
    standing(
      "outcome-confirmed",
      "desiredOutcome-known",
      (view) => view.fact("desiredOutcome").standing === "confirmed",
    ),
    need("happens-again", (view) =>
      /\b(again|always|every time|keeps?|once more)\b/i.test(view.fact("problem").value ?? ""),
    ),
    notJustAsked,
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
  score: (view) => scoreFact(view, "cause"),
}

/** What an agent says who wants to know it: where nothing was heard then, it may have been told in words that we do not know. */
const asking = ["question.open", "options", "readBack", "understandingCheck"] as const

/**
 * Known on each issue, from anybody: met; of a cause that was only heard, and of one issue of several: partly. Whether it was read back is
 * another question.
 */
function scoreFact(view: ScoreView, name: FactName): Score {
  const { session } = view
  if (isPlain(session.callTypes) || session.safety.length > 0) return notApplicable
  const issues = countingIssues(session)
  const marks = issues.flatMap(({ facts }) =>
    facts.filter((entry) => entry.name === name).flatMap((entry) => entry.marks),
  )
  const knows = (issue: Issue): boolean =>
    name === "cause" ? isSettled(view.fact(issue, name)) : view.fact(issue, name).value !== undefined
  if (marks.length > 0) return toScore(issues.every(knows) ? "met" : "partly", toEvidence("done", ...marks))
  if (name === "problem" && isWishAlone(issues)) return notApplicable
  if (name === "desiredOutcome" && (session.flags.length > 0 || view.with("caller", "bereavement").length > 0))
    return notApplicable
  if (!view.hasTranscript && view.find(({ by }) => by.role === "agent") === undefined) return evidenceMissing
  if (name === "cause") return notApplicable
  // What they told it with, and nobody asked about.
  const told = issues.length > 0 ? issues : turnsOf(view.turns, "caller")
  const occasions = toEvidence(
    "occasion",
    ...(told.length > 0 ? told : view.log.filter(({ by }) => by.role === "agent")),
  )
  return view.with("agent", ...asking).length > 0 ? evidenceMissing : toScore("missed", occasions)
}

/** A booking, an order, another day: the caller wants something, and nothing is wrong. */
function isWishAlone(issues: readonly Issue[]): boolean {
  return issues.length > 0 && issues.every(({ facts }) => facts.some(({ name }) => name === "desiredOutcome"))
}
