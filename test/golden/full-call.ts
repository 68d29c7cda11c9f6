import type { Call } from "evenkeel/runtime"
import type { CallEventType, PartEvents } from "evenkeel/session"
import { ann, cue, HOUR, MINUTE, phone, scene, SECOND, settingsWith, sue, T0 } from "../session/scene.js"

/** Every type of event that a call can hold, but for those that tell of a broken part. */
export const eventTypes: Readonly<Record<Exclude<CallEventType, "part.failed" | "loop.stopped" | "playbook.changed" | keyof PartEvents>, true>> =
  {
    "call.opened": true,
    "call.queued": true,
    "call.rang": true,
    "call.connected": true,
    "call.lineClosed": true,
    "call.completed": true,
    "ringBack.raised": true,
    "ringBack.withdrawn": true,
    "ringBack.settled": true,
    "participant.joined": true,
    "participant.dropped": true,
    "participant.held": true,
    "participant.resumed": true,
    "participant.muted": true,
    "participant.unmuted": true,
    "hold.described": true,
    "transfer.started": true,
    "transfer.finished": true,
    "segment.started": true,
    "segment.ended": true,
    "supervision.set": true,
    "arrival.described": true,
    "callType.set": true,
    "caller.described": true,
    "caller.heard": true,
    "subject.described": true,
    "turn.heard": true,
    "turn.replaced": true,
    "turn.retracted": true,
    "speech.started": true,
    "speech.stopped": true,
    "cues.reported": true,
    "issue.opened": true,
    "issue.withdrawn": true,
    "issue.resolved": true,
    "issue.needsNoAction": true,
    "issue.reopened": true,
    "fact.stated": true,
    "facts.readBack": true,
    "facts.confirmed": true,
    "fact.corrected": true,
    "fact.cleared": true,
    "option.offered": true,
    "option.settled": true,
    "action.agreed": true,
    "action.amended": true,
    "clock.started": true,
    "clock.stopped": true,
    "clock.due": true,
    "vent.opened": true,
    "vent.closed": true,
    "stance.set": true,
    "rung.tried": true,
    "drift.off": true,
    "drift.on": true,
    "safety.entered": true,
    "safety.cleared": true,
    "procedure.expected": true,
    "step.marked": true,
    "flag.raised": true,
    "flag.lowered": true,
    "recording.set": true,
    "recording.pauseAdvised": true,
    "retention.set": true,
    "retention.due": true,
    "closing.signalled": true,
    "closing.begun": true,
    "closing.withdrawn": true,
    "closing.asked": true,
    "disposition.set": true,
    "wrapUp.extended": true,
    "value.tagged": true,
    "praise.noted": true,
    "promise.heard": true,
    "promise.accepted": true,
    "promise.dismissed": true,
    "promise.settled": true,
    "help.requested": true,
    "help.answered": true,
    "record.struck": true,
    "record.restored": true,
    "record.disputed": true,
  }

/** A call about a burst pipe, from the queue to the day after, in which one of everything happens. */
export function fullCall(): Call {
  const procedures = [{ procedureId: "stopcock", steps: [{ stepId: "turn", text: "Turn the stopcock off" }] }]
  const playbook = { ...settingsWith({ procedures, clocks: { budgetWarningMs: 600_000, budgetMs: 1_800_000 } }), version: "7" }
  const here = scene({
    playbook,
    caller: { name: "Dana", number: "5550100" },
    correlation: { vendor: "phone", callId: "abc" },
  })
  here.do("describeArrival", { queueWaitMs: 84_000, menuPath: ["2"], startMood: "hot", by: phone })
  here.do("queueCall", { by: phone })
  here.wait(84 * SECOND)
  here.do("ringCall", { by: phone })
  here.wait(4 * SECOND)
  here.do("connectCall", { by: phone, correlation: { vendor: "phone", callId: "abc", legId: "1" } })
  here.do("joinParticipant", { participantId: "caller", role: "caller", name: "Dana", legId: "1", by: phone })
  here.do("setRecording", { state: "announced" })
  here.do("setCallType", { callType: "service", by: phone })
  here.do("hearCaller", { fact: "callbackNumber", kind: "stated", value: "555 0177" })
  here.do("describeSubject", { subject: { relation: "tenant", name: "Sam" } })

  here.wait(9 * SECOND)
  here.call.hear({ turnId: "a", speaker: "caller", text: "This is ", final: false, at: here.now })
  here.wait(2 * SECOND)
  here.says("caller", "the third time!", { turnId: "a", startAt: here.now - 3 * SECOND, cues: ["anger", "repeatContact"] })
  here.wait(2 * SECOND)
  here.do("startSpeech", { speaker: "agent" })
  here.wait(SECOND)
  here.do("stopSpeech", { speaker: "agent" })
  here.says("agent", "I hear you, and I am sorry that it is.", { tookMs: SECOND, cues: ["acknowledge", "apology.regret"] })
  here.wait(5 * SECOND)
  const kitchen = here.says("caller", "My kitten is under water", { tookMs: 4 * SECOND, asrConfidence: 0.4 })
  here.says("caller", "My kitchen is under water", { turnId: kitchen, op: "replace", at: here.now } as never)
  here.reports(kitchen, [cue("problem", { confidence: 0.8 })])
  here.wait(4 * SECOND)
  here.says("agent", "So your kitchen is under water?", { tookMs: 2 * SECOND, cues: ["readBack"] })
  here.wait(2 * SECOND)
  here.says("caller", "Yes!", { tookMs: SECOND, cues: ["confirmation"] })
  here.do("describeCaller", { callbackNumber: "5550199", verification: "verified" })
  here.do("expectProcedure", { procedureId: "stopcock" })
  here.wait(6 * SECOND)
  here.says("agent", "Is the stopcock off?", { tookMs: 2 * SECOND, cues: ["question.closed"] })
  const off = here.says("caller", "I turned it off. My cousin is a plumber.", { cues: ["offTopic"] })
  here.do("markStep", { procedureId: "stopcock", stepId: "turn", standing: "done", turnId: off })
  here.do("markOffGoal")
  here.do("setStance", { stance: "takingControl", reason: "two rounds about the cousin", by: ann })
  here.do("tryRung", { rung: "redirect" })
  here.do("markOnGoal")
  const gas = here.says("caller", "It smells of gas a bit", { cues: ["emergency.gas"] })
  here.do("clearSafety", { reason: "It is the new paint", by: ann })
  here.retracts(gas)
  here.do("raiseFlag", { flag: "legal", basis: "heard" })
  here.do("lowerFlag", { flag: "legal", reason: "meant the landlord", by: sue })

  here.do("holdParticipant", { participantId: "caller", by: phone })
  here.do("describeHold", { participantId: "caller", purpose: "consult", consent: true, plan: "Ask for a time" })
  here.do("startTransfer", { kind: "consult", targetId: "dispatch", transferId: "x" })
  here.do("muteParticipant", { participantId: "ann", by: phone })
  here.tick(45 * SECOND)
  here.do("unmuteParticipant", { participantId: "ann", by: phone })
  here.do("finishTransfer", { transferId: "x", outcome: "completed" })
  here.do("resumeParticipant", { participantId: "caller", by: phone })

  here.do("stateFact", { fact: "desiredOutcome", value: "A plumber today" })
  here.do("readBackFacts")
  here.do("confirmFacts")
  here.do("stateFact", { fact: "unit", value: "4b" })
  here.do("correctFact", { fact: "unit", value: "4c" })
  here.do("clearFact", { fact: "unit" })
  here.do("offerOption", { what: "Tonight, or at eight tomorrow", optionId: "o" })
  here.do("settleOption", { optionId: "o", standing: "chosen" })
  here.do("agreeAction", { what: "Send a plumber", actionId: "a", due: T0 + 6 * HOUR })
  here.do("amendAction", { actionId: "a", owner: "dispatch" })
  const terms = { kind: "visit", promisedBy: "company", window: { from: null, to: T0 + 6 * HOUR } } as const
  const said = here.says("agent", "Somebody will be there by six", { cues: ["promise"] })
  here.do("hearPromise", { ...terms, promiseId: "p", words: "Somebody will be there by six", turnId: said, source: "test@1" })
  here.do("acceptPromise", { promiseId: "p" })
  here.do("hearPromise", { ...terms, promisedBy: "caller", promiseId: "q", words: "I'll leave the key" })
  here.do("dismissPromise", { promiseId: "q", reason: "the caller's own" })
  here.do("requestHelp", { helpId: "h", targetId: "sue", reason: "no plumber free" })
  here.do("answerHelp", { helpId: "h", answer: "acknowledged", by: sue })
  here.do("setSupervision", { supervisorId: "sue", mode: "whisper", visible: true })
  here.do("setSupervision", { supervisorId: "sue", mode: "takeOver", by: sue })

  here.do("openIssue", { issueId: "bill" })
  here.do("withdrawIssue", { issueId: "bill", reason: "another day" })
  here.do("reopenIssue", { issueId: "bill" })
  here.do("needNoAction", { issueId: "bill" })
  here.do("withdrawIssue", { issueId: "bill", reason: "another day" })
  here.do("resolveIssue", { resolution: "partial", reason: "plumber on the way" })
  here.says("caller", "I have to go now", { cues: ["endSignal"] })
  here.says("agent", "Is there anything else?", { cues: ["anythingElse"] })
  here.says("agent", "Goodbye then", { cues: ["closing"] })
  const more = here.says("caller", "One more thing, the bill", {})
  here.do("openIssue", { issueId: "bill-2" })
  here.do("withdrawIssue", { issueId: "bill-2", reason: "another day" })
  const [slip] = here.do("setDisposition", { code: "noSale" })
  const [struck] = here.do("strikeRecord", { seq: slip!.seq, reason: "wrong button", by: sue })
  here.do("strikeRecord", { seq: struck!.seq, reason: "it was right", by: sue })
  here.do("disputeRecord", { seq: 12, reason: "not what was said" })
  here.do("tagValue", { value: "saved" })
  here.do("notePraise", { words: "You were kind", turnId: more })
  here.do("advisePause", { paused: true })
  here.do("dropParticipant", { participantId: "caller", by: phone })
  here.do("closeLine", { endedBy: "network", endReason: "dropped", vendorReason: "LEG_LOST", by: phone })
  // The phone system thinks better of it, twice.
  here.do("closeLine", { endedBy: "caller", endReason: "hangUp", at: here.now - SECOND, by: phone })
  here.do("closeLine", { endedBy: "network", endReason: "dropped", at: here.now - 2 * SECOND, by: phone })
  here.do("extendWrapUp", { byMs: 30_000 })
  here.tick(3 * MINUTE)
  here.do("endSegment")
  here.do("completeCall")
  here.do("settleRingBack", { outcome: "reached" })
  here.do("settlePromise", { promiseId: "p", end: "kept" })
  here.do("setRetention", { text: "expire", expiresAt: T0 + 720 * HOUR })
  here.tick(720 * HOUR)
  return here.call
}
