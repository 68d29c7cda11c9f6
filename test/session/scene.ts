import { expect } from "vitest"
import type { Actor } from "evenkeel/kernel"
import type { Call, CallOptions, PartsOption, Result } from "evenkeel/runtime"
import {
  currentIssue,
  defaultSettings,
  factOf,
  type CallCommands,
  type CallEvent,
  type Clocks,
  type Command,
  type CommandType,
  type CueKind,
  type Fact,
  type FactName,
  type HeardCue,
  type Limits,
  type ParticipantRole,
  type SessionState,
  type Settings,
  type Turn,
} from "evenkeel/session"
import { createCall } from "../whole-call.js"

/** Thursday 1 January 2026, midnight UTC. */
export const T0 = 1_767_225_600_000
export const SECOND = 1_000
export const MINUTE = 60_000
export const HOUR = 3_600_000

export const ann: Actor = { id: "ann", role: "agent" }
export const sue: Actor = { id: "sue", role: "supervisor" }
export const phone: Actor = { id: "phone", role: "vendor" }

/** Settings of a client who changed some clocks, limits or procedures. */
export function settingsWith(change: {
  readonly clocks?: Partial<Clocks>
  readonly limits?: Partial<Limits>
  readonly procedures?: Settings["procedures"]
}): Settings {
  return {
    ...defaultSettings,
    clocks: { ...defaultSettings.clocks, ...change.clocks },
    limits: { ...defaultSettings.limits, ...change.limits },
    procedures: change.procedures ?? [],
  }
}

/** One cue of a kind, sure and strong, about the whole turn. */
export function cue(kind: CueKind, more: Partial<HeardCue> = {}): HeardCue {
  return { kind, confidence: 0.9, strength: 0.9, span: { start: 0, end: 2_000 }, ...more }
}

/** The events of a result that must be one. */
export function eventsOf(result: Result): readonly CallEvent[] {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.events
}

/** The code of a refusal, `undefined` where there was none. */
export function refusalOf(result: Result): string | undefined {
  return result.ok ? undefined : result.refusal.code
}

type Timed = { readonly at?: number; readonly heardAt?: number; readonly by?: Actor }
type TurnDetails = Partial<Turn> & Timed & { readonly tookMs?: number; readonly cues?: readonly (CueKind | HeardCue)[] }

/** A call with a hand on its clock: each input happens at `now`. */
export interface Scene {
  readonly call: Call
  /** Where the hand stands; inputs happen then. */
  now: number
  readonly state: SessionState
  /** Records something. It must not be refused. */
  do<Type extends CommandType>(
    type: Type,
    ...fields: Record<never, never> extends CallCommands[Type]
      ? [(CallCommands[Type] & Timed)?]
      : [CallCommands[Type] & Timed]
  ): readonly CallEvent[]
  /** Records something that may be refused. */
  try(command: Command): Result
  /** Somebody says something, perhaps with cues. Gives the turn's id. */
  says(speaker: ParticipantRole, text: string, details?: TurnDetails): string
  /** A detector reports cues for a turn. */
  reports(
    turnId: string,
    cues: readonly (CueKind | HeardCue)[],
    revision?: number,
    source?: string,
  ): readonly CallEvent[]
  retracts(turnId: string): readonly CallEvent[]
  /** Moves the hand on. */
  wait(ms: number): void
  /** Moves the hand on and does what is due. */
  tick(ms: number): readonly CallEvent[]
  /** A fact of the current issue. */
  fact(name: FactName): Fact
}

/** A call that was opened a moment ago with Ann as its agent. */
export function scene(options: Partial<CallOptions> & PartsOption = {}): Scene {
  const call = createCall({ callId: "CA1", at: T0, agent: { agentId: "ann", kind: "human" }, ...options })
  const here: Scene = {
    call,
    now: T0,
    get state() {
      return call.getSnapshot().session
    },
    do: (type, ...fields) => eventsOf(call.record({ at: here.now, type, ...fields[0] } as unknown as Command)),
    try: (command) => call.record({ at: here.now, ...command }),
    says(speaker, text, { tookMs, cues = [], ...details } = {}) {
      const at = details.at ?? here.now
      const start = tookMs === undefined ? {} : { startAt: at - tookMs }
      const heard = eventsOf(call.hear({ speaker, text, at, ...start, ...details }))
      const { turnId } = heard.find(({ type }) => type === "turn.heard" || type === "turn.replaced")!.data as Turn
      if (cues.length > 0) here.reports(turnId, cues)
      return turnId
    },
    reports: (turnId, cues, revision = 0, source = "test@1") =>
      eventsOf(
        call.reportCues({
          turnId,
          revision,
          source,
          cues: cues.map((each) => (typeof each === "string" ? cue(each) : each)),
          at: here.now,
        }),
      ),
    retracts: (turnId) => eventsOf(call.hear({ op: "retract", turnId, speaker: "caller", text: "", at: here.now })),
    wait(ms) {
      here.now += ms
    },
    tick(ms) {
      here.now += ms
      return eventsOf(call.tick(here.now))
    },
    fact: (name) => factOf(currentIssue(here.state), name),
  }
  return here
}

/** The same, answered four seconds after it was opened. */
export function connected(options: Partial<CallOptions> & PartsOption = {}): Scene {
  const here = scene(options)
  here.wait(4 * SECOND)
  here.do("connectCall")
  return here
}

/** A call that may close: problem and outcome read back and confirmed, one action agreed. */
export function settled(options: Partial<CallOptions> & PartsOption = {}): Scene {
  const here = connected(options)
  here.do("stateFact", { fact: "problem", value: "Kitchen under water" })
  here.do("stateFact", { fact: "desiredOutcome", value: "A plumber today" })
  here.do("readBackFacts")
  here.do("confirmFacts")
  here.do("agreeAction", { what: "Send a plumber", owner: "office", due: T0 + HOUR })
  expect(here.call.readiness().ready).toBe(true)
  return here
}

/** The types of some events, for short expectations. */
export function typesOf(events: readonly { readonly type: string }[]): readonly string[] {
  return events.map(({ type }) => type)
}

/** A copy without members of these names, at any depth. */
export function without(value: unknown, ...names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, ...names))
  if (typeof value !== "object" || value === null) return value
  const kept = Object.entries(value).filter(([name]) => !names.includes(name))
  return Object.fromEntries(kept.map(([name, item]) => [name, without(item, ...names)]))
}
