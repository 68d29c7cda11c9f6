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
  ])("%s", (text) => {
    expect(kindsOf(text)).toContain("crisis")
  })

  it.each(["my wife says she'll kill me if I forget the cake", "the boss said he'd kill me if I was late"])(
    "not: %s",
    (text) => {
      expect(kindsOf(text)).not.toContain("crisis")
    },
  )
})
