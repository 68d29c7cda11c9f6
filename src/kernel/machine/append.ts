import { toEventId, type Actor, type Draft, type Envelope } from "../events/envelope.js"
import type { Assessment, Machine } from "./machine.js"
import type { Part } from "./part.js"

/** One for all calls, so nobody may change it. */
const LIBRARY: Actor = /* @__PURE__ */ Object.freeze({ id: "evenkeel", role: "library" })

/** Adds what a part answered, with what it answered to. `at` counts where the draft does not say. */
export function appendReaction(
  machine: Machine,
  draft: Draft,
  cause?: Envelope,
  at = cause?.at ?? machine.view.now,
): void {
  machine.reactionCount += 1
  append(machine, draft, at, LIBRARY, cause?.id ?? null)
}

/** Ends the reactions of a step, and says whose there were too many of. */
export function stopLoop(machine: Machine, part: Part): void {
  machine.stopped = true
  const data = { part: part.name, reactionCount: machine.reactionCount }
  appendReaction(machine, { type: "loop.stopped", data })
}

/** Says that a part cannot tell its deadline, or that it stays due however often it is done: once in the life of a machine. */
export function reportFailedClock(machine: Machine, part: Part, step = "due", error?: unknown): void {
  if (machine.failedClocks.has(part.name)) return
  machine.failedClocks.add(part.name)
  reportFailure(machine, part, step, undefined, error)
}

/** Says that a part threw. A failure at the report of a failure is not told again. */
export function reportFailure(
  machine: Machine,
  part: Part,
  step: string,
  cause: Envelope | undefined,
  error?: unknown,
): void {
  machine.base.onFailure?.({ part: part.name, step, error })
  if (cause?.type === "part.failed") return
  appendReaction(machine, { type: "part.failed", data: { part: part.name, step } }, cause)
}

/** The one place where an event comes into being: stamped, logged, folded by every part. */
export function append(
  machine: Machine,
  draft: Draft,
  at: number,
  by: Actor,
  causedBy: string | null,
  assessment?: Assessment,
): Envelope {
  const { stream, base } = machine
  const seq = base.log.size + 1
  const event: { -readonly [Key in keyof Envelope]: Envelope[Key] } = {
    id: toEventId(stream, seq),
    stream,
    seq,
    at: draft.at ?? at,
    heardAt: machine.view.now,
    type: draft.type,
    v: 1,
    by,
    origin: by === LIBRARY ? "reaction" : "input",
    batch: seq - machine.events.length,
    causedBy,
    data: draft.data ?? {},
  }
  const anomaly = draft.anomaly ?? assessment?.anomaly
  if (assessment?.outOfPolicy !== undefined) event.outOfPolicy = assessment.outOfPolicy
  if (anomaly !== undefined) event.anomaly = anomaly
  machine.events.push(event)
  base.log.push(event)
  fold(machine, event)
  return event
}

function fold(machine: Machine, event: Envelope): void {
  const { slices, base, view } = machine
  let failed: (() => void)[] | undefined
  for (let index = 0; index < slices.length; index++) {
    const part = base.parts[index]!
    try {
      slices[index] = part.evolve(slices[index], event)
    } catch (error) {
      failed ??= []
      failed.push(() => reportFailure(machine, part, "evolve", event, error))
    }
  }
  view.session = slices[0]
  failed?.forEach((report) => report())
}
