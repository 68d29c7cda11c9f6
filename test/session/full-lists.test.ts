import { describe, expect, it } from "vitest"
import { openHelp } from "evenkeel/session"
import { connected, refusalOf } from "./scene.js"

const LIMIT = 200

describe("a call that has heard too much refuses loudly", () => {
  it("options: the last fits, the next is refused, one that was withdrawn makes room", () => {
    const here = connected()
    for (let count = 1; count < LIMIT; count++) here.do("offerOption", { what: "x", optionId: `o${count}` })
    expect(here.try({ type: "offerOption", what: "x", optionId: "last" }).ok).toBe(true)
    expect(here.try({ type: "offerOption", what: "x", optionId: "more" })).toMatchObject({
      refusal: { code: "limit/records", detail: { what: "options", limit: LIMIT } },
    })
    here.do("settleOption", { optionId: "o7", standing: "withdrawn" })
    expect(here.try({ type: "offerOption", what: "x", optionId: "more" }).ok).toBe(true)
    const ids = here.state.issues[0]!.options.map(({ optionId }) => optionId)
    expect([ids.length, ids.includes("o1"), ids.includes("o7"), ids.includes("more")]).toEqual([
      LIMIT,
      true,
      false,
      true,
    ])
  })

  it("actions, of each issue", () => {
    const here = connected()
    for (let count = 1; count < LIMIT; count++) here.do("agreeAction", { what: "x", actionId: `a${count}` })
    expect(here.try({ type: "agreeAction", what: "x" }).ok).toBe(true)
    expect(refusalOf(here.try({ type: "agreeAction", what: "x" }))).toBe("limit/records")
    expect(here.state.issues[0]!.actions[0]!.actionId).toBe("a1")
    here.do("openIssue", { issueId: "another" })
    expect(here.try({ type: "agreeAction", what: "x", issueId: "another" }).ok).toBe(true)
  })

  it("requests for help: those that were met make room", () => {
    const here = connected()
    for (let count = 1; count < LIMIT; count++) here.do("requestHelp", { helpId: `h${count}` })
    expect(here.try({ type: "requestHelp", helpId: "last" }).ok).toBe(true)
    expect(refusalOf(here.try({ type: "requestHelp", helpId: "more" }))).toBe("limit/records")
    expect(openHelp(here.state)).toHaveLength(LIMIT)
    here.do("answerHelp", { helpId: "h3", answer: "met" })
    expect(here.try({ type: "requestHelp", helpId: "more" }).ok).toBe(true)
  })

  it("and still promises, closes and completes", () => {
    const here = connected()
    for (let count = 0; count < LIMIT; count++) {
      here.do("offerOption", { what: "x", optionId: `o${count}` })
      here.do("agreeAction", { what: "x", actionId: `a${count}` })
      here.do("requestHelp", { helpId: `h${count}` })
    }
    const terms = { kind: "callback", promisedBy: "agent", window: { from: null, to: null }, words: "x" } as const
    expect(here.try({ type: "acceptPromise", terms }).ok).toBe(true)
    expect(here.try({ type: "beginClosing" }).ok).toBe(true)
    expect(here.try({ type: "closeLine", endedBy: "agent", endReason: "hangUp" } as never).ok).toBe(true)
  })
})
