import { createCall } from "evenkeel"
import { definePlaybook } from "evenkeel/playbook"
import type { PromiseTerms } from "evenkeel/session"
import { describe, expect, test } from "vitest"

/** Wednesday, ten in the morning in New York; Thursday is a holiday. */
const T0 = Date.UTC(2026, 10, 25, 15)
const HOUR = 3_600_000
const zone = "America/New_York"
const day = [["09:00", "17:00"]] as const
const calendar = {
  zone,
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: [{ date: "2026-11-26" }],
}
const playbook = definePlaybook({ client: "acme", zone, followUps: { calendar } })

function accepted(terms: Partial<PromiseTerms>, settings = playbook) {
  const call = createCall({ callId: "c", at: T0, playbook: settings, agent: { agentId: "a", kind: "human" } })
  call.record({ type: "connectCall", at: T0 })
  const given = {
    kind: "callback",
    promisedBy: "agent",
    words: "I'll call you",
    window: { from: null, to: null },
  } as const
  call.record({ type: "acceptPromise", terms: { ...given, ...terms }, at: T0 + 1000 })
  const event = call.events().find(({ type }) => type === "promise.accepted")
  return { outOfPolicy: event?.outOfPolicy ?? [], session: call.getSnapshot().session }
}

const at = (hours: number) => ({ window: { from: T0 + hours * HOUR, to: T0 + hours * HOUR } })

describe("a promise for a time when nobody works", () => {
  test("stands, marked as out of policy", () => {
    const { outOfPolicy, session } = accepted(at(24))
    expect(outOfPolicy).toEqual([{ code: "promise/outside-hours", lacking: ["askedFor"] }])
    expect(session.promises.at(-1)?.standing).toBe("accepted")
    expect(session.exceptions.map(({ code }) => code)).toContain("promise/outside-hours")
  })

  test.each<[string, Partial<PromiseTerms>]>([
    ["the caller asked for it, and somebody agreed", { ...at(24), askedFor: { decidedBy: "a" } }],
    ["people work then", at(25 + 24)],
    ["it ends as work ends", { window: { from: null, to: T0 + 7 * HOUR } }],
    ["it may be done before, while people work", { window: { from: null, to: T0 + 24 * HOUR } }],
    ["it is for the caller to do", { ...at(24), promisedBy: "caller" }],
    ["no time was said", {}],
    ["it has no end", { window: { from: T0 + 24 * HOUR, to: null } }],
  ])("not where %s", (_, terms) => {
    expect(accepted(terms).outOfPolicy).toEqual([])
  })

  test("not where the client tells no hours", () => {
    expect(accepted(at(24), definePlaybook({ client: "acme", zone })).outOfPolicy).toEqual([])
  })

  test("spoken and accepted as it was heard, it is marked too", () => {
    const call = createCall({ callId: "c", at: T0, playbook, agent: { agentId: "a", kind: "human" } })
    call.record({ type: "connectCall", at: T0 })
    call.hear({ speaker: "agent", text: "I'll call you tomorrow at ten.", at: T0 + 5000 })
    const [heard] = call.getSnapshot().session.promises
    call.record({ type: "acceptPromise", promiseId: heard!.promiseId, at: T0 + 9000 })
    const event = call.events().find(({ type }) => type === "promise.accepted")
    expect(event?.outOfPolicy).toEqual([{ code: "promise/outside-hours", lacking: ["askedFor"] }])
  })
})
