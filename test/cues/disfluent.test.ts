import { detectCues } from "evenkeel/cues"
import { spanish } from "evenkeel/cues/es"
import { describe, expect, it } from "vitest"

const kindsOf = (text: string) => detectCues({ speaker: "caller", text }).map(({ kind }) => kind)

describe("what is said while one thinks divides nothing", () => {
  it.each([
    ["I want, um, a refund", "desiredOutcome"],
    ["I'll, you know, smash you", "abuse.threat"],
    ["get me, I mean, your manager", "supervisorRequest"],
    ["put me through, at the end of the day, to a human", "humanRequest"],
    ["can I speak to, please, your supervisor", "supervisorRequest"],
    ["he's got, like, a knife", "emergency"],
    ["get me you know your manager", "supervisorRequest"],
  ])("%s", (text, kind) => {
    expect(kindsOf(text).some((each) => each.startsWith(kind))).toBe(true)
  })

  it("denies what a negation before it denies", () => {
    expect(kindsOf("I'm not, you know, suicidal")).not.toContain("crisis")
    expect(kindsOf("I don't, um, want to speak to a manager")).not.toContain("supervisorRequest")
  })

  it("quotes the words as they were said", () => {
    const text = "get me, I mean, your manager"
    const [cue] = detectCues({ speaker: "caller", text })
    expect(text.slice(cue!.span.start, cue!.span.end)).toBe(text)
  })

  it("means itself behind a verb and before a question", () => {
    expect(kindsOf("do you know where my parcel is")).toEqual(kindsOf("do you know where my parcel is?"))
    expect(kindsOf("no, I mean the red one")).toContain("correction")
  })

  it.each(["quiero, o sea, hablar con su supervisor", "quiero hablar o sea con su supervisor"])("%s", (text) => {
    const cues = detectCues({ speaker: "caller", text }, { packs: [spanish] })
    expect(cues.map(({ kind }) => kind)).toContain("supervisorRequest")
  })
})

describe("short forms without their apostrophe", () => {
  it.each([
    ["hes got a knife", "emergency"],
    ["shes not breathing", "emergency"],
    ["ill come down there and smash your face in", "abuse.threat"],
    ["id like a refund please", "desiredOutcome"],
    ["whos your supervisor", "supervisorRequest"],
  ])("%s", (text, kind) => {
    expect(kindsOf(text).some((each) => each.startsWith(kind))).toBe(true)
  })

  it("are the other word where that stands", () => {
    expect(kindsOf("this is making me ill with worry")).toContain("distress")
    expect(kindsOf("i feel ill, can you help")).not.toContain("abuse.threat")
  })
})
