import type { Dispatch } from "../../escalation/dispatch/dispatch.js"
import type { DispatchHost } from "../../escalation/dispatch/policy.js"
import type { Envelope } from "../../kernel/index.js"
import type { CuesReport, HeardCue, MessageSettings, SessionState, Turn } from "../../session/index.js"
import { readTurn } from "../../session/inner.js"
import type { WordingOptions } from "../words/say.js"

/** What a hand-off is made of: a call as it stands, and its log. */
export interface HandoffSource {
  readonly session: SessionState
  /** The events of the call, in order of `seq`. */
  readonly events: readonly Envelope[]
  /** By when it is told: the highest `heardAt`. */
  readonly now: number
  /** The client's: a playbook is one. In whose language and zone it is told, and what a message is to hold. English, UTC and nothing where it is left out. */
  readonly settings?: MessageSettings & Partial<WordingOptions> & Pick<DispatchHost, "roster">
  /** The dispatches that the call began, as they stand now. Of one that is not among them it is only told that it was wanted. */
  readonly dispatches?: readonly Dispatch[]
}

/** `seq` of the last event of a type that gives one of these members. */
export function evidenceOf(
  { events }: HandoffSource,
  types: readonly string[],
  members: readonly string[],
): readonly number[] {
  const found = events.findLast(
    ({ type, data }) => types.includes(type) && members.some((member) => hasMember(data, member)),
  )
  return found === undefined ? [] : [found.seq]
}

function hasMember(data: unknown, member: string): boolean {
  if (typeof data !== "object" || data === null) return false
  const value = (data as Readonly<Record<string, unknown>>)[member]
  return value !== undefined && value !== null
}

/** A turn as it stands, and where. */
export type StandingTurn = Turn & { readonly seq: number }

/** The turns that stand, by their ids, in the order in which they were heard; where better words came for one, those. */
export function standingTurns({ events }: HandoffSource): ReadonlyMap<string, StandingTurn> {
  const turns = new Map<string, StandingTurn>()
  for (const event of events) {
    const turn = readTurn(event)
    if (turn !== undefined) turns.set(turn.turnId, { ...turn, seq: event.seq })
    else if (event.type === "turn.retracted") {
      const { turnId, replaced } = event.data as TurnRetracted
      if (replaced !== true) turns.delete(turnId)
    }
  }
  return turns
}

interface TurnRetracted {
  readonly turnId: string
  /** Better words follow. */
  readonly replaced?: true
}

/** What was said in a turn, as far as it is kept. */
export function wordsOf({ events }: HandoffSource, turnId: string): string {
  const event = events.findLast((each) => readTurn(each)?.turnId === turnId)
  return (event && readTurn(event)?.text) ?? ""
}

/** A cue that stands, and where. */
export interface StandingCue extends HeardCue {
  readonly seq: number
  readonly turnId: string
}

/** The cues that stand: the newest report of a detector for the words of a turn that stand. */
export function standingCues({ events }: HandoffSource): readonly StandingCue[] {
  const reports = new Map<string, ReadonlyMap<string, readonly StandingCue[]>>()
  for (const { type, seq, data } of events) {
    if (type === "turn.retracted") reports.delete((data as TurnRetracted).turnId)
    if (type !== "cues.reported") continue
    const { turnId, source, cues } = data as CuesReport
    const told = cues.map((cue) => ({ ...cue, turnId, seq }))
    reports.set(turnId, new Map([...(reports.get(turnId) ?? []), [source, told]]))
  }
  return [...reports.values()].flatMap((ofTurn) => [...ofTurn.values()]).flat()
}
