import type { PhraseGroup } from "../../bank/group.js"

/** To the agent alone, who may switch them off. Never about how the agent did. */
export const privately: readonly PhraseGroup[] = [
  {
    intent: "composure",
    tone: "plain",
    source: "D1",
    repeatable: true,
    texts: {
      breath: "One slow breath, before the next sentence.",
      shoulders: "Feet on the floor. Shoulders down.",
      slower: "A little slower, a little lower.",
    },
  },
  {
    intent: "notPersonal",
    tone: "plain",
    source: "C6",
    repeatable: true,
    texts: {
      about: "This is about what happened to them.",
      before: "It was there before the phone rang.",
      matter: "They're angry about this. You're the one who picked up.",
    },
  },
  {
    intent: "perspective",
    tone: "plain",
    source: "E10",
    texts: {
      seat: "If it were yours: {{ problem }}. What would you want to hear first?",
      day: "What did their day look like, before this call?",
      third: "Imagine explaining this for the third time.",
    },
  },
  {
    intent: "perspectiveFaulty",
    tone: "plain",
    source: "E10",
    texts: {
      open: "You waited for it, you opened it, and it was broken.",
      work: "It worked yesterday, and their day was built on that.",
      paid: "They paid for something that works.",
    },
  },
  {
    intent: "perspectiveLate",
    tone: "plain",
    source: "E10",
    texts: {
      window: "You took the day off, and sat by the window.",
      plans: "They made plans around that day.",
      silence: "Nobody told them anything while they waited.",
    },
  },
  {
    intent: "perspectiveBilled",
    tone: "plain",
    source: "E10",
    texts: {
      account: "You look at your account, and money is missing.",
      month: "It may be the end of their month.",
      fault: "They did nothing wrong, and have to prove it.",
    },
  },
  {
    intent: "perspectiveAgain",
    tone: "plain",
    source: "E10",
    texts: {
      story: "They have told this story before, to somebody who promised.",
      trust: "They trusted us once already in this.",
      again: "Would you ring a third time? They did.",
    },
  },
  {
    intent: "recovery",
    tone: "plain",
    source: "E12",
    texts: {
      water: "That was a hard one. A glass of water, two minutes, then the next.",
      walk: "It's over. Stand up for a moment, if you can.",
      talk: "Hard calls stay with people. Is there somebody you'd like to tell?",
    },
  },
]
