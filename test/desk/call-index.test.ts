import { expect, test } from "vitest"
import { createDesk, definePlaybook } from "evenkeel"
import { coachPart } from "evenkeel/coach"
import { cuesPart } from "evenkeel/cues"
import { toCallIndex, toCallStanding, type CallSummary } from "evenkeel/desk"
import { createMemoryStore } from "evenkeel/stores"
import { buildCall } from "evenkeel/testing"

const playbook = definePlaybook({ client: "acme", zone: "America/Chicago" })

const summaryOf = (story: ReturnType<typeof buildCall>) =>
  toCallIndex(story.call.getSnapshot().session).summary as CallSummary

test("a caller without a name is listed by the number to ring back, else the one they rang from", () => {
  const story = buildCall({ caller: { number: "312-555-0147" } }).answer()
  expect(summaryOf(story)).toMatchObject({ callerName: null, callerNumber: "312-555-0147" })
  const given = story.record({ type: "describeCaller", callbackNumber: "312-555-0199" })
  expect(summaryOf(given).callerNumber).toBe("312-555-0199")
  expect(summaryOf(buildCall().answer()).callerNumber).toBeNull()
})

test("nobody is on hold once the line is closed", () => {
  const story = buildCall().answer().hold("lookUp", { consent: true })
  expect(summaryOf(story).holds).toHaveLength(1)
  expect(summaryOf(story.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })).holds).toEqual([])
})

test("a caller who presses for a supervisor makes a call hard", async () => {
  const clock = { now: () => at }
  let at = Date.UTC(2026, 10, 26, 16)
  const desk = createDesk({ store: createMemoryStore({ clock }), clock, playbook: () => playbook })
  const acme = desk.client("acme")
  const call = await acme.openCall({ callId: "CA1" })
  await call.record({ type: "connectCall" })
  const listed = async () => (await acme.list({ states: ["hard"] })).map(({ stream }) => stream)
  const says = async (text: string) => {
    await call.hear({ speaker: "caller", text, at: (at += 9_000) })
    return listed()
  }
  expect(await says("I want to speak to your manager.")).toEqual([])
  expect(await says("My boiler has been out for a week.")).toEqual([])
  expect(await says("Are you deaf? Get me your manager, you idiot!")).toEqual(["CA1"])
})

test("one demand, one insult alone, and a call without a coach, make none hard", () => {
  const begun = () => buildCall({ parts: [cuesPart(), coachPart()] }).answer()
  const standingOf = (story: ReturnType<typeof buildCall>) => {
    const { session, parts } = story.call.getSnapshot()
    return [toCallStanding(session, parts), toCallStanding(session)]
  }
  expect(standingOf(begun().caller("Put me through to a manager."))).toEqual(["live", "live"])
  expect(standingOf(begun().caller("You are an idiot!"))).toEqual(["live", "live"])
  expect(standingOf(begun().caller("You are an idiot! Put me through to a manager."))).toEqual(["hard", "live"])
})

test("a promise that nobody kept in time is listed as overdue", async () => {
  let now = Date.UTC(2026, 10, 26, 16)
  const clock = { now: () => now }
  const desk = createDesk({ store: createMemoryStore({ clock }), clock, playbook: () => playbook })
  const acme = desk.client("acme")
  const terms = {
    kind: "callback",
    words: "I'll ring you in an hour",
    promisedBy: "company",
    due: { at: now + 3_600_000 },
    to: {},
  } as const
  await acme.open("followUp", { stream: "late", terms, by: { id: "a7", role: "agent" } })
  const overdue = async () => (await acme.list({ kind: "followUp", states: ["overdue"] })).map(({ stream }) => stream)
  expect(await overdue()).toEqual([])
  now += 24 * 3_600_000
  await desk.tick()
  expect(await overdue()).toEqual(["late"])
})
