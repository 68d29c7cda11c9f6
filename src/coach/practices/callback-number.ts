import type { Envelope } from "../../kernel/index.js"
import { callerFact, isPlain, type CuesReport } from "../../session/index.js"
import { gave } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import { evidenceMissing, notApplicable, toEvidence, toScore } from "../scoring/score.js"
import { wordsOf, type CoachView } from "../view/view.js"
import { restsOn } from "./shared/grounds.js"
import { calm, hasMatter, notAsking, notClosing, once, standing } from "./shared/needs.js"
import { matterSlots } from "./shared/wording.js"

/** The callback number is asked within the first minute, once there is something to call back about. */
const FIRST_MINUTE_MS = 60_000
/** Before that the agent may well ask without being told. */
const SETTLED_MS = 20_000

/** The line is going: then the number comes before everything else. "Hello?" is no question that wants an answer. */
const BAD_LINE =
  /\b(?:break(?:s|ing)?|cutting|cuts) (?:up|in and out|out|off)\b|\b(?:bad|terrible|poor|awful) (?:line|connection|signal|reception)\b|\b(?:can't|cannot|can you) hear\b|\b(?:los(?:e|ing) (?:you|signal)|no signal)\b/i

/** What is said at us, in a question or with a raised voice is answered first. Thanks are not at us. */
const AT_US = /[!?]|\[CARD\]|\bi don't care\b|(?<!\bthank )\byou(?:'ve|'re|'d)?\b/i

/** The rules that hear a question for it, of each language. */
const ASKS_NUMBER = /\bquestion\.closed\.number$/

/**
 * Appears within the first minute, from its twentieth second on, when the matter is known and nobody has a number to ring back; at once when
 * the line is bad.
 * Silent when a number is known, when the call is heated or sad, after words that reproach us or want an answer or are broken off, when the agent has
 * just told something, nodded or said that it was ours, and after the first minute.
 */
export const callbackNumber: Practice = {
  id: "callbackNumber",
  source: ["C14"],
  moment: "turn",
  weight: 45,
  needs: [
    need("first-minute", ({ sinceConnectMs }) => sinceConnectMs <= FIRST_MINUTE_MS),
    need("not-at-once", (view) => view.sinceConnectMs >= SETTLED_MS || isLineBad(view)),
    need("settled-in", ({ session }) => (session.talk.caller?.turnCount ?? 0) >= 2),
    need(
      "number-unknown",
      ({ session: { caller } }) => caller.callbackNumber === undefined && caller.number === undefined,
    ),
    hasMatter,
    notClosing,
    // What comes behind "that was our mistake" is about that.
    need("not-just-owned", ({ agent }) => !gave(agent, "apology.atFault")),
    need("not-told-something", (view) => isAfterTalk(view) || isLineBad(view)),
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
    standing("matter-heard", "problem-known", (view) => view.fact("problem").value !== undefined),
    need(
      "number-not-given",
      ({ session, agent, log }) =>
        callerFact(session, "callbackNumber").value === undefined &&
        !agent?.reports.some(({ seq }) => asksNumber(log.event(seq))),
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
    const isKnown = caller.number !== undefined || callerFact(view.session, "callbackNumber").basis === "recorded"
    // Where nobody put it down, it may have been asked for or given in words.
    const inWords = new Set(
      view.all("cues.reported").flatMap((event) => (asksNumber(event) || givesNumber(event) ? event.seq : [])),
    )
    const done =
      told ?? (isKnown ? view.log[0] : view.turns.find(({ reports }) => reports.some(({ seq }) => inWords.has(seq))))
    if (done !== undefined)
      return toScore(done.at - connected <= FIRST_MINUTE_MS ? "met" : "partly", toEvidence("done", done))
    if (!view.hasTranscript) return evidenceMissing
    const matter = view.all("fact.stated").find(({ data }) => (data as { fact: string }).fact === "problem")
    return matter === undefined || isPlain(callTypes) || view.with("caller", "bereavement", "thirdParty").length > 0
      ? notApplicable
      : toScore("missed", toEvidence("occasion", matter))
  },
}

/** So many words of the agent's tell something, and what comes behind them is about that; behind a nod they go on with their own. */
const TELLING_WORDS = 7
/** "I'm happy to look into that": who says so has told nothing yet. */
const TAKES_IT = /\b(?:help|happy|glad|look into|check|thank)\b/i

function isAfterTalk(view: CoachView): boolean {
  const { agent } = view
  if (agent === undefined || agent.isQuestion) return true
  return !agent.isBare && (agent.wordCount < TELLING_WORDS || TAKES_IT.test(wordsOf(view, agent)))
}

function asksNumber(event: Envelope | undefined): boolean {
  return cuesOf(event).some(({ rule }) => ASKS_NUMBER.test(rule ?? ""))
}

function givesNumber(event: Envelope): boolean {
  return cuesOf(event).some(({ kind }) => kind === "numberGiven")
}

function cuesOf(event: Envelope | undefined): CuesReport["cues"] {
  return (event?.data as CuesReport | undefined)?.cues ?? []
}

function isLineBad(view: CoachView): boolean {
  return BAD_LINE.test(wordsOf(view, view.caller))
}
