import { readFileSync } from "node:fs"
import { describe, expect, test, vi } from "vitest"
import { mutants } from "./mutants.js"
import type { Run } from "../tools/random-life.js"
import { simulate } from "./simulation.js"

// A machine that does other work besides is no reason to fail.
vi.setConfig({ testTimeout: 60_000 })

const SEEDS = 600

let done: readonly Run[] | undefined
const runs = () => (done ??= Array.from({ length: SEEDS }, (_, seed) => simulate(seed)))

describe("a promise through a random life", () => {
  test(`${SEEDS} of them: nothing is lost, early, twice, or open without a deadline`, () => {
    expect(runs().flatMap(({ finding }) => finding ?? [])).toEqual([])
  })

  test("the same seed is the same life", () => {
    expect(simulate(7)).toEqual(runs()[7])
  })

  test("every event and every end is met", () => {
    const source = readFileSync(new URL("../../src/followups/stream/events.ts", import.meta.url), "utf8")
    const types = [...source.matchAll(/readonly "(followUp\.\w+)":/g)].map(([, type]) => type)
    expect(types.length).toBeGreaterThan(20)
    expect([...new Set(runs().flatMap(({ seen }) => [...seen]))].sort()).toEqual(types.sort())
  })

  test("the drawing of the standings is what happens", () => {
    const source = readFileSync(new URL("../../src/followups/stream/follow-up.ts", import.meta.url), "utf8")
    const drawn = [...source.matchAll(/^ \* (\w+) +-> ([\w |]+)$/gm)].flatMap(([, from, to]) =>
      to!.split("|").map((each) => `${from} -> ${each.trim()}`),
    )
    const ends = ["kept", "broken", "withdrawn"]
    const met = new Set(runs().flatMap(({ transitions }) => [...transitions]))
    const amended = [...met].filter((each) => ends.includes(each.split(" ")[0]!))
    expect([...met].filter((each) => !amended.includes(each)).sort()).toEqual(drawn.sort())
    expect(amended.every((each) => ends.includes(each.split(" ")[2]!))).toBe(true)
  })
})

describe("the simulation finds a planted bug", () => {
  test.each(mutants)("$name", ({ make, finding }) => {
    let found: Run["finding"]
    for (let seed = 0; seed < SEEDS && found === undefined; seed++) found = simulate(seed, make).finding
    expect(found?.what).toMatch(finding)
  })
})
