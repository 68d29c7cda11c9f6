import { describe, expect, it } from "vitest"
import { cueKinds } from "evenkeel/session"
import { goldLines, isHeard } from "./gold/lines.js"

const lines = goldLines()
const kinds = [...new Set(lines.map(({ kind }) => kind))]

it("every cue has lines of its own, but for the one that is told against the known problem (off-topic.test.ts)", () => {
  expect(cueKinds().filter((kind) => !kinds.includes(kind))).toEqual(["offTopic"])
})

/**
 * A guard against steps back, not a measure: the rules were written with these lines at hand. What the detector does on dialogs
 * of others is in `npm run eval`.
 */
describe.each(kinds)("%s", (kind) => {
  const own = lines.filter((line) => line.kind === kind)

  it("has twenty wordings and twelve traps", () => {
    expect(own.filter(({ gives }) => gives).length).toBeGreaterThanOrEqual(20)
    expect(own.filter(({ gives }) => !gives).length).toBeGreaterThanOrEqual(12)
    expect(new Set(own.map(({ text, previous }) => `${previous ?? ""}||${text}`)).size).toBe(own.length)
  })

  it("is heard where it is said", () => {
    const missed = own.filter((line) => line.gives && !isHeard(line)).map(({ text }) => text)
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(1)
  })

  it("is not heard where it only looks like it", () => {
    const wrong = own.filter((line) => !line.gives && isHeard(line)).map(({ text }) => text)
    expect(wrong).toEqual([])
  })
})
