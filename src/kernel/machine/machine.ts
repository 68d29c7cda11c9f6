import type { AnomalyCode } from "../faults/codes.js"
import type { CheckData } from "../events/draft.js"
import type { Actor, Draft, Envelope, EventReader, PolicyBreach } from "../events/envelope.js"
import type { Part, View } from "./part.js"
import { beginStep } from "./step.js"

/** How an input stands to the client's policy and to the log. */
export interface Assessment {
  readonly outOfPolicy?: readonly PolicyBreach[]
  readonly anomaly?: AnomalyCode
}

/** Keeps the events of one call. */
export interface EventKeeper extends EventReader {
  /** Adds the next event. */
  push(event: Envelope): void
  /** Forgets the events after a `seq`: a step that was taken back. */
  truncate(seq: number): void
}

/** What a machine is made of. `parts[0]` is the session. */
export interface MachineBase {
  readonly parts: readonly Part[]
  readonly settings: unknown
  readonly log: EventKeeper
  /** Judges an input just before it is folded. */
  readonly assess: (view: View, draft: Draft, at: number) => Assessment | undefined
  /** Notes what is wrong with the data of an event that a part gives. */
  readonly check?: CheckData
  /** Told of each failure of a part as it happens, in the middle of a step. */
  readonly onFailure?: (failure: PartFailure) => void
}

/** A part that failed: the log says which and where (`part.failed`), and never with what. */
export interface PartFailure {
  readonly part: string
  /** `evolve`, `react`, `nextDeadline`, `due`, `settle`. */
  readonly step: string
  /** What it threw, as it threw it; `undefined` where a deadline stayed due however often it was done. */
  readonly error: unknown
}

/** Where a call stands. Slices are in the order of the parts. */
export interface StartingPoint {
  readonly stream: string
  /** The highest `heardAt`. */
  readonly heardAt: number
  readonly slices: readonly unknown[]
}

/** Who gives an input, when it happened and when it was heard. */
export interface Stamp {
  readonly by: Actor
  readonly at: number
  readonly heardAt: number
}

/**
 * The parts of one call, and the one place where its events come into being.
 *
 * Work is done in steps: `beginStep`, then `doDue` and `addInputs`, then `endStep` or `takeBack`. What happens in a step
 * becomes true together, or not at all. Within it events go through a queue, breadth first: every part folds an event, then
 * every part reacts to it in the fixed order, and what they answer is queued behind what is waiting.
 */
export interface Machine {
  readonly base: MachineBase
  readonly view: { -readonly [Key in keyof View]: View[Key] }
  stream: string
  slices: unknown[]
  /** The events of the step so far. */
  events: Envelope[]
  /** Where the call stood before the step. */
  slicesBefore: readonly unknown[]
  nowBefore: number
  reactedCount: number
  reactionCount: number
  stopped: boolean
  /** Names of the parts whose deadlines failed; each is reported once in the life of a machine. */
  failedClocks: Set<string>
}

/** Sets a machine up where a call stands. */
export function createMachine(base: MachineBase, before: StartingPoint): Machine {
  const machine = {
    base,
    view: {
      session: before.slices[0],
      settings: base.settings,
      now: before.heardAt,
      log: base.log,
      parts: base.parts,
      slice: (name) => machine.slices[base.parts.findIndex((part) => part.name === name)],
    },
    stream: before.stream,
    slices: before.slices as unknown[],
    failedClocks: new Set(),
  } as Partial<Machine> as Machine
  beginStep(machine)
  return machine
}
