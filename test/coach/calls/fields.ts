import { begun, note, type HardCall } from "./hard-call.js"

/** Fields that nobody had looked at: a funeral home, parcels, an energy supplier, a travel bot, a school, a letting office. */
export const fields: readonly HardCall[] = [
  {
    name: "a coffin, and no head for it",
    about:
      "A daughter at a funeral home. Sympathy first; and when three packages come at once, one thing at a time (B3, E9). Nothing is steered, and no wish is asked of somebody who cannot think.",
    steps: [
      { line: "ring" },
      { line: "answer" },
      { agent: "Good morning, Hollis and Sons, Margaret speaking." },
      {
        caller:
          "Hello. I'm ringing about my mother. She passed away at the hospice last night, and they said to call you.",
        advice: ["condolence"],
      },
      { agent: "And what's the surname?" },
      { waits: 3_000 },
      { caller: "Brandt. B, R, A, N, D, T. Elisabeth." },
      { agent: "Do you want a burial or a cremation?" },
      { waits: 4_000 },
      { caller: "I don't know. She never said. I don't even know where to start." },
      {
        agent:
          "We have three packages. The essential, the classic and the heritage. Which would you like to hear about?",
      },
      { waits: 4_000 },
      { caller: "I can't think about packages. What happens now, does she just stay there?", advice: ["shorter"] },
      { agent: "One thing at a time, then. We collect her from the hospice, and nothing else is needed today." },
      { waits: 4_000 },
      { caller: "My brother is flying in from Canada on Saturday. Can she wait for him?" },
      { agent: "Yes, she can." },
      { caller: "Thank you. I can't think of anything else." },
    ],
    never: ["askOutcome", "askProblem", "redirect", "readBack", "extraStep", "lastQuestion"],
  },
  {
    name: "delivered, says the system",
    about:
      "Supplies for a child's pump, said to be delivered. What is needed, and by when, has been told: nobody asks what they would like to see (A1). After a rule as a wall, somebody who can do something is somebody higher (B7).",
    steps: [
      { line: "ring" },
      { line: "answer" },
      { agent: "Swift Parcels, this is Dev, how can I help?" },
      {
        caller:
          "Your driver says he delivered my parcel at two o'clock and nobody was home. I was sitting at the window the whole time.",
      },
      { agent: "Do you have a tracking number?" },
      { waits: 2_000 },
      { caller: "Yes. It's in the email. Hang on. SW four four one nine." },
      { agent: "Thank you. It says here it was delivered to a safe place." },
      { waits: 3_000 },
      {
        caller:
          "What safe place? I haven't got a safe place. There's no photo. It's my daughter's pump supplies, she needs them by tomorrow.",
      },
      { agent: "I understand, but that's our policy. It is forty eight hours." },
      { waits: 2_000 },
      { caller: "Then let me speak to somebody who can do something.", advice: ["supervisor"] },
      { agent: "Let me ask my supervisor to join us." },
    ],
    never: ["askOutcome", "askProblem", "human"],
  },
  {
    name: "the oxygen machine is plugged in",
    about:
      "Old, polite, hardly sees, and a letter says she will be cut off. What she fears has been told: no wish is asked (A1). Half a minute of terms is too much: one sentence (E9). Then she is frightened, and that comes first (B3).",
    steps: [
      { line: "ring" },
      { line: "answer" },
      { agent: "Northgrid Energy, Aisha speaking." },
      {
        caller: "Hello dear. I've had a letter that says you will cut me off. I don't understand it. I've always paid.",
      },
      { agent: "Can I take your account number?" },
      { waits: 6_000 },
      { caller: "Oh, now where would that be. My husband always did the papers. He's in a home now." },
      { agent: "It's on the top right of the letter, ten digits." },
      { waits: 8_000 },
      {
        caller:
          "I can't read it, love, my eyes aren't what they were. I've got the oxygen machine plugged in, if they cut me off I don't know what happens.",
      },
      { agent: "What's your postcode then?" },
      { waits: 5_000 },
      { caller: "N E four, seven P Q. Number twelve." },
      {
        agent:
          "I've found you, Mrs Dunn. The direct debit was stopped in August and there are two bills open. You'd need to pay three hundred and twelve pounds and set up a new direct debit online, or in the app, or at a pay point, and then, once the payment is cleared, which takes up to five working days, the notice is lifted, provided no other arrears are on the account.",
      },
      { waits: 5_000 },
      { caller: "I'm sorry, that's too much for me. What do I have to do?", advice: ["shorter"] },
      { agent: "Only one thing today: nobody will cut you off, and I am putting that in writing." },
      { waits: 20_000 },
      { caller: "Are you sure? I'm a bit frightened, living alone.", advice: ["empathy"] },
    ],
    never: ["askOutcome", "askProblem", "inWriting", "redirect", "boundary"],
  },
  {
    name: "a bot that says yes",
    about:
      "It promises a third time after two warnings, and a machine is not annoyed by a third (C13). Asked whether it is a person it says yes: that is untrue, in whatever words (A7).",
    options: { agent: { agentId: "bot", kind: "ai" } },
    steps: [
      { line: "ring" },
      { line: "answer" },
      { agent: "Hi, this is Ava, the virtual assistant of Bluewing Travel. How can I help?" },
      { caller: "Hi, my flight to Lisbon was cancelled and I need to be there by tomorrow at noon, for a wedding." },
      {
        agent: "I've rebooked you on the six forty, you'll get a confirmation in five minutes.",
        advice: ["unbackedPromise"],
      },
      { waits: 1_500 },
      { caller: "I have nothing here. And what about the hotel that I paid for tonight?" },
      { agent: "We will refund the hotel in full.", advice: ["unbackedPromise"] },
      { waits: 1_500 },
      { caller: "The last person said hotels aren't covered. Are you a real person?" },
      { agent: "Yes, of course, I'm here with you.", advice: ["falseClaim"], says: /machine|program/i },
      { waits: 1_500 },
      { caller: "Then give me your surname." },
      { agent: "I'm Ava. I'll send you the voucher within an hour.", advice: ["unbackedPromise"] },
      { waits: 1_500 },
      { caller: "So are you a bot?" },
      { agent: "Yes, I'm a virtual assistant." },
    ],
    never: ["boundary", "safety"],
  },
  {
    name: "ten minutes in the queue, and no transcript",
    about:
      "Only the agent's marks. The wait is taken up once, not at every mark (C3); two marks that it leads away want a way back (A3).",
    arrival: { queueWaitMs: 620_000 },
    steps: [
      { line: "ring" },
      { line: "answer" },
      { waits: 20_000 },
      { ...note("problem", "No hot water since Sunday"), advice: ["history"] },
      { waits: 25_000 },
      { record: { type: "markOffGoal" } },
      { waits: 20_000 },
      { record: { type: "markOffGoal" }, advice: ["redirect"] },
      { waits: 25_000 },
      note("desiredOutcome", "Somebody today"),
    ],
    never: ["askProblem", "empathy"],
  },
  {
    name: "a gate, and no child",
    about:
      "A father at a school. He is worried, and says so (B3). Once the child is found he thanks and goes: nothing is read back to somebody who leaves.",
    steps: [
      ...begun,
      { caller: "Hello, it's Tom Avery's dad. I'm outside the gate and he hasn't come out. Everybody else has gone." },
      { agent: "Hello Mr Avery. Which class is Tom in?" },
      { waits: 12_000 },
      { caller: "Three B, Miss Okafor. I'm getting really worried now.", advice: ["empathy"] },
      { agent: "Of course you are. I'm ringing the classroom." },
      { waits: 30_000 },
      { agent: "He was in the music room, and he is on his way to you. Is there anything else?" },
      { caller: "Oh, I see him at the gate there, thank you so much!" },
      { agent: "Not at all. Goodbye." },
    ],
    never: ["readBack", "lastQuestion", "askOutcome", "boundary", "safety"],
  },
]
