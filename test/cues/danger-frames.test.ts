import { detectCues } from "evenkeel/cues"
import { describe, expect, it } from "vitest"

const heard = (text: string, speaker: "caller" | "agent" = "caller") =>
  detectCues({ speaker, text }).map(({ kind }) => kind)
const isDanger = (kind: string) => /^(crisis|emergency|abuse\.threat)/.test(kind)

describe("danger by what is done to whom, in whatever words", () => {
  it.each([
    // Not to be able, to go on, to live.
    "i don't think i can go on living like this",
    "I don't believe I can keep doing this life any more",
    "I'm not able to carry on being alive",
    "I can't picture myself being around next year",
    // Hands or a thing on a neck or face, whoever's.
    "he's got his hands round mum's throat",
    "She's holding a pillow over the baby's face",
    "he's squeezing my brother's neck",
    "he's sitting on my sister's chest",
    "my partner's just thrown me down the stairs",
    "They've dragged my friend into a van",
    "He's poured petrol over himself",
    // The body.
    "My wife's chest feels like someone's standing on it",
    "I can't feel the left side of my face",
    "Nan's had a fall and she's not making any sense",
  ])("%s", (text) => {
    expect(heard(text).filter(isDanger)).not.toEqual([])
  })

  it.each([
    "I don't think I can go on paying prices like this",
    "I can't keep living out of a suitcase, when's my furniture coming",
    "he's got his hands full with the baby",
    "He put a scarf round mum's neck for her birthday",
    "My flatmate's taken everything in the delivery box",
    "I can't see myself being here at three, can we say four",
  ])("not: %s", (text) => {
    expect(heard(text).filter(isDanger)).toEqual([])
  })
})

describe("an agent who asks whether there is danger", () => {
  it.each([
    "Are you having any chest pain or trouble breathing?",
    "Just to check, is there any bleeding, chest pain, or loss of consciousness?",
    "Can you smell gas anywhere in the house at the moment?",
    "Any chest pain at all?",
    "So no chest pain and no trouble breathing?",
    "just to check is there any bleeding chest pain or loss of consciousness",
    "Is he still unconscious?",
  ])("says of none: %s", (text) => {
    expect(heard(text, "agent").filter(isDanger)).toEqual([])
  })

  it.each([
    "He's not breathing?",
    "So you can smell gas?",
    "Are you okay? There's a fire in the building.",
    "can you hear me he is not breathing",
    "Shall I call an ambulance?",
    "call nine nine nine right now",
  ])("says of one: %s", (text) => {
    expect(heard(text, "agent").filter(isDanger)).not.toEqual([])
  })
})

describe("what is declined is not asked for", () => {
  it.each([
    "There's no need to transfer me to anyone",
    "you needn't transfer me",
    "you don't need to put me through to a manager",
    "no need for you to pass me on to a supervisor",
    "it's not necessary to transfer me",
  ])("%s", (text) => {
    expect(heard(text).filter((kind) => /Request|desiredOutcome/.test(kind))).toEqual([])
  })

  it("but what is asked for behind a no", () => {
    expect(heard("no I need to speak to a supervisor")).toContain("supervisorRequest")
  })
})

describe("what blames nobody", () => {
  it.each([
    "the driver should have it with you by noon",
    "none of this is your fault",
    "I don't think that is your mistake",
    "I'm sorry you had to call again",
    "is it the same fault as before",
    "you don't pay the delivery fee",
  ])("%s", (text) => {
    expect(heard(text, "agent")).not.toContain("avoid.blame")
  })

  it.each(["they should have told you", "that is the driver's fault", "you don't answer your phone"])(
    "but this does: %s",
    (text) => {
      expect(heard(text, "agent")).toContain("avoid.blame")
    },
  )
})
