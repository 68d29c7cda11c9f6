import { detectCues, type CueContext } from "evenkeel/cues"
import { describe, expect, it } from "vitest"

/** Lines for which the turn before, or the mark at the end, tells what they mean. */
const kindsOf = (speaker: "caller" | "agent", text: string, previous?: string): string[] => {
  const other = speaker === "caller" ? "agent" : "caller"
  const context: CueContext = previous === undefined ? {} : { previous: { speaker: other, text: previous } }
  return detectCues({ speaker, text }, context).map(({ kind }) => kind)
}

describe("what is stated and then asked about", () => {
  it.each([
    "So your boiler is leaking, is that right?",
    "your boiler is leaking is that correct",
    "So the parcel never came. Did I get that right?",
  ])("is read back: %s", (text) => {
    expect(kindsOf("agent", text)).toContain("readBack")
  })

  it.each(["The fee is thirty dollars. Does that make sense?", "Your boiler is leaking.", "Is that right?"])(
    "is not: %s",
    (text) => {
      expect(kindsOf("agent", text)).not.toContain("readBack")
    },
  )
})

describe("respect", () => {
  it("is asked for", () => {
    expect(kindsOf("agent", "I would ask that we speak to each other with respect")).toContain("boundary")
  })

  it("is what the company shows", () => {
    expect(kindsOf("agent", "We treat all our guests with respect")).not.toContain("boundary")
  })
})

describe("capitals", () => {
  const complaint = "WHERE IS MY ORDER"

  it("are shouted where the agent writes otherwise", () => {
    expect(kindsOf("caller", complaint, "How can I help?")).toContain("anger")
  })

  it("are a way of writing where the agent's are the same, or nothing is known", () => {
    expect(kindsOf("caller", complaint, "HOW CAN I HELP")).not.toContain("anger")
    expect(kindsOf("caller", complaint)).not.toContain("anger")
  })

  it("are a way of writing in a plain request", () => {
    expect(kindsOf("caller", "I WOULD LIKE TO BOOK A ROOM", "How can I help?")).not.toContain("anger")
  })
})

describe("spelling", () => {
  const spelt = "With an e at the end"

  it("answers a question", () => {
    expect(kindsOf("caller", spelt, "How do you spell that?")).not.toContain("correction")
    expect(kindsOf("caller", spelt)).not.toContain("correction")
  })

  it("corrects what was read back", () => {
    expect(kindsOf("caller", spelt, "So that's Brown, B R O W N, is that right?")).toContain("correction")
  })
})

describe("that is it", () => {
  it("ends, and does not when it is asked", () => {
    expect(kindsOf("caller", "That is it.")).toContain("endSignal")
    expect(kindsOf("caller", "That is it?")).not.toContain("endSignal")
  })
})

describe("a sign for the first letter", () => {
  it("hides a swear word, and stands before a name", () => {
    expect(kindsOf("caller", "you @sshole")).toContain("abuse.insult")
    expect(kindsOf("caller", "it was @john who wrote")).toEqual([])
  })
})
