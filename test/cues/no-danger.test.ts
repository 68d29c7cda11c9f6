import { detectCues } from "evenkeel/cues"
import { describe, expect, test } from "vitest"

const dangerIn = (text: string) =>
  (["caller", "agent"] as const).flatMap((speaker) =>
    detectCues({ speaker, text }).filter(({ kind }) => kind === "crisis" || kind.startsWith("emergency.")),
  )

describe("words of danger in a sentence that tells of none", () => {
  test.each([
    "I turned the water off myself.",
    "I switched it off myself at the wall.",
    "I can't take it off myself, but I'll ask our manager.",
    "He dropped the parcel off himself.",
    "They signed it off themselves.",
    "I'll top myself up with a coffee and ring you back.",
    "I'm sitting on the roof terrace, can you hear me?",
    "There's no point in going on with this subscription.",
    "I was about to call the police when the bus came.",
    "We had to call the police in the end, and they were very good.",
  ])("%s", (text) => {
    expect(dangerIn(text)).toEqual([])
  })
})

describe("the same words where they tell of it", () => {
  test.each([
    "I'm going to off myself.",
    "I might just top myself.",
    "He says he'll off himself tonight.",
    "I'm sitting on the roof and I don't care any more.",
    "There's no point in going on with this.",
    "There's no point going on with life.",
    "Call the police, please.",
    "I need you to call an ambulance.",
  ])("%s", (text) => {
    expect(dangerIn(text)).not.toEqual([])
  })
})
