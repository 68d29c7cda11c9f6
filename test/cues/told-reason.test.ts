import { createCall } from "evenkeel"
import { detectCues, type CueContext, type CuePack } from "evenkeel/cues"
import { currentIssue, factOf } from "evenkeel/session"
import { spanish } from "evenkeel/cues/es"
import { describe, expect, test } from "vitest"

const asked: CueContext = {
  previous: { speaker: "agent", text: "Good morning, Lakeside Property, this is Priya. How can I help you?" },
}

/** The reason that is taken from the place where it stands, and not from its words. */
function reasonOf(text: string, context: CueContext = asked): readonly string[] {
  return detectCues({ speaker: "caller", text }, context)
    .filter(({ rule }) => rule.endsWith(".told"))
    .map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)
}

describe("what is told where it was asked what it is about", () => {
  test.each([
    ["You can look into where my parcel is. It said Monday.", "problem: You can look into where my parcel is"],
    ["My name is Joe Lin. The tree next door leans on our shed.", "problem: The tree next door leans on our shed"],
    [
      "Finally. 25 minutes. 25 minutes, while there is water coming through my kitchen ceiling. And twice I got cut off.",
      "problem: 25 minutes, while there is water coming through my kitchen ceiling",
    ],
    [
      "hi yeah so I am at flat 14 Lakeside Court and the lift will only go as far as the second floor",
      "problem: hi yeah so I am at flat 14 Lakeside Court and the lift will only go as far as the second floor",
    ],
    ["I'd like to view a flat on Friday.", "desiredOutcome: I'd like to view a flat on Friday"],
    [
      "No, I was just ringing to see what time you shut.",
      "desiredOutcome: No, I was just ringing to see what time you shut",
    ],
  ])("is why they call: %s", (text, reason) => {
    expect(reasonOf(text)).toEqual([reason])
  })

  test.each([
    ["What's the story with the rabbit?", "He's not eaten since Tuesday."],
    ["How's the snow up there?", "Drifted right up to the door, and the van is under it."],
    ["What's he done now?", "Chewed through the sofa leg and half the carpet."],
    [
      "Could you tell me in a few words what it's about?",
      "My smart meter's showing zero and the lights are about to go.",
    ],
  ])("whatever the question: %s", (question, text) => {
    const [reason] = reasonOf(text, { previous: { speaker: "agent", text: question } })
    expect(reason).toMatch(/^problem: /)
  })

  test.each([
    ["How's the weather with you?", "Lovely and warm here for once."],
    ["How's your mum?", "She went to my sister's last week."],
  ])("but not behind a courtesy: %s", (question, text) => {
    expect(reasonOf(text, { previous: { speaker: "agent", text: question } })).toEqual([])
  })

  test("in Spanish as well", () => {
    const packs: readonly CuePack[] = [spanish]
    const previous = { speaker: "agent", text: "Buenos días, le atiende Luis, ¿en qué puedo ayudarle?" } as const
    expect(
      reasonOf("Pues mire, el vecino de arriba riega las plantas sobre mi toldo.", { packs, previous }),
    ).toHaveLength(1)
    expect(reasonOf("Buenas tardes, soy Ana López Martín.", { packs, previous })).toEqual([])
  })
})

/** What is known of a call when these turns were heard: "A: …" of the agent, "C: …" of the caller. */
function heardOf(turns: readonly string[]) {
  let at = 1_767_225_600_000
  const call = createCall({ callId: "C1", at })
  call.record({ type: "connectCall", at })
  for (const turn of turns)
    call.hear({ speaker: turn.startsWith("A") ? "agent" : "caller", text: turn.slice(3), at: (at += 5_000) })
  return call.getSnapshot().session
}

describe("why they wish it", () => {
  const called = (...turns: readonly string[]) => {
    const issue = currentIssue(heardOf(turns))
    return [factOf(issue, "problem").value, factOf(issue, "desiredOutcome").value]
  }

  test("is the problem once it is asked", () => {
    const said = "I've been in to the desk twice and nobody there had heard of me."
    expect(
      called("A: Members' line, Dev here.", "C: Cancel my membership.", "A: Can I ask why?", `C: ${said}`),
    ).toEqual([said, "Cancel my membership."])
  })

  test("is nothing where another wish is told, or something else was asked", () => {
    const wish = "C: Cancel my membership."
    expect(
      called("A: Dev here.", wish, "A: Can I ask why?", "C: I'd like to go to the one near my work.")[0],
    ).toBeUndefined()
    const [problem] = called(
      "A: Dev here.",
      wish,
      "A: Which branch is it?",
      "C: I always go to the one in the market hall.",
    )
    expect(problem).toBeUndefined()
  })

  test("is still to be told where they leave it to us what is done", () => {
    const asked = [
      "A: How can I help?",
      "C: My fence has blown down.",
      "A: I'm sorry.",
      "C: So what are you going to do about it?",
    ]
    expect(called(...asked)).toEqual(["My fence has blown down.", undefined])
    expect(called(...asked, "A: What would you like?", "C: I want it put back up by Friday.")[1]).toBe(
      "I want it put back up by Friday.",
    )
  })

  test("a matter that was only named is told behind the name that was asked", () => {
    const box = "I had my new box on Thursday and they're a different colour."
    const [problem] = called(
      "A: How may I help?",
      "C: I've a question about my tablets.",
      "A: Who am I speaking to?",
      `C: Mrs Wilkins. Doris Wilkins. ${box}`,
    )
    expect(problem).toBe(box)
  })
})

describe("what stands in front of it", () => {
  const problemIn = (...turns: readonly string[]) =>
    heardOf(turns).issues.map((issue) => factOf(issue, "problem").value)

  test("is no part of it where it is a name: theirs, or whom they greet", () => {
    const hurts = "I've got the worst toothache of my life, and I've been up all night."
    expect(
      problemIn("A: Dr Lowe's office, this is Pam. How can I help?", `C: Pam, hi, this is Rick Tanner, ${hurts}`),
    ).toEqual([hurts])
    const paid = "I've already paid my bill and it came again."
    expect(problemIn("A: Billing, how can I help?", `C: Hi Kim, ${paid}`)).toEqual([paid])
    const urgent = "This is urgent, the boiler is leaking."
    expect(problemIn("A: How can I help?", `C: ${urgent}`)).toEqual([urgent])
  })

  test("announces another matter: what they wanted to ask as well", () => {
    const said = problemIn(
      "A: How can I help?",
      "C: My tooth has broken.",
      "A: You're down for eleven forty.",
      "C: And I wanted to ask about my insurance, last time you charged me a hundred that they said they'd cover.",
    )
    expect(said).toHaveLength(2)
  })

  test("is nothing that they have just switched off as they were asked", () => {
    const said = problemIn(
      "A: How can I help?",
      "C: My ceiling leaks.",
      "A: Switch that socket off first.",
      "C: Okay. Right, that's off.",
    )
    expect(said).toEqual(["My ceiling leaks."])
  })

  test("is nothing that never happened", () => {
    const letter = "I've had a letter saying you're sending bailiffs."
    expect(
      problemIn("A: Council tax, how can I help?", `C: ${letter} I've never missed a payment in my life.`),
    ).toEqual([letter])
  })
})

describe("is no reason", () => {
  test.each([
    ["a greeting", "Hello, good morning, how are you today."],
    ["a name", "Hi, my name is Joe Lin from Leeds."],
    ["a name and no more", "hi uh its joe lin here"],
    ["where they live", "I'm Joe Lin, I live at 14 Elm Grove."],
    ["a number", "My account number is one two three four five."],
    ["a moment that is asked for", "Give me a second, I'm just parking the car."],
    ["a season's greeting", "Merry Christmas to you and all your family there."],
    ["a courtesy", "You are all so kind there. You must have such a lot of calls."],
    ["what is hard to say", "It's hard to say, I don't really know how to put it."],
    ["an answer of a few words", "Yes, hello there Priya."],
    ["a question", "Can you put me through to Sam in lettings?"],
    ["what was not heard", "Sorry, I did not catch your name there."],
    ["what is a cue of its own", "I have been holding for half an hour now."],
    ["what somebody says who wants to end", "Oh sorry, I have the wrong number, bye."],
  ])("%s", (_, text) => {
    expect(reasonOf(text)).toEqual([])
  })

  test("where something else was asked, or nothing", () => {
    const text = "The tree next door leans on our shed."
    expect(reasonOf(text, { previous: { speaker: "agent", text: "What is your postcode?" } })).toEqual([])
    expect(reasonOf(text, {})).toEqual([])
  })

  test("where it is known already", () => {
    const text = "The tree next door leans on our shed."
    expect(reasonOf(text, { ...asked, heard: ["problem"] })).toEqual([])
    expect(reasonOf(text, { ...asked, heard: ["desiredOutcome"] })).toEqual([])
    expect(reasonOf(text, { ...asked, problem: "a tree" })).toEqual([])
  })
})

test.each([
  ["The tree next door leans on our shed.", "problem.told"],
  ["I'd like to view a flat on Friday.", "desiredOutcome.told"],
  ["You are an idiot.", "anger.from.abuse.insult"],
])("what follows from the place or the writing can be muted by its rule: %s", (text, rule) => {
  const rules = (context: CueContext) => detectCues({ speaker: "caller", text }, context).map((cue) => cue.rule)
  expect(rules(asked)).toContain(rule)
  expect(rules({ ...asked, lexicon: { mute: [{ rule }] } })).not.toContain(rule)
})

/** The facts of a call of which the turns are told, `A: …` or `C: …` or `system: …`. */
function factsOf(...turns: readonly string[]): Record<string, string | undefined> {
  let at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at })
  call.record({ type: "connectCall", at })
  for (const turn of turns) {
    const [, who = "", text = ""] = /^(\w+): (.*)$/.exec(turn)!
    const speaker = who === "A" ? "agent" : who === "C" ? "caller" : "system"
    call.hear({ speaker, text, at: (at += 3_000) })
  }
  const issue = currentIssue(call.getSnapshot().session)
  return Object.fromEntries((issue?.facts ?? []).map(({ name }) => [name, factOf(issue, name).value]))
}

const SHED = "The tree next door leans on our shed."

describe("a question stands until it is answered", () => {
  test.each([
    ["they ask how the agent is", "C: Hi Priya, how are you?", "A: I'm well, and you?"],
    ["they ask each other", "C: Good morning, how are you today?", "A: Very well, thank you, and yourself?"],
    ["a greeting is returned", "C: Good morning.", "A: Good morning."],
    ["nobody is sure of the line", "C: Hello? Can you hear me?", "A: Yes, I can hear you. Can you hear me?"],
    ["an agent hears nobody", "C: Hello.", "A: Hello, are you still there?"],
    ["both speak at once", "C: Yes hello, I", "A: Sorry, go ahead."],
    ["something is announced", "C: Hello.", "A: Calls may be recorded for training and quality."],
    ["an announcement is a machine's", "C: Hello.", "system: Calls may be recorded."],
    ["a name is given", "C: Hi, it's Joe Lin.", "A: Hi Joe."],
    ["a name is asked for", "C: Hello there.", "A: And your name?", "C: Joe Lin.", "A: Thanks, Joe."],
    ["it takes them a moment", "C: One second, I'm just parking.", "A: No problem, take your time."],
  ])("where %s", (_, ...between) => {
    expect(factsOf("A: Lakeside, how can I help?", ...between, `C: ${SHED}`)).toEqual({ problem: SHED })
  })

  test.each([
    ["something else is asked since", "C: Hello.", "A: What is your address?"],
    ["it was answered", "C: My boiler is broken.", "A: Oh dear.", "C: I'd like it repaired.", "A: Of course."],
    [
      "it is long ago",
      ...[
        "C: Hello.",
        "A: Hello.",
        "C: Yes.",
        "A: Yes.",
        "C: Yes.",
        "A: Okay.",
        "C: Yes.",
        "A: Right.",
        "C: Yes.",
        "A: Okay.",
      ],
    ],
  ])("not where %s", (_, ...between) => {
    expect(factsOf("A: Lakeside, how can I help?", ...between, `C: ${SHED}`).problem).not.toBe(SHED)
  })

  test("and a greeting before it, without a pause, is no answer", () => {
    expect(reasonOf("good morning priya the tree next door leans on our shed")).toHaveLength(1)
    expect(reasonOf("Hello? Can you hear me? Right. The tree next door leans on our shed.")).toEqual([
      `problem: ${SHED.slice(0, -1)}`,
    ])
  })
})

describe("what a call is about", () => {
  const asked = "A: Lakeside, how can I help?"
  test.each([
    [
      "is the first that was told in full, and no later complaint",
      [
        "C: My boiler has been leaking into the hall since Monday.",
        "A: Oh dear.",
        "C: It's a disgrace, there is always a problem.",
      ],
      "My boiler has been leaking into the hall since Monday.",
    ],
    [
      "is what was told in full after a mere word of it",
      ["C: I've got a problem.", "A: What is it?", "C: My boiler has been leaking into the hall since Monday."],
      "My boiler has been leaking into the hall since Monday.",
    ],
    [
      "is the fuller account of the same",
      ["C: My boiler is broken.", "A: Oh dear.", "C: The boiler keeps cutting out at night and the hall is freezing."],
      "The boiler keeps cutting out at night and the hall is freezing.",
    ],
    [
      "is the last after a correction",
      [
        "C: My boiler has been leaking into the hall since Monday.",
        "A: So your boiler is leaking, is that right?",
        "C: No, that's wrong.",
        "A: Sorry.",
        "C: My radiator is leaking.",
      ],
      "My radiator is leaking.",
    ],
  ])("%s", (_, turns, problem) => {
    expect(factsOf(asked, ...turns).problem).toBe(problem)
  })
})

test("a call knows its matter from the first answer on", () => {
  const at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at })
  call.record({ type: "connectCall", at })
  call.hear({ speaker: "agent", text: "Lakeside Property, how can I help?", at: at + 3_000 })
  call.hear({ speaker: "caller", text: "The tree next door leans on our shed.", at: at + 9_000 })
  expect(call.getSnapshot().session.issues[0]?.facts.map(({ name }) => name)).toEqual(["problem"])
})

test.each(["bot", "system", "interpreter", "thirdParty"] as const)(
  "what a %s says in between is not what a yes answers",
  (speaker) => {
    const call = createCall({ callId: "CA1", at: 1_767_225_600_000 })
    const kinds: string[] = []
    call.on("cues.reported", ({ data }) => kinds.push(...data.cues.map(({ kind }) => kind)))
    call.record({ type: "connectCall", at: 1_767_225_600_000 })
    call.hear({ speaker: "agent", text: "Shall I send someone?", at: 1_767_225_603_000 })
    call.hear({ speaker, text: "This call may be recorded.", at: 1_767_225_604_000 })
    call.hear({ speaker: "caller", text: "Yes.", at: 1_767_225_605_000 })
    expect(kinds).toContain("confirmation")
  },
)

test("whose house it is says nothing of who was to come", () => {
  const text = "I haven't got it on me, I'm at my mum's. I was told someone would come out by two. Nobody came."
  expect(detectCues({ speaker: "caller", text }).map(({ kind }) => kind)).toContain("promiseBroken")
  const theirs = "My mum's been told someone would come by two. Nobody came."
  expect(detectCues({ speaker: "caller", text: theirs }).map(({ kind }) => kind)).not.toContain("promiseBroken")
})

describe("a sentence in another language", () => {
  const previous = { speaker: "agent", text: "Clínica del Sol, how can I help?" } as const

  test.each([
    "Buenas noches, me llamo Julián Ortega.",
    "Me duele mucho la cabeza desde ayer.",
    "Se me cayó una muela comiendo.",
  ])("is no account to the English pack: %s", (text) => {
    expect(detectCues({ speaker: "caller", text }, { previous })).toEqual([])
  })
})
