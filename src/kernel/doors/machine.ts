import { asList, orInvalidInput } from "../invalid-input.js"
import * as inner from "../inner.js"
import type { MachineBase, StartingPoint, Machine, Stamp } from "../machine.js"
import type { Draft, Envelope } from "../envelope.js"

/**
 * Sets a machine up where a call stands. For a live object of your own; `createCall` has one inside.
 *
 * @param before - The slices in the order of `base.parts`; for a new stream each part's `initial`. Copied.
 *
 * @example
 * ```ts
 * import { addInputs, beginStep, createMachine, endStep, type Envelope, type EventKeeper, type Part } from "evenkeel/kernel"
 *
 * const events: Envelope[] = []
 * const log: EventKeeper = {
 *   get size() {
 *     return events.length
 *   },
 *   event: (seq) => events[seq - 1],
 *   push: (event) => void events.push(event),
 *   truncate: (seq) => void events.splice(seq),
 * }
 *
 * const doorbell: Part<number> = {
 *   name: "doorbell",
 *   initial: 0,
 *   evolve: (rings, { type }) => (type === "bell.rung" ? rings + 1 : rings),
 *   react: (_, { type }) => (type === "bell.rung" ? [{ type: "light.on", data: {} }] : []),
 * }
 * const base = { parts: [doorbell], settings: {}, log, assess: () => undefined }
 * const machine = createMachine(base, { stream: "door-1", heardAt: 0, slices: [doorbell.initial] })
 *
 * beginStep(machine)
 * addInputs(machine, [{ type: "bell.rung", data: {} }], { by: { id: "bell", role: "vendor" }, at: 5_000, heardAt: 5_000 })
 * endStep(machine).map(({ id, type, causedBy }) => [id, type, causedBy])
 * // => [["door-1#1", "bell.rung", null], ["door-1#2", "light.on", "door-1#1"]]
 * machine.slices // => [1]
 * ```
 */
export function createMachine(base: MachineBase, before: StartingPoint): Machine {
  return orInvalidInput({ base, before }, () => {
    asList(base.parts)
    asList(before.slices)
    return inner.createMachine(base, before)
  })
}

/**
 * Begins a step: remembers where the call stands, so that {@link takeBack} can go back there.
 *
 * @example
 * ```ts
 * import { beginStep, createMachine, type Part } from "evenkeel/kernel"
 *
 * const counter: Part<number> = { name: "counter", initial: 0, evolve: (count) => count + 1 }
 * const log = { size: 0, event: () => undefined, push: () => undefined, truncate: () => undefined }
 * const base = { parts: [counter], settings: {}, log, assess: () => undefined }
 * const machine = createMachine(base, { stream: "S1", heardAt: 0, slices: [4] })
 * beginStep(machine)
 * machine.slicesBefore // => [4]
 * machine.events // => []
 * ```
 */
export function beginStep(machine: Machine): void {
  return orInvalidInput({ machine }, () => inner.beginStep(machine))
}

/**
 * Takes a step back: log, slices and time are what they were when it began. For a batch that could not be stored.
 *
 * @example
 * ```ts
 * import { addInputs, beginStep, createMachine, takeBack, type Envelope, type EventKeeper, type Part } from "evenkeel/kernel"
 *
 * const events: Envelope[] = []
 * const log: EventKeeper = {
 *   get size() {
 *     return events.length
 *   },
 *   event: (seq) => events[seq - 1],
 *   push: (event) => void events.push(event),
 *   truncate: (seq) => void events.splice(seq),
 * }
 * const counter: Part<number> = { name: "counter", initial: 0, evolve: (count) => count + 1 }
 * const base = { parts: [counter], settings: {}, log, assess: () => undefined }
 * const machine = createMachine(base, { stream: "S1", heardAt: 0, slices: [counter.initial] })
 * const stamp = { by: { id: "crm", role: "host" }, at: 5_000, heardAt: 5_000 } as const
 *
 * beginStep(machine)
 * addInputs(machine, [{ type: "note.added", data: {} }], stamp)
 * machine.slices // => [1]
 * takeBack(machine)
 * machine.slices // => [0]
 * log.size // => 0
 * ```
 */
export function takeBack(machine: Machine): void {
  return orInvalidInput({ machine }, () => inner.takeBack(machine))
}

/**
 * Adds inputs, and everything that follows from them: at most 250 reactions, then `loop.stopped` names the part.
 *
 * @param drafts - They happen together: each after the first has the first as its cause.
 * @param stamp - `at` and `heardAt` in milliseconds since the Unix epoch. The time of the call never goes back: the later of its own
 * and `heardAt` counts.
 *
 * @example
 * ```ts
 * import { addInputs, beginStep, createMachine, endStep, type Envelope, type EventKeeper, type Part } from "evenkeel/kernel"
 *
 * const events: Envelope[] = []
 * const log: EventKeeper = {
 *   get size() {
 *     return events.length
 *   },
 *   event: (seq) => events[seq - 1],
 *   push: (event) => void events.push(event),
 *   truncate: (seq) => void events.splice(seq),
 * }
 * const counter: Part<number> = { name: "counter", initial: 0, evolve: (count) => count + 1 }
 * const base = { parts: [counter], settings: {}, log, assess: () => undefined }
 * const machine = createMachine(base, { stream: "S1", heardAt: 0, slices: [counter.initial] })
 * const stamp = { by: { id: "crm", role: "host" }, at: 5_000, heardAt: 5_000 } as const
 *
 * beginStep(machine)
 * addInputs(machine, [{ type: "note.added", data: { text: "Gate code 7" } }, { type: "note.pinned", data: {} }], stamp)
 * endStep(machine).map(({ type, seq, causedBy }) => [type, seq, causedBy])
 * // => [["note.added", 1, null], ["note.pinned", 2, "S1#1"]]
 * ```
 */
export function addInputs(machine: Machine, drafts: readonly Draft[], stamp: Stamp): void {
  return orInvalidInput({ machine, drafts, stamp }, () => inner.addInputs(machine, asList(drafts), stamp))
}

/**
 * Does what was due before `until` (and at it, where `inclusive`), with everything that follows from it. At most 250 deadlines a step; what
 * is left stays due. One that is still due after it was done is given up, with a `part.failed`.
 *
 * @param until - Milliseconds since the Unix epoch.
 *
 * @example
 * ```ts
 * import { beginStep, createMachine, doDue, endStep, type Envelope, type EventKeeper, type Part } from "evenkeel/kernel"
 *
 * const events: Envelope[] = []
 * const log: EventKeeper = {
 *   get size() {
 *     return events.length
 *   },
 *   event: (seq) => events[seq - 1],
 *   push: (event) => void events.push(event),
 *   truncate: (seq) => void events.splice(seq),
 * }
 * const reminder: Part<number | null> = {
 *   name: "reminder",
 *   initial: 60_000,
 *   evolve: (dueAt, { type }) => (type === "reminder.sent" ? null : dueAt),
 *   nextDeadline: (dueAt) => (dueAt === null ? undefined : { at: dueAt, key: "reminder" }),
 *   due: () => [{ type: "reminder.sent", data: {} }],
 * }
 * const base = { parts: [reminder], settings: {}, log, assess: () => undefined }
 * const machine = createMachine(base, { stream: "S1", heardAt: 0, slices: [reminder.initial] })
 *
 * beginStep(machine)
 * doDue(machine, 90_000, true)
 * endStep(machine).map(({ type, at, heardAt }) => [type, at, heardAt]) // => [["reminder.sent", 60_000, 90_000]]
 * ```
 */
export function doDue(machine: Machine, until: number, inclusive: boolean): void {
  return orInvalidInput({ machine, until, inclusive }, () => inner.doDue(machine, until, inclusive))
}

/**
 * Lets the parts that speak last speak (`settle`), and ends the step.
 *
 * @returns What became true, in order of `seq`: store and publish it together.
 *
 * @example
 * ```ts
 * import { addInputs, beginStep, createMachine, endStep, type Envelope, type EventKeeper, type Part } from "evenkeel/kernel"
 *
 * const events: Envelope[] = []
 * const log: EventKeeper = {
 *   get size() {
 *     return events.length
 *   },
 *   event: (seq) => events[seq - 1],
 *   push: (event) => void events.push(event),
 *   truncate: (seq) => void events.splice(seq),
 * }
 * const summary: Part<null> = {
 *   name: "summary",
 *   initial: null,
 *   evolve: () => null,
 *   settle: (_, batch) => [{ type: "batch.summed", data: { count: batch.length } }],
 * }
 * const base = { parts: [summary], settings: {}, log, assess: () => undefined }
 * const machine = createMachine(base, { stream: "S1", heardAt: 0, slices: [null] })
 * const stamp = { by: { id: "crm", role: "host" }, at: 5_000, heardAt: 5_000 } as const
 *
 * beginStep(machine)
 * addInputs(machine, [{ type: "a.done", data: {} }, { type: "b.done", data: {} }], stamp)
 * endStep(machine).at(-1)?.data // => { count: 2 }
 * ```
 */
export function endStep(machine: Machine): readonly Envelope[] {
  return orInvalidInput({ machine }, () => inner.endStep(machine))
}
