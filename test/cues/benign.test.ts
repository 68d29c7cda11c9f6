import { detectCues } from "evenkeel/cues"
import { describe, expect, it } from "vitest"
import { dialects } from "./dialect.js"

const HARM = /^(abuse|threat|crisis|emergency|anger)/

const turns = Object.entries(dialects).flatMap(([dialect, block]) =>
  block
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((text) => ({ dialect, text })),
)

describe("harmless turns in dialect and in a second language", () => {
  it("are sixty or more", () => {
    expect(turns.length).toBeGreaterThanOrEqual(60)
  })

  it.each(turns)("$dialect: $text", ({ text }) => {
    const harm = detectCues({ speaker: "caller", text }).filter(({ kind }) => HARM.test(kind))
    expect(harm.map(({ rule }) => rule)).toEqual([])
  })
})
