import { describe } from "vitest"
import type { Part } from "evenkeel/kernel"
import { createMemoryStore } from "evenkeel/stores"
import * as tools from "evenkeel/testing"
import { testSpoilt } from "../nonsense.js"

const at = 1_767_225_600_000
const own: Part<number> = { name: "own", initial: 0, evolve: (count) => count + 1 }
const { log, call } = tools.buildCall().answer().caller("My boiler is out.")
const clock = tools.fixedClock(at)

/** Every public function, with what it takes. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  fixedClock: [at],
  givenCall: [call],
  givenEvents: [[{ type: "call.connected" }], { at, parts: [own], by: { id: "a1", role: "agent" } }],
  buildCall: [{ at, parts: [own], caller: { name: "Dana" } }],
  checkCatalogue: [{ en: { a: "Hello" }, es: { a: "Hola" } }, ["a"]],
  checkPart: [own, log, {}],
  checkStore: [{ create: () => createMemoryStore({ clock }), clock }],
}

describe("whatever they are given, the tools for tests answer or say what is wrong", () => {
  testSpoilt(tools, functions, { timeout: 20_000 })
})
