/** What a topic brings, as words with blanks between. */
interface Brought {
  readonly commands?: string
  /** Types of events, or the first words of them. */
  readonly events?: string
  /** What `may` answers by it. */
  readonly wishes?: string
}

/** What each topic brings, so that a call without it can say what to add. In the order in which topics fold and react. */
const brought = {
  opening: { events: "call.opened playbook" },
  line: { commands: "queueCall ringCall connectCall closeLine completeCall", events: "call" },
  talk: { commands: "hearTurn replaceTurn retractTurn startSpeech stopSpeech", events: "turn speech" },
  people: { commands: "describeCaller describeSubject", events: "caller subject" },
  corrections: { commands: "strikeRecord disputeRecord", events: "record" },
  clocks: { events: "clock" },
  arrival: { commands: "describeArrival setCallType", events: "arrival callType" },
  participants: {
    commands:
      "joinParticipant dropParticipant holdParticipant resumeParticipant muteParticipant unmuteParticipant describeHold",
    events: "participant hold",
    wishes: "hold",
  },
  transfers: { commands: "startTransfer finishTransfer", events: "transfer", wishes: "transfer" },
  segments: { commands: "startSegment endSegment setSupervision", events: "segment supervision" },
  issues: {
    commands:
      "openIssue withdrawIssue resolveIssue needNoAction reopenIssue stateFact readBackFacts confirmFacts correctFact clearFact",
    events: "issue fact.stated fact.corrected fact.cleared facts",
  },
  plan: {
    commands: "offerOption settleOption agreeAction amendAction",
    events: "option action",
    wishes: "offerOptions",
  },
  vent: { commands: "openVent closeVent", events: "vent" },
  cues: { commands: "reportCues", events: "cues" },
  ladder: { commands: "setStance tryRung", events: "stance rung" },
  drift: { commands: "markOffGoal markOnGoal", events: "drift" },
  safety: { commands: "enterSafety clearSafety", events: "safety" },
  steps: { commands: "expectProcedure markStep", events: "procedure step" },
  flags: { commands: "raiseFlag lowerFlag", events: "flag" },
  budget: {},
  recording: { commands: "setRecording advisePause setRetention", events: "recording retention", wishes: "record" },
  closing: {
    commands: "noteEndSignal beginClosing noteAsked setDisposition tagValue notePraise",
    events: "closing disposition value praise",
    wishes: "close endForAbuse",
  },
  promises: { commands: "hearPromise acceptPromise dismissPromise settlePromise", events: "promise" },
  help: { commands: "requestHelp answerHelp", events: "help.requested help.answered", wishes: "requestHelp" },
  ringBack: { commands: "settleRingBack", events: "ringBack" },
} satisfies Readonly<Record<string, Brought>>

/** The name of a topic. It is exported under the same name with `Topic` after it: `ventTopic`. */
export type TopicName = keyof typeof brought

/** The topics, in the order in which they fold and react. */
export function topicNames(): readonly TopicName[] {
  return Object.keys(brought) as TopicName[]
}

/** The topic that brings a command, an event or a wish; `undefined` where none does. */
export function topicOf(kind: keyof Brought, name: string): TopicName | undefined {
  const first = typeof name === "string" ? name.split(".")[0] : undefined
  return topicNames().find((topic) => {
    const { [kind]: names = "" }: Brought = brought[topic]
    return names.split(" ").some((each) => each === name || (kind === "events" && each === first))
  })
}
