import fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as front from "evenkeel"
import type { Part } from "evenkeel/kernel"
import * as runtime from "evenkeel/runtime"
import { testSpoilt, answers, spoilt } from "../nonsense.js"

const at = 1_767_225_600_000
const clock = { now: () => at }
const by = { id: "a1", role: "agent" } as const
const own: Part<number> = { name: "own", initial: 0, evolve: (count) => count + 1 }
const parts = [own as Part]
const options = { callId: "CA1", at, clock, by, parts, caller: { name: "Dana", zone: "UTC" }, direction: "inbound" }
const made = () => {
  const call = runtime.createCall({ callId: "CA1", at, parts })
  call.record({ type: "connectCall", at: at + 1_000 })
  call.hear({ speaker: "caller", text: "My boiler is out.", at: at + 5_000 })
  return call
}
const events = made().events()
const redactor = {
  initial: {},
  turn: (memory: object, turn: object) => ({ memory, turn }),
  text: (text: string) => text,
}

/** What makes calls and desks, with what it takes; the desk itself is in `desk/`. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  createCall: [options],
  restoreCall: [{ parts, events, snapshot: made().snapshot(), clock, by, migrated: false }],
  replayCall: [events, { parts }],
  rehear: [events, { parts }],
  defineRedactor: [redactor],
  createFollowUpKind: [() => ({ at, met: "none", fingerprint: "a" })],
}
const onDesk = ["createDesk", "runDesk", "toCallIndex", "toCallStanding"]

describe("whatever they are given, the makers of calls answer or say what is wrong", () => {
  const makers = Object.fromEntries(Object.entries(runtime).filter(([name]) => !onDesk.includes(name)))
  testSpoilt(makers, functions, { timeout: 20_000 })
})

describe("the same of those with the standard parts", () => {
  const { createCall, restoreCall, replayCall, rehear } = front as typeof front & Record<string, unknown>
  const makers = Object.fromEntries(
    Object.entries({ createCall, restoreCall, replayCall, rehear }).filter(([, made]) => typeof made === "function"),
  )
  testSpoilt(makers, functions, { timeout: 20_000 })
})

/** What is asked of a live call. */
const asked: Readonly<Record<string, readonly unknown[]>> = {
  hear: [{ speaker: "caller", text: "Hello?", turnId: "t1", at: at + 9_000, op: "append", final: true }],
  record: [{ type: "stateFact", fact: "problem", value: "No heat", at: at + 9_000, by }],
  reportCues: [
    {
      turnId: "turn#3",
      revision: 0,
      source: "x",
      cues: [{ kind: "anger", confidence: 1, strength: 1, span: { start: 0, end: 1 } }],
    },
  ],
  tick: [at + 9_000],
  nextDeadline: [0],
  on: ["events", () => undefined],
  subscribe: [() => undefined],
  getSnapshot: [0],
  snapshot: [0],
  events: [1],
  apply: [events],
  may: ["hold", { purpose: "lookUp" }],
  readiness: [0],
  brief: [{ helpId: "h1", locale: "es", zone: "UTC" }],
  note: [{ segmentId: "s1" }],
  scorecard: [{}],
  review: ["Calm down!", { facts: [] }],
  why: ["advice-1"],
  whyNot: ["readBack"],
}

describe.each([
  ["bare", runtime.createCall],
  ["standard", front.createCall],
])("a live %s call throws nothing at all, whatever it is asked", (_, create) => {
  const call = create({ callId: "CA1", at }) as unknown as Record<string, unknown>
  const methods = Object.keys(call).filter((name) => typeof call[name] === "function")
  test.each(methods.length > 0 ? methods : ["none"])("%s", { timeout: 20_000 }, (name) => {
    const args = asked[name]
    if (args === undefined && !["take", "logInputs", "stamp", "decide"].includes(name))
      throw new Error(`${name} is not here: say what it takes`)
    if (args === undefined) return
    fc.assert(
      fc.property(spoilt(args), (given) => {
        const live = create({ callId: "CA1", at }) as unknown as Record<string, (...all: readonly unknown[]) => unknown>
        expect(() => live[name]!(...given())).not.toThrow()
      }),
      { numRuns: 60, seed: 20_261_126 },
    )
  })
  test("its answers are answers", () => answers("createCall", () => create({ callId: "CA1", at })))
})
