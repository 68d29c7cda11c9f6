import { begun, type HardCall } from "./hard-call.js"

/** Callers between whom and us something stands: hearing, a language, a parent, a fence, a wall that has ears. */
export const goBetween: readonly HardCall[] = [
  {
    name: "hard of hearing",
    about:
      "They have said that they hear badly. Simpler words help nobody who does not hear them: in writing, and sooner than for others.",
    options: { caller: { number: "+1 555 0131" } },
    steps: [
      ...begun,
      { caller: "You will have to speak up, I am very hard of hearing. My radiator is cold.", tookMs: 8_000 },
      { agent: "Of course. Is it the only one, or are they all cold?" },
      { caller: "Pardon? I can't hear you." },
      { agent: "Is it only one radiator?" },
      { waits: 6_000 },
      {
        caller: "I am sorry, I can't hear what you are saying.",
        advice: ["inWriting"],
        says: /writ|message|text|e-?mail/i,
      },
      { agent: "I will send you a text message now with one question." },
      { caller: "A text, yes, that I can read. Thank you." },
    ],
    never: ["shorter", "repair", "boundary", "askProblem", "askOutcome", "openQuestion", "listen"],
    unsaid: /simpl|shorter|plain/i,
  },
  {
    name: "a niece translates",
    about:
      "She says what her aunt says. Whom the insult is for is nobody on this line; the third call is owned; the aunt sits beside her, so nobody asks what the niece may hear.",
    options: { caller: { number: "+1 555 0132" } },
    steps: [
      ...begun,
      {
        caller:
          "Hello, I am translating for my aunt, she is here beside me. She says this is the third time she has called about the leak.",
        advice: ["history"],
        says: /call|time|again/i,
      },
      {
        agent:
          "I am sorry that she had to call three times. Please tell her that I stay with this. Where does it leak?",
      },
      { waits: 8_000 },
      { caller: "She says under the sink. And she says you are all liars and idiots, sorry, I only translate." },
      { agent: "Please tell her that I understand. Has the water been turned off?" },
      { caller: "She says yes, since Monday, and she would like somebody to come before the weekend." },
      { agent: "So it leaks under her sink and she would like somebody before the weekend, is that right?" },
      { waits: 6_000 },
      { caller: "She says yes, that is right." },
    ],
    never: ["boundary", "supervisor", "thirdParty", "repair", "redirect", "askProblem", "complaint", "minor"],
  },
  {
    name: "a child rings for her mother",
    about:
      "Twelve, and sent to the telephone. The grown-up is asked for, and nothing else; once the mother is there, it is a call like any other.",
    options: { caller: { number: "+1 555 0133" } },
    steps: [
      ...begun,
      {
        caller: "Hi, I'm twelve, I am calling for my mum, she wants to know about the bill.",
        advice: ["minor"],
        says: /grown-up|adult|mum/i,
      },
      { agent: "Thank you for ringing. Could you pass the phone to your mum, please?" },
      { waits: 20_000 },
      { caller: "Okay, here she is." },
      { caller: "Hello, this is Ruth Adler. Our bill is higher than last month and I would like it checked." },
      { agent: "So your bill is higher than last month and you would like it checked, is that right?" },
      { caller: "Yes, that is right." },
      { agent: "I am looking at it now." },
      { waits: 20_000 },
      { caller: "Thank you." },
    ],
    never: ["thirdParty", "callbackNumber", "history", "askProblem", "readBack", "askOutcome"],
  },
  {
    name: "a neighbour, worried",
    about:
      "She rings about somebody else. Who is she, and what may she hear? Nothing is told about the other; her fear is taken up.",
    options: { caller: { number: "+1 555 0134" } },
    playbook: { client: "elmwood-homes" },
    steps: [
      ...begun,
      {
        caller:
          "I'm calling about my neighbour, Mrs Hale at number nine. Her milk has been standing outside since Tuesday.",
        advice: ["thirdParty"],
        says: /your name|how you know|relation|you are to/i,
      },
      { agent: "Thank you for looking out for her. May I ask who you are?" },
      { caller: "Joan Pike, number eleven, for thirty years." },
      { record: { type: "describeSubject", subject: { relation: "other", name: "Mrs Hale", mayDisclose: false } } },
      { agent: "Thank you, Mrs Pike. Have you knocked?" },
      { waits: 8_000 },
      { caller: "Twice, and there is no answer. I am really worried about her.", advice: ["empathy"] },
      { agent: "I can hear how worried you are. I am sending the warden to her door now." },
      { caller: "Thank you. Can you ring her daughter as well?" },
      { agent: "I will pass that to the warden." },
      { caller: "All right." },
    ],
    never: ["callbackNumber", "askOutcome", "readBack", "boundary", "complaint", "close", "redirect", "askCause"],
    unsaid: /your milk|your neighbour's|her milk/i,
  },
  {
    name: "whispers, for the baby sleeps",
    about: "A whisper with a harmless reason. No alarm, and nobody is asked to speak up.",
    options: { caller: { number: "+1 555 0135" } },
    steps: [
      ...begun,
      { caller: "Sorry, I have to whisper, the baby has just fallen asleep. My boiler makes a banging noise." },
      { agent: "I will be quiet, then. Would you like somebody to look at it?" },
      { caller: "Yes please, but nobody may ring the bell." },
      { agent: "We could come tomorrow at ten, or on Friday at two." },
      { caller: "Tomorrow at ten." },
      { agent: "So your boiler bangs and we come tomorrow at ten, without ringing the bell, is that right?" },
      { caller: "Yes, that is right. Thank you." },
    ],
    never: ["safety", "shorter", "empathy", "minor", "askProblem", "hotStart", "repair"],
  },
  {
    name: "whispers, because he is in the next room",
    about:
      "A whisper that is no matter of a boiler. As long as it is only a whisper nobody says anything; with the words, everything else is mute.",
    options: { caller: { number: "+1 555 0136" } },
    steps: [
      ...begun,
      { caller: "I can't talk loud. I am ringing about, um, the heating." },
      { agent: "I am listening. Shall I ask you things that you can answer with yes or no?" },
      {
        caller: "He is in the next room. He has hit me and if he hears me he is going to kill me.",
        advice: ["safety"],
        says: /line|with (?:you|me)/i,
      },
      { agent: "I am staying on the line with you. Can you tell me where you are?" },
      { caller: "Number four, Mill Lane.", advice: ["safety"] },
      { agent: "Help is being called. You need not speak." },
      { caller: "He is coming. I would like to order a pizza, please.", advice: ["safety"] },
    ],
    never: ["askProblem", "boundary", "shorter", "redirect", "callType", "readBack", "empathy", "supervisor"],
    unsaid: /calm|number are you|which number/i,
  },
]
