import { describe, expect, it } from "vitest"
import { openHelp, openPromises, type PromiseTerms } from "evenkeel/session"
import { ann, connected, HOUR, phone, refusalOf, sue, T0, type Scene } from "./scene.js"

const terms: PromiseTerms = {
  kind: "callback",
  promisedBy: "agent",
  window: { from: T0, to: T0 + HOUR },
  words: "I'll ring you within the hour",
}
const open = (here: Scene) => openPromises(here.state).map(({ promiseId }) => promiseId)

describe("a promise", () => {
  it("that was heard is a proposal, open until somebody settles it", () => {
    const here = connected()
    here.do("hearPromise", { ...terms, promiseId: "p", by: phone })
    expect(here.state.promises).toMatchObject([{ promiseId: "p", standing: "heard", words: terms.words }])
    expect(open(here)).toEqual(["p"])
    here.do("closeLine", { endedBy: "caller" })
    here.tick(HOUR)
    here.do("completeCall")
    expect(open(here)).toEqual(["p"])
  })

  it("is accepted as it was heard, or with better terms", () => {
    const here = connected()
    here.do("hearPromise", { ...terms, promiseId: "p" })
    here.do("acceptPromise", { promiseId: "p" })
    expect(here.state.promises).toMatchObject([{ ...terms, standing: "accepted" }])
    here.do("acceptPromise", { promiseId: "p", terms: { ...terms, window: { from: null, to: T0 + 2 * HOUR } } })
    expect(here.state.promises).toMatchObject([{ window: { from: null, to: T0 + 2 * HOUR }, standing: "accepted" }])
    expect(here.state.promises).toHaveLength(1)
  })

  it("is accepted without having been heard, when its terms are given", () => {
    const here = connected()
    expect(refusalOf(here.try({ type: "acceptPromise" }))).toBe("session/not-found")
    expect(refusalOf(here.try({ type: "acceptPromise", promiseId: "x" }))).toBe("session/not-found")
    const [accepted] = here.do("acceptPromise", { terms })
    expect(here.state.promises).toMatchObject([{ promiseId: `promise-${accepted!.seq}`, standing: "accepted" }])
  })

  it.each([
    ["for a time within it that ends with it", { from: T0 + HOUR, to: T0 + 3 * HOUR }],
    ["for a time within it that begins with it", { from: T0, to: T0 + HOUR }],
    ["for a time inside it", { from: T0 + HOUR, to: T0 + HOUR }],
  ])("that was heard is the one that is accepted %s", (_, window) => {
    const here = connected()
    here.do("hearPromise", { ...terms, window: { from: T0, to: T0 + 3 * HOUR }, promiseId: "heard" })
    here.do("acceptPromise", { promiseId: "taken", terms: { ...terms, window } })
    expect(open(here)).toEqual(["taken"])
    expect(here.state.promises).toMatchObject([
      { promiseId: "heard", standing: "dismissed", reason: "accepted as taken" },
      { promiseId: "taken", standing: "accepted" },
    ])
  })

  it.each([
    ["for a time that only begins within it", { from: T0 + HOUR, to: T0 + 4 * HOUR }],
    ["for a later time", { from: T0, to: T0 + 4 * HOUR }],
    ["without a time", { from: null, to: null }],
  ])("that was heard stays open beside one that is accepted %s", (_, window) => {
    const here = connected()
    here.do("hearPromise", { ...terms, window: { from: T0, to: T0 + 3 * HOUR }, promiseId: "heard" })
    here.do("acceptPromise", { promiseId: "taken", terms: { ...terms, window } })
    expect(open(here)).toEqual(["heard", "taken"])
  })

  it("that was heard for the closest time is the one that is accepted", () => {
    const here = connected()
    for (const [promiseId, hours] of [
      ["day", 9],
      ["hours", 3],
      ["week", 99],
    ] as const)
      here.do("hearPromise", { ...terms, window: { from: T0, to: T0 + hours * HOUR }, promiseId })
    here.do("acceptPromise", { promiseId: "taken", terms: { ...terms, window: { from: T0 + HOUR, to: T0 + HOUR } } })
    expect(open(here)).toEqual(["day", "week", "taken"])
  })

  it("is dismissed where it was none", () => {
    const here = connected()
    here.do("hearPromise", { ...terms, promiseId: "p" })
    here.do("dismissPromise", { promiseId: "p", reason: "the caller's own plan" })
    expect(here.state.promises).toMatchObject([{ standing: "dismissed", reason: "the caller's own plan" }])
    expect(open(here)).toEqual([])
  })

  it("ends in exactly one way, which a later word corrects, also after the call", () => {
    const here = connected()
    here.do("acceptPromise", { promiseId: "p", terms })
    here.do("completeCall")
    for (const end of ["kept", "broken", "withdrawn"] as const) {
      here.do("settlePromise", { promiseId: "p", end, reason: end })
      expect(here.state.promises).toMatchObject([{ standing: end, reason: end }])
      expect(open(here)).toEqual([])
    }
    expect(refusalOf(here.try({ type: "settlePromise", promiseId: "x", end: "kept" }))).toBe("session/not-found")
  })

  it("survives whatever the caller says", () => {
    const here = connected()
    here.do("acceptPromise", { promiseId: "p", terms })
    here.says("caller", "Thanks, OK", { cues: ["gratitude", "confirmation", "endSignal"] })
    expect(open(here)).toEqual(["p"])
  })

  it("goes with its words while it is only heard; accepted, it stays and says so", () => {
    const here = connected()
    const turnId = here.says("agent", "I'll ring you within the hour")
    here.do("hearPromise", { ...terms, promiseId: "heard", turnId })
    here.do("hearPromise", { ...terms, promiseId: "taken", turnId })
    here.do("acceptPromise", { promiseId: "taken" })
    here.retracts(turnId)
    expect(here.state.promises).toMatchObject([{ promiseId: "taken", standing: "accepted", groundWithdrawn: true }])
  })

  it("that was accepted is not lost to two hundred that were only heard", () => {
    const here = connected()
    here.do("acceptPromise", { promiseId: "p", terms })
    for (let count = 0; count < 250; count++) here.do("hearPromise", { ...terms, promiseId: `h${count}` })
    expect(open(here)).toContain("p")
  })

  it("of a callback keeps its window as it was told, open at either end", () => {
    const here = connected()
    here.do("acceptPromise", { promiseId: "p", terms: { ...terms, window: { from: null, to: null }, owner: "ben" } })
    expect(here.state.promises[0]).toMatchObject({ window: { from: null, to: null }, owner: "ben" })
    expect(refusalOf(here.try({ type: "acceptPromise", terms: { ...terms, window: { from: 1 } as never } }))).toBe(
      "session/invalid-command",
    )
  })
})

describe("help", () => {
  it("is asked for from the first second, without a reason", () => {
    const here = connected()
    here.do("requestHelp")
    expect(here.state.helpRequests).toMatchObject([{ standing: "requested" }])
    expect(here.state.helpRequests[0]).not.toHaveProperty("reason")
    expect(openHelp(here.state)).toHaveLength(1)
  })

  it("is open until it is met or withdrawn: acknowledged is not met", () => {
    const here = connected()
    here.do("requestHelp", { helpId: "h", targetId: "sue" })
    for (const [answer, isOpen] of [
      ["acknowledged", true],
      ["declined", true],
      ["timedOut", true],
      ["met", false],
    ] as const) {
      here.do("answerHelp", { helpId: "h", answer, answeredBy: "sue" })
      expect(here.state.helpRequests[0]).toMatchObject({ standing: answer, answeredBy: "sue" })
      expect(openHelp(here.state)).toHaveLength(isOpen ? 1 : 0)
    }
  })

  it("is never cleared silently: a request that the call's end leaves unmet stays open, and is answered late", () => {
    const here = connected()
    here.do("requestHelp", { helpId: "h" })
    here.do("closeLine", { endedBy: "caller" })
    here.tick(HOUR)
    here.do("completeCall")
    expect(openHelp(here.state)).toHaveLength(1)
    expect(refusalOf(here.try({ type: "answerHelp", helpId: "h", answer: "withdrawn" }))).toBe("session/not-allowed")
    here.do("answerHelp", { helpId: "h", answer: "withdrawn", by: ann })
    expect(openHelp(here.state)).toEqual([])
    expect(refusalOf(here.try({ type: "answerHelp", helpId: "x", answer: "met", by: sue }))).toBe("session/not-found")
  })

  it("that rested on words that were taken back stays, and says so", () => {
    const here = connected()
    const turnId = here.says("caller", "Get me your manager")
    here.do("requestHelp", { helpId: "h", turnId, source: "rules" })
    here.retracts(turnId)
    expect(here.state.helpRequests).toMatchObject([{ helpId: "h", groundWithdrawn: true }])
  })
})
