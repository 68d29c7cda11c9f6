import type { PhraseGroup } from "../../bank/group.js"

/** Feeling with somebody, and being sorry: for what happened, for a slip, for a fault, for a loss. */
export const beingSorry: readonly PhraseGroup[] = [
  {
    intent: "empathy",
    tone: "plain",
    source: "B3",
    texts: {
      hard: "{{ what }}: that's hard to deal with.",
      tiring: "{{ what }} must be exhausting.",
      unwelcome: "{{ what }} must be the last thing you needed.",
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
      yours: "Sorry, I came in too soon. Please go on, I'm listening.",
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
      wrong: "We got this wrong, and I apologise. It shouldn't have happened to you.",
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
]
