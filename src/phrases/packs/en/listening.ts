import type { PhraseGroup } from "../../bank/group.js"

/** Hearing somebody out, and saying back what was heard. */
export const listening: readonly PhraseGroup[] = [
  {
    intent: "acknowledge",
    tone: "plain",
    source: "C21",
    texts: {
      about: "So this is about {{ thing }}. Thank you for telling us.",
      iSee: "I see. Thank you for explaining that.",
      useful: "That's useful to know. Thank you for telling us.",
      clear: "I see. Thank you, that helps.",
    },
  },
  {
    intent: "acknowledge",
    tone: "warm",
    source: "E11",
    texts: {
      glad: "I see. So you called about {{ thing }}.",
      good: "I'm glad you told us. Thank you for letting us know.",
      time: "I see. Thank you for taking the time to explain that.",
    },
  },
  {
    intent: "acknowledge",
    tone: "steady",
    source: "D12",
    texts: {
      hear: "I hear you.",
      listening: "I'm listening, and I'm writing it down.",
      matters: "Yes. I can see why you called about {{ thing }}.",
    },
  },
  {
    intent: "acknowledge",
    tone: "gentle",
    source: "B3",
    texts: {
      oneStep: "Thank you for telling me. Let's take this one step at a time.",
      withYou: "I'm here with you, and I'm listening.",
      worries: "I can hear that you're worried. Let's look at it together.",
    },
  },
  {
    intent: "ownIt",
    tone: "plain",
    source: "A7",
    texts: {
      mine: "I'm dealing with this now, here with you.",
      together: "Let's work through this together.",
      thing: "I'm looking into {{ thing }} now, with you on the line.",
    },
  },
  {
    intent: "ownIt",
    tone: "steady",
    source: "D12",
    texts: {
      with: "I'm working on this with you. One thing at a time.",
      hearThing: "Let's see what we can do about {{ thing }}.",
      comesFirst: "Let's put {{ thing }} first, and start right now.",
    },
  },
  {
    intent: "ventInvite",
    tone: "plain",
    source: "C9",
    texts: {
      whole: "Please tell me the whole story. I'm listening.",
      beginning: "Take me through it from the beginning, please.",
      happened: "Tell me what happened, in your own time.",
    },
  },
  {
    intent: "ventInvite",
    tone: "steady",
    source: "E5",
    texts: {
      all: "Go ahead. I want to hear all of it.",
      listening: "I'm listening. Tell me everything.",
      goOn: "Please go on. I'm taking notes.",
    },
  },
  {
    intent: "ventInvite",
    tone: "gentle",
    source: "C9",
    texts: {
      ready: "Whenever you're ready. I'm here.",
      time: "Take your time. I'm not going anywhere.",
      asMuch: "Say as much or as little as you like.",
    },
  },
  {
    intent: "pinpoint",
    tone: "plain",
    source: "C9",
    texts: {
      one: "Thank you, that helps. Which part of this should we solve first?",
      started: "I have the picture. When did it first go wrong?",
      today: "Thank you for all of that. What made you call today?",
    },
  },
  {
    intent: "pinpoint",
    tone: "steady",
    source: "C10",
    texts: {
      worst: "I've heard you. Which part is the worst right now?",
      oneThing: "I have all of that. If we fix one thing first, which one?",
      when: "That's a lot to put up with. When did it start?",
    },
  },
  {
    intent: "readBack",
    tone: "plain",
    source: "C11",
    repeatable: true,
    texts: {
      check: "Let me make sure I have this right: {{ problem }}. Is that correct?",
      both: "So, {{ problem }}, and you'd like this: {{ outcome }}. Is that right?",
      down: "I have it down as this: {{ problem }}. Is that right?",
      short: "So I have: {{ problem }}. Is that right?",
    },
  },
  {
    intent: "readBack",
    tone: "steady",
    source: "C11",
    repeatable: true,
    texts: {
      iHear: "What I'm hearing is this: {{ problem }}. Is that right?",
      sure: "I want to get this right. You said: {{ problem }}. Have I got it?",
      soFar: "So what you're saying is: {{ problem }}. Is that right?",
    },
  },
  {
    intent: "readBack",
    tone: "gentle",
    source: "C11",
    repeatable: true,
    texts: {
      understood: "If I understood you right: {{ problem }}. Is that right?",
      onlyOnce: "Let me read it back, so that you don't have to: {{ problem }}. Is that right?",
      tellMe: "If I heard you right: {{ problem }}. Please tell me where I'm wrong.",
    },
  },
  {
    intent: "readBackCorrected",
    tone: "plain",
    source: "C11",
    repeatable: true,
    texts: {
      thanks: "Thank you for putting that right. So it's this: {{ problem }}. Yes?",
      changed: "I've changed it. It now says: {{ problem }}. Is that right?",
      better: "I'm glad you said so. Now I have: {{ problem }}. Is that it?",
    },
  },
  {
    intent: "understandingCheck",
    tone: "plain",
    source: "C11",
    texts: {
      sense: "Does that make sense, or shall I go over it again?",
      clear: "Is that clear so far, or is anything still open?",
      ask: "Do you have any questions about that, before we go on?",
    },
  },
]
