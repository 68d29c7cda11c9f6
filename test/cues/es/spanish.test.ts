import { detectCues, scanCues, startScan, type CueContext } from "evenkeel/cues"
import { spanish } from "evenkeel/cues/es"
import { describe, expect, it } from "vitest"
import { toGoldLines, type GoldLine } from "../gold/lines.js"
import { agentGold, callerGold } from "./gold.js"

const lines = toGoldLines(callerGold, agentGold)
const kinds = [...new Set(lines.map(({ kind }) => kind))]

function isHeard({ kind, speaker, text, previous }: GoldLine): boolean {
  const other = speaker === "caller" ? "agent" : "caller"
  const before: CueContext = previous === undefined ? {} : { previous: { speaker: other, text: previous } }
  return detectCues({ speaker, text }, { packs: [spanish], ...before }).some((cue) => cue.kind === kind)
}

describe.each(kinds)("%s in Spanish", (kind) => {
  const own = lines.filter((line) => line.kind === kind)

  it("has eight wordings and four traps", () => {
    expect(own.filter(({ gives }) => gives).length).toBeGreaterThanOrEqual(8)
    expect(own.filter(({ gives }) => !gives).length).toBeGreaterThanOrEqual(4)
  })

  it("is heard where it is said", () => {
    expect(own.filter((line) => line.gives && !isHeard(line)).map(({ text }) => text)).toEqual([])
  })

  it("is not heard where it only looks like it", () => {
    expect(own.filter((line) => !line.gives && isHeard(line)).map(({ text }) => text)).toEqual([])
  })
})

describe("packs side by side", () => {
  it("hears each language by the tag of the turn", () => {
    const packs = [spanish]
    expect(detectCues({ speaker: "caller", text: "eres un idiota", language: "es-MX" }, { packs })).not.toEqual([])
    expect(detectCues({ speaker: "caller", text: "eres un idiota", language: "en" }, { packs })).toEqual([])
  })

  it("gives the same for a text that grows", () => {
    for (const { speaker, text } of lines) {
      const half = text.length >> 1
      const context = { packs: [spanish] }
      const first = scanCues(startScan({ speaker }), text.slice(0, half), context)
      expect(scanCues(first.scan, text.slice(half), context).cues).toEqual(detectCues({ speaker, text }, context))
    }
  })
})
