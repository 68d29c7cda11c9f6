import {
  code,
  instant,
  list,
  number,
  oneOf,
  optional,
  orNull,
  required,
  shape,
  whole,
  yesNo,
  type Check,
  type Shape,
} from "../kernel/index.js"
import { clockNames } from "./clocks.js"
import type { CallCommands, CallEvents, PartEvents } from "./events.js"
import { cueShape } from "./heard-cues.js"
import type { RecordRestored, StruckReport } from "./ground.js"
import { groundShape } from "./mark.js"
import { openingShape, playbookShape } from "./opening.js"
import { hangUp } from "./policy.js"
import { isCaller } from "./participants.js"
import type { CommandRules, EventRules } from "./rule.js"
import { certain, type TalkCommands } from "./talk.js"

function reportShape(): Shape<StruckReport> {
  return { type: id, at: instant, participantId: optional(id) }
}

/** The record itself is checked by its own rule. */
function recordShape(): Shape<RecordRestored["record"]> {
  // A check of every type: it takes whatever it is given.
  const any = ((value: unknown) => value) as unknown as Check<never>
  return { type: id, at: instant, data: any, outOfPolicy: optional(any), anomaly: optional(id as Check<never>) }
}

type Commands = CommandRules<CallCommands & TalkCommands>
/** Events of the other parts are checked by nobody but them. */
type OwnEvents = Omit<CallEvents, keyof PartEvents>
type Part<Prefixes extends string> = EventRules<Pick<OwnEvents, Extract<keyof OwnEvents, `${Prefixes}.${string}`>>>

/** Ids that the library makes of a host's are somewhat longer than those. */
const id = /* @__PURE__ */ code(300)
const count = /* @__PURE__ */ whole(0, Number.MAX_SAFE_INTEGER)
const plain = {}

/**
 * The rule of every event of a call. What an event holds is what its command has checked, except where a reaction makes it or
 * the command fills something in.
 */
export function eventRules(commands: Commands): EventRules<OwnEvents> {
  return {
    ...ofLine(commands),
    ...ofPeople(commands),
    ...ofSpeech(commands),
    ...ofMatter(commands),
    ...ofSteering(commands),
    ...ofOutcome(commands),
    "part.failed": { data: { part: id, step: id }, strike: false },
    "loop.stopped": { data: { part: id, reactionCount: count }, strike: false },
  }
}

function ofLine({ connectCall, closeLine, settleRingBack }: Commands): Part<"call" | "ringBack" | "playbook"> {
  const report = { data: connectCall.fields, strike: true }
  const { fields } = closeLine
  const end = { ...fields, endedBy: required(fields.endedBy), endReason: required(fields.endReason) }
  return {
    "call.opened": { data: openingShape(), strike: false },
    "playbook.changed": { data: playbookShape(), strike: false },
    "call.queued": report,
    "call.rang": report,
    "call.connected": report,
    "call.completed": report,
    "call.lineClosed": { data: end, strike: true, wish: hangUp },
    "ringBack.raised": { data: { number: optional(code(40)) }, strike: false },
    "ringBack.settled": { data: settleRingBack.fields, strike: false },
    "ringBack.withdrawn": { data: plain, strike: false },
  }
}

function ofPeople(
  commands: Commands,
): Part<
  "participant" | "hold" | "transfer" | "segment" | "supervision" | "arrival" | "callType" | "caller" | "subject"
> {
  const {
    joinParticipant,
    holdParticipant,
    dropParticipant,
    startTransfer,
    startSegment,
    setSupervision,
    setCallType,
  } = commands
  const report = { data: dropParticipant.fields, strike: true }
  const held = holdParticipant.fields
  return {
    "participant.joined": { data: joinParticipant.fields, strike: true },
    "participant.dropped": report,
    "participant.held": {
      data: held,
      strike: true,
      wish: (state, data) => (isCaller(state, data) ? { action: "hold", details: data } : undefined),
    },
    "participant.resumed": report,
    "participant.muted": report,
    "participant.unmuted": report,
    "hold.described": { data: held, strike: false },
    "transfer.started": {
      data: { ...startTransfer.fields, transferId: id },
      strike: false,
      wish: (_, details) => ({ action: "transfer", details }),
    },
    "transfer.finished": { data: commands.finishTransfer.fields, strike: false },
    "segment.started": {
      data: { segmentId: id, agentId: id, kind: required(startSegment.fields.kind) },
      strike: true,
    },
    "segment.ended": { data: plain, strike: true },
    "supervision.set": { data: { ...setSupervision.fields, visible: yesNo }, strike: false },
    "arrival.described": { data: commands.describeArrival.fields, strike: false },
    "callType.set": { data: { ...setCallType.fields, basis: required(setCallType.fields.basis) }, strike: true },
    "caller.described": { data: commands.describeCaller.fields, strike: false },
    "subject.described": { data: commands.describeSubject.fields, strike: false },
  }
}

function ofSpeech({ hearTurn, startSpeech, reportCues }: Commands): Part<"turn" | "speech" | "cues"> {
  const { fields } = hearTurn
  const turn = {
    data: fields,
    strike: false,
    erase: (data: CallEvents["turn.heard"]) => ({
      ...data,
      text: "",
      erasedCharacters: data.erasedCharacters ?? data.text.length,
    }),
  } as const
  const { turnId, speaker } = fields
  return {
    "turn.heard": turn,
    "turn.replaced": turn,
    "turn.retracted": {
      data: {
        turnId,
        speaker,
        turnSeq: count,
        speechMs: number(0, Number.MAX_VALUE),
        timed: yesNo,
        previousEndAt: orNull(instant),
        replaced: optional(certain),
      },
      strike: false,
    },
    "speech.started": { data: startSpeech.fields, strike: false },
    "speech.stopped": { data: { speaker }, strike: false },
    "cues.reported": {
      data: { ...reportCues.fields, cues: list(shape(cueShape()), 1_000) },
      strike: false,
      erase: (data) => ({ ...data, cues: data.cues.map(({ words: _, ...cue }) => cue) }),
    },
  }
}

function ofMatter(commands: Commands): Part<"issue" | "fact" | "facts" | "option" | "action"> {
  const { withdrawIssue, resolveIssue, stateFact, correctFact, offerOption, settleOption, agreeAction, amendAction } =
    commands
  const issue = { issueId: id }
  const ground = groundShape()
  const { fact } = stateFact.fields
  const named = { data: { ...issue, ...ground, facts: list(fact, 200) }, strike: true }
  const basis = required(stateFact.fields.basis)
  const { due, ...action } = agreeAction.fields
  const { due: _, ...amendment } = amendAction.fields
  return {
    "issue.opened": { data: { ...issue, ...ground }, strike: false },
    "issue.withdrawn": { data: { ...withdrawIssue.fields, ...issue }, strike: false },
    "issue.resolved": { data: { ...resolveIssue.fields, ...issue }, strike: false },
    "issue.needsNoAction": { data: issue, strike: false },
    "issue.reopened": { data: issue, strike: false },
    "fact.stated": {
      data: { ...stateFact.fields, ...issue, basis },
      strike: true,
      erase: (data, blank) => (data.basis === "recorded" ? data : { ...data, value: blank(data.value) }),
    },
    "facts.readBack": named,
    "facts.confirmed": named,
    "fact.corrected": {
      data: { ...correctFact.fields, ...ground, ...issue, basis },
      strike: true,
      erase: (data, blank) =>
        data.basis === "recorded" || data.value === undefined ? data : { ...data, value: blank(data.value) },
    },
    "fact.cleared": { data: { ...issue, fact }, strike: true },
    "option.offered": {
      data: { ...offerOption.fields, ...issue, optionId: id },
      strike: true,
      wish: () => ({ action: "offerOptions", details: {} }),
    },
    "option.settled": { data: settleOption.fields, strike: false },
    "action.agreed": {
      data: { ...action, ...issue, actionId: id, owner: required(action.owner), dueAt: due },
      strike: true,
    },
    "action.amended": { data: { ...amendment, dueAt: due }, strike: false },
  }
}

function ofSteering(
  commands: Commands,
): Part<
  "clock" | "vent" | "stance" | "rung" | "drift" | "safety" | "procedure" | "step" | "flag" | "recording" | "retention"
> {
  const { closeVent, tryRung, markStep, raiseFlag } = commands
  const ground = groundShape()
  const clock = { clock: oneOf(clockNames), ref: optional(id) }
  const flag = { ...raiseFlag.fields, basis: required(raiseFlag.fields.basis) }
  return {
    "clock.started": {
      data: { ...clock, dueAt: number(0, Number.MAX_VALUE), everyMs: optional(number(1, Number.MAX_VALUE)) },
      strike: false,
    },
    "clock.stopped": { data: clock, strike: false },
    "clock.due": { data: clock, strike: false },
    "vent.opened": { data: ground, strike: true },
    "vent.closed": {
      data: { ...ground, ending: required(closeVent.fields.ending), recordSeq: optional(count) },
      strike: true,
    },
    "stance.set": { data: commands.setStance.fields, strike: true },
    "rung.tried": { data: tryRung.fields, strike: true },
    "drift.off": { data: ground, strike: true },
    "drift.on": { data: ground, strike: true },
    "safety.entered": { data: commands.enterSafety.fields, strike: false },
    "safety.cleared": { data: commands.clearSafety.fields, strike: false },
    "procedure.expected": { data: commands.expectProcedure.fields, strike: true },
    "step.marked": { data: markStep.fields, strike: true },
    "flag.raised": { data: flag, strike: "person" },
    "flag.lowered": { data: commands.lowerFlag.fields, strike: "person" },
    "recording.set": { data: commands.setRecording.fields, strike: true },
    "recording.pauseAdvised": { data: commands.advisePause.fields, strike: false },
    "retention.due": { data: { text: commands.setRetention.fields.text }, strike: false },
    "retention.set": { data: commands.setRetention.fields, strike: false },
  }
}

function ofOutcome(
  commands: Commands,
): Part<"closing" | "disposition" | "value" | "praise" | "promise" | "help" | "record"> {
  const { hearPromise, requestHelp, strikeRecord } = commands
  const sign = { data: groundShape(), strike: true }
  const promise = { ...hearPromise.fields, promiseId: id }
  return {
    "closing.signalled": sign,
    "closing.begun": { ...sign, wish: () => ({ action: "close", details: {} }) },
    "closing.withdrawn": sign,
    "closing.asked": sign,
    "disposition.set": { data: commands.setDisposition.fields, strike: true },
    "value.tagged": { data: commands.tagValue.fields, strike: true },
    "praise.noted": { data: commands.notePraise.fields, strike: true },
    "promise.heard": { data: promise, strike: false },
    "promise.accepted": { data: promise, strike: false },
    "promise.dismissed": { data: { ...commands.dismissPromise.fields, promiseId: id }, strike: false },
    "promise.settled": { data: { ...commands.settlePromise.fields, promiseId: id }, strike: false },
    "help.requested": { data: { ...requestHelp.fields, helpId: id }, strike: false },
    "help.answered": { data: commands.answerHelp.fields, strike: false },
    "record.struck": { data: { ...strikeRecord.fields, report: optional(shape(reportShape())) }, strike: true },
    "record.restored": {
      data: { ...strikeRecord.fields, strikeSeq: strikeRecord.fields.seq, record: shape(recordShape()) },
      strike: false,
    },
    "record.disputed": { data: strikeRecord.fields, strike: true },
  }
}
