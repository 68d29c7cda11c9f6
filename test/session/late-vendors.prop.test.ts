import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cuesPart } from "evenkeel/cues"
import { createCall, restoreCall } from "../whole-call.js"
import { runs } from "./arbitrary.js"
import { HOUR, phone, SECOND, T0, without } from "./scene.js"

const texts = [
  "I will ring you back at 3 pm.",
  "So I'll call you back at 3 pm.",
  "I will send you the form by email.",
  "Thank you for waiting.",
  "And I'll send you the form by email.",
]

const turns = texts.map((text, index) => ({
  turnId: `u${index}`,
  speaker: "agent" as const,
  text,
  at: T0 + (index + 1) * 10 * SECOND,
}))

/** The promises after turns that are heard an hour later, in the given order. */
function promisesAfter(order: readonly number[]) {
  const call = createCall({ callId: "CA1", at: T0, parts: [cuesPart()] })
  call.record({ type: "connectCall", at: T0, by: phone })
  for (const index of order) expect(call.hear({ ...turns[index]!, heardAt: T0 + HOUR }).ok).toBe(true)
  const { promises } = without(call.getSnapshot().session, "seq") as { promises: { promiseId: string }[] }
  return [...promises].sort((a, b) => (a.promiseId < b.promiseId ? -1 : 1))
}

describe("turns of a vendor that come twice and in any order", () => {
  it("end with the same promises, each said by the turn that said it first", () => {
    const inOrder = promisesAfter([0, 1, 2, 3, 4])
    expect(inOrder.map(({ promiseId }) => promiseId)).toEqual(["promise-u0", "promise-u2"])
    fc.assert(
      fc.property(
        fc
          .array(fc.nat(4), { maxLength: 5 })
          .chain((twice) => fc.shuffledSubarray([0, 1, 2, 3, 4, ...twice], { minLength: 5 + twice.length })),
        (order) => {
          expect(promisesAfter(order)).toEqual(inOrder)
        },
      ),
      runs(60),
    )
  })

  it("leave alone what was accepted meanwhile, and tell whoever follows the promise that was named again", () => {
    const call = createCall({ callId: "CA1", at: T0, parts: [cuesPart()] })
    call.record({ type: "connectCall", at: T0 })
    call.hear({ ...turns[1]!, heardAt: T0 + HOUR })
    call.hear({ ...turns[0]!, heardAt: T0 + HOUR })
    expect(
      call
        .events()
        .flatMap(({ type, data }) =>
          type.startsWith("promise.") ? [[type, (data as { promiseId: string }).promiseId]] : [],
        ),
    ).toEqual([
      ["promise.heard", "promise-u1"],
      ["promise.heard", "promise-u0"],
      ["promise.dismissed", "promise-u1"],
    ])
    const other = createCall({ callId: "CA1", at: T0, parts: [cuesPart()] })
    other.hear({ ...turns[1]!, heardAt: T0 + HOUR })
    other.record({ type: "acceptPromise", promiseId: "promise-u1", at: T0 + HOUR })
    other.hear({ ...turns[0]!, heardAt: T0 + HOUR })
    expect(other.getSnapshot().session.promises.map(({ promiseId, standing }) => [promiseId, standing])).toEqual([
      ["promise-u1", "accepted"],
    ])
  })
})

describe("reports of a vendor that come twice, late and in any order", () => {
  const reports = [
    { type: "startSegment", agentId: "ben" },
    { type: "joinParticipant", participantId: "caller", role: "caller" },
    { type: "startTransfer", kind: "warm", targetId: "billing", transferId: "x1" },
    { type: "holdParticipant", participantId: "caller" },
    { type: "setRecording", state: "announced" },
    { type: "finishTransfer", transferId: "x1", outcome: "noAnswer" },
    { type: "resumeParticipant", participantId: "caller" },
    { type: "endSegment" },
    { type: "startSegment", agentId: "cid" },
    { type: "setRecording", state: "paused" },
    { type: "startTransfer", kind: "cold", targetId: "sales", transferId: "x2" },
    { type: "joinParticipant", participantId: "sue", role: "supervisor" },
    { type: "dropParticipant", participantId: "sue" },
    { type: "startSegment", agentId: "dee" },
    { type: "finishTransfer", transferId: "x2", outcome: "completed" },
  ].map((report, index) => ({ ...report, at: T0 + (index + 1) * SECOND, heardAt: T0 + HOUR, by: phone }))

  const stateAfter = (order: readonly number[]) => {
    const call = createCall({ callId: "CA1", at: T0, agent: { agentId: "ann", kind: "human" } })
    call.record({ type: "connectCall", at: T0, by: phone })
    for (const index of order) expect(call.record(reports[index] as never).ok).toBe(true)
    const { segments, transfers, participants, recording } = call.getSnapshot().session
    // Ids of parts are made of the number of the event that told of them.
    return without({ segments, transfers, participants, recording }, "seq", "segmentId")
  }
  const all = reports.map((_, index) => index)

  it("end in one state", () => {
    const inOrder = stateAfter(all) as { segments: { agentId: string; endedAt: number | null }[] }
    expect(inOrder.segments.map(({ agentId, endedAt }) => [agentId, endedAt && (endedAt - T0) / SECOND])).toEqual([
      ["ann", 1],
      ["ben", 8],
      ["cid", 14],
      ["dee", null],
    ])
    fc.assert(
      fc.property(
        fc
          .array(fc.nat(all.length - 1), { maxLength: 6 })
          .chain((twice) => fc.shuffledSubarray([...all, ...twice], { minLength: all.length + twice.length })),
        (order) => {
          expect(stateAfter(order)).toEqual(inOrder)
        },
      ),
      runs(300),
    )
  })
})

describe("a report about participants", () => {
  it("of after the call was completed is an anomaly, as one of the line is; one of before is none", () => {
    for (const type of [
      "joinParticipant",
      "holdParticipant",
      "resumeParticipant",
      "dropParticipant",
      "muteParticipant",
    ]) {
      const anomalyOf = (at: number): unknown => {
        const call = createCall({ callId: "CA1", at: T0 })
        call.record({ type: "connectCall", at: T0 + SECOND })
        call.record({ type: "completeCall", at: T0 + 60 * SECOND })
        const fields = { participantId: "x", ...(type === "joinParticipant" && { role: "agent" }) }
        const result = call.record({ type, ...fields, at, heardAt: T0 + HOUR } as never)
        return result.ok ? result.events[0]?.anomaly : result.refusal
      }
      expect([type, anomalyOf(T0 + 61 * SECOND)]).toEqual([type, "line/after-completed"])
      expect([type, anomalyOf(T0 + 30 * SECOND)]).toEqual([
        type,
        type === "resumeParticipant" ? "hold/not-held" : undefined,
      ])
    }
  })
})

describe("a caller's zone and language", () => {
  const wrong = [
    ["zone", "Mars/Phobos"],
    ["zone", "+05:00"],
    ["zone", ""],
    ["language", "en_US"],
    ["language", "english please"],
  ] as const

  it("are refused where there are none of that name, in a command and in an option", () => {
    for (const [name, value] of wrong) {
      const call = createCall({ callId: "CA1", at: T0 })
      expect(call.record({ type: "describeCaller", [name]: value, at: T0 } as never)).toMatchObject({
        ok: false,
        refusal: { code: "session/invalid-command", issues: [{ path: name }] },
      })
      expect(() => createCall({ callId: "CA1", at: T0, caller: { [name]: value } })).toThrow(`caller.${name}`)
    }
    const given = { zone: "America/Chicago", language: "es-MX" }
    const call = createCall({ callId: "CA1", at: T0, caller: given })
    expect(call.record({ type: "describeCaller", zone: null, language: "pt", at: T0 }).ok).toBe(true)
    expect(call.getSnapshot().session.caller).toEqual({ language: "pt" })
  })

  it("of a log stay as they are: platforms forget zones, and logs do not", () => {
    const call = createCall({ callId: "CA1", at: T0, caller: { zone: "UTC" } })
    const events = JSON.parse(JSON.stringify(call.events()).replace('"UTC"', '"Mars/Phobos"')) as never
    expect(restoreCall({ events }).getSnapshot().session.caller).toEqual({ zone: "Mars/Phobos" })
  })
})
