import { describe, expect, test } from "vitest"
import {
  checkHelpPolicy,
  defaultHelpPolicy,
  helpPart,
  resolveHelp,
  toHelpNotice,
  type HelpPolicy,
  type HelpState,
} from "evenkeel/escalation"
import { restoreCall } from "../whole-call.js"
import { agent, connect, recordAny, seen, T0 } from "./calls.js"

const policy: HelpPolicy = {
  ...defaultHelpPolicy,
  rungs: [
    { targets: ["ines", "omar"], answerMs: 30_000 },
    { targets: ["anyone"], answerMs: 60_000 },
  ],
}
const open = () => connect([helpPart({ policy })])
type Opened = ReturnType<typeof open>
const duty = (call: Opened, atMs: number, ...supervisorIds: string[]) =>
  recordAny(call, { type: "setDuty", supervisorIds, atMs })
const ask = (call: Opened, atMs: number, more = {}) =>
  recordAny(call, { type: "requestHelp", helpId: "h1", atMs, ...more })
const answer = (call: Opened, atMs: number, given: string, answeredBy?: string) =>
  recordAny(call, {
    type: "answerHelp",
    helpId: "h1",
    answer: given,
    by: agent,
    atMs,
    ...(answeredBy && { answeredBy }),
  })
const routed = (call: Opened) => seen(call, "help.routed").map(({ data, atMs }) => [atMs, data.targetIds])
const stateOf = (call: Opened) => call.getSnapshot().parts.help as HelpState

describe("whom it reaches is known before it is sent (R3)", () => {
  test("shown to the agent, and the same when it goes out", () => {
    const call = open()
    duty(call, 2_000, "omar", "lena")
    expect(resolveHelp(policy, stateOf(call))).toMatchObject({ targetIds: ["omar"], rung: 0, mode: "whisper" })
    ask(call, 5_000)
    expect(routed(call)).toEqual([[5_000, ["omar"]]])
  })

  test("a rung with nobody on duty is passed over at once", () => {
    const call = open()
    duty(call, 2_000, "lena")
    ask(call, 5_000)
    expect(routed(call)).toEqual([[5_000, ["lena"]]])
  })

  test("nobody on duty: known at once, with what may honestly be offered; sent when somebody comes on duty", () => {
    const call = open()
    duty(call, 2_000)
    ask(call, 5_000)
    expect(seen(call, "help.unreachable")).toMatchObject([
      { atMs: 5_000, data: { why: "nobodyOnDuty", alternatives: ["offerCallback", "takeMessage"] } },
    ])
    expect(call.nextDeadline()).toBeUndefined()
    duty(call, 40_000, "lena")
    expect(routed(call)).toEqual([[40_000, ["lena"]]])
  })

  test("the one who was asked for comes on duty later: it is sent to them", () => {
    const call = connect([helpPart({ policy: { ...policy, rungs: [policy.rungs[0]!] } })])
    duty(call, 2_000)
    ask(call, 5_000, { targetId: "boss" })
    duty(call, 9_000, "boss")
    expect(routed(call)).toEqual([[9_000, ["boss"]]])
  })

  test("while the host has not said who is on duty, those whom the policy names are asked", () => {
    const call = open()
    ask(call, 5_000)
    expect(routed(call)).toEqual([[5_000, ["ines", "omar"]]])
  })

  test("a named target goes first, in the mode that was asked for", () => {
    const call = open()
    duty(call, 2_000, "ines", "lena")
    ask(call, 5_000, { targetId: "lena", mode: "takeOver" })
    expect(seen(call, "help.routed")).toMatchObject([{ data: { targetIds: ["lena"], mode: "takeOver" } }])
    answer(call, 8_000, "declined", "lena")
    expect(routed(call).at(-1)).toEqual([8_000, ["ines"]])
  })
})

describe("until somebody comes", () => {
  const opened = () => {
    const call = open()
    duty(call, 2_000, "ines", "omar", "lena")
    ask(call, 5_000)
    return call
  }

  test("one of two says no: the other is waited for; both: the next are asked, and nobody twice", () => {
    const call = opened()
    answer(call, 8_000, "declined", "ines")
    expect(routed(call)).toHaveLength(1)
    answer(call, 9_000, "declined", "omar")
    expect(routed(call).at(-1)).toEqual([9_000, ["lena"]])
  })

  test("no answer: the next are asked in time, at the end it is said that nobody answered, and it stays open", () => {
    const call = opened()
    call.tick(T0 + 500_000)
    expect(seen(call, "help.unreachable")).toEqual([])
    call.tick(T0 + 560_000)
    expect(routed(call).map(([atMs]) => atMs)).toEqual([5_000, 35_000])
    expect(seen(call, "help.unreachable")).toMatchObject([{ data: { why: "nobodyAnswered" } }])
    expect(call.getSnapshot().session.helpRequests).toMatchObject([{ standing: "timedOut" }])
  })

  test("somebody said yes and does not come: the next are asked", () => {
    const call = opened()
    answer(call, 10_000, "acknowledged", "ines")
    call.tick(T0 + 69_000)
    expect(routed(call)).toHaveLength(1)
    call.tick(T0 + 70_000)
    expect(routed(call).at(-1)).toEqual([70_000, ["lena"]])
  })

  test("a log tells its own deadlines: a playbook of another day moves none of them", () => {
    for (const onDuty of [["ines", "omar"], []]) {
      const call = connect([helpPart({ policy: { ...policy, arriveMs: 90_000 } })])
      duty(call, 2_000, ...onDuty)
      ask(call, 5_000)
      answer(call, 10_000, "acknowledged", "ines")
      expect(call.nextDeadline()?.at).toBe(T0 + 100_000)
      const today = restoreCall({
        events: call.events(),
        parts: [helpPart({ policy: { ...policy, arriveMs: 5_000 } })],
      })
      expect(JSON.stringify(stateOf(today))).toBe(JSON.stringify(stateOf(call)))
      expect(today.nextDeadline()).toEqual(call.nextDeadline())
    }
  })

  test("whoever said yes and cannot after all: the next are asked at once, or whoever has not answered is waited for", () => {
    const call = opened()
    answer(call, 8_000, "declined", "omar")
    answer(call, 10_000, "acknowledged", "ines")
    answer(call, 12_000, "declined", "ines")
    expect(routed(call).at(-1)).toEqual([12_000, ["lena"]])
    answer(call, 14_000, "acknowledged", "lena")
    answer(call, 16_000, "declined", "lena")
    expect(seen(call, "help.unreachable")).toMatchObject([{ data: { why: "nobodyAnswered" } }])

    const other = opened()
    answer(other, 10_000, "acknowledged", "ines")
    answer(other, 12_000, "declined", "ines")
    expect(stateOf(other).routes).toMatchObject([{ standing: "waiting", dueAt: T0 + 70_000 }])
    answer(other, 13_000, "declined", "omar")
    expect(routed(other).at(-1)).toEqual([13_000, ["lena"]])
  })

  test("a no changes nothing while somebody else comes, nor any answer when it is over", () => {
    const call = opened()
    const standing = () => call.getSnapshot().session.helpRequests[0]
    answer(call, 8_000, "acknowledged", "ines")
    answer(call, 9_000, "declined", "omar")
    expect(standing()).toMatchObject({ standing: "acknowledged", answeredBy: "ines" })
    answer(call, 20_000, "met", "ines")
    answer(call, 21_000, "declined", "omar")
    answer(call, 22_000, "timedOut")
    answer(call, 22_000, "acknowledged", "omar")
    answer(call, 22_000, "declined")
    expect(standing()).toMatchObject({ standing: "met", answeredBy: "ines" })
    // Given again it corrects.
    answer(call, 23_000, "declined", "ines")
    expect(standing()).toMatchObject({ standing: "declined" })
    answer(call, 24_000, "withdrawn")
    answer(call, 25_000, "acknowledged", "omar")
    expect(standing()).toMatchObject({ standing: "withdrawn" })
  })

  test("a late yes counts", () => {
    const call = opened()
    call.tick(T0 + 500_000)
    call.tick(T0 + 560_000)
    answer(call, 570_000, "acknowledged", "omar")
    expect(stateOf(call).routes).toMatchObject([{ standing: "acknowledged", acknowledgedBy: "omar" }])
  })

  test("a supervisor on the line is help that has come; one who listens has seen it", () => {
    const call = opened()
    call.record({ type: "startSegment", agentId: "sam", at: T0 + 6_000 })
    call.record({ type: "setSupervision", supervisorId: "ines", mode: "monitor", at: T0 + 10_000 })
    expect(call.getSnapshot().session.helpRequests).toMatchObject([{ standing: "acknowledged", answeredBy: "ines" }])
    call.record({ type: "setSupervision", supervisorId: "ines", mode: "barge", at: T0 + 20_000 })
    expect(call.getSnapshot().session.helpRequests).toMatchObject([{ standing: "met" }])
    expect(call.nextDeadline()).toBeUndefined()
  })
})

describe("at the end of the call nothing is cleared silently", () => {
  test("unmet help becomes a promise, and stays listed", () => {
    const call = open()
    ask(call, 5_000)
    call.record({ type: "closeLine", endedBy: "caller", at: T0 + 20_000 })
    expect(call.getSnapshot().session.promises).toHaveLength(1)
    call.record({ type: "completeCall", at: T0 + 30_000 })
    const { promises, helpRequests } = call.getSnapshot().session
    expect(promises).toMatchObject([{ standing: "accepted", kind: "callback", promisedBy: "company" }])
    expect(seen(call, "help.leftOpen")).toMatchObject([{ data: { helpId: "h1", promiseId: promises[0]!.promiseId } }])
    expect(helpRequests).toMatchObject([{ standing: "requested" }])
    expect(call.nextDeadline()?.at === undefined || !stateOf(call).routes.some(({ dueAt }) => dueAt !== null)).toBe(
      true,
    )
  })

  test.each(["met", "withdrawn"] as const)("%s: no promise", (given) => {
    const call = open()
    ask(call, 5_000)
    answer(call, 9_000, given)
    call.record({ type: "closeLine", endedBy: "caller", at: T0 + 20_000 })
    expect(call.getSnapshot().session.promises).toEqual([])
  })

  test("no machine says that it was met, or withdraws it", () => {
    const call = open()
    const by = { id: "bot", role: "agent" }
    recordAny(call, { type: "startSegment", agentId: "bot", kind: "ai", atMs: 2_000 })
    recordAny(call, { type: "requestHelp", helpId: "h1", by, atMs: 5_000 })
    for (const given of ["met", "withdrawn"])
      expect(recordAny(call, { type: "answerHelp", helpId: "h1", answer: given, by, atMs: 6_000 })).toMatchObject({
        refusal: { code: "session/not-allowed", detail: { role: "ai" } },
      })
    expect(recordAny(call, { type: "answerHelp", helpId: "h1", answer: "met", atMs: 7_000 })).toMatchObject({
      ok: true,
    })
  })

  test("only a person withdraws one", () => {
    const call = open()
    ask(call, 5_000)
    expect(recordAny(call, { type: "answerHelp", helpId: "h1", answer: "withdrawn", atMs: 6_000 })).toMatchObject({
      ok: false,
    })
  })
})

test("safety mode does not silence a call for help", () => {
  const call = open()
  call.record({ type: "enterSafety", kind: "crisis", at: T0 + 2_000 })
  ask(call, 5_000)
  expect(routed(call)).toHaveLength(1)
})

test("the notice goes out with the brief that the host makes, and nothing of it is logged", () => {
  const call = connect([helpPart({ policy })])
  call.record({ type: "startSegment", agentId: "sam", at: T0 + 2_000 })
  ask(call, 5_000, { reason: "abuse" })
  const { session } = call.getSnapshot()
  const notice = toHelpNotice(session, stateOf(call), "h1", ({ callId }) => ({ ask: `Join ${callId}` }))
  expect(notice).toEqual({
    helpId: "h1",
    callId: "CA1",
    targetIds: ["ines", "omar"],
    mode: "whisper",
    answerBy: T0 + 35_000,
    reason: "abuse",
    agentId: "sam",
    groundWithdrawn: false,
    brief: { ask: "Join CA1" },
  })
  expect(toHelpNotice(session, stateOf(call), "h2")).toBeUndefined()
  expect(JSON.stringify(call.events())).not.toContain("Join")
})

test("a policy that reaches nobody is found before it is used", () => {
  expect(checkHelpPolicy(policy)).toEqual([])
  expect(checkHelpPolicy({ ...policy, rungs: [], alternatives: [] }).map(({ path }) => path)).toEqual([
    "rungs",
    "alternatives",
  ])
  const twice = { targets: ["ines"], answerMs: 30_000 }
  expect(checkHelpPolicy({ ...policy, rungs: [twice, twice] })).toMatchObject([{ path: "rungs.1.targets" }])
})
