import { cuesPart } from "evenkeel/cues"
import { brief, note, pickUp, renderPickUp } from "evenkeel/handoff"
import { buildCall, type CallBuilder } from "evenkeel/testing"
import { describe, expect, test } from "vitest"

const begun = () =>
  buildCall({ caller: { number: "+1 555 0100" }, parts: [cuesPart()] })
    .ring()
    .answer()
    .agent("Harbour Heating.")
const sourceOf = ({ call, log, now }: CallBuilder) => ({ session: call.getSnapshot().session, events: log, now })
const begin = (call: CallBuilder): string | undefined => /“(Hello[^”]*)”/.exec(brief(sourceOf(call)).text)?.[1]
const told = (words: string) => begun().caller(words).record({ type: "stateFact", fact: "problem", value: words })
const confirmed = (words: string) => told(words).record({ type: "readBackFacts" }).record({ type: "confirmFacts" })

describe("the sentence with which the next one begins", () => {
  test("reads back what stands", () => {
    expect(begin(confirmed("My boiler is out."))).toBe("Hello, I have here: your boiler is out. Is that right?")
  })

  test("reads no death back to somebody who grieves", () => {
    const said = begin(confirmed("My mother died last week and I am ringing about her account."))
    expect(said).toBe("Hello, I've been told, and I'm very sorry for your loss.")
  })

  const heard = (words: string) =>
    begun()
      .caller(words)
      .cue("problem", { words })
      .agent("So that is what happened, is that right?")
      .record({ type: "readBackFacts" })
      .record({ type: "confirmFacts" })

  test.each([
    ["a feeling", "I am so annoyed, my heating is broken again and I want it mended.", "your heating"],
    ["a sentence that broke off", "my boiler makes a noise in the...", "your boiler"],
    ["a pronoun that stands for something", "It is dripping wet, all of it.", undefined],
    ["the number of their calls", "This is the third time that I have called.", undefined],
  ])("is not taken from %s", (_, words, thing) => {
    const said = begin(heard(words))
    expect(said).toBe(
      thing === undefined
        ? "Hello, I've been told about your call. May I check what I have?"
        : `Hello, I'm told it's about ${thing}. Is that right?`,
    )
  })
})

test("the matter that is being talked about is told, although only words tell of it", () => {
  const call = begun()
    .record({ type: "openIssue", issueId: "bill" })
    .record({ type: "stateFact", fact: "problem", value: "The bill shows two visits" })
    .record({ type: "agreeAction", what: "Correct the bill" })
    .agent("I have everything I need on my end.")
    .waits(20_000)
    .caller("Oh, one more thing. My gas meter is making a strange noise.")
  expect(brief(sourceOf(call)).text).toContain("My gas meter is making a strange noise")
  expect(JSON.stringify(note(sourceOf(call)))).toContain("My gas meter is making a strange noise")
})

test("a line that dropped is told once, in a sentence", () => {
  const dropped = begun().caller("My boiler is out.").drop()
  const { text } = brief(sourceOf(dropped))
  expect(text).toContain("The line dropped: ring them back on +1 555 0100.")
  expect(text).not.toMatch(/Line: answered|dropped.*dropped/)
  const settled = brief(sourceOf(dropped.record({ type: "settleRingBack", outcome: "reached" }))).text
  expect(settled).toContain("The line dropped.")
})

test("a language is told by its name", () => {
  const call = begun().record({ type: "describeCaller", language: "pt-BR" }).caller("My boiler is out.")
  expect(brief(sourceOf(call)).text).toContain("Speaks Brazilian Portuguese.")
  expect(brief(sourceOf(call), { locale: "es" }).text).toContain("Idioma: portugués de Brasil.")
  const unheardOf = begun().record({ type: "describeCaller", language: "qqq" }).caller("My boiler is out.")
  expect(brief(sourceOf(unheardOf)).text).toContain("Speaks qqq.")
})

test("abuse is told in a sentence, without a word of it", () => {
  const call = begun().caller("You are an idiot.").cue("abuse.insult", { target: "agent" })
  expect(brief(sourceOf(call)).text).toContain("Heard: agent abused once.")
})

test("a death of long ago, told by the way, is no loss to be sorry for", () => {
  const words = "I stayed with you twelve years ago with my late husband. I would like that room again."
  const call = begun().caller(words).cue("bereavement")
  expect(brief(sourceOf(call)).text).not.toContain("loss")
})

test("a death is not read back to them, in a note or the next time they ring either", () => {
  const source = sourceOf(confirmed("My mother died last week and I am ringing about her account."))
  const { greet } = note(source).sections
  expect(greet.map(({ code }) => code)).toEqual(["openWithSympathy"])
  expect(renderPickUp(pickUp({ notes: [note(source)], now: source.now }))).toContain("I'm very sorry for your loss")
})
