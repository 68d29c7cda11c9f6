import { describe, expect, it } from "vitest"
import { currentIssue, isClosing, openIssues, standingActions } from "evenkeel/session"
import { connected, refusalOf, settled, T0, typesOf } from "./scene.js"

describe("issues", () => {
  it("are opened by the first thing that is recorded of one", () => {
    const here = connected()
    expect(typesOf(here.do("stateFact", { fact: "problem", value: "Leak" }))).toEqual(["issue.opened", "fact.stated"])
    expect(typesOf(here.do("stateFact", { fact: "cause", value: "Old pipe" }))).toEqual(["fact.stated"])
    expect(here.state.issues).toHaveLength(1)
  })

  it("are opened once, whatever is repeated", () => {
    const here = connected()
    here.do("openIssue", { issueId: "a" })
    expect(here.do("openIssue", { issueId: "a" })).toEqual([])
    expect(here.state.issues).toHaveLength(1)
  })

  it("that do not exist cannot be spoken of", () => {
    const here = connected()
    for (const command of [
      { type: "stateFact", issueId: "x", fact: "problem", value: "Leak" },
      { type: "resolveIssue", issueId: "x", resolution: "full" },
      { type: "withdrawIssue", issueId: "x", reason: "y" },
      { type: "agreeAction", issueId: "x", what: "y" },
    ] as const)
      expect(refusalOf(here.try(command))).toBe("session/not-found")
  })

  it("never share an id, even where a detector finds again what a person withdrew", () => {
    const here = connected()
    const turnId = here.says("caller", "My kitchen is under water", { cues: ["problem"] })
    here.do("agreeAction", { what: "Send a plumber" })
    here.do("withdrawIssue", { issueId: currentIssue(here.state)!.issueId, reason: "duplicate" })
    here.reports(turnId, ["problem"], 1)
    const ids = here.state.issues.map(({ issueId }) => issueId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("count until they are withdrawn", () => {
    const here = connected()
    here.do("openIssue", { issueId: "a" })
    here.do("openIssue", { issueId: "b" })
    here.do("withdrawIssue", { issueId: "b", reason: "a" })
    expect(openIssues(here.state).map(({ issueId }) => issueId)).toEqual(["a"])
    expect(here.state.issues[1]!.withdrawn).toBe("a")
  })

  it("are resolved in full, in part or not, which a later word corrects", () => {
    const here = connected()
    here.do("resolveIssue", { resolution: "partial", reason: "part on order" })
    expect(here.state.issues[0]).toMatchObject({ resolution: "partial", resolutionReason: "part on order" })
    here.do("resolveIssue", { resolution: "full" })
    expect(here.state.issues[0]!.resolution).toBe("full")
  })

  it("that a person withdrew, resolved or called done by mistake are opened again", () => {
    const here = connected()
    here.do("stateFact", { fact: "problem", value: "Leak" })
    const before = here.state.issues
    const { issueId } = before[0]!
    for (const mistake of [
      () => here.do("withdrawIssue", { issueId, reason: "slip" }),
      () => here.do("resolveIssue", { issueId, resolution: "none", reason: "slip" }),
      () => here.do("needNoAction", { issueId }),
    ]) {
      mistake()
      expect(here.state.issues).not.toEqual(before)
      here.do("reopenIssue", { issueId })
      expect(here.state.issues).toEqual(before)
    }
    expect(refusalOf(here.try({ type: "reopenIssue", issueId: "none" }))).toBe("session/not-found")
  })
})

describe("one more thing", () => {
  it("opens another issue and withdraws the closing", () => {
    const here = settled()
    here.do("beginClosing")
    expect(isClosing(here.state)).toBe(true)
    expect(here.call.readiness().ready).toBe(true)
    expect(typesOf(here.do("openIssue", { issueId: "bill" }))).toEqual(["issue.opened", "closing.withdrawn"])
    expect(isClosing(here.state)).toBe(false)
    expect(here.call.readiness()).toMatchObject({
      ready: false,
      missing: [
        { issueId: "bill", what: "problem" },
        { issueId: "bill", what: "desiredOutcome" },
        { issueId: "bill", what: "actions" },
      ],
    })
    here.do("beginClosing")
    expect(isClosing(here.state)).toBe(true)
  })

  it("withdraws nothing where nobody was closing", () => {
    const here = settled()
    expect(typesOf(here.do("openIssue"))).toEqual(["issue.opened"])
  })
})

describe("options", () => {
  it("are offered, chosen, declined, and offered again", () => {
    const here = connected()
    here.do("offerOption", { what: "Tonight", optionId: "a" })
    here.do("offerOption", { what: "Tomorrow", optionId: "b" })
    here.do("settleOption", { optionId: "a", standing: "declined" })
    here.do("settleOption", { optionId: "b", standing: "chosen" })
    expect(here.state.issues[0]!.options).toMatchObject([
      { optionId: "a", what: "Tonight", standing: "declined" },
      { optionId: "b", what: "Tomorrow", standing: "chosen" },
    ])
    here.do("settleOption", { optionId: "b", standing: "offered" })
    expect(here.state.issues[0]!.options[1]!.standing).toBe("offered")
    expect(refusalOf(here.try({ type: "settleOption", optionId: "c", standing: "chosen" }))).toBe("session/not-found")
  })

  it("keep the event that offered them as evidence when they are settled", () => {
    const here = connected()
    const offered = here.do("offerOption", { what: "Tonight", optionId: "a" }).at(-1)!
    here.wait(1_000)
    here.do("settleOption", { optionId: "a", standing: "chosen" })
    expect(here.state.issues[0]!.options[0]).toMatchObject({ seq: offered.seq, at: offered.at })
  })
})

describe("actions", () => {
  it("are the agent's own where nobody else is named", () => {
    const here = connected()
    here.do("agreeAction", { what: "Ring the plumber", due: T0 + 5 })
    here.do("agreeAction", { what: "Shut the tap", owner: "caller" })
    expect(here.state.issues[0]!.actions).toMatchObject([
      { owner: "ann", dueAt: T0 + 5, standing: "agreed" },
      { owner: "caller", standing: "agreed" },
    ])
  })

  it("are amended, done and withdrawn", () => {
    const here = connected()
    here.do("agreeAction", { what: "Ring the plumber", actionId: "a" })
    here.do("amendAction", { actionId: "a", what: "Ring two plumbers", owner: "ben", due: T0 + 9 })
    expect(here.state.issues[0]!.actions[0]).toMatchObject({ what: "Ring two plumbers", owner: "ben", dueAt: T0 + 9 })
    here.do("amendAction", { actionId: "a", standing: "withdrawn" })
    expect(standingActions(here.state.issues[0]!)).toEqual([])
    here.do("amendAction", { actionId: "a", standing: "done" })
    expect(standingActions(here.state.issues[0]!)).toHaveLength(1)
    expect(refusalOf(here.try({ type: "amendAction", actionId: "b" }))).toBe("session/not-found")
  })
})

describe("a record that is delivered twice", () => {
  it("is one record", () => {
    const here = connected()
    for (let count = 0; count < 2; count++) {
      here.do("offerOption", { what: "Tonight", optionId: "o" })
      here.do("agreeAction", { what: "Ring the plumber", actionId: "a" })
      here.do("startTransfer", { kind: "warm", targetId: "billing", transferId: "t" })
      here.do("requestHelp", { helpId: "h" })
      here.do("hearPromise", {
        promiseId: "p",
        kind: "callback",
        promisedBy: "agent",
        window: { from: null, to: null },
        words: "I'll ring you",
      })
    }
    const { issues, transfers, helpRequests, promises } = here.state
    expect(
      [issues[0]!.options, issues[0]!.actions, transfers, helpRequests, promises].map((list) => list.length),
    ).toEqual([1, 1, 1, 1, 1])
  })
})
