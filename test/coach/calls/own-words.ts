import { begun, type HardCall } from "./hard-call.js"

/** What the agent's own words bring: a guess taken back, far too many of them, a number half heard, the law, a promise once more. */
export const ownWords: readonly HardCall[] = [
  {
    name: "guesses, and corrects himself",
    about:
      "He says what it will be, and takes it back by himself; so nobody needs to tell him (C13 holds already, D1: no fuel). Asked which way he would take, he answers, and reads back by himself (C11): silence all through.",
    options: { caller: { number: "+1 555 0201" } },
    steps: [
      ...begun,
      { caller: "Hello. Our shower goes cold after two minutes, and I'd like it to stay warm, that's all." },
      { agent: "That will be the pump, it always is the pump." },
      { waits: 3_000 },
      { caller: "Oh. We had a new pump in summer." },
      { agent: "Then I must take that back. I guessed, I do not know it yet. Does the kitchen stay warm?" },
      { waits: 4_000 },
      { caller: "The kitchen is fine, it's only the shower." },
      {
        agent:
          "The visit costs you nothing, the guarantee covers it. No, wait, I have to look that up before I say it.",
      },
      { waits: 5_000 },
      { caller: "Please do." },
      { agent: "It is covered until June. We could send you a cartridge by post, or a fitter on Thursday." },
      { waits: 4_000 },
      { caller: "Hm. Which of the two would you say?" },
      {
        agent:
          "Let me first see that I have it right: the shower goes cold after two minutes, and it should stay warm. Is that right?",
      },
      { caller: "Yes, exactly." },
      { agent: "Then a fitter, he can see at once what it is." },
      { waits: 3_000 },
      { caller: "Thursday, then." },
      { agent: "Thursday at ten." },
      { caller: "Thank you for being honest about it." },
    ],
    never: [
      "honestMethod",
      "falseClaim",
      "overAuthority",
      "repair",
      "correction",
      "ownFault",
      "complaint",
      "alreadyTold",
    ],
  },
  {
    name: "an agent who has four fifths of the talk",
    about:
      "It is all true and all about boilers, and the caller gets in one word. After the second speech: ask something, and listen (E6). When she asks whether she may speak, the agent hears it from her.",
    options: { caller: { number: "+1 555 0202" } },
    steps: [
      ...begun,
      { caller: "Good morning. My boiler drips from underneath, and I'd like it looked at." },
      {
        agent:
          "Dripping from underneath, that is very often the pressure valve, which on the older models sits on the left and on the newer ones behind the plate, and it opens when the vessel has lost its air, which happens after about eight years, unless the vessel is one of the larger ones that they built until 2015, and those had another membrane altogether, which was actually the better one.",
        tookMs: 38_000,
      },
      { waits: 2_000 },
      { caller: "Right." },
      {
        agent:
          "And then there are of course the boilers with the aluminium exchanger, where the drip comes from the trap of the condensate, and that is a different thing, it is not dangerous at all, although it should be looked at, since the water is acid and goes into the floor, and we had a customer in Mill Lane whose whole floor had to come out because nobody had told him that.",
        tookMs: 41_000,
      },
      { waits: 2_000 },
      { caller: "I see.", advice: ["listen"], says: /\?/ },
      {
        agent:
          "So it may be the valve or the trap or the exchanger, and in the first case it is a part that we have on the van, and in the second one a seal, and in the third we would have to talk about a new boiler, for which there are three good ones on the market at the moment, the first of them with a guarantee of ten years.",
        tookMs: 34_000,
      },
      { waits: 2_000 },
      { caller: "Sorry, can I just say something?" },
      { agent: "Of course. I am listening." },
      { waits: 2_000 },
      { caller: "It is eight months old. You fitted it in March, and it's under guarantee." },
      {
        agent:
          "Thank you, that changes it. So it drips, it is eight months old, and you'd like it looked at. Is that right?",
      },
      { caller: "Yes, that's right." },
      { agent: "Then we come tomorrow at nine." },
      { caller: "Perfect." },
    ],
    never: [
      "redirect",
      "askProblem",
      "askOutcome",
      "shorter",
      "letFinish",
      "honestMethod",
      "falseClaim",
      "repair",
      "complaint",
    ],
  },
  {
    name: "half a card number",
    about:
      "She begins to read out her card and stops half-way. Half of it is card data as well: the recording is paused first (B10), and with that it is done; what she reads afterwards is no new alarm.",
    options: { caller: { number: "+1 555 0203" } },
    steps: [
      { line: "ring" },
      { line: "answer" },
      { record: { type: "setRecording", state: "consented" } },
      { agent: "Good morning, Harbour Heating, this is Priya." },
      { caller: "Good morning. I have your invoice here and I'd like to pay it by card, please." },
      { agent: "Of course. I can take that in a moment. May I have the number of the invoice first?" },
      { waits: 4_000 },
      { caller: "It is two zero four. And the card is four nine two nine, one five, hang on, where are my glasses?" },
      { record: { type: "advisePause", paused: true, by: { id: "host", role: "host" } }, advice: ["cardData"] },
      { record: { type: "setRecording", state: "paused" } },
      { agent: "Take your time. I have paused the recording for it." },
      { waits: 20_000 },
      { caller: "Found them. So, shall I begin again?" },
      { agent: "Yes please, from the beginning." },
      { caller: "Four nine two nine, and now the next group." },
      { record: { type: "advisePause", paused: true, by: { id: "host", role: "host" } } },
      { waits: 15_000 },
      { caller: "That was all of it." },
      { record: { type: "advisePause", paused: false, by: { id: "host", role: "host" } } },
      { record: { type: "setRecording", state: "consented" } },
      { agent: "Thank you, it has gone through. You will have a receipt by e-mail within the hour." },
      { waits: 2_000 },
      { caller: "That was easy. Thank you.", advice: ["promiseUnsettled"] },
      { agent: "Thank you, Mrs Pole. Goodbye." },
      { caller: "Goodbye." },
    ],
    never: ["askProblem", "askOutcome", "recordingRefused", "readBack", "clarify", "lastQuestion", "empathy"],
    unsaid: /glasses/i,
  },
  {
    name: "quotes the law, and records",
    about:
      "He records and cites paragraphs, calmly. To know the law is no threat. The agent answers with law of his own: what cannot be vouched for (C13). The solicitor, when he comes, is taken down without a bargain (B12, D11).",
    options: { caller: { number: "+1 555 0204" } },
    steps: [
      ...begun,
      {
        caller:
          "Good morning. For your information, I am recording this call. It concerns the radiator that I returned on the third.",
      },
      { agent: "Good morning, that is fine. What would you like to happen?" },
      { waits: 4_000 },
      {
        caller:
          "Under section thirty of the Consumer Contracts Regulations you refund me within fourteen days. Today is day nineteen.",
      },
      { agent: "I see the return here. May I look up where the money is?" },
      { waits: 4_000 },
      { caller: "You may. I note the time: ten fourteen." },
      {
        agent: "It left the warehouse on the ninth. And legally the fourteen days only start when we have checked it.",
      },
      { waits: 4_000 },
      { caller: "Is that so? Where does it say that?", advice: ["honestMethod"] },
      { agent: "I should not have said that, I am no lawyer. What I can do is to have the refund released today." },
      { waits: 20_000 },
      {
        caller: "You had better. Otherwise my solicitor will write to you, and you will bear the costs.",
        advice: ["complaint"],
      },
      {
        agent:
          "Thank you for telling us first. I put down that you would take it to your solicitor. The refund is released now.",
      },
      { waits: 4_000 },
      { caller: "I want that in writing." },
      { record: { type: "agreeAction", what: "Confirm the refund by e-mail today" } },
      {
        agent:
          "So you returned the radiator on the third, and you would like the refund confirmed in writing. Is that right?",
      },
      { waits: 3_000 },
      { caller: "That is correct." },
      { agent: "The e-mail is on its way." },
      { caller: "Good. I am ending my recording now." },
    ],
    never: [
      "recordingRefused",
      "boundary",
      "supervisor",
      "repair",
      "redirect",
      "doNotCall",
      "empathy",
      "hotStart",
      "askOutcome",
    ],
    unsaid: /unfortunately|policy|section|regulation/i,
  },
  {
    name: "nobody rang at ten",
    about:
      "A promise of ours, broken, and he is not loud about it. It is taken up before anything else (C15). The next one is taken on or taken back (C14). What to do if it does not happen he asks himself (C19); two cards are enough for a calm call.",
    options: { caller: { number: "+1 555 0205" } },
    steps: [
      ...begun,
      {
        caller:
          "Hello. Tom was going to ring me at ten with the price for the new boiler. It is two now, and nobody has rung.",
        advice: ["history"],
        says: /sorry/i,
      },
      { agent: "We said ten and we did not ring. I am sorry, that was our slip. I look for the price now." },
      { waits: 15_000 },
      { caller: "I took the morning off for it." },
      {
        agent:
          "A whole morning, I am sorry. The price is not in yet, Tom has to work it out. He will ring you before five today.",
      },
      { waits: 6_000 },
      { caller: "That's what you said yesterday.", advice: ["promiseUnsettled"] },
      { record: { type: "acceptPromise", promiseId: "promise-last" } },
      { record: { type: "agreeAction", what: "Ring with the price before five" } },
      { agent: "You are right, it is. So it is in his diary now, and in mine." },
      { waits: 12_000 },
      { caller: "And what do I do if he doesn't?" },
      { agent: "Then ring this number and ask for me, Priya. I stay until six, and I would have the price by then." },
      { waits: 4_000 },
      { caller: "Priya, until six. All right." },
      { agent: "Thank you for your patience. I would be cross as well." },
      { caller: "I'm not cross. I would just like a boiler." },
      { agent: "And you will get one." },
      { caller: "Bye, then." },
    ],
    never: [
      "hotStart",
      "supervisor",
      "boundary",
      "redirect",
      "complaint",
      "callbackNumber",
      "extraStep",
      "repair",
      "anythingElse",
      "empathy",
    ],
    unsaid: /your morning off|pleasure/i,
  },
]
