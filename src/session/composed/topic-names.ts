/** The name of a topic. It is exported under the same name with `Topic` after it: `ventTopic`. */
export type TopicName =
  | "opening"
  | "line"
  | "talk"
  | "people"
  | "corrections"
  | "clocks"
  | "arrival"
  | "participants"
  | "transfers"
  | "segments"
  | "issues"
  | "plan"
  | "vent"
  | "cues"
  | "ladder"
  | "drift"
  | "safety"
  | "steps"
  | "flags"
  | "budget"
  | "recording"
  | "closing"
  | "promises"
  | "help"
  | "ringBack"

/**
 * What each topic brings, so that a call without it can say what to add: its name, its commands, those of its events that are not
 * named as a command in the past (`raiseFlag`, `flag.raised`), and the wishes that `may` answers by it. In the order in which topics
 * fold and react. The first three are in every call, so nobody needs to be told what they bring. Names and not the topics themselves:
 * a call that lacks a topic must not carry it.
 */
const brought = `opening
line
talk
people:describeCaller describeSubject hearCaller:caller.heard
corrections:strikeRecord disputeRecord:record.struck record.restored
clocks::clock.started clock.stopped clock.due
arrival:describeArrival setCallType
participants:joinParticipant dropParticipant holdParticipant resumeParticipant muteParticipant unmuteParticipant describeHold:participant.dropped participant.held:hold
transfers:startTransfer finishTransfer::transfer
segments:startSegment endSegment setSupervision
issues:openIssue withdrawIssue resolveIssue needNoAction reopenIssue stateFact readBackFacts confirmFacts correctFact clearFact:issue.withdrawn issue.needsNoAction facts.readBack
plan:offerOption settleOption agreeAction amendAction::offerOptions
vent:openVent closeVent
cues:reportCues
ladder:setStance tryRung:rung.tried
drift:markOffGoal markOnGoal:drift.off drift.on
safety:enterSafety clearSafety
steps:expectProcedure markStep
flags:raiseFlag lowerFlag
budget
recording:setRecording advisePause setRetention:recording.pauseAdvised retention.due:record
closing:noteEndSignal beginClosing noteAsked setDisposition extendWrapUp tagValue notePraise:closing.signalled closing.begun closing.withdrawn closing.asked value.tagged:close endForAbuse
promises:hearPromise acceptPromise dismissPromise settlePromise:promise.heard
help:requestHelp answerHelp::requestHelp
ringBack:settleRingBack:ringBack.raised ringBack.withdrawn`

/** The rows, each as its name, its commands, its events and its wishes. */
function rows(): readonly (readonly string[])[] {
  return brought.split("\n").map((row) => row.split(":"))
}

let names: readonly TopicName[] | undefined

/** The topics, in the order in which they fold and react. */
export function topicNames(): readonly TopicName[] {
  return (names ??= rows().map(([name]) => name as TopicName))
}

const kinds = ["commands", "events", "wishes"] as const

/** Commands, events or wishes. */
export type BroughtKind = (typeof kinds)[number]

let owners: ReadonlyMap<string, string> | undefined

/** The topic that brings a command, an event or a wish; `undefined` where none does. */
export function topicOf(kind: BroughtKind, name: string): TopicName | undefined {
  owners ??= new Map(
    rows().flatMap(([topic, ...cells]) =>
      cells.flatMap((cell, place) =>
        cell
          .split(" ")
          .flatMap((each) => [`${kinds[place]} ${each}`, inThePast(each)].map((key) => [key, topic!] as const)),
      ),
    ),
  )
  return owners.get(`${kind} ${name}`) as TopicName | undefined
}

/** `raiseFlag` as an event: `flag.raised`. What is no command comes to nothing that is asked for. */
function inThePast(command: string): string {
  return command.replace(
    /^([a-z]+?)e?([A-Z])(.*)/,
    (_, verb: string, noun: string, rest: string) =>
      `events ${noun.toLowerCase()}${rest}.${verb === "set" ? verb : `${verb}ed`}`,
  )
}
