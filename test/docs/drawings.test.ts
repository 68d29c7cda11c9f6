import { existsSync, readFileSync } from "node:fs"
import { defaultClocks, lineTransitions, type Fact } from "evenkeel/session"
import type { dispatch } from "evenkeel/escalation/dispatch"
import { type Dispatch } from "evenkeel/escalation/dispatch"
import { buildCall } from "evenkeel/testing"
import { describe, expect, test } from "vitest"
import { root } from "../tools/entries.js"

const model = readFileSync(`${root}docs/guide/the-model.md`, "utf8")

/** The first drawing under a heading. */
function drawingUnder(heading: string): string {
  const [, section = ""] = model.split(`\n${heading}\n`)
  return /```text\n([\s\S]*?)\n```/.exec(section)?.[1] ?? ""
}

const filesIn = (text: string) => [...text.matchAll(/[\w-]+(?:\/[\w-]+)+\.ts/g)].map(([file]) => file)

describe("drawings of the guide say what the code does", () => {
  test("every file that is named is there", () => {
    const files = filesIn(model)
    expect(files.length).toBeGreaterThan(15)
    for (const file of files) expect([file, existsSync(`${root}src/${file}`)]).toEqual([file, true])
  })

  test("the line", () => {
    expect(
      drawingUnder("## A line that only moves forward")
        .split("──►")
        .map((phase) => phase.trim()),
    ).toEqual(Object.keys(lineTransitions))
  })

  test("the envelope", () => {
    const told = drawingUnder("## An event and its envelope").matchAll(/^ {2}(\w+) {2,}/gm)
    const [event] = buildCall().answer().call.events()
    expect([...told].map(([, name]) => name).toSorted()).toEqual(Object.keys(event!).toSorted())
  })

  test("the standing and the basis of a fact", () => {
    const standings: Record<Fact["standing"], true> = {
      unknown: true,
      stated: true,
      readBack: true,
      confirmed: true,
      corrected: true,
      disputed: true,
    }
    const drawing = drawingUnder("## Facts, and how sure they are")
    for (const standing of Object.keys(standings)) expect(drawing).toContain(standing)
  })

  test("where a deadline comes from: the files, the events and the practice are there", () => {
    const drawing = drawingUnder("### Where a deadline comes from")
    expect(filesIn(drawing)).toHaveLength(5)
    expect(readFileSync(`${root}src/coach/practices/holding.ts`, "utf8")).toContain('id: "holdCheckBack"')
    expect(readFileSync(`${root}src/kernel/machine/step.ts`, "utf8")).toContain("earliestDeadline")
  })

  test("the table of clocks has each clock and its default", () => {
    const [, section = ""] = model.split("\n### Where a deadline comes from\n")
    const rows = [...section.split("\n## ")[0]!.matchAll(/^\| `(\w+)`.*$/gm)].map(([row]) => row)
    const told = new Map(
      rows.flatMap((row) => {
        const [, , , settings = "", defaults = ""] = row.split("|")
        const names = [...settings.matchAll(/`(\w+Ms)`/g)].map(([, name]) => name!)
        const values = defaults.trim().split(", ")
        return names.map((name, index) => [name, values[index] ?? values[0]!] as const)
      }),
    )
    const toText = (ms: number | null) => (ms === null ? "off" : `${ms / 1_000} s`)
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.entries(defaultClocks).map(([name, ms]) => [name, toText(ms)])),
    )
  })

  test("the standings of a dispatch", () => {
    const standings: Record<Exclude<Dispatch["standing"], typeof dispatch.initial.standing & "unopened">, true> = {
      pending: true,
      notified: true,
      acknowledged: true,
      done: true,
      withdrawn: true,
      exhausted: true,
    }
    const drawing = /```text\n(pending.*)\n```/.exec(readFileSync(`${root}docs/guide/dispatch.md`, "utf8"))![1]!
    expect(drawing.split(/ [→|] /)).toEqual(Object.keys(standings))
  })
})
