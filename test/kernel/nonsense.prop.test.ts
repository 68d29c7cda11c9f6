import { describe } from "vitest"
import * as kernel from "evenkeel/kernel"
import { createCall } from "evenkeel/runtime"
import { testSpoilt } from "../nonsense.js"

const at = 1_767_225_600_000
const by = { id: "crm", role: "host" } as const
const call = createCall({ callId: "CA1", at })
call.record({ type: "connectCall", at: at + 1_000 })
const events = call.events()
const rule = { by: ["host"], fields: {}, decide: () => [] }
const table = kernel.createCommandTable("session", () => ({ ring: rule }) as never)
const decider = {
  name: "door",
  initial: 0,
  version: 1,
  commands: table,
  evolve: (state: number) => state + 1,
  isClosed: () => false,
  nextDeadline: () => undefined,
  due: () => [],
} as never
const standing = { stream: "S1", seq: 0, heardAt: at, state: 0 }
const command = { type: "ring", fields: {}, settings: {}, by, at, heardAt: at }
const issues: never[] = []
const members = { seq: kernel.whole(1, 9) }

/** Every public function, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  code: [60],
  createCommandTable: ["session", () => ({ ring: rule })],
  decideStream: [decider, standing, command],
  fingerprint: [{ a: [1, "b"] }],
  foldStream: [decider, standing, events],
  id: ["CA1", "callId", issues],
  instant: [at, "at", issues],
  isFault: [new kernel.Fault("input/invalid"), "input/invalid"],
  isStreamName: ["CA1/promise/p1"],
  list: [kernel.id, 3],
  machineId: ["turn#1", "turnId", issues],
  number: [0, 1],
  oneOf: [["warm", "cold"]],
  openStream: [decider, "S1"],
  optional: [kernel.id],
  orInvalidInput: [{ call: "CA1" }, () => 1],
  orNull: [kernel.id],
  ratio: [0.5, "confidence", issues],
  refuse: ["session/not-found", { issueId: "i1" }, []],
  required: [kernel.id],
  shape: [members],
  text: [10, 1],
  tickStream: [decider, standing, {}, at],
  toJson: [{ a: [1] }, "data", issues],
  toStreamName: ["CA1", "promise", "p1"],
  whole: [0, 9],
  words: [10, 1],
  yesNo: [true, "final", issues],
}

describe("whatever they are given, the functions of the kernel answer or say what is wrong", () => {
  const { Fault: _, ...rest } = kernel
  testSpoilt(rest, functions, { timeout: 20_000 })
})
