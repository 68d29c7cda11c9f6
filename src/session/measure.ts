import { regex } from "../kernel/inner.js"
import { orInvalidInput, type Envelope } from "../kernel/index.js"
import { driftEpisodes } from "./model/drift.js"
import type { CuesReport } from "./model/heard-cues.js"
import type { Rung } from "./model/ladder.js"
import type { ParticipantRef } from "./model/participants.js"
import { evolve } from "./composed/whole-session.js"
import { initialState, type SessionState } from "./model/state.js"
import type { TurnRetracted } from "./model/talk.js"
import { sideOf, readTurn } from "./heard-turns.js"
import type { Turn } from "./model/turn.js"

/** What a call was like, in numbers, each with what it is counted from. For coaching; never a leaderboard. */
export interface Measures {
  /** The agent's share of what both sides said. Hold, silence and third parties are in neither side. */
  readonly talkShare: TalkShare
  readonly caller: SideMeasures
  readonly agent: SideMeasures
  /** One side began while the other had still half a second or more to speak; not the "mm-hm" of somebody who listens. Only where turns are timed. */
  readonly interruptions: readonly Overlap[]
  /** Silences over three seconds that were not a hold, nor the caller thinking about a question, nor after grief, nor while a third party spoke. */
  readonly deadAir: readonly Silence[]
  /** Turns of the agent that say again, word for word, five words or more of an earlier one. */
  readonly repeatedTurnIds: readonly string[]
  /** From the answer to the first statement of the problem that stands; `null` while there is none. */
  readonly timeToProblemMs: number | null
  /** The work after the call: from the end of the line to when the call was completed; `null` before it is, and where nobody answered. */
  readonly acwMs: number | null
  /** Stretches in which the call led away from its goal. */
  readonly drift: DriftMeasures
  /** The rungs that were tried, each once, in the order in which they were. */
  readonly rungs: readonly Rung[]
}

/** How far a call drifted. */
export interface DriftMeasures {
  readonly episodeCount: number
  readonly offTurnCount: number
  /** Of all episodes together; one that was never ended lasts to the last event. */
  readonly totalMs: number
}

/** See {@link Measures}. */
export interface TalkShare {
  /** 0 to 1; `null` where nothing was said. */
  readonly agentRatio: number | null
  /** What it is a ratio of: milliseconds spoken where every turn is timed, else words. */
  readonly countedIn: "milliseconds" | "words"
  /** Both sides together. */
  readonly denominator: number
}

/** How one side spoke. */
export interface SideMeasures {
  readonly turnCount: number
  readonly wordCount: number
  /** Of timed turns. */
  readonly speechMs: number
  /** `null` where no turn is timed. */
  readonly longestTurnMs: number | null
  /** The mean of timed turns; `null` where none is. */
  readonly meanTurnMs: number | null
}

/** One interruption. */
export interface Overlap {
  readonly turnId: string
  readonly by: "caller" | "agent"
  readonly overlapMs: number
}

/** One silence, and the turn after it. */
export interface Silence {
  readonly fromAt: number
  readonly toAt: number
  readonly turnId: string
}

/** A quality glossary counts silence over three seconds as dead air. */
const DEAD_AIR_MS = 3_000
/** Below half a second two people merely take turns (backchannels and quick hand-overs overlap by less). */
const OVERLAP_MS = 500
/** A run of this many equal words is a repeated phrase; shorter ones are common speech. */
const REPEATED_WORDS = 5

interface Spoken {
  readonly turn: Turn
  /** `undefined` for third parties: outside all measures, though nobody is silent while they speak. */
  readonly side: "caller" | "agent" | undefined
  readonly startAt: number | undefined
  readonly endAt: number
}

interface TimedTurn extends Spoken {
  readonly side: "caller" | "agent"
}

/** Sounds and words of somebody who listens: they take no turn from anybody. */
const LISTENING =
  /^(?:m{1,9}(?:-?h?m{1,9})?|uh-?huh|aha|ah|oh|hm{1,9}|huh|okay|ok|yeah|yes|yep|right|sure|i|see|got|it|of|course|aj[aá]|s[ií]|vale|claro|ya|bueno|entiendo)$/i
/** More of them in a row are an answer. */
const MOST_LISTENING = 4

const FIRST_WORDS = /* @__PURE__ */ regex("[\\p{L}-]+", "gu")

function isListening(text: string): boolean {
  const words = text.slice(0, 60).match(FIRST_WORDS()) ?? []
  return words.length > 0 && words.length <= MOST_LISTENING && words.every((word) => LISTENING.test(word))
}

/**
 * Measures a call from its log. Costs a pass over the whole log: for after the call, or now and then.
 *
 * @param events - The call's events in order of `seq`.
 *
 * @example
 * ```ts
 * import { measure } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer().caller("My boiler is out.").agent("How long has it been out?")
 * const { talkShare, caller } = measure(call.events())
 * caller.turnCount // => 1
 * talkShare.countedIn // => "milliseconds"
 * ```
 */
export function measure(events: readonly Envelope[]): Measures {
  return orInvalidInput({ events }, () => {
    const spoken = toTurns(events)
    const turns = spoken.filter((each): each is TimedTurn => each.side !== undefined)
    const caller = toSide(turns, "caller")
    const agent = toSide(turns, "agent")
    const state = events.reduce(evolve, initialState)
    return {
      talkShare: toShare(turns, caller, agent),
      caller,
      agent,
      interruptions: toInterruptions(turns),
      deadAir: toDeadAir(spoken, toHolds(events), toGrief(events)),
      repeatedTurnIds: toRepeated(turns),
      timeToProblemMs: toTimeToProblem(state),
      acwMs: toAfterCallWork(state),
      drift: toDrift(state, events.at(-1)?.at ?? 0),
      rungs: [...new Set(state.rungs.map(({ rung }) => rung))],
    }
  })
}

function toTurns(events: readonly Envelope[]): readonly Spoken[] {
  const byId = new Map<string, Spoken>()
  for (const event of events) {
    if (event.type === "turn.retracted") byId.delete((event.data as TurnRetracted).turnId)
    const turn = readTurn(event)
    if (turn !== undefined)
      byId.set(turn.turnId, { turn, side: sideOf(turn.speaker), startAt: turn.startAt, endAt: event.at })
  }
  return [...byId.values()].sort((a, b) => (a.startAt ?? a.endAt) - (b.startAt ?? b.endAt))
}

function toSide(all: readonly TimedTurn[], side: "caller" | "agent"): SideMeasures {
  const turns = all.filter((each) => each.side === side)
  const lengths = turns.flatMap(({ startAt, endAt }) => (startAt === undefined ? [] : Math.max(0, endAt - startAt)))
  return {
    turnCount: turns.length,
    wordCount: turns.reduce((sum, { turn }) => sum + toWords(turn.text).length, 0),
    speechMs: lengths.reduce((sum, length) => sum + length, 0),
    longestTurnMs: lengths.length === 0 ? null : Math.max(...lengths),
    meanTurnMs: lengths.length === 0 ? null : lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
  }
}

function toShare(turns: readonly TimedTurn[], caller: SideMeasures, agent: SideMeasures): TalkShare {
  const timed = turns.length > 0 && turns.every(({ startAt }) => startAt !== undefined)
  const [mine, theirs] = timed ? [agent.speechMs, caller.speechMs] : [agent.wordCount, caller.wordCount]
  const denominator = mine + theirs
  return {
    agentRatio: denominator === 0 ? null : mine / denominator,
    countedIn: timed ? "milliseconds" : "words",
    denominator,
  }
}

function toInterruptions(turns: readonly TimedTurn[]): readonly Overlap[] {
  const found: Overlap[] = []
  for (const [index, { turn, side, startAt }] of turns.entries()) {
    const before = turns.slice(Math.max(0, index - 5), index).findLast((each) => each.side !== side)
    if (startAt === undefined || before === undefined || isListening(turn.text)) continue
    const overlapMs = before.endAt - startAt
    if (overlapMs >= OVERLAP_MS) found.push({ turnId: turn.turnId, by: side, overlapMs })
  }
  return found
}

function toDeadAir(
  turns: readonly Spoken[],
  holds: readonly Stretch[],
  grief: ReadonlySet<string>,
): readonly Silence[] {
  const found: Silence[] = []
  let before: Spoken | undefined
  for (const next of turns) {
    const last = before
    before = last === undefined || next.endAt >= last.endAt ? next : last
    if (last === undefined || next.startAt === undefined || next.side === undefined) continue
    const fromAt = last.endAt
    if (next.startAt - fromAt <= DEAD_AIR_MS || grief.has(last.turn.turnId)) continue
    const thinking = next.side === "caller" && last.side !== "caller" && last.turn.text.trimEnd().endsWith("?")
    const held = holds.some((hold) => hold.fromAt < next.startAt! && hold.toAt > fromAt)
    if (!thinking && !held) found.push({ fromAt, toAt: next.startAt, turnId: next.turn.turnId })
  }
  return found
}

interface Stretch {
  readonly fromAt: number
  readonly toAt: number
}

function toCallers(events: readonly Envelope[]): ReadonlySet<string> {
  const callers = new Set(["caller"])
  for (const { type, data } of events) {
    if (type !== "participant.joined") continue
    const { participantId, role } = data as ParticipantRef & { readonly role: string }
    if (role === "caller") callers.add(participantId)
    else callers.delete(participantId)
  }
  return callers
}

/** When the caller was held. */
function toHolds(events: readonly Envelope[]): readonly Stretch[] {
  const open = new Map<string, number>()
  const holds: Stretch[] = []
  const callers = toCallers(events)
  const marks = events
    .filter(({ type, data }) => type.startsWith("participant.") && callers.has((data as ParticipantRef).participantId))
    .sort((a, b) => a.at - b.at)
  for (const { type, at, data } of marks) {
    const { participantId } = data as { readonly participantId: string }
    const since = open.get(participantId)
    if (type === "participant.held") open.set(participantId, since ?? at)
    else if ((type === "participant.resumed" || type === "participant.dropped") && since !== undefined) {
      holds.push({ fromAt: since, toAt: at })
      open.delete(participantId)
    }
  }
  return [...holds, ...[...open.values()].map((fromAt) => ({ fromAt, toAt: Number.MAX_SAFE_INTEGER }))]
}

function toGrief(events: readonly Envelope[]): ReadonlySet<string> {
  const reports = events.filter(({ type }) => type === "cues.reported").map(({ data }) => data as CuesReport)
  const sad = reports.filter(({ cues }) => cues.some(({ kind }) => kind === "bereavement" || kind === "distress"))
  return new Set(sad.map(({ turnId }) => turnId))
}

function toRepeated(turns: readonly TimedTurn[]): readonly string[] {
  const said = new Set<string>()
  const repeated: string[] = []
  for (const { turn, side } of turns) {
    if (side !== "agent") continue
    const words = toWords(turn.text.slice(0, 2_000))
    const runs = words
      .slice(0, Math.max(0, words.length - REPEATED_WORDS + 1))
      .map((_, index) => words.slice(index, index + REPEATED_WORDS).join(" "))
    if (runs.some((run) => said.has(run))) repeated.push(turn.turnId)
    for (const run of runs) said.add(run)
  }
  return repeated
}

function toTimeToProblem({ line, issues }: SessionState): number | null {
  const answeredAt = line.reached.connected
  const stated = issues
    .flatMap(({ facts }) => facts.filter(({ name }) => name === "problem"))
    .flatMap(({ marks }) => marks.filter(({ kind }) => kind === "stated").map(({ at }) => at))
  return answeredAt === undefined || stated.length === 0 ? null : Math.max(0, Math.min(...stated) - answeredAt)
}

function toAfterCallWork({ line: { reached } }: SessionState): number | null {
  const { connected, wrapUp, completed } = reached
  return connected === undefined || wrapUp === undefined || completed === undefined ? null : completed - wrapUp
}

function toDrift({ drift }: SessionState, endAt: number): DriftMeasures {
  const episodes = driftEpisodes(drift)
  return {
    episodeCount: episodes.length,
    offTurnCount: episodes.reduce((sum, { offCount }) => sum + offCount, 0),
    totalMs: episodes.reduce((sum, { fromAt, toAt }) => sum + Math.max(0, (toAt ?? endAt) - fromAt), 0),
  }
}

const WORDS = /* @__PURE__ */ regex("[\\p{L}\\p{N}']+", "gu")

function toWords(text: string): readonly string[] {
  return text.toLowerCase().match(WORDS()) ?? []
}
