import type { Envelope, EventReader } from "../../kernel/index.js"
import type { Ground } from "../model/mark.js"
import type { TurnRetracted } from "../model/talk.js"
import type { Turn } from "../model/turn.js"

/**
 * What was said behind a turn that is taken back is heard anew while fewer events than this stand behind it: some 200 turns, or twenty
 * minutes, in as long as it took to hear them. Of an older one everything goes, and nothing takes its place.
 */
const MOST_EVENTS = 500

/** What was logged behind a turn that is taken back. */
export interface Stretch {
  /** `seq` of the turn: where it was first said. */
  readonly from: number
  readonly events: readonly Envelope[]
  /** What stands of them, with better words where the others were said: those of the turn itself come first. */
  readonly left: readonly Envelope[]
  /** Whether something rests on words that no longer stand. */
  readonly isGone: (event: Envelope) => boolean
  /** Whether a turn was first said here. */
  readonly isHere: (turnId: string | undefined) => boolean
  /** An event as it stands now, wherever it was logged. */
  readonly standing: (event: Envelope | undefined) => Envelope | undefined
}

/**
 * What was said behind the turn that an event takes back, where somebody went on behind it: that is heard anew. Where better words follow,
 * it is they that begin it.
 */
export function stretchOf(log: EventReader, event: Envelope): Stretch | undefined {
  const better = event.type === "turn.replaced" ? event : undefined
  const retraction = better === undefined ? event : log.event(event.seq - 1)
  if (retraction?.type !== "turn.retracted") return undefined
  const { seq: end } = retraction
  const { turnId, turnSeq, replaced } = retraction.data as TurnRetracted
  if (turnId !== turnOf(event) || (replaced === true) !== (better !== undefined)) return undefined
  // A number that was masked for a while is heard where it is given back: nothing was understood by what stood for it.
  if (better !== undefined && isMasked(log.event(turnSeq))) return undefined
  const from = firstSeq(log, turnSeq, end)
  if (from === undefined) return undefined
  const events = Array.from({ length: end - from - 1 }, (_, index) => log.event(from + 1 + index)!)

  const goneSeq = new Map([[turnId, end]])
  const words = new Map<string, Envelope>()
  const here = new Set([turnId])
  for (const each of events) {
    const of = turnOf(each)!
    if (each.type === "turn.heard") here.add(of)
    if (each.type === "turn.replaced") words.set(of, each)
    if (each.type !== "turn.retracted" || of === turnId) continue
    goneSeq.set(of, each.seq)
    words.delete(of)
  }
  if (better !== undefined) words.set(turnId, better)
  const isGone = (each: Envelope): boolean => each.seq < (goneSeq.get(turnOf(each)!) ?? 0)
  // Better words stand where the others were said; what is told of words that are gone is told no more.
  const standing = (each: Envelope | undefined): Envelope | undefined => {
    if (each === undefined || !isTold(each)) return each
    const better = words.get(turnOf(each)!)
    if (each.type === "turn.heard" && better !== undefined) return { ...better, type: "turn.heard", seq: each.seq }
    return isGone(each) || each.type.startsWith("turn.re") ? undefined : each
  }
  const left = events.flatMap((each) => standing(each) ?? [])
  if (!left.some(({ type }) => type === "turn.heard")) return undefined
  const first = better && standing(log.event(from))
  return {
    from,
    events,
    left: first === undefined ? left : [first, ...left],
    isGone,
    isHere: (of) => here.has(of!),
    standing,
  }
}

function isMasked(event: Envelope | undefined): boolean {
  return (event?.data as Turn).redactions?.some(({ pending }) => pending === true) === true
}

/** Where the turn was first said, if that is not too far back. */
function firstSeq(log: EventReader, turnSeq: number, end: number): number | undefined {
  const { type, data } = log.event(turnSeq)!
  for (let seq = turnSeq; seq >= Math.max(1, end - MOST_EVENTS); seq--) {
    const event = log.event(seq)
    if (type === "turn.heard" || event === undefined) return event && seq
    if (event.type === "turn.heard" && turnOf(event) === (data as Ground).turnId) return seq
  }
  return undefined
}

export function turnOf({ data }: Envelope): string | undefined {
  return (data as Ground).turnId
}

/** What tells of a turn. */
export function isTold({ type }: Envelope): boolean {
  return type.startsWith("turn.") || type === "cues.reported"
}
