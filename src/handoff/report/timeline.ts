import { orInvalidInput } from "../../kernel/index.js"
import {
  driftEpisodes,
  holdsOf,
  type CueKind,
  type Rung,
  type SessionState,
  type TurnRetracted,
} from "../../session/index.js"
import { readTurn, WORD_MS } from "../../session/inner.js"
import { standingCues, type HandoffSource } from "../told/source.js"

/** A turn as a stretch of time. */
export interface TurnSpan {
  readonly seq: number
  readonly turnId: string
  readonly side: "caller" | "agent"
  readonly fromAt: number
  readonly toAt: number
  /** Whether the source told both ends; else the length is reckoned from the words. */
  readonly timed: boolean
}

/** How heated the caller was in one turn, and by which cues. */
export interface HeatPoint {
  readonly seq: number
  readonly at: number
  /** 0 to 1: the strongest cue, by its confidence. */
  readonly heat: number
  readonly kinds: readonly CueKind[]
}

/** A stretch of the call. */
export interface Band {
  readonly kind: "hold" | "vent" | "drift" | "safety" | "wrapUp"
  readonly fromAt: number
  readonly toAt: number
}

/** One moment of the call. */
export interface TimelineMoment {
  readonly kind: "rung" | "promise" | "help" | "flag" | "confirmed" | "closing" | "lineClosed"
  readonly seq: number
  readonly at: number
  /** A code that says which: a rung, a flag, the kind of promise. */
  readonly detail: string
}

/** A call as it lay in time: what a picture of it is drawn from. */
export interface Timeline {
  readonly fromAt: number
  readonly toAt: number
  readonly turns: readonly TurnSpan[]
  readonly heat: readonly HeatPoint[]
  readonly bands: readonly Band[]
  readonly moments: readonly TimelineMoment[]
}

/** A cue below this is shown nowhere. */
const SURE = 0.5

/** Cues that tell heat. Swearing at the situation is heat as well, though no abuse. */
const hot: readonly CueKind[] = [
  "anger",
  "distress",
  "abuse.profanity",
  "abuse.insult",
  "abuse.slur",
  "abuse.sexual",
  "abuse.threat",
  "threat.legal",
  "threat.leave",
  "threat.publicity",
  "waitComplaint",
  "supervisorRequest",
]

/**
 * What happened when, as data for drawing a call of your own; `callPicture` draws the library's. Times are milliseconds since the Unix epoch, heat is
 * 0 to 1.
 *
 * @param source - `session`, all `events` in order of `seq`, and `now`, the highest `heardAt`: for an open call the picture ends there.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toTimeline } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer().caller("It is leaking again.").agent("I am sorry to hear that.")
 * const { session, heardAt } = call.getSnapshot()
 * toTimeline({ session, events: call.events(), now: heardAt }).turns.map(({ side }) => side) // => ["caller", "agent"]
 * ```
 */
export function toTimeline(source: HandoffSource): Timeline {
  return orInvalidInput({ source }, () => {
    const { session, events, now } = source
    const turns = toTurns(source)
    const begins = [session.line.reached.connected ?? session.opening.openedAt, ...turns.map(({ fromAt }) => fromAt)]
    const fromAt = Math.min(...begins)
    const toAt = Math.max(fromAt + 1_000, session.line.end?.at ?? 0, ...turns.map((turn) => turn.toAt))
    const last = events.at(-1)
    return {
      fromAt,
      toAt: Math.max(toAt, session.line.end === null && last !== undefined ? Math.min(now, last.at) : 0),
      turns,
      heat: toHeat(source, turns),
      bands: toBands(session, toAt),
      moments: toMoments(source),
    }
  })
}

function toTurns({ events }: HandoffSource): readonly TurnSpan[] {
  const turns = new Map<string, TurnSpan>()
  for (const event of events) {
    if (event.type === "turn.retracted") turns.delete((event.data as TurnRetracted).turnId)
    const turn = readTurn(event)
    if (turn === undefined || (turn.speaker !== "caller" && turn.speaker !== "agent")) continue
    const { turnId, speaker: side, startAt, text } = turn
    const first = turns.get(turnId)
    const toAt = event.at
    const length = Math.max(1, text.split(/\s+/).length) * WORD_MS
    const fromAt = Math.min(startAt ?? toAt - length, toAt)
    turns.set(turnId, { seq: first?.seq ?? event.seq, turnId, side, fromAt, toAt, timed: startAt !== undefined })
  }
  return [...turns.values()].sort((a, b) => a.fromAt - b.fromAt || a.seq - b.seq)
}

function toHeat(source: HandoffSource, turns: readonly TurnSpan[]): readonly HeatPoint[] {
  const callers = new Map(turns.filter(({ side }) => side === "caller").map((turn) => [turn.turnId, turn]))
  const points = new Map<string, HeatPoint>()
  for (const { turnId, kind, confidence, strength, seq } of standingCues(source)) {
    const turn = callers.get(turnId)
    if (turn === undefined || confidence < SURE || !hot.includes(kind)) continue
    const known = points.get(turnId)
    const heat = Math.max(known?.heat ?? 0, Math.min(1, confidence * strength))
    const kinds = [...new Set([...(known?.kinds ?? []), kind])]
    points.set(turnId, { seq: known?.seq ?? seq, at: (turn.fromAt + turn.toAt) / 2, heat, kinds })
  }
  return [...points.values()].sort((a, b) => a.at - b.at)
}

function toBands(session: SessionState, endAt: number): readonly Band[] {
  const holds = session.participants
    .filter(({ role }) => role === "caller")
    .flatMap((each) => holdsOf(each))
    .map(({ fromAt, toAt }): Band => ({ kind: "hold", fromAt, toAt: toAt ?? endAt }))
  const drifts = driftEpisodes(session.drift).map(({ fromAt, toAt }): Band => ({
    kind: "drift",
    fromAt,
    toAt: toAt ?? endAt,
  }))
  return [...holds, ...toVents(session, endAt), ...drifts, ...toDangers(session, endAt)].filter(
    ({ fromAt, toAt }) => toAt >= fromAt,
  )
}

function toVents({ vent }: SessionState, endAt: number): readonly Band[] {
  return vent.flatMap((mark, index): readonly Band[] => {
    if (mark.kind !== "opened") return []
    const closed = vent.slice(index + 1).find(({ kind }) => kind !== "opened")
    return [{ kind: "vent", fromAt: mark.at, toAt: closed?.at ?? endAt }]
  })
}

function toDangers({ safety }: SessionState, endAt: number): readonly Band[] {
  return safety.flatMap((mark, index): readonly Band[] => {
    if (mark.kind === "cleared") return []
    const cleared = safety.slice(index + 1).find(({ kind }) => kind === "cleared")
    return [{ kind: "safety", fromAt: mark.at, toAt: cleared?.at ?? endAt }]
  })
}

/** The same again within this is one moment: a detector and an agent tell of one thing. */
const SAME_MS = 2_000

function toMoments(source: HandoffSource): readonly TimelineMoment[] {
  const moments = readMoments(source)
  return moments.filter(
    (each, index) =>
      !moments
        .slice(0, index)
        .some(({ kind, detail, at }) => kind === each.kind && detail === each.detail && each.at - at < SAME_MS),
  )
}

function readMoments({ session, events }: HandoffSource): readonly TimelineMoment[] {
  const standing = new Set(session.rungs.map(({ seq }) => seq))
  return events.flatMap(({ type, seq, at, data }): readonly TimelineMoment[] => {
    switch (type) {
      case "rung.tried":
        return standing.has(seq) ? [{ kind: "rung", seq, at, detail: (data as { rung: Rung }).rung }] : []
      case "promise.accepted":
        return [{ kind: "promise", seq, at, detail: (data as { kind: string }).kind }]
      case "help.requested":
        return [{ kind: "help", seq, at, detail: "" }]
      case "flag.raised":
        return [{ kind: "flag", seq, at, detail: (data as { flag: string }).flag }]
      case "facts.confirmed":
        return [{ kind: "confirmed", seq, at, detail: (data as { facts: readonly string[] }).facts.join(", ") }]
      case "closing.begun":
        return [{ kind: "closing", seq, at, detail: "" }]
      case "call.lineClosed":
        return [{ kind: "lineClosed", seq, at, detail: (data as { endedBy: string }).endedBy }]
      default:
        return []
    }
  })
}
