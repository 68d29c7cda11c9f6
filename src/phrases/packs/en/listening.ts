import type { PhraseGroup } from "../../group.js"

/** Hearing somebody out, and being sorry. */
export const listening: readonly PhraseGroup[] = [
  {
    intent: "acknowledge",
    tone: "plain",
    source: "C21",
    texts: {
      about: "So this is about {{ thing }}. Thank you for telling us.",
      iSee: "I see. Thank you for explaining that.",
      gotIt: "Got it, I have that down.",
      useful: "That's useful to know. Thank you for telling us.",
      clear: "Thank you for explaining that so clearly.",
    },
  },
  {
    intent: "acknowledge",
    tone: "warm",
    source: "E11",
    texts: {
      glad: "I'm glad you called about {{ thing }}.",
      good: "Good that you told us. Thank you for letting us know.",
      time: "Thank you for explaining that so well.",
    },
  },
  {
    intent: "acknowledge",
    tone: "steady",
    source: "D12",
    texts: {
      hear: "I hear you.",
      hearThing: "I hear you about {{ thing }}. Let me take it from here.",
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
      worries: "I'm listening. What worries you most right now?",
    },
  },
  {
    intent: "ownIt",
    tone: "plain",
    source: "A7",
    texts: {
      mine: "I'm taking this up with you, here and now.",
      stay: "This is in my hands while we talk. Let's go through it.",
      together: "Let's work through this together.",
      thing: "I'm looking after {{ thing }} now, here with you.",
    },
  },
  {
    intent: "ownIt",
    tone: "steady",
    source: "D12",
    texts: {
      have: "I have this now. Let's go one step at a time.",
      with: "I'm working on this with you. One thing at a time.",
      start: "I'll take this from here. Let me start.",
      hearThing: "I hear you about {{ thing }}. Let's see what we can do.",
      comesFirst: "{{ thing }} comes first now. Let's start on it.",
    },
  },
  {
    intent: "empathy",
    tone: "plain",
    source: "B3",
    texts: {
      hard: "{{ what }}: that's hard to deal with.",
      tiring: "{{ what }} must be exhausting.",
      unwelcome: "{{ what }} must be the last thing you needed.",
      mess: "I can imagine what {{ what }} does to your day.",
    },
  },
  {
    intent: "empathy",
    tone: "steady",
    source: "B3",
    texts: {
      angry: "{{ what }}: anybody would be angry about that.",
      fair: "{{ what }}: no wonder you called.",
      enough: "{{ what }} is more than enough. Let's see what we can do.",
    },
  },
  {
    intent: "empathy",
    tone: "gentle",
    source: "B3",
    texts: {
      heavy: "{{ what }} must be very hard.",
      sorry: "{{ what }}: I'm so sorry that you're going through that.",
      noWords: "{{ what }}: that must be very hard. We'll go at your pace.",
    },
  },
  {
    intent: "apologyRegret",
    tone: "plain",
    source: "D5",
    texts: {
      happened: "I'm sorry that this happened to you.",
      trouble: "I'm sorry for the trouble this has been.",
      had: "{{ what }}: I'm sorry about that.",
      day: "I'm sorry. That's not how your day should have gone.",
    },
  },
  {
    intent: "apologyRegret",
    tone: "steady",
    source: "D6",
    texts: {
      plain: "I'm sorry about this. Truly.",
      through: "I'm sorry for all this trouble.",
      come: "I'm sorry about that. Let's see what can be done.",
    },
  },
  {
    intent: "apologyRegret",
    tone: "gentle",
    source: "D5",
    texts: {
      very: "I'm very sorry.",
      onTop: "I'm sorry that you have this on top of everything.",
      moment: "I'm sorry to hear that. We can stop for a moment, if you like.",
    },
  },
  {
    intent: "apologyOwnSlip",
    tone: "plain",
    source: "D5",
    repeatable: true,
    texts: {
      mine: "I'm sorry, that was my mistake.",
      earlier: "I'm sorry, I should have asked you that first.",
      misheard: "I'm sorry, I got that wrong. Would you say it once more?",
    },
  },
  {
    intent: "letFinish",
    tone: "plain",
    source: "E7",
    texts: {
      over: "I'm sorry, I spoke over you. Please go on.",
      interrupted: "I'm sorry, I interrupted you. What were you saying?",
      yours: "Sorry, that was too soon of me. Please go on, I'm listening.",
    },
  },
  {
    intent: "repair",
    tone: "plain",
    source: "E4",
    texts: {
      wrong: "I'm sorry, that came out wrong.",
      badly: "I put that badly, and I'm sorry. Let me try again.",
      helpful: "I'm sorry, that was no help to you. Let me do better.",
    },
  },
  {
    intent: "repair",
    tone: "steady",
    source: "E4",
    texts: {
      saying: "I'm sorry for saying that. Let me help.",
      how: "I'm sorry for how I said that. I want to get this right for you.",
      thing: "I'm sorry, that was the wrong thing to say. Let's get back to {{ thing }}.",
    },
  },
  {
    intent: "apologyAtFault",
    tone: "plain",
    claims: ["causeEstablished"],
    authority: "admitFault",
    source: "D5",
    texts: {
      ours: "This was our mistake, and I'm sorry. The cause was this: {{ cause }}.",
      wrong: "We got this wrong, and I apologise. It should not have happened to you.",
      responsible: "We're responsible for this, and I'm sorry. Let's talk about how we put it right.",
    },
  },
  {
    intent: "apologyAtFault",
    tone: "steady",
    claims: ["causeEstablished"],
    authority: "admitFault",
    source: "D5",
    texts: {
      short: "That was our mistake. I'm sorry.",
      noExcuse: "We got it wrong, and I'm sorry. Let's put it right.",
      onUs: "This one is on us, and I'm sorry.",
    },
  },
  {
    intent: "condolence",
    tone: "plain",
    source: "D10",
    texts: {
      loss: "I'm very sorry for your loss.",
      tell: "I'm so sorry. Thank you for telling us, hard as it is.",
      sorry: "I'm very sorry to hear that. We'll keep this as short as we can.",
    },
  },
  {
    intent: "condolence",
    tone: "gentle",
    source: "D10",
    texts: {
      noRush: "I'm so very sorry. There's no rush with any of this.",
      need: "I'm deeply sorry for your loss. Only tell me what you want to.",
      pause: "I'm very sorry. Please take a moment, I'll wait.",
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
      say: "Let me repeat it, to be sure: {{ problem }}. Have I got that right?",
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
      understood: "If I understood you right: {{ problem }}. Is that so?",
      onlyOnce: "Let me repeat this, so that you needn't: {{ problem }}. Is it right?",
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
