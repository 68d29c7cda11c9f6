import { createCall } from "evenkeel"
import { toThing } from "evenkeel/coach"
import { expect, describe, test } from "vitest"

function told(...turns: readonly string[]) {
  let at = 1_767_225_600_000
  const call = createCall({ callId: "CA1", at })
  const advised: string[] = []
  call.on("advice", ({ practiceId }) => advised.push(practiceId))
  call.record({ type: "connectCall", at })
  for (const turn of ["A: Acme, how can I help?", ...turns])
    call.hear({ speaker: turn.startsWith("A") ? "agent" : "caller", text: turn.slice(3), at: (at += 9_000) })
  const { gaps, sections, text } = call.brief()
  const said = sections.identify.flatMap(({ code, slots }) => (code === "factHeard" ? [slots] : []))
  return { call, advised, gaps, said, text }
}

describe("what callers say of themselves", () => {
  test.each([
    ["A: What's the best number to get you on?", true],
    ["A: Can I ring you on something?", true],
    ["A: What's your account number?", false],
    ["A: What does it say on the display?", false],
  ])("a number is theirs behind the question for it: %s", (question, isTheirs) => {
    const { said } = told("C: My boiler is out.", question, "C: 773 555 0110.", "A: Thanks.", "C: It's cold.")
    expect(said.some(({ fact }) => fact === "callbackNumber")).toBe(isTheirs)
  })

  test("is told as it was said, and not asked for", () => {
    const { advised, gaps, said, text } = told(
      "C: Hi, this is Joan on 773 555 0110, my boiler is out.",
      "A: I see. Since when?",
      "C: Since Monday.",
      "A: Okay.",
      "C: It's cold.",
    )
    expect(said).toEqual([
      { fact: "callerName", words: "Joan" },
      { fact: "callbackNumber", words: expect.stringMatching(/^(773 555 0110|\[CARD\])$/) },
    ])
    expect(gaps).not.toContain("callerName")
    expect(gaps).not.toContain("callbackNumber")
    expect(advised).not.toContain("callbackNumber")
    expect(text).toContain("“Joan”")
  })

  test.each([
    ["My name is Paul Devereux.", [{ fact: "callerName", words: "Paul Devereux" }]],
    ["It's Joe Lin here.", [{ fact: "callerName", words: "Joe Lin" }]],
    ["This is ridiculous.", []],
    ["This is the third time.", []],
    ["My order number is 4471 0093 221.", []],
    ["It's Monday already.", []],
  ])("%s", (text, expected) => {
    expect(told(`C: My boiler is out. ${text}`).said).toEqual(expected)
  })

  test("gives way to what was put down, and goes with the turn", () => {
    const { call } = told("C: This is Joan Miller, my boiler is out.")
    const turn = call.events().findLast(({ type }) => type === "turn.heard")!
    const { turnId } = turn.data as { readonly turnId: string }
    const names = () => call.brief().sections.identify.map(({ code }) => code)
    expect(names()).toContain("factHeard")
    call.record({ type: "describeCaller", name: "Joan Miller", at: 1_767_225_700_000 })
    expect(names()).not.toContain("factHeard")
    const other = told("C: This is Joan Miller, my boiler is out.").call
    other.hear({ op: "retract", turnId, speaker: "caller", text: "", at: 1_767_225_700_000 })
    expect(other.brief().gaps).toContain("callerName")
  })
})

test("a promise to send is told by its own words", () => {
  const { call } = told("C: My order never arrived.", "A: I'll email you the label tonight.")
  const [promise] = call.getSnapshot().session.promises
  call.record({ type: "acceptPromise", promiseId: promise!.promiseId, at: 1_767_225_700_000 })
  expect(call.brief().text).toContain("I'll email you the label")
  expect(call.brief().text).not.toContain("to send it")
})

describe("the thing that it is about is a noun", () => {
  test.each([
    ["My boiler burst last night, this is ridiculous!", "your boiler"],
    ["My basement flooded.", "your basement"],
    ["My window cracked last night.", "your window"],
    ["My tire exploded on the road.", "your tire"],
    ["The roof collapsed in the storm.", "the roof"],
    ["My toilet's overflowing and nobody answers.", "your toilet"],
    ["My car died on me.", "your car"],
    ["My card got declined.", "your card"],
    ["You blocked my card in the shop.", "your card"],
    ["My grandmother's mirror is in pieces.", "your grandmother's mirror"],
  ])("%s", (text, thing) => expect(toThing(text)).toBe(thing))

  test.each(["My lease ends.", "My brother's living room."])("and where none is sure, none is named: %s", (text) =>
    expect(toThing(text)).toBeUndefined(),
  )

  test("in what the next one begins with", () => {
    expect(told("C: My boiler burst last night, this is ridiculous!").text).toContain("it's about your boiler. Is")
  })
})
