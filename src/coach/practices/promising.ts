import { regex } from "../../kernel/inner.js"
import { isClosing, type PromiseRecord } from "../../session/index.js"
import { gave, heatOf, type TurnNote } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import { evidenceMissing, notApplicable, scoreWithout, toEvidence, toScore } from "../scoring/score.js"
import { HEATED, wordsOf, type CoachView } from "../view/view.js"
import { restsOn } from "./shared/grounds.js"
import { reportsDone } from "./shared/matter-needs.js"
import { notAsking, notGone, notLeaving, standing } from "./shared/needs.js"
import { matterSlots, toneOf } from "./shared/wording.js"

/**
 * Appears when we have promised something and nobody has taken it on: accept it, or take it back.
 * Silent when it was several turns ago, until the agent closes, and then if it was told before (the note asks for it); for a machine, which is stopped at once; when it is accepted or
 * dismissed; when the same words report a booking, or something that is on its way already;
 * and while the caller asks or tells something.
 */
export const promiseUnsettled: Practice = {
  id: "promiseUnsettled",
  source: ["C14", "C15", "C2"],
  moment: "turn",
  weight: 56,
  needs: [
    standing("promise-heard", "promises", ({ session }) => session.promises.some(isOurs)),
    need("agent-is-person", ({ session }) => session.segments.at(-1)?.kind !== "ai"),
    need("due-to-be-noted", (view) => view.session.promises.some((each) => isDue(each, view))),
    need("no-report", (view) => dueIn(view) !== undefined),
    need("calm-now", ({ caller }) => heatOf(caller) < HEATED && !gave(caller, "distress", "bereavement")),
    need("caller-not-leaving", (view) => isPartedFrom(view) || notLeaving.holds(view)),
    notAsking,
    need("not-telling", ({ caller }) => (caller?.wordCount ?? 0) < TELLING_WORDS),
  ],
  answeredOn: ["promise.accepted", "promise.dismissed"],
  advise(view) {
    const promise = dueIn(view)!
    return {
      code: "advice/accept-promise",
      slots: { promise: promise.words },
      wish: { intent: "promiseReadBack", tone: toneOf(view), slots: matterSlots(view) },
      why: [promise.seq],
      turnIds: [...(promise.earlierTurnIds ?? []), ...(promise.turnId === undefined ? [] : [promise.turnId])],
    }
  },
  score(view) {
    const ours = view.session.promises.filter(({ promisedBy }) => promisedBy !== "caller")
    if (ours.length === 0) return view.hasTranscript ? notApplicable : evidenceMissing
    const open = ours.filter(({ standing }) => standing === "heard")
    if (open.length > 0 && !view.hasRecords) return evidenceMissing
    return scoreWithout(ours, open)
  },
}

/**
 * Appears when a promise was accepted and nobody has said for when.
 * Silent when it has a time, or the caller has named one.
 */
export const promiseTime: Practice = {
  id: "promiseTime",
  source: ["C14", "C15"],
  moment: "turn",
  weight: 58,
  needs: [standing("accepted-without-time", "promises", ({ session }) => session.promises.some(isTimeless))],
  answeredOn: ["promise.accepted"],
  advise(view) {
    const promise = view.session.promises.find(isTimeless)!
    return {
      code: "advice/name-a-time",
      slots: { promise: promise.words },
      wish: { intent: "askBestTime", tone: toneOf(view), slots: matterSlots(view) },
      why: [promise.seq],
    }
  },
  score(view) {
    const accepted = view.session.promises.filter(
      ({ promisedBy, standing }) => promisedBy !== "caller" && standing !== "heard" && standing !== "dismissed",
    )
    if (accepted.length === 0) return view.session.promises.length > 0 ? evidenceMissing : notApplicable
    const timeless = accepted.filter(({ window }) => window.from === null && window.to === null)
    return scoreWithout(accepted, timeless)
  },
}

/**
 * Appears in the closing of a call with an open promise, or when they ask: say who, when, and what to do if it does not happen.
 * Silent when that was said, and when nothing is promised.
 */
export const ifNotHeard: Practice = {
  id: "ifNotHeard",
  source: ["C19", "C15", "C14"],
  moment: "turn",
  weight: 50,
  needs: [
    standing("promise-open", "promises", (view) => promiseOf(view) !== undefined),
    need("closing-or-asked", (view) => isClosing(view.session) || asksWhatIfNot(wordsOf(view, view.caller))),
    need("not-said", (view) => !view.heard.turns.some((note) => saysWhatIf(note, wordsOf(view, note)))),
    notGone,
  ],
  advise(view) {
    const promise = promiseOf(view)!
    return {
      code: "advice/say-what-if",
      slots: { promise: promise.words },
      wish: { intent: "ifNotHeard", tone: toneOf(view), slots: matterSlots(view) },
      why: [promise.seq],
      turnIds: restsOn(view.caller).turnIds,
    }
  },
  score(view) {
    const open = view.session.promises.filter(isAccepted)
    if (open.length === 0) return notApplicable
    if (!view.hasTranscript) return evidenceMissing
    const said = view.turns.findLast((note) => saysWhatIf(note, view.words(note)))
    return toScore(said === undefined ? "partly" : "met", toEvidence("done", said), toEvidence("occasion", ...open))
  },
}

/** "If you haven't heard by five, call this line": of the agent. */
function saysWhatIf({ side }: TurnNote, words: string): boolean {
  const isSaid = (sentence: string): boolean =>
    SAYS_WHAT_IF.some(([ifs, not, calls]) => calls!().test(from(not!(), from(ifs!(), sentence))))
  return side === "agent" && words.split(/[.!?]/).some(isSaid)
}

/** In each language: the condition, that it did not happen, and what to do then. */
const SAYS_WHAT_IF: readonly (readonly (() => RegExp)[])[] = [
  [
    () => /\bif\b/i,
    () => /n't|\b(?:not|no|never|nobody|nothing)\b/i,
    () => /\b(?:call|ring|phone|text|reply|write|ask for)\b/i,
  ],
  [
    /* @__PURE__ */ regex("(?<!\\p{L})si\\b", "iu"),
    /* @__PURE__ */ regex("(?<!\\p{L})(?:no|nadie|nada)\\b", "iu"),
    /* @__PURE__ */ regex("(?<!\\p{L})(?:llam|marqu|escrib|pregunt)", "iu"),
  ],
]

/** A text from where something stands in it; nothing where it does not. */
function from(sign: RegExp, text: string): string {
  const at = text.search(sign)
  return at < 0 ? "" : text.slice(at)
}

/** "And what if he doesn't?" */
function asksWhatIfNot(words: string): boolean {
  return words.split(/[.!]/).some((each) => WHAT_IF.test(each) && NOT.test(each))
}

const WHAT_IF = /\bwhat\b.{0,40}\bif\b|^\W*(?:(?:and|but|so|okay)\W+)?if\b.{1,40}\?$|\by si no\b/i
const NOT = /n't\b|\b(?:not|never|nobody|no one|nothing)\b|\bsi no\b/i

/** Somebody does not do it; "and if it isn't that?" is about the matter. */
const NOT_KEPT = /\b(?:(?:does|do|did|wo|ca)n't|never|nobody|no one|nothing|not (?:call|come|ring|turn))\b|\bsi no\b/i

/** What they were promised: taken on, or, where they ask themselves, as they have just heard it. */
function promiseOf(view: CoachView): PromiseRecord | undefined {
  const { promises } = view.session
  const accepted = promises.find(isAccepted)
  if (accepted !== undefined || !promises.some(isOurs)) return accepted
  const words = wordsOf(view, view.caller)
  return asksWhatIfNot(words) && NOT_KEPT.test(words) ? promises.findLast(isOurs) : undefined
}

/** So much is no answer to what was promised: they are telling something. */
const TELLING_WORDS = 16

function isOurs({ standing, promisedBy }: PromiseRecord): boolean {
  return standing === "heard" && promisedBy !== "caller"
}

/**
 * Promised with a time, or a call back, which is forgotten soonest without one; in one of the last turns, or not told of before the agent
 * closes: else it is for the note.
 */
function isDue(promise: PromiseRecord, view: CoachView): boolean {
  const { heard, advices } = view
  if (!isOurs(promise) || (promise.window.to === null && promise.kind !== "callback")) return false
  if (promise.seq > (heard.turns.at(-FRESH_TURNS)?.seq ?? 0)) return true
  return (
    isPartedFrom(view) && !advices.some(({ practiceId, seq }) => practiceId === "promiseUnsettled" && seq > promise.seq)
  )
}

/** The agent has just asked for more, or begun to close: whoever says that this was all still hears what was promised. */
function isPartedFrom({ agent }: CoachView): boolean {
  return gave(agent, "anythingElse", "closing")
}

const FRESH_TURNS = 4

/** Somebody else's, and on its way already: saying when it comes is news, not a promise. */
const UNDER_WAY =
  /\b(?:your|the|an?) (?:ride|drive|driver|taxi|cab|car|uber|lyft|parcel|package|order|delivery)\b|^(?:it|he|she|they)\b|^will (?:arrive|be)\b/i

/** The promise to note that nobody has put down: what is booked in a system, or on its way, is not ours to note. */
function dueIn(view: CoachView): PromiseRecord | undefined {
  return view.session.promises.find((promise) => {
    if (!isDue(promise, view)) return false
    if (promise.promisedBy === "company" && promise.kind !== "callback" && UNDER_WAY.test(promise.words)) return false
    const note = view.heard.turns.find(({ turnId }) => turnId === promise.turnId)
    return !reportsDone(wordsOf(view, note))
  })
}

function isAccepted({ standing, promisedBy }: PromiseRecord): boolean {
  return standing === "accepted" && promisedBy !== "caller"
}

function isTimeless(promise: PromiseRecord): boolean {
  return isAccepted(promise) && promise.window.from === null && promise.window.to === null
}
