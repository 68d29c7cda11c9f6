import { regex } from "../../kernel/inner.js"
import { evolve, initialState, readiness, type Turn } from "../../session/index.js"
import type { Intent } from "../../phrases/index.js"
import { unfoundedClaims } from "../../phrases/inner.js"
import type { PhraseWish } from "./advice-draft.js"
import { gave, type TurnNote } from "../view/heard.js"
import { need, type Practice } from "./practice.js"
import type { ScoreView } from "../scoring/score-view.js"
import { evidenceMissing, notApplicable, scoreNever, toEvidence, toScore } from "../scoring/score.js"
import { brings, bringsTurn, didSince, isMuted, wordsOf, type CoachView } from "../view/view.js"
import { saysTooEarly, type Said } from "./shared/says-too-early.js"
import { givesByMouth } from "./shared/by-mouth.js"
import { adviceLimit } from "./shared/client-limits.js"
import { restsOn } from "./shared/grounds.js"
import { agentIsMachine, brought } from "./shared/needs.js"
import { matterSlots } from "./shared/wording.js"

/**
 * Appears when the agent has just said something that is not true: that all is covered while it is not, or, a machine, that it is
 * human; and when a machine passes the question over. In danger, when they say that help is coming and nobody has answered, or give medical
 * advice of their own; else of a supervisor alone, who was asked for and has not answered.
 * Silent when the call bears out what was said.
 */
export const falseClaim: Practice = {
  id: "falseClaim",
  source: ["A7", "C13"],
  moment: "now",
  weight: 90,
  inVent: true,
  needs: [
    need(
      "agent-claimed",
      (view) =>
        bringsTurn(view, view.agent) !== undefined &&
        (gave(view.agent, "closing") ||
          isMuted(view) ||
          saysTooEarly(view, wordsOf(view, view.agent)) ||
          claimsHuman(view)),
    ),
    need("claim-false", (view) => falseClaimOf(view) !== undefined),
  ],
  advise(view) {
    const found = falseClaimOf(view)!
    if (found === "help") {
      const intent = isMuted(view) ? "safetyHelpCalled" : "helpOffered"
      return { code: "advice/not-answered-yet", wish: { intent, tone: "steady" }, ...restsOn(view.agent) }
    }
    if (found === "advice") {
      const wish = { intent: "safetyHelpCalled", tone: "steady" } as const
      return { code: "advice/say-what-is-certain", wish, ...restsOn(view.agent) }
    }
    const code = found === "human" ? "advice/say-machine" : "advice/not-covered-yet"
    const missing = view.readiness().missing[0]?.what
    return {
      code,
      ...(found === "human" || missing === undefined ? {} : { slots: { missing } }),
      wish: found === "human" ? { intent: "aiDisclosure" } : wishFor(view, missing),
      // A lie is one by what was asked.
      ...(found === "human" ? restsOn(view.caller, view.agent) : restsOn(view.agent)),
    }
  },
  score(view) {
    if (!view.hasTranscript) return evidenceMissing
    const human = humanClaims(view)
    if (human.length > 0) return toScore("missed", toEvidence("against", ...human))
    const closings = view.with("agent", "closing")
    const untrue = untrueClaims(view)
    if (untrue.length > 0) return toScore("missed", toEvidence("against", ...untrue))
    return closings.length === 0 ? notApplicable : toScore("met", toEvidence("done", ...closings))
  },
}

/**
 * Appears when a machine has just promised something that nothing stands behind: no agreed action, no accepted promise.
 * Silent when the promise is accepted or an action is agreed; for people, {@link promiseUnsettled} asks instead, later.
 */
export const unbackedPromise: Practice = {
  id: "unbackedPromise",
  source: ["C13", "C4"],
  moment: "now",
  weight: 85,
  inVent: true,
  needs: [
    brought("promise-heard", "promise.heard"),
    agentIsMachine,
    need("nothing-behind-it", (view) => (view.issue()?.actions.length ?? 0) === 0),
  ],
  answeredOn: ["promise.accepted", "action.agreed", "promise.dismissed"],
  advise: (view) => ({
    code: "advice/back-the-promise",
    wish: { intent: "promiseTakenBack" },
    why: [brings(view, "promise.heard")!.seq],
    turnIds: restsOn(view.agent).turnIds,
  }),
  score(view) {
    if (!view.session.segments.some(({ kind }) => kind === "ai")) return notApplicable
    const promised = view.session.promises.filter(
      (each) => each.promisedBy !== "caller" && each.turnId !== undefined && isOfMachine(view, each),
    )
    if (promised.length === 0) return view.hasTranscript ? notApplicable : evidenceMissing
    const open = promised.filter(({ standing }) => standing === "heard")
    return open.length === 0
      ? toScore("met", toEvidence("done", ...promised))
      : toScore("missed", toEvidence("against", ...open))
  },
}

const vouching = ["avoid.outcomeComfort", "avoid.clinicalAdvice", "avoid.legalAdvice"] as const

/**
 * Appears when the agent has said what cannot be vouched for: that it will be all right, what the law says, what to take. Where the
 * client has a rule against it, in the client's own words.
 * Silent when it was said long ago or taken back, when the agent passes on what somebody has written or ordered, sends them to somebody who
 * knows or says something back, and where nothing is at stake: that a party will be fun.
 */
export const honestMethod: Practice = {
  id: "honestMethod",
  source: ["C13", "C4"],
  moment: "turn",
  weight: 75,
  inVent: true,
  needs: [
    need("agent-vouched", (view) => gave(view.agent, ...vouching) || givesByMouth(view)),
    need(
      "something-at-stake",
      (view) =>
        gave(view.agent, "avoid.clinicalAdvice", "avoid.legalAdvice") ||
        givesByMouth(view) ||
        adviceLimit(view) !== undefined ||
        view.isTense() ||
        view.session.subject !== null ||
        view.fact("problem").value !== undefined,
    ),
    need("own-words", (view) => isOwn(view.agent, wordsOf(view, view.agent))),
  ],
  advise: (view) => ({
    code: "advice/say-what-is-certain",
    wish: { intent: "honestMethod", tone: view.isTense() ? "steady" : "plain", slots: adviceLimit(view) ?? {} },
    ...restsOn(view.agent),
  }),
  score(view) {
    const own = view.turns.filter((note) => note.side === "caller" || isOwn(note, view.words(note)))
    return scoreNever({ ...view, turns: own }, ...vouching)
  },
}

/** What to ask for the thing that is missing. */
const askFor: Readonly<Record<string, Intent>> = {
  problem: "askProblem",
  desiredOutcome: "askDesiredOutcome",
  actions: "nextStep",
  readBack: "readBack",
}

/** What somebody else has ordered or written, read out; or they are sent to somebody who knows. */
const RELAYED =
  /\b(?:ask|call|check with|follow|see|speak (?:to|with)|talk (?:to|with)) (?:\w{1,20} ){0,3}(?:cardiologist|chemist|dentist|doctor|gp|lawyer|midwife|nurse|pharmacist|physician|poison control|solicitor|specialist|surgeon|vet)\b|\binstructions\b|\baccording to\b|\b(?:doctor|nurse|vet|pharmacist|lawyer|label|leaflet|letter|notes?|record|file)(?:'s)?(?: \w{1,20}){0,2} (?:says?|said|wrote|has written|ordered|asks?|asked|advises?|advised|reads?)\b/i

/** What was told and never read back is read back, not asked again. */
function wishFor(view: CoachView, missing: string | undefined): PhraseWish {
  const slots = matterSlots(view)
  if (missing === "problem" && view.fact("problem").value !== undefined)
    return { intent: "readBack", orIntent: "anythingElse", slots }
  if (missing === "desiredOutcome" && view.fact("desiredOutcome").value !== undefined)
    return { intent: "readBack", orIntent: "summary", slots }
  return { intent: askFor[missing ?? ""] ?? "summary", slots }
}

/** "Am I talking to a person?", "¿hablo con una persona?" */
const ASKED_IF_HUMAN = /* @__PURE__ */ regex(
  "\\bare you (?:actually |really )?(?:an? )?(?:actual |live |real )?(?:human|live|person|real)\\b|\\b(?:is (?:this|that|it)|(?:talk|speak|chat)ing (?:to|with)) (?:an? )?(?:actual |live |real )?(?:human|person)\\b|(?<!\\p{L})(?:eres|es usted|habl(?:o|ando) con) (?:una? )?(?:humano|persona)(?!\\p{L})",
  "iu",
)
/** And of a machine: there a no is the lie. */
const ASKED_IF_MACHINE = /* @__PURE__ */ regex(
  "\\b(?:are you|is (?:this|that|it)|(?:talk|speak|chat)ing (?:to|with)) (?:just )?(?:an? (?:\\w+ ){1,2}or )?(?:an? )?(?:ai|(?:chat)?bot|computer|machine|recording|robot)\\b|(?<!\\p{L})(?:eres|es usted|habl(?:o|ando) con) (?:una? )?(?:bot|máquina|ordenador|robot)(?!\\p{L})",
  "iu",
)

/** A yes, a no, without a word of what it is. */
const YES = /* @__PURE__ */ regex("^\\W*(?:yes|yeah|of course|sure|i am|s[ií]|claro)(?!\\p{L})(?! que no\\b)", "iu")
const NO = /* @__PURE__ */ regex(
  "^\\W*(?:no|nope|of course not|not at all|claro que no)(?!\\p{L})(?! (?:problem|worries)\\b)",
  "iu",
)
const TELLS = /* @__PURE__ */ regex("(?<!\\p{L})(?:ai|virtual|bot|assistant|machine|asistente|máquina)(?!\\p{L})", "iu")

/** Of the machine's answer to what the caller has just asked: that it is a person, or no machine. */
function deniesMachine(asked: string, answer: string): boolean {
  const isDenied =
    (ASKED_IF_HUMAN().test(asked) && YES().test(answer)) || (ASKED_IF_MACHINE().test(asked) && NO().test(answer))
  return isDenied && !TELLS().test(answer)
}

/** Neither what it is nor a person in its place: the question is passed over. */
function evadesMachine(asked: string, { agent }: CoachView, answer: string): boolean {
  const isAsked = ASKED_IF_HUMAN().test(asked) || ASKED_IF_MACHINE().test(asked)
  const isTold = TELLS().test(answer) || (ASKED_IF_MACHINE().test(asked) ? YES() : NO()).test(answer)
  return isAsked && !isTold && !gave(agent, "transferNotice")
}

/** Said back it is put to them: "so you …", or with a question. A word of theirs in a sentence of the agent's own is none. */
const PUT_TO_THEM = /^\W*(?:(?:right|ok(?:ay)?)\W+)?(?:so|you|your)\b|\?/i

/** Neither passed on, nor said back to whoever told it. */
function isOwn(note: TurnNote | undefined, words: string): boolean {
  const isSaidBack = gave(note, "understandingCheck") || (gave(note, "readBack") && PUT_TO_THEM.test(words))
  return !isSaidBack && !RELAYED.test(words)
}

/** In so many words, or by what is answered to the question, or is not. */
function claimsHuman(view: CoachView): boolean {
  const { agent, caller } = view
  if (gave(agent, "avoid.claimsHuman")) return true
  if (!agentIsMachine.holds(view)) return false
  const [asked, answer] = [wordsOf(view, caller), wordsOf(view, agent)]
  return deniesMachine(asked, answer) || evadesMachine(asked, view, answer)
}

/** The turns in which somebody said that they are human, where a machine had the call. */
function humanClaims(view: ScoreView): readonly TurnNote[] {
  return view.turns.filter((note, index) => {
    if (note.side !== "agent") return false
    if (gave(note, "avoid.claimsHuman")) return true
    const asked = view.turns[index - 1]
    return isOfMachine(view, note) && asked?.side === "caller" && deniesMachine(view.words(asked), view.words(note))
  })
}

/** Whether a machine had the call then. */
function isOfMachine({ session }: ScoreView, { seq }: { readonly seq: number }): boolean {
  return session.segments.findLast((segment) => segment.seq <= seq)?.kind === "ai"
}

function falseClaimOf(view: CoachView): string | undefined {
  const { agent, session, log } = view
  if (agent === undefined) return undefined
  if (saysTooEarly(view, wordsOf(view, agent))) return "help"
  if (isMuted(view))
    return (gave(agent, "avoid.clinicalAdvice") || givesByMouth(view)) && isOwn(agent, wordsOf(view, agent))
      ? "advice"
      : undefined
  if (claimsHuman(view)) return session.segments.at(-1)?.kind === "ai" ? "human" : undefined
  if (!gave(agent, "closing") || !isKnownOpen(view)) return undefined
  const event = log.event(agent.seq)
  return event === undefined ? undefined : unfounded((event.data as Turn).text, view)
}

/**
 * Whether the matter is known to be open: somebody keeps the record, or nothing at all was asked, offered or promised. Where a product
 * records nothing, what was done about it cannot be told.
 */
function isKnownOpen({ session, heard }: CoachView): boolean {
  const kept = session.issues.some(
    ({ actions, options, facts }) =>
      actions.length + options.length > 0 ||
      facts.some(({ marks }) => marks.some(({ turnId }) => turnId === undefined)),
  )
  return kept || !didSince(heard, 0, "options", "promise", "readBack", "question.closed", "question.open")
}

/** The first thing in a text that says of the whole call what is not so. The rest (a wait, a recording) is no matter of an interruption. */
function unfounded(text: string, said: Said): string | undefined {
  return unfoundedClaims(text, readiness(said.session).claims, said.bankOf?.(said.settings)).find(
    (claim) => claim === "everythingCovered" || claim === "resolved",
  )
}

/** What was not so when it was said: the call is folded once more to know what was. */
function untrueClaims({ log, turns, settings }: ScoreView): readonly TurnNote[] {
  const said = new Map(turns.filter(({ side }) => side === "agent").map((note) => [note.seq, note]))
  const untrue: TurnNote[] = []
  let session = initialState
  for (const event of log) {
    const note = said.get(event.seq)
    if (note !== undefined) {
      const { text } = event.data as Turn
      const then = { session, settings }
      if ((gave(note, "closing") && unfounded(text, then) !== undefined) || saysTooEarly(then, text)) untrue.push(note)
    }
    session = evolve(session, event)
  }
  return untrue
}
