import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { mutants } from "./mutants.js"
import type { Run } from "../../tools/random-life.js"
import { simulate } from "./simulation.js"

const SEEDS = 500

let done: readonly Run[] | undefined
const runs = () => (done ??= Array.from({ length: SEEDS }, (_, seed) => simulate(seed)))

describe("a dispatch through a random life", () => {
  test(`${SEEDS} of them: none is without a deadline, silent, sent after an acknowledgement, or late`, () => {
    expect(runs().flatMap(({ finding }) => finding ?? [])).toEqual([])
  }, 60_000)

  test("the same seed is the same life", () => {
    expect(simulate(7)).toEqual(runs()[7])
  })

  test("every event is met", () => {
    const source = readFileSync(new URL("../../../src/escalation/dispatch/events.ts", import.meta.url), "utf8")
    const types = [...source.matchAll(/readonly "(dispatch\.\w+)":/g)].map(([, type]) => type)
    expect(types.length).toBeGreaterThan(18)
    expect([...new Set(runs().flatMap(({ seen }) => [...seen]))].sort()).toEqual(types.sort())
  })

  test("the drawing of the standings is what happens", () => {
    const source = readFileSync(new URL("../../../src/escalation/dispatch/dispatch.ts", import.meta.url), "utf8")
    const drawn = [...source.matchAll(/^ \* (\w+) +-> ([\w |]+)$/gm)].flatMap(([, from, to]) =>
      to!.split("|").map((each) => `${from} -> ${each.trim()}`),
    )
    expect([...new Set(runs().flatMap(({ transitions }) => [...transitions]))].sort()).toEqual(drawn.sort())
  })
})

describe("the simulation finds a planted bug", () => {
  test.each(mutants)("$name", ({ decider, finding }) => {
    let found: Run["finding"]
    for (let seed = 0; seed < SEEDS && found === undefined; seed++) found = simulate(seed, decider).finding
    expect(found?.what).toMatch(finding)
  })
})
