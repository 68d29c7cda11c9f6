import { expect, it } from "vitest"
import { createCall, createDesk } from "evenkeel"
import { isFault } from "evenkeel/kernel"
import { type ListenerFailure } from "evenkeel/runtime"
import { createDesk as createBareDesk } from "evenkeel/desk"
import { eventTypes } from "evenkeel/session"
import { defaultSettings } from "evenkeel/session"
import { createMemoryStore } from "evenkeel/stores"

const T0 = 1_767_225_600_000
const clock = { now: () => T0 }

it("tells of a name that nothing is told under, with the one that was meant", () => {
  const call = createCall({ callId: "CA1", at: T0 })
  const told: ListenerFailure[] = []
  const on = call.on as (type: string, listener: (value: never) => void) => () => void
  on("advise", () => undefined)
  call.on("listenerFailed", (failure) => told.push(failure))
  on("turn.herd", () => undefined)
  on("helprequest", () => undefined)
  expect(told.map(({ type, error }) => [type, isFault(error) && error.issues[0]?.suggestion])).toEqual([
    ["advise", "advice"],
    ["turn.herd", "turn.heard"],
    ["helprequest", "helpRequest"],
  ])
})

it("tells of what is no function, as it is given", () => {
  const call = createCall({ callId: "CA1", at: T0 })
  const told: ListenerFailure[] = []
  const { on, subscribe } = call as unknown as Record<"on" | "subscribe", (...given: readonly unknown[]) => () => void>
  const stop = on("advice", 5)
  call.on("listenerFailed", (failure) => told.push(failure))
  subscribe(null)
  stop()
  expect(told.map(({ type, error }) => [type, isFault(error, "input/invalid") && error.issues[0]?.path])).toEqual([
    ["advice", "listener"],
    ["changed", "listener"],
  ])
})

it("tells each listener each name once, and none that has gone, of the first twenty", () => {
  const call = createCall({ callId: "CA1", at: T0 })
  const [first, second]: [string[], string[]] = [[], []]
  const stop = call.on("listenerFailed", ({ type }) => first.push(type))
  call.on("listenerFailed", ({ type }) => second.push(type))
  const on = call.on as (type: string, listener: (value: never) => void) => () => void
  on("advise", () => undefined)
  on("advise", () => undefined)
  stop()
  for (let index = 0; index < 50; index++) on(`turn.hear${index}`, () => undefined)
  expect(first).toEqual(["advise"])
  expect(second.length).toBeLessThanOrEqual(20)
})

it("says nothing of names that there are, nor of events of other parts", () => {
  const call = createCall({ callId: "CA1", at: T0 })
  const told: ListenerFailure[] = []
  call.on("listenerFailed", (failure) => told.push(failure))
  const on = call.on as (type: string, listener: (value: never) => void) => () => void
  const ofParts =
    "advice.given advice.shown advice.used advice.dismissed advice.expired advice.withdrawn pacing.set rule.fired rule.cleared rules.stopped rules.timed boundary.advised dispatch.wanted advice.wanted fact.given fact.withdrawn abuse.counted ending.offered abuse.quieted abuse.confirmed abuse.carried duty.set help.routed help.unreachable help.leftOpen brief.readBack x.scored shouted"
  for (const type of [...eventTypes(), ...ofParts.split(" "), "changed", "events", "promiseHeard"])
    on(type, () => undefined)
  expect(told).toEqual([])
})

it("a desk says which kinds and states there are", async () => {
  const options = { store: createMemoryStore({ clock }), clock, playbook: () => defaultSettings }
  const acme = createDesk(options).client("acme")
  const faultOf = async (query: object) => {
    try {
      return await acme.list(query)
    } catch (fault) {
      return isFault(fault) ? [fault.code, fault.issues.map(({ path, suggestion }) => [path, suggestion])] : fault
    }
  }
  expect(await faultOf({ kind: "followup" })).toEqual(["store/invalid", [["query.kind", "followUp"]]])
  expect(await faultOf({ kind: "call", states: ["live", "wrapup"] })).toEqual([
    "store/invalid",
    [["query.states.1", "wrapUp"]],
  ])
  expect(await faultOf({ states: ["exausted"] })).toEqual(["store/invalid", [["query.states.0", "exhausted"]]])
  for (const query of [
    {},
    { kind: "dispatch", states: ["pending"] },
    { states: ["kept", "live"] },
    { kind: "followUp", states: ["overdue"] },
  ])
    expect(await faultOf(query)).toEqual([])
})

it("a kind of the host's may have any states, or say which", async () => {
  const kind = { name: "claim", decider: {}, begins: () => false, ordersOfCall: () => [], toIndex: () => ({}) } as never
  const options = { store: createMemoryStore({ clock }), clock, playbook: () => defaultSettings }
  expect(
    await createBareDesk({ ...options, kinds: [kind] })
      .client("acme")
      .list({ kind: "claim", states: ["x"] }),
  ).toEqual([])
})

it("a desk that is asked to tell what it does not tell names the argument, and no store", () => {
  const desk = createDesk({ store: createMemoryStore({ clock }), clock, playbook: () => defaultSettings })
  expect(() => desk.on("happend" as never, () => undefined)).toThrow(
    expect.objectContaining({
      code: "input/invalid",
      issues: [expect.objectContaining({ path: "type", suggestion: "happened" })],
    }),
  )
})
