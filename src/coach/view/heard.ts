import type { Envelope } from "../../kernel/index.js"
import { sideOf, type Cue, type CueKind, type CuesReport, type Turn, type TurnRetracted } from "../../session/index.js"
import { isNod, LEAST_CONFIDENCE, readTurn } from "../../session/inner.js"

/** What one detector found in a turn. */
export interface CueNote {
  readonly source: string
  /** `seq` of the report: evidence. */
  readonly seq: number
  /** Without bare nods: "okay" takes nothing up. */
  readonly kinds: readonly CueKind[]
  /** How heated, 0 to 1: the strongest anger or abuse that is not about the caller's own self or quoted. */
  readonly heat: number
  /** 0 none, 1 an insult or swearing at the agent, 2 a slur, a threat or sexual remarks. */
  readonly abuse: 0 | 1 | 2
}

/** One turn, as far as coaching reads it. The words stay in the log. */
export interface TurnNote {
  readonly turnId: string
  readonly seq: number
  readonly side: "caller" | "agent"
  /** When it ended. */
  readonly at: number
  /** How long it took; `null` where its beginning is not known. */
  readonly tookMs: number | null
  readonly wordCount: number
  readonly isQuestion: boolean
  /** A caller's turn that asks for something, in whatever words: then the matter is known to whoever listens, if not to a detector. */
  readonly isRequest: boolean
  /** A yes, a no, a maybe, and nothing else. */
  readonly isBare: boolean
  readonly reports: readonly CueNote[]
}

/** What was heard lately, newest last, and what earlier turns gave, as counts. Plain, bounded. */
export interface HeardLately {
  readonly turns: readonly TurnNote[]
  /** Of turns that are no longer in the list. */
  readonly older: Readonly<Partial<Record<CueKind, number>>>
}

/** Requests stand early in a turn. */
const LOOKED_AT = 300
const REQUEST =
  /\b((he|she|they|we) needs?|i (need|want|would like|wish|have to|am looking)|i'd like|i'm (looking|trying|calling|ringing)|looking for|(can|could) (you|i|we)|would you|help me|get me|give me|book|cancel|change|order|reserve|find|search|check|how (do|can|much|many)|is there|do you have)\b/i
const BARE_WORDS = 4
const BARE =
  /^\W*(yes|yeah|yep|no|nope|nah|maybe|perhaps|ok|okay|sure|right|hm+|mm+|uh-?huh|not really|not sure|dunno|i (don't|do not) know)\b/i

const ASKING =
  /^\W*(?:(?:and|but|so|oh|ok(?:ay)?) )?(?:do|does|did|is|are|can|could|will|would|has|have|should) (?:i|you|we|they|he|she|it|this|that|the|my|there)\b/i

/** Before anything was said. */
export const initialHeard: HeardLately = { turns: [], older: {} }

/** Coaching looks back this many turns; a retraction of older ones changes no advice. */
const MOST_TURNS = 24

/** Folds one event. The same object where it tells nothing new. */
export function evolveHeard(heard: HeardLately, event: Envelope): HeardLately {
  switch (event.type) {
    case "turn.heard":
    case "turn.replaced":
      return addTurn(heard, event, readTurn(event)!)
    case "cues.reported":
      return addReport(heard, event as Envelope<string, CuesReport>)
    case "turn.retracted":
      return dropTurn(heard, (event.data as TurnRetracted).turnId)
    default:
      return heard
  }
}

/** The note of a turn, without what was found in it. */
export function toTurnNote(event: Envelope, turn: Turn): TurnNote | undefined {
  const side = sideOf(turn.speaker)
  if (side === undefined) return undefined
  const { turnId, text, startAt } = turn
  const tookMs = startAt === undefined ? null : Math.max(0, event.at - startAt)
  const words = countWords(text)
  const short = text.slice(0, LOOKED_AT)
  const isQuestion = asks(text)
  return {
    turnId,
    seq: event.seq,
    side,
    at: event.at,
    tookMs,
    wordCount: words,
    isQuestion,
    isRequest: side === "caller" && (isQuestion || REQUEST.test(short)),
    isBare: words <= BARE_WORDS && BARE.test(short),
    reports: [],
  }
}

/** A turn with what a detector found in it; a later report of the same one replaces. */
export function withReport(note: TurnNote, report: CueNote): TurnNote {
  const { turnId, seq, side, at, tookMs, wordCount, isQuestion, isRequest, isBare } = note
  const others = note.reports.filter(({ source }) => source !== report.source)
  return { turnId, seq, side, at, tookMs, wordCount, isQuestion, isRequest, isBare, reports: [...others, report] }
}

/** What a report comes to. */
export function toCueNote({ seq, data }: Envelope<string, CuesReport>): CueNote {
  const kinds: CueKind[] = []
  let heat = 0
  let abuse: CueNote["abuse"] = 0
  for (const cue of data.cues) {
    const { kind, confidence, strength, target } = cue
    if (confidence < LEAST_CONFIDENCE || isNod(cue)) continue
    if (!kinds.includes(kind)) kinds.push(kind)
    if (target === "self" || target === "quoted") continue
    if (kind === "anger" || kind.startsWith("abuse.")) heat = Math.max(heat, strength)
    if (kind === "abuse.threat" || (kind === "abuse.slur" && isAimed(target))) abuse = 2
    else if (kind === "abuse.sexual" && isAimed(target) && target !== "unknown") abuse = 2
    else if (kind.startsWith("abuse.") && target === "agent" && abuse === 0) abuse = 1
  }
  // A list that grew keeps room for more; of a call there are dozens.
  return { source: data.source, seq, kinds: kinds.slice(), heat, abuse }
}

/** A museum of sex is nobody's insult: words about a thing or a firm are not aimed at a person; of a sexual remark, neither is one about "her". */
function isAimed(target: Cue["target"]): boolean {
  return target !== "situation" && target !== "company"
}

/** Whether a turn gave a cue of one of these kinds. */
export function gave(note: TurnNote | undefined, ...kinds: readonly CueKind[]): boolean {
  if (note === undefined) return false
  for (const report of note.reports) for (const kind of kinds) if (report.kinds.includes(kind)) return true
  return false
}

/** How heated a turn was, 0 to 1. */
export function heatOf(note: TurnNote | undefined): number {
  return note === undefined ? 0 : note.reports.reduce((most, { heat }) => Math.max(most, heat), 0)
}

/** How much a turn was aimed at the agent: see {@link CueNote.abuse}. */
export function abuseOf(note: TurnNote | undefined): 0 | 1 | 2 {
  return note === undefined ? 0 : note.reports.reduce<0 | 1 | 2>((most, { abuse }) => (abuse > most ? abuse : most), 0)
}

/** Turns of a side; of those, where kinds are named, the ones that gave a cue of one of them. */
export function turnsOf(
  turns: readonly TurnNote[],
  side: TurnNote["side"],
  ...kinds: readonly CueKind[]
): readonly TurnNote[] {
  return turns.filter((note) => note.side === side && (kinds.length === 0 || gave(note, ...kinds)))
}

/** The newest of the last turns of a side, so many at most, that is as it is looked for: without a look at all that are kept. */
export function latestOf(
  turns: readonly TurnNote[],
  side: TurnNote["side"],
  count: number,
  isIt: (note: TurnNote) => boolean,
): TurnNote | undefined {
  let left = count
  for (let index = turns.length - 1; index >= 0 && left > 0; index--) {
    const note = turns[index]!
    if (note.side !== side) continue
    if (isIt(note)) return note
    left -= 1
  }
  return undefined
}

/** How many turns gave a cue, those that are no longer in the list included; of one side, where the other never gives it. */
export function countOf({ turns, older }: HeardLately, kind: CueKind, side?: TurnNote["side"]): number {
  const counts = (note: TurnNote) => (side === undefined || note.side === side) && gave(note, kind)
  return turns.filter(counts).length + (older[kind] ?? 0)
}

function addTurn(heard: HeardLately, event: Envelope, turn: Turn): HeardLately {
  const note = toTurnNote(event, turn)
  if (note === undefined) return heard
  const { turns, older } = heard
  if (turns.length < MOST_TURNS) return { turns: [...turns, note], older }
  return { turns: [...turns.slice(1), note], older: counted(older, turns[0]!) }
}

function counted(older: HeardLately["older"], note: TurnNote): HeardLately["older"] {
  const kinds = new Set<CueKind>()
  for (const report of note.reports) for (const kind of report.kinds) kinds.add(kind)
  if (kinds.size === 0) return older
  const next: Partial<Record<CueKind, number>> = { ...older }
  for (const kind of kinds) next[kind] = (next[kind] ?? 0) + 1
  return next
}

function addReport(heard: HeardLately, event: Envelope<string, CuesReport>): HeardLately {
  const { turns } = heard
  const index = turns.findLastIndex(({ turnId }) => turnId === event.data.turnId)
  if (index < 0) return heard
  const next = turns.slice()
  next[index] = withReport(turns[index]!, toCueNote(event))
  return { turns: next, older: heard.older }
}

function dropTurn(heard: HeardLately, gone: string): HeardLately {
  const turns = heard.turns.filter(({ turnId }) => turnId !== gone)
  return turns.length === heard.turns.length ? heard : { turns, older: heard.older }
}

/** Words are what stands between blanks; one pass, without a pattern. */
function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let index = 0; index < text.length; index++) {
    const blank = text.charCodeAt(index) <= 32
    if (!blank && !inside) count += 1
    inside = !blank
  }
  return count
}

/** With the sign; of speech that is written without signs, by the verb that stands first. */
function asks(text: string): boolean {
  return text.trimEnd().endsWith("?") || ASKING.test(text)
}
