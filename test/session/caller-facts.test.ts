import { createCall, eraseWords } from "evenkeel"
import { spanish } from "evenkeel/cues/es"
import { callerFact, currentIssue, factOf, openIssues, type SessionState } from "evenkeel/session"
import { describe, expect, test } from "vitest"
import { replayCall } from "../whole-call.js"

/** A call of which the turns are told, `A: …` or `C: …`. */
function told(...turns: readonly string[]) {
  return toldTo({}, ...turns)
}

function toldTo(caller: { readonly name?: string; readonly callbackNumber?: string }, ...turns: readonly string[]) {
  let at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at, caller })
  call.record({ type: "connectCall", at })
  turns.forEach((turn, index) => {
    const speaker = turn.startsWith("A") ? "agent" : "caller"
    call.hear({ turnId: `t${index}`, speaker, text: turn.slice(3), at: (at += 3_000) })
  })
  const name = () => callerFact(call.getSnapshot().session, "callerName")
  const number = () => callerFact(call.getSnapshot().session, "callbackNumber")
  const caller_ = () => call.getSnapshot().session.caller
  return { call, name, number, caller: caller_, at: () => (at += 3_000) }
}

const ASKED = "A: What's the best number to reach you on?"

test("what follows a no to anything else is another matter", () => {
  const opened = (last: string) =>
    openIssues(
      told(
        "A: How can I help?",
        "C: My boiler is out.",
        "A: So your boiler is out. Anything else?",
        last,
      ).call.getSnapshot().session,
    ).length
  expect(opened("C: Nah, that'll do. Actually, the safety switch keeps tripping.")).toBe(2)
  expect(opened("C: No, that's everything, thanks. You've sorted my problem with the gate.")).toBe(1)
})

test.each([
  ["C: Surname's Reed.", "Reed"],
  ["C: surname's reed", "reed"],
  ["C: Surname Reed.", "Reed"],
  ["C: Beckwith.", "Beckwith"],
  ["C: Surname?", undefined],
  ["C: surname", undefined],
])("the word that asks for a name is none: %s", (answer, name) => {
  expect(told("A: Can I take your name?", answer).name().value).toBe(name)
})

describe("a name in parts", () => {
  const name = (...turns: readonly string[]) =>
    told("A: How can I help?", "C: My boiler is out.", ...turns).name().value

  test.each([
    [["A: First name?", "C: Petra.", "A: Surname?", "C: Novotna."], "Petra Novotna"],
    [["A: First name?", "C: Petra.", "A: And the surname?", "C: It's Novotna."], "Petra Novotna"],
    [["A: Your surname?", "C: My surname's Reed.", "A: And your first name?", "C: It's Malcolm."], "Malcolm Reed"],
    [["A: Can I take your name?", "C: My surname's Reed.", "A: And the first name?", "C: Malcolm."], "Malcolm Reed"],
    [["A: Can I take your name?", "C: Rao. R, A, O, Deepak."], "Deepak Rao"],
    [["A: Can I take your name?", "C: Joan. Joan Tate."], "Joan Tate"],
    [["A: Can I take your name?", "C: Petra Novotna.", "A: And your first name?", "C: Petra."], "Petra Novotna"],
    [["A: And what's her first name?", "C: Biscuit."], undefined],
    [["A: And his surname?", "C: Tate."], undefined],
  ])("%j", (turns, value) => {
    expect(name(...turns)).toBe(value)
  })

  test("yours, behind somebody else's", () => {
    expect(name("A: And your mum's name?", "C: Eileen Marsh.", "A: Thanks. And yours?", "C: I'm Sandra Pike.")).toBe(
      "Sandra Pike",
    )
    expect(name("A: What's her name?", "C: Eileen.", "A: And yours?", "C: Sandra.")).toBe("Sandra")
    expect(name("A: What's her breed?", "C: Collie.", "A: And yours?", "C: Poodle.")).toBeUndefined()
  })
})

test.each([
  [["A: Can I take your name and number?", "C: Eileen Marsh. It's 020 7946 0123."], "020 7946 0123"],
  [["A: May I take your name and a number first?", "C: Eileen Marsh. It's 020 7946 0123."], "020 7946 0123"],
  [["A: And a number for the engineer?", "C: 07700 900123."], "07700 900123"],
  [["A: And a number for the surgery?", "C: 07700 900123."], undefined],
  [["A: Is 0113 496 0288 still right for you?", "C: It is, yeah."], "0113 496 0288"],
  [["A: Is 0113 496 0288 still right for you?", "C: No."], "0113 496 0288"],
  [["A: Is 0113 496 0288 your policy?", "C: It is, yeah."], undefined],
  [["A: Can I take your name and postcode?", "C: Eileen Marsh. It's 020 7946 0123."], undefined],
])("a number that is asked for or asked about: %j", (turns, value) => {
  expect(told(...turns).number().value).toBe(value)
})

test.each(["No you've got that wrong.", "no you got it wrong", "No you've misunderstood me it's the boiler"])(
  "a no without a mark is one: %s",
  (no) => {
    const { call } = told(
      "A: How can I help?",
      "C: My boiler is leaking.",
      "A: So your radiator is leaking?",
      `C: ${no}`,
    )
    expect(factOf(currentIssue(call.getSnapshot().session), "problem").standing).toBe("corrected")
  },
)

test.each([
  ["A: Could I have your name and a number?", "C: Eileen Marsh. It's 020 7946 0123.", "Eileen Marsh"],
  ["A: And your own name?", "C: Eileen Marsh-Tate.", "Eileen Marsh-Tate"],
  ["A: We'd need your name for that.", "C: Would you? Thank you. It's Eileen Marsh.", "Eileen Marsh"],
  ["A: We don't need your name for that.", "C: Lovely day.", undefined],
])("a name that is asked for besides, or needed: %s", (asked, answer, value) => {
  expect(told("A: How can I help?", "C: My boiler is out.", asked, answer).name().value).toBe(value)
})

test("a name that they say is somebody else's is not theirs", () => {
  expect(told("A: Is the account in your name?", "C: No, it's his. Ronald Tate.").name().value).toBeUndefined()
  expect(
    told("A: What name is it under?", "C: It's my husband's, he does all that. Ronald Tate.").name().value,
  ).toBeUndefined()
  expect(told("A: Can I take your name?", "C: He put me through to you. Joan Tate.").name().value).toBe("Joan Tate")
})

test("a number and what puts it right may come in pieces", () => {
  const said = told(ASKED, "C: 020 7946 0112.", "C: No, sorry,", "C: 0118 at the end.", "A: 020 7946 0118?", "C: Yes.")
  expect(said.number()).toMatchObject({ value: "020 7946 0118", standing: "confirmed" })
})

test("a yes answers what the agent said in pieces, and not what was read back before another question", () => {
  const standing = (...turns: readonly string[]) =>
    told("A: Can I take your name?", "C: Dana Whitfield.", ...turns, "C: Yes.").name().standing
  expect(standing("A: Dana Whitfield?", "A: Let me look.")).toBe("confirmed")
  expect(standing("A: Dana Whitfield.", "A: And are you at home?")).toBe("readBack")
})

describe("what was not agreed to is not known", () => {
  const Q = ASKED
  const N = "A: Can I take your name?"

  test.each([
    [
      "another number is read back",
      [Q, "C: 07700 900418.", "A: So 07700 900481, and is the water still running?", "C: Yes."],
    ],
    ["the yes gives another number", [Q, "C: 07700 900418.", "A: 07700 900481?", "C: Yes, 07700 900418."]],
    ["a piece of it is confirmed", [Q, "C: 07700", "A: 07700?", "C: Yes."]],
    ["it is somebody else's", [Q, "C: My wife's number is 07700 900418.", "A: 07700 900418?", "C: Yes."]],
    [
      "somebody else's was asked for",
      ["A: What's your landlord's phone number?", "C: 07700 900418.", "A: 07700 900418?", "C: Yes."],
    ],
    ["it is an old one", [Q, "C: My old number is 07700 900418.", "A: 07700 900418?", "C: Yes."]],
  ])("a number, where %s", (_, turns) => {
    expect(told(...turns).caller().callbackNumber).toBeUndefined()
  })

  test.each([
    ["another one is read back", [N, "C: Dana Whitfield.", "A: Dana Whitford?", "C: Yes."]],
    ["it is the boss's", [N, "C: My boss's name is Carl Ives.", "A: Carl Ives?", "C: Yes."]],
    ["it is whom they call for", [N, "C: I'm calling on behalf of Ann Poe.", "A: Ann Poe?", "C: Yes."]],
    ["it is on the account", [N, "C: It's under my husband's name, Tom Poe.", "A: Tom Poe?", "C: Yes."]],
    [
      "the doctor's was asked for",
      ["A: And what's the name of your doctor?", "C: Carl Ives.", "A: Carl Ives?", "C: Yes."],
    ],
    ["it is the agent's", ["A: Acme, Mark here, who's calling?", "C: Hi Mark.", "A: Mark?", "C: Yes."]],
    [
      "it is none",
      ["A: Acme, how can I help?", "C: Hi, I'm Canadian, and my boiler is out.", "A: Canadian?", "C: Yes."],
    ],
  ])("a name, where %s", (_, turns) => {
    expect(told(...turns).caller().name).toBeUndefined()
  })

  test("and what is said anew takes the place of what was confirmed", () => {
    const number = told(
      Q,
      "C: 07700 900418.",
      "A: 07700 900418?",
      "C: Yes.",
      "C: No, wait, 07700 900419.",
      "A: 07700 900419?",
      "C: Yes.",
    )
    expect(number.caller().callbackNumber).toBe("07700 900419")
    const name = told(
      N,
      "C: Dana Poe.",
      "A: Dana Poe?",
      "C: Yes.",
      "C: No, sorry, my name is Donna Poe.",
      "A: Donna Poe?",
      "C: Yes.",
    )
    expect(name.caller().name).toBe("Donna Poe")
  })

  test("nor what a yes confirmed whose read-back was taken back", () => {
    const { call, caller, at } = told(N, "C: Dana Whitfield.", "A: Dana Whitfield?", "C: Yes.")
    expect(caller().name).toBe("Dana Whitfield")
    call.hear({ turnId: "t2", op: "retract", speaker: "agent", text: "", at: at() })
    expect(caller().name).toBeUndefined()
  })

  test("nor what a command confirms that nobody read back", () => {
    const { call, caller, at } = told("A: Hello.")
    call.record({ type: "hearCaller", fact: "callerName", kind: "stated", value: "Dana", at: at() })
    call.record({ type: "hearCaller", fact: "callerName", kind: "readBack", at: at() })
    call.record({ type: "hearCaller", fact: "callerName", kind: "stated", value: "Tom", at: at() })
    call.record({ type: "hearCaller", fact: "callerName", kind: "confirmed", at: at() })
    expect(caller().name).toBeUndefined()
  })
})

describe("a name behind other details", () => {
  const DETAILS = "A: I understand. We can also use your date of birth and your post code."
  test.each([
    [DETAILS, "Third of May eighty one. LS6 2AB. Gerald Finch.", "Gerald Finch"],
    ["A: I can find you by your address.", "3 Dyer's Row. Mrs Edith Crane.", "Mrs Edith Crane"],
    ["A: I can find you by your address.", "The 5th. Crown Court.", undefined],
    ["A: When did it start?", "The 3rd. Mrs Crane.", undefined],
    [DETAILS, "14 Elm Road. Thank You.", undefined],
  ])("%s %s", (asked, said, name) => {
    expect(told(asked, `C: ${said}`).name().value).toBe(name)
  })
})

describe("a number", () => {
  test.each([
    ["mine behind hers", "Hers is 0113 496 0122 but she is deaf, so ring mine, 07700 900 331.", "07700 900 331"],
    ["the one to ring", "Don't ring 0113 496 0122, ring 07700 900 331.", "07700 900 331"],
    ["told whose behind it", "0113 496 0122 is my wife's.", undefined],
    ["with its extension", "It's 0113 496 0122, extension 204.", "0113 496 0122, extension 204"],
  ])("is theirs by what stands nearest: %s", (_, words, value) => {
    expect(told(ASKED, `C: ${words}`).number().value).toBe(value)
  })

  test.each([
    ["two oh six five five five oh one four two", "206 555 0142?"],
    ["206 555 0142.", "two oh six five five five oh one four two, is that right?"],
    ["07700 900 331.", "+44 7700 900331?"],
    ["0113 496 0122, extension 204.", "0113 496 0122, extension 204?"],
  ])("is confirmed as %s by %s", (said, again) => {
    const { number } = told(ASKED, `C: ${said}`, `A: ${again}`, "C: Yes.")
    expect(number().standing).toBe("confirmed")
  })

  test("is confirmed once it is given back, where it could have begun a card", () => {
    const said = [
      ASKED,
      "C: thirty-two, forty-one, oh six, seventy-seven",
      "A: 32 41 06 77.",
      "C: Yes.",
      "A: And your name?",
    ]
    const { number } = told(...said)
    expect(number()).toMatchObject({ standing: "confirmed", value: "32 41 06 77" })
  })

  test("keeps the plus of its country, and is asked for as the one that they ring from", () => {
    const { number } = told(
      "A: The one you're calling from, ends in 88?",
      "C: No. Use mine, plus nine one, nine eight one zero, five five five, zero one two.",
    )
    expect(number().value).toBe("plus nine one, nine eight one zero, five five five, zero one two")
  })

  test("stands in figures once it is read back in them, and not where these are another number", () => {
    const said = "C: oh seven seven double oh, nine hundred, four five six"
    const { number } = told(ASKED, said, "A: 07700 900 456. Perfect.")
    expect(number()).toMatchObject({ standing: "readBack", value: "07700 900 456" })
    const misheard = told(ASKED, said, "A: 07700 900 465. Perfect.")
    expect(misheard.number()).toMatchObject({
      standing: "stated",
      value: "oh seven seven double oh, nine hundred, four five six",
    })
  })

  test("stays confirmed where it is told once more in other words", () => {
    const { number } = told(
      ASKED,
      "C: 07700 900331.",
      "A: 07700 900331?",
      "C: Yes.",
      "A: On what number?",
      "C: oh seven seven double oh nine double oh three three one",
    )
    expect(number()).toMatchObject({ value: "07700 900331", standing: "confirmed" })
  })

  test("is said again by its digits in every language", () => {
    let at = 1_767_225_600_000
    const call = createCall({ callId: "CA1", at, cues: { packs: [spanish] } })
    const say = (speaker: "agent" | "caller", text: string) => call.hear({ speaker, text, at: (at += 3_000) })
    say("agent", "¿Me da un teléfono?")
    say("caller", "Noventa y uno, treinta y dos, cuarenta y cuatro, doce.")
    say("agent", "91 32 44 12, ¿verdad?")
    say("caller", "Sí.")
    expect(callerFact(call.getSnapshot().session, "callbackNumber").standing).toBe("confirmed")
  })
})

test.each([
  ["A: Who am I speaking to?", "C: its mrs abernathy", "mrs abernathy"],
  ["A: Who am I speaking to?", "C: it's philippa danbury d a n b u r y", "philippa danbury"],
  ["A: Thank you. And you are?", "C: Tom Reed.", "Tom Reed"],
  ["A: and you are", "C: uh tom okafor", "tom okafor"],
  ["A: And you are late again?", "C: Tom Reed.", undefined],
])("a name is heard as a recogniser writes it: %s %s", (asked, said, value) => {
  expect(told("C: My boiler is out.", asked, said).name().value).toBe(value)
})

test("a surname that was asked for belongs to the name before it", () => {
  const { name } = told("A: Who am I speaking to?", "C: Donna.", "A: And your surname, Donna?", "C: Kowalczyk.")
  expect(name().value).toBe("Donna Kowalczyk")
  expect(told("A: Hello.", "C: My son is called Tom Poe.").name().value).toBeUndefined()
})

describe("a yes", () => {
  const turns = [
    ["agent", "How can I help?", undefined],
    ["caller", "My boiler is out.", "ann"],
    ["agent", "So your boiler is out?", undefined],
  ] as const
  const answered = (participantId: string, text: string, afterMs = 3_000) => {
    let at = 1_767_225_600_000
    const call = createCall({ callId: "CA1", at })
    for (const [speaker, words, who] of turns)
      call.hear({ speaker, text: words, at: (at += 3_000), ...(who && { participantId: who }) })
    call.hear({ speaker: "caller", text, participantId, at: at + afterMs })
    return factOf(currentIssue(call.getSnapshot().session), "problem").standing
  }

  test("is to what one told oneself, where several are on the line; anybody may say no", () => {
    expect(answered("ann", "Yes.")).toBe("confirmed")
    expect(answered("tom", "Yes.")).toBe("readBack")
    expect(answered("tom", "No, that's wrong.")).toBe("corrected")
  })

  test("hours later is to nothing", () => {
    expect(answered("ann", "Yes.", 8 * 3_600_000)).toBe("readBack")
  })
})

test("a name that was put down, too, is no clash once the words are erased", () => {
  const { call } = toldTo({ name: "Dana Whitfield" }, "A: Can I take your name?", "C: Dana Whitfield.")
  call.record({ type: "hearCaller", fact: "callerName", kind: "stated", value: "dana whitfield" })
  const { caller } = replayCall(eraseWords(call.events()))[0] as SessionState
  expect(callerFact({ caller }, "callerName")).toMatchObject({ value: "Dana Whitfield", standing: "stated" })
})

test("erasure leaves no name that only an advice repeats", () => {
  const { call } = told(
    "A: How can I help?",
    "C: My tap drips.",
    "A: I'll call Zorkname back on 07700 900418 tomorrow at three.",
    "C: Okay.",
  )
  expect(JSON.stringify(eraseWords(call.events()))).not.toMatch(/Zorkname|900418/)
})

describe("a yes and a reproach in one turn", () => {
  test("leave confirmed what was read back, and the name", () => {
    const { call, name } = told(
      "A: Bluegum Air, Kylie speaking.",
      "C: Hello Kylie, it's Wayne Tranter. Your bloke did the split system Friday and it has blown hot air ever since.",
      "A: So Wayne Tranter, the split system has blown hot air since Friday.",
      "C: Yep. And I left a message on Saturday and no one's rung.",
    )
    expect(factOf(currentIssue(call.getSnapshot().session), "problem").standing).toBe("confirmed")
    expect(name()).toMatchObject({ value: "Wayne Tranter", standing: "confirmed" })
  })

  test("a number that is put right stands alone", () => {
    const { number } = told("A: And I've got you on 0491 570 156?", "C: Nah that's the old one, 0491 570 110.")
    expect(number().value).toBe("0491 570 110")
  })

  test("whose name was asked for is not who calls", () => {
    let at = 1_767_225_600_000
    const call = createCall({ callId: "CA1", at, cues: { packs: [spanish] } })
    call.hear({ speaker: "agent", text: "¿Cómo se llama su mamá?", at: (at += 1_000) })
    call.hear({ speaker: "caller", text: "Rosa Elena Duarte.", at: (at += 1_000) })
    expect(callerFact(call.getSnapshot().session, "callerName").value).toBeUndefined()
  })
})

describe("a name that is told", () => {
  test("is heard, and known once it was read back and confirmed", () => {
    const turns = ["A: Can I take your name?", "C: It's Dana Whitfield."]
    expect(told(...turns).name()).toMatchObject({ value: "Dana Whitfield", basis: "heard", standing: "stated" })
    expect(told(...turns).caller().name).toBeUndefined()
    const { call, caller, name } = told(...turns, "A: Dana Whitfield?", "C: Yes.")
    expect(name().standing).toBe("confirmed")
    expect(caller().name).toBe("Dana Whitfield")
    expect(call.note().completeness.missing).not.toContain("callerName")
  })

  test("is no longer known when the words it rests on are taken back", () => {
    const { call, caller, at } = told("A: Your name?", "C: Dana Whitfield.", "A: Dana Whitfield?", "C: Yes.")
    call.hear({ turnId: "t3", op: "retract", speaker: "caller", text: "", at: at() })
    expect(caller().name).toBeUndefined()
  })

  test("never overwrites what a person put down: a clash is disputed", () => {
    const { caller, name } = toldTo({ name: "Jo Lin" }, "A: Can I take your name?", "C: Dana Whitfield.")
    expect(name()).toMatchObject({ value: "Jo Lin", standing: "disputed", clash: "Dana Whitfield" })
    expect(caller().name).toBe("Jo Lin")
  })

  test("a short form of what is known is no clash", () => {
    expect(toldTo({ name: "Dana Whitfield" }, "A: Your name?", "C: Dana.").name().standing).toBe("stated")
  })

  test("what a person puts down later stands", () => {
    const { call, name, at } = told("A: Can I take your name?", "C: Dana Whitfield.")
    call.record({ type: "describeCaller", name: "Dana Whitford", at: at() })
    expect(name()).toMatchObject({ value: "Dana Whitford", basis: "recorded" })
  })

  test("a yes to another question behind it does not confirm it", () => {
    const { name } = told(
      "A: Your name?",
      "C: Dana Whitfield.",
      "A: Dana Whitfield. And is this about the boiler?",
      "C: Yes.",
    )
    expect(name().standing).toBe("readBack")
  })

  test("of somebody else is not the caller's", () => {
    expect(told("A: What's your father's name?", "C: Samuel Okafor.").name().standing).toBe("unknown")
  })
})

describe("a number that is told", () => {
  test.each([
    ["whole", "C: It's 07700 900418.", "A: 07700 900418?", "C: Yes."],
    ["in pieces", "C: 07700", "A: 07700", "C: 900", "A: Yep.", "C: 418", "A: So that's 07700 900418?", "C: That's it."],
    ["and put right at once", "C: 07700 900411. No, sorry, 418 at the end.", "A: 07700 900418?", "C: Yes."],
    [
      "and heard wrongly",
      "C: 07700 900418.",
      "A: 07700 900481?",
      "C: No, 418.",
      "A: 07700 900418?",
      "C: That's right.",
    ],
  ])("%s", (_, ...turns) => {
    const { call, number, caller } = told(ASKED, ...turns)
    expect(number().standing).toBe("confirmed")
    expect(caller().callbackNumber?.replace(/\D/g, "")).toBe("07700900418")
    expect(call.note().completeness.missing).not.toContain("callbackNumber")
  })

  test("by the agent, who has it already", () => {
    const { number } = told("A: Is 0161 496 0321 still the best number for you?", "C: Yes.")
    expect(number()).toMatchObject({ value: "0161 496 0321", standing: "confirmed" })
  })

  test("a no to the number leaves the name alone", () => {
    const { name, number } = told(
      "A: Your name?",
      "C: Dana Whitfield.",
      "A: Dana Whitfield. Okay. And is 480-555-0163 the best number?",
      "C: No, that's my wife's, use 480-555-0199.",
    )
    expect(name().standing).toBe("readBack")
    expect(number()).toMatchObject({ value: "480-555-0199", standing: "stated" })
  })

  test.each([
    ["an order's", "C: My order number is 44190277."],
    ["an account's", "A: And the account number?", "C: 4 4 1 9 0 2 7."],
  ])("not %s", (_, ...turns) => {
    expect(told(...turns).number().standing).toBe("unknown")
  })

  test("one that looks like a card stays masked, and is no number to ring", () => {
    const { number, caller } = told(ASKED, "C: 4111 1111 1111 1111", "A: 4111 1111 1111 1111?", "C: Yes.")
    expect(number().value ?? "").not.toContain("4111")
    expect(caller().callbackNumber).toBeUndefined()
  })

  test("a message asks to confirm what was only heard", () => {
    const { call, at } = told(ASKED, "C: It's 07700 900418.")
    call.record({ type: "setCallType", callType: "message", at: at() })
    expect(callerFact(call.getSnapshot().session, "callbackNumber").standing).toBe("stated")
  })
})

/** What a call comes to: problem, its standing, wish, and how many matters. */
function matterOf(...turns: readonly string[]) {
  const { session } = told(...turns).call.getSnapshot()
  const [first] = openIssues(session)
  const problem = factOf(first, "problem")
  return {
    problem: problem.value,
    standing: problem.standing,
    wish: factOf(currentIssue(session), "desiredOutcome").value,
    count: openIssues(session).length,
  }
}

describe("the account of a matter", () => {
  test("takes the place of a reproach that was told first", () => {
    const { problem } = matterOf(
      "A: Hello.",
      "C: You people never ring back.",
      "A: What's going on?",
      "C: I've had no internet since Thursday.",
    )
    expect(problem).toBe("I've had no internet since Thursday.")
  })

  test("takes the place of what only names it", () => {
    const { problem } = matterOf(
      "A: How can I help?",
      "C: I'm ringing about my mother's boiler.",
      "A: What's happened?",
      "C: It's leaking all over the kitchen.",
    )
    expect(problem).toBe("It's leaking all over the kitchen.")
  })

  test("is confirmed as far as it was read back: the rest stays as it was heard", () => {
    const turns = [
      "A: How can I help?",
      "C: The crown's come off my tooth, and I'm flying to Lagos on Wednesday, and the gum underneath is very sore.",
      "A: So the crown's come off?",
      "C: Yes.",
    ]
    expect(matterOf(...turns)).toMatchObject({ problem: "The crown's come off my tooth", standing: "confirmed" })
    const { session } = told(...turns).call.getSnapshot()
    const added = currentIssue(session)
      ?.facts[0]?.marks.filter(({ adds }) => adds === true)
      .map(({ value }) => value)
    expect(added).toEqual(["and I'm flying to Lagos on Wednesday, and the gum underneath is very sore."])
  })

  test("a wish only to reach somebody gives way to what they want", () => {
    const { wish } = matterOf(
      "A: How can I help?",
      "C: Could you put me through to Mr Webb please?",
      "A: He's out. Can I help?",
      "C: My parcel never came. I'd like it sent again.",
    )
    expect(wish).toBe("I'd like it sent again.")
  })

  test.each([
    [
      "behind anything else",
      "A: Anything else I can help with?",
      "C: Actually yes, my mum's had a letter about her pension.",
      2,
    ],
    ["but not a no", "A: Anything else I can help with?", "C: No, that's everything, thank you so much.", 1],
  ])("another is told %s", (_, asked, answered, count) => {
    expect(
      matterOf("A: How can I help?", "C: My boiler is broken.", "A: Okay.", "C: Thanks.", asked, answered).count,
    ).toBe(count)
  })

  test("nothing is another while they let it out", () => {
    const { call, at } = told("A: How can I help?", "C: My boiler is broken.")
    call.record({ type: "openVent", at: at() })
    call.hear({ speaker: "caller", text: "And another thing, my kitchen is a mess because of you.", at: at() })
    expect(openIssues(call.getSnapshot().session)).toHaveLength(1)
  })
})

describe("a number in pieces", () => {
  const pieces = (...lines: readonly string[]) => {
    const at = Date.parse("2026-03-02T09:00:00Z")
    const call = createCall({ callId: "C", at })
    call.record({ type: "connectCall", at })
    const all = ["A: What's the best number to reach you on?", ...lines]
    all.forEach((line, index) => {
      const speaker = line.startsWith("A") ? "agent" : "caller"
      call.hear({ speaker, text: line.slice(3), at: at + (index + 1) * 5_000 })
    })
    call.tick(at + 200_000)
    const { value, standing } = callerFact(call.getSnapshot().session, "callbackNumber")
    return [value, standing]
  }

  test.each([
    [["C: 07700", "C: 900", "C: 418"], "07700 900 418"],
    [["C: 415", "C: 555", "C: 0132", "A: Thanks."], "415 555 0132"],
    [["C: 612", "C: 34 56", "C: 78"], "612 34 56 78"],
  ])("that a recogniser made turns of is one: %s", (lines, value) => {
    expect(pieces(...lines)).toEqual([value, "stated"])
  })

  test("stays as it was confirmed when a piece of it comes back", () => {
    expect(pieces("C: 712", "A: ok", "C: 567", "A: ok", "C: 890", "A: 712 567 890?", "C: Yes.")).toEqual([
      "712 567 890",
      "confirmed",
    ])
  })
})

describe("a name told in full", () => {
  const known = { name: "Dana" }

  test("is no clash with the short one that was put down, and takes its place once it is confirmed", () => {
    const heard = toldTo(known, "A: Acme, how can I help?", "C: This is Dana Whitfield.")
    expect(heard.name()).toMatchObject({ value: "Dana", basis: "recorded", standing: "stated" })
    expect(heard.name()).not.toHaveProperty("clash")
    const agreed = toldTo(
      known,
      "A: Acme?",
      "C: This is Dana Whitfield.",
      "A: Dana Whitfield, is that right?",
      "C: Yes.",
    )
    expect(agreed.name()).toMatchObject({ value: "Dana Whitfield", standing: "confirmed" })
    expect(agreed.caller().name).toBe("Dana Whitfield")
    agreed.call.hear({ op: "retract", turnId: "t3", speaker: "caller", text: "", at: agreed.at() })
    expect(agreed.caller().name).toBe("Dana")
    expect(toldTo(known, "A: Acme?", "C: This is Tom Achterberg.").name().standing).toBe("disputed")
  })

  test("surname first is one, spelled or not", () => {
    expect(told("A: Can I take your name?", "C: Poe, P O E, Dana.").name().value).toBe("Dana Poe")
    expect(told("A: Can I take your name?", "C: Achterberg, Tom.").name().value).toBe("Tom Achterberg")
    expect(told("A: Can I take your name?", "C: Dana Poe, P O E.").name().value).toBe("Dana Poe")
  })

  test("of another caller on the line leaves the first one's as it is", () => {
    const { call, name, at } = told()
    const say = (participantId: string, text: string) => call.hear({ speaker: "caller", participantId, text, at: at() })
    call.hear({ speaker: "agent", text: "Acme, how can I help?", at: at() })
    say("c1", "This is Dana Whitfield.")
    say("c2", "And this is Tom Achterberg, I'm on the line as well.")
    expect(name().value).toBe("Dana Whitfield")
    say("c1", "Sorry, my name is Dana Whitford.")
    expect(name().value).toBe("Dana Whitford")
  })
})

test("a no to the last digits of a number leaves it in doubt", () => {
  for (const asked of ["A: 0132?", "A: 132 at the end?", "A: So that's 0132 at the end?"]) {
    const { number, caller } = told(ASKED, "C: 01632 960 132.", asked, "C: No, 0133.")
    expect([asked, number().standing, caller().callbackNumber]).toEqual([asked, "corrected", undefined])
  }
})
