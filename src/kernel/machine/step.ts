import { append, reportFailedClock } from "./append.js"
import { ask, react } from "./ask.js"
import type { Draft, Envelope } from "../events/envelope.js"
import type { Machine, Stamp } from "./machine.js"
import { earliestDeadline, type Part } from "./part.js"

/** More deadlines than this in one step are left for the next one. */
const MOST_DUE = 250

/** Begins a step: remembers where the call stands, so that {@link takeBack} can go back there. */
export function beginStep(machine: Machine): void {
  machine.slicesBefore = machine.slices
  machine.nowBefore = machine.view.now
  machine.slices = machine.slices.slice()
  machine.events = []
  machine.reactedCount = 0
  machine.reactionCount = 0
  machine.stopped = false
}

/** Takes a step back: log, slices and time are what they were when it began. */
export function takeBack(machine: Machine): void {
  const { base, view, events } = machine
  base.log.truncate(base.log.size - events.length)
  machine.slices = machine.slicesBefore as unknown[]
  machine.events = []
  view.session = machine.slices[0]
  view.now = machine.nowBefore
}

/** Adds inputs, and everything that follows from them: at most 250 reactions, then `loop.stopped` names the part. */
export function addInputs(machine: Machine, drafts: readonly Draft[], { by, at, heardAt }: Stamp): void {
  const { view, base } = machine
  view.now = Math.max(view.now, heardAt)
  machine.stopped = false
  machine.reactionCount = 0
  let first: string | null = null
  for (const draft of drafts) {
    const event = append(machine, draft, at, by, first, base.assess(view, draft, draft.at ?? at))
    first ??= event.id
  }
  react(machine)
}

/** Does what was due before `until` (and at it, where `inclusive`), with everything that follows from it. */
export function doDue(machine: Machine, until: number, inclusive: boolean): void {
  let done: Map<Part, string> | undefined
  let stuck: Set<Part> | undefined
  let first: number | undefined
  for (let count = 0; count < MOST_DUE && !machine.stopped; count++) {
    const next = earliestDeadline(machine.base.parts, machine.slices, stuck, machine)
    if (next === undefined || next.deadline.at > until || (next.deadline.at === until && !inclusive)) return
    const { part, deadline } = next
    const mark = `${deadline.key} ${deadline.at}`
    first ??= deadline.at
    // Time that does not pass in a whole step never will: a part that begins something due each time.
    const isRunaway = count === MOST_DUE - 1 && deadline.at === first
    if (done?.get(part) === mark || isRunaway || (done?.has(part) && machine.failedClocks.has(part.name))) {
      stuck ??= new Set()
      stuck.add(part)
      reportFailedClock(machine, part)
      continue
    }
    done ??= new Map()
    done.set(part, mark)
    machine.view.now = Math.max(machine.view.now, until)
    ask(machine, part, { step: "due", about: deadline, cause: undefined })
    react(machine)
  }
}

/** Lets the parts that speak last speak (`settle`), and ends the step. */
export function endStep(machine: Machine): readonly Envelope[] {
  const { base, events } = machine
  let said: readonly Envelope[] | undefined
  for (const part of base.parts) {
    if (part.settle === undefined || events.length === 0) continue
    said ??= events.slice()
    ask(machine, part, { step: "settle", about: said, cause: said.at(-1) })
  }
  react(machine)
  machine.slicesBefore = machine.slices
  machine.events = []
  return events
}
