import { begun, note, type HardCall } from "./hard-call.js"

/** Callers who speak for others, or beside others who must not hear it. */
export const onBehalf: readonly HardCall[] = [
  {
    name: "through a relay operator",
    about:
      "She types, an operator reads it out and types back what we say. The operator's words count for nobody; 'go ahead' ends a turn and is part of no matter. Read it back before a day is settled.",
    options: { caller: { number: "+1 555 0151" } },
    steps: [
      ...begun,
      {
        relayOperator:
          "Hello, this is relay operator five one two with a call from a person who is deaf. Have you had a relay call before? Please say go ahead when you have finished.",
      },
      { agent: "I have, thank you. Go ahead." },
      { caller: "Hello, my boiler shows error nine and there is no hot water, go ahead.", tookMs: 9_000 },
      { agent: "I am sorry to hear that. Since when has there been no hot water? Go ahead." },
      { relayOperator: "I am sorry, please could you speak a little slower? I did not get the end of that. Go ahead." },
      { agent: "Since when has there been no hot water? Go ahead." },
      { caller: "Since Saturday. I would like an engineer this week, go ahead.", tookMs: 9_000 },
      { agent: "We could come on Wednesday, or on Friday. Go ahead." },
      {
        caller: "Wednesday please, go ahead.",
        tookMs: 5_000,
        advice: ["readBack"],
        says: /your boiler shows error nine and there is no hot water/,
      },
      {
        agent:
          "So your boiler shows error nine, there is no hot water, and we come on Wednesday. Is that right? Go ahead.",
      },
      { caller: "Yes, that is right. Thank you, bye for now.", tookMs: 6_000 },
    ],
    never: [
      "thirdParty",
      "shorter",
      "inWriting",
      "listen",
      "askOutcome",
      "askProblem",
      "callbackNumber",
      "lastQuestion",
      "repair",
    ],
    unsaid: /go ahead/i,
  },
  {
    name: "her father's bill, without his leave",
    about:
      "A daughter, tired and in the right as she sees it. Who is she, and may she hear it? She may not, and says how that feels: that comes before any way out. What we said we would send is put down, although she was cross.",
    options: { caller: { number: "+1 555 0152" } },
    playbook: { client: "lakeside-energy" },
    steps: [
      ...begun,
      {
        caller: "Hello, I'm calling about my father's account, he is eighty-six and you have billed him nine hundred.",
        advice: ["thirdParty"],
        says: /your name|family|know that you're calling/,
      },
      { agent: "Thank you for ringing. May I ask your name, and does he know that you are calling for him?" },
      { caller: "Carol Whitmore. He has dementia, he would not know who you are. Just tell me what is on the bill." },
      { record: { type: "describeSubject", subject: { relation: "family", mayDisclose: false } } },
      { agent: "I am sorry, I can't tell you that, it's against our policy." },
      { waits: 6_000 },
      {
        caller: "So a man who cannot read his own letters has to ring you himself? That is ridiculous.",
        advice: ["empathy"],
      },
      {
        agent:
          "No, he need not. What I can do is send you the form by which you may act for him, and stop the bill until then.",
      },
      { waits: 8_000 },
      { caller: "And nobody chases him for the money meanwhile?" },
      { agent: "Nobody. I will put the form in the post to you by tomorrow noon." },
      { caller: "All right. By tomorrow.", advice: ["promiseUnsettled"] },
      { record: { type: "acceptPromise", promiseId: "promise-last" } },
    ],
    never: ["askOutcome", "callbackNumber", "complaint", "boundary", "readBack", "supervisor", "askProblem", "minor"],
    unsaid: /your father's account is|he has dementia|you has/i,
  },
  {
    name: "three tenants, three addresses",
    about:
      "A builder who has said who he is and for whom: he is not asked again. Three addresses and three days are three chances of a mistake: what was noted of them is read back.",
    options: { caller: { number: "+1 555 0153" } },
    playbook: { client: "castle-lettings" },
    steps: [
      ...begun,
      {
        caller:
          "Morning, Rob from Castle Builders. I'm calling for three of your tenants, flat two Mill Lane, nine Dock Street and fourteen Harbour Road. None of them has heating.",
      },
      { agent: "Morning, Rob. Three at once. Which of them is the worst off?" },
      { caller: "Dock Street, there is a baby of six weeks in there. I would like someone out there today." },
      note("problem", "No heating at two Mill Lane, nine Dock Street and fourteen Harbour Road"),
      { agent: "And the other two?" },
      { caller: "Mill Lane has electric fires, and Harbour Road stands empty until Friday." },
      { agent: "I can send somebody to Dock Street today, and to the other two tomorrow or on Thursday." },
      { caller: "Tomorrow, for both.", advice: ["readBack"], says: /Mill Lane.*Dock Street.*Harbour Road/ },
      { agent: "So Dock Street today, Mill Lane and Harbour Road tomorrow, is that right?" },
      { caller: "Spot on. And ring me, not them, they don't all speak English." },
      { agent: "We will ring you before each visit." },
      { caller: "Cheers." },
    ],
    never: ["thirdParty", "callbackNumber", "askProblem", "askOutcome", "minor", "shorter", "inWriting", "safety"],
    unsaid: /your three|of your tenants|baby/i,
  },
  {
    name: "whispers, for the manager sits behind him",
    about:
      "A whisper out of shame, at a desk. No danger, and 'my manager' is nobody whom he asks for. He has to go in the middle of it: let him.",
    options: { caller: { number: "+1 555 0154" } },
    steps: [
      ...begun,
      {
        caller:
          "Sorry, I have to whisper, my manager is sitting right behind me. I need to change the number that you ring me on.",
      },
      { agent: "I will keep it short, then. Which number shall we ring instead?" },
      { caller: "I can't say it out loud in here. Can I text it to you?" },
      { agent: "You can. Send it to the number on your bill, and I will wait." },
      { waits: 15_000 },
      { caller: "Sent. He's looking over, I have to go." },
      { agent: "I have it. Goodbye, and thank you." },
      { caller: "Bye." },
    ],
    never: [
      "supervisor",
      "safety",
      "shorter",
      "inWriting",
      "repair",
      "callbackNumber",
      "lastQuestion",
      "boundary",
      "empathy",
      "human",
      "askProblem",
      "callType",
    ],
  },
  {
    name: "may he take both tablets",
    about:
      "A clinic at night, and a question that nobody at this desk may answer. The agent does; that is put right at once, in the clinic's own words, and the doctor's call is put down.",
    options: { agent: { agentId: "agent-1", kind: "human" }, caller: { number: "+1 555 0155" } },
    playbook: {
      client: "lakeside-clinic-after-hours",
      authority: [
        {
          kind: "medicalAdvice",
          allowed: false,
          reason: "We are not clinicians, and a guess could harm him.",
          alternative: "Ask the doctor on call to ring you",
        },
      ],
    },
    steps: [
      { line: "ring" },
      { line: "answer" },
      { agent: "Lakeside Clinic, the night desk, this is Ola." },
      {
        caller:
          "Hello, my husband has just come home from hospital, and I don't know whether he may take his blood pressure tablet with the new one.",
      },
      { agent: "He should be fine, it is only a small dose." },
      { waits: 8_000 },
      { caller: "So I can give him both now?", advice: ["honestMethod"], says: /not clinicians|doctor on call/i },
      {
        agent:
          "I am sorry, I must not advise you on that, I am no clinician. The doctor on call will ring you within fifteen minutes.",
      },
      { caller: "And if he gets dizzy before that?" },
      { agent: "Then ring for an ambulance at once, and do not wait for us." },
      { waits: 8_000 },
      { caller: "All right. Within fifteen minutes.", advice: ["promiseUnsettled"] },
      { record: { type: "acceptPromise", promiseId: "promise-last" } },
    ],
    never: ["safety", "readBack", "askOutcome", "askProblem", "callbackNumber", "repair", "close", "minor", "empathy"],
    unsaid: /\b(?:he|it) (?:should|will) be (?:fine|all right)\b|no need to worry/i,
  },
]
