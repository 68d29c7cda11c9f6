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
 * What each topic brings, so that a call without it can say what to add: its name, its commands, its events (their types, or the first
 * words of them), and the wishes that `may` answers by it. In the order in which topics fold and react. The first three
 * are in every call, so nobody needs to be told what they bring. Names and not the topics themselves: a call that lacks a topic
 * must not carry it.
 */
const brought = `opening
line
talk
people:describeCaller describeSubject:caller subject
corrections:strikeRecord disputeRecord:record
clocks::clock
arrival:describeArrival setCallType:arrival callType
participants:joinParticipant dropParticipant holdParticipant resumeParticipant muteParticipant unmuteParticipant describeHold:participant hold:hold
transfers:startTransfer finishTransfer:transfer:transfer
segments:startSegment endSegment setSupervision:segment supervision
issues:openIssue withdrawIssue resolveIssue needNoAction reopenIssue stateFact readBackFacts confirmFacts correctFact clearFact:issue facts fact.stated fact.corrected fact.cleared
plan:offerOption settleOption agreeAction amendAction:option action:offerOptions
vent:openVent closeVent:vent
cues:reportCues:cues
ladder:setStance tryRung:stance rung
drift:markOffGoal markOnGoal:drift
safety:enterSafety clearSafety:safety
steps:expectProcedure markStep:procedure step
flags:raiseFlag lowerFlag:flag
budget
recording:setRecording advisePause setRetention:recording retention:record
closing:noteEndSignal beginClosing noteAsked setDisposition extendWrapUp tagValue notePraise:closing disposition wrapUp value praise:close endForAbuse
promises:hearPromise acceptPromise dismissPromise settlePromise:promise
help:requestHelp answerHelp:help.requested help.answered:requestHelp
ringBack:settleRingBack:ringBack`

/** The rows, each as its name, its commands, its events and its wishes. */
function rows(): readonly (readonly string[])[] {
  return brought.split("\n").map((row) => row.split(":"))
}

/** The topics, in the order in which they fold and react. */
export function topicNames(): readonly TopicName[] {
  return rows().map(([name]) => name as TopicName)
}

const kinds = ["commands", "events", "wishes"] as const

/** Commands, events or wishes. */
export type BroughtKind = (typeof kinds)[number]

let owners: ReadonlyMap<string, TopicName> | undefined

/** The topic that brings a command, an event or a wish; `undefined` where none does. */
export function topicOf(kind: BroughtKind, name: string): TopicName | undefined {
  owners ??= new Map(
    rows().flatMap(([topic, ...cells]) =>
      cells.flatMap((cell, place) =>
        cell.split(" ").map((word) => [`${kinds[place]} ${word}`, topic as TopicName] as const),
      ),
    ),
  )
  return owners.get(`${kind} ${name}`) ?? (kind === "events" ? owners.get(`events ${name.split(".")[0]}`) : undefined)
}
