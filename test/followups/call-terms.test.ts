import { describe, expect, test } from "vitest"
import { createCall } from "evenkeel"
import { hearPromises } from "evenkeel/cues"
import { toFollowUpOrder, type FollowUpTerms, type PromiseKeeping } from "evenkeel/followups"
import type { CallEvent, PromiseTerms } from "evenkeel/session"
import { at, chicago, HOUR, MINUTE, Scene, T0 } from "./scene.js"

const context = { callId: "CA1", host: chicago, caller: { name: "Dana", zone: "America/New_York" }, saidBy: "a7" }

const terms: PromiseTerms = {
  kind: "callback",
  promisedBy: "agent",
  words: "I'll call you back",
  window: { from: null, to: T0 + HOUR },
}

const keeping: Required<PromiseKeeping> = {
  ifNotHeardBy: { wall: "2026-11-27T17:00[America/Chicago]" },
  onBehalfOf: "dr-lee",
  channel: "phone",
  contactRule: { noVoicemail: true, noName: true, notNumbers: ["+13125550100"], note: "ring twice" },
  keptWhen: ["reached", "voicemail"],
  askedFor: { decidedBy: "a7" },
}

function started(from = T0) {
  const call = createCall({ callId: "CA1", at: from })
  call.record({ type: "connectCall", at: from })
  call.record({ type: "describeCaller", zone: "America/New_York", at: from })
  return call
}

/** The terms with which the follow-up of a call is opened last. */
function opened(call: ReturnType<typeof started>): FollowUpTerms | undefined {
  const orders = call.events().flatMap((event) => toFollowUpOrder(event as CallEvent, context) ?? [])
  const order = orders.findLast(({ type }) => type === "openFollowUp")
  return order?.type === "openFollowUp" ? order.fields.terms : undefined
}

describe("how a promise is to be kept", () => {
  test("is agreed in the call and stands in its follow-up", () => {
    const call = started()
    const result = call.record({ type: "acceptPromise", promiseId: "p1", terms: { ...terms, ...keeping }, at: T0 + 1 })
    expect(result.ok).toBe(true)
    expect(call.getSnapshot().session.promises).toMatchObject([keeping])
    expect(opened(call)).toMatchObject(keeping)
    const scene = new Scene().when("openFollowUp", { terms: opened(call)!, standing: "accepted" }, T0 + 1)
    expect(scene.refused).toBeUndefined()
    expect(scene.state.schedule).toMatchObject({ ifNotHeardByAt: at("2026-11-27T17:00-06:00") })
  })

  test("is heard, and taken on as it was heard", () => {
    const call = started()
    call.record({ type: "hearPromise", promiseId: "p1", ...terms, ...keeping, at: T0 + 1 })
    call.record({ type: "acceptPromise", promiseId: "p1", at: T0 + 2 })
    expect(opened(call)).toMatchObject(keeping)
  })

  test.each<[string, object]>([
    ["ifNotHeardBy", { ifNotHeardBy: { wall: "2026-11-27T17:00[Nowhere/Else]" } }],
    ["ifNotHeardBy", { ifNotHeardBy: { at: Number.NaN } }],
    ["ifNotHeardBy", { ifNotHeardBy: { at: T0, wall: "2026-11-27T17:00[America/Chicago]" } }],
    ["onBehalfOf", { onBehalfOf: "" }],
    ["channel", { channel: "fax" }],
    ["contactRule.notNumbers.0", { contactRule: { notNumbers: [""] } }],
    ["contactRule.noVoicemail", { contactRule: { noVoicemail: "yes" } }],
    ["keptWhen.0", { keptWhen: ["prayed"] }],
    ["askedFor.decidedBy", { askedFor: {} }],
    ["meant.to", { meant: { to: { at: T0 } } }],
    ["meant.from", { meant: { from: { wall: "2026-11-31T17:00[America/Chicago]" } } }],
  ])("is checked at the door: %s", (path, wrong) => {
    for (const command of [
      { type: "hearPromise", ...terms, ...wrong, at: T0 + 1 },
      { type: "acceptPromise", terms: { ...terms, ...wrong }, at: T0 + 1 },
    ]) {
      const result = started().record(command as never)
      const issues = result.ok ? [] : (result.refusal.issues ?? []).map((issue) => issue.path)
      expect(issues).toEqual([command.type === "hearPromise" ? path : `terms.${path}`])
    }
  })

  test("comes to the same from the log, kept and read again", () => {
    const call = started()
    call.record({ type: "acceptPromise", promiseId: "p1", terms: { ...terms, ...keeping }, at: T0 + 1 })
    const snapshot = JSON.parse(JSON.stringify(call.getSnapshot().session)) as unknown
    const again = createCall({ callId: "CA1", at: T0 })
    again.apply(JSON.parse(JSON.stringify(call.events().slice(1))) as never)
    expect(again.getSnapshot().session).toEqual(snapshot)
  })
})

describe("a time on a wall that was said", () => {
  /** Words of the agent, with the promise that is heard in them accepted. */
  function said(text: string, from: number, given?: Partial<PromiseTerms>) {
    const call = started(from)
    call.hear({ speaker: "agent", text, at: from + MINUTE })
    const { promises } = call.getSnapshot().session
    expect(promises).toHaveLength(1)
    const { promiseId, kind, promisedBy, window, words } = promises[0]!
    const accepted = given === undefined ? {} : { terms: { kind, promisedBy, window, words, ...given } }
    call.record({ type: "acceptPromise", promiseId, ...accepted, at: from + 2 * MINUTE })
    return { call, window }
  }

  const beforeSpring = at("2027-03-13T15:00-05:00")
  const beforeAutumn = at("2026-10-31T15:00-04:00")

  test("in a gap is kept as it was meant, and said to be in one", () => {
    const { call } = said("I'll call you back tomorrow at 2:30 am.", beforeSpring)
    expect(opened(call)?.due).toEqual({ wall: "2027-03-14T02:30[America/New_York]" })
    const scene = new Scene().when("openFollowUp", { terms: opened(call)!, standing: "accepted" }, beforeSpring)
    expect(scene.state.schedule).toMatchObject({ met: "gap", dueAt: at("2027-03-14T03:30-04:00") })
  })

  test("in a fold stays open to which of the two is meant", () => {
    const { call } = said("I'll call you back tomorrow at 1:30 am.", beforeAutumn)
    expect(opened(call)?.due).toEqual({ wall: "2026-11-01T01:30[America/New_York]" })
    const scene = new Scene().when("openFollowUp", { terms: opened(call)!, standing: "accepted" }, beforeAutumn)
    expect(scene.state.schedule).toMatchObject({ met: "fold", dueAt: at("2026-11-01T01:30-04:00") })
  })

  test("is that of the zone in which it was said", () => {
    const { call } = said("I'll call you back tomorrow at three Pacific.", beforeAutumn)
    expect(opened(call)?.due).toEqual({ wall: "2026-11-01T15:00[America/Los_Angeles]" })
  })

  test("has both ends, and none where time elapses", () => {
    const between = said("I'll call you tomorrow between two and four.", beforeAutumn).call
    expect(opened(between)).toMatchObject({
      notBefore: { wall: "2026-11-01T14:00[America/New_York]" },
      due: { wall: "2026-11-01T16:00[America/New_York]" },
    })
    const [soon] = hearPromises(
      { speaker: "agent", text: "I'll call you in twenty minutes." },
      { at: beforeAutumn + 1, zone: "America/New_York" },
    )
    expect(soon).not.toHaveProperty("meant")
  })

  test("is still meant where the same instants are accepted, and not where others are", () => {
    const text = "I'll call you back tomorrow at 2:30 am."
    const same = said(text, beforeSpring, {})
    expect(opened(same.call)?.due).toEqual({ wall: "2027-03-14T02:30[America/New_York]" })
    const to = at("2027-03-14T09:00-04:00")
    const other = said(text, beforeSpring, { window: { from: null, to } })
    expect(opened(other.call)?.due).toEqual({ wall: "2027-03-14T09:00[America/New_York]" })
    // A panel that changes the window and leaves the rest as it was.
    const stale = said(text, beforeSpring, {
      window: { from: null, to },
      meant: { to: { wall: "2027-03-14T02:30[America/New_York]" } },
    })
    expect(opened(stale.call)?.due).toEqual({ wall: "2027-03-14T09:00[America/New_York]" })
  })
})
