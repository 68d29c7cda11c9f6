import { orInvalidInput, type Draft, type Envelope, type View } from "../kernel/index.js"
import { alike, trust } from "../kernel/inner.js"
import {
  callerFact,
  cueTopics,
  currentSegment,
  toReport,
  type CallPart,
  type Cue,
  type HeardCue,
  type CueTopicCommands,
  type CueTopicEvents,
  type SessionState,
  type Settings,
  type Turn,
} from "../session/index.js"
import { isOfWords, knownFacts, readTurn, newestIssue, factIn, stretchOf } from "../session/inner.js"
import { relateCues, type Known, type KnownLead } from "./context/about.js"
import type { CueContext } from "./context/context.js"
import { DEFAULT_PACKS, detect } from "./detect.js"
import { packOf } from "./context/language-of.js"
import { LOOK_BACK, noteEarlier, toEarlier, type EarlierNote, type Lead } from "./context/earlier-notes.js"
import type { CueLexicon } from "./lexicon/lexicon.js"
import { cueSideOf, detectorFor, packsFor } from "./matching/detectors.js"
import type { CuePack } from "./lexicon/pack.js"
import { inPiece, isOfPiece, withDanger } from "./context/piece.js"
import { overlap } from "./context/span.js"
import type { HearingOptions } from "./promises/hear-promises.js"
import { hearAgain, takenBackIn, type PromiseAnew } from "./promises/hear-again.js"
import { agreedIn, turnedDownIn } from "./promises/turned-down.js"
import { CUES_VERSION } from "./version.js"

/** What the cues part hears with. */
export interface CuesOptions {
  /** What is added and muted, in the place of the section `cues` of the playbook. */
  readonly lexicon?: CueLexicon
  /** Languages; English where they are left out. */
  readonly packs?: readonly CuePack[]
}

/** What this part reads of a playbook. */
export interface CueSettings extends Settings {
  readonly cues?: CueLexicon
}

/** The turns heard lately: what a turn answers, and what was heard before. */
export type CuesSlice = readonly EarlierNote[]

const NAME = "cues"
const nothing: CuesSlice = []

type CallView = View<SessionState, Settings>

/**
 * Hears each turn of a call: what it tells (`cues.reported`) and what it promises (`promise.heard`), each with the detector's
 * version. The session makes proposals of them.
 *
 * It keeps the ids of the turns heard lately and what they gave; their words are in the log alone.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel/runtime"
 * import { cuesPart } from "evenkeel/cues"
 *
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000, parts: [cuesPart()] })
 * call.hear({ speaker: "caller", text: "Get me your manager.", at: 1_767_225_604_000 })
 * call.events().map(({ type }) => type) // => ["call.opened", "turn.heard", "cues.reported"]
 * ```
 */
export function cuesPart(options: CuesOptions = {}): CallPart<CuesSlice, CueTopicCommands, CueTopicEvents> {
  const part: CallPart<CuesSlice, CueTopicCommands, CueTopicEvents> = {
    name: NAME,
    needs: cueTopics(),
    initial: nothing,
    check: alike(nothing),
    evolve: noteEarlier,
    hears: { source: SOURCE, eventsBack: LOOK_BACK },
    react: (view, event) => {
      const turn = readTurn(event)
      // Better words with others behind them are heard in their place, and those anew.
      if (turn === undefined || turn.text === "" || stretchOf(view.log, event) !== undefined) return []
      const { lead, ...context } = toContext(view, turn, options)
      const stretch = lead === undefined ? turn : { ...turn, text: `${lead.text} ${turn.text}` }
      const from = stretch.text.length - turn.text.length
      const heard = detect(stretch, context)
      const whole = heard.filter((cue) => isOfPiece(stretch.text, cue, from))
      const cues = lead === undefined ? whole : withDanger(whole, detect(turn, context), from)
      const promises = promisesOf(view, turn, event)
      const toDrafts = (meant: readonly PromiseAnew[]): readonly Draft[] =>
        meant.length === 0
          ? takenBack(view, turn, event, context.previous?.text)
          : toNamed(meant, turn.turnId, view.session).map(([promiseId, promise]) => toDraft(promiseId, promise, turn))
      if (cues.length === 0) return toDrafts(promises)
      const { type, data } = toReport({ turnId: turn.turnId, revision: 0, source: SOURCE, cues }, stretch)
      const known = lead && { text: lead.text, told: heard.filter((cue) => !cues.includes(cue)) }
      const told = related(view, stretch, context, data.cues, known).map((cue) => inPiece(cue, turn, lead))
      const own = promises.filter((promise) => !isThreat(promise, told, turn.text))
      const isYes = own.length === 0 && told.some(({ kind }) => kind === "confirmation")
      const meant = isYes ? agreed(view, turn, event, context.previous?.text) : own
      return [{ type, data: { ...data, cues: told } }, ...toDrafts(meant)]
    },
  }
  // Whose rules are a host's own, their names and numbers are too.
  return orInvalidInput({ options }, () => ("packs" in Object(options) ? part : trust(part)))
}

/** The cues with the facts of which they speak, compared in the language of the turn. */
function related(
  { session }: CallView,
  turn: Turn,
  { lexicon, packs, previous }: CueContext,
  cues: readonly HeardCue[],
  lead?: KnownLead,
): readonly HeardCue[] {
  const pack = packOf(packsFor(packs ?? DEFAULT_PACKS, turn.language), turn.text)
  const side = cueSideOf(turn.speaker)
  if (pack === undefined || side === undefined) return cues
  const [own, caller] = [detectorFor(pack, side, lexicon), detectorFor(pack, "caller", lexicon)]
  return relateCues({ own, caller }, turn.text, cues, () => ({
    facts: knownFactsOf(session),
    asked: previous?.text ?? "",
    isRead: previous?.cues?.includes("readBack") === true,
    ...(lead && { lead }),
  }))
}

/** What is known of the matter that is talked about, and of the caller. */
function knownFactsOf(session: SessionState): Known["facts"] {
  const issue = newestIssue(session)
  const ofIssue = (issue?.facts ?? []).map(({ name }) => [name, factIn(issue, name).value] as const)
  const ofCaller = callerFacts.map((name) => [name, callerFact(session, name).value] as const)
  const isTold = (name: string): boolean => (knownFacts as readonly string[]).includes(name)
  return Object.fromEntries(
    [...ofIssue, ...ofCaller].flatMap(([name, value]) =>
      value === undefined ? [] : [[name, { value, isTold: isTold(name) }]],
    ),
  )
}

const callerFacts = ["callerName", "callbackNumber"] as const

const SOURCE = `evenkeel/cues@${CUES_VERSION}`

function promisesOf(view: CallView, turn: Turn, event: Envelope): readonly PromiseAnew[] {
  return hearAgain(view.session.promises, turn, hearingOf(view, event))
}

function hearingOf({ session, settings: { zone: ourZone } }: CallView, { at }: Envelope): HearingOptions {
  return { at, zone: session.caller.zone ?? ourZone, ourZone }
}

/** What was turned down, at another time that they say yes to. */
function agreed(view: CallView, turn: Turn, event: Envelope, asked = ""): readonly PromiseAnew[] {
  return agreedIn(view.session.promises, turn, asked, hearingOf(view, event))
}

/** The promise that the turn takes back, or turns down; `answers` is what was said before it. */
function takenBack(view: CallView, turn: Turn, event: Envelope, answers: string | undefined): readonly Draft[] {
  const { promises } = view.session
  const back = takenBackIn(promises, turn, { ...hearingOf(view, event), answers })
  const known = back ?? turnedDownIn(promises, turn, answers)
  if (known === undefined) return []
  const { promiseId, standing } = known
  const reason = `${back ? "taken back" : "turned down"} in ${turn.turnId}`
  const data = { promiseId, reason, turnId: turn.turnId, source: SOURCE }
  const marked = standing === "accepted" && ({ anomaly: "promise/taken-back" } as const)
  return [{ type: "promise.dismissed", data, ...marked }]
}

/** "I'll come round tonight and break your neck", "I'll ring my lawyer on Monday", "I'll sue you and post it": nobody waits for that to be kept. */
function isThreat({ promisedBy, span, words }: PromiseAnew, cues: readonly Cue[], text: string): boolean {
  if (promisedBy !== "caller") return false
  const goesOn = (end: number): boolean =>
    end <= span.start && !/^(?:i|we)\b/i.test(words) && /^[^.?!]*\band\s*$/i.test(text.slice(end, span.start))
  return cues.some(
    (cue) =>
      cue.kind === "abuse.threat" ||
      (cue.kind.startsWith("threat.") && (overlap(cue.span, span) || goesOn(cue.span.end))),
  )
}

/** Promises of a turn with their ids. One that a person settled keeps its id, and better words for its turn are another promise. */
function toNamed(meant: readonly PromiseAnew[], turnId: string, { promises }: SessionState) {
  let count = 0
  return meant.map((promise) => {
    const next = (): string => `promise-${turnId}${++count === 1 ? "" : `-${count}`}`
    let promiseId = next()
    while (promises.some((each) => each.promiseId === promiseId && each.words !== promise.words && !isOfWords(each)))
      promiseId = next()
    return [promiseId, promise] as const
  })
}

function toDraft(
  promiseId: string,
  { kind, promisedBy, window, meant, words, known, earlierTurnIds }: PromiseAnew,
  { turnId }: Turn,
): Draft {
  return {
    type: "promise.heard",
    data: {
      kind,
      promisedBy,
      window,
      ...(meant && { meant }),
      words: words.slice(0, 2_000),
      turnId,
      source: SOURCE,
      promiseId,
      ...(known !== undefined && { replaces: known.promiseId }),
      ...(earlierTurnIds && { earlierTurnIds }),
    },
  }
}

/** What else is known: the turns before, the problem, whether the agent is a person. */
function toContext(view: CallView, turn: Turn, { lexicon, packs }: CuesOptions): CueContext & { readonly lead?: Lead } {
  const { session, log } = view
  const context: { -readonly [Name in keyof CueContext]: CueContext[Name] } & { readonly lead?: Lead } = toEarlier(
    view.slice(NAME) as CuesSlice,
    turn,
    log,
  )
  const problem = factIn(newestIssue(session), "problem").value
  const agentKind = currentSegment(session.segments)?.kind
  const words = lexicon ?? (view.settings as CueSettings).cues
  // What was told in the same breath is told with it.
  const isOfLead = problem !== undefined && turn.speaker === "caller" && context.lead?.text.includes(problem) === true
  if (problem !== undefined && !isOfLead) context.problem = problem
  if (agentKind !== undefined) context.agentKind = agentKind
  if (words !== undefined) context.lexicon = words
  if (packs !== undefined) context.packs = packs
  return context
}
