import type { PhraseGroup } from "../../bank/group.js"

/** Until the caller has begun to tell. */
export const beginning: readonly PhraseGroup[] = [
  {
    intent: "greeting",
    tone: "plain",
    source: "S15",
    texts: {
      thisIs: "{{ clientName }}, this is {{ agentName }}. What can we do for you?",
      through: "You're through to {{ clientName }}. This is {{ agentName }}. How can we help?",
      speaking: "{{ clientName }}, good day. {{ agentName }} speaking. How may we help you?",
    },
  },
  {
    intent: "greeting",
    tone: "warm",
    source: "E8",
    texts: {
      hello: "Hello, this is {{ agentName }} at {{ clientName }}. What can we do for you today?",
      goodDay: "Hello and welcome to {{ clientName }}. This is {{ agentName }}. What brings you to us today?",
      glad: "Hello, you've reached {{ clientName }}, I'm {{ agentName }}. What can we do for you?",
    },
  },
  {
    intent: "aiDisclosure",
    tone: "plain",
    claims: ["agentIsMachine"],
    source: "C13",
    texts: {
      computer: "I'm a computer program, not a person. If you'd rather have a person, please say so.",
      assistant:
        "You're speaking with an automated assistant of {{ clientName }}. Tell me if you'd rather have a person.",
      before: "So that you know: I'm an automated assistant. If you'd rather have a person, please say so.",
    },
  },
  {
    intent: "recordingNotice",
    tone: "plain",
    source: "B10",
    texts: {
      right: "We'd like to record this call, so that we can check what was said. Is that all right with you?",
      may: "May we record this call? It's your choice, and we can help you either way.",
      mind: "We usually record calls to keep our notes right. Is that all right with you?",
    },
  },
  {
    intent: "recordingRefused",
    tone: "plain",
    claims: ["recordingOff"],
    source: "B10",
    texts: {
      off: "That's fine. The recording is off, and we can go on.",
      without: "Of course. It's off now. Please go on.",
      stopped: "Thank you for telling us. The recording has stopped.",
    },
  },
  {
    intent: "recordingRefused",
    tone: "plain",
    source: "B10",
    texts: {
      now: "Of course. I'm switching the recording off now.",
      first: "That's fine. One moment while I stop the recording, and then we'll go on.",
      yourChoice: "It's your choice, and thank you for saying so. I'm stopping it now.",
    },
  },
  {
    intent: "recordingPaused",
    tone: "plain",
    claims: ["recordingPaused"],
    source: "B10",
    texts: {
      now: "The recording is paused now. Whenever you're ready.",
      paused: "I've paused the recording for this part. Please go ahead.",
      safe: "The recording is paused, so this part isn't kept.",
    },
  },
  {
    intent: "dropCallback",
    tone: "plain",
    source: "C14",
    repeatable: true,
    texts: {
      cutOff: "In case we're cut off, which number may we call you back on?",
      lost: "If the line drops, where can we reach you?",
      bestNumber: "Just in case we lose each other: what's the best number to call you back on?",
    },
  },
  {
    intent: "dropCallback",
    tone: "steady",
    source: "D12",
    repeatable: true,
    texts: {
      first: "So that we don't lose you: which number are you on?",
      keep: "Let me take your number first, in case the line drops.",
      ready: "What's a good number for you, if we're cut off?",
    },
  },
  {
    intent: "carriedFacts",
    tone: "plain",
    source: "C3",
    texts: {
      already: "I have what you told us already: {{ carried }}. Is that still right?",
      again: "No need to go through it again. I have: {{ carried }}. Is that right?",
      reached: "This came to me with your call: {{ carried }}. Have we got that right?",
    },
  },
  {
    intent: "waitAcknowledged",
    tone: "plain",
    claims: ["waitedLong"],
    source: "C3",
    texts: {
      while: "You've waited a good while to get to us. Thank you for staying on.",
      long: "That was a long wait, and I'm sorry. I'm with you now.",
      through: "I can see how long it took to reach us. Thank you for holding on.",
    },
  },
  {
    intent: "waitAcknowledged",
    tone: "steady",
    claims: ["waitedLong"],
    source: "C3",
    texts: {
      tooLong: "You've been kept waiting, and I'm sorry. Let's start right away.",
      hereNow: "That wait was too long. I'm here now. Please go ahead.",
      noMore: "You've waited long enough, and I'm sorry. Let's get started.",
    },
  },
  {
    intent: "repeatAcknowledged",
    tone: "plain",
    claims: ["contactedBefore"],
    source: "C19",
    texts: {
      before: "I can see that this isn't your first call about it. Let's pick it up where we left off.",
      notes: "I have the notes of your earlier call here, so we can start from there.",
      again: "You've had to call about this more than once. Thank you for trying us again.",
    },
  },
  {
    intent: "repeatAcknowledged",
    tone: "steady",
    claims: ["contactedBefore"],
    source: "C19",
    texts: {
      notFirst: "You've called about this before. I'm taking it up now, where we left off.",
      noStart: "You won't have to tell it all again. I have the notes here.",
      back: "You shouldn't have to keep calling. Let's see what's still open.",
    },
  },
  {
    intent: "repeatAcknowledged",
    tone: "plain",
    claims: ["transferredBefore"],
    source: "C3",
    texts: {
      passed: "You've been passed from one of us to the next, and I'm sorry. I have you now.",
      steps: "We've sent you from desk to desk, and I'm sorry. Let's sort it out here.",
      enough: "You've been passed on often enough. I'm sorry. I'm taking it up now.",
    },
  },
  {
    intent: "brokenPromise",
    tone: "plain",
    claims: ["promiseBroken"],
    source: "C15",
    texts: {
      said: "We told you that you'd hear from us, and you didn't. I'm sorry.",
      kept: "We made you a promise and haven't kept it. I'm sorry. Let's put that first.",
      owed: "We promised you something, and you didn't get it. I'm sorry. I'm looking at it now.",
    },
  },
  {
    intent: "brokenPromise",
    tone: "steady",
    claims: ["promiseBroken"],
    source: "C15",
    texts: {
      short: "We didn't do what we said. I'm sorry. That comes first now.",
      right: "You're right, we said we would, and we didn't. I'm sorry.",
      begin: "We let that promise slip, and I'm sorry. Let's begin there.",
    },
  },
  {
    // As they tell it: nothing of it is known to be so.
    intent: "brokenPromise",
    tone: "plain",
    source: "C15",
    texts: {
      expected: "You expected us to {{ action }}, and it didn't happen. I'm sorry.",
      counted: "You counted on us to {{ action }}, and we're sorry that it didn't happen. That comes first.",
      waited: "You were waiting for us to {{ action }}. I'm sorry that it didn't happen.",
      lookUp: "You expected more from us than what happened, and I'm sorry. Let me look up what we said we'd do.",
    },
  },
  {
    intent: "offerHelp",
    tone: "plain",
    source: "E5",
    texts: {
      what: "What can we do for you?",
      useful: "What would help you most right now?",
      begin: "Where would you like us to begin?",
    },
  },
  {
    intent: "offerHelp",
    tone: "steady",
    source: "E5",
    texts: {
      first: "Thank you for telling me. What should we put right first?",
      mostNow: "I've heard you. What matters most to you now?",
      needed: "What do you need from us today?",
    },
  },
]
