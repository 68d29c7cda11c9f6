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

describe("a question for the number to ring", () => {
  const rulesOf = (text: string) => detectCues({ speaker: "agent", text }).map(({ rule }) => rule)

  it.each([
    "May I have the registered mobile number?",
    "Can we have a good number for you?",
    "And a phone number in case we are late?",
  ])("%s", (text) => {
    expect(rulesOf(text)).toContain("question.closed.number")
  })

  it.each(["So I have your mobile number here.", "We have your contact number."])("is none: %s", (text) => {
    expect(rulesOf(text)).not.toContain("question.closed.number")
  })
})

describe("what is not so", () => {
  const readBack = "0113 496 0217, Sandra in accounts. Is that right?"

  it.each(["Sandra, not Sarah.", "217 not 270"])("corrects a read-back: %s", (text) => {
    expect(kindsOf("caller", text, readBack)).toContain("correction")
  })

  it.each(["I don't want anyone in trouble but it's not safe.", "well they're not happy"])("and not: %s", (text) => {
    expect(kindsOf("caller", text, readBack)).not.toContain("correction")
  })
})

describe("no one", () => {
  const readBack = "So it's been blowing hot since Friday, is that right?"

  it.each(["Yes, and no one's rung me.", "well no one told us"])("who did not do it: %s", (text) => {
    expect(kindsOf("caller", text, readBack)).not.toContain("correction")
  })

  it("a number", () => {
    expect(kindsOf("caller", "No, one week.", readBack)).toContain("correction")
  })
})

describe("nobody", () => {
  it.each(["Well, nobody told us.", "Well nobody told us.", "look nobody came"])("who did not do it: %s", (text) => {
    expect(kindsOf("caller", text)).not.toContain("abuse.insult")
  })

  it("as a name for somebody", () => {
    expect(kindsOf("caller", "you're a nobody")).toContain("abuse.insult")
  })
})

describe("that's all right", () => {
  it.each(["That's all right. What number are you on?", "that's all fine we can do that"])(
    "ends nothing: %s",
    (text) => {
      expect(kindsOf("agent", text)).not.toContain("closing")
      expect(kindsOf("agent", text)).not.toContain("understandingCheck")
    },
  )

  it("and that's all does", () => {
    expect(kindsOf("agent", "That's all from me, thank you for your time.")).toContain("closing")
  })
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

describe("impatience", () => {
  it.each([
    "make it snappy",
    "Anything else is unacceptable.",
    "are you calling me a liar",
    "Are you calling me a fraud?",
    "please stop rushing me",
  ])("is heard as anger: %s", (text) => {
    expect(kindsOf("caller", text)).toContain("anger")
  })

  it.each(["I've not had it", "are you calling me from the hospital", "tell the kids to hurry up", "no hurry, please"])(
    "is not heard in: %s",
    (text) => {
      expect(kindsOf("caller", text)).not.toContain("anger")
    },
  )
})

describe("a machine that does not help", () => {
  it.each(["isn't working give me a person", "this is not helping can i speak to an agent"])(
    "gives way to a person: %s",
    (text) => {
      expect(kindsOf("caller", text)).toContain("humanRequest")
    },
  )
})

describe("where to turn", () => {
  it("is despair, and a switch that is looked for", () => {
    expect(kindsOf("caller", "i don't know where to turn any more")).toContain("distress")
    expect(kindsOf("caller", "I don't know where to turn it off")).not.toContain("distress")
  })
})

describe("a fear for somebody", () => {
  it.each(["Is she going to die?", "is my dog going to die", "will he make it?"])(
    "is distress, no crisis: %s",
    (text) => {
      expect(kindsOf("caller", text)).toContain("distress")
      expect(kindsOf("caller", text)).not.toContain("crisis")
    },
  )

  it.each(["we're going to die", "he is going to die if you don't hurry"])("told of people is a crisis: %s", (text) => {
    expect(kindsOf("caller", text)).toContain("crisis")
  })

  it.each(["my phone is going to die any minute", "will it survive the wash", "is my parcel going to make it"])(
    "is none of things: %s",
    (text) => {
      expect(kindsOf("caller", text)).not.toContain("crisis")
      expect(kindsOf("caller", text)).not.toContain("distress")
    },
  )
})
