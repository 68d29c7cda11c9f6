import { createCall } from "evenkeel"
import { en } from "evenkeel/cues"
import { spanish } from "evenkeel/cues/es"
import { expect, test } from "vitest"

/** What a note quotes of who somebody is, of a call that was only heard. */
function saidWho(...turns: readonly (readonly ["agent" | "caller", string])[]): readonly string[] {
  const at = Date.UTC(2026, 10, 24, 15)
  const call = createCall({ callId: "CA1", at, cues: { packs: [en, spanish] } })
  call.record({ type: "connectCall", at: at + 1_000 })
  turns.forEach(([speaker, text], index) => call.hear({ speaker, text, at: at + 10_000 * (index + 1) }))
  const { sections } = call.note()
  return (Object.values(sections).flat() as readonly { code: string; slots: Record<string, unknown> }[])
    .filter(
      ({ code, slots }) => code === "factHeard" && ["callerName", "callbackNumber"].includes(String(slots["fact"])),
    )
    .map(({ slots }) => String(slots["words"]))
}

const ASKED = ["agent", "And may I ask your name, please?"] as const

test("a name is what answers the question for it", () => {
  expect(saidWho(ASKED, ["caller", "Marcus Webb, W E B B. Unit B."])).toEqual(["Marcus Webb"])
  expect(saidWho(ASKED, ["caller", "Mrs Hargreaves. Edna."])).toEqual(["Mrs Hargreaves"])
  expect(saidWho(ASKED, ["caller", "It's Judith. My brother's in Canada."])).toEqual(["Judith"])
  expect(saidWho(["agent", "¿Me dice su nombre, por favor?"], ["caller", "Ernesto Gil."])).toEqual(["Ernesto Gil"])
  expect(
    saidWho(["agent", "What's her name, please, and yours?"], ["caller", "She's Mrs Adeyemi. And I'm Tom Pritchard."]),
  ).toEqual(["Tom Pritchard"])
})

test("what was put on the line later, a firm and an address are none", () => {
  expect(saidWho(ASKED, ["caller", "I'm Tom."], ["caller", "Hello? This is Grace."])).toEqual(["Tom"])
  expect(saidWho(["caller", "No. This is Mario's. I always ring this number."])).toEqual([])
  expect(
    saidWho(["agent", "It comes with only your name on it. Where shall I send it?"], ["caller", "Nine Priory Row."]),
  ).toEqual([])
  expect(saidWho(ASKED, ["caller", "Yes, sure. One moment."])).toEqual([])
})

test("a number in words is quoted as it was said, where it was asked for", () => {
  const asked = ["agent", "What's the best number to reach you on?"] as const
  const words = "Seven five seven, five five five, oh one two nine"
  expect(saidWho(asked, ["caller", `${words}.`])).toEqual([words])
  expect(saidWho(asked, ["caller", "Oh seven seven double oh, nine hundred, one two three."])).toEqual([
    "Oh seven seven double oh, nine hundred, one two three",
  ])
  expect(saidWho(["agent", "Can you see a long number on it?"], ["caller", `${words}.`])).toEqual([])
  expect(saidWho(["agent", "What's the code?"], ["caller", `${words}.`])).toEqual([])
  expect(saidWho(["agent", "What is your order number?"], ["caller", `${words}.`])).toEqual([])
})
