import type { CallCommands, CommandType } from "evenkeel/session"
import { connected, T0, type Scene } from "./scene.js"

/** One well-formed command of each type, for a call as {@link prepared} makes it. */
export const samples: { readonly [Type in CommandType]: CallCommands[Type] } = {
  queueCall: {},
  ringCall: {},
  connectCall: {},
  closeLine: { endedBy: "caller", endReason: "hangUp" },
  completeCall: {},
  settleRingBack: { outcome: "reached" },
  joinParticipant: { participantId: "caller", role: "caller", name: "Dana" },
  dropParticipant: { participantId: "caller" },
  holdParticipant: { participantId: "caller", purpose: "lookUp", consent: true },
  resumeParticipant: { participantId: "caller" },
  muteParticipant: { participantId: "ann" },
  unmuteParticipant: { participantId: "ann" },
  describeHold: { participantId: "caller", plan: "Look the order up" },
  startTransfer: { kind: "warm", targetId: "billing" },
  finishTransfer: { transferId: "transfer-a", outcome: "completed" },
  startSegment: { agentId: "ben" },
  endSegment: {},
  setSupervision: { supervisorId: "sue", mode: "monitor" },
  describeArrival: { queueWaitMs: 90_000, startMood: "hot" },
  setCallType: { callType: "message" },
  describeCaller: { name: "Dana" },
  hearCaller: { fact: "callerName", kind: "stated", value: "Dana" },
  describeSubject: { subject: { relation: "tenant" } },
  startSpeech: { speaker: "caller" },
  stopSpeech: { speaker: "caller" },
  reportCues: {
    turnId: "turn-a",
    revision: 0,
    source: "test@1",
    cues: [{ kind: "problem", confidence: 0.9, strength: 0.5, span: { start: 0, end: 25 } }],
  },
  openIssue: { issueId: "issue-b" },
  withdrawIssue: { issueId: "issue-a", reason: "duplicate" },
  reopenIssue: { issueId: "issue-a" },
  resolveIssue: { resolution: "partial", reason: "part on order" },
  needNoAction: {},
  stateFact: { fact: "cause", value: "A burst pipe" },
  readBackFacts: {},
  confirmFacts: {},
  correctFact: { fact: "problem", value: "Bathroom under water" },
  clearFact: { fact: "problem" },
  offerOption: { what: "A plumber tonight, or in the morning" },
  settleOption: { optionId: "option-a", standing: "chosen" },
  agreeAction: { what: "Send a plumber", owner: "office", due: T0 + 3_600_000 },
  amendAction: { actionId: "action-a", standing: "done" },
  openVent: {},
  closeVent: {},
  setStance: { stance: "takingControl", reason: "third round" },
  tryRung: { rung: "probe" },
  markOffGoal: {},
  markOnGoal: {},
  enterSafety: { kind: "gas" },
  clearSafety: { reason: "the smell was paint" },
  expectProcedure: { procedureId: "restart" },
  markStep: { procedureId: "restart", stepId: "unplug", standing: "done" },
  raiseFlag: { flag: "legal" },
  lowerFlag: { flag: "doNotCall", reason: "asked by the caller" },
  setRecording: { state: "announced" },
  advisePause: { paused: true },
  setRetention: { text: "none" },
  noteEndSignal: {},
  beginClosing: {},
  noteAsked: {},
  setDisposition: { code: "resolved" },
  extendWrapUp: { byMs: 60_000 },
  tagValue: { value: "saved" },
  notePraise: { words: "Best help in years" },
  hearPromise: {
    kind: "callback",
    promisedBy: "agent",
    window: { from: T0, to: T0 + 3_600_000 },
    words: "I'll ring you within the hour",
  },
  acceptPromise: { promiseId: "promise-a" },
  dismissPromise: { promiseId: "promise-a", reason: "said by the caller" },
  settlePromise: { promiseId: "promise-b", end: "kept" },
  requestHelp: { reason: "refund over my limit" },
  answerHelp: { helpId: "help-a", answer: "acknowledged", answeredBy: "sue" },
  strikeRecord: { seq: 6, reason: "slip" },
  disputeRecord: { seq: 6, reason: "not what was said" },
}

/** All types of command, in the order of the samples. */
export const sampleTypes = Object.keys(samples) as readonly CommandType[]

/** A call that goes on, with one of everything that a command can be about. */
export function standing(): Scene {
  const here = connected()
  here.says("caller", "My kitchen is under water", { turnId: "turn-a" })
  here.do("openIssue", { issueId: "issue-a" })
  here.do("openIssue", { issueId: "issue-0" })
  here.do("stateFact", { fact: "problem", value: "Kitchen under water" }) // seq 6
  here.do("offerOption", { what: "Tonight or tomorrow", optionId: "option-a" })
  here.do("agreeAction", { what: "Send a plumber", actionId: "action-a" })
  here.do("hearPromise", { ...samples.hearPromise, promiseId: "promise-a" })
  here.do("requestHelp", { helpId: "help-a" })
  here.do("acceptPromise", { promiseId: "promise-b", terms: { ...samples.hearPromise, kind: "send" } })
  here.do("startTransfer", { kind: "consult", targetId: "billing", transferId: "transfer-a" })
  here.do("holdParticipant", { participantId: "caller", consent: true })
  here.do("raiseFlag", { flag: "doNotCall" })
  return here
}

/** The same in danger, with its line dropped in a vent: each sample is accepted from somebody. */
export function prepared(): Scene {
  const here = standing()
  here.do("openVent")
  here.do("enterSafety", { kind: "fire" })
  here.do("closeLine", { endedBy: "network", endReason: "dropped" })
  return here
}
