import { describe, expect, it } from "vitest"
import type { Role } from "evenkeel/kernel"
import { commandTypes, decide, defaultSettings, type Command, type CommandType } from "evenkeel/session"
import { prepared, samples, sampleTypes } from "./samples.js"
import { refusalOf } from "./scene.js"

const roles = ["agent", "supervisor", "host", "vendor"] as const

const anyone = "agent supervisor host vendor"
const people = "agent supervisor host"
const persons = "agent supervisor"

/** Which role may give which command. A change here is a change of the library's promises. */
const matrix: { readonly [Type in CommandType]: string } = {
  queueCall: anyone,
  ringCall: anyone,
  connectCall: anyone,
  closeLine: anyone,
  completeCall: anyone,
  settleRingBack: anyone,
  joinParticipant: anyone,
  dropParticipant: anyone,
  holdParticipant: anyone,
  resumeParticipant: anyone,
  muteParticipant: anyone,
  unmuteParticipant: anyone,
  describeHold: people,
  startTransfer: anyone,
  finishTransfer: anyone,
  startSegment: anyone,
  endSegment: anyone,
  setSupervision: anyone,
  describeArrival: anyone,
  setCallType: anyone,
  describeCaller: people,
  hearCaller: anyone,
  describeSubject: people,
  startSpeech: anyone,
  stopSpeech: anyone,
  reportCues: anyone,
  openIssue: people,
  withdrawIssue: people,
  reopenIssue: people,
  resolveIssue: people,
  needNoAction: people,
  stateFact: anyone,
  readBackFacts: people,
  confirmFacts: people,
  correctFact: people,
  clearFact: people,
  offerOption: people,
  settleOption: people,
  agreeAction: people,
  amendAction: people,
  openVent: people,
  closeVent: people,
  setStance: people,
  tryRung: people,
  markOffGoal: people,
  markOnGoal: people,
  enterSafety: anyone,
  clearSafety: persons,
  expectProcedure: people,
  markStep: people,
  raiseFlag: anyone,
  lowerFlag: persons,
  setRecording: anyone,
  advisePause: anyone,
  setRetention: people,
  noteEndSignal: people,
  beginClosing: people,
  noteAsked: people,
  setDisposition: people,
  extendWrapUp: people,
  tagValue: people,
  notePraise: people,
  hearPromise: anyone,
  acceptPromise: people,
  dismissPromise: people,
  settlePromise: people,
  requestHelp: people,
  answerHelp: anyone,
  strikeRecord: people,
  disputeRecord: people,
}

describe("who may give which command", () => {
  it("has a row for every command", () => {
    expect([...Object.keys(matrix)].sort()).toEqual([...commandTypes()].sort())
    expect([...sampleTypes].sort()).toEqual([...commandTypes()].sort())
  })

  it.each(sampleTypes)("%s", (type) => {
    const allowed = roles.filter((role) => {
      const here = prepared()
      const before = here.call.getSnapshot()
      const result = here.call.record({
        ...samples[type],
        type,
        at: here.now,
        by: { id: "x", role },
      } as unknown as Command)
      expect([undefined, "session/not-allowed"]).toContain(refusalOf(result))
      if (!result.ok) expect(here.call.getSnapshot()).toBe(before)
      return result.ok
    })
    expect(allowed.join(" ")).toBe(matrix[type])
  })

  it("the library's own role is taken from nobody", () => {
    const here = prepared()
    const library = { id: "evenkeel", role: "library" as Role }
    for (const type of sampleTypes) {
      const command = { ...samples[type], type, at: here.now, by: library } as unknown as Command
      expect(refusalOf(here.call.record(command))).toBe("session/invalid-command")
      const log = { size: 0, event: () => undefined }
      const settings = defaultSettings
      const decided = decide(
        { state: here.state, settings, log, at: here.now, now: here.now, by: library },
        type,
        samples[type],
      )
      expect(decided).toMatchObject({ refusal: { code: "session/not-allowed", detail: { role: "library" } } })
    }
  })
})

describe("what needs a person", () => {
  const host = { id: "crm", role: "host" } as const
  const agent = { id: "ann", role: "agent" } as const

  it("withdrawing a request for help", () => {
    const here = prepared()
    const withdraw = { type: "answerHelp", helpId: "help-a", answer: "withdrawn", at: here.now } as const
    for (const role of ["host", "vendor"] as const)
      expect(refusalOf(here.call.record({ ...withdraw, by: { id: "x", role } }))).toBe("session/not-allowed")
    expect(here.call.record({ ...withdraw, by: agent }).ok).toBe(true)
  })

  it("striking a flag", () => {
    const here = prepared()
    const seq = here.state.flags[0]!.seq
    const strike = { type: "strikeRecord", seq, reason: "wrong button", at: here.now } as const
    expect(refusalOf(here.call.record({ ...strike, by: host }))).toBe("session/not-allowed")
    expect(here.call.record({ ...strike, by: agent }).ok).toBe(true)
    expect(here.state.flags).toEqual([])
  })
})
