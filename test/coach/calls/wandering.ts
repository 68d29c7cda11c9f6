import { begun, note, type HardCall } from "./hard-call.js"

/** Callers who are kind, and far from the point. */
export const wandering: readonly HardCall[] = [
  {
    name: "rambler with a clue inside",
    about:
      "Kind, lonely, and the clue (the light went red after the electrician) stands in the rambling. Lead back once; ask nothing they told.",
    steps: [
      ...begun,
      { caller: "Oh hello dear. My boiler is not heating the water, it has been like that since Sunday." },
      { agent: "I am sorry to hear that. Is the light on the front red or green?" },
      {
        caller:
          "It is red, it went red when the electrician was here. He is a lovely boy, he plays football for the county, and his mother sings in our choir.",
      },
      { agent: "That is good to know about the light." },
      {
        caller: "She sang at my sister's wedding in Brighton, that was 1974, it rained the whole day.",
        cue: "offTopic",
        advice: ["redirect"],
      },
      { agent: "I am glad to hear it. So, to get your water hot again, what we need to do now is book the engineer." },
      { caller: "My sister learnt to drive at sixty, can you imagine, in a red car.", cue: "offTopic" },
      { agent: "How lovely for her." },
      {
        caller: "And then they all went to the seaside with the little dog and had ice cream.",
        cue: "offTopic",
        advice: ["timeStatement"],
      },
      { agent: "I have about two minutes left, and I want to use them to get your engineer booked." },
      { caller: "Yes please, dear. I would like someone to come this week." },
    ],
    never: ["askProblem", "clarify", "takeControl", "regroup", "brevity", "close"],
  },
  {
    name: "kind, chatty, quick",
    about: "One friendly aside is no drift. An agent who does well is left alone until the call is ready to close.",
    steps: [
      ...begun,
      { caller: "Good morning! What a lovely voice you have. My thermostat has stopped working." },
      { agent: "Thank you! Let me take that up. When did it stop?" },
      { caller: "Yesterday evening, just before the quiz started on the television. I would like a new one, please." },
      { agent: "So your thermostat stopped yesterday evening and you would like a new one, is that right?" },
      { caller: "Yes, that is right." },
      { record: { type: "agreeAction", what: "Send a thermostat", due: 1_767_300_000_000 } },
      { agent: "We could send one by post, it arrives on Thursday." },
      { caller: "Oh, Thursday is perfect.", advice: ["close"] },
      { agent: "I have everything I need, and I will send it off today. Goodbye, and enjoy the quiz." },
      { caller: "Thank you, you have been lovely. Goodbye!" },
    ],
    never: ["redirect", "timeStatement", "brevity", "listen", "askOutcome", "callType"],
  },
  {
    name: "persistent: the whole ladder",
    about:
      "Angry first, then round and round. The ladder is climbed rung by rung, and a hold to regroup comes last, with a plan.",
    steps: [
      ...begun,
      {
        caller: "This is RIDICULOUS! My heating has stopped again and I am furious!",
        cue: "problem",
        advice: ["hotStart"],
        says: /your heating/,
      },
      {
        agent:
          "Your heating has stopped, and that should not happen again. I will look after this. Tell me about it: what happened before it stopped?",
      },
      { caller: "It shows nothing. You should see what my neighbour has, a machine from Sweden.", cue: "offTopic" },
      { agent: "I see." },
      {
        caller: "He got it from his brother, who lives by the lake with three dogs.",
        cue: "offTopic",
        advice: ["redirect"],
      },
      { agent: "Thank you. So, to get your heating back, what we need to do now is check the fuse." },
      { caller: "The dogs are called after kings, all three of them, and they sleep in the kitchen.", cue: "offTopic" },
      { agent: "Right." },
      { waits: 5_000 },
      {
        caller: "One of them won a prize, a silver cup, and they keep it on the shelf.",
        cue: "offTopic",
        advice: ["takeControl"],
      },
      { record: { type: "setStance", stance: "takingControl", reason: "drift" } },
      { agent: "I am glad for them. So, to get you warm today, what we need to do now is look at the fuse box." },
      { waits: 5_000 },
      { caller: "My brother had a fuse box in his boat, it was painted green and it sank.", cue: "offTopic" },
      { agent: "I have two minutes left for us, so let us use them for your heating." },
      { caller: "He never liked the sea, not even in the harbour.", cue: "offTopic" },
      { agent: "To sum up: your heating is off, and the display is dark." },
      { waits: 20_000 },
      {
        caller: "And my aunt kept parrots that could say the whole weather report.",
        cue: "offTopic",
        advice: ["regroup"],
      },
      { hold: "regroup", consent: true, plan: "Offer the visit tomorrow, and close" },
      { waits: 30_000 },
      { line: "resume", advice: ["holdReturn"] },
      { agent: "Thank you for waiting. I can send an engineer tomorrow morning. Shall I?" },
      { caller: "Yes." },
    ],
    never: ["boundary", "supervisor", "askProblem", "close"],
  },
  {
    name: "answers every question before it is asked",
    about:
      "Everything was told in one breath. Nothing of it is asked again; when the agent does ask again, read it back.",
    steps: [
      ...begun,
      {
        caller:
          "Hello, Dana Wells, my number is on your screen. My radiator leaks because the valve cracked on Monday, and I would like a plumber on Thursday after two.",
      },
      { record: { type: "describeCaller", name: "Dana Wells", callbackNumber: "+1 555 0100" } },
      note("cause", "The valve cracked on Monday"),
      { agent: "And what is the problem with it?" },
      {
        caller: "I already told you that, the valve has cracked.",
        advice: ["alreadyTold"],
        says: /valve (has )?cracked/,
      },
      {
        agent:
          "You did, thank you. Your radiator leaks from a cracked valve and you would like a plumber on Thursday after two, is that right?",
      },
      { caller: "Yes, that is right." },
      { record: { type: "agreeAction", what: "Send a plumber on Thursday after two" } },
      { agent: "I am booking that now." },
      { waits: 5_000 },
      { caller: "Great.", advice: ["close"] },
    ],
    never: ["askProblem", "askOutcome", "askCause", "callbackNumber", "readBack", "clarify"],
    unsaid: /Dana Wells/,
  },
  {
    name: "silent type",
    about: "Yes. No. Three closed questions bring nothing: an open one would. No question is a reproach.",
    steps: [
      ...begun,
      { caller: "Hello." },
      { agent: "Are you calling about an order?" },
      { caller: "No." },
      { agent: "Is it about the heating?" },
      { caller: "Yes." },
      { agent: "Is it the boiler?" },
      { caller: "Maybe.", advice: ["openQuestion"] },
      { agent: "What happens when you switch it on?" },
      { caller: "It makes a noise and then it stops working. The water is cold." },
      { agent: "Thank you. What would you like us to do?" },
      { caller: "I would like somebody to look at it." },
    ],
    never: ["askProblem", "askOutcome", "pinpoint", "redirect", "shorter"],
  },
]
