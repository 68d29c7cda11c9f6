import { describe, expect, test } from "vitest"
import type { Draft, Envelope, Part } from "evenkeel/kernel"
import { allTopics } from "evenkeel/session"
import { buildCall, checkPart } from "evenkeel/testing"
import { sessionOf } from "../../src/session/inner.js"

const { log } = buildCall({ caller: { number: "+15550100" } })
  .ring()
  .answer()
  .caller("Never call me again, my boiler is out.", { tookMs: 4_000 })
  .cue("problem", { words: "my boiler is out" })
  .cue("anger")
  .agent("So your boiler is out?", { tookMs: 2_000 })
  .cue("readBack")
  .caller("Yes.")
  .cue("confirmation")
  .record({ type: "stateFact", fact: "desiredOutcome", value: "heat tonight" })
  .record({ type: "agreeAction", what: "Send a plumber" })
  .hold("lookUp", { consent: true })
  .waits(130_000)
  .resume()
  .drop()
  .waits(200_000)
  .complete()

/** What checking a part comes to: the first line of each error, by the name of the check. */
function failed(part: Part): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { name, run } of checkPart(part, log)) {
    try {
      run()
    } catch (error) {
      errors[name] = (error as Error).message
    }
  }
  return errors
}

interface Alarm {
  readonly dueAt: number | null
}

/** Waits ten seconds after each turn, then says so. */
const alarm: Part<Alarm> = {
  name: "alarm",
  initial: { dueAt: null },
  evolve(slice, { type, at }) {
    if (type === "turn.heard") return { dueAt: at + 10_000 }
    return type === "alarm.rang" ? { dueAt: null } : slice
  },
  nextDeadline: ({ dueAt }) => (dueAt === null ? undefined : { at: dueAt, key: "alarm" }),
  due: () => [{ type: "alarm.rang", data: {} }],
}

const counter: Part<number> = {
  name: "counter",
  initial: 0,
  evolve: (count, { type }) => (type === "turn.heard" ? count + 1 : count),
}

describe("what keeps to it passes", () => {
  test("a part with a deadline", () => expect(failed(alarm)).toEqual({}))
  test("a part without", () => expect(failed(counter)).toEqual({}))
  test("the session itself", () => expect(failed(sessionOf(allTopics()).part as Part)).toEqual({}), 30_000)
})

/** What a part may not have: a memory beside its slice. */
let foldCount = 0

describe("what does not keep to it is found", () => {
  const noise = { value: 0 }
  const spoken = ({ type }: Envelope): boolean => type === "turn.heard"
  const plain = "its slice is plain JSON"
  const alike = "evolve gives the same slice for the same event"
  const untouched = "evolve changes neither the slice nor the event that it is given"
  const unknown = "evolve gives the very slice that it was given for an event that it does not know"
  const bounded = "its slice is bounded, however long the call"
  const reacts = "it reacts the same each time"
  const throws = "it throws nowhere, and does not answer itself without end"
  const replays = "its slice after the stored events are folded is the one that the live call had"
  const due = "what is due is done, and it waits for something else then"
  const rang: readonly Draft[] = [{ type: "alarm.rang", data: {} }]

  /** A part that does nothing but what is told. */
  const part = <Slice>(changes: Partial<Part<Slice>> & { readonly initial: Slice }): Part => {
    const still: Part<Slice> = { name: "broken", evolve: (slice) => slice, ...changes }
    return still
  }

  test.each<[name: string, check: string, message: string, part: Part]>([
    ["a slice that holds a map", plain, "slice.turns is no plain JSON", part({ initial: { turns: new Map() } })],
    [
      "a slice that comes to hold a number that is none",
      plain,
      "event 4 (turn.heard)\n  slice is no plain JSON",
      part({ initial: 0, evolve: (count, event) => (spoken(event) ? NaN : count) }),
    ],
    [
      "a fold that depends on something else",
      alike,
      "event 4 (turn.heard)\n  (root): expected",
      part({ initial: 0, evolve: (count, event) => (spoken(event) ? (noise.value += 1) : count) }),
    ],
    [
      "a fold that writes into its slice",
      untouched,
      "event 4 (turn.heard) changed its input\n  0.turns.",
      part({
        initial: { turns: [] as readonly number[] },
        evolve(slice, event) {
          if (spoken(event)) slice.turns = [...slice.turns, event.seq]
          return slice
        },
      }),
    ],
    [
      "a fold that makes a new slice for nothing",
      unknown,
      "event 1 (call.opened)",
      part({ initial: {}, evolve: (slice) => ({ ...slice }) }),
    ],
    [
      "a slice that grows with the call",
      bounded,
      "the slice grows",
      part<readonly number[]>({ initial: [], evolve: (seqs, event) => (spoken(event) ? [...seqs, event.seq] : seqs) }),
    ],
    [
      "a reaction that depends on something else",
      reacts,
      "a second run reacted otherwise",
      part({
        initial: 0,
        react: (_, event) => (spoken(event) ? [{ type: "noise.made", data: { value: (noise.value += 1) } }] : []),
      }),
    ],
    [
      "a reaction that throws",
      throws,
      "threw in react",
      part({
        initial: 0,
        react() {
          throw new Error("broken")
        },
      }),
    ],
    [
      "a part that answers itself",
      throws,
      "answered itself without end",
      part({ initial: 0, react: (_, event) => (spoken(event) || event.type === "alarm.rang" ? rang : []) }),
    ],
    [
      "a fold that fails in the middle of a call",
      throws,
      "threw in evolve",
      part({
        initial: 0,
        evolve(count, event) {
          if (event.type === "call.completed") throw new Error("broken")
          return count
        },
      }),
    ],
    [
      "a slice that a store gives back otherwise",
      replays,
      "replay gives other slices",
      part<number>({
        initial: 0,
        evolve: (kept, { type }) => (type === "turn.heard" ? ++foldCount : kept),
      }),
    ],
    [
      "a deadline that stays when it was done",
      due,
      "threw when it was due, or waits for the same after it",
      { ...alarm, due: () => [] },
    ],
    [
      "a deadline that is no time",
      due,
      "is no deadline",
      { ...alarm, nextDeadline: () => ({ at: NaN, key: "alarm" }) },
    ],
  ])("%s", (_, check, message, part) => {
    expect(failed(part)[check]).toContain(message)
  })

  test("an empty log checks nothing", () => {
    expect(() => checkPart(counter, [])).toThrow("log: expected events: it is empty")
  })
})
