import type { Dispatch } from "../../escalation/dispatch/dispatch.js"
import type { DispatchHost } from "../../escalation/dispatch/policy.js"
import type { Envelope } from "../../kernel/index.js"
import type { CuesReport, HeardCue, MessageSettings, SessionState, Turn } from "../../session/index.js"
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

/** What was said in a turn, as far as it is kept. */
export function wordsOf({ events }: HandoffSource, turnId: string): string {
  const turn = events.findLast(({ type, data }) => type === "turn.heard" && (data as Turn).turnId === turnId)
  return (turn?.data as Turn | undefined)?.text ?? ""
}

/** A cue that stands, and where. */
export interface StandingCue extends HeardCue {
  readonly seq: number
  readonly turnId: string
}

/** The cues that stand: the newest report of a detector for a turn, where the turn was not taken back. */
export function standingCues({ events }: HandoffSource): readonly StandingCue[] {
  const reports = new Map<string, readonly StandingCue[]>()
  const retracted = new Set<string>()
  for (const { type, seq, data } of events) {
    if (type === "turn.retracted") retracted.add((data as { readonly turnId: string }).turnId)
    if (type !== "cues.reported") continue
    const { turnId, source, cues } = data as CuesReport
    reports.set(
      `${source} ${turnId}`,
      cues.map((cue) => ({ ...cue, turnId, seq })),
    )
  }
  return [...reports.values()].flat().filter(({ turnId }) => !retracted.has(turnId))
}
