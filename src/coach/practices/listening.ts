import type { Envelope } from "../../kernel/index.js"
import { countOf, gave, heatOf, turnsOf, type HeardLately, type TurnNote } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import { evidenceMissing, notApplicable, scoreFollowed, toEvidence, toScore } from "../scoring/score.js"
import { brings, didSince, HEATED } from "../view/view.js"
import { restsOn } from "./shared/grounds.js"
import { noGrief, noRequest, notAsking, notClosing, once, spoken, unknown } from "./shared/needs.js"
import { matterSlots } from "./shared/wording.js"

/** Forty seconds are a hundred words: nobody keeps hold of more. */
const LONG_TURN_MS = 40_000
const LONG_TURN_WORDS = 100
/** Above two thirds of the talk the agent is telling, not asking. */
const HIGH_SHARE = 0.67
/** A share is only a share of something. */
const LEAST_TALK_MS = 60_000
/** "Okay, I see.": who says more takes part in the talk. */
const LITTLE = 6
/** Turns that the share is taken of. */
const SHARE_TURNS = 6

/**
 * Appears when the vent window has closed and nobody knows yet what is wrong: one question that ends it kindly.
 * Silent while they speak; when the problem was told, it is read back instead.
 */
export const pinpoint: Practice = {
  id: "pinpoint",
  source: ["C9", "E5", "B1", "E7"],
  moment: "turn",
  weight: 69,
  needs: [
    need(
      "vent-over",
      (view) => {
        const closed = brings(view, "vent.closed")
        return closed !== undefined && (closed.data as { ending: string }).ending !== "problemStated"
      },
      { of: "step", any: ["vent.closed"] },
    ),
    unknown("problem"),
    unknown("desiredOutcome"),
    noRequest,
    noGrief,
  ],
  answeredBy: ["question.open", "question.closed"],
  advise: (view) => ({
    code: "advice/pinpoint",
    wish: { intent: "pinpoint", tone: "steady", slots: matterSlots(view) },
    why: [brings(view, "vent.closed")!.seq, ...restsOn(view.caller).why],
    turnIds: restsOn(view.caller).turnIds,
  }),
  score(view) {
    const closed = view.all("vent.closed").filter(isToBePinpointed)
    if (closed.length === 0) return view.hasTranscript ? notApplicable : evidenceMissing
    // Where they had told it before the end of the vent, there was nothing left to pinpoint.
    const told = view.all("fact.stated")[0]?.seq ?? Infinity
    const open = closed.filter(({ seq }) => seq < told)
    if (open.length === 0) return notApplicable
    return scoreFollowed(
      open,
      ({ seq }) =>
        view
          .with("agent", "question.open", "question.closed", "readBack", "understandingCheck")
          .find((note) => note.seq > seq) ??
        view.find((event) => event.seq > seq && event.type === "fact.stated" && event.origin === "input"),
    )
  },
}

/** One that ended with the call, or as the problem was told, leaves nothing to ask. */
function isToBePinpointed({ data, origin }: Envelope): boolean {
  const { ending } = data as { readonly ending: string }
  return ending !== "problemStated" && (ending !== "recorded" || origin === "input")
}

/**
 * Appears when the agent has begun to speak before the caller had finished, twice of late: give them the word back.
 * Silent after once, when it was "mm-hm", when the agent has owned it, a second time, and where turns are not timed.
 */
export const letFinish: Practice = {
  id: "letFinish",
  source: ["E7", "B1"],
  moment: "turn",
  weight: 75,
  needs: [
    spoken,
    need("just-spoken-over", ({ heard: { turns }, agent }) => {
      const index = turns.lastIndexOf(agent!)
      return index >= turns.length - SHARE_TURNS && isSpokenOver(agent!, turns[index - 1])
    }),
    need("twice-spoken-over", ({ heard }) => spokenOver(heard.turns).length >= 2),
    need("not-owned", ({ heard }) => {
      const [first] = spokenOver(heard.turns)
      return !didSince(heard, first!.seq, "apology.regret", "apology.atFault")
    }),
    once("letFinish"),
  ],
  answeredBy: ["apology.regret", "apology.atFault"],
  advise: (view) => ({
    code: "advice/let-them-finish",
    wish: { intent: "letFinish" },
    ...restsOn(...spokenOver(view.heard.turns)),
  }),
  score(view) {
    const answers = turnsOf(view.turns, "agent")
    if (!view.hasTranscript || answers.some(({ tookMs }) => tookMs === null)) return evidenceMissing
    const over = spokenOver(view.turns, view.turns.length)
    if (over.length <= 1) return toScore("met", toEvidence("done", ...answers))
    return toScore(over.length * 4 <= answers.length ? "partly" : "missed", toEvidence("against", ...over))
  },
}

/** Less is the ordinary change of turns; the measure of interruptions draws the same line. */
const OVERLAP_MS = 500
/** "Mm-hm, I see." takes nobody's word. */
const LISTENING_WORDS = 3

/** Turns of the agent that began while the caller was speaking, of the last few. */
function spokenOver(turns: readonly TurnNote[], lately = SHARE_TURNS): readonly TurnNote[] {
  const from = Math.max(0, turns.length - lately)
  return turns.filter((note, index) => index >= from && isSpokenOver(note, turns[index - 1]))
}

function isSpokenOver({ side, at, tookMs, wordCount }: TurnNote, before: TurnNote | undefined): boolean {
  if (side !== "agent" || before?.side !== "caller" || tookMs === null) return false
  return wordCount > LISTENING_WORDS && before.at - (at - tookMs) >= OVERLAP_MS
}

/**
 * Appears when the agent has had two thirds of the talk of the last turns and asked nothing.
 * Silent in a call that is being closed, when the caller asks, decides or tells something, and where turns are not timed.
 */
export const listen: Practice = {
  id: "listen",
  source: ["E6", "B1", "D4"],
  moment: "turn",
  weight: 56,
  needs: [
    spoken,
    notClosing,
    notAsking,
    need(
      "caller-says-little",
      ({ caller }) => caller !== undefined && caller.wordCount <= LITTLE && !gave(caller, "gratitude"),
    ),
    need("agent-talks", ({ heard }) => isOneSided(heard.turns.slice(-SHARE_TURNS))),
    need(
      "nothing-asked",
      ({ heard }) =>
        !heard.turns
          .slice(-SHARE_TURNS)
          .some((note) => note.side === "agent" && (note.isQuestion || gave(note, "question.open", "question.closed"))),
    ),
  ],
  answeredBy: ["question.open"],
  advise: (view) => ({
    code: "advice/ask-then-listen",
    wish: { intent: "questionOpen", slots: matterSlots(view) },
    ...restsOn(...turnsOf(view.heard.turns.slice(-SHARE_TURNS), "agent")),
  }),
  score(view) {
    if (!view.hasTranscript) return evidenceMissing
    const timed = view.turns.filter(({ tookMs }) => tookMs !== null)
    const total = sum(timed)
    if (timed.length < SHARE_TURNS || total < LEAST_TALK_MS) return notApplicable
    const agents = turnsOf(timed, "agent")
    const share = sum(agents) / total
    if (share <= HIGH_SHARE) return toScore("met", toEvidence("done", ...agents))
    // Who asks and is answered in a word has most of the talk, and listens.
    const asked = agents.filter((note) => note.isQuestion || gave(note, "question.open", "question.closed"))
    const isAsking = asked.length * 3 >= agents.length
    const longest = agents.toSorted((a, b) => (b.tookMs ?? 0) - (a.tookMs ?? 0)).slice(0, 3)
    return toScore(isAsking || share <= 0.75 ? "partly" : "missed", toEvidence("against", ...longest))
  },
}

/**
 * Appears when the agent has spoken at length twice, or told of themselves twice, or has answered grief or fear with half as much: the next
 * turn wants to be one short sentence.
 * Silent after one long turn, for an explanation may be long; and after one aside.
 */
export const brevity: Practice = {
  id: "brevity",
  source: ["A5"],
  moment: "turn",
  weight: 57,
  needs: [
    spoken,
    need("long-turns", ({ heard, agent }) => {
      if (gave(agent, "overshare") && countOf(heard, "overshare", "agent") >= 2) return true
      const last = isLong(agent!) ? lastAgentTurns(heard) : []
      return (last.length === 2 && last.every(isLong)) || isTooMuch(agent!, heard.turns)
    }),
  ],
  advise: (view) => ({
    code: "advice/one-short-sentence",
    ...restsOn(...lastAgentTurns(view.heard)),
  }),
  score(view) {
    if (!view.hasTranscript) return evidenceMissing
    const agents = turnsOf(view.turns, "agent")
    const tooMuch = agents.filter((note) => isTooMuch(note, view.turns))
    const long = agents.filter((note) => tooMuch.includes(note) || isLong(note) || gave(note, "overshare"))
    const [longest] = agents.toSorted((a, b) => b.wordCount - a.wordCount)
    if (long.length <= 1 && tooMuch.length === 0) return toScore("met", toEvidence("done", longest))
    return toScore(long.length * 3 <= agents.length ? "partly" : "missed", toEvidence("against", ...long))
  },
}

function lastAgentTurns({ turns }: HeardLately): readonly TurnNote[] {
  return turnsOf(turns, "agent").slice(-2)
}

function isOneSided(turns: readonly TurnNote[]): boolean {
  if (turns.length < SHARE_TURNS || turns.some(({ tookMs }) => tookMs === null)) return false
  const total = sum(turns)
  const agent = sum(turnsOf(turns, "agent"))
  return total >= LEAST_TALK_MS && agent / total >= HIGH_SHARE && turns.every((note) => heatOf(note) < HEATED)
}

function sum(turns: readonly TurnNote[]): number {
  return turns.reduce((total, { tookMs }) => total + (tookMs ?? 0), 0)
}

/** Half a long turn is too much for somebody who has just told of grief or fear, and for whoever could not follow it. */
function isTooMuch(note: TurnNote, turns: readonly TurnNote[]): boolean {
  const isHalf = note.tookMs === null ? note.wordCount * 2 >= LONG_TURN_WORDS : note.tookMs * 2 >= LONG_TURN_MS
  if (!isHalf) return false
  const index = turns.indexOf(note)
  return gave(turns[index - 1], "bereavement", "distress") || gave(turns[index + 1], "notUnderstood")
}

function isLong({ tookMs, wordCount }: TurnNote): boolean {
  return tookMs === null ? wordCount >= LONG_TURN_WORDS : tookMs >= LONG_TURN_MS
}
