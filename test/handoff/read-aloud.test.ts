import { createCall, definePlaybook } from "evenkeel"
import { brief, note, pickUp, renderNote, renderPickUp } from "evenkeel/handoff"
import { buildCall, type CallBuilder } from "evenkeel/testing"
import { describe, expect, test } from "vitest"
import { sourceOf } from "./hand-off.js"

// What whoever gets it would stumble over, reading it aloud.

const textOf = (story: CallBuilder, locale = "en-GB") => brief(sourceOf(story), { locale }).text
const noteOf = (story: CallBuilder, locale = "en-GB") => renderNote(note(sourceOf(story)), { locale })
const fact = (name: string, value: string) => ({ type: "stateFact", fact: name, value }) as const
const heard = (name: string, value: string) => ({ ...fact(name, value), basis: "heard" }) as const
const long = "the boiler in the cellar has been off since Friday and nobody who came could say why it does not start"

test("a name that was only heard stands where a name stands, whatever else there is to say", () => {
  const story = buildCall()
    .answer()
    .record({ type: "hearCaller", fact: "callerName", kind: "stated", value: "Ana Ruiz" })
  for (const each of ["problem", "desiredOutcome", "complaint", "cause"]) story.record(fact(each, long))
  story.record({ type: "requestHelp", reason: long })
  expect(textOf(story)).toContain("“Ana Ruiz”")
})

describe("a quotation", () => {
  const insulting = buildCall()
    .answer()
    .caller("You stupid cow, she needs to be out tomorrow morning.")
    .cue("abuse.insult", { words: "stupid cow", target: "agent" })
    .cue("desiredOutcome")
    .caller("There is water in the hall, you useless idiots.")
    .cue("abuse.insult", { words: "you useless idiots", target: "agent" })
    .cue("problem")

  test("holds no insult that was only thrown in, and shows that something is left out", () => {
    for (const text of [textOf(insulting), noteOf(insulting)]) {
      expect(text).not.toMatch(/cow|idiots/)
      expect(text).toContain("“… she needs to be out tomorrow morning.”")
      expect(text).toContain("“There is water in the hall …”")
    }
  })

  test("keeps an insult that is the matter itself", () => {
    const story = buildCall()
      .answer()
      .caller("Your driver called my daughter a stupid cow.")
      .cue("abuse.insult", { words: "a stupid cow", target: "agent" })
      .cue("problem")
    expect(noteOf(story)).toContain("“Your driver called my daughter a stupid cow.”")
  })

  test("begins with what was told, and with no filler before it", () => {
    const story = buildCall()
      .answer()
      .caller("Uh, yeah, actually, one more thing, the gutter over the bike store is hanging off.")
      .cue("problem")
    expect(noteOf(story)).toContain("“The gutter over the bike store is hanging off.”")
  })

  test("is made once, however often it was said", () => {
    const story = buildCall()
      .answer()
      .caller("My radiator leaks because the valve cracked.")
      .cue("problem")
      .caller("I told you that, the valve cracked.")
      .cue("problem")
      .caller("I would like a plumber on Thursday.")
      .cue("desiredOutcome")
    expect(noteOf(story).match(/valve cracked/g)).toHaveLength(1)
  })
})

test("abuse that a detector found is told as heard", () => {
  const story = buildCall().answer().caller("You fool.").cue("abuse.insult", { target: "agent" })
  expect(noteOf(story)).toContain("Heard: agent abused once.")
  expect(noteOf(story, "es")).toContain("Oído: insultos al agente, una vez.")
})

describe("a matter that is solved", () => {
  const solved = (build = buildCall({ caller: { name: "Tom" } }).answer()) =>
    build.record(fact("problem", "The parking permit has run out")).record({ type: "resolveIssue", resolution: "full" })

  test("is told as solved to whoever takes over, and is neither read back nor begun with", () => {
    const text = textOf(solved())
    expect(text).toContain("Problem: The parking permit has run out. Solved.")
    expect(text).not.toContain("Begin:")
    expect(noteOf(solved())).not.toContain("Read back")
  })

  test("gives way on the card to the one that is not", () => {
    const story = solved()
      .record({ type: "openIssue", issueId: "gutter" })
      .record(fact("problem", "The gutter hangs off"))
    expect(textOf(story)).toContain("Problem: The gutter hangs off.")
    expect(textOf(story)).not.toContain("permit")
  })
})

describe("several matters", () => {
  const two = () =>
    buildCall({ caller: { name: "Tom" } })
      .answer()
      .record(fact("problem", "The tap drips"))
      .record({ type: "openIssue", issueId: "bill" })
      .record(fact("problem", "The bill is wrong"))

  test("come on the card with the one that is talked about first", () => {
    expect(textOf(two())).toContain("Problem: The bill is wrong. Problem: The tap drips.")
  })

  test("come in a note in the order in which they came up", () => {
    expect(noteOf(two())).toMatch(/\(1\) Problem: The tap drips\.\n {2}\(2\) Problem: The bill is wrong\./)
  })

  test("are not said to be known where one of them is not", () => {
    const story = two().record({ type: "openIssue", issueId: "x" }).record(heard("problem", "the lock sticks"))
    const { doNotAsk } = note(sourceOf(story)).sections
    expect(doNotAsk).toEqual([])
  })
})

test("a wrong number has no problem to hand on, and nobody to greet about it", () => {
  const story = buildCall()
    .answer()
    .record({ type: "setCallType", callType: "wrongNumber" })
    .caller("Oh, sorry, wrong number then.")
    .cue("problem")
  expect(textOf(story)).toBe("")
  expect(noteOf(story)).not.toMatch(/Problem|Not said whether/)
})

test("nobody is given a line to open with while a danger stands", () => {
  const story = buildCall({ caller: { name: "Dana" } })
    .answer()
    .record(fact("problem", "The heating is off"))
    .record({ type: "enterSafety", kind: "duress" })
  expect(textOf(story)).not.toContain("Begin")
  expect(noteOf(story)).not.toContain("Read back")
})

describe("a time", () => {
  const at = Date.UTC(2026, 0, 2, 9, 5)
  const promised = (from: number | null, to: number) =>
    buildCall()
      .answer()
      .record({
        type: "acceptPromise",
        terms: { kind: "callback", promisedBy: "company", window: { from, to }, words: "I'll ring" },
      })

  test("is written as people write it", () => {
    expect(noteOf(promised(null, at), "en-US")).toContain("by Fri, Jan 2, 9:05 AM UTC")
  })

  test("that is one moment has its preposition", () => {
    expect(noteOf(promised(at, at))).toContain("We promised a call back, on Fri 2 Jan, 09:05 UTC: “I'll ring”")
    expect(noteOf(promised(at, at), "es")).toContain(
      "Prometimos devolver la llamada, el vie, 2 ene, 9:05 UTC: «I'll ring»",
    )
  })
})

describe("the line to begin with", () => {
  const lineOf = (problem: string, locale?: string) =>
    /“Hello, (.*?)”/.exec(
      textOf(
        buildCall()
          .answer()
          .record(heard("problem", problem))
          .record({ type: "readBackFacts" })
          .record({ type: "confirmFacts" }),
        locale,
      ),
    )?.[1]

  test.each([
    [
      "The boiler at home is dead and my wife is there with the baby.",
      "I have here: the boiler at home is dead. Is that right?",
    ],
    [
      "The parcel is shown as delivered and is not there.",
      "I have here: the parcel is shown as delivered. Is that right?",
    ],
  ])("%s", (problem, line) => {
    expect(lineOf(problem)).toBe(line)
  })

  test.each(["We have no hot water.", "Our bill is higher than last month."])(
    "takes up nobody's “we” as if it were ours: %s",
    (problem) => {
      expect(lineOf(problem)).not.toMatch(/\b(?:we|our)\b/)
    },
  )

  test("is all in one language: it takes up nothing that was said in another", () => {
    const playbook = definePlaybook({ client: "acme", zone: "UTC", locale: "en" })
    const call = createCall({ callId: "C", at: 1, playbook })
    call.record({ type: "connectCall", at: 2 })
    call.record({ ...fact("problem", "The radiator is cold"), at: 3 })
    expect(call.brief({ locale: "es" }).text).toContain("«Hola, me contaron de su llamada.")
    expect(call.brief().text).toContain("“Hello, I have here: the radiator is cold.")
    call.record({ type: "describeCaller", language: "es", at: 4 })
    expect(call.brief().text).toContain("“Hello, I have here: the radiator is cold.")
  })
})

test("of a call whose date nobody knows no promise is told without its words", () => {
  const call = createCall({ callId: "C", at: 1, caller: { name: "Dana" } })
  call.record({ type: "connectCall", at: 2 })
  call.record({ ...fact("problem", long), at: 3 })
  call.record({ type: "requestHelp", targetId: "s", reason: long, at: 4 })
  const promises = [
    "I'll call you back in five minutes.",
    "She will ring you within the hour.",
    "He will ring you by ten.",
  ]
  promises.forEach((text, index) => call.hear({ speaker: "agent", text, at: 10_000 * (index + 1) }))
  expect(call.getSnapshot().session.promises).toHaveLength(3)
  expect(call.brief().text).not.toMatch(/promised a call back\./)
})

test("sympathy comes before what was promised", () => {
  const story = buildCall({ caller: { name: "Eileen Marsh" } })
    .answer()
    .caller("My husband died two weeks ago and the tenancy is in his name.")
    .cue("bereavement", { words: "My husband died two weeks ago" })
    .record(fact("problem", "Tenancy still in her late husband's name; rent letters addressed to him"))
  for (const promiseId of ["p1", "p2"])
    story.record({
      type: "acceptPromise",
      promiseId,
      terms: {
        kind: "do",
        promisedBy: "company",
        window: { from: null, to: story.now + 9e7 },
        words: "ask the team to send you the form by Friday",
      },
    })
  expect(textOf(story)).toContain("I'm very sorry for your loss")
})

test("a promise that is overdue says so where it is to be owned", () => {
  const story = buildCall({ caller: { name: "Dana" } })
    .answer()
    .record({
      type: "acceptPromise",
      terms: {
        kind: "callback",
        promisedBy: "company",
        window: { from: null, to: 1_767_300_000_000 },
        words: "I'll ring",
      },
    })
  const card = pickUp({ notes: [note(sourceOf(story))], now: 1_767_400_000_000 })
  expect(renderPickUp(card)).toMatch(/We promised a call back, by [^:]*:40 PM UTC: “I'll ring” Not noted as kept\./)
})
