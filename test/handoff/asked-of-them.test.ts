import { createCall, renderNote } from "evenkeel"
import { spanish } from "evenkeel/cues/es"
import { describe, expect, test } from "vitest"

const start = Date.parse("2026-11-24T10:00Z")

/** A call of which nothing but the words is known: "A: …" of the agent, "C: …" of the caller. */
function heard(...turns: readonly string[]) {
  let at = start
  const call = createCall({ callId: "CA1", at, agent: { agentId: "a7", kind: "human" } })
  call.record({ type: "connectCall", at })
  turns.forEach((turn, index) => {
    const speaker = turn.startsWith("A") ? "agent" : "caller"
    call.hear({ turnId: `t${index + 1}`, speaker, text: turn.slice(3), at: (at += 5_000) })
  })
  return call
}

const answersIn = (call: ReturnType<typeof heard>) =>
  call.note().sections.situation.flatMap((each) => (each.code === "answered" ? [Object.values(each.slots)] : []))

describe("what they answer where an address or a person is asked for", () => {
  test.each([
    ["Which property is it?", "14 Mill Lane, flat 2."],
    ["What's the address of the property you're selling?", "Number nine, Harbour View, Kelso."],
    ["And your dad's name?", "Jean Hollis."],
    ["And who lives there?", "Jean Hollis, she's my mum."],
    ["where is it", "it's the corner of fifth and main by the bank"],
    ["What's the postcode there?", "BS3 4TQ"],
    ["What was the passenger's name?", "Jean Hollis."],
    ["Is that Peter's address?", "It's his office, 2 Pinewood Street."],
    ["And the name on the account?", "It's in my husband's name, Peter Dunne."],
    ["Can I take your name and address?", "Dana Whitfield, 14 Mill Lane."],
    ["Is it still 14 Mill Lane, the same address?", "Yes."],
  ])("stands beside the question: %s", (asked, answer) => {
    const call = heard(
      "A: Rowan Lettings, how can I help?",
      "C: The shower's stopped working.",
      `A: Oh dear. ${asked}`,
      `C: ${answer}`,
    )
    expect(answersIn(call)).toEqual([[asked, answer]])
    expect(renderNote(call.note())).toContain(`Asked “${asked}”, they said: “${answer}”`)
  })

  test.each([
    ["Can I take your name?", "Dana Whitfield."],
    ["What's your mother's maiden name?", "Hollis."],
    ["And your password?", "Bluebird."],
    ["How long has it been like that?", "Since Monday."],
    ["What's the address?", "Sorry, what did you say?"],
    [
      "What's the address?",
      "How should I know, it's your engineer who was there, he wrote it all down, and then your office rang me up twice to ask me for it, and now you are asking me for the very same thing once again.",
    ],
  ])("does not, where it is told elsewhere, a secret, or no answer: %s", (asked, answer) => {
    expect(
      answersIn(heard("A: Rowan Lettings, how can I help?", "C: The shower's stopped.", `A: ${asked}`, `C: ${answer}`)),
    ).toEqual([])
  })

  test("is told with what they put right of it", () => {
    const call = heard(
      "A: Which property is it?",
      "C: 14 Mill Lane.",
      "A: 14 Mill Lane?",
      "C: No, sorry, 40 Mill Lane.",
    )
    expect(answersIn(call)).toEqual([["Which property is it?", "14 Mill Lane. … No, sorry, 40 Mill Lane."]])
  })

  test("is left as it is by a no to something else", () => {
    const call = heard(
      "A: Which property is it?",
      "C: 14 Mill Lane.",
      "A: So you want a call back tomorrow?",
      "C: No, sorry, I want a visit tomorrow.",
    )
    expect(answersIn(call)).toEqual([["Which property is it?", "14 Mill Lane."]])
  })

  test("rests on both turns, and goes with either", () => {
    const call = heard("A: Which property is it?", "C: 14 Mill Lane.")
    const [told] = call.note().sections.situation.filter(({ code }) => code === "answered")
    const turns = call.events().filter(({ seq }) => told!.evidence.includes(seq))
    expect(turns.map(({ type, data }) => [type, (data as { turnId: string }).turnId])).toEqual([
      ["turn.heard", "t1"],
      ["turn.heard", "t2"],
    ])
    call.hear({ op: "retract", turnId: "t2", speaker: "caller", text: "", at: start + 60_000 })
    expect(answersIn(call)).toEqual([])
  })

  test("is not told in the words of a danger", () => {
    expect(answersIn(heard("A: What's the address?", "C: 14 Mill Lane, hurry, the kitchen is on fire!"))).toEqual([])
  })

  test("is told in Spanish, too", () => {
    const call = createCall({ callId: "CA1", at: start, cues: { packs: [spanish] } })
    call.hear({ speaker: "agent", text: "¿Cuál es la dirección del inmueble?", at: start + 5_000 })
    call.hear({ speaker: "caller", text: "Calle Mayor 14, segundo B.", at: start + 9_000 })
    expect(answersIn(call)).toEqual([["¿Cuál es la dirección del inmueble?", "Calle Mayor 14, segundo B."]])
    expect(renderNote(call.note(), { locale: "es" })).toContain(
      "A «¿Cuál es la dirección del inmueble?» dijo: «Calle Mayor 14, segundo B.»",
    )
  })
})

test("whom somebody speaks for is quoted with the sentence that it stands in", () => {
  const call = heard(
    "A: Hello, how can I help?",
    "C: Hi. I'm calling for my mum, Jean Hollis, she's the account holder. Her bill is wrong.",
  )
  expect(renderNote(call.note())).toContain("“I'm calling for my mum, Jean Hollis, she's the account holder.”")
})
