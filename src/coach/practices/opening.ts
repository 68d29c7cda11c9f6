import { regex } from "../../kernel/inner.js"
import { currentSegment, type PromiseRecord } from "../../session/index.js"
import { LONG_WAIT_MS } from "../../session/inner.js"
import { gave, heatOf, latestOf, turnsOf, type TurnNote } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import { evidenceMissing, notApplicable, scoreOccasions, toEvidence, toScore } from "../scoring/score.js"
import { toThing } from "./shared/their-words.js"
import { toPromised } from "./shared/to-promised.js"
import { toCoachSettings } from "../pacing/settings.js"
import { didSince, HEATED, wordsOf, type CoachView } from "../view/view.js"
import { restsOn } from "./shared/grounds.js"
import { callerSaid, spoken, standing } from "./shared/needs.js"
import { matterSlots, slot, spokenLocale } from "./shared/wording.js"

/** Whom nobody has answered yet: the caller's first words, and the second where the first came while nothing may be shown. */
function isUnanswered({ session, settings, heard }: CoachView): boolean {
  const count = session.talk.caller?.turnCount ?? 0
  if (count <= 1) return true
  const first = heard.turns.find(({ side }) => side === "caller")
  const connectedAt = session.line.reached.connected
  return (
    count === 2 &&
    first !== undefined &&
    connectedAt !== undefined &&
    first.at - connectedAt < toCoachSettings(settings).pacing.quietMs &&
    heatOf(first) >= HEATED &&
    !didSince(heard, first.seq, ...ownedBy)
  )
}

/**
 * Appears when the caller's first words are heated: take up their own noun, own it, one question. Identity comes later.
 * Silent when they ask for a supervisor, when it is grief, and after the first turn; the second, where the first came in the quiet seconds and
 * nobody took it up.
 */
export const hotStart: Practice = {
  id: "hotStart",
  source: ["D12", "D6", "C21"],
  moment: "turn",
  weight: 80,
  inVent: true,
  needs: [
    standing("first-turn", "early", isUnanswered),
    need("heated", ({ caller, session }) => heatOf(caller) >= HEATED || session.arrival.startMood === "hot"),
  ],
  answeredBy: ["acknowledge", "empathy", "apology.regret", "apology.atFault"],
  advise: (view) => ({
    code: "advice/own-it",
    slots: slot("topic", view.fact("problem").value),
    wish: {
      intent: "ownIt",
      tone: "steady",
      // Heat makes detectors of problems deaf: their own words will do.
      slots: { ...slot("thing", toThing(wordsOf(view, view.caller), spokenLocale(view))), ...matterSlots(view) },
    },
    ...restsOn(view.caller),
  }),
  score: (view) =>
    scoreOccasions(view, {
      when: (note, index) => note.side === "caller" && heatOf(note) >= HEATED && isFirstOfCaller(view, index),
      by: ["acknowledge", "empathy", "apology.regret", "apology.atFault"],
    }),
}

const ownedBy = ["apology.regret", "apology.atFault", "acknowledge", "empathy"] as const

const OWN_PROMISE = "advice/own-broken-promise"
/** A broken promise that another advice went before stays owed for so many turns of the caller's. */
const OWED_TURNS = 3

/** Where they have lately told of a promise that was broken, and nobody has owned it since they first did. */
function owedIn({ heard, advices }: CoachView): TurnNote | undefined {
  const last = latestOf(heard.turns, "caller", OWED_TURNS, (note) => gave(note, "promiseBroken"))
  if (last === undefined) return undefined
  const [first] = turnsOf(heard.turns, "caller", "promiseBroken")
  return didSince(heard, first!.seq, "apology.regret", "apology.atFault") ||
    advices.some(({ code }) => code === OWN_PROMISE)
    ? undefined
    : last
}

/** A promise that was broken, and is still to be owned. */
function isBroken(view: CoachView): boolean {
  return owedIn(view) !== undefined || ownBroken(view) !== undefined
}

/** A promise of the agent's own that was settled as broken in this call, and nobody has said sorry for since. */
function ownBroken({ session, heard, advices, log }: CoachView): PromiseRecord | undefined {
  const agentId = currentSegment(session.segments)?.agentId
  const isOwn = ({ standing, promisedBy, owner }: PromiseRecord): boolean =>
    standing === "broken" && promisedBy !== "caller" && (owner ?? agentId) === agentId
  const promise = agentId === undefined ? undefined : session.promises.findLast(isOwn)
  return promise === undefined ||
    advices.some(({ code }) => code === burdens.own.code) ||
    didSince(heard, settledAt(log, promise), "apology.regret", "apology.atFault")
    ? undefined
    : promise
}

function settledAt(log: CoachView["log"], { promiseId, seq }: PromiseRecord): number {
  for (let at = log.size; at > seq; at--) {
    const { type, data } = log.event(at) ?? {}
    if (type === "promise.settled" && (data as { promiseId: string }).promiseId === promiseId) return at
  }
  return seq
}

/**
 * Appears when the caller has something behind them: a promise of ours that was broken, being passed on, earlier calls, a long wait, a
 * machine that took it all down. It is taken up at the greeting, and what is carried is confirmed, not asked again.
 * Silent when the agent has taken it up, after the first two turns, and a second time; a broken promise is owned whenever it is told, or settled as
 * broken where it is the agent's own, once,
 * whatever else was taken up before.
 */
export const history: Practice = {
  id: "history",
  source: ["C3", "C19", "C15"],
  moment: "turn",
  weight: 70,
  needs: [
    standing(
      "early-or-broken-promise",
      ["early", "promiseBroken", "promises"],
      (view) => (view.session.talk.caller?.turnCount ?? 0) <= 2 || isBroken(view),
    ),
    need("something-behind-them", (view) => burdenOf(view) !== undefined),
    need("first-time", (view) => isBroken(view) || !view.advices.some(({ practiceId }) => practiceId === "history")),
    need(
      "not-taken-up",
      (view) =>
        isBroken(view) ||
        (!didSince(view.heard, 0, "apology.regret", "apology.atFault") && !gave(view.agent, "empathy")),
    ),
  ],
  answeredBy: ownedBy,
  advise(view) {
    const burden = burdenOf(view)!
    const { code, ...wish } = burdens[burden]
    const told = burden === "broken" ? (owedIn(view) ?? view.caller) : view.caller
    const promised = burden === "broken" ? toPromised(wordsOf(view, told), spokenLocale(view)) : undefined
    return {
      code,
      wish: {
        ...wish,
        tone: view.isTense() ? "steady" : "plain",
        slots: { ...matterSlots(view), ...slot("action", promised) },
      },
      ...restsOn(told),
      // Without a transcript: the mark at which it is taken up.
      ...(told === undefined ? { why: view.batch.map(({ seq }) => seq) } : {}),
    }
  },
  score(view) {
    const { arrival } = view.session
    const hadToWait = (arrival.queueWaitMs ?? 0) >= LONG_WAIT_MS || (arrival.transferCount ?? 0) >= MANY_TRANSFERS
    if (!hadToWait && !arrival.earlierContactCount && !arrival.brokenPromiseIds?.length)
      return scoreOccasions(view, { when: (note) => gave(note, "promiseBroken"), by: ownedBy })
    if (!view.hasTranscript) return evidenceMissing
    const first = turnsOf(view.turns, "agent").slice(0, 3)
    const done = first.find((note) => gave(note, ...ownedBy))
    return done === undefined
      ? toScore("missed", toEvidence("occasion", ...first))
      : toScore("met", toEvidence("done", done))
  },
}

/**
 * Appears when the caller calls for somebody else and nobody has asked who they are and what they may hear.
 * Silent when the subject is described, and where nobody's affairs with us are touched: a table for a friend, a party.
 */
export const thirdParty: Practice = {
  id: "thirdParty",
  source: ["B10"],
  moment: "turn",
  weight: 72,
  needs: [
    callerSaid("calls-for-another", "thirdParty"),
    need("their-affairs", (view) => THEIR_AFFAIRS.test(wordsOf(view, view.caller))),
    need("subject-unknown", ({ session }) => session.subject === null),
    need("nobody-asked", (view) => {
      const told = view.heard.turns.findIndex((note) => gave(note, "thirdParty"))
      return !view.heard.turns.slice(told).some((note) => note.side === "agent" && asksWho(wordsOf(view, note)))
    }),
    spoken,
  ],
  answeredOn: ["subject.described"],
  advise: (view) => ({
    code: "advice/ask-who-it-is-for",
    wish: { intent: "askRelation", orIntent: "thirdParty", slots: matterSlots(view) },
    ...restsOn(view.caller),
  }),
  score(view) {
    if (view.session.subject !== null) return toScore("met", toEvidence("done", view.all("subject.described").at(-1)))
    if (!view.hasTranscript) return evidenceMissing
    const told = view.with("caller", "thirdParty").filter((note) => THEIR_AFFAIRS.test(view.words(note)))
    const [first] = told
    if (first === undefined) return notApplicable
    const asked = turnsOf(view.turns, "agent").find((note) => note.seq > first.seq && asksWho(view.words(note)))
    return toScore(asked ? "met" : "missed", toEvidence("occasion", ...told), toEvidence("done", asked))
  },
}

/** Whoever calls for somebody, or wants to know or change what is theirs. */
const THEIR_AFFAIRS =
  /\b(?:call|ring|phon|speak|ask|writ)\w*(?: \w+){0,2} (?:for|about)\b|\bbehalf\b|\bpatient\b|(?:\b(?:his|her|their)|'s)(?: \w+)? (?:account|balance|bill|results?|records?|file|prescription|medicine|policy|claim|payments?|statement|password|pin)\b/i

/** Who is on the line, or what they are to the other one. */
const WHO = /* @__PURE__ */ regex(
  "\\b(?:names?|who (?:am i|are you|is (?:this|that|calling))|relation\\w*|(?:are|do) you (?:his|her|their|family|related|look(?:ing)? after)|what (?:are you|you are) to)\\b|(?<!\\p{L})(?:nombre|parentesco|relación|familiar)(?!\\p{L})",
  "iu",
)

/** A question for it. */
function asksWho(words: string): boolean {
  return words.split(/(?<=[.!?])/).some((part) => part.endsWith("?") && WHO().test(part))
}

/** A wait for us to answer; who waits for a driver or a visit has another matter. */
const ON_THE_LINE =
  /\bon hold\b|\b(?:line|queue|phone|music|ring(?:ing|s)?|get(?:ting)? through|pick(?:ed)? up|answer(?:ed|s)?|reach you|talk to (?:someone|somebody|anyone|a person))\b/i

/** A third time that they were in touch with us; the third time on the wrong bus is no call. */
const TO_US =
  /\b(?:call|ring|rang|rung|phon|contact|spok|speak|talk|wr[io]t|e-?mail|chat|report|complain|ask|explain|reach)\w*|\bcut off\b|\bme again\b|\bback again\b|\btold\b/i

/** From one desk to the next, and to the next. */
const MANY_TRANSFERS = 2

const burdens = {
  own: { code: "advice/own-your-promise", intent: "brokenPromise", orIntent: "apologyRegret" },
  broken: { code: OWN_PROMISE, intent: "brokenPromise", orIntent: "apologyRegret" },
  passedOn: { code: "advice/own-transfers", intent: "repeatAcknowledged", about: ["transferredBefore"] },
  repeat: { code: "advice/own-repeat", intent: "repeatAcknowledged" },
  waited: { code: "advice/own-the-wait", intent: "waitAcknowledged" },
  carried: { code: "advice/confirm-carried", intent: "carriedFacts" },
} as const

function burdenOf(view: CoachView): keyof typeof burdens | undefined {
  const { arrival } = view.session
  if (ownBroken(view) !== undefined) return "own"
  if (arrival.brokenPromiseIds !== undefined && arrival.brokenPromiseIds.length > 0) return "broken"
  if (gave(view.caller, "promiseBroken") || owedIn(view) !== undefined) return "broken"
  if ((arrival.transferCount ?? 0) >= MANY_TRANSFERS) return "passedOn"
  if ((arrival.earlierContactCount ?? 0) > 0) return "repeat"
  if (gave(view.caller, "repeatContact") && TO_US.test(wordsOf(view, view.caller))) return "repeat"
  if ((arrival.queueWaitMs ?? 0) >= LONG_WAIT_MS) return "waited"
  if (gave(view.caller, "waitComplaint") && ON_THE_LINE.test(wordsOf(view, view.caller))) return "waited"
  return view.fact("problem").basis === "carried" ? "carried" : undefined
}

function isFirstOfCaller({ turns }: { readonly turns: readonly { readonly side: string }[] }, index: number): boolean {
  return turns.findIndex(({ side }) => side === "caller") === index
}
