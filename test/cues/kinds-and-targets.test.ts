import { detectCues, hearPromises } from "evenkeel/cues"
import { expect, it } from "vitest"

const cuesOf = (text: string, speaker: "caller" | "agent" = "caller") => detectCues({ speaker, text })
const kindsOf = (text: string, speaker: "caller" | "agent" = "caller") => cuesOf(text, speaker).map(({ kind }) => kind)
const promiseOf = (text: string) =>
  hearPromises({ speaker: "agent", text }, { at: Date.UTC(2026, 0, 1), zone: "Europe/London" }).map(({ kind }) => kind)

it.each(["I've been telling everybody how great you are", "I'm telling everybody"])(
  "tells us nothing again: %s",
  (text) => {
    expect(kindsOf(text)).not.toContain("alreadyTold")
  },
)

it.each(["I'm sick of telling everyone the same thing", "I've explained it to everyone"])(
  "was told already: %s",
  (text) => {
    expect(kindsOf(text)).toContain("alreadyTold")
  },
)

it.each([
  ["you lot are crooks", "company"],
  ["you guys are a bunch of clowns", "company"],
  ["you are a crook", "agent"],
])("%s: of the %s", (text, target) => {
  expect(cuesOf(text).find(({ kind }) => kind === "abuse.insult")?.target).toBe(target)
})

it("what will not be done is no promise", () => {
  expect(kindsOf("The system won't let me", "agent")).not.toContain("promise")
  expect(kindsOf("we will call you tomorrow", "agent")).toContain("promise")
})

it.each(["said he'd call and nobody did", "said they'd be here Tuesday and no one came"])(
  "was not kept: %s",
  (text) => {
    expect(kindsOf(text)).toContain("promiseBroken")
  },
)

it("what cannot be helped ends no call", () => {
  expect(kindsOf("there is nothing you can do, that is it")).not.toContain("endSignal")
  expect(kindsOf("that is it, thanks")).toContain("endSignal")
})

it.each([
  ["it arrives on Thursday", ["send"]],
  ["your card will arrive tomorrow", ["send"]],
  ["the engineer arrives at nine", ["visit"]],
  ["your taxi arrives at nine", ["visit"]],
  ["I'll pass you to a colleague", []],
  ["I'll hand you over to my manager", []],
  ["I'll pass your details to a colleague", ["do"]],
])("%s: %s", (text, kinds) => {
  expect(promiseOf(text)).toEqual(kinds)
})
