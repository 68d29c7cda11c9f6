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
    "This is a problem for everyone in the building.",
    "I've written the letter already, to your head office.",
    "I'm about to jump into the car, can you be quick?",
    "This is the last call I'll ever make to you.",
    "It's about thirty kms from here.",
    "My laptop never wakes up from sleep.",
    "Your support team is unresponsive.",
    "Is it a good fit for my car?",
    "The ink is bleeding everywhere on these labels.",
    "Please ring quietly so you don't wake the baby.",
    "The engine is seizing up.",
    "I was choking back tears on hold.",
    "I nearly passed out when I saw the total.",
    "She hit her head on the shelf in your shop, she's fine now.",
    "He hit me with a price increase.",
    "She's not breathing a word about it.",
    "I took a whole box of them back to the store.",
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
    "I'm only a problem for everyone.",
    "I've written my note.",
    "He says he'll jump in front of the train.",
    "This is the last call I will ever make.",
    "I think I might kms.",
    "I just want to never wake up.",
    "My husband is unresponsive.",
    "Is it a fit? He's shaking all over.",
    "He's bleeding everywhere.",
    "I can't wake the baby.",
    "She's seizing.",
    "He's choking.",
    "Mum has passed out in the bathroom.",
    "He hit her and she's crying.",
    "She's not breathing.",
    "I need you to call an ambulance.",
  ])("%s", (text) => {
    expect(dangerIn(text)).not.toEqual([])
  })
})
