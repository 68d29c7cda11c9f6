import { begun, type HardCall } from "./hard-call.js"

/** Callers who want one thing: to be told, to be paid, to be forgotten, to be heard at last. */
export const oneThing: readonly HardCall[] = [
  {
    name: "the fifth person who answers",
    about:
      "Passed on four times. That is owned, in words of being passed on and not of calling again; when they say that they have told it all, it is read back.",
    arrival: { transferCount: 4 },
    options: { caller: { number: "+1 555 0141" } },
    steps: [
      {
        record: { type: "stateFact", fact: "problem", value: "The meter was read wrong", basis: "carried" },
      },
      ...begun,
      {
        caller: "Good morning. You are the fifth person that I have been put through to today.",
        advice: ["history"],
        says: /passed|put through|transferred|sent/i,
      },
      { agent: "And what is it about?" },
      { waits: 15_000 },
      {
        caller: "I have told it four times already.",
        advice: ["alreadyTold"],
        says: /meter was read wrong/i,
      },
      { agent: "I have it here: the meter was read wrong, is that right?" },
      { caller: "That is right, and I would like somebody to read it again." },
      { agent: "I will stay with this until it is done. We could come on Monday or on Tuesday." },
      { caller: "Monday, please." },
    ],
    never: ["askProblem", "clarify", "openQuestion", "hotStart", "callbackNumber", "boundary", "complaint"],
    unsaid: /call(?:ed)? (?:us )?again|third call|ring(?:ing)? (?:us )?again/i,
  },
  {
    name: "they record the call",
    about:
      "They record us. That is theirs to say and no refusal of ours; the matter is what counts, and it is read back before a day is settled.",
    options: { caller: { number: "+1 555 0142" } },
    steps: [
      ...begun,
      { caller: "Just so you know, I am recording this call for my own records." },
      { agent: "Thank you for telling me. What can I do for you?" },
      { caller: "My dishwasher is leaking and I would like it repaired under the guarantee." },
      { agent: "We could send somebody on Thursday, or you could bring it to the shop." },
      { caller: "Thursday would suit me.", advice: ["readBack"], says: /your dishwasher is leaking/ },
      { agent: "So your dishwasher leaks and you would like it repaired under the guarantee, is that right?" },
      { caller: "Yes, that is right." },
    ],
    never: ["recordingRefused", "cardData", "complaint", "boundary", "askProblem", "doNotCall"],
  },
  {
    name: "no refund after thirty days",
    about:
      "The answer is no, and the client has said why and what is possible instead. The card says it in the client's words.",
    options: { agent: { agentId: "agent-1", kind: "human" }, caller: { number: "+1 555 0143" } },
    playbook: {
      client: "kettle-and-co",
      authority: [
        {
          kind: "refund",
          allowed: false,
          reason: "The thirty days for a refund are over.",
          alternative: "We can send a new kettle, free of charge.",
        },
      ],
    },
    steps: [
      ...begun,
      { caller: "The kettle that I bought in March is broken and I want my money back." },
      { agent: "I am sorry, that is not possible, it is against our policy." },
      { waits: 8_000 },
      {
        caller: "So you keep my money and I keep a broken kettle?",
        advice: ["policyAlternative"],
        says: /thirty days.*new kettle|new kettle/i,
      },
      {
        agent:
          "The thirty days are over, so I cannot pay it back. What I can do is send you a new kettle, free of charge.",
      },
      { caller: "A new one? Well, yes, that will do." },
    ],
    never: ["boundary", "repair", "supervisor", "overAuthority", "askOutcome", "close"],
  },
  {
    name: "what do you know about me",
    about:
      "A request for their data, and to be forgotten. A right is no threat: no complaint card. What we send by when is put down; not to be called is confirmed.",
    options: { caller: { number: "+1 555 0144" } },
    steps: [
      ...begun,
      { caller: "I would like to know what data you hold about me. It is my right under data protection law." },
      { agent: "It is. I will send you all of it by Friday." },
      { waits: 6_000 },
      { caller: "In writing, please.", advice: ["promiseUnsettled"] },
      { record: { type: "acceptPromise", promiseId: "promise-last" } },
      { agent: "In writing, by Friday." },
      { waits: 20_000 },
      {
        caller: "And after that delete all of it, and do not call me again.",
        advice: ["doNotCall"],
      },
      { agent: "I have noted both. You will not be called again." },
      { caller: "Good." },
    ],
    never: ["complaint", "askProblem", "askOutcome", "thirdParty", "boundary", "recordingRefused", "readBack", "close"],
  },
  {
    name: "the call that we did not make",
    about:
      "No record tells of it: they stayed at home and nobody rang. Own it first; then a promise with a time, taken on; and what if it happens again.",
    options: { caller: { number: "+1 555 0145" } },
    steps: [
      ...begun,
      {
        caller: "You were supposed to call me back yesterday about my boiler, and nobody did.",
        advice: ["history"],
        // What only the caller says of it makes no claim of ours true: sorry, and nothing that we cannot vouch for.
        says: /sorry/i,
      },
      { agent: "We said we would and we did not, and I am sorry. What is the matter with it?" },
      { caller: "The boiler is losing pressure, and I would like it looked at." },
      { agent: "So your boiler is losing pressure and you would like it looked at, is that right?" },
      { caller: "Yes, that is right." },
      { agent: "I will call you myself today at four." },
      { caller: "At four. Good.", advice: ["promiseUnsettled"] },
      { record: { type: "acceptPromise", promiseId: "promise-last" } },
    ],
    never: ["hotStart", "complaint", "boundary", "askProblem", "askOutcome", "callbackNumber"],
    unsaid: /third time|called us before|call us again/i,
  },
  {
    name: "one of four hundred",
    about:
      "The whole town is without a connection, and everybody rings. There is nothing to find out and nothing to agree: tell them what is known, and let them go.",
    options: { caller: { number: "+1 555 0146" } },
    playbook: {
      client: "harbour-net",
      notices: [{ text: "The network in Leith is down until about six.", from: "2026-01-01", to: "2026-01-02" }],
    },
    steps: [
      ...begun,
      { caller: "My internet is down, and so is my neighbour's." },
      { agent: "You are not alone, the network in Leith is down. We expect it back by six this evening." },
      { waits: 6_000 },
      { caller: "Are you sure that it is not my router?" },
      { agent: "It is the main cable, and two people are at it. You need not do anything at your end." },
      { waits: 15_000 },
      { caller: "Right. I will wait, then." },
      { agent: "Thank you for your patience." },
      { caller: "All right, thanks, bye." },
    ],
    never: [
      "promiseUnsettled",
      "askOutcome",
      "askCause",
      "lastQuestion",
      "readBack",
      "plan",
      "empathy",
      "callbackNumber",
      "honestMethod",
      "thirdParty",
    ],
  },
  {
    name: "only a price",
    about: "One question, one figure, goodbye. Every card in it would be a nuisance.",
    options: { caller: {} },
    steps: [
      ...begun,
      { caller: "Hello, I only want to know what a boiler service costs with you." },
      { agent: "Which boiler do you have?" },
      { caller: "A gas one, about ten years old." },
      { agent: "That would be 95 pounds, and it takes an hour. Would you like to book one?" },
      { waits: 12_000 },
      { caller: "No thank you, I am only asking around." },
      { agent: "Of course. You are welcome to ring whenever you like." },
      { waits: 6_000 },
      { caller: "Thank you, that was all. Goodbye." },
      { record: { type: "setCallType", callType: "information" } },
      { line: "callerHangsUp" },
    ],
    never: [
      "askProblem",
      "askOutcome",
      "lastQuestion",
      "callbackNumber",
      "close",
      "readBack",
      "extraStep",
      "anythingElse",
      "clarify",
      "openQuestion",
      "note",
      "complaint",
    ],
  },
]
