import { brief, note, pickUp, renderNote, renderPickUp, scorecard } from "evenkeel/handoff"
import { coachPart } from "evenkeel/coach"
import { cuesPart } from "evenkeel/cues"
import { buildCall, type CallBuilder } from "evenkeel/testing"
import { describe, expect, test } from "vitest"
import { sourceOf } from "./hand-off.js"

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Midnight at the beginning of Friday, 2 January 2026, UTC. */
const FRIDAY = 1_767_312_000_000

const card = (story: CallBuilder, locale = "en") => brief(sourceOf(story), { locale }).text
const noted = (story: CallBuilder, locale = "en") => renderNote(note(sourceOf(story)), { locale })
const listening = (caller = {}) => buildCall({ caller, parts: [cuesPart(), coachPart()] }).answer()

function promisedFor(window: { readonly from: number | null; readonly to: number | null }): CallBuilder {
  const terms = { kind: "callback", promisedBy: "company", window, words: "We ring you" } as const
  return buildCall().answer().record({ type: "acceptPromise", terms })
}

describe("times are read as people say them", () => {
  test.each([
    [{ from: FRIDAY, to: FRIDAY + DAY }, "a call back, on Fri, Jan 2, UTC:", "el vie, 2 ene, UTC:"],
    [
      { from: FRIDAY, to: FRIDAY + 3 * DAY },
      "a call back, from Fri, Jan 2 to Sun, Jan 4, UTC:",
      "del vie, 2 ene al dom, 4 ene, UTC:",
    ],
    [
      { from: null, to: FRIDAY + DAY },
      "a call back, by the end of Fri, Jan 2, UTC:",
      "antes de que acabe el vie, 2 ene, UTC:",
    ],
    [{ from: FRIDAY, to: FRIDAY }, "a call back, on Fri, Jan 2, 12:00 AM UTC:", "el vie, 2 ene, 0:00 UTC:"],
    [{ from: FRIDAY, to: null }, "a call back, from Fri, Jan 2, 12:00 AM UTC:", "desde el vie, 2 ene, 0:00 UTC:"],
  ])("%o", (window, english, spanish) => {
    expect(noted(promisedFor(window))).toContain(english)
    expect(noted(promisedFor(window), "es")).toContain(spanish)
  })

  test("of one day, which is named once", () => {
    const hours = promisedFor({ from: FRIDAY + 8 * HOUR, to: FRIDAY + 12 * HOUR })
    expect(noted(hours)).toContain("a call back, between Fri, Jan 2, 8:00 AM and 12:00 PM UTC:")
    expect(noted(hours, "es")).toContain("devolver la llamada, entre el vie, 2 ene, 8:00 y 12:00 UTC:")
  })

  test("in the zone of the reader", () => {
    const text = renderNote(note(sourceOf(promisedFor({ from: FRIDAY, to: FRIDAY + DAY }))), { zone: "Asia/Tokyo" })
    expect(text).toContain("between Fri, Jan 2, 9:00 AM and Sat, Jan 3, 9:00 AM GMT+9")
  })
})

describe("the line to begin with can be said to them", () => {
  test("in a noun where it was only heard, and as a question", () => {
    expect(card(listening().caller("My heating has been off for a week."))).toContain(
      "Begin: “Hello, I'm told it's about your heating. Is that right?”",
    )
  })

  test("their own words turned, once they are confirmed", () => {
    const story = listening()
      .caller("I already told you that, my boiler is leaking.")
      .record({ type: "readBackFacts" })
      .record({ type: "confirmFacts" })
    expect(card(story)).toContain("Problem, confirmed: “My boiler is leaking.”")
    expect(card(story)).toContain("Begin: “Hello, I have here: your boiler is leaking. Is that right?”")
    expect(noted(story)).toContain("Read back, do not ask: “My boiler is leaking.”")
  })

  test("and asks leave where nothing can be said", () => {
    expect(card(listening().caller("You charged me twice."))).toContain(
      "Begin: “Hello, I've been told about your call. May I check what I have?”",
    )
  })
})

describe("nothing is told twice, and nothing that tells nothing", () => {
  test("problem and wish in one sentence", () => {
    const text = noted(listening().caller("My pump is broken and I would like it mended."))
    expect(text.match(/My pump is broken/g)).toHaveLength(1)
  })

  test("two matters that stand alike", () => {
    const story = buildCall().answer()
    for (const value of ["The tap drips", "The bill is wrong"]) {
      story.record({ type: "openIssue" }).record({ type: "stateFact", fact: "problem", value })
    }
    expect(noted(story).match(/Not said whether solved/g)).toHaveLength(1)
  })

  test("two matters are told apart by their numbers", () => {
    const story = buildCall()
      .answer()
      .record({ type: "openIssue", issueId: "leak" })
      .record({ type: "stateFact", fact: "problem", value: "The tap drips" })
      .record({ type: "offerOption", optionId: "today", what: "A plumber today" })
      .record({ type: "offerOption", optionId: "friday", what: "A plumber on Friday" })
      .record({ type: "settleOption", optionId: "today", standing: "chosen" })
      .record({ type: "openIssue", issueId: "bill" })
      .record({ type: "stateFact", fact: "problem", value: "The bill is wrong" })
      .record({ type: "resolveIssue", issueId: "leak", resolution: "full" })
    const text = noted(story)
    expect(text).toContain("(1) Problem: The tap drips.")
    expect(text).toContain("(2) Problem: The bill is wrong.")
    expect(text).toContain("(1) Chose: A plumber today.")
    expect(text).toContain("(1) Offered, not taken: A plumber on Friday.")
  })

  test("that a line which was answered ended", () => {
    const story = buildCall().answer().hangUp()
    expect(noted(story)).not.toContain("Line:")
    const dropped = noted(buildCall().answer().drop())
    expect(dropped).toContain("The line dropped: ring them back.")
    expect(dropped).not.toContain("Line:")
  })

  test("who calls, of a wrong number", () => {
    expect(card(buildCall().answer().record({ type: "setCallType", callType: "wrongNumber" }))).toBe("")
  })

  test("that a subject who is verified is not", () => {
    const subject = { relation: "family", verification: "verified", mayDisclose: true } as const
    expect(card(buildCall().answer().record({ type: "describeSubject", subject }))).toBe(
      "Identity verified. Open: name, the problem, number.",
    )
  })
})

describe("whoever takes over is told what is so", () => {
  const doing = { kind: "do", promisedBy: "company", words: "I'll pass it to the office tonight" } as const

  test("what is promised by its words, and that tonight ends with the day", () => {
    const window = { from: FRIDAY + 18 * HOUR, to: FRIDAY + DAY }
    const story = buildCall()
      .answer()
      .record({ type: "acceptPromise", terms: { ...doing, window } })
    expect(noted(story)).toContain("We promised, by the end of Fri, Jan 2, UTC: “I'll pass it to the office tonight”")
    expect(noted(story, "es")).toContain("Prometimos, antes de que acabe el vie, 2 ene, UTC: «")
  })

  test("for when a promise was that ended", () => {
    const story = promisedFor({ from: FRIDAY, to: FRIDAY + DAY })
    const { promiseId } = story.call.getSnapshot().session.promises[0]!
    story.record({ type: "settlePromise", promiseId, end: "broken" })
    expect(noted(story)).toContain("We promised a call back, on Fri, Jan 2, UTC: “We ring you” Broken.")
  })

  test("of two matters and three promises, both matters and the name", () => {
    const story = buildCall({ caller: { name: "Ruth Castellan" } }).answer()
    for (const value of [
      "A pipe upstairs by the bathroom burst about four",
      "An invoice for a visit that nobody made",
    ]) {
      story.record({ type: "openIssue" }).record({ type: "stateFact", fact: "problem", value })
    }
    for (const hour of [8, 9, 10]) {
      const window = { from: FRIDAY + hour * HOUR, to: FRIDAY + (hour + 2) * HOUR }
      story.record({ type: "acceptPromise", terms: { kind: "callback", promisedBy: "company", window, words: "" } })
    }
    expect(card(story)).toMatch(
      /^Ruth Castellan\. Problem: An invoice for a visit that nobody made\. Problem: A pipe upstairs/,
    )
  })

  test("why they rang before, and not that nobody need ask why they ring now", () => {
    const story = buildCall().answer().record({ type: "stateFact", fact: "reasonForCall", value: "The bill" })
    expect(noted(story)).toContain("Why they call.")
    const source = sourceOf(story)
    expect(renderPickUp(pickUp({ notes: [note(source)], now: source.now + DAY }))).not.toContain("Why they call.")
  })

  test("no label of a vendor as if it had been said", () => {
    const story = listening().caller("My pump is broken.")
    story.record({
      type: "stateFact",
      fact: "category:no_closing",
      value: "No_Closing",
      basis: "vendor",
      source: "amazon",
    })
    expect(noted(story)).not.toContain("No_Closing")
  })
})

test("a danger that a person has cleared says so, and why", () => {
  const story = listening().caller("I have taken all my tablets. I want to die.")
  expect(card(story)).toContain("SAFETY: danger to life was told.")
  story.record({ type: "clearSafety", reason: "Ambulance is with the caller", by: { id: "s1", role: "supervisor" } })
  expect(card(story)).toContain("SAFETY: danger to life was told; over: Ambulance is with the caller.")
  expect(card(story, "es")).toContain("ya pasó: Ambulance is with the caller.")
})

test("what was said to them and never settled is on the card of the next call, though it is no promise to keep", () => {
  const source = sourceOf(listening().caller("My pump is broken.").agent("I will send a new one by Friday."))
  const next = pickUp({ notes: [note(source)], now: source.now + DAY })
  expect(next.promised).toEqual([])
  expect(renderPickUp(next)).toContain(
    "Heard, not settled: we promised, by the end of Fri, Jan 2, UTC: “I will send a new one by Friday”",
  )
})

describe("the scorecard holds nobody to what there was no occasion for", () => {
  const resultOf = (story: CallBuilder, practiceId: string) =>
    scorecard(sourceOf(story)).answers.find((each) => each.practiceId === practiceId)?.result

  test("a supervisor who is asked for once more while help is on the way", () => {
    const story = listening()
      .caller("I want to speak to your manager right now.")
      .record({ type: "requestHelp" })
      .agent("I am asking her now.")
      .caller("I want to speak to your manager, nobody else.")
    expect(resultOf(story, "supervisor")).toBe("met")
    expect(resultOf(listening().caller("I want to speak to your manager.").agent("No."), "supervisor")).toBe("missed")
  })

  test("a problem, of somebody who only wants another day", () => {
    const story = listening().caller("I would like to move my visit to another day.").agent("Which day suits you?")
    expect(resultOf(story, "askProblem")).toBe("notApplicable")
  })

  test("pinpointing, of a vent in which it was told", () => {
    const story = listening()
      .caller("My heating has been off for a week and I am really angry.")
      .agent("You need to calm down first.")
      .waits(12_000)
      .caller("Do NOT tell me to calm down, I am freezing in here!")
      .agent("I am sorry, I put that badly.")
      .caller("Fine.")
    expect(story.log.some(({ type }) => type === "vent.closed")).toBe(true)
    expect(resultOf(story, "pinpoint")).toBe("notApplicable")
  })

  test("reading back, where another matter was taken up in a question", () => {
    const story = listening()
      .record({ type: "stateFact", fact: "problem", value: "The tap drips" })
      .record({ type: "stateFact", fact: "desiredOutcome", value: "A washer" })
      .record({ type: "readBackFacts" })
      .record({ type: "confirmFacts" })
      .record({ type: "agreeAction", what: "Send a washer" })
      .agent("I have everything I need on my end.")
      .record({ type: "beginClosing" })
      .caller("Oh, one more thing. My gas meter is broken.")
      .agent("So your meter is broken, is that right?")
    expect(resultOf(story, "secondMatter")).toBe("met")
  })
})
