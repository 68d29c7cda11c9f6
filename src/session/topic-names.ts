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
 * What each topic brings, so that a call without it can say what to add: its name, its commands, its events (their nouns, each with what
 * becomes of it), and the wishes that `may` answers by it. In the order in which topics fold and react. The first three
 * are in every call, so nobody needs to be told what they bring. Names and not the topics themselves: a call that lacks a topic
 * must not carry it.
 */
const brought = `opening
line
talk
people:describeCaller describeSubject:caller.described subject.described
corrections:strikeRecord disputeRecord:record.struck,restored,disputed
clocks::clock.started,stopped,due
arrival:describeArrival setCallType:arrival.described callType.set
participants:joinParticipant dropParticipant holdParticipant resumeParticipant muteParticipant unmuteParticipant describeHold:participant.joined,dropped,held,resumed,muted,unmuted hold.described:hold
transfers:startTransfer finishTransfer:transfer.started,finished:transfer
segments:startSegment endSegment setSupervision:segment.started,ended supervision.set
issues:openIssue withdrawIssue resolveIssue needNoAction reopenIssue stateFact readBackFacts confirmFacts correctFact clearFact:issue.opened,withdrawn,resolved,needsNoAction,reopened fact.stated,corrected,cleared facts.readBack,confirmed
plan:offerOption settleOption agreeAction amendAction:option.offered,settled action.agreed,amended:offerOptions
vent:openVent closeVent:vent.opened,closed
cues:reportCues:cues.reported
ladder:setStance tryRung:stance.set rung.tried
drift:markOffGoal markOnGoal:drift.off,on
safety:enterSafety clearSafety:safety.entered,cleared
steps:expectProcedure markStep:procedure.expected step.marked
flags:raiseFlag lowerFlag:flag.raised,lowered
budget
recording:setRecording advisePause setRetention:recording.set,pauseAdvised retention.set,due:record
closing:noteEndSignal beginClosing noteAsked setDisposition extendWrapUp tagValue notePraise:closing.signalled,begun,withdrawn,asked disposition.set wrapUp.extended value.tagged praise.noted:close endForAbuse
promises:hearPromise acceptPromise dismissPromise settlePromise:promise.heard,accepted,dismissed,settled
help:requestHelp answerHelp:help.requested,answered:requestHelp
ringBack:settleRingBack:ringBack.raised,settled,withdrawn`

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
      cells.flatMap((cell, place) => namesIn(cell).map((each) => [`${kinds[place]} ${each}`, topic!] as const)),
    ),
  )
  return owners.get(`${kind} ${name}`) as TopicName | undefined
}

/** `flag.raised,lowered` is two names. */
function namesIn(cell: string): readonly string[] {
  return cell.split(" ").flatMap((names) => {
    const [noun, past] = names.split(".")
    return past?.split(",").map((each) => `${noun}.${each}`) ?? names
  })
}
