import { append, reportFailedClock } from "./append.js"
import { ask, react } from "./ask.js"
import type { Draft, Envelope } from "./envelope.js"
import type { Machine, Stamp } from "./machine.js"
import { earliestDeadline, type Deadline, type Part } from "./part.js"

/** More deadlines than this in one step are left for the next one. */
const MOST_DUE = 250

/** Begins a step. */
export function beginStep(machine: Machine): void {
  machine.slicesBefore = machine.slices
  machine.nowBefore = machine.view.now
  machine.slices = machine.slices.slice()
  machine.events = []
  machine.reactedCount = 0
  machine.reactionCount = 0
  machine.stopped = false
}

/** Takes a step back: the call is where it was before it. */
export function takeBack(machine: Machine): void {
  const { base, view, events } = machine
  base.log.truncate(base.log.size - events.length)
  machine.slices = machine.slicesBefore as unknown[]
  machine.events = []
  view.session = machine.slices[0]
  view.now = machine.nowBefore
}

/** Adds inputs, and everything that follows from them. */
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
  for (let count = 0; count < MOST_DUE && !machine.stopped; count++) {
    const next = earliestDeadline(machine.base.parts, machine.slices, stuck)
    if (next === undefined || next.deadline.at > until || (next.deadline.at === until && !inclusive)) return
    const { part, deadline } = next
    const mark = `${deadline.key} ${deadline.at}`
    if (done?.get(part) === mark) {
      stuck = (stuck ?? new Set()).add(part)
      reportFailedClock(machine, part)
      continue
    }
    done = (done ?? new Map<Part, string>()).set(part, mark)
    machine.view.now = Math.max(machine.view.now, until)
    doOneDue(machine, part, deadline)
  }
}

/** Lets the parts that speak last speak. Gives what became true. */
export function endStep(machine: Machine): readonly Envelope[] {
  const { base, events } = machine
  let said: readonly Envelope[] | undefined
  for (const part of base.parts) {
    if (part.settle === undefined || events.length === 0) continue
    said ??= events.slice()
    ask(machine, part, { step: "settle", batch: said })
  }
  react(machine)
  machine.slicesBefore = machine.slices
  machine.events = []
  return events
}

function doOneDue(machine: Machine, part: Part, deadline: Deadline): void {
  ask(machine, part, { step: "due", deadline })
  react(machine)
}
