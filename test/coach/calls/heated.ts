import { begun, note, type HardCall } from "./hard-call.js"

/** Callers who are angry: with reason, with us, or with everybody. */
export const heated: readonly HardCall[] = [
  {
    name: "shouter",
    about:
      "Already on fire. Take it on in their word; then let them speak; after the vent window read back; then options, plan, close.",
    arrival: { startMood: "hot", earlierContactCount: 2 },
    steps: [
      ...begun,
      {
        caller: "This is the THIRD time I have called and NOBODY has come! My kitchen is under WATER!",
        cue: "problem",
        advice: ["hotStart"],
      },
      {
        agent:
          "Your kitchen is under water, and this is your third call. I am sorry. I am taking this on now. Where does it come from?",
      },
      { caller: "I have had ENOUGH of you! Every time another story, I am so angry!", tookMs: 30_000 },
      { agent: "I am listening." },
      {
        caller: "And then the next one tells me a different story, I am so angry, it is a disgrace!",
        tookMs: 62_000,
        advice: ["readBack"],
      },
      { agent: "So your kitchen is under water and you would like somebody today, is that right?" },
      { caller: "Yes, exactly. That is right." },
      { agent: "I understand that this has cost you days." },
      { caller: "It has. So what are you going to do?", tookMs: 12_000, advice: ["offerOptions"] },
      { agent: "We could send a plumber within two hours, or I can put you through to the emergency team." },
      { record: { type: "offerOption", what: "A plumber within two hours", optionId: "o1" } },
      { record: { type: "settleOption", optionId: "o1", standing: "chosen" } },
      { waits: 10_000 },
      { caller: "The plumber, within two hours.", advice: ["plan"] },
      { record: { type: "agreeAction", what: "Send a plumber within two hours" } },
      note("desiredOutcome", "A plumber today"),
      { record: { type: "readBackFacts", facts: ["desiredOutcome"] } },
      { agent: "The plumber is on the way and you have my name. Is there a key with a neighbour?" },
      { waits: 10_000 },
      { caller: "No, I am at home.", advice: ["close"] },
    ],
    never: ["boundary", "askProblem", "callbackNumber", "timeStatement", "redirect", "extraStep", "history"],
  },
  {
    name: "insulter who apologises",
    about:
      "One insult at the agent: a polite line, or help. Once they apologise it is over, and nobody brings it up again.",
    steps: [
      ...begun,
      { caller: "My boiler is leaking on the new floor." },
      { agent: "Thank you for telling me. When did it start?" },
      { caller: "You are a stupid idiot, how should I know?", advice: ["boundary"] },
      { agent: "I want to help you, and I would ask that we speak to each other with respect." },
      { caller: "Sorry. I should not have said that, I am just worn out." },
      { agent: "Thank you. Is the water still on?" },
      { caller: "Yes. I would like somebody to come today." },
      { agent: "I am looking at who is free." },
      { caller: "Okay, thank you.", advice: ["readBack"] },
    ],
    never: ["supervisor", "repair", "pinpoint", "complaint"],
  },
  {
    name: "demand for a manager at second eight",
    about:
      "Help is open from the first second. No hoop to jump through, no question first; once asked for, it is not offered again.",
    steps: [
      { line: "ring" },
      { line: "answer" },
      { agent: "Harbour Heating, Priya.", tookMs: 2_000 },
      { caller: "I want to speak to your manager right now.", tookMs: 4_500, advice: ["supervisor"] },
      { record: { type: "requestHelp" } },
      { agent: "I am asking my supervisor to join us now." },
      { caller: "Good. I want to speak to your manager, nobody else." },
    ],
    never: ["hotStart", "askProblem", "boundary", "callbackNumber", "redirect"],
  },
  {
    name: "vent without a problem",
    about:
      "Anger, and not a word about what is wrong. Say nothing while they let it out; then ask for the one thing; then help them to say it.",
    steps: [
      ...begun,
      { caller: "I am absolutely furious with you people, with every single one of you!", advice: ["hotStart"] },
      { agent: "I hear how angry you are, and I am listening." },
      { caller: "I am so angry, every single time, it is a disgrace!", tookMs: 35_000 },
      { agent: "Go on." },
      { caller: "And nobody ever listens, ever, and I am fed up to here!", tookMs: 31_000, advice: ["pinpoint"] },
      { agent: "Thank you for telling me." },
      { caller: "Everything, just everything.", tookMs: 22_000, advice: ["clarify"] },
      { agent: "I see." },
      { caller: "All of it, from the beginning.", tookMs: 8_000 },
      { agent: "Is it about a visit, or about a bill?" },
      { caller: "The bill. You charged me twice." },
    ],
    never: ["askProblem", "redirect", "boundary", "openQuestion", "close"],
  },
  {
    name: "told to calm down",
    about: "The agent said what makes it worse. No reproach: one sentence that puts it right.",
    steps: [
      ...begun,
      { caller: "My heating has been off for a week and I am really angry.", advice: ["hotStart"] },
      { agent: "You need to calm down first." },
      { waits: 12_000 },
      { caller: "Do NOT tell me to calm down, I am freezing in here!", advice: ["repair"] },
      { agent: "I am sorry, I put that badly. You are cold, and I will get this moving." },
      { caller: "Fine." },
    ],
    never: ["boundary", "close", "timeStatement"],
  },
  {
    name: "options before understanding",
    about: "The agent solves before the caller feels heard. First the feeling, then the ways out.",
    steps: [
      ...begun,
      {
        caller: "My heating broke and my baby is cold, I am so worried, I do not know what to do.",
        advice: ["empathy"],
      },
      { agent: "We could send an engineer on Friday, or you could buy a heater." },
      { waits: 14_000 },
      { caller: "I am really scared for her, can you not hear that?", advice: ["empathyFirst"] },
      { agent: "You must be so worried about her. I will find the earliest visit there is." },
      { caller: "Thank you." },
    ],
    never: ["hotStart", "boundary", "offerOptions", "redirect"],
  },
  {
    name: "legal threat",
    about:
      "A letter from a lawyer is announced. Take it down, thank them for saying it, promise nothing, bargain over nothing.",
    steps: [
      ...begun,
      { caller: "You charged me twice for the same visit." },
      { agent: "I am sorry about that. Which month was it?" },
      {
        caller: "March. If this is not sorted by Friday I will see you in court, I am going to sue you.",
        advice: ["complaint"],
      },
      { agent: "Thank you for telling me straight. I have written that down, and I will look at March now." },
      { caller: "And I will put it all over social media." },
      { agent: "I have noted that as well." },
    ],
    never: ["boundary", "hotStart", "close", "extraStep", "redirect"],
  },
]
