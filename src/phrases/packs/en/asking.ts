import type { PhraseGroup } from "../../bank/group.js"

/** Questions, each for one missing fact. */
export const asking: readonly PhraseGroup[] = [
  {
    intent: "questionOpen",
    tone: "plain",
    source: "E9",
    texts: {
      more: "What else can you tell me about {{ thing }}?",
      happened: "What's been going on, in your own words?",
      noticed: "What have you noticed so far?",
    },
  },
  {
    intent: "askProblem",
    tone: "plain",
    source: "A1",
    texts: {
      about: "What's the trouble today?",
      notWorking: "What isn't working as it should?",
      seeing: "What are you seeing or hearing right now?",
    },
  },
  {
    intent: "askProblem",
    tone: "steady",
    source: "A1",
    texts: {
      tell: "Tell me what's wrong, and I'll write it down.",
      now: "What's going on there right now?",
      happened: "What happened?",
    },
  },
  {
    intent: "askProblem",
    tone: "gentle",
    source: "B2",
    texts: {
      what: "Can you tell me what has happened?",
      canYou: "Would you tell me, in your own words, what's the matter?",
      help: "What do you need help with?",
    },
  },
  {
    intent: "askCause",
    tone: "plain",
    source: "C10",
    texts: {
      before: "What happened just before it started?",
      changed: "Did anything change around that time?",
      think: "Any idea what may have set it off?",
    },
  },
  {
    intent: "askReasonForCall",
    tone: "plain",
    source: "C10",
    texts: {
      today: "What made you call us today?",
      about: "What is your call about?",
      brought: "What would you like to talk about?",
    },
  },
  {
    intent: "askDesiredOutcome",
    tone: "plain",
    source: "A1",
    texts: {
      see: "What would you like to see happen?",
      right: "What would put this right for you?",
      next: "What would you like us to do next?",
    },
  },
  {
    intent: "askDesiredOutcome",
    tone: "steady",
    source: "A1",
    texts: {
      want: "What would you like done about it?",
      fair: "What would feel fair to you?",
      first: "What should happen first?",
    },
  },
  {
    intent: "askDesiredOutcome",
    tone: "gentle",
    source: "D7",
    texts: {
      easier: "What would make this easier for you?",
      help: "What would help you now?",
      wish: "How would you like us to go on from here?",
    },
  },
  {
    intent: "askExpectedStep",
    tone: "plain",
    source: "D4",
    texts: {
      between: "May I ask about one step in between: {{ step }}. How did that go?",
      step: "There's one step I'd like to ask about: {{ step }}. What happened there?",
      reach: "There's one step here: {{ step }}. What did you see at that point?",
      sure: "I'd like to be sure of one thing: {{ question }}?",
      first: "One question before we go on: {{ question }}?",
    },
  },
  {
    intent: "askMore",
    tone: "plain",
    source: "C8",
    texts: {
      tellMore: "Could you tell me a little more about that?",
      often: "How often does it happen?",
      since: "How long has it been like this?",
    },
  },
  {
    intent: "askEither",
    tone: "plain",
    source: "A2",
    texts: {
      working: "Is something not working, or are you waiting for something?",
      done: "Is it something we did, or something we haven't done yet?",
      ordered: "Is it about something you have, or something you've ordered?",
    },
  },
  {
    intent: "askBeforeGoodbye",
    tone: "plain",
    source: "B9",
    texts: {
      go: "Before you go: what would you like us to do about it?",
      thing: "One thing before you go: what should we do about {{ thing }}?",
      note: "So that I note it right: what would you like us to do?",
    },
  },
  {
    intent: "askChoice",
    tone: "plain",
    source: "C12",
    texts: {
      which: "Which of these would suit you better?",
      prefer: "Which would you prefer?",
      yours: "It's your choice. Which one shall we take?",
    },
  },
  {
    intent: "askName",
    tone: "plain",
    source: "C17",
    texts: {
      may: "May I have your name, please?",
      call: "What may I call you?",
      speaking: "Who am I speaking with, please?",
    },
  },
  {
    intent: "askName",
    tone: "steady",
    source: "D12",
    texts: {
      address: "What should I call you, please?",
      note: "I'm making a note of this. What name shall I put?",
      who: "May I ask who I have on the line?",
    },
  },
  {
    intent: "askSubject",
    tone: "plain",
    source: "S27",
    texts: {
      whom: "Is this about yourself, or are you calling for somebody else?",
      forWho: "Who is this about, please?",
      inName: "Whose name is it under, please?",
    },
  },
  {
    intent: "askRelation",
    tone: "plain",
    source: "S27",
    texts: {
      name: "May I ask your name, and how you know them?",
      family: "Of course. Are you family, or do you look after this for them?",
      know: "Do they know that you're calling for them? And may I have your name?",
    },
  },
  {
    intent: "askVerification",
    tone: "plain",
    source: "B10",
    texts: {
      protect: "To keep your details safe, could you tell me {{ check }}?",
      before: "Before I open anything: could you tell me {{ check }}?",
      make: "So that nobody else can ask about you, may I have {{ check }}?",
    },
  },
  {
    intent: "askCallbackNumber",
    tone: "plain",
    source: "C14",
    texts: {
      best: "What is the best number to call you back on?",
      reach: "Which number can we reach you on today?",
      number: "May I take a number where we can call you back?",
    },
  },
  {
    intent: "askBestTime",
    tone: "plain",
    source: "C14",
    texts: {
      when: "When is a good time to call you?",
      reach: "When are you easiest to reach?",
      suit: "What time would suit you for that?",
    },
  },
  {
    intent: "askWhere",
    tone: "plain",
    source: "C14",
    texts: {
      address: "What's the address, please?",
      where: "Where should we come to?",
      which: "Where is it, please?",
    },
  },
  {
    intent: "askUrgency",
    tone: "plain",
    source: "B10",
    texts: {
      wait: "Can this wait until we open, or is it needed now?",
      soon: "How soon do you need this?",
      worse: "Is it getting worse while we speak?",
    },
  },
  {
    intent: "askMessage",
    tone: "plain",
    source: "C17",
    texts: {
      say: "What shall I put in the message?",
      passOn: "What would you like us to pass on?",
      know: "What should they know when they call you back?",
    },
  },
  {
    intent: "askLeave",
    tone: "plain",
    source: "D2",
    texts: {
      may: "May I explain how that works? It takes half a minute.",
      question: "May I ask you one question about it?",
      suggest: "May I suggest something?",
    },
  },
  {
    intent: "askLeave",
    tone: "steady",
    source: "D2",
    texts: {
      finish: "May I finish this one thought? Then I'm listening.",
      ask: "May I ask just one thing, so that I get it right?",
      try: "May I try to put it another way?",
    },
  },
]
