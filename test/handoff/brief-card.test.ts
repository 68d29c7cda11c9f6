import { describe, expect, test } from "vitest"
import { brief, note, renderNote } from "evenkeel/handoff"
import { buildCall, type CallBuilder } from "evenkeel/testing"
import { sourceOf } from "./hand-off.js"

const DAY = 86_400_000
const callback = (to: number) => ({ kind: "callback", promisedBy: "company", window: { from: null, to } }) as const
const cardOf = (story: CallBuilder): string => brief(sourceOf(story), { zone: "UTC" }).text

/** Two matters, and a call back promised for the first. */
function twoMatters(): CallBuilder {
  const story = buildCall({ caller: { name: "Ruth Castellan" } }).answer()
  return story
    .record({ type: "openIssue", issueId: "water" })
    .record({ type: "stateFact", fact: "problem", value: "A pipe upstairs burst and water comes through the ceiling" })
    .record({ type: "acceptPromise", terms: { words: words.callback, ...callback(story.now + 3_600_000) } })
    .record({ type: "openIssue", issueId: "invoice" })
    .record({
      type: "stateFact",
      fact: "problem",
      value: "An invoice of 186 dollars for a visit in January that was cancelled weeks before",
    })
    .record({ type: "acceptPromise", terms: { ...callback(story.now + 7_200_000), kind: "do", words: words.pass } })
}

const words = {
  callback: "I'll call you myself by half past six this evening to tell you when he is on the road",
  pass: "I'll pass it all to the office tonight and have them look at every letter",
}

describe("where there is no room for all on the card", () => {
  test("each matter keeps words that tell it; the words of a call back give way, whose kind and time say enough", () => {
    const card = cardOf(twoMatters())
    expect(card).toContain("A pipe upstairs burst")
    expect(card).toContain("Problem: An invoice of 186 dollars")
    expect(card).toContain("We promised a call back, by Thu, 1:00 AM UTC. ")
    expect(card).not.toContain("I'll call you myself")
    expect(card).toContain("I'll pass it")
  })

  test("and they stand there where there is room", () => {
    const story = buildCall().answer()
    const one = story.record({
      type: "acceptPromise",
      terms: { words: words.callback, ...callback(story.now + 3_600_000) },
    })
    expect(cardOf(one)).toContain("I'll call you myself by half past six")
  })

  test("what is cut does not end with a word that nothing ends with", () => {
    const cut = cardOf(twoMatters()).match(/[^\s“]+…/g) ?? []
    expect(cut.length).toBeGreaterThan(0)
    for (const last of cut) expect(last).not.toMatch(/^(that|for|the|was|to|a|in|I'll)…$/)
  })
})

describe("the order of the matters", () => {
  test("what is talked about comes first while they talk, and what came up first when the call is over", () => {
    const talking = twoMatters()
    expect(cardOf(talking)).toMatch(/An invoice.*A pipe upstairs/)
    const over = talking.drop()
    expect(cardOf(over)).toMatch(/A pipe upstairs.*An invoice/)
  })
})

describe("a promised day", () => {
  const promisedIn = (days: number): CallBuilder => {
    const story = buildCall().answer()
    return story.record({
      type: "acceptPromise",
      terms: { words: "We'll ring you", ...callback(story.now + days * DAY) },
    })
  }

  test.each([0.01, 1, 5.9])("is named by its weekday within six days: in %s", (days) => {
    expect(cardOf(promisedIn(days))).toMatch(/by (Mon|Tue|Wed|Thu|Fri|Sat|Sun),? \d+:\d\d [AP]M UTC/)
  })

  test.each([6.1, 7, 40])("has its date beyond: in %s", (days) => {
    expect(cardOf(promisedIn(days))).toMatch(/by \w{3}, \w{3} \d+, \d+:\d\d [AP]M UTC/)
  })

  test("is one day, though it began before now", () => {
    const story = buildCall()
      .answer()
      .waits(12 * 3_600_000)
    const from = story.now - (story.now % DAY)
    const window = { from, to: from + DAY }
    const terms = { kind: "visit", promisedBy: "company", window, words: "We'll come today" } as const
    expect(cardOf(story.record({ type: "acceptPromise", terms }))).toMatch(/a visit, on \w{3}(, \w{3} \d+)? ?(UTC)?/)
  })

  test("has its date when it is past, and in a note, which is read on another day", () => {
    const story = promisedIn(0.01)
    const late = { ...sourceOf(story), now: story.now + DAY }
    expect(brief(late, { zone: "UTC" }).text).toMatch(/by \w{3}, \w{3} \d+, \d+:\d\d/)
    expect(renderNote(note(sourceOf(story)), { zone: "UTC" })).toMatch(/by \w{3}, \w{3} \d+, \d+:\d\d/)
  })
})
