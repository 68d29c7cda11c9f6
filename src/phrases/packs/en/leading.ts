import type { PhraseGroup } from "../../bank/group.js"

/** Keeping a call on its way, politely. */
export const leading: readonly PhraseGroup[] = [
  {
    intent: "bridge",
    tone: "plain",
    source: "A4",
    texts: {
      soThat: "So that we get this done for you, let's come back to {{ thing }}.",
      back: "Let's go back to {{ thing }} for a moment.",
      next: "To move this on for you, there's one thing I need next.",
    },
  },
  {
    intent: "redirect",
    tone: "plain",
    source: "A4",
    texts: {
      fix: "I'm sorry to hear that. To get this sorted today, what we need is to {{ action }}.",
      today: "Thank you for telling me. Let's come back to {{ thing }} and {{ action }}.",
      sorted: "I see. First things first: let's {{ action }}.",
    },
  },
  {
    intent: "redirect",
    tone: "warm",
    source: "A4",
    texts: {
      story: "That's nice to hear. Let's go back to {{ thing }} for now, and {{ action }}.",
      smile: "Thank you for sharing that. And to get this done, what we need now is to {{ action }}.",
      while: "I enjoyed hearing that. Let's get back to {{ thing }} and {{ action }}.",
    },
  },
  {
    intent: "redirect",
    tone: "steady",
    source: "A3",
    texts: {
      hear: "I hear you. To fix this, what we need right now is to {{ action }}.",
      both: "I'm noting that. One thing at a time: let's {{ action }}.",
      step: "Yes. Let's come back to {{ thing }} and {{ action }}.",
    },
  },
  {
    intent: "redirect",
    tone: "gentle",
    source: "A3",
    texts: {
      ready: "Thank you for telling me. Before we go on, let's {{ action }}, whenever you're ready.",
      little: "I'm sorry. One thing at a time. Let's {{ action }}.",
      only: "I hear you. Let's take it one step at a time, and {{ action }}.",
    },
  },
  {
    intent: "timeStatement",
    tone: "plain",
    source: "A10",
    texts: {
      minutes: "We have a few minutes left on this call. Let's use them for {{ thing }}.",
      most: "We have a few minutes left. What's the one thing we must get done?",
      wrap: "I'd like us to have this settled in the next few minutes. Is that all right?",
    },
  },
  {
    intent: "timeStatement",
    tone: "steady",
    source: "A11",
    texts: {
      straight: "I'd like to be open with you: we have only a few minutes. Let's see to {{ thing }} now.",
      decide: "We have a few minutes. Let's decide on the next step now.",
      left: "We have time for one more thing. Which one should it be?",
    },
  },
  {
    intent: "summary",
    tone: "plain",
    source: "A6",
    repeatable: true,
    texts: {
      sum: "To sum up: {{ problem }}. Next, on our side: {{ action }}. Have I missed anything?",
      far: "Let me go over what we have: {{ problem }}. And you'd like this: {{ outcome }}.",
      agreed: "Let me sum up. We agreed to {{ action }}. Is that how you see it?",
    },
  },
  {
    intent: "summary",
    tone: "steady",
    source: "A6",
    repeatable: true,
    texts: {
      short: "To sum up: {{ problem }}. What we do now is {{ action }}. Agreed?",
      noted: "Let me sum up what we'll do: {{ action }}. Anything missing?",
      where: "Let me go over what we agreed: {{ action }}. Is that right?",
    },
  },
  {
    intent: "boundary",
    tone: "plain",
    level: 1,
    source: "C7",
    texts: {
      help: "I want to help you with this. Let's keep it civil, please.",
      language: "Could we keep it polite? Then I can go on with this for you.",
      respect: "Let's keep this respectful, please. I'm working on it for you.",
    },
  },
  {
    intent: "boundary",
    tone: "steady",
    level: 1,
    source: "B6",
    texts: {
      angry: "You may be as angry as you like about this. Please keep it civil with me.",
      still: "I'm still here to help. Please keep it respectful.",
      topic: "Be as hard on this as you like, but please keep it respectful with me.",
    },
  },
  {
    intent: "boundary",
    tone: "plain",
    level: 2,
    source: "C7",
    texts: {
      continue: "I'd like to go on with this for you. For that I need us to keep it polite.",
      firm: "I'm asking you again to keep it polite. Then we can go on.",
      withRespect: "Please speak to me with respect. Then I can see to this for you.",
    },
  },
  {
    intent: "boundary",
    tone: "steady",
    level: 2,
    source: "B6",
    texts: {
      plain: "I'll say it plainly: please keep it respectful with me.",
      again: "I'm asking you again to keep it respectful, please.",
      solve: "I'm here to solve this with you. Please stop the insults.",
    },
  },
  {
    intent: "boundary",
    tone: "steady",
    level: 2,
    authority: "endCall",
    source: "B6",
    texts: {
      asked: "Please speak to me with respect, or this call has to end.",
      formal: "If it goes on like this, the call has to end. I'd like us to finish it.",
      work: "I'm on your side here. If this continues, I will have to end the call.",
    },
  },
  {
    intent: "boundary",
    tone: "plain",
    level: 3,
    source: "C7",
    texts: {
      finalChoice: "I'd like to finish this with you. Please stop the insults now.",
      lastAsk: "This is the last time I ask: please stop insulting me.",
      without: "Please speak to me with respect now, so that we can finish this.",
    },
  },
  {
    intent: "boundary",
    tone: "steady",
    level: 3,
    source: "B6",
    texts: {
      noMore: "Please stop insulting me now. I'd rather we finished this.",
      lastTime: "For the last time: please keep it respectful.",
      stopNow: "Please keep this civil. Then I can finish it for you.",
    },
  },
  {
    intent: "boundary",
    tone: "steady",
    level: 3,
    authority: "endCall",
    source: "B6",
    texts: {
      last: "This is the last time I ask. If the insults continue, I will end this call.",
      stop: "Please stop insulting me now, or I will end the call.",
      ending: "I'm about to end this call. Please keep it respectful, and I won't.",
    },
  },
  {
    intent: "boundaryLifted",
    tone: "plain",
    source: "B6",
    texts: {
      thanks: "Thank you, I appreciate that. Let's go on.",
      forgotten: "That's all right. Let's go on. Where were we?",
      fresh: "Thank you for saying so. Let's get {{ thing }} sorted.",
    },
  },
  {
    intent: "endForAbuse",
    tone: "plain",
    authority: "endCall",
    source: "C7",
    texts: {
      ending: "I'm ending this call now. You're welcome to call us again. Goodbye.",
      stop: "I've asked you to stop, and I'm ending the call here. Goodbye.",
      another: "We'll have to stop here. You can call again another time. Goodbye.",
    },
  },
  {
    intent: "shorter",
    tone: "plain",
    source: "D2",
    texts: {
      plainly: "Let me say that more simply: {{ action }}. That's all it is.",
      one: "I made that too long. One step for now: {{ action }}.",
      again: "That was too much at once. I'll say it again in one sentence.",
    },
  },
  {
    intent: "inWriting",
    tone: "plain",
    source: "D2",
    texts: {
      send: "Would it help to have this in writing?",
      writing: "We can put this in writing for you. Would you like that?",
      both: "Shall we go through it once more, or would you rather have it in writing?",
    },
  },
]
