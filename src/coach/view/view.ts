import type { Envelope, EventReader } from "../../kernel/index.js"
import {
  readiness,
  type Cue,
  type CueKind,
  type CuesReport,
  type Fact,
  type FactName,
  type Issue,
  type Readiness,
  type SessionState,
  type Settings,
  type Turn,
} from "../../session/index.js"
import type { PhraseBank } from "../../phrases/index.js"
import { newestIssue, factIn } from "../../session/inner.js"
import { gave, heatOf, type HeardLately, type TurnNote } from "./heard.js"
import type { AdviceNote } from "./slice.js"

/** What a practice looks at. Reading is cheap: what costs something is reckoned once, when the first practice asks. */
export interface CoachView {
  readonly session: SessionState
  readonly settings: Settings
  /** When it is now: the highest `heardAt`. */
  readonly now: number
  readonly log: EventReader
  readonly heard: HeardLately
  readonly advices: readonly AdviceNote[]
  /** What has just happened: the events of this step. */
  readonly batch: readonly Envelope[]
  /** The phrase bank of the coach, where it has one: asked for behind a rare word, as it may have to be made. */
  readonly bankOf?: ((settings: Settings) => PhraseBank) | undefined
  /** The newest turn of each side. */
  readonly caller: TurnNote | undefined
  readonly agent: TurnNote | undefined
  /** Milliseconds since the agent answered; -1 before that. */
  readonly sinceConnectMs: number
  /** The issue that is being talked about. */
  issue(): Issue | undefined
  /** A fact of that issue. */
  fact(name: FactName): Fact
  /** Whether the call may close, what is missing, and which claims are true. */
  readiness(): Readiness
  /** Whether the call is heated or sad: then more is said, and less is asked. */
  isTense(): boolean
}

/** What a view is made of. */
export type ViewBase = Pick<
  CoachView,
  "session" | "settings" | "now" | "log" | "heard" | "advices" | "batch" | "bankOf"
>

/** Anger from here on makes a call heated. */
export const HEATED = 0.5
/** Ten minutes: what was shouted before that is past. */
const HEAT_LASTS_MS = 600_000

/** Makes the view of one moment. */
export function createCoachView(base: ViewBase): CoachView {
  const { session, heard, now } = base
  const connectedAt = session.line.reached.connected
  let facts: Map<FactName, Fact> | undefined
  let issue: Issue | undefined
  let ready: Readiness | undefined
  let tense: boolean | undefined
  const currently = () => (issue ??= newestIssue(session))
  // Written out: on Node 20 a spread of this many members costs a microsecond.
  return {
    session,
    settings: base.settings,
    now,
    log: base.log,
    heard,
    advices: base.advices,
    batch: base.batch,
    bankOf: base.bankOf,
    caller: lastOf(heard, "caller"),
    agent: lastOf(heard, "agent"),
    sinceConnectMs: connectedAt === undefined ? -1 : now - connectedAt,
    issue: currently,
    fact(name) {
      let fact = facts?.get(name)
      if (fact === undefined) (facts ??= new Map()).set(name, (fact = factIn(currently(), name)))
      return fact
    },
    readiness: () => (ready ??= readiness(session)),
    isTense: () => (tense ??= isTense(session, heard, now)),
  }
}

/** The newest turn of a side. */
function lastOf({ turns }: HeardLately, side: "caller" | "agent"): TurnNote | undefined {
  for (let index = turns.length - 1; index >= 0; index--) if (turns[index]!.side === side) return turns[index]
  return undefined
}

/** Turns of a side since an event, newest first. */
export function turnsSince({ turns }: HeardLately, side: "caller" | "agent", seq: number): readonly TurnNote[] {
  return turns.filter((note) => note.side === side && note.seq > seq).reverse()
}

/** The newest turn of a side that gave a cue of one of these kinds. */
export function lastWith(
  { turns }: HeardLately,
  side: "caller" | "agent",
  ...kinds: readonly CueKind[]
): TurnNote | undefined {
  return turns.findLast((note) => note.side === side && gave(note, ...kinds))
}

/** Whether the agent has done one of these since an event. */
export function didSince({ turns }: HeardLately, seq: number, ...kinds: readonly CueKind[]): boolean {
  return turns.some((note) => note.side === "agent" && note.seq > seq && gave(note, ...kinds))
}

/** The words of a turn, from the log; empty where they were erased. */
export function wordsOf({ log }: CoachView, note: TurnNote | undefined): string {
  const text = note === undefined ? undefined : (log.event(note.seq)?.data as Turn | undefined)?.text
  if (typeof text !== "string") return ""
  return text.includes("’") ? text.replaceAll("’", "'") : text
}

/** What detectors found in a turn, as they reported it. */
export function cuesOf(log: Pick<CoachView["log"], "event">, note: TurnNote | undefined): readonly Cue[] {
  return (note?.reports ?? []).flatMap(({ seq }) => (log.event(seq)?.data as CuesReport | undefined)?.cues ?? [])
}

/** The event of this step that brought a turn; nothing where the turn is older. */
export function bringsTurn({ batch }: CoachView, note: TurnNote | undefined): Envelope | undefined {
  return note && batch.find(({ seq }) => seq === note.seq)
}

/** Whether this step brings an event of one of these types. */
export function brings({ batch }: CoachView, ...types: readonly string[]): Envelope | undefined {
  return batch.find(({ type }) => types.includes(type))
}

function isTense({ arrival, safety }: SessionState, { turns }: HeardLately, now: number): boolean {
  if (arrival.startMood === "hot" || safety.length > 0) return true
  return turns.some(
    (note) =>
      note.side === "caller" &&
      now - note.at <= HEAT_LASTS_MS &&
      (heatOf(note) >= HEATED || gave(note, "distress", "bereavement")),
  )
}

/** Danger and what is not true are told in danger; everything else waits. */
export function isMutedFor(view: CoachView, practiceId: string): boolean {
  return practiceId !== "safety" && practiceId !== "falseClaim" && isMuted(view)
}

/** Whether danger mutes everything else. */
export function isMuted({ session }: CoachView): boolean {
  const last = session.safety.at(-1)
  return last !== undefined && last.kind !== "cleared"
}
