import type { PhraseGroup } from "../../bank/group.js"

/** Messages, other kinds of call, and callers about whom something else must be known. */
export const callers: readonly PhraseGroup[] = [
  {
    intent: "messageTaken",
    tone: "plain",
    source: "S20",
    repeatable: true,
    texts: {
      read: "Let me read you the message: {{ message }}. Is it right?",
      down: "This is what I have for them: {{ message }}. Shall I change anything?",
      words: "I've written down: {{ message }}. Is that what you want to say?",
    },
  },
  {
    intent: "wrongNumber",
    tone: "plain",
    source: "S19",
    texts: {
      reached: "You've reached {{ clientName }}. I think you wanted somebody else. Which number did you dial?",
      other: "This is {{ clientName }}, so it seems to be a wrong number. That happens easily.",
      worry: "No harm done, this is {{ clientName }}. All the best with your call.",
    },
  },
  {
    intent: "doNotCall",
    tone: "plain",
    claims: ["doNotCallNoted"],
    source: "R20",
    texts: {
      noted: "I've noted that you don't want to be called. Thank you for telling us.",
      list: "Your number is marked: no more calls. I'm sorry that we disturbed you.",
      done: "It's recorded: no more calls to you.",
    },
  },
  {
    intent: "solicitor",
    tone: "plain",
    source: "S19",
    texts: {
      write: "Thank you, we don't take offers on this line. Please write to {{ clientName }}.",
      thanks: "Thank you for the offer. This line is for customers, so I'll say goodbye here.",
      message: "I can note your company's name, and that's all we take on this line. Goodbye.",
    },
  },
  {
    intent: "silentLine",
    tone: "plain",
    source: "S15",
    repeatable: true,
    texts: {
      hear: "Hello? I can't hear you. If you can hear me, please say something.",
      there: "Are you there? I'll wait a moment.",
      press: "If you can't speak, please press any key.",
    },
  },
  {
    intent: "silentLine",
    tone: "gentle",
    source: "S15",
    repeatable: true,
    texts: {
      here: "I'm still here. You don't have to talk. Tap the phone if you can hear me.",
      wait: "Take your time. I'm staying on.",
      noHurry: "No hurry. I'm here when you want to speak.",
    },
  },
  {
    intent: "voicemail",
    tone: "plain",
    source: "F8",
    texts: {
      back: "Hello, this is {{ agentName }} from {{ clientName }}. Please call us on {{ ourNumber }}. Thank you.",
      try: "This is {{ clientName }}. We missed you just now. Our number is {{ ourNumber }}.",
      short: "A message from {{ clientName }}: please ring us on {{ ourNumber }} when it suits you.",
    },
  },
  {
    intent: "ringBack",
    tone: "plain",
    source: "C14",
    texts: {
      cut: "This is {{ agentName }} at {{ clientName }}. We were cut off, so I'm calling back.",
      where: "It's {{ clientName }} again. The line dropped. We were talking about {{ thing }}.",
      again: "{{ clientName }} here. The line dropped, so I'm calling again. Shall we go on?",
    },
  },
  {
    intent: "thirdParty",
    tone: "plain",
    source: "S27",
    texts: {
      private: "I can take down what you tell me, but I can only talk about it with them.",
      permission: "To talk about their details, we need to hear from them first. I can take a message.",
      protect: "We keep this private for each person, as we would for you. May I take a message?",
    },
  },
  {
    intent: "minor",
    tone: "plain",
    source: "S27",
    texts: {
      adult: "Thank you for calling. Is there a grown-up near you who could come to the phone?",
      with: "You did right to call. Can you give the phone to a grown-up?",
      goTo: "Thank you for telling me. Is there a grown-up you can go to right now?",
    },
  },
  {
    intent: "cardWarning",
    tone: "plain",
    source: "B10",
    repeatable: true,
    texts: {
      wait: "Please don't read out the card number just yet.",
      stop: "Please hold on a second before you read it out.",
      moment: "One moment before you read me the card, please.",
    },
  },
  {
    intent: "cardWarning",
    tone: "plain",
    claims: ["recordingOn"],
    source: "B10",
    repeatable: true,
    texts: {
      pause: "One moment, please: let me pause the recording first.",
      before: "Before you read out the number: I'm pausing the recording.",
      off: "Let me pause the recording, and then please read it out.",
    },
  },
]
