import { append, appendReaction, reportFailedClock, reportFailure, stopLoop } from "./append.js"
import type { AnomalyCode } from "./codes.js"
import { toDraft, type CheckData } from "./draft.js"
import type { Actor, Draft, Envelope, EventReader, PolicyBreach } from "./envelope.js"
import { earliestDeadline, type Deadline, type Part, type View } from "./part.js"

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
  /** Parts whose deadlines failed; each is reported once in the life of a machine. */
  failedClocks: Set<Part> | undefined
}

/** More reactions than this in one step are a loop: the rest is dropped and `loop.stopped` names the part. */
const MOST_REACTIONS = 250
/** More deadlines than this in one step are left for the next one. */
const MOST_DUE = 250

const none: readonly Draft[] = []

/** Sets a machine up where a call stands. */
export function createMachine(base: MachineBase, before: StartingPoint): Machine {
  const slices = before.slices.slice()
  const machine: Machine = {
    base,
    view: {
      session: slices[0],
      settings: base.settings,
      now: before.heardAt,
      log: base.log,
      slice: (name) => machine.slices[base.parts.findIndex((part) => part.name === name)],
    },
    stream: before.stream,
    slices,
    events: [],
    slicesBefore: slices,
    nowBefore: before.heardAt,
    reactedCount: 0,
    reactionCount: 0,
    stopped: false,
    failedClocks: undefined,
  }
  return machine
}

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

function react(machine: Machine): void {
  const { events, base } = machine
  while (machine.reactedCount < events.length && !machine.stopped) {
    const question: Question = { step: "react", event: events[machine.reactedCount++]! }
    for (const part of base.parts) if (part.react !== undefined) ask(machine, part, question)
  }
}

/** What a part is asked. Plain data: a closure for every part and event would be most of what a step leaves behind. */
type Question =
  | { readonly step: "react"; readonly event: Envelope }
  | { readonly step: "settle"; readonly batch: readonly Envelope[] }
  | { readonly step: "due"; readonly deadline: Deadline }

function answer(view: View, part: Part, question: Question): readonly Draft[] | undefined {
  switch (question.step) {
    case "react":
      return part.react?.(view, question.event)
    case "settle":
      return part.settle?.(view, question.batch)
    case "due":
      return part.due?.(view, question.deadline)
  }
}

function causeOf(question: Question): Envelope | undefined {
  if (question.step === "due") return undefined
  return question.step === "react" ? question.event : question.batch.at(-1)
}

function ask(machine: Machine, part: Part, question: Question): void {
  const cause = causeOf(question)
  let drafts: readonly Draft[] = none
  try {
    const given = answer(machine.view, part, question) ?? none
    if (given === none) return
    const at = question.step === "due" ? question.deadline.at : cause!.at
    drafts = toDrafts(machine, part, given, at)
  } catch {
    reportFailure(machine, part, question.step, cause)
  }
  for (const draft of drafts) {
    if (machine.stopped) return
    if (machine.reactionCount >= MOST_REACTIONS) stopLoop(machine, part)
    else appendReaction(machine, draft, cause)
  }
}

/** What a part answers, as it may be logged. One that cannot be makes the whole answer a failure. The session is our own. */
function toDrafts({ base }: Machine, part: Part, given: readonly Draft[], at: number): readonly Draft[] {
  if (part === base.parts[0]) return given.map((draft) => (draft.at === undefined ? { ...draft, at } : draft))
  const isList: boolean = Array.isArray(given)
  if (!isList) throw new TypeError("no list of drafts")
  return given.slice(0, MOST_REACTIONS + 1).map((draft) => toDraft(draft, at, base.check))
}
