import { describe, expect, it } from "vitest"
import { commandTypes, type CommandType } from "evenkeel/session"
import { replayCall } from "../whole-call.js"
import { samples, standing } from "./samples.js"
import { ann, connected, SECOND, T0, without, type Scene } from "./scene.js"

/** How a record is corrected, on a call as {@link standing} makes it. */
interface Corrector {
  /** The command that corrects it. */
  readonly by: CommandType
  readonly fields?: object
  /** What happens before the record. */
  readonly first?: (here: Scene) => unknown
  /** The record, where it is not the sample. */
  readonly record?: object
  /** Members of the state that are lawfully other than if it had not been recorded: why. */
  readonly differs?: Readonly<Record<string, string>>
}

/** Struck: the call stands as if it had not been recorded. */
const struck: Corrector = { by: "strikeRecord" }
const by = (command: CommandType, fields: object, more: Partial<Corrector> = {}): Corrector => ({
  by: command,
  fields,
  ...more,
})
const closed = (here: Scene) => here.do("closeLine", { endedBy: "caller" })
const dropped = (here: Scene) => here.do("closeLine", { endedBy: "network", endReason: "dropped" })
const again = "Given again it corrects; what was told first was not known either"

/** The correcting command of every command. Nobody adds one without. */
const correctors: { readonly [Type in CommandType]: Corrector } = {
  queueCall: struck,
  ringCall: struck,
  connectCall: { ...struck, first: (here) => strike(here, "call.connected") },
  closeLine: struck,
  completeCall: { ...struck, first: closed },
  settleRingBack: by(
    "settleRingBack",
    { outcome: "unreachable" },
    { first: dropped, differs: { ringBack: "It has left the house: who is to be rung after all is promised a call" } },
  ),
  joinParticipant: struck,
  dropParticipant: struck,
  holdParticipant: struck,
  resumeParticipant: struck,
  muteParticipant: struck,
  unmuteParticipant: struck,
  describeHold: by("describeHold", { participantId: "caller", plan: "Ask the office" }, { differs: { plan: again } }),
  startTransfer: by(
    "finishTransfer",
    { transferId: "t", outcome: "canceled" },
    {
      record: { kind: "warm", targetId: "billing", transferId: "t" },
      differs: { transfers: "A leg that was begun is canceled, and was begun" },
    },
  ),
  finishTransfer: by(
    "finishTransfer",
    { transferId: "transfer-a", outcome: "declined" },
    { differs: { outcome: again } },
  ),
  startSegment: struck,
  endSegment: struck,
  setSupervision: by(
    "setSupervision",
    { supervisorId: "sue", mode: "none" },
    { differs: { supervision: "`none` ends it" } },
  ),
  describeArrival: by("describeArrival", { queueWaitMs: null, startMood: null }),
  setCallType: struck,
  describeCaller: by("describeCaller", { name: null }),
  hearCaller: struck,
  describeSubject: by("describeSubject", { subject: null }),
  startSpeech: by(
    "stopSpeech",
    { speaker: "caller" },
    { differs: { speechReported: "That such reports come stays true" } },
  ),
  stopSpeech: by(
    "startSpeech",
    { speaker: "caller", at: T0 + 4 * SECOND },
    { first: (here) => here.do("startSpeech", { speaker: "caller" }) },
  ),
  reportCues: by("reportCues", { ...samples.reportCues, revision: 1, cues: [] }),
  openIssue: by(
    "withdrawIssue",
    { issueId: "issue-b", reason: "none" },
    { differs: { issues: "One that was withdrawn is kept, and counts nowhere" } },
  ),
  withdrawIssue: by("reopenIssue", { issueId: "issue-a" }),
  reopenIssue: by(
    "withdrawIssue",
    { issueId: "issue-a", reason: "duplicate" },
    { first: (here) => here.do("withdrawIssue", samples.withdrawIssue) },
  ),
  resolveIssue: by("reopenIssue", { issueId: "issue-0" }),
  needNoAction: by("reopenIssue", { issueId: "issue-0" }),
  stateFact: struck,
  readBackFacts: struck,
  confirmFacts: { ...struck, first: (here) => here.do("readBackFacts") },
  correctFact: struck,
  clearFact: struck,
  offerOption: struck,
  settleOption: by("settleOption", { optionId: "option-a", standing: "offered" }),
  agreeAction: struck,
  amendAction: by("amendAction", { actionId: "action-a", standing: "agreed" }),
  openVent: struck,
  closeVent: {
    ...struck,
    first: (here) => here.do("openVent"),
    differs: { clocks: "The window counts speech; its clock runs anew" },
  },
  setStance: struck,
  tryRung: struck,
  markOffGoal: struck,
  markOnGoal: struck,
  enterSafety: by("clearSafety", { reason: "paint" }, { differs: { safety: "A danger that was cleared stays told" } }),
  clearSafety: by(
    "enterSafety",
    { kind: "gas" },
    {
      first: (here) => here.do("enterSafety", { kind: "gas" }),
      differs: { safety: "A danger that was cleared stays told" },
    },
  ),
  expectProcedure: struck,
  markStep: struck,
  raiseFlag: struck,
  lowerFlag: struck,
  setRecording: struck,
  advisePause: by("advisePause", { paused: false }),
  setRetention: by("setRetention", { text: "keep" }, { differs: { retention: "`keep` is what none comes to" } }),
  noteEndSignal: struck,
  beginClosing: struck,
  noteAsked: struck,
  setDisposition: struck,
  extendWrapUp: { ...struck, first: closed },
  tagValue: struck,
  notePraise: struck,
  hearPromise: by(
    "dismissPromise",
    { promiseId: "p", reason: "none" },
    {
      record: { ...samples.hearPromise, promiseId: "p", kind: "visit" },
      differs: { promises: "One that was dismissed is kept, and counts nowhere" },
    },
  ),
  acceptPromise: by(
    "settlePromise",
    { promiseId: "promise-a", end: "withdrawn" },
    { differs: { promises: "It has left the house: it is withdrawn, loudly" } },
  ),
  dismissPromise: by(
    "acceptPromise",
    { promiseId: "promise-a" },
    { differs: { promises: "What was none after all is one now, accepted by a person" } },
  ),
  settlePromise: by(
    "settlePromise",
    { promiseId: "promise-b", end: "broken" },
    { differs: { promises: "It has left the house: one to keep after all is accepted anew" } },
  ),
  requestHelp: by(
    "answerHelp",
    { helpId: "h", answer: "withdrawn" },
    {
      record: { helpId: "h" },
      differs: { helpRequests: "It has left the house: it is withdrawn by a person, never silently" },
    },
  ),
  answerHelp: by(
    "answerHelp",
    { helpId: "help-a", answer: "timedOut" },
    { differs: { helpRequests: "Who asked was told; the other answer takes its place" } },
  ),
  strikeRecord: struck,
  disputeRecord: struck,
}

function strike(here: Scene, type: string): void {
  const { seq } = here.call.events().findLast((event) => event.type === type)!
  here.do("strikeRecord", { seq, reason: "slip", by: ann })
}

describe("every record has a correcting command", () => {
  it("of which there is one for every command", () => {
    expect(Object.keys(correctors).sort()).toEqual([...commandTypes()].sort())
  })

  it.each(Object.entries(correctors))("%s", (type, { by: command, fields, first, record, differs = {} }) => {
    const here = standing()
    first?.(here)
    const bare = () => without(here.state, "seq", ...Object.keys(differs))
    const whole = JSON.stringify(here.state)
    const before = bare()
    here.wait(SECOND)
    const sample = { ...(record ?? samples[type as CommandType]), by: ann }
    const { seq } = here.do(type as CommandType, sample as never)[0]!
    expect(JSON.stringify(here.state), "it was recorded").not.toBe(whole)
    const recorded = JSON.stringify(here.state)
    here.wait(SECOND)
    here.do(command, { ...(command === "strikeRecord" ? { seq, reason: "slip" } : fields), by: ann } as never)
    expect(JSON.stringify(here.state), "it was corrected").not.toBe(recorded)
    expect(bare()).toEqual(before)
    expect(JSON.stringify(replayCall(here.call.events())[0])).toBe(JSON.stringify(here.state))
  })
})

describe("a report of the line that was none", () => {
  it("leaves the line where the others put it: of several of one phase the next", () => {
    const here = connected()
    here.do("connectCall", { at: T0 + SECOND })
    here.do("connectCall", { at: T0 + 2 * SECOND })
    expect(here.state.line.reached.connected).toBe(T0 + SECOND)
    const seqs = here.call.events().flatMap(({ type, seq }) => (type === "call.connected" ? seq : []))
    const connectedAt = (seq: number) => {
      here.do("strikeRecord", { seq, reason: "another leg", by: ann })
      return here.state.line.reached.connected
    }
    expect(connectedAt(seqs[1]!)).toBe(T0 + 2 * SECOND)
    const struckSeq = here.call.events().findLast(({ type }) => type === "record.struck")!.seq
    expect(connectedAt(seqs[0]!)).toBe(T0 + 2 * SECOND)
    expect(connectedAt(seqs[2]!)).toBeUndefined()
    expect(connectedAt(struckSeq)).toBe(T0 + SECOND)
    expect(JSON.stringify(replayCall(here.call.events())[0])).toBe(JSON.stringify(here.state))
  })

  it("leaves the call completed where somebody else completed it too", () => {
    const here = connected()
    here.do("closeLine", { endedBy: "caller" })
    const [first] = here.do("completeCall")
    here.wait(SECOND)
    here.do("completeCall")
    here.do("strikeRecord", { seq: first!.seq, reason: "too early", by: ann })
    expect(here.state.line).toMatchObject({ phase: "completed", reached: { completed: here.now } })
  })
})

it("the end of a segment in the second in which it began, struck, lets that one go on", () => {
  const here = connected()
  here.do("startSegment", { agentId: "ben" })
  const before = here.state.segments
  here.do("endSegment")
  strike(here, "segment.ended")
  expect(here.state.segments).toEqual(before)
})
