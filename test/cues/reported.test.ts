import { detectCues } from "evenkeel/cues"
import { describe, expect, it } from "vitest"

const kindsOf = (text: string) => detectCues({ speaker: "caller", text }).map(({ kind }) => kind)

describe("what is said behind a report is the caller's own", () => {
  const heads = [
    "nobody called me back",
    "they told me Tuesday",
    "you said it would be here by now",
    "my wife told me to ring you",
  ]
  const tails = [
    ["I want a manager", "supervisorRequest"],
    ["I'm going to kill you", "abuse.threat"],
    ["you are useless idiots", "abuse.insult"],
    ["I'll sue you", "threat.legal"],
    ["I am furious", "anger"],
  ] as const
  it.each(
    heads.flatMap((head) => tails.flatMap(([tail, kind]) => [", ", " and "].map((and) => [head + and + tail, kind]))),
  )("%s: %s", (text, kind) => {
    expect(kindsOf(text)).toContain(kind)
  })

  it("so is what follows a call that was one", () => {
    expect(kindsOf("nobody called me back I want a manager")).toContain("supervisorRequest")
    expect(kindsOf("everything goes wrong here, I'm furious")).toContain("anger")
  })
})

describe("what somebody else said is not the caller's", () => {
  it.each([
    "he said you're useless idiots",
    "she called me a stupid cow",
    "he told me you are all useless",
    "he said to me, you're an idiot",
    "she goes you're an idiot",
    "your man called me a liar and a thief",
    "My ex said on Friday, I'll kill you",
    "My neighbour shouted at me, I'll smash your windows",
    "He told me straight out, you're a liar",
    "Your driver said to my wife, you're a stupid cow",
    "A man rang me and said you're dead",
  ])("%s", (text) => {
    expect(kindsOf(text).filter((kind) => kind.startsWith("abuse"))).toEqual([])
  })
})

describe("somebody who was told that they will be hurt is in danger", () => {
  it.each([
    "he threatened to kill me",
    "he told me he will kill me if I leave",
    "my partner told me he'll hurt the kids",
    "my ex keeps saying he's going to kill us",
    "He said he's coming round to kill me",
    "He threatened me with a knife",
    "The landlord threatened to hurt us",
    "I'm afraid my husband will kill me",
  ])("%s", (text) => {
    expect(kindsOf(text)).toContain("crisis")
  })

  it.each([
    "my wife says she'll kill me if I forget the cake",
    "the boss said he'd kill me if I was late",
    "He never threatened to hurt me",
    "They're going to kill my phone line",
    "My husband is going to murder me when he finds out what I paid",
  ])("not: %s", (text) => {
    expect(kindsOf(text)).not.toContain("crisis")
  })
})
