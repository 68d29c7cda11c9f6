import type { PhraseGroup } from "../../bank/group.js"

/** Hold, transfer, help. */
export const holding: readonly PhraseGroup[] = [
  {
    intent: "holdConsent",
    tone: "plain",
    source: "A8",
    repeatable: true,
    texts: {
      may: 'May I put you on hold for {{ holdTime | default: "a minute" }} while I {{ purpose }}?',
      need: 'I need to {{ purpose }}. Is it all right if you hold for {{ holdTime | default: "a minute" }}?',
      would: 'I\'d like to {{ purpose }}. Would you mind holding for {{ holdTime | default: "a minute" }}?',
    },
  },
  {
    intent: "holdConsent",
    tone: "steady",
    source: "A8",
    repeatable: true,
    texts: {
      know: 'I know you\'ve waited already. May I {{ purpose }}? It takes {{ holdTime | default: "a minute" }}.',
      back: 'Let me {{ purpose }}. I\'ll be back in {{ holdTime | default: "a minute" }}. All right?',
      orCall: "May I put you on hold to {{ purpose }}, or shall we call you back instead?",
    },
  },
  {
    intent: "holdRegroup",
    tone: "plain",
    source: "A9",
    texts: {
      think: "May I take one minute to look through all this? Then I'll suggest how we go on.",
      order: "May I have a minute to put my notes in order, so that we finish this well?",
      best: "Please give me a minute to find the best way forward. Is that all right?",
    },
  },
  {
    intent: "holdRegroup",
    tone: "steady",
    source: "A9",
    texts: {
      right: "I want to get this right. May I have one minute to look at it calmly?",
      minute: "Would you give me one minute? Then I'll tell you what we can do.",
      come: "Could you hold for one minute while I read my notes? Then I'll suggest something.",
    },
  },
  {
    intent: "holdCheckBack",
    tone: "plain",
    source: "A8",
    repeatable: true,
    texts: {
      still: "Thank you for holding. I'm still on it. Would you like to hold on, or shall we call you?",
      more: "I'm back for a moment: it needs a little longer. Can you hold, or shall we call you?",
      forgotten: "I haven't forgotten you. I need another minute. Is that all right?",
    },
  },
  {
    intent: "holdCheckBack",
    tone: "steady",
    source: "A8",
    repeatable: true,
    texts: {
      here: "I'm here, and it isn't done yet. Shall I go on, or call you back?",
      stillMe: "Still me, still on it. Can you give me one minute more?",
      choice: "This takes longer than I said, and I'm sorry. Can you hold, or shall we call you?",
    },
  },
  {
    intent: "holdReturn",
    tone: "plain",
    source: "A9",
    repeatable: true,
    texts: {
      thanks: "Thank you for waiting. Let me tell you where we are.",
      back: "I'm back with you. Thank you for your patience.",
      found: "Thank you for holding. Here's what I can tell you.",
    },
  },
  {
    intent: "holdReturn",
    tone: "steady",
    source: "A9",
    repeatable: true,
    texts: {
      here: "I'm back. Thank you for holding. Here's where we are.",
      suggest: "Thank you for giving me that minute. This is what I suggest.",
      next: "Thank you for waiting. Let's {{ action }}.",
    },
  },
  {
    intent: "transferConsent",
    tone: "plain",
    source: "B7",
    texts: {
      better: "{{ person }} can do more for you here than I can. May I connect you?",
      explain: "I'd like to bring in {{ person }}. I'll explain everything first. Is that all right?",
      stay: "May I pass you to {{ person }}? I'll stay on until you're speaking to each other.",
    },
  },
  {
    intent: "transferNotice",
    tone: "plain",
    source: "C1",
    texts: {
      know: "I'm connecting you to {{ person }} now, with what you told me.",
      notes: "You're going through to {{ person }}, who has my notes. You won't need to start again.",
      here: "{{ person }} is joining us now. Let me say in one sentence what it's about.",
    },
  },
  {
    intent: "helpOffered",
    tone: "plain",
    source: "B7",
    texts: {
      ask: 'I\'m asking {{ person | default: "a supervisor" }} to join us. Please stay on with me.',
      sure: 'Of course. I\'ll try to get {{ person | default: "a supervisor" }} for you now, and tell you how it goes.',
      meanwhile: 'I\'m trying to reach {{ person | default: "a supervisor" }}. What would you like me to tell them?',
    },
  },
  {
    intent: "helpOffered",
    tone: "steady",
    source: "R3",
    texts: {
      yes: 'Yes. I\'m calling for {{ person | default: "a supervisor" }} now.',
      asked: "You want {{ person | default: \"a supervisor\" }}, and that's fine. I'm asking now.",
      while: "I'm trying {{ person | default: \"a supervisor\" }} now. I'm staying with you until we know.",
    },
  },
  {
    intent: "helpUnavailable",
    tone: "plain",
    source: "R3",
    texts: {
      honest: "I'm sorry, nobody above me is free right now. We can {{ alternative }}.",
      nobody:
        'I can\'t reach {{ person | default: "a supervisor" }} at the moment. What we can do is {{ alternative }}.',
      sorry: "I'm sorry, no supervisor is free right now. Would it help if we {{ alternative }}?",
    },
  },
  {
    intent: "humanHandOver",
    tone: "plain",
    claims: ["agentIsMachine"],
    source: "S27",
    texts: {
      yes: 'Of course. I\'ll see whether {{ person | default: "a colleague" }} is free, and pass on what you told me.',
      notes: "You'd like a person, and that's fine. Let me try {{ person | default: \"a colleague\" }} for you.",
      asked: 'Of course, a person. I\'m trying {{ person | default: "a colleague" }} now.',
    },
  },
]
