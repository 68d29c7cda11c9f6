import type { Envelope } from "../../kernel/index.js"
import {
  agentCueKinds,
  sideOf,
  type AbuseTarget,
  type CueKind,
  type CuesReport,
  type Turn,
  type TurnRetracted,
} from "../../session/index.js"
import { LEAST_CONFIDENCE, readTurn } from "../../session/inner.js"

/** One cue as the rules remember it: no words, only what it was, whose, and when. */
export interface HeardMark {
  readonly seq: number
  readonly at: number
  readonly kind: CueKind
  readonly by: "caller" | "agent" | "other"
  readonly target?: AbuseTarget
  readonly strength: number
  readonly turnId: string
  readonly source: string
  /** A person reported it. */
  readonly recorded?: true
}

/** One turn as the rules remember it. */
export interface HeardTurn {
  readonly turnId: string
  readonly by: "caller" | "agent" | "other"
  readonly startAt: number
  readonly at: number
  /** The recogniser was sure enough of the words and of who spoke. */
  readonly sure: boolean
  /** It was begun while the other side spoke. */
  readonly cutIn?: true
}

type Writable<Mark> = { -readonly [Name in keyof Mark]: Mark[Name] }

/** What the rules remember of what was said. */
export interface HeardState {
  /** Whether any words were heard at all: without them nothing can be said to be missing. */
  readonly hasWords: boolean
  /** In order of `seq`, the newest 300 at least. */
  readonly cues: readonly HeardMark[]
  /** Turns with cues before those, counted by kind, speaker and target. */
  readonly earlier: Readonly<Record<string, number>>
  /** The newest 32. */
  readonly turns: readonly HeardTurn[]
  /** How often each side began while the other spoke. */
  readonly interruptions: { readonly caller: number; readonly agent: number }
}

/** More cues than this in one call are counted, and no longer told apart. */
const MOST_CUES = 300
/** So many at once are counted: to do it with each report would cost a copy of all counts a turn. */
const AT_ONCE = 60
/** Reports of cues come while their turn is fresh. */
const MOST_TURNS = 32
/** Beginning this much before the other's end is turn-taking, and no interruption. Conversation analysis: overlaps of up to 200 ms are usual. */
const USUAL_OVERLAP_MS = 200

/** Before anything was heard. */
export const nothingHeard: HeardState = {
  hasWords: false,
  cues: [],
  earlier: {},
  turns: [],
  interruptions: { caller: 0, agent: 0 },
}

/** Folds one event. Answers the same object where nothing was said. */
export function foldHeard(heard: HeardState, event: Envelope): HeardState {
  const turn = readTurn(event)
  if (turn !== undefined) return addTurn(heard, turn, event.at)
  if (event.type === "cues.reported") return addReport(heard, event as Envelope<string, CuesReport>)
  if (event.type === "turn.retracted") return dropTurn(heard, event.data as TurnRetracted)
  return heard
}

function addTurn(heard: HeardState, turn: Turn, at: number): HeardState {
  const { turnId, startAt = at, asrConfidence = 1, speakerConfidence = 1 } = turn
  const by = sideOf(turn.speaker) ?? "other"
  const mark: Writable<HeardTurn> = {
    turnId,
    by,
    startAt,
    at,
    sure: Math.min(asrConfidence, speakerConfidence) >= LEAST_CONFIDENCE,
  }
  if (by !== "other" && turn.startAt !== undefined && cutsIn(heard.turns, mark)) mark.cutIn = true
  const turns = heard.turns.slice(1 - MOST_TURNS)
  turns.push(mark)
  return {
    hasWords: true,
    cues: heard.cues,
    earlier: heard.earlier,
    turns,
    interruptions: counted(heard.interruptions, mark, 1),
  }
}

function counted(interruptions: HeardState["interruptions"], turn: HeardTurn | undefined, more: 1 | -1) {
  if (turn?.cutIn !== true || turn.by === "other") return interruptions
  return { ...interruptions, [turn.by]: interruptions[turn.by] + more }
}

function cutsIn(turns: readonly HeardTurn[], { by, startAt }: HeardTurn): boolean {
  const other = turns.findLast((turn) => turn.by !== by && turn.by !== "other")
  return other !== undefined && startAt > other.startAt && startAt < other.at - USUAL_OVERLAP_MS
}

function addReport(heard: HeardState, { seq, at, by, data }: Envelope<string, CuesReport>): HeardState {
  const { turnId, source, cues, revision } = data
  const kept = revision > 0 ? withoutReport(heard.cues, data) : heard.cues
  const turn = heard.turns.findLast((each) => each.turnId === turnId)
  if (turn?.sure === false) return kept === heard.cues ? heard : trim(heard, kept)
  const recorded = by.role === "agent" || by.role === "supervisor"
  const all = kept.slice()
  for (const { kind, target, strength, confidence } of cues) {
    if (!(confidence >= LEAST_CONFIDENCE)) continue
    const mark: Writable<HeardMark> = { seq, at, kind, by: turn?.by ?? sideOfKind(kind), strength, turnId, source }
    if (target !== undefined) mark.target = target
    if (recorded) mark.recorded = true
    all.push(mark)
  }
  return all.length === kept.length && kept === heard.cues ? heard : trim(heard, all)
}

/** The first report of a source on a turn takes the place of nothing. */
function withoutReport(marks: readonly HeardMark[], { turnId, source }: CuesReport): readonly HeardMark[] {
  const isReplaced = (mark: HeardMark): boolean => mark.turnId === turnId && mark.source === source
  return marks.some(isReplaced) ? marks.filter((mark) => !isReplaced(mark)) : marks
}

function dropTurn(heard: HeardState, { turnId }: TurnRetracted): HeardState {
  const gone = heard.turns.find((turn) => turn.turnId === turnId)
  return {
    ...heard,
    cues: heard.cues.filter((mark) => mark.turnId !== turnId),
    turns: heard.turns.filter((turn) => turn !== gone),
    interruptions: counted(heard.interruptions, gone, -1),
  }
}

/** What is remembered with these cues: of too many the oldest are only counted. */
function trim(heard: HeardState, cues: readonly HeardMark[]): HeardState {
  const { hasWords, turns, interruptions } = heard
  const goneCount = cues.length - MOST_CUES
  if (goneCount < AT_ONCE) return { hasWords, cues, earlier: heard.earlier, turns, interruptions }
  const earlier: Record<string, number> = { ...heard.earlier }
  const counted = new Set<string>()
  for (const mark of cues.slice(0, goneCount)) {
    const key = toCountKey(mark)
    const inTurn = `${mark.turnId} ${key}`
    if (!counted.has(inTurn)) earlier[key] = (earlier[key] ?? 0) + 1
    counted.add(inTurn)
  }
  return { hasWords, cues: cues.slice(goneCount), earlier, turns, interruptions }
}

/** Under what a cue that is no longer told apart is counted. */
function toCountKey({ kind, by, target }: Pick<HeardMark, "kind" | "by" | "target">): string {
  return `${kind} ${by} ${target ?? "-"}`
}

/** Whose a cue is, where its turn is not known. */
function sideOfKind(kind: CueKind): "caller" | "agent" {
  return (agentCueKinds() as readonly CueKind[]).includes(kind) ? "agent" : "caller"
}
