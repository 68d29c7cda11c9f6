import type { Envelope } from "../../kernel/index.js"
import { callerFact, isPlain, type CuesReport } from "../../session/index.js"
import { gave, turnsOf } from "../view/heard.js"
import { need, type Need, type Practice } from "./practice.js"
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
 * Silent when a number is known, was asked for or is the one that they call on, and where we called them; while they tell what is wrong or wanted, or
 * answer yes or no; when the call is heated or sad, after words that reproach us or want an answer or are broken off, when the agent has just told
 * something, nodded, wants to hold or hand over or said that it was ours, and after the first minute.
 */
export const callbackNumber: Practice = {
  id: "callbackNumber",
  source: ["C14"],
  moment: "turn",
  weight: 45,
  needs: [
    need("first-minute", ({ sinceConnectMs }) => sinceConnectMs <= FIRST_MINUTE_MS),
    unlessLineIsBad(need("not-at-once", (view) => view.sinceConnectMs >= SETTLED_MS)),
    need("settled-in", ({ session }) => (session.talk.caller?.turnCount ?? 0) >= 2),
    need(
      "number-unknown",
      ({ session: { caller } }) => caller.callbackNumber === undefined && caller.number === undefined,
    ),
    hasMatter,
    notClosing,
    // What comes behind "that was our mistake" is about that.
    need("not-just-owned", ({ agent }) => !gave(agent, "apology.atFault")),
    need("not-leaving-the-line", ({ agent }) => !gave(agent, "holdRequest", "transferNotice")),
    ...[
      // What they tell right now is taken up first, and behind a bare yes or no the agent asks on.
      need("not-telling", (view) => !gave(view.caller, "problem", "desiredOutcome") && !isBareAnswer(view)),
      need("not-told-something", hasToldNothing),
      notAsking,
      need("no-reproach", (view) => !gave(view.caller, "anger") && !AT_US.test(wordsOf(view, view.caller))),
    ].map(unlessLineIsBad),
    calm,
    need(
      "own-matter",
      ({ session, heard }) => session.flags.length === 0 && !heard.turns.some((note) => gave(note, "thirdParty")),
    ),
    standing("matter-heard", "problem-known", (view) => view.fact("problem").value !== undefined),
    need(
      "number-not-given",
      (view) =>
        callerFact(view.session, "callbackNumber").value === undefined && !isWeCalled(view) && !isNumberSpokenOf(view),
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
    if (connected === undefined || safety.length > 0 || isCalledByUs(view.session)) return notApplicable
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

/** "No.", "Yeah.", "Lisbon.": to a question of a line of them. */
function isBareAnswer({ agent, caller }: CoachView): boolean {
  return agent?.isQuestion === true && (caller?.isBare === true || caller?.wordCount === 1)
}

/** "On this number?", "this one is fine", "I'm calling from it": where to reach them is the line that they are on. */
const THIS_NUMBER =
  /\b(?:this|same) number\b|\b(?:on|to) (?:this|the same) (?:one|phone|mobile)\b|\bthis one(?:'s| is)\b/i

/** The agent has asked for it before, or somebody has said which it is. */
function isNumberSpokenOf(view: CoachView): boolean {
  return view.heard.turns.some(
    (note) =>
      (note.side === "agent" && note.reports.some(({ seq }) => asksNumber(view.log.event(seq)))) ||
      THIS_NUMBER.test(wordsOf(view, note)),
  )
}

/** "It's Luke, calling from Hartley's", "just returning your call". */
const WE_CALL =
  /(?<!\b(?:for|you|you're|you are) )\b(?:calling|phoning|ringing) (?:about|back|from|you)\b|\breturning your call\b/i
/** Who calls says so at once. */
const FIRST_TURNS = 2

function isCalledByUs({ opening: { direction } }: CoachView["session"]): boolean {
  return direction === "outbound" || direction === "callback"
}

function isWeCalled(view: CoachView): boolean {
  if (isCalledByUs(view.session)) return true
  return turnsOf(view.heard.turns, "agent")
    .slice(0, FIRST_TURNS)
    .some((note) => WE_CALL.test(wordsOf(view, note)))
}

/** So many words of the agent's tell something, and what comes behind them is about that; behind a nod they go on with their own. */
const TELLING_WORDS = 7
/** "I'm happy to look into that": who says so has told nothing yet. */
const TAKES_IT = /\b(?:help|happy|glad|look into|check|thank)\b/i

function hasToldNothing(view: CoachView): boolean {
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

// @__NO_SIDE_EFFECTS__
function unlessLineIsBad(each: Need): Need {
  return need(each.code, (view) => each.holds(view) || BAD_LINE.test(wordsOf(view, view.caller)))
}
