import type { PhraseGroup } from "../../bank/group.js"

/** The end of a call: each line with what must be true for it. */
export const closing: readonly PhraseGroup[] = [
  {
    intent: "anythingElse",
    tone: "plain",
    source: "A14",
    texts: {
      else: "Is there anything else we should look at today?",
      before: "Before we finish: is there anything else?",
      missed: "Have we missed anything that you wanted to talk about?",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    claims: ["everythingCovered"],
    source: "A7",
    texts: {
      covered: "That covers everything we talked about. Thank you for calling, and goodbye.",
      complete: "Then we've been through everything. Thank you, {{ name }}, and goodbye.",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    claims: ["agentOwnsNextStep"],
    commits: { kind: "do", promisedBy: "agent" },
    source: "A7",
    texts: {
      begin: "I'm going to see to that as soon as we hang up. Goodbye, {{ name }}.",
      mine: "The next step is with me, and I'm starting on it now. Goodbye, {{ name }}.",
      work: "That's on my desk now, and I'll get to work on it. Goodbye, {{ name }}.",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    claims: ["haveAllFacts"],
    source: "A7",
    texts: {
      have: "I have all the details I need from you. Thank you, {{ name }}.",
      notes: "My notes are complete, so I don't need to keep you. Goodbye.",
      allHere: "You've told me all I need to know. Thank you for that.",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    claims: ["everythingCovered"],
    source: "A14",
    texts: {
      letGo: "Then I'll let you get on with your day. Goodbye, {{ name }}.",
      next: "So, next on our side: {{ action }}. Thank you for calling, {{ name }}, and goodbye.",
    },
  },
  {
    intent: "closing",
    tone: "steady",
    claims: ["everythingCovered"],
    source: "D10",
    texts: {
      nextNow: "So this is what we do now: {{ action }}. Thank you for staying on. Goodbye.",
      bearing: "That's everything for now. Thank you for bearing with us, {{ name }}. Goodbye.",
      hadTo: "We have everything now. I'm sorry for all the trouble. Goodbye.",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    claims: ["followUpAgreed"],
    source: "C15",
    texts: {
      agreed: "We'll keep to what we agreed, and I've noted the time. Thank you, and goodbye.",
      noted: "The time we agreed on is written down. Thank you, and goodbye.",
      until: "Until then, as agreed. Goodbye, {{ name }}.",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    claims: ["resolved"],
    source: "B9",
    texts: {
      solved: "Then that's solved. Thank you for calling us about it. Goodbye.",
      done: "So that's done. Thank you, {{ name }}, and goodbye.",
      works: "I'm glad that it's settled. Thank you for your patience with us.",
    },
  },
  {
    intent: "closing",
    tone: "warm",
    claims: ["everythingCovered"],
    source: "C16",
    texts: {
      pleasure: "That's everything, and it was good talking to you, {{ name }}. Goodbye.",
      niceDay: "Then that's all done. Have a good day, {{ name }}.",
      welcome: "That's all from me. You're always welcome to call. Goodbye, {{ name }}.",
    },
  },
  {
    intent: "closing",
    tone: "gentle",
    claims: ["everythingCovered"],
    source: "D10",
    texts: {
      care: "That's all we need from you. Please take care of yourself.",
      leaveIt: "This is what we do now: {{ action }}. You can leave that part to us. Please take care.",
      thinking: "Thank you for going through this with us. Take care of yourself.",
    },
  },
  {
    intent: "closing",
    tone: "plain",
    source: "A14",
    texts: {
      leave: "Shall we leave it there for today?",
      goodbye: "Thank you for calling. Goodbye.",
      now: "Let's finish here for now. Goodbye, {{ name }}.",
    },
  },
  {
    intent: "closing",
    tone: "steady",
    source: "D10",
    texts: {
      thanks: "Thank you for staying on with me. Goodbye, {{ name }}.",
      hard: "That wasn't an easy call for you. Thank you for staying with it. Goodbye.",
      leaveHere: "Let's leave it here for today. Thank you, and goodbye.",
    },
  },
  {
    intent: "thanks",
    tone: "plain",
    source: "E11",
    texts: {
      calling: "Thank you for calling us about this.",
      patience: "Thank you for your patience with this.",
      details: "Thank you for having the details ready.",
    },
  },
  {
    intent: "thanks",
    tone: "warm",
    source: "E11",
    texts: {
      easy: "Thank you, you've made this easy for us.",
      time: "Thank you so much for taking the time.",
      kind: "That's kind of you. Thank you, {{ name }}.",
    },
  },
  {
    intent: "thanksForTelling",
    tone: "plain",
    source: "D11",
    texts: {
      us: "Thank you for telling us. I'm writing it down.",
      know: "I'm glad we hear this from you directly. Thank you.",
      right: "You're free to tell people about it. Meanwhile, let's work on putting it right.",
    },
  },
  {
    intent: "praiseTaken",
    tone: "plain",
    source: "C18",
    texts: {
      pass: "Thank you. I'm writing that down, so that they hear of it.",
      good: "That's good to hear. Thank you for saying so.",
      note: "Thank you. May we put that in our notes?",
    },
  },
  {
    intent: "personalClose",
    tone: "plain",
    source: "C16",
    texts: {
      thing: "I hope {{ thing }} gives you no more trouble. Goodbye, {{ name }}.",
      name: "Thank you for bringing this to us, {{ name }}.",
      glad: "I'm glad you called us about {{ thing }}.",
    },
  },
  {
    intent: "personalClose",
    tone: "warm",
    source: "C16",
    texts: {
      enjoy: "It was a pleasure, {{ name }}. I hope the rest of your day is a quiet one.",
      luck: "All the best with {{ thing }}, {{ name }}.",
      smile: "It was good talking with you, {{ name }}. All the best.",
    },
  },
  {
    intent: "personalClose",
    tone: "gentle",
    source: "D10",
    texts: {
      care: "Please take good care of yourself, {{ name }}.",
      here: "We're only a call away, if you need us.",
      strength: "I wish you and your family strength.",
    },
  },
  {
    intent: "courtesyFollowUp",
    tone: "plain",
    source: "F15",
    texts: {
      check: "Would you like us to call {{ when }}, just to hear whether {{ thing }} is all right?",
      hear: "May we ring you {{ when }} to ask how it went?",
      see: "If you like, we can call {{ when }} and see that all is well.",
    },
  },
]
