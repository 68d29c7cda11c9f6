import { detectCues } from "evenkeel/cues"
import { describe, expect, it } from "vitest"

const problem = "the boiler in our flat has stopped working"

const isOffTopic = (text: string, known: string | null = problem, before?: string): boolean =>
  detectCues(
    { speaker: "caller", text },
    {
      ...(known === null ? {} : { problem: known }),
      ...(before === undefined ? {} : { previous: { speaker: "agent", text: before } }),
    },
  ).some(({ kind }) => kind === "offTopic")

const chat = [
  "you know my grandkids are coming for the holiday and we always go to the beach",
  "we had such lovely weather down at the coast all last week",
  "my cousin plays the guitar in a band over in leeds",
  "did I mention that my daughter is getting married, the wedding is in june",
  "i was just watching my soap on the telly before you picked up",
  "my roses have come up something beautiful this year",
  "the football went on until late and our side was in blue",
  "we always bake a big cake on a sunday after church",
  "my old dog used to bark whenever the postman came up the path",
  "i used to be in the army myself out in cyprus",
  "that government of ours wants to look at itself if you ask me",
  "i was at the hairdresser this morning and she had all the gossip",
  "i do love a bit of fishing down by the canal",
  "the snow was right up over the fence by the time we got up",
  "my nephew is learning the piano and he plays it all day long",
  "we are off on a cruise as soon as the little one is back",
  "your accent reminds me of an old friend from my childhood",
  "i had the funniest dream about a talking horse",
  "the neighbors have a new puppy and it runs all over the lawn",
  "she has her birthday coming up so we are all going to the pub",
]

const onTopic = [
  "it stopped on the day of the wedding and the flat is freezing", // shares a word with the problem
  "no", // an answer
  "my daughter will let you in with the spare key on the hook", // no small talk
  "can you send someone before the party on saturday", // a question, and what is wanted
  "it is number twelve behind the church at the end of the lane", // an address
  "thank you, and have a lovely holiday", // courtesy
  "this is ridiculous, I have a baby in the house and no hot water", // anger, and the problem
  "the pilot light goes out whenever the wind is from the north", // detail of the matter
  "do you want the make and model or is the brand enough", // a question
  "hold on a moment while I fetch the manual from the drawer", // a pause
  "I am at my sister's place until the evening so ring there", // where to ring
  "the man who fitted it has retired", // short
  "so first of all check the weather for me and my cousin please", // another request
  "and how about the weather there I am afraid of storms", // a question without its mark
  "let's try the one in the village where my niece has her school", // goes on with the matter
  "okay I need to get to my friend's wedding and I am already late", // what is wanted
  "I don't give that out but my first puppy's name was Molly", // an answer
]

describe("offTopic", () => {
  it.each(chat)("hears small talk: %s", (text) => {
    expect(isOffTopic(text)).toBe(true)
  })

  it.each(onTopic)("keeps quiet: %s", (text) => {
    expect(isOffTopic(text)).toBe(false)
  })

  it("needs a known problem", () => {
    expect(isOffTopic(chat[1]!, null)).toBe(false)
  })

  it.each([
    ["my bill is too high", "the bill came on my birthday and my daughter opened it"],
    ["I lost my card", "my nephew had the card with him at the football"],
    ["the taxi never came", "we stood in the snow for the taxis with my old aunt"],
    ["no gas in the house", "my neighbor has gas and her dog is warm by the fire"],
  ])("knows a topic of few letters: %s", (known, text) => {
    expect(isOffTopic(text, "my boiler broke")).toBe(true)
    expect(isOffTopic(text, known)).toBe(false)
  })

  it("is not misled by little words that both have", () => {
    expect(
      isOffTopic("all of us were off to the beach with this new dog", "the lift is off all day with this heat"),
    ).toBe(true)
  })

  it("takes what was asked about for the topic", () => {
    expect(isOffTopic(chat[6]!, problem, "What did you think of the football?")).toBe(false)
  })
})
