import { expect, test } from "vitest"
import { createDesk, defaultSettings } from "evenkeel"
import { eraseCaller } from "evenkeel/stores"
import { aWorld, HOUR, MINUTE, START_AT, terms } from "./desk.js"

const agent = { id: "a7", role: "agent" } as const

test("the holds of an agent are listed over all their calls, the longest first", async () => {
  const world = aWorld()
  const desk = world.open().client("acme")
  const held = async (callId: string, agentId: string) => {
    const call = await desk.openCall({ callId })
    await call.record({ type: "connectCall" })
    await call.record({ type: "startSegment", agentId })
    await call.record({
      type: "holdParticipant",
      participantId: "caller",
      purpose: "lookUp",
      consent: true,
      by: { id: agentId, role: "agent" },
      at: world.passes(10_000),
    })
    return call
  }
  const first = await held("CA2", "sam")
  const firstAt = world.now()
  await held("CA1", "sam")
  await held("CA3", "ana")
  const hold = { callId: "CA2", agentId: "sam", participantId: "caller", fromAt: firstAt, purpose: "lookUp" }
  expect(await desk.openHolds("sam")).toEqual([
    { ...hold, checkBackAt: firstAt + 40_000 },
    { ...hold, callId: "CA1", fromAt: firstAt + 10_000, checkBackAt: firstAt + 50_000 },
  ])
  expect((await desk.openHolds()).map(({ callId }) => callId)).toEqual(["CA2", "CA1", "CA3"])
  await first.record({ type: "resumeParticipant", participantId: "caller", by: agent })
  expect((await desk.openHolds("sam")).map(({ callId }) => callId)).toEqual(["CA1"])
})

test("open requests for help are listed over all calls, the oldest first, until they are met or withdrawn", async () => {
  const world = aWorld()
  const desk = world.open().client("acme")
  const asked = async (callId: string, agentId: string) => {
    const call = await desk.openCall({ callId, caller: { personId: callId } })
    await call.record({ type: "connectCall" })
    await call.record({ type: "startSegment", agentId })
    const wish = { helpId: "h1", targetId: "lead", mode: "whisper", reason: "wants the fee waived" } as const
    await call.record({ type: "requestHelp", ...wish, by: agent, at: world.passes(MINUTE) })
    return call
  }
  const later = await asked("CA2", "sam")
  const at = world.now()
  const newest = await asked("CA1", "ana")
  const request = { callId: "CA2", agentId: "sam", helpId: "h1", targetId: "lead", mode: "whisper", at }
  expect(await desk.openHelp()).toEqual([
    { ...request, standing: "requested" },
    { ...request, callId: "CA1", agentId: "ana", at: at + MINUTE, standing: "requested" },
  ])
  expect((await desk.openHelp("ana")).map(({ callId }) => callId)).toEqual(["CA1"])
  await later.record({ type: "answerHelp", helpId: "h1", answer: "declined", by: agent })
  await newest.record({ type: "answerHelp", helpId: "h1", answer: "met", by: agent })
  expect(await desk.openHelp()).toEqual([{ ...request, standing: "declined" }])
  // It is not over with the call: nobody has come, and nobody has said that it is not wanted any more.
  await later.record({ type: "completeCall" })
  expect((await desk.openHelp()).map(({ callId }) => callId)).toEqual(["CA2"])
  await eraseCaller(desk, { caller: "CA2" })
  expect(await desk.openHelp()).toEqual([])
})

test("promises at risk are found among all that are open, each with why", async () => {
  const world = aWorld()
  const { store, clock } = world
  const desk = createDesk({ store, clock, playbook: () => ({ ...defaultSettings, zone: "America/Chicago" }) }).client(
    "acme",
  )
  const call = await desk.openCall({ callId: "CA1" })
  await call.record({ type: "connectCall" })
  // More than a page of them.
  for (let count = 0; count < 505; count++)
    await desk.open("followUp", { stream: `far-${count}`, terms: { ...promised, due: { at: START_AT + 9 * HOUR } } })
  for (const promiseId of ["p1", "p2"])
    await call.record({ type: "acceptPromise", promiseId, terms: terms(START_AT + 3 * HOUR), by: agent })
  await desk.command("CA1/promise/p2", { type: "recordChase", by: agent })
  await desk.open("followUp", { stream: "web-1", terms: { ...promised, due: { at: START_AT + HOUR / 2 } } })
  const risks = async (now?: number) =>
    (await desk.followUpsAtRisk(now)).map(({ followUp, risks }) => [followUp.followUpId, risks])
  expect(await risks()).toEqual([
    ["web-1", ["noOwner"]],
    ["CA1/promise/p2", ["chased"]],
  ])
  await desk.command("web-1", { type: "assignFollowUp", owner: "a7", by: agent })
  await desk.command("CA1/promise/p2", { type: "keepFollowUp", by: agent })
  expect(await risks()).toEqual([])
  expect(await risks(START_AT + 8.5 * HOUR)).toHaveLength(505)
})

const promised = { kind: "callback", words: "I'll ring you", to: {} } as const
