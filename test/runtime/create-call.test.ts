import { describe, expect, it } from "vitest"
import { isFault, type FaultIssue } from "evenkeel/kernel"
import type { Call, CallOptions } from "evenkeel/runtime"
import { connected, eventsOf, settingsWith, T0, typesOf } from "../session/scene.js"
import { createCall } from "../whole-call.js"

/** The places that a maker of calls finds wrong. */
function issuesOf(options: object): readonly FaultIssue[] {
  try {
    createCall(options as CallOptions)
  } catch (error) {
    if (isFault(error, "call/invalid-options")) return error.issues
    throw error
  }
  return []
}

describe("createCall", () => {
  it("opens a call with one event, which pins client and playbook", () => {
    const playbook = { ...settingsWith({}), client: "acme", version: "3", hash: "abc" }
    const call = createCall({ callId: "CA1", at: T0, playbook, caller: { name: "Dana" }, direction: "outbound" })
    expect(call.events()).toEqual([
      {
        id: "CA1#1",
        stream: "CA1",
        seq: 1,
        at: T0,
        heardAt: T0,
        type: "call.opened",
        v: 1,
        by: { id: "host", role: "host" },
        origin: "input",
        batch: 1,
        causedBy: null,
        data: {
          client: "acme",
          direction: "outbound",
          playbook: { version: "3", hash: "abc" },
          caller: { name: "Dana" },
        },
      },
    ])
    expect(call.callId).toBe("CA1")
  })

  it.each(["id", "call_id", "callid"])("says what %s was to be", (key) => {
    expect(issuesOf({ [key]: "CA1", at: T0 })).toContainEqual({
      ...{ path: key, expected: "no such member", suggestion: "callId" },
    })
  })

  it("names each place of the settings that cannot be used; sections of other parts are theirs", () => {
    const good = settingsWith({})
    const placesOf = (change: object) =>
      issuesOf({ callId: "CA1", at: T0, playbook: { ...good, ...change } }).map(({ path }) => path)
    expect(placesOf({ scorecard: { any: 1 }, clocks: { ...good.clocks, later: 1 } })).toEqual([])
    expect(placesOf({ limits: { ...good.limits, turnCount: Number.NaN } })).toEqual(["playbook.limits.turnCount"])
    expect(placesOf({ clocks: { ...good.clocks, ventMs: "soon", wrapUpMs: null } })).toEqual(["playbook.clocks.ventMs"])
    expect(placesOf({ procedures: [{ procedureId: "p", steps: [5] }] })).toEqual(["playbook.procedures.0.steps.0"])
    expect(placesOf({ zone: undefined, hash: 5 })).toEqual(["playbook.hash", "playbook.zone"])
    expect(issuesOf({ callId: "CA1", at: T0, playbook: 5 }).map(({ path }) => path)).toEqual(["playbook"])
  })

  it("refuses a misspelt command as such, with or without a time", () => {
    const call = createCall({ callId: "CA1", at: T0 })
    for (const at of [{}, { at: T0 }])
      expect(call.record({ type: "holdParticipnt", ...at } as never)).toMatchObject({
        refusal: { code: "session/unknown-command", issues: [{ suggestion: "holdParticipant" }] },
      })
    expect(call.record({ type: "holdParticipant", participantId: "caller" })).toMatchObject({
      refusal: { code: "call/no-time", issues: [{ path: "at", expected: "milliseconds since the Unix epoch" }] },
    })
  })

  it("names each option that cannot be used, with what was probably meant", () => {
    const issues = issuesOf({
      callId: "",
      at: "now",
      direction: "inbond",
      caller: { nam: "Dana" },
      agent: { agentId: "ann", kind: "robot" },
      callr: 1,
    })
    const places = Object.fromEntries(issues.map(({ path, suggestion }) => [path, suggestion]))
    expect(places).toMatchObject({ direction: "inbound", callr: "caller", "caller.nam": "name" })
    for (const path of ["callId", "at", "agent.kind"]) expect(Object.keys(places)).toContain(path)
    const ports = issuesOf({ callId: "CA1", at: T0, clock: {}, by: { id: "x" }, parts: [{ name: "session" }] })
    expect(ports.map(({ path }) => path)).toEqual(expect.arrayContaining(["clock", "by.role", "parts.0.name"]))
  })

  it.each([
    ["no id", { at: T0 }],
    ["no time", { callId: "CA1" }],
    ["a clock that does not work", { callId: "CA1", clock: { now: () => Number.NaN } }],
    ["a giver that is the library", { callId: "CA1", at: T0, by: { id: "x", role: "library" } }],
    ["a playbook that is none", { callId: "CA1", at: T0, playbook: { hash: "x" } }],
  ])("is not possible with %s", (_, options) => {
    expect(issuesOf(options).length).toBeGreaterThan(0)
  })

  it("gives commands in the name that it was told", () => {
    const call = createCall({ callId: "CA1", at: T0, by: { id: "ann", role: "agent" } })
    call.record({ type: "markOffGoal", at: T0 })
    call.record({ type: "markOffGoal", at: T0, by: { id: "crm", role: "host" } })
    expect(call.events(1).map(({ by }) => by.id)).toEqual(["ann", "crm"])
    expect(call.record({ type: "enterSafety", kind: "gas", at: T0 }).ok).toBe(true)
    expect(call.record({ type: "clearSafety", reason: "paint", at: T0 }).ok).toBe(true)
  })
})

describe("the methods of a call", () => {
  it("may be taken off it", () => {
    const { call, now } = connected()
    const {
      hear,
      record,
      reportCues,
      tick,
      nextDeadline,
      on,
      subscribe,
      getSnapshot,
      snapshot,
      events,
      apply,
      may,
      readiness,
    } = call
    const told: string[] = []
    on("events", (batch) => told.push(...typesOf(batch)))
    subscribe(() => told.push("changed"))
    expect(typesOf(eventsOf(hear({ speaker: "caller", text: "Hello", at: now })))).toEqual(["turn.heard"])
    expect(record({ type: "markOffGoal", at: now }).ok).toBe(true)
    expect(reportCues({ turnId: "t1", revision: 0, source: "s", cues: [] }).ok).toBe(true)
    expect(tick(now).ok).toBe(true)
    expect(apply(call.events()).ok).toBe(true)
    expect(nextDeadline()).toBeUndefined()
    expect(getSnapshot()).toBe(snapshot())
    expect(events(3)).toHaveLength(1)
    expect(may("close").allowed).toBe(false)
    expect(readiness().ready).toBe(false)
    expect(told).toEqual(["turn.heard", "changed", "drift.off", "changed"])
  })

  it("give events from a place on, made anew each time", () => {
    const here = connected()
    here.do("markOffGoal")
    const all = here.call.events()
    expect(here.call.events(1)).toEqual(all.slice(1))
    expect(here.call.events(99)).toEqual([])
    expect(() => Object.assign(all[0]!.data, { client: "changed" })).toThrow(TypeError)
    ;(all as unknown[]).length = 0
    expect(here.call.events()).toHaveLength(3)
  })

  it("refuse a command that does not exist, with the one that was probably meant", () => {
    const call: Call = connected().call
    expect(call.record({ type: "agreAction" } as never)).toMatchObject({ ok: false })
    expect(call.record({ type: "agreAction", at: T0 } as never)).toEqual({
      ok: false,
      refusal: {
        code: "session/unknown-command",
        detail: {},
        issues: [{ path: "type", expected: "a command", suggestion: "agreeAction" }],
      },
    })
    expect(call.record({ type: "agreeAction", whatt: "x", at: T0 } as never)).toMatchObject({
      refusal: {
        code: "session/invalid-command",
        detail: { command: "agreeAction" },
        issues: [{ path: "whatt", suggestion: "what" }, { path: "what" }],
      },
    })
  })
})
