import { expect, test } from "vitest"
import * as kernel from "evenkeel/kernel"
import * as session from "evenkeel/session"
import * as runtime from "evenkeel/runtime"
import { answers } from "../nonsense.js"

/** A list that takes minutes to go through, and an object of which every member is one. */
const endless: unknown = new Array(1e9)
const endlessInside = new Proxy(
  {},
  {
    get: (_, name) => (typeof name === "string" ? endless : undefined),
    ownKeys: () => ["actions"],
    getOwnPropertyDescriptor: () => ({ value: endless, enumerable: true, configurable: true }),
  },
)

const { Fault: _, ...functions } = { ...kernel, ...session, ...runtime }

test.each(Object.entries(functions).filter(([, value]) => typeof value === "function"))(
  "%s answers a list without end one level inside an argument",
  (name, run) => {
    const call = run as (...all: readonly unknown[]) => unknown
    answers(name, () => call(endlessInside, endlessInside, endlessInside))
    answers(name, () => call(endlessInside))
  },
  20_000,
)

test("a list without end is blamed by its argument", () => {
  const blamed = () => session.standingActions({ actions: endless } as never)
  expect(blamed).toThrow("input/invalid\n  issue: expected what its type says")
})
