import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Envelope } from "evenkeel/kernel"
import { evolve, initialState, type Command, type CommandType, type SessionState } from "evenkeel/session"
import { allTypes, brokenStep, give, hearStep, play, runs, stepOf, stepsOf, type Step } from "./arbitrary.js"
import { prepared, samples } from "./samples.js"
import { refusalOf, sue, T0 } from "./scene.js"
import { createCall } from "../whole-call.js"

const open = () => createCall({ callId: "CA1", at: T0, agent: { agentId: "ann", kind: "human" } })

/** What happened on the line, or was said there: nobody may refuse to hear of it. */
const reality: readonly CommandType[] = [
  "queueCall",
  "ringCall",
  "connectCall",
  "closeLine",
  "completeCall",
  "joinParticipant",
  "dropParticipant",
  "holdParticipant",
  "resumeParticipant",
  "muteParticipant",
  "unmuteParticipant",
  "startSpeech",
  "stopSpeech",
]

/** What a completed call still takes. */
const amendments: readonly CommandType[] = [
  ...reality,
  "reportCues",
  "hearPromise",
  // Corrections of what stands.
  "describeArrival",
  "setCallType",
  "describeCaller",
  "describeSubject",
  "describeHold",
  "startTransfer",
  "finishTransfer",
  "startSegment",
  "endSegment",
  "setSupervision",
  "setRecording",
  "withdrawIssue",
  "reopenIssue",
  "resolveIssue",
  "needNoAction",
  "correctFact",
  "clearFact",
  "settleOption",
  "amendAction",
  "setDisposition",
  "lowerFlag",
  // A danger that was said, or cleared, is never too late.
  "enterSafety",
  "clearSafety",
  // The redactor's word on a late turn.
  "advisePause",
  "strikeRecord",
  "disputeRecord",
  "answerHelp",
  "acceptPromise",
  "dismissPromise",
  "settlePromise",
  "settleRingBack",
  "setRetention",
]

describe("any sequence of commands", () => {
  it("throws nothing; a refusal leaves state, log and deadline as they were", () => {
    fc.assert(
      fc.property(stepsOf(40), (steps) => {
        const call = open()
        let before = { snapshot: call.getSnapshot(), size: 1, due: call.nextDeadline() }
        play(call, steps, (result) => {
          const after = { snapshot: call.getSnapshot(), size: call.getSnapshot().seq, due: call.nextDeadline() }
          if (!result.ok || result.events.length === 0) {
            expect(after.snapshot).toBe(before.snapshot)
            expect(after.due).toEqual(before.due)
          } else {
            expect(after.size).toBe(before.size + result.events.length)
            expect(after.snapshot).not.toBe(before.snapshot)
          }
          before = after
        })
        expect(call.events().length).toBe(before.size)
      }),
      runs(150),
    )
  })

  it("gives events that stand in one order, each with its cause before it", () => {
    fc.assert(
      fc.property(stepsOf(40), (steps) => {
        const call = open()
        play(call, steps)
        const seen = new Set<string>()
        let heardAt = 0
        for (const [index, event] of call.events().entries()) {
          expect(event.id).toBe(`CA1#${index + 1}`)
          expect(event.heardAt).toBeGreaterThanOrEqual(heardAt)
          expect(event.type).not.toBe("part.failed")
          if (event.causedBy !== null) expect(seen).toContain(event.causedBy)
          seen.add(event.id)
          heardAt = event.heardAt
        }
      }),
      runs(100),
    )
  })

  it("a broken command is refused with a code and a place, or harmless", () => {
    fc.assert(
      fc.property(stepsOf(10), brokenStep, (steps, broken) => {
        const call = open()
        const now = play(call, steps)
        const result = give(call, broken, now)
        if (result.ok) return
        expect(result.refusal.code).toMatch(/^(session|limit)\/[a-z-]+$/)
        if (result.refusal.code === "session/invalid-command") expect(result.refusal.issues.length).toBeGreaterThan(0)
      }),
      runs(300),
    )
  })
})

describe("evolve", () => {
  it("takes every event that decide and the reactions give, and leaves the state before it alone", () => {
    fc.assert(
      fc.property(stepsOf(40), (steps) => {
        const call = open()
        play(call, steps)
        let state: SessionState = initialState
        for (const event of call.events()) {
          const frozen = deepFreeze(state)
          state = evolve(frozen, deepFreeze(event))
        }
        expect(JSON.stringify(state)).toBe(JSON.stringify(call.getSnapshot().session))
      }),
      runs(80),
    )
  })

  it("gives the same state object for an event that it does not know", () => {
    const event: Envelope = {
      id: "CA1#1",
      stream: "CA1",
      seq: 1,
      at: T0,
      heardAt: T0,
      type: "phrase.offered",
      v: 1,
      by: { id: "x", role: "host" },
      origin: "reaction",
      batch: 1,
      causedBy: null,
      data: {},
    }
    expect(evolve(initialState, event)).toBe(initialState)
  })

  it("gives a state that is plain JSON", () => {
    fc.assert(
      fc.property(stepsOf(40), (steps) => {
        const call = open()
        play(call, steps)
        const { session } = call.getSnapshot()
        expect(JSON.parse(JSON.stringify(session))).toEqual(session)
      }),
      runs(60),
    )
  })
})

const wholeTurn = hearStep.map((step): Step => {
  const { op: _, final: __, ...turn } = step.fields
  return { ...step, fields: turn }
})
const happening = fc.oneof({ weight: 3, arbitrary: stepOf(reality) }, { weight: 1, arbitrary: wholeTurn })

describe("what happened on the line", () => {
  it("is taken from anybody, at any time, whatever came before", () => {
    fc.assert(
      fc.property(stepsOf(25), happening, fc.boolean(), (steps, report, completed) => {
        const call = open()
        let now = play(call, steps)
        if (completed) now = play(call, [{ ...report, type: "completeCall", fields: {}, gapMs: 1_000, lateMs: 0 }])
        const result = give(call, report, now + report.gapMs)
        expect(refusalOf(result)).toBeUndefined()
      }),
      runs(400),
    )
  })

  it.each(["startSpeech", "stopSpeech"] as const)("%s is taken of a completed call too", (type) => {
    const call = open()
    call.record({ type: "completeCall", at: T0 + 1 })
    expect(refusalOf(call.record({ type, speaker: "caller", at: T0 }))).toBeUndefined()
  })
})

describe("speech", () => {
  it("comes in by hear alone, where it is masked; the commands that it becomes are nobody's", () => {
    const call = open()
    for (const type of ["hearTurn", "replaceTurn", "retractTurn"]) {
      const command = { type, turnId: "x", speaker: "caller", text: "Hello", at: T0, by: sue }
      expect(refusalOf(call.record(command as never))).toBe("session/unknown-command")
    }
    expect(call.getSnapshot().seq).toBe(1)
  })
})

describe("a completed call", () => {
  it("changes by the named amendments and by nothing else", () => {
    fc.assert(
      fc.property(stepsOf(20), stepOf(), (steps, last) => {
        const call = open()
        play(call, [...steps, { type: "completeCall", fields: {}, gapMs: 0, lateMs: 0, by: "vendor" }])
        const before = JSON.stringify(call.getSnapshot())
        const result = give(call, { ...last, by: "agent" }, call.getSnapshot().heardAt)
        if (amendments.includes(last.type as CommandType)) return
        expect(refusalOf(result)).toBe("session/completed")
        expect(JSON.stringify(call.getSnapshot())).toBe(before)
      }),
      runs(300),
    )
  })

  it.each(amendments)("takes %s", (type) => {
    const here = prepared()
    here.do("completeCall")
    // What was there before it was completed may come again: then there is nothing to log, and nothing to refuse.
    expect(refusalOf(here.try({ ...samples[type], type, by: sue } as unknown as Command))).toBeUndefined()
  })

  it.each(allTypes.filter((type) => !amendments.includes(type)))("refuses %s", (type) => {
    const call = open()
    call.record({ type: "completeCall", at: T0 })
    const [fields] = fc.sample(stepOf([type]), { seed: 1, numRuns: 1 })
    expect(refusalOf(give(call, { ...fields!, by: "supervisor" }, T0))).toBe("session/completed")
  })

  it("has no clock that runs, and nothing that is due", () => {
    fc.assert(
      fc.property(stepsOf(25), stepsOf(6, fc.oneof(stepOf(amendments), hearStep)), (steps, late) => {
        const call = open()
        play(call, [...steps, { type: "completeCall", fields: {}, gapMs: 0, lateMs: 0, by: "vendor" }, ...late])
        // When words are to be erased is no clock of the call.
        expect([undefined, "retention"]).toContain(call.nextDeadline()?.key)
      }),
      runs(150),
    )
  })
})

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
