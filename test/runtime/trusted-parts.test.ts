import { cuesPart, en, type CueLexicon } from "evenkeel/cues"
import { toJson, type Draft, type FaultIssue, type Part } from "evenkeel/kernel"
import { checkData } from "evenkeel/session"
import { describe, expect, it } from "vitest"
import { hardCalls } from "../coach/calls/index.js"
import { isTrusted } from "../../src/kernel/inner.js"
import { createCall, restoreCall } from "../whole-call.js"

const at = 1_767_225_600_000

const promises = [
  { speaker: "agent", text: "I'll call you back tomorrow at three, no, sorry, four." },
  { speaker: "agent", text: "We will send you a plumber on Friday morning, and I will ring you within the hour." },
  { speaker: "caller", text: "I'll pay it by the end of next week, Pacific time." },
] as const

/** What callers and agents say in the whole calls: in a third of them. */
const spoken = [
  ...hardCalls
    .filter((_, index) => index % 3 === 0)
    .flatMap(({ steps }) =>
      steps.flatMap((step) => {
        const [[speaker, text] = []] = Object.entries(step)
        return (speaker === "caller" || speaker === "agent") && typeof text === "string"
          ? [{ speaker, text } as const]
          : []
      }),
    ),
  ...promises,
]

function hear(part: Part) {
  const call = createCall({ callId: "CA1", at, agent: { agentId: "a7", kind: "human" }, parts: [part] })
  call.record({ type: "connectCall", at })
  spoken.forEach(({ speaker, text }, index) => call.hear({ speaker, text, at: at + 10_000 * (index + 1) }))
  return call
}

/** The cues part, and what it gives. */
function watched(given: Draft[]): Part {
  const part = cuesPart() as Part
  return {
    ...part,
    react: (view, event) => {
      const drafts = part.react!(view, event)
      given.push(...drafts)
      return drafts
    },
  }
}

describe("a part of the library that is trusted", () => {
  it("gives what the checks would have made of it", () => {
    const drafts: Draft[] = []
    const checked = hear(watched(drafts))
    expect(drafts.length).toBeGreaterThan(100)
    expect(new Set(drafts.map(({ type }) => type))).toEqual(new Set(["cues.reported", "promise.heard"]))
    for (const { type, data } of drafts) {
      const issues: FaultIssue[] = []
      expect(toJson(data, "data", issues)).toStrictEqual(data)
      checkData(type, data, issues)
      expect(issues).toEqual([])
    }
    const part = cuesPart() as Part
    expect(isTrusted(part)).toBe(true)
    expect(JSON.stringify(hear(part).events())).toBe(JSON.stringify(checked.events()))
  })

  it("is none where its rules are a host's, or something of a host's is in it", () => {
    expect(isTrusted(cuesPart({ packs: [en] }))).toBe(false)
    const copy: Part = { ...(cuesPart() as Part), react: () => [{ type: "x.y", data: { ratio: Number.NaN } }] }
    expect(isTrusted(copy)).toBe(false)
    const types = hear(copy)
      .events()
      .map(({ type }) => type as string)
    expect(types).toContain("part.failed")
    expect(types).not.toContain("x.y")
  })

  it("hears nothing by what no client may have set", () => {
    const say = "back to acme"
    const wrong = [{ confidence: Number.NaN }, { confidence: "1" }, { strength: 2 }, { strength: -1 }, { target: 7 }]
    for (const fields of wrong) {
      const lexicon = { add: [{ kind: "threat.leave", say, ...fields }] } as unknown as CueLexicon
      const parts = [cuesPart({ lexicon })]
      const call = createCall({ callId: "CA1", at, parts })
      call.hear({ speaker: "caller", text: "I go back to Acme.", at: at + 5_000 })
      expect(JSON.stringify(call.events())).not.toContain("added.0")
      const again = restoreCall({ events: JSON.parse(JSON.stringify(call.events())) as never, parts })
      expect(JSON.stringify(again.snapshot())).toBe(JSON.stringify(call.snapshot()))
    }
  })
})
