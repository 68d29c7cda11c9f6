import type { PhraseGroup } from "../../group.js"

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
      fix: "I'm sorry to hear that. To get {{ thing }} sorted today, let's {{ action }}.",
      today: "Thank you for telling me. For {{ thing }}, the next thing is to {{ action }}. Shall we?",
      sorted: "I see. So that this gets done, what we need now is to {{ action }}.",
      first: "That's good to know. Let's first {{ action }}, and then go on.",
    },
  },
  {
    intent: "redirect",
    tone: "warm",
    source: "A4",
    texts: {
      story: "I could listen for longer. For {{ thing }}, though, let's {{ action }}.",
      smile: "That's quite a story. And to get {{ thing }} done, let's {{ action }}.",
      while: "I enjoyed hearing that. Now, while I have you, let's {{ action }}.",
    },
  },
  {
    intent: "redirect",
    tone: "steady",
    source: "A3",
    texts: {
      hear: "I hear you. What moves this on right now is to {{ action }}.",
      both: "I've noted that. Now, let's {{ action }}, so that you get somewhere today.",
      step: "Yes. And the one thing that gets us further is to {{ action }}.",
    },
  },
  {
    intent: "redirect",
    tone: "gentle",
    source: "A3",
    texts: {
      ready: "Thank you for telling me. When you're ready, let's {{ action }}.",
      little: "I'm sorry. There's one small thing for now: let's {{ action }}.",
      only: "I hear you. For today we only need to {{ action }}.",
    },
  },
  {
    intent: "timeStatement",
    tone: "plain",
    source: "A10",
    texts: {
      minutes: "We have a few minutes left on this call. Let's use them for {{ thing }}.",
      most: "I want to use our time well. What's the one thing we must get done?",
      wrap: "I'd like us to have this settled in the next few minutes. Is that all right?",
    },
  },
  {
    intent: "timeStatement",
    tone: "steady",
    source: "A11",
    texts: {
      straight: "I'd like to be open with you: our time is short. Let's settle {{ thing }} now.",
      decide: "We have a few minutes. Let's decide on the next step now.",
      left: "There's time for one more thing. Which one should it be?",
    },
  },
  {
    intent: "summary",
    tone: "plain",
    source: "A6",
    repeatable: true,
    texts: {
      sum: "To sum up: {{ problem }}. Next, we will {{ action }}. Have I missed anything?",
      far: "So far we have this: {{ problem }}. And you'd like this: {{ outcome }}.",
      agreed: "Let me sum up. We agreed to {{ action }}. Is that how you see it?",
    },
  },
  {
    intent: "summary",
    tone: "steady",
    source: "A6",
    repeatable: true,
    texts: {
      short: "In short: {{ problem }}. What we do now is {{ action }}. Agreed?",
      noted: "I've noted three things: what happened, what you want, and what we do: {{ action }}.",
      where: "Here's where we are: we will {{ action }}. Anything missing?",
    },
  },
  {
    intent: "boundary",
    tone: "plain",
    level: 1,
    source: "C7",
    texts: {
      help: "I want to help you with this. Please let's keep it civil.",
      language: "I'd like to go on with this. Could we do it without those words?",
      respect: "Let's speak to each other with respect. Then I can work on this for you.",
    },
  },
  {
    intent: "boundary",
    tone: "steady",
    level: 1,
    source: "B6",
    texts: {
      angry: "You may be as angry as you like about this. Please don't call me names.",
      still: "I'm still here to help. Please leave out the insults.",
      topic: "Be as hard on the matter as you like, but not on me, please.",
    },
  },
  {
    intent: "boundary",
    tone: "plain",
    level: 2,
    source: "C7",
    texts: {
      continue: "I can only go on with this call if we speak politely to each other.",
      asked: "I've asked once already. Please speak to me politely, or this call has to end.",
      formal: "For this call to go on, the insults have to stop. I'd like it to go on.",
    },
  },
  {
    intent: "boundary",
    tone: "steady",
    level: 2,
    source: "B6",
    texts: {
      choice: "We can go on politely now, or you can call again later. Which would you like?",
      work: "I'm working for you here. If the insults go on, the call has to end.",
      plain: "I'll say it plainly: no more insults, please, or we stop here.",
    },
  },
  {
    intent: "boundary",
    tone: "plain",
    level: 3,
    source: "C7",
    texts: {
      last: "This is the last time I ask. If it goes on, I will end this call.",
      endOr: "If I hear that once more, this call ends. You're welcome to call again another time.",
      finalChoice: "I would like to finish this with you. One more insult, and the call is over.",
    },
  },
  {
    intent: "boundary",
    tone: "steady",
    level: 3,
    source: "B6",
    texts: {
      stop: "Please stop now, or I will end the call.",
      now: "One more of those and I hang up. I'd rather we finished this.",
      ending: "I'm about to end this call. I won't, if we go on politely now.",
    },
  },
  {
    intent: "boundaryLifted",
    tone: "plain",
    source: "B6",
    texts: {
      thanks: "Thank you, I appreciate that. Let's go on.",
      forgotten: "That's all right. It's forgotten. Where were we?",
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
      short: "In one sentence: we {{ action }}.",
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
