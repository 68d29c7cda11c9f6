import { regex } from "../../kernel/inner.js"
import { gave, type TurnNote } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import { scoreOccasions } from "../scoring/score.js"
import { wordsOf, type CoachView } from "../view/view.js"
import { restsOn } from "./shared/grounds.js"
import { notIdentifying } from "./shared/matter-needs.js"
import { spoken } from "./shared/needs.js"
import { matterSlots } from "./shared/wording.js"

/** More of it, or louder. */
const WANTS_OTHER = /\b(?:more|details?|describe|explain|hear|hearing|louder|speak up|deaf|breaking up)\b/i

/**
 * Appears when the caller has twice not followed, or not once and then asks what a word of ours is, says that it is too much, or can neither
 * note nor read it: say it shorter, and ask leave.
 * Silent after once: anybody mishears; when they ask for more of it; and when they do not hear: simpler words are no louder.
 */
export const shorter: Practice = {
  id: "shorter",
  source: ["B3", "E9"],
  moment: "turn",
  weight: 64,
  needs: [
    need(
      "twice-not-understood",
      (view) =>
        (gave(view.caller, "notUnderstood") && notUnderstood(view.heard.turns) === 2) ||
        isLostInWords(view) ||
        isOverwhelmed(view) ||
        (cannotNote(view) && cannotSee(view)),
    ),
    spoken,
    need("wants-less", (view) => !WANTS_OTHER.test(wordsOf(view, view.caller))),
  ],
  advise: (view) => ({
    code: "advice/say-it-shorter",
    wish: { intent: "shorter", slots: matterSlots(view) },
    ...restsOn(...view.heard.turns.filter((note) => gave(note, "notUnderstood") || note === view.caller)),
  }),
  score: (view) =>
    scoreOccasions(view, {
      when: (note, index) => gave(note, "notUnderstood") && notUnderstood(view.turns.slice(0, index + 1)) >= 2,
      by: ["question.closed", "understandingCheck", "options"],
    }),
}

/** "I can't write that down, I'm driving." */
const CANNOT_NOTE =
  /\b(?:can't|cannot|couldn't)(?: \w+)? (?:write|note|take|put|jot) (?:\w+ ){1,3}down\b|(?:\bno|\bnot|n't)(?: \w+){0,3} (?:pen|pencil)\b(?! )|\bn(?:othing|ot anything) to write\b/i

/** To them writing is no help. */
const CANNOT_SEE = /\b(?:can't|cannot|don't) (?:see|read)\b|\bblind\b|\b(?:eyes|eyesight|vision)\b/i

/**
 * Appears when it was not understood a third time, or they cannot write down what they are told: offer it in writing.
 * Silent before, when they do not see well, and when the caller is upset: then that comes first.
 */
export const inWriting: Practice = {
  id: "inWriting",
  source: ["D7", "D8"],
  moment: "turn",
  weight: 69,
  needs: [
    need("lost-in-speech", (view) => isLost(view.heard.turns, view.caller) || cannotNote(view)),
    need("can-read", (view) => !cannotSee(view)),
    need("calm", (view) => !view.isTense() || cannotNote(view)),
  ],
  answeredBy: ["options"],
  advise: (view) => ({
    code: "advice/offer-in-writing",
    wish: { intent: "inWriting", slots: matterSlots(view) },
    ...restsOn(...view.heard.turns.filter((note) => gave(note, "notUnderstood") || note === view.caller)),
  }),
  score: (view) =>
    scoreOccasions(view, {
      when: (note, index) => isLost(view.turns.slice(0, index + 1), note),
      by: ["options", "promise"],
      on: ["action.agreed", "promise.accepted"],
    }),
}

/** "What is discontinued?", "what's a deductible?", without "the" and "your": those ask for a fact. */
const ASKS_WORD = /* @__PURE__ */ regex(
  "\\bwhat(?:'s| is| are| does)(?: an?)? (?:mean(?:ing)? )?[\"“']?(\\p{L}{5,})[\"”']?(?: means?)?\\s*\\?",
  "iu",
)
/** So much of a word tells it again, whatever its ending. */
const STEM = 6

/** They ask what a word is that the agent has just used, and that is not the first thing that they did not follow. */
function isLostInWords(view: CoachView): boolean {
  const { caller, heard, advices } = view
  if (advices.some(({ practiceId }) => practiceId === "shorter")) return false
  if (caller === undefined || (!gave(caller, "notUnderstood") && !caller.isQuestion)) return false
  const isAtLoss = (note: TurnNote, index: number): boolean =>
    gave(note, "notUnderstood") || asksForWord(view, note, heard.turns[index - 1])
  // The words of a whole call are not read for a turn that is not at a loss itself.
  if (!isAtLoss(caller, heard.turns.lastIndexOf(caller))) return false
  const lost = heard.turns.filter(isAtLoss)
  return lost.length >= 2 && lost.at(-1) === caller
}

function asksForWord(view: CoachView, note: TurnNote, before: TurnNote | undefined): boolean {
  if (note.side !== "caller" || !note.isQuestion || before?.side !== "agent") return false
  const [, word] = ASKS_WORD().exec(wordsOf(view, note)) ?? []
  return word !== undefined && wordsOf(view, before).toLowerCase().includes(word.toLowerCase().slice(0, STEM))
}

const CANNOT_THINK = /\bcan't (?:think(?! of)|follow|take (?:\w+ ){1,2}in)\b|\bslow down\b/i
const TOO_MUCH = /\btoo much (?:for me|at once)\b/i
/** Of fewer words in one turn it is said of a price. */
const MUCH_WORDS = 60

function isOverwhelmed(view: CoachView): boolean {
  const { agent, caller } = view
  const words = wordsOf(view, caller)
  const isLong = (agent?.wordCount ?? 0) >= MUCH_WORDS
  return (CANNOT_THINK.test(words) || (isLong && TOO_MUCH.test(words))) && notIdentifying.holds(view)
}

function isLost(turns: readonly TurnNote[], note: TurnNote | undefined): boolean {
  return gave(note, "notUnderstood") && notUnderstood(turns) >= 3
}

function cannotNote(view: CoachView): boolean {
  return CANNOT_NOTE.test(wordsOf(view, view.caller))
}

function cannotSee(view: CoachView): boolean {
  return CANNOT_SEE.test(wordsOf(view, view.caller))
}

function notUnderstood(turns: readonly TurnNote[]): number {
  return turns.filter((note) => gave(note, "notUnderstood")).length
}
