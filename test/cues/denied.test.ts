import { detectCues } from "evenkeel/cues"
import { describe, expect, it } from "vitest"

const kindsOf = (text: string) => detectCues({ speaker: "caller", text }).map(({ kind }) => kind)
const isDanger = (kind: string) => kind === "crisis" || kind.startsWith("emergency.") || kind === "abuse.threat"

describe("an aside ends no negation", () => {
  const asides = ["I promise", "as I said", "thank God", "for the record", "trust me on this", "officer"]
  const denials = [
    ["we're not", "going to sue", "threat.legal"],
    ["I'm not", "going to hurt anyone", "abuse.threat"],
    ["he's not", "suicidal", "crisis"],
    ["I don't", "want to speak to a manager", "supervisorRequest"],
  ] as const
  it.each(asides.flatMap((aside) => denials.map(([front, rest, kind]) => [`${front}, ${aside}, ${rest}`, kind])))(
    "%s",
    (text, kind) => {
      expect(kindsOf(text)).not.toContain(kind)
    },
  )

  it.each([
    ["I'm going to, I swear to God, kill you", "abuse.threat"],
    ["she isn't, oh God, breathing", "emergency.medical"],
    ["I want to, like I told the other lad, speak to a manager", "supervisorRequest"],
    ["get me the, whatever you call it, the supervisor", "supervisorRequest"],
    ["I'm not, sorry, get me a manager", "supervisorRequest"],
    ["I don't, thanks, I want a refund", "desiredOutcome"],
    // What is said in the aside is heard as well.
    ["she's not, someone call an ambulance, waking up", "emergency.medical"],
    ["I will, you stupid idiot, wait for your manager", "abuse.insult"],
  ])("%s: %s", (text, kind) => {
    expect(kindsOf(text)).toContain(kind)
  })
})

describe("what is not there is no danger", () => {
  it.each([
    "there's no fire",
    "there is no smoke anywhere",
    "there's no gas leak",
    "there was no fire it was just the toaster",
    "I've got the board at nine and they're going to kill me",
    "she's going to kill me when she sees the bill",
    "my boss is going to kill me if this isn't sorted",
    "they're going to kill me over this delivery",
  ])("%s", (text) => {
    expect(kindsOf(text).filter(isDanger)).toEqual([])
  })

  it.each([
    "there is no smoke but I can smell gas",
    "no there's a fire in the kitchen",
    "I said no there's a gas leak",
    "no gas is leaking everywhere",
    "they're going to kill me if I leave",
    "my husband is going to kill me when he gets home",
    "they will kill me if I don't pay them",
    "he will kill me because I told the police",
    "my boss has a knife and he's going to kill me",
  ])("%s: danger", (text) => {
    expect(kindsOf(text).filter(isDanger)).not.toEqual([])
  })
})

it("a yes that is taken back confirms nothing", () => {
  expect(kindsOf("Yes, I mean no")).not.toContain("confirmation")
})
