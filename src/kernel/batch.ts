import { toEventId, type Actor, type Draft, type Envelope, type EventReader, type PolicyBreach } from "./envelope.js"
import { earliestDeadline, type Deadline, type Part, type View } from "./part.js"

/** Where a call stands between two batches. Slices are in the order of the parts. */
export interface Standing {
  readonly stream: string
  /** `seq` of the last event, 0 before the first. */
  readonly seq: number
  /** The highest `heardAt`. */
  readonly heardAt: number
  readonly slices: readonly unknown[]
}

/** How an input stands to the client's policy and to the log. */
export interface Assessment {
  readonly outOfPolicy?: readonly PolicyBreach[]
  readonly anomaly?: string
}

/** What a batch stands on. `parts[0]` is the session. */
export interface BatchBase {
  readonly parts: readonly Part[]
  readonly settings: unknown
  readonly standing: Standing
  readonly log: EventReader
  /** Judges an input just before it is folded. */
  readonly assess: (view: View, draft: Draft) => Assessment | undefined
}

/** Who gives an input, when it happened and when it was heard. */
export interface Stamp {
  readonly by: Actor
  readonly at: number
  readonly heardAt: number
}

/**
 * One atomic step of a call: what is collected here becomes true together, or not at all.
 *
 * Events go through a queue, breadth first: every part folds an event, then every part reacts to it in the fixed order, and
 * what they answer is queued behind what is waiting.
 */
export interface Batch {
  readonly base: BatchBase
  readonly view: { -readonly [Key in keyof View]: View[Key] }
  readonly events: Envelope[]
  readonly slices: unknown[]
  reactedCount: number
  reactionCount: number
  stopped: boolean
}

/** More reactions than this in one batch are a loop: the rest is dropped and `loop.stopped` names the part. */
const MOST_REACTIONS = 250
/** More deadlines than this in one batch are left for the next one. */
const MOST_DUE = 250

const LIBRARY: Actor = { id: "evenkeel", role: "library" }

/** Opens a batch on a standing, which it leaves as it is. */
export function openBatch(base: BatchBase): Batch {
  const { standing, parts } = base
  const slices = standing.slices.slice()
  const events: Envelope[] = []
  const log: EventReader = {
    get size() {
      return standing.seq + events.length
    },
    event: (seq) => (seq <= standing.seq ? base.log.event(seq) : events[seq - standing.seq - 1]),
  }
  const slice = (name: string): unknown => slices[parts.findIndex((part) => part.name === name)]
  const view = { session: slices[0], settings: base.settings, now: standing.heardAt, log, slice }
  return { base, view, events, slices, reactedCount: 0, reactionCount: 0, stopped: false }
}

/** Adds inputs, and everything that follows from them. */
export function addInputs(batch: Batch, drafts: readonly Draft[], { by, at, heardAt }: Stamp): void {
  const { view, base } = batch
  view.now = Math.max(view.now, heardAt)
  let first: string | null = null
  for (const draft of drafts) {
    append(batch, draft, at, by, first, base.assess(view, draft))
    first ??= batch.events.at(-1)!.id
  }
  react(batch)
}

/** Does what was due before `until` (and at it, where `inclusive`), with everything that follows from it. */
export function doDue(batch: Batch, until: number, inclusive: boolean): void {
  const done = new Set<string>()
  for (let count = 0; count < MOST_DUE && !batch.stopped; count++) {
    const next = earliestDeadline(batch.base.parts, batch.slices)
    if (next === undefined || next.deadline.at > until || (next.deadline.at === until && !inclusive)) return
    const part = batch.base.parts[next.index]!
    const mark = `${next.index} ${next.deadline.key} ${next.deadline.at}`
    if (done.has(mark)) return reportFailure(batch, part, "due", undefined)
    done.add(mark)
    batch.view.now = Math.max(batch.view.now, until)
    doOneDue(batch, part, next.deadline)
  }
}

/** Lets the parts that speak last speak, and gives the new standing. */
export function closeBatch(batch: Batch): Standing {
  const { base, events, view } = batch
  const said = events.slice()
  for (const part of base.parts) {
    if (part.settle !== undefined && said.length > 0)
      ask(batch, part, "settle", said.at(-1), () => part.settle!(view, said))
  }
  react(batch)
  const { stream, seq } = base.standing
  return { stream, seq: seq + events.length, heardAt: view.now, slices: batch.slices }
}

function doOneDue(batch: Batch, part: Part, deadline: Deadline): void {
  ask(batch, part, "due", undefined, () => {
    const drafts = part.due?.(batch.view, deadline) ?? []
    return drafts.map((draft) => (draft.at === undefined ? { ...draft, at: deadline.at } : draft))
  })
  react(batch)
}

function react(batch: Batch): void {
  const { events, view, base } = batch
  while (batch.reactedCount < events.length && !batch.stopped) {
    const event = events[batch.reactedCount++]!
    for (const part of base.parts) {
      if (part.react !== undefined) ask(batch, part, "react", event, () => part.react!(view, event))
    }
  }
}

function ask(
  batch: Batch,
  part: Part,
  step: string,
  cause: Envelope | undefined,
  answer: () => readonly Draft[],
): void {
  let drafts: readonly Draft[] = []
  try {
    drafts = answer()
  } catch {
    reportFailure(batch, part, step, cause)
  }
  for (const draft of drafts) {
    if (batch.stopped) return
    if (batch.reactionCount >= MOST_REACTIONS) stopLoop(batch, part)
    else appendReaction(batch, draft, cause)
  }
}

function appendReaction(batch: Batch, draft: Draft, cause: Envelope | undefined): void {
  batch.reactionCount += 1
  append(batch, draft, cause?.at ?? batch.view.now, LIBRARY, cause?.id ?? null, undefined)
}

function stopLoop(batch: Batch, part: Part): void {
  batch.stopped = true
  const data = { part: part.name, reactionCount: batch.reactionCount }
  append(batch, { type: "loop.stopped", data }, batch.view.now, LIBRARY, null, undefined)
}

function reportFailure(batch: Batch, part: Part, step: string, cause: Envelope | undefined): void {
  if (cause?.type !== "part.failed")
    appendReaction(batch, { type: "part.failed", data: { part: part.name, step } }, cause)
}

function append(
  batch: Batch,
  draft: Draft,
  at: number,
  by: Actor,
  causedBy: string | null,
  assessment: Assessment | undefined,
): void {
  const { stream, seq: before } = batch.base.standing
  const seq = before + batch.events.length + 1
  const event: Envelope = {
    id: toEventId(stream, seq),
    stream,
    seq,
    at: draft.at ?? at,
    heardAt: batch.view.now,
    type: draft.type,
    v: 1,
    by,
    origin: by === LIBRARY ? "reaction" : "input",
    causedBy,
    data: draft.data,
  }
  const anomaly = draft.anomaly ?? assessment?.anomaly
  if (assessment?.outOfPolicy !== undefined) (event as Marked).outOfPolicy = assessment.outOfPolicy
  if (anomaly !== undefined) (event as Marked).anomaly = anomaly
  batch.events.push(event)
  fold(batch, event)
}

/** The envelope while it is being made. */
type Marked = { -readonly [Key in keyof Envelope]: Envelope[Key] }

function fold(batch: Batch, event: Envelope): void {
  const { slices, base, view } = batch
  for (let index = 0; index < slices.length; index++) {
    const part = base.parts[index]!
    try {
      slices[index] = part.evolve(slices[index], event)
    } catch {
      reportFailure(batch, part, "evolve", event)
    }
  }
  view.session = slices[0]
}
