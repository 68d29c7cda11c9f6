import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { root } from "../tools/entries.js"
import { agreementOf, estimate } from "./labels/agreement.js"
import type { Sheet } from "./labels/sheet.js"

const page = readFileSync(`${root}docs/accuracy.md`, "utf8")

/** The corpora are not in a clone, so the figures themselves cannot be checked here: `npm run eval -- --check` does. */
describe("docs/accuracy.md", () => {
  test("names the command, the corpora and what they do not say", () => {
    expect(page).toContain("`npm run eval`")
    expect(page).toContain("`npm run eval -- --check`")
    for (const corpus of ["star", "convabuse", "nlupp", "clinc", "dstc11_utts", "tau_airline", "harper", "timex"])
      expect(page).toMatch(new RegExp(`^\\| ${corpus} `, "m"))
    for (const other of ["obscenity", "leo-profanity", "cuss", "chrono-node"]) expect(page).toContain(other)
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual([
      "Targets",
      "Measured on",
      "What nobody has thought of",
      "Cues where others have labelled",
      "Beside one-line rules and packages of npm",
      "Alarms in plain requests",
      "Times of promises",
      "Cues that nobody had labelled",
      "What a recogniser changes",
      "Redaction",
      "Limits",
      "How often the part held aside was scored",
      "Targets that were missed",
    ])
  })

  test("has whole tables, and a section for every target that was missed", () => {
    const tables = page.split(/\n\n+/).filter((block) => block.startsWith("|"))
    expect(tables.length).toBeGreaterThan(8)
    for (const block of tables) {
      const rows = block.trim().split("\n")
      expect(rows.length, rows[0]).toBeGreaterThan(2)
      expect(new Set(rows.map((row) => row.split("|").length)).size, rows[0]).toBe(1)
      expect(block).not.toMatch(/NaN|undefined|Infinity/)
    }
    const missed = [...page.matchAll(/^\| (.+?) +\|.*\| missed +\|$/gm)].map(([, target]) => target!)
    for (const target of missed) expect(page).toContain(`\n### ${target}: `)
  })
})

describe("labels.json", () => {
  const { cues } = JSON.parse(readFileSync(`${root}test/eval/labels/labels.json`, "utf8")) as Sheet

  test("holds sixty turns a cue, by id and label and with no word of theirs", () => {
    expect(Object.keys(cues).length).toBeGreaterThan(50)
    for (const [kind, { speaker, population, turns }] of Object.entries(cues)) {
      expect(["caller", "agent"], kind).toContain(speaker)
      expect(turns, kind).toHaveLength(60)
      expect(new Set(turns.map(([id]) => id)).size, kind).toBe(60)
      for (const [id, drawn, ...labels] of turns) {
        expect(id).toMatch(/^[a-z0-9_]+\/[\w.-]+#\d+$/)
        expect(population[`${id.split("/")[0]!} ${drawn}`], id).toBeGreaterThan(0)
        for (const label of labels) expect([0, 1, null]).toContain(label)
      }
    }
  })
})

describe("what two labellers' answers give", () => {
  const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value)

  test("Cohen's kappa of a worked example", () => {
    const pairs = [...times(20, [1, 1]), ...times(5, [1, 0]), ...times(10, [0, 1]), ...times(15, [0, 0])]
    const { raw, kappa } = agreementOf(pairs as [0 | 1, 0 | 1][])
    expect(raw).toBeCloseTo(0.7)
    expect(kappa).toBeCloseTo(0.4)
    expect(agreementOf(times(5, [0, 0])).kappa).toBeUndefined()
  })

  test("recall counts a turn for all those that it stands for", () => {
    const turn = (isLabelled: boolean, isHeard: boolean, weight: number) => ({ isLabelled, isHeard, weight })
    const turns = [...times(8, turn(true, true, 2)), ...times(2, turn(false, true, 2)), turn(true, false, 100)]
    expect(estimate(turns)).toEqual({ precision: 0.8, recall: 16 / 116 })
    expect(estimate([])).toEqual({ precision: undefined, recall: undefined })
  })
})
