import { describe, expect, test } from "vitest"
import { sayIt } from "evenkeel/followups"
import { hearPromises } from "../../../src/cues/promises/hear-promises.js"
import { wall } from "./score-gold.js"

/** Where and when a table of sentences is said. */
interface Scene {
  readonly zone: string
  readonly at: string
  readonly speaker?: "agent" | "caller"
}

/** The words of a time, and the window on the wall of the zone; `null` where it has no such end. */
type Row = readonly [words: string, from: string | null, to: string | null, precision: string]

/** Tuesday, ten in the morning in New York. */
const newYork: Scene = { zone: "America/New_York", at: "2026-11-24T10:00" }
/** Thursday, twenty past two in London. */
const london: Scene = { zone: "Europe/London", at: "2026-03-12T14:20" }
/** Monday, eleven in the morning in Kolkata. */
const kolkata: Scene = { zone: "Asia/Kolkata", at: "2026-06-15T11:00" }
/** Friday, half past nine in the morning in Sydney. */
const sydney: Scene = { zone: "Australia/Sydney", at: "2026-10-02T09:30" }

function windowOf(text: string, { zone, at, speaker = "agent" }: Scene) {
  const heard = hearPromises({ speaker, text }, { at: wall(at, zone), zone })
  expect(heard).toHaveLength(1)
  return { ...heard[0]!.window, precision: heard[0]!.precision }
}

function table(title: string, scene: Scene, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)("%s", (words, from, to, precision) => {
      const expected = {
        from: from === null ? null : wall(from, scene.zone),
        to: to === null ? null : wall(to, scene.zone),
        precision,
      }
      expect(windowOf(`I'll call you back ${words}.`, scene)).toEqual(expected)
      // As a recogniser writes it.
      const bare = words.toLowerCase().replace(/[,.—–]/g, "")
      if (!/\d/.test(words)) expect(windowOf(`okay so ill call you back ${bare}`, scene)).toEqual(expected)
    })
  })
}

const single = (words: string, at: string): Row => [words, at, at, "exact"]
const until = (words: string, to: string): Row => [words, null, to, "bound"]

table("a last moment", newYork, [
  until("by 3", "2026-11-24T15:00"),
  until("before noon", "2026-11-24T12:00"),
  until("no later than four thirty", "2026-11-24T16:30"),
  until("not later than half past two", "2026-11-24T14:30"),
  until("within the hour", "2026-11-24T11:00"),
  until("within ninety minutes", "2026-11-24T11:30"),
  until("in the next two hours", "2026-11-24T12:00"),
  until("in under an hour", "2026-11-24T11:00"),
  until("by three at the latest", "2026-11-24T15:00"),
  until("by Friday", "2026-11-28T00:00"),
  until("no later than Friday", "2026-11-28T00:00"),
  until("Friday at the latest", "2026-11-28T00:00"),
  until("by the end of the month", "2026-12-01T00:00"),
  until("by the end of the year", "2027-01-01T00:00"),
  until("before Thursday", "2026-11-26T00:00"),
  until("before next week", "2026-11-30T00:00"),
  until("by ten tomorrow", "2026-11-25T10:00"),
  until("by tomorrow at ten", "2026-11-25T10:00"),
  until("by tomorrow morning", "2026-11-25T12:00"),
  until("by midnight", "2026-11-25T00:00"),
  until("within three days", "2026-11-28T00:00"),
])

table("a first moment", newYork, [
  ["after 3 tomorrow", "2026-11-25T15:00", null, "bound"],
  ["tomorrow after three", "2026-11-25T15:00", null, "bound"],
  ["any time after two thirty", "2026-11-24T14:30", null, "bound"],
  ["not before four", "2026-11-24T16:00", null, "bound"],
  ["no earlier than noon on Friday", "2026-11-27T12:00", null, "bound"],
  ["after Friday", "2026-11-28T00:00", null, "bound"],
  ["Thursday at the earliest", "2026-11-26T00:00", null, "bound"],
])

table("elapsed time", newYork, [
  single("in twenty minutes", "2026-11-24T10:20"),
  single("in an hour and a half", "2026-11-24T11:30"),
  single("in half an hour", "2026-11-24T10:30"),
  single("in a couple of hours", "2026-11-24T12:00"),
  single("an hour from now", "2026-11-24T11:00"),
  single("in two hours' time", "2026-11-24T12:00"),
  single("in forty eight hours", "2026-11-26T10:00"),
  ["in two to three hours", "2026-11-24T12:00", "2026-11-24T13:00", "range"],
  ["in an hour or two", "2026-11-24T11:00", "2026-11-24T12:00", "range"],
])

table("days with no time", newYork, [
  ["tomorrow", "2026-11-25T00:00", "2026-11-26T00:00", "day"],
  ["on Friday", "2026-11-27T00:00", "2026-11-28T00:00", "day"],
  ["the day after tomorrow", "2026-11-26T00:00", "2026-11-27T00:00", "day"],
  ["in three days", "2026-11-27T00:00", "2026-11-28T00:00", "day"],
  ["in a week", "2026-12-01T00:00", "2026-12-02T00:00", "day"],
  ["in a fortnight", "2026-12-08T00:00", "2026-12-09T00:00", "day"],
  ["a week from Friday", "2026-12-04T00:00", "2026-12-05T00:00", "day"],
  ["next week", "2026-11-30T00:00", "2026-12-07T00:00", "day"],
  ["in a day or two", "2026-11-25T00:00", "2026-11-27T00:00", "range"],
  ["Tuesday or Wednesday", "2026-12-01T00:00", "2026-12-03T00:00", "range"],
])

table("business days", { ...newYork, at: "2026-11-27T16:00" }, [
  ["in one business day", "2026-11-30T00:00", "2026-12-01T00:00", "day"],
  ["in two working days", "2026-12-01T00:00", "2026-12-02T00:00", "day"],
  ["the next business day", "2026-11-30T00:00", "2026-12-01T00:00", "day"],
  ["in three to five business days", "2026-12-02T00:00", "2026-12-05T00:00", "range"],
  until("within two business days", "2026-12-02T00:00"),
])

table("the beginning and the end of work", newYork, [
  ["first thing tomorrow", "2026-11-25T08:00", "2026-11-25T10:00", "part"],
  ["first thing in the morning", "2026-11-25T08:00", "2026-11-25T10:00", "part"],
  ["Monday first thing", "2026-11-30T08:00", "2026-11-30T10:00", "part"],
  until("by end of day", "2026-11-24T17:00"),
  until("by EOD tomorrow", "2026-11-25T17:00"),
  until("by tomorrow EOD", "2026-11-25T17:00"),
  until("by close of business Friday", "2026-11-27T17:00"),
  until("close of play Friday", "2026-11-27T17:00"),
  until("before the end of the working day", "2026-11-24T17:00"),
  until("by the end of the week", "2026-11-27T17:00"),
  until("by the end of next week", "2026-12-04T17:00"),
  until("by close of business, which is six o'clock", "2026-11-24T18:00"),
])

table("parts of the day", newYork, [
  ["tomorrow morning", "2026-11-25T08:00", "2026-11-25T12:00", "part"],
  ["this afternoon", "2026-11-24T12:00", "2026-11-24T17:00", "part"],
  ["Thursday evening", "2026-11-26T18:00", "2026-11-26T21:00", "part"],
  ["tonight", "2026-11-24T18:00", "2026-11-25T00:00", "part"],
  ["in the morning", "2026-11-25T08:00", "2026-11-25T12:00", "part"],
])

table("a bare hour", newYork, [
  single("at three", "2026-11-24T15:00"),
  single("tomorrow at ten", "2026-11-25T10:00"),
  single("at nine", "2026-11-25T09:00"),
  single("at eleven", "2026-11-24T11:00"),
  single("Friday at two", "2026-11-27T14:00"),
  single("at seven tonight", "2026-11-24T19:00"),
  single("tomorrow evening at eight", "2026-11-25T20:00"),
  single("at ten in the morning on Monday", "2026-11-30T10:00"),
])

table("ways to say a clock time", newYork, [
  single("at three thirty", "2026-11-24T15:30"),
  single("at twenty to five", "2026-11-24T16:40"),
  single("at quarter past two", "2026-11-24T14:15"),
  single("at a quarter of four", "2026-11-24T15:45"),
  single("at five to six", "2026-11-24T17:55"),
  single("at ten after four", "2026-11-24T16:10"),
  single("at nine oh five tomorrow", "2026-11-25T09:05"),
  single("at oh nine hundred", "2026-11-25T09:00"),
  single("at fifteen hundred hours", "2026-11-24T15:00"),
  single("at three p m", "2026-11-24T15:00"),
  single("at 3 p.m.", "2026-11-24T15:00"),
  single("at 3:05pm", "2026-11-24T15:05"),
  single("at 1545", "2026-11-24T15:45"),
  single("around three o'clock", "2026-11-24T15:00"),
  single("at noon", "2026-11-24T12:00"),
  single("at half past", "2026-11-24T10:30"),
])

table("ranges", newYork, [
  ["between two and four", "2026-11-24T14:00", "2026-11-24T16:00", "range"],
  ["2–4pm", "2026-11-24T14:00", "2026-11-24T16:00", "range"],
  ["from nine until eleven on Friday", "2026-11-27T09:00", "2026-11-27T11:00", "range"],
  ["between eleven and one", "2026-11-24T11:00", "2026-11-24T13:00", "range"],
  ["after two but before four", "2026-11-24T14:00", "2026-11-24T16:00", "range"],
  ["tomorrow at three or four", "2026-11-25T15:00", "2026-11-25T16:00", "range"],
  ["between now and five", "2026-11-24T10:00", "2026-11-24T17:00", "range"],
])

table("words without a figure", newYork, [
  ["shortly", null, null, "vague"],
  ["soon", null, null, "vague"],
  ["in a bit", null, null, "vague"],
  ["as soon as I can", null, null, "vague"],
  ["in a few days", null, null, "vague"],
  ["later today", "2026-11-24T10:00", "2026-11-25T00:00", "vague"],
  ["sometime next week", "2026-11-30T00:00", "2026-12-07T00:00", "vague"],
])

table("dates in the United States", newYork, [
  ["on December 23rd", "2026-12-23T00:00", "2026-12-24T00:00", "day"],
  ["on the twenty third of december", "2026-12-23T00:00", "2026-12-24T00:00", "day"],
  ["june second", "2027-06-02T00:00", "2027-06-03T00:00", "day"],
  ["on the fifth", "2026-12-05T00:00", "2026-12-06T00:00", "day"],
  ["on 12/5", "2026-12-05T00:00", "2026-12-06T00:00", "day"],
  single("on Friday the fourth at ten", "2026-12-04T10:00"),
  ["the day before Thanksgiving", "2026-11-25T00:00", "2026-11-26T00:00", "day"],
])

table("British words", london, [
  single("at half four", "2026-03-12T16:30"),
  single("at half nine tomorrow", "2026-03-13T09:30"),
  ["Wednesday week", "2026-03-25T00:00", "2026-03-26T00:00", "day"],
  ["a week on Tuesday", "2026-03-24T00:00", "2026-03-25T00:00", "day"],
  ["in a fortnight", "2026-03-26T00:00", "2026-03-27T00:00", "day"],
  ["on 5/12", "2026-12-05T00:00", "2026-12-06T00:00", "day"],
  ["on 4/3/2027", "2027-03-04T00:00", "2027-03-05T00:00", "day"],
  until("by close of play tomorrow", "2026-03-13T17:00"),
])

table("Indian words", kolkata, [
  until("by tomorrow EOD", "2026-06-16T17:00"),
  until("by today evening", "2026-06-15T21:00"),
  until("latest by Wednesday", "2026-06-18T00:00"),
  ["post lunch", "2026-06-15T13:00", null, "bound"],
  ["on 18/06", "2026-06-18T00:00", "2026-06-19T00:00", "day"],
  ["in two three days", "2026-06-17T00:00", "2026-06-19T00:00", "range"],
])

table("Australian words", sydney, [
  ["this arvo", "2026-10-02T12:00", "2026-10-02T17:00", "part"],
  single("at two this arvo", "2026-10-02T14:00"),
  until("by COB Tuesday", "2026-10-06T17:00"),
])

describe("weekdays with next, this and not", () => {
  const monday: Scene = { zone: "America/New_York", at: "2026-11-23T10:00" }
  test("next Monday on a Monday is seven days on", () => {
    expect(windowOf("I'll call you next Monday", monday).from).toBe(wall("2026-11-30T00:00", monday.zone))
    expect(windowOf("ill call you monday", monday).from).toBe(wall("2026-11-30T00:00", monday.zone))
  })
  test("not this Friday, next Friday is the week after", () => {
    const expected = wall("2026-12-04T00:00", monday.zone)
    expect(windowOf("I'll call you not this Friday, next Friday", monday).from).toBe(expected)
    expect(windowOf("ill call you not this friday but next friday", monday).from).toBe(expected)
  })
  test("an ambiguous next Thursday is this week's or the one after", () => {
    const { from } = windowOf("I'll call you next Thursday", monday)
    expect([wall("2026-11-26T00:00", monday.zone), wall("2026-12-03T00:00", monday.zone)]).toContain(from)
  })
})

describe("zones said aloud", () => {
  const heardAt = (text: string, scene: Scene) => windowOf(text, scene).from
  test.each([
    ["I'll call you at three pm Eastern", london, "2026-03-12T19:00"],
    ["ill call you tomorrow at 10 am pacific", newYork, "2026-11-25T13:00"],
    ["I'll call you at 4 pm UK time", kolkata, "2026-06-15T20:30"],
    ["ill call you tomorrow at nine a m eastern standard time", kolkata, "2026-06-16T18:30"],
    ["I'll call you at noon Perth time", sydney, "2026-10-02T14:00"],
    ["I'll call you at two Eastern", sydney, "2026-10-02T14:00"],
    ["I'll call you at 3 pm your time", newYork, "2026-11-24T15:00"],
  ])("%s", (text, scene, expected) => {
    expect(heardAt(text, scene)).toBe(wall(expected, scene.zone))
  })
  test("a caller's own time", () => {
    const scene: Scene = { ...newYork, speaker: "caller" }
    expect(heardAt("I'll call back at two my time", scene)).toBe(wall("2026-11-24T14:00", scene.zone))
  })
  describe("whose time it is goes by who says so", () => {
    // Ours is New York, the caller is in Los Angeles: three in the afternoon there is noon here.
    const spokenAt = (speaker: "agent" | "caller", text: string) =>
      hearPromises(
        { speaker, text },
        { at: Date.UTC(2026, 10, 24, 16), zone: "America/Los_Angeles", ourZone: newYork.zone },
      )[0]
    const ours = wall("2026-11-26T15:00", newYork.zone)
    const theirs = wall("2026-11-26T15:00", "America/Los_Angeles")
    test.each([
      ["agent", "I'll call you on Thursday at three p.m. our time", ours],
      ["agent", "I'll call you Thursday at 3 pm your time", theirs],
      ["agent", "I'll call you on Thursday at three p.m. local time", theirs],
      ["agent", "ill call you thursday at three p m this end", ours],
      ["agent", "I'll call you Thursday at three in the afternoon where you are", theirs],
      ["agent", "I'll call you on Thursday at 3 p.m.", theirs],
      ["caller", "I'll call you on Thursday at three p.m. your time", ours],
      ["caller", "I'll call you on Thursday at three p.m. my time", theirs],
    ] as const)("%s: %s", (speaker, text, expected) => {
      expect(spokenAt(speaker, text)?.window.from).toBe(expected)
    })
    test("what we say as we say it is heard as it was meant", () => {
      const dueAt = ours
      const said = sayIt({ dueAt }, { zone: newYork.zone, now: Date.UTC(2026, 10, 24, 16), whose: "ours" })
      expect(spokenAt("agent", `I'll call you ${said}.`)?.window.from).toBe(dueAt)
    })
  })
  test("the rules of the date are used, not those of the day of speaking", () => {
    // Clocks go forward in New York on 8 March 2026, in London on 29 March.
    const before: Scene = { zone: "Europe/London", at: "2026-03-06T12:00" }
    expect(heardAt("I'll call you on Monday at 3 pm Eastern", before)).toBe(wall("2026-03-09T19:00", before.zone))
    expect(heardAt("I'll call you today at 3 pm Eastern", before)).toBe(wall("2026-03-06T20:00", before.zone))
  })
  test("tomorrow is tomorrow where the call is", () => {
    // Eight in the morning of the sixteenth in Kolkata is still the fifteenth in New York.
    const scene: Scene = { zone: "Asia/Kolkata", at: "2026-06-16T08:00" }
    expect(heardAt("I'll call you tomorrow at nine a m Eastern", scene)).toBe(wall("2026-06-17T18:30", scene.zone))
  })
  test("the zone is told", () => {
    const heard = hearPromises(
      { speaker: "agent", text: "I'll call you at 3 pm Pacific" },
      { at: 0, zone: "Europe/London" },
    )
    expect(heard[0]?.zone).toBe("America/Los_Angeles")
  })
})

describe("changes of clocks", () => {
  test("a time in a gap moves forward by the gap", () => {
    // New York, 8 March 2026: 02:00 to 03:00 is skipped.
    const scene: Scene = { zone: "America/New_York", at: "2026-03-07T10:00" }
    expect(windowOf("I'll call you tomorrow at 2:30 am", scene).from).toBe(Date.UTC(2026, 2, 8, 7, 30))
    // Lord Howe Island moves by half an hour.
    const island: Scene = { zone: "Australia/Lord_Howe", at: "2026-10-03T10:00" }
    expect(windowOf("I'll call you tomorrow at 2:15 am", island).from).toBe(Date.UTC(2026, 9, 3, 15, 45))
  })
  test("a time in a fold is the first", () => {
    // London, 25 October 2026: 01:00 to 02:00 comes twice.
    const scene: Scene = { zone: "Europe/London", at: "2026-10-24T10:00" }
    expect(windowOf("ill call you tomorrow at one thirty a m", scene).from).toBe(Date.UTC(2026, 9, 25, 0, 30))
  })
  test("hours are elapsed time", () => {
    const scene: Scene = { zone: "America/New_York", at: "2026-03-08T01:30" }
    expect(windowOf("I'll call you in two hours", scene).from).toBe(Date.UTC(2026, 2, 8, 8, 30))
  })
  test("a day that changes clocks is as long as it is", () => {
    const scene: Scene = { zone: "Australia/Sydney", at: "2026-10-03T10:00" }
    const { from, to } = windowOf("I'll call you tomorrow", scene)
    expect(to! - from!).toBe(23 * 3_600_000)
  })
})

describe("a calendar", () => {
  const calendar = {
    zone: "America/New_York",
    hours: {
      mon: [
        ["09:00", "12:30"],
        ["13:30", "18:30"],
      ],
      tue: [["09:00", "18:30"]],
      sat: [["10:00", "14:00"]],
    },
    holidays: [{ date: "2026-11-30" }],
  } as const
  const heard = (text: string) =>
    hearPromises(
      { speaker: "agent", text },
      { at: wall("2026-11-24T10:00", calendar.zone), zone: calendar.zone, calendar },
    )[0]?.window
  test("closing times are its own", () => {
    expect(heard("I'll call you by close of business")?.to).toBe(wall("2026-11-24T18:30", calendar.zone))
  })
  test("business days are days with hours", () => {
    // Wednesday to Friday are closed, and Monday is a holiday.
    expect(heard("I'll call you in two business days")?.from).toBe(wall("2026-12-01T00:00", calendar.zone))
    expect(heard("I'll call you within four business hours")?.to).toBe(wall("2026-11-24T14:00", calendar.zone))
  })
  test("the turn says otherwise", () => {
    expect(heard("We close at six today, so I'll call you by close of business")?.to).toBe(
      wall("2026-11-24T18:00", calendar.zone),
    )
  })
})

test("tomorrow said after midnight is the next date of the calendar, or the day that has begun", () => {
  const scene: Scene = { zone: "America/New_York", at: "2026-11-24T00:30" }
  const { from } = windowOf("I'll call you tomorrow at three", scene)
  expect([wall("2026-11-24T15:00", scene.zone), wall("2026-11-25T15:00", scene.zone)]).toContain(from)
})

describe("what the clock on the wall has passed", () => {
  // Friday, three in the afternoon.
  const scene: Scene = { zone: "America/New_York", at: "2026-11-27T15:00" }
  test.each([
    ["on Friday", "2026-12-04T00:00"],
    ["Friday at five", "2026-12-04T17:00"],
    ["this Friday at five", "2026-11-27T17:00"],
    ["next Friday at five", "2026-12-04T17:00"],
    ["at two", "2026-11-28T14:00"],
    ["at 2 pm", "2026-11-28T14:00"],
    ["today at two", "2026-11-27T14:00"],
    ["at midnight tonight", "2026-11-28T00:00"],
    ["midnight", "2026-11-28T00:00"],
  ])("%s is the next one, unless the words name the day", (words, from) => {
    expect(windowOf(`I'll call you ${words}`, scene).from).toBe(wall(from, scene.zone))
  })
})
