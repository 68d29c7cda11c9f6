import { detectCues } from "evenkeel/cues"
import { describe, expect, it } from "vitest"

const dangerIn = (text: string, asked?: string) => {
  const context = asked === undefined ? {} : { previous: { speaker: "agent", text: asked } as const }
  const cues = detectCues({ speaker: "caller", text }, context)
  return cues.map(({ kind }) => kind).filter((kind) => kind === "crisis" || kind.startsWith("emergency."))
}

describe("a yes or no to what was asked about danger", () => {
  it.each([
    ["Are you thinking of ending your life?", "Yes.", "crisis"],
    ["Are you having thoughts of suicide?", "Sometimes, yeah.", "crisis"],
    ["Have you thought about hurting yourself?", "I don't know. Maybe.", "crisis"],
    ["Are you safe right now?", "No.", "crisis"],
    ["Can you smell gas?", "Yes, really strong.", "emergency.gas"],
    ["Is there any smoke?", "Yeah, loads.", "emergency.fire"],
    ["Is anyone hurt?", "Yes, my son is.", "emergency.medical"],
    ["Any chest pain?", "Yes, a bit.", "emergency.medical"],
    ["Is she breathing?", "No!", "emergency.medical"],
    ["Is he conscious?", "I can't tell.", "emergency.medical"],
  ])("%s %s", (asked, text, kind) => {
    expect(dangerIn(text, asked)).toContain(kind)
  })

  it.each([
    ["Are you thinking of hurting yourself?", "No, nothing like that."],
    ["Are you thinking of hurting yourself?", "No, I'm not sure why you ask."],
    ["Are you safe right now?", "Yes, I'm at my sister's."],
    ["Do you smell gas?", "No, no gas smell."],
    ["Do you have a smoke alarm?", "Yes."],
    ["Do you smoke?", "Yes, ten a day."],
    ["Is anyone hurt?", "No, nobody's hurt."],
    ["Is he conscious?", "Yes, he's talking."],
    ["Are you having any chest pain or trouble breathing?", "No, no chest pain."],
  ])("%s %s tells of none", (asked, text) => {
    expect(dangerIn(text, asked)).toEqual([])
  })
})

describe("a no right before it", () => {
  it.each(["No chest pain.", "no trouble breathing or anything", "No gas smell at all.", "no bleeding from the cut"])(
    "%s",
    (text) => {
      expect(dangerIn(text)).toEqual([])
    },
  )

  it.each([
    ["No, gas leak in the kitchen!", "emergency.gas"],
    ["no call an ambulance", "emergency.medical"],
    ["No! Call the police!", "crisis"],
    ["I can't see any reason to stay alive", "crisis"],
  ])("%s is heard", (text, kind) => {
    expect(dangerIn(text)).toContain(kind)
  })
})

describe("medicine by mistake, water at the light, a gun at hand", () => {
  it.each([
    ["I took two of my heart tablets by mistake and I feel dizzy", "emergency.medical"],
    ["I gave her the insulin twice by mistake", "emergency.medical"],
    ["it's trickling down next to the light switch", "crisis"],
    ["there's water running down by the plug", "crisis"],
    ["I'm sitting in the kitchen with my old shotgun", "crisis"],
    ["a strange smell near the hob, like rotten eggs", "emergency.gas"],
    ["the wire on the pole is sparking", "emergency.fire"],
    ["she's stuck in the lift and can't get out", "crisis"],
  ])("%s", (text, kind) => {
    expect(dangerIn(text)).toContain(kind)
  })

  it.each([
    "I took my pills twice a day as you said",
    "you took the payment twice by mistake",
    "the bath is leaking from the plug",
    "there's black smoke from the exhaust when I rev it",
    "I just about had a stroke when I saw it",
    "do I need to call the police about the card?",
    "I'm dying in this heat",
  ])("%s tells of no danger", (text) => {
    expect(dangerIn(text)).toEqual([])
  })
})
