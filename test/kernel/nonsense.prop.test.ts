import { describe } from "vitest"
import * as kernel from "evenkeel/kernel"
import { createCall } from "evenkeel/runtime"
import { testSpoilt } from "../nonsense.js"

const at = 1_767_225_600_000
const by = { id: "crm", role: "host" } as const
const call = createCall({ callId: "CA1", at })
call.record({ type: "connectCall", at: at + 1_000 })
const events = call.events()
const counter: kernel.Part<number> = {
  name: "counter",
  initial: 0,
  evolve: (count) => count + 1,
  nextDeadline: (count) => (count > 5 ? undefined : { at: at + count, key: `k${count}` }),
  due: () => [{ type: "x.counted", data: {} }],
  settle: () => [],
}
const parts = [counter as kernel.Part]
const log = { size: 0, event: () => undefined, push: () => undefined, truncate: () => undefined }
const base = { parts, settings: {}, log, assess: () => undefined }
const start = { stream: "S1", heardAt: at, slices: [0] }
/** A machine of its own for each function: most change it. */
const machine = () => kernel.createMachine({ ...base, parts: [...parts] }, { ...start, slices: [0] })
const rule = { roles: ["host"], check: kernel.shape({}), decide: () => [] }
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
  addInputs: [machine(), [{ type: "note.added", data: {} }], { by, at, heardAt: at }],
  beginStep: [machine()],
  code: [60],
  createCommandTable: ["session", () => ({ ring: rule })],
  createMachine: [base, start],
  decideStream: [decider, standing, command],
  doDue: [machine(), at + 10, true],
  earliestDeadline: [parts, [0]],
  endStep: [machine()],
  fingerprint: [{ a: [1, "b"] }],
  foldStream: [decider, standing, events],
  freeze: [{ a: 1 }],
  id: ["CA1", "callId", issues],
  instant: [at, "at", issues],
  isFault: [new kernel.Fault("input/invalid"), "input/invalid"],
  isStreamName: ["CA1/promise/p1"],
  isTrusted: [counter],
  isUnknownMember: [{ path: "a", expected: "no such member" }],
  list: [kernel.id, 3],
  machineId: ["turn#1", "turnId", issues],
  nearest: ["procedurs", ["procedures"]],
  number: [0, 1],
  oneOf: [["warm", "cold"]],
  openStream: [decider, "S1"],
  optional: [kernel.id],
  orInvalidInput: [{ call: "CA1" }, () => 1],
  orNull: [kernel.id],
  ratio: [0.5, "confidence", issues],
  refuse: ["session/not-found", { issueId: "i1" }, []],
  rehearLog: [events, { parts, settings: {}, assess: () => undefined }],
  replay: [parts, events],
  required: [kernel.id],
  shape: [members],
  takeBack: [machine()],
  text: [10, 1],
  tickStream: [decider, standing, {}, at],
  toCanonicalJson: [{ b: 1, a: [2] }],
  toDecided: [[{ type: "a.done", data: {} }]],
  toDraft: [{ type: "a.done", data: { b: 1 } }, at, () => undefined],
  toEventId: ["CA1", 7],
  toJson: [{ a: [1] }, "data", issues],
  toStreamName: ["CA1", "promise", "p1"],
  trust: [counter],
  unknownCommand: ["session", "rign", ["ring"]],
  whole: [0, 9],
  withoutTrailing: ["a!!", (sign: string) => sign === "!"],
  words: [10, 1],
  yesNo: [true, "final", issues],
}

describe("whatever they are given, the functions of the kernel answer or say what is wrong", () => {
  const { Fault: _, ...rest } = kernel
  testSpoilt(rest, functions, { timeout: 20_000 })
})
