import type { PhraseGroup } from "../../bank/group.js"

/** Options, limits, promises. */
export const solving: readonly PhraseGroup[] = [
  {
    intent: "options",
    tone: "plain",
    source: "C12",
    texts: {
      two: "There are two ways to go: we can {{ optionA }}, or {{ optionB }}. Which suits you better?",
      either: "We could {{ optionA }}. We could also {{ optionB }}. Which would you prefer?",
      choice: "You have a choice here: {{ optionA }}, or {{ optionB }}. What would you like?",
    },
  },
  {
    intent: "options",
    tone: "steady",
    source: "C12",
    texts: {
      can: "Here's what we can do now: {{ optionA }}, or {{ optionB }}. You choose.",
      decide: "Two things are possible today: {{ optionA }}, or {{ optionB }}. Which one?",
      yours: "It's up to you: we {{ optionA }}, or we {{ optionB }}.",
    },
  },
  {
    intent: "optionsLead",
    tone: "plain",
    source: "C12",
    texts: {
      hear: "There's more than one way to do this. Shall I go through them, and you choose?",
      tell: "Let me tell you what we can do, and you choose.",
      both: "May I tell you what's possible, and you say what suits you?",
    },
  },
  {
    intent: "nextStep",
    tone: "plain",
    source: "E8",
    texts: {
      next: "The next step is this: {{ action }}.",
      plan: "Here's what I suggest: we {{ action }}. Would that be all right with you?",
      choice: "So it's this: {{ choice }}. Shall I set it up for you?",
    },
  },
  {
    intent: "nextStep",
    tone: "steady",
    source: "E8",
    texts: {
      do: "Let's {{ action }}, right now.",
      one: "One step gets this moving: {{ action }}. All right?",
      settled: "Then it's this: {{ choice }}. I'm setting it up now. All right?",
    },
  },
  {
    intent: "nextStep",
    tone: "gentle",
    source: "D10",
    texts: {
      small: "The next step is a small one: {{ action }}. Is that all right?",
      forYou: "If it's all right with you, we {{ action }}.",
      nothing: "For now we {{ action }}. You needn't do anything else.",
    },
  },
  {
    intent: "honestMethod",
    tone: "plain",
    source: "C13",
    texts: {
      open: "Let me be open with you about what we can do here: {{ action }}.",
      straight: "I'd rather tell you now than later: {{ reason }}. We can still {{ alternative }}.",
      unsure: "I can't be sure of that, and I don't want to guess. Let's find out.",
      rather: "I can't say that for certain, and I won't guess. We can {{ alternative }}.",
    },
  },
  {
    intent: "authorityLimit",
    tone: "plain",
    source: "S18",
    texts: {
      person: "That's for {{ person }} to decide. Let's ask, so that you get a real answer.",
      beyond: "I can't decide that alone. What I can do is {{ alternative }}.",
      who: "I don't want to promise what I can't keep. {{ person }} can tell us.",
    },
  },
  {
    intent: "refusalWithAlternative",
    tone: "plain",
    source: "P5",
    texts: {
      because: "We can't do that, because {{ reason }}. What we can do is {{ alternative }}.",
      reason: "I'm sorry, that won't be possible: {{ reason }}. Would it help if we {{ alternative }}?",
      instead: "The reason it won't work is this: {{ reason }}. Instead, we can {{ alternative }}.",
    },
  },
  {
    intent: "refusalWithAlternative",
    tone: "steady",
    source: "P5",
    texts: {
      no: "I have to say no to that: {{ reason }}. But we can {{ alternative }}.",
      honest: "I'd like to be honest with you: {{ reason }}. We can {{ alternative }} instead.",
      rather: "That way won't work: {{ reason }}. What will work is this: we {{ alternative }}.",
    },
  },
  {
    intent: "refusalWithAlternative",
    tone: "gentle",
    source: "D10",
    texts: {
      sorry: "I'm sorry that I can't say yes to that: {{ reason }}. May we {{ alternative }}?",
      wish: "I wish it were different: {{ reason }}. What we can do is {{ alternative }}.",
      offer: "That isn't possible, and I'm sorry: {{ reason }}. We could {{ alternative }}.",
    },
  },
  {
    intent: "refusalLead",
    tone: "plain",
    source: "P5",
    texts: {
      owe: "I owe you a reason, and something that we can do. Let me give you both.",
      why: "Let me tell you why that is, and what we can do for you.",
      instead: "I'm sorry that it isn't possible. What we can do is {{ alternative }}.",
    },
  },
  {
    intent: "partialResolution",
    tone: "plain",
    claims: ["partlyResolved"],
    source: "D7",
    texts: {
      done: "This part is done: {{ done }}. This is still open: {{ open }}.",
      half: "This much is done: {{ done }}. What's left is this: {{ open }}.",
      rest: "It isn't finished yet. Done: {{ done }}. Still to do: {{ open }}.",
    },
  },
  {
    intent: "partialLead",
    tone: "plain",
    claims: ["partlyResolved"],
    source: "D7",
    texts: {
      reason: "It isn't all done yet: {{ reason }}. Let's agree what happens next, and when.",
      agree: "Part of this is still open. Let's agree who does what, and by when.",
      rest: "We have part of it. Let's agree on the rest now, with a time.",
    },
  },
  {
    intent: "promise",
    tone: "plain",
    commits: { kind: "do", promisedBy: "company" },
    source: "C14",
    texts: {
      will: "We will {{ action }} {{ when }}.",
      note: "I'm putting it down now: we will {{ action }} {{ when }}.",
      count: "You can hold us to this: we will {{ action }} {{ when }}.",
    },
  },
  {
    intent: "promise",
    tone: "steady",
    commits: { kind: "do", promisedBy: "company" },
    source: "C14",
    texts: {
      do: "This is what happens now: we will {{ action }} {{ when }}.",
      written: "It's written down: we will {{ action }} {{ when }}.",
      noMore: "Here's a time to go by: we will {{ action }} {{ when }}.",
    },
  },
  {
    intent: "promise",
    tone: "gentle",
    commits: { kind: "do", promisedBy: "company" },
    source: "D10",
    texts: {
      need: "You needn't do anything. We will {{ action }} {{ when }}.",
      leave: "Please leave this part to us. We will {{ action }} {{ when }}.",
      forYou: "We will {{ action }} {{ when }}, so that you don't have to.",
    },
  },
  {
    intent: "promiseReadBack",
    tone: "plain",
    claims: ["followUpAgreed"],
    source: "C15",
    repeatable: true,
    texts: {
      said: "Just so we're agreed: we'll {{ action }} {{ when }}. Is that right?",
      note: "I have written down that we'll {{ action }} {{ when }}. Is that what we said?",
      again: "Once more, to be sure: we'll {{ action }} {{ when }}. Is that right?",
    },
  },
  {
    intent: "promiseTakenBack",
    tone: "plain",
    source: "C13",
    texts: {
      soon: "I spoke too soon. Let me tell you what we can really do.",
      instead: "I spoke too soon. What we can do is {{ alternative }}.",
      reason: "I have to take that back: {{ reason }}. We can {{ alternative }}.",
    },
  },
  {
    intent: "ifNotHeard",
    tone: "plain",
    source: "C19",
    texts: {
      nothing: "If you've heard nothing {{ when }}, please call us on {{ ourNumber }}.",
      note: "If nobody has called {{ when }}, please don't wait: ring {{ ourNumber }}.",
      then: "If you've heard nothing {{ when | default: \"by then\" }}, please don't wait: call us again.",
    },
  },
  {
    intent: "extraStep",
    tone: "plain",
    source: "C20",
    texts: {
      also: "There's one more thing we could do for you: {{ action }}. Would you like that?",
      spare: "To save you another call, we could {{ action }} as well. Shall we?",
      small: "Is there one more small thing that would help you today?",
    },
  },
  {
    intent: "complaintTaken",
    tone: "plain",
    source: "B12",
    texts: {
      straight: "Thank you for telling me straight. I'm writing it down as you said it.",
      right: "That's your right, of course. I'm noting it now.",
      heard: "I've heard that, and I'm noting it in your own words.",
    },
  },
  {
    intent: "complaintTaken",
    tone: "plain",
    claims: ["complaintNoted"],
    source: "B12",
    texts: {
      down: "I've put your complaint down in your own words. It stays on the record.",
      record: "Your complaint is recorded. Would you like me to read it to you?",
      seriously: "Thank you for telling us. It's written down as a complaint, the way you told it.",
    },
  },
]
