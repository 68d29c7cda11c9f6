import { isPlain } from "../../session/index.js"
import { gave, turnsOf, type TurnNote } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import { evidenceMissing, notApplicable, scoreOccasions, toEvidence, toScore } from "../scoring/score.js"
import { lastWith, wordsOf, type CoachView } from "../view/view.js"
import { restsOn } from "./shared/grounds.js"
import { hasMatter, noFlag, noRequest, notClosing, unknown } from "./shared/needs.js"
import { matterSlots } from "./shared/wording.js"

/** More than twice the half minute in which the matter is asked for: not a matter of patience, they need help to say it. */
const CLARIFY_AFTER_MS = 75_000

/**
 * Appears when the caller finds it hard to say what is wrong, as they say, as three questions in answer to questions show, or as it takes
 * more than a minute: a pointed question, with two things to choose from.
 * Silent when they have said it; and, where only the time tells, when they have asked for something or the agent narrows it down already.
 */
export const clarify: Practice = {
  id: "clarify",
  source: ["A2", "C8"],
  moment: "turn",
  weight: 58,
  needs: [
    unknown("problem"),
    unknown("desiredOutcome"),
    need("finds-it-hard", (view) => saysItIsHard(view) || asksBack(view.heard.turns) || isSlow(view)),
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
    const told = view.log.find(isKnown)
    const until = told ?? view.log.at(-1)
    const slow = (until?.at ?? 0) - (view.session.line.reached.connected ?? 0) >= CLARIFY_AFTER_MS
    if (isPlain(view.session.callTypes) || (told !== undefined && !slow)) return notApplicable
    if (!view.hasTranscript) return evidenceMissing
    if (!slow) return notApplicable
    const asked = view
      .with("agent", "question.open", "question.closed", "options")
      .filter(({ seq }) => seq < until!.seq)
    if (asked.length > 0 && told === undefined) return evidenceMissing
    return asked.length > 0
      ? toScore("met", toEvidence("done", asked.at(-1)))
      : toScore("missed", toEvidence("occasion", told))
  },
}

/** In their own words. */
const HARD_TO_SAY =
  /\b(?:hard|difficult|tricky) to (?:say|explain|describe|put)\b|\b(?:don't|do not) (?:really |quite )?know how (?:to|i) (?:\w+ )?(?:say|put|explain|describe)\b/i

function saysItIsHard(view: CoachView): boolean {
  return HARD_TO_SAY.test(wordsOf(view, view.caller))
}

/** More words tell something, whatever they end in. */
const ASKED_BACK_WORDS = 8

/** The last three questions of the agent were answered by a question each. */
function asksBack(turns: readonly TurnNote[]): boolean {
  const answers = turns
    .filter((note, index) => note.side === "caller" && turns[index - 1]?.side === "agent")
    .slice(-DEAD_ENDS)
  return (
    answers.length === DEAD_ENDS &&
    answers.every(
      (note) => note.isQuestion && note.wordCount <= ASKED_BACK_WORDS && turns[turns.indexOf(note) - 1]!.isQuestion,
    )
  )
}

/** They were asked openly, have had the time, and have asked for nothing. */
function isSlow(view: CoachView): boolean {
  const { sinceConnectMs, session, heard, advices } = view
  const wasAsked =
    advices.some(({ practiceId }) => practiceId === "askProblem" || practiceId === "pinpoint") ||
    lastWith(heard, "agent", "question.open") !== undefined
  return (
    sinceConnectMs >= CLARIFY_AFTER_MS &&
    (session.talk.caller?.turnCount ?? 0) >= SEVERAL &&
    wasAsked &&
    noRequest.holds(view) &&
    lastWith(heard, "agent", "question.closed", "options") === undefined
  )
}

/** Turns after which a caller has had the word often enough. */
const SEVERAL = 4

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
  const asked = turnsOf(before, "agent").slice(-DEAD_ENDS)
  const answers = turnsOf(before, "caller").slice(-DEAD_ENDS)
  return (
    asked.length === DEAD_ENDS &&
    asked.every((each) => gave(each, "question.closed") && !gave(each, "question.open")) &&
    answers.every(({ isBare }) => isBare)
  )
}

/** What is wrong, or what they would like: then it was told what it is about. */
function isKnown({ type, data }: { readonly type: string; readonly data: unknown }): boolean {
  return type === "fact.stated" && ["problem", "desiredOutcome"].includes((data as { fact: string }).fact)
}
