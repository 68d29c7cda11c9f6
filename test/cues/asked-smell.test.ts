import { detectCues } from "evenkeel/cues"
import { spanish } from "evenkeel/cues/es"
import { describe, expect, it } from "vitest"

const kinds = (agent: string, text: string, packs?: readonly [typeof spanish]) =>
  detectCues({ speaker: "caller", text }, { previous: { speaker: "agent", text: agent }, ...(packs && { packs }) }).map(
    ({ kind }) => kind,
  )

describe("danger in the answer to what it smells of", () => {
  it.each([
    ["What does it smell of?", "Gas, I think.", "emergency.gas"],
    ["What does it smell like?", "sort of like rotten eggs", "emergency.gas"],
    ["Can you describe the smell?", "it's like burnt plastic", "emergency.fire"],
    ["Can you smell gas?", "yes gas and my head hurts", "emergency.gas"],
  ])("%s %s", (agent, text, kind) => {
    expect(kinds(agent, text)).toContain(kind)
  })

  it("in Spanish", () => {
    expect(kinds("¿A qué huele?", "A gas, creo.", [spanish])).toContain("emergency.gas")
  })

  it.each([
    ["What does it smell of?", "not gas, more like damp"],
    ["What does it smell of?", "roses"],
    ["What do you use for heating?", "Gas, I think."],
  ])("not: %s %s", (agent, text) => {
    expect(kinds(agent, text).filter((kind) => kind.startsWith("emergency"))).toEqual([])
  })
})
