import type { Envelope, Part } from "evenkeel/kernel"

/** A part with a timer of its own: five seconds after each turn of the caller it gives a nudge. */
export const nudger: Part<{ readonly dueAt: number | null; readonly nudgeCount: number }> = {
  name: "nudger",
  initial: { dueAt: null, nudgeCount: 0 },
  evolve(slice, event) {
    if (event.type === "turn.heard" && (event.data as { speaker: string }).speaker === "caller")
      return { ...slice, dueAt: event.at + 5_000 }
    return event.type === "nudge.given" ? { dueAt: null, nudgeCount: slice.nudgeCount + 1 } : slice
  },
  nextDeadline: ({ dueAt }) => (dueAt === null ? undefined : { at: dueAt, key: "nudge" }),
  due: (view) => [{ type: "nudge.given", data: { phase: (view.session as { line: { phase: string } }).line.phase } }],
}

/** A part that reacts to the one before it, reads its slice, and speaks once a step. */
export const counter: Part<{ readonly seen: readonly number[]; readonly toldCount: number }> = {
  name: "counter",
  initial: { seen: [], toldCount: 0 },
  evolve(slice, event) {
    if (event.type === "nudge.counted") return { ...slice, seen: [...slice.seen, event.seq] }
    return event.type === "step.told" ? { ...slice, toldCount: slice.toldCount + 1 } : slice
  },
  react: (view, event) =>
    event.type === "nudge.given"
      ? [{ type: "nudge.counted", data: view.slice("nudger") }]
      : event.type === "call.connected"
        ? [{ type: "welcome.shown", data: { size: view.log.size } }]
        : [],
  settle: (_, batch) => [{ type: "step.told", data: { types: batch.map(({ type }) => type) } }],
}

/** A part that notes the `seq` of every event, in the order in which it folds them. */
export const orderly: Part<readonly number[]> = {
  name: "orderly",
  initial: [],
  evolve: (seqs, event) => [...seqs, event.seq],
}

/** A part that does nothing but what is given. */
export function part<Slice = number>(name: string, more: Partial<Part<Slice>> & { initial?: Slice } = {}): Part {
  const plain = { name, initial: 0 as Slice, evolve: (slice: Slice) => slice, ...more }
  return plain as unknown as Part
}

/** A part that answers events of one type with events of another. */
export function answering(name: string, on: string, gives: string): Part {
  return part(name, { react: (_, event: Envelope) => (event.type === on ? [{ type: gives, data: {} }] : []) })
}

/** A part that throws on events of one type, in one step of its work. */
export function throwing(name: string, step: "evolve" | "react" | "settle", on: string): Part {
  const fail = (): never => {
    throw new Error("broken part")
  }
  if (step === "evolve")
    return part<number>(name, { evolve: (count, event) => (event.type === on ? fail() : count + 1) })
  if (step === "react") return part(name, { react: (_, event) => (event.type === on ? fail() : []) })
  return part(name, { settle: (_, batch) => (batch.some(({ type }) => type === on) ? fail() : []) })
}
