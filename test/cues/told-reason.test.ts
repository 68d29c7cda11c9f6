import { createCall } from "evenkeel"
import { detectCues, type CueContext, type CuePack } from "evenkeel/cues"
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

  test("in Spanish as well", () => {
    const packs: readonly CuePack[] = [spanish]
    const previous = { speaker: "agent", text: "Buenos días, le atiende Luis, ¿en qué puedo ayudarle?" } as const
    expect(
      reasonOf("Pues mire, el vecino de arriba riega las plantas sobre mi toldo.", { packs, previous }),
    ).toHaveLength(1)
    expect(reasonOf("Buenas tardes, soy Ana López Martín.", { packs, previous })).toEqual([])
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
