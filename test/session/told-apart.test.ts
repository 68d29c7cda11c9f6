import { createCall } from "evenkeel"
import { spanish } from "evenkeel/cues/es"
import { factOf, toFact } from "evenkeel/session"
import { describe, expect, test } from "vitest"

/** A call of which the turns are told, `A: …` or `C: …`, behind the name of a firm. */
function told(...turns: readonly string[]) {
  return begun("A: Two Oaks, this is Ben.", ...turns)
}

function begun(...turns: readonly string[]) {
  let at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at })
  const advised: string[] = []
  call.on("advice", ({ practiceId }) => advised.push(practiceId))
  call.record({ type: "connectCall", at })
  for (const turn of turns)
    call.hear({ speaker: turn.startsWith("A") ? "agent" : "caller", text: turn.slice(3), at: (at += 9_000) })
  return { call, advised, issues: call.getSnapshot().session.issues }
}

/** What each issue tells: facts with their value, and how sure they are where they are not merely stated. */
function tellings(...turns: readonly string[]) {
  return told(...turns).issues.map(({ facts }) =>
    Object.fromEntries(
      facts.map((entry) => {
        const { value, standing } = toFact(entry)
        return [entry.name, standing === "stated" ? value : `${value} (${standing})`]
      }),
    ),
  )
}

const BOILER = "C: My boiler is out."

describe("a yes or a no counts for what was read back, and for nothing else", () => {
  test.each([
    ["the wish, which nobody told", "A: So you want us to come today, correct?", "C: Yes please."],
    ["where they call from", "A: And you said you're calling from the office, yes?", "C: Yes."],
    ["an address", "A: And you're at 12 Oak Street, right?", "C: No, 14 Oak Street."],
    ["a street", "A: Let me see. You live on Park Street, is that right?", "C: Yes."],
  ])("not a yes or no to %s", (_, ...turns) => {
    expect(tellings(BOILER, ...turns)).toEqual([{ problem: "My boiler is out." }])
  })

  test("not for an address that stands in the same sentence", () => {
    expect(
      tellings("C: My boiler is out and I'm at 12 Oak Street.", "A: So that's 12 Oak Street, right?", "C: Yes."),
    ).toEqual([{ problem: "My boiler is out and I'm at 12 Oak Street." }])
  })

  test("a read-back of the wish is none of the problem, though the same day is in it", () => {
    expect(
      tellings("C: My boiler went out on Thursday.", "A: So you need it mended by Thursday, is that right?", "C: Yes."),
    ).toEqual([
      { problem: "My boiler went out on Thursday.", desiredOutcome: "you need it mended by Thursday (confirmed)" },
    ])
  })

  test("a yes to what the agent puts into words for a rambler makes both told, in those words", () => {
    const story = "C: Hi. Lovely weather, my sister says. Anyway, gauge at nought every morning."
    const asked = "A: So the boiler is losing pressure and you need it fixed before Friday?"
    const inWords = {
      problem: "the boiler is losing pressure (confirmed)",
      desiredOutcome: "you need it fixed before Friday (confirmed)",
    }
    expect(tellings(story, "A: Oh dear.", asked, "C: Yes.")).toEqual([inWords])
    const nothing = [{ problem: "Lovely weather, my sister says." }]
    expect(tellings(story, "A: Oh dear.", asked, "C: No, that's wrong.")).toEqual(nothing)
    expect(tellings(story, "A: Oh dear.", `${asked} And where are you?`, "C: Yes.")).toEqual(nothing)
    const { call } = told(story, "A: Oh dear.", asked, "C: Yes.")
    const [answering] = call
      .events()
      .filter(({ type }) => type === "turn.heard")
      .slice(-1)
    const { turnId } = answering!.data as { turnId: string }
    call.hear({ op: "retract", turnId, speaker: "caller", text: "", at: answering!.at })
    const [issue] = call.getSnapshot().session.issues
    expect(factOf(issue, "problem")).toMatchObject({ value: "Lovely weather, my sister says.", standing: "stated" })
    expect(factOf(issue, "desiredOutcome").value).toBeUndefined()
  })

  test("a no that names another thing of the read-back leaves the problem alone", () => {
    const asked = "A: So the boiler is out, and you're at 12 Oak Street, right?"
    expect(tellings(BOILER, asked, "C: No, 14 Oak Street.")).toEqual([{ problem: "My boiler is out. (readBack)" }])
    expect(tellings(BOILER, asked, "C: Yes.")).toEqual([{ problem: "My boiler is out. (confirmed)" }])
    expect(tellings(BOILER, asked, "C: No, the boiler is fine.")).toEqual([
      { problem: "My boiler is out. (corrected)" },
    ])
  })

  test.each([
    ["its words", "A: So the boiler is out, is that right?", "C: Yes.", "confirmed"],
    ["its words, and a no", "A: So the boiler is out, is that right?", "C: No, it's the furnace.", "corrected"],
    ["a short word of it", "A: So your boiler has gone out?", "C: Uh huh.", "confirmed"],
  ])("but of the problem by %s", (_, asked, answered, standing) => {
    expect(tellings(BOILER, asked, answered)).toEqual([{ problem: `My boiler is out. (${standing})` }])
  })

  test("and the wish by its own words", () => {
    expect(
      tellings(
        "C: The parcel never came. I need it for Friday.",
        "A: So you need it by Friday, is that right?",
        "C: Yes.",
      ),
    ).toEqual([{ problem: "The parcel never came.", desiredOutcome: "I need it for Friday. (confirmed)" }])
  })
})

describe("what was told first stands", () => {
  const INTERNET = "C: My internet is down."

  test.each([
    ["a broken promise", "C: Your technician was supposed to come Monday and he never showed up."],
    ["a reproach", "C: You ruined our whole weekend with this and nobody even rang us."],
    ["an apology", "C: Sorry I shouted, it's not your fault."],
    ["how it is for them", "C: I have two small kids and they can not do their school work any more."],
  ])("beside %s", (_, later) => {
    expect(tellings(INTERNET, "A: Okay.", later)[0]!.problem).toBe("My internet is down.")
  })

  test("in the same turn as well", () => {
    const [issue] = tellings(`${INTERNET} Your technician was supposed to come Monday and he never showed up.`)
    expect(issue!.problem).toBe("My internet is down.")
  })

  test("and what they add is handed on with it", () => {
    const { call } = told(
      INTERNET,
      "A: Okay.",
      "C: Your technician was supposed to come Monday and he never showed up.",
    )
    const added = call.note().sections.situation.filter(({ code }) => code === "factAdded")
    expect(added.map(({ slots }) => slots)).toEqual([
      { fact: "problem", words: "Your technician was supposed to come Monday and he never showed up." },
    ])
    expect(call.events()[added[0]!.evidence[0]! - 1]?.type).toBe("fact.stated")
    expect(call.brief().text).toContain(
      "“My internet is down.” They added: “Your technician was supposed to come Monday and he never showed up.”",
    )
  })

  test("but the same in full, and what corrects it, take its place", () => {
    expect(
      tellings(INTERNET, "A: Okay.", "C: The internet keeps dropping every evening at about eight.")[0]!.problem,
    ).toBe("The internet keeps dropping every evening at about eight.")
    expect(
      tellings(
        INTERNET,
        "A: So your internet is down, right?",
        "C: No, that's wrong.",
        "A: Sorry?",
        "C: My phone is dead.",
      )[0]!.problem,
    ).toBe("My phone is dead.")
  })
})

describe("another matter is one of its own", () => {
  const BRAKES = "C: My brakes are squealing."

  test.each([
    ["C: Last week. I also have a problem with my last invoice, you charged me twice."],
    ["C: And another thing, my mother's car has a flat tyre."],
    ["C: By the way, my mother's line is crackling, can you look at it?"],
    ["C: Oh, one more thing. My gas meter is broken."],
    ["C: While I have you, the heating in the shop is broken too."],
  ])("%s", (raised) => {
    const { issues, advised, call } = told(BRAKES, "A: When did it start?", raised)
    expect(issues).toHaveLength(2)
    expect(advised).toContain("secondMatter")
    const words = (issues[1]!.facts[0]!.marks[0]!.value ?? "").split(" ").slice(0, 5).join(" ")
    expect(call.brief().text).toContain("My brakes are squealing.")
    expect(call.brief().text).toContain(words)
    expect(call.note().sections.situation.map(({ matter }) => matter)).toEqual([1, 2])
  })

  const TAP = "C: The kitchen tap is leaking."

  test.each([
    ["C: And the bathroom radiator is leaking as well."],
    ["C: My shower leaks too."],
    ["C: The kitchen radiator is leaking too."],
    ["C: By the way, the boiler is leaking."],
  ])("the same trouble of another thing: %s", (raised) => {
    expect(told(TAP, "A: Since when?", raised).issues).toHaveLength(2)
  })

  test.each([
    ["C: And it was leaking last winter as well."],
    ["C: The kitchen tap is dripping too."],
    ["C: And it makes a noise too."],
    ["C: By the way, it's the tap by the window that is leaking."],
    ["C: The pipe under it is leaking."],
  ])("not more of the same: %s", (raised) => {
    expect(told(TAP, "A: Since when?", raised).issues).toHaveLength(1)
  })

  test("that was only heard waits for a close beside one that was recorded", () => {
    const { call } = told(BRAKES, "A: When?", "C: I also have a problem with my last invoice, you charged me twice.")
    const [first, second] = call.getSnapshot().session.issues
    call.record({ type: "stateFact", issueId: first!.issueId, fact: "problem", value: "Brakes", at: 1_767_225_700_000 })
    expect(call.readiness().missing.map(({ issueId }) => issueId)).toContain(second!.issueId)
  })

  test.each([
    ["more of the same", "C: By the way, the brakes smell as well, something is wrong with them."],
    ["another wish", "C: I also want a refund for the last visit."],
    ["another call", "C: By the way, I'm at work until six on weekdays."],
    ["a name", "C: One more thing, my name is Joan Miller from Leeds."],
    ["thanks", "C: By the way, you have been really helpful."],
    ["a number of things", "C: I had to do something else that day."],
  ])("but not %s", (_, said) => {
    expect(told(BRAKES, "A: When did it start?", said).issues).toHaveLength(1)
  })

  test("in Spanish as well", () => {
    let at = 1_767_225_600_000
    const call = createCall({ callId: "CA1", at, cues: { packs: [spanish] } })
    call.record({ type: "connectCall", at })
    const turns = [
      "¿En qué puedo ayudarle?",
      "Mi nevera no funciona.",
      "Entiendo.",
      "Otra cosa, me cobraron dos veces la factura.",
    ]
    turns.forEach((text, index) => call.hear({ speaker: index % 2 ? "caller" : "agent", text, at: (at += 9_000) }))
    expect(call.getSnapshot().session.issues).toHaveLength(2)
  })
})

describe("behind a name alone the first full telling is why they call", () => {
  test.each([
    "Hello. You moved us on Saturday and my grandmother's mirror is in pieces.",
    "My daughter's braces wire is poking her cheek.",
    "There's a raccoon in my attic.",
    "We ordered forty chairs and got fourteen.",
  ])("%s", (text) => {
    expect(tellings(`C: ${text}`)[0]!.problem).toBe(text.replace("Hello. ", ""))
  })

  test("before a later sentence that only complains", () => {
    expect(
      tellings(
        "C: Hello. You moved us on Saturday and my grandmother's mirror is in pieces.",
        "A: Could you send them again?",
        "C: Why do I have to do everything twice with you people?",
      )[0]!.problem,
    ).toBe("You moved us on Saturday and my grandmother's mirror is in pieces.")
  })

  test.each(["When can you come?", "How soon could someone be here?", "What time will you come?"])(
    "a question about the time is no wish: %s",
    (text) => expect(tellings(BOILER, "A: I see.", `C: ${text}`)).toEqual([{ problem: "My boiler is out." }]),
  )

  test("and a wish stays one", () => {
    expect(tellings(BOILER, "A: I see.", "C: Can you come today?")[0]).toHaveProperty("desiredOutcome")
  })

  test("nor is what follows another question", () => {
    expect(begun("A: What is your postcode?", "C: There's a raccoon in my attic.").issues).toEqual([])
  })
})
