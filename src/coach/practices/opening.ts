import type { Envelope } from "../../kernel/index.js"
import { isPlain, type CuesReport } from "../../session/index.js"
import { gave, heatOf, turnsOf, type TurnNote } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import { evidenceMissing, notApplicable, scoreOccasions, toEvidence, toScore } from "../scoring/score.js"
import { toThing } from "./shared/their-words.js"
import { toPromised } from "./shared/to-promised.js"
import { didSince, HEATED, wordsOf, type CoachView } from "../view/view.js"
import { restsOn } from "./shared/grounds.js"
import { callerSaid, calm, hasMatter, notAsking, notClosing, once, spoken } from "./shared/needs.js"
import { matterSlots, slot } from "./shared/wording.js"

/** Whom nobody has answered yet: the caller's first turns. */
const isFirst = (callerTurns: number): boolean => callerTurns <= 1
/** A queue that people complain about; a third of callers hang up after two minutes. */
const LONG_WAIT_MS = 120_000
/** The callback number is asked within the first minute, once there is something to call back about. */
const FIRST_MINUTE_MS = 60_000
/** Before that the agent may well ask without being told. */
const SETTLED_MS = 20_000

/**
 * Appears when the caller's first words are heated: take up their own noun, own it, one question. Identity comes later.
 * Silent when they ask for a supervisor, when it is grief, and after the first turn.
 */
export const hotStart: Practice = {
  id: "hotStart",
  source: ["D12", "D6", "C21"],
  moment: "turn",
  weight: 80,
  inVent: true,
  needs: [
    need("first-turn", ({ session }) => isFirst(session.talk.caller?.turnCount ?? 0)),
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
      slots: { ...slot("thing", toThing(wordsOf(view, view.caller))), ...matterSlots(view) },
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
  const told = turnsOf(heard.turns, "caller", "promiseBroken")
  const last = told.at(-1)
  const since = turnsOf(heard.turns, "caller").at(-OWED_TURNS)?.seq ?? 0
  if (last === undefined || last.seq < since) return undefined
  return didSince(heard, told[0]!.seq, "apology.regret", "apology.atFault") ||
    advices.some(({ code }) => code === OWN_PROMISE)
    ? undefined
    : last
}

/**
 * Appears when the caller has something behind them: a promise of ours that was broken, being passed on, earlier calls, a long wait, a
 * machine that took it all down. It is taken up at the greeting, and what is carried is confirmed, not asked again.
 * Silent when the agent has taken it up, after the first two turns, and a second time; a broken promise is owned whenever it is told, once,
 * whatever else was taken up before.
 */
export const history: Practice = {
  id: "history",
  source: ["C3", "C19", "C15"],
  moment: "turn",
  weight: 70,
  needs: [
    need(
      "early-or-broken-promise",
      (view) => (view.session.talk.caller?.turnCount ?? 0) <= 2 || owedIn(view) !== undefined,
    ),
    need("something-behind-them", (view) => burdenOf(view) !== undefined),
    need(
      "first-time",
      (view) => owedIn(view) !== undefined || !view.advices.some(({ practiceId }) => practiceId === "history"),
    ),
    need(
      "not-taken-up",
      (view) =>
        owedIn(view) !== undefined ||
        (!didSince(view.heard, 0, "apology.regret", "apology.atFault") && !gave(view.agent, "empathy")),
    ),
  ],
  answeredBy: ownedBy,
  advise(view) {
    const burden = burdenOf(view)!
    const { code, ...wish } = burdens[burden]
    const told = burden === "broken" ? (owedIn(view) ?? view.caller) : view.caller
    const promised = burden === "broken" ? toPromised(wordsOf(view, told)) : undefined
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

/** The line is going: then the number comes before everything else. "Hello?" is no question that wants an answer. */
const BAD_LINE =
  /\b(?:break(?:s|ing)?|cutting|cuts) (?:up|in and out|out|off)\b|\b(?:bad|terrible|poor|awful) (?:line|connection|signal|reception)\b|\b(?:can't|cannot|can you) hear\b|\b(?:los(?:e|ing) (?:you|signal)|no signal)\b/i

/** What is said at us, in a question or with a raised voice is answered first. Thanks are not at us. */
const AT_US = /[!?]|(?<!\bthank )\byou(?:'ve|'re|'d)?\b/i

/** The rules that hear a question for it, of each language; and six digits or more are one, or what stands for them while they are masked. */
const ASKS_NUMBER = /\bquestion\.closed\.number$/
const NUMBER = /\d(?:[\s().-]{0,3}\d){5}|\b(?:on|at|number|phone|cell|mobile|n[uú]mero) (?:is |es )?\[(?:CARD|PHONE)\]/i
/** What else has a number. */
const OTHER_NUMBER =
  /\b(?:account|booking|card|case|claim|customer|invoice|job|member(?:ship)?|meter|model|order|policy|ref(?:erence)?|reservation|serial|ticket|tracking)\b/i

/** Whether words hold a number to ring: none that they, or the question before them, call that of something else. */
function holdsNumber(words: string, question = ""): boolean {
  return words
    .split(/(?<=[.!?;,])\s/)
    .some(
      (part) => NUMBER.test(part) && !OTHER_NUMBER.test(part) && !(OTHER_NUMBER.test(question) && !PHONE.test(part)),
    )
}

const PHONE = /\b(?:phone|mobile|cell|call|ring|reach|text|get me|on)\b/i

/**
 * Appears when the first minute runs out, the matter is known and nobody has a number to ring back; at once when the line is bad.
 * Silent when a number is known, when the call is heated or sad, after words that reproach us or want an answer, and after the first minute.
 */
export const callbackNumber: Practice = {
  id: "callbackNumber",
  source: ["C14"],
  moment: "turn",
  weight: 45,
  needs: [
    need(
      "first-minute",
      (view) => view.sinceConnectMs <= FIRST_MINUTE_MS && (view.sinceConnectMs >= SETTLED_MS || isLineBad(view)),
    ),
    need("settled-in", ({ session }) => (session.talk.caller?.turnCount ?? 0) >= 2),
    need(
      "number-unknown",
      ({ session: { caller } }) => caller.callbackNumber === undefined && caller.number === undefined,
    ),
    hasMatter,
    notClosing,
    need("caller-not-asking", (view) => notAsking.holds(view) || isLineBad(view)),
    calm,
    need(
      "no-reproach",
      (view) => isLineBad(view) || !(gave(view.caller, "anger") || AT_US.test(wordsOf(view, view.caller))),
    ),
    need(
      "own-matter",
      ({ session, heard }) => session.flags.length === 0 && !heard.turns.some((note) => gave(note, "thirdParty")),
    ),
    need("matter-heard", (view) => view.fact("problem").value !== undefined),
    need(
      "number-not-given",
      (view) =>
        !view.agent?.reports.some(({ seq }) => asksNumber(view.log.event(seq))) &&
        !holdsNumber(wordsOf(view, view.caller), wordsOf(view, view.agent)) &&
        !turnsOf(view.heard.turns, "caller").some((note) => holdsNumber(wordsOf(view, note))),
    ),
    once("callbackNumber"),
  ],
  answeredOn: ["caller.described"],
  advise: (view) => ({
    code: "advice/ask-callback-number",
    wish: { intent: "askCallbackNumber", slots: matterSlots(view) },
    ...restsOn(view.caller),
  }),
  score(view) {
    const { caller, line, safety, callTypes } = view.session
    const connected = line.reached.connected
    if (connected === undefined || safety.length > 0) return notApplicable
    const told = view.find((event) => event.type === "caller.described" && "callbackNumber" in (event.data as object))
    const isKnown = (caller.callbackNumber ?? caller.number) !== undefined
    // Where nobody put it down, it may have been asked for or given in words.
    const asking = new Set(
      view
        .all("cues.reported")
        .filter(asksNumber)
        .map(({ seq }) => seq),
    )
    const done =
      told ??
      (isKnown
        ? view.log[0]
        : view.turns.find((note, index) => {
            const before = view.turns[index - 1]
            const question = before?.side === "agent" ? view.words(before) : ""
            return note.side === "agent"
              ? note.reports.some(({ seq }) => asking.has(seq))
              : holdsNumber(view.words(note), question)
          }))
    if (done !== undefined)
      return toScore(done.at - connected <= FIRST_MINUTE_MS ? "met" : "partly", toEvidence("done", done))
    if (!view.hasTranscript) return evidenceMissing
    const [matter] = view.all("fact.stated")
    return matter === undefined || isPlain(callTypes) || view.with("caller", "bereavement", "thirdParty").length > 0
      ? notApplicable
      : toScore("missed", toEvidence("occasion", matter))
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
    const told = view.with("caller", "thirdParty")
    return told.length === 0 ? notApplicable : toScore("missed", toEvidence("occasion", ...told))
  },
}

/** Whoever calls for somebody, or wants to know or change what is theirs. */
const THEIR_AFFAIRS =
  /\b(?:call|ring|phon|speak|ask|writ)\w*(?: \w+){0,2} (?:for|about)\b|\bbehalf\b|\bpatient\b|(?:\b(?:his|her|their)|'s)(?: \w+)? (?:account|balance|bill|results?|records?|file|prescription|medicine|policy|claim|payments?|statement|password|pin)\b/i

/** A wait for us to answer; who waits for a driver or a visit has another matter. */
const ON_THE_LINE =
  /\bon hold\b|\b(?:line|queue|phone|music|ring(?:ing|s)?|get(?:ting)? through|pick(?:ed)? up|answer(?:ed|s)?|reach you|talk to (?:someone|somebody|anyone|a person))\b/i

/** A third time that they were in touch with us; the third time on the wrong bus is no call. */
const TO_US =
  /\b(?:call|ring|rang|rung|phon|contact|spok|speak|talk|wr[io]t|e-?mail|chat|report|complain|ask|explain|reach)\w*|\bcut off\b|\bme again\b|\bback again\b|\btold\b/i

/** From one desk to the next, and to the next. */
const MANY_TRANSFERS = 2

const burdens = {
  broken: { code: OWN_PROMISE, intent: "brokenPromise", orIntent: "apologyRegret" },
  passedOn: { code: "advice/own-transfers", intent: "repeatAcknowledged", about: ["transferredBefore"] },
  repeat: { code: "advice/own-repeat", intent: "repeatAcknowledged" },
  waited: { code: "advice/own-the-wait", intent: "waitAcknowledged" },
  carried: { code: "advice/confirm-carried", intent: "carriedFacts" },
} as const

function asksNumber(event: Envelope | undefined): boolean {
  return (event?.data as CuesReport | undefined)?.cues.some(({ rule }) => ASKS_NUMBER.test(rule ?? "")) === true
}

function isLineBad(view: CoachView): boolean {
  return BAD_LINE.test(wordsOf(view, view.caller))
}

function burdenOf(view: CoachView): keyof typeof burdens | undefined {
  const { arrival } = view.session
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
