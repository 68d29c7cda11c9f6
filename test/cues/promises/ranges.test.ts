import { describe, expect, test } from "vitest"
import { hearPromises } from "../../../src/cues/promises/hear-promises.js"
import { wall } from "./score-gold.js"

/** The words of a time, and the window on the wall of New York; where only dates are given, they are whole and the last is included. */
type Row = readonly [words: string, from: string | null, to: string | null]

const ZONE = "America/New_York"

/** Tuesday 24 November 2026, ten in the morning. */
const AT = "2026-11-24T10:00"

function heard(words: string, at: string) {
  const promises = hearPromises(
    { speaker: "agent", text: `I'll call you back ${words}.` },
    { at: wall(at, ZONE), zone: ZONE },
  )
  expect(promises).toHaveLength(1)
  return promises[0]!.window
}

const instant = (text: string | null, isLast: boolean): number | null => {
  if (text === null) return null
  if (text.length > 10) return wall(text, ZONE)
  const midnight = wall(`${text}T00:00`, ZONE)
  // Twelve hours into the next date, then back to its midnight: days with a change of clocks are not 24 hours long.
  if (!isLast) return midnight
  const next = new Date(`${text}T12:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return wall(`${next.toISOString().slice(0, 10)}T00:00`, ZONE)
}

function table(title: string, rows: readonly Row[], at: string = AT): void {
  describe(title, () => {
    test.each(rows)("%s", (words, from, to) => {
      expect(heard(words, at)).toEqual({ from: instant(from, false), to: instant(to, true) })
    })
  })
}

table("dates", [
  ["from 5 to 10 December", "2026-12-05", "2026-12-10"],
  ["December 5th through the 10th", "2026-12-05", "2026-12-10"],
  ["between December 5 and 10", "2026-12-05", "2026-12-10"],
  ["between 5 and 10 December", "2026-12-05", "2026-12-10"],
  ["from the 5th until the 10th next month", "2026-12-05", "2026-12-10"],
  ["from 5-10 of next month", "2026-12-05", "2026-12-10"],
  ["from 5 December to 3 January 2027", "2026-12-05", "2027-01-03"],
  ["from 26th June of 2027 to 28th June of 2027", "2027-06-26", "2027-06-28"],
])

table("longer periods and their pieces", [
  ["between January and March", "2027-01-01", "2027-03-31"],
  ["in the first quarter of 2027", "2027-01-01", "2027-03-31"],
  ["in the third quarter of next year", "2027-07-01", "2027-09-30"],
  ["in the first half of next year", "2027-01-01", "2027-06-30"],
  ["in the second half of January", "2027-01-16", "2027-01-31"],
  ["in the first two weeks of December", "2026-12-01", "2026-12-14"],
  ["in the last three days of the month", "2026-11-28", "2026-11-30"],
  ["on the weekend of the 12th", "2026-12-12", "2026-12-13"],
  ["in March next year", "2027-03-01", "2027-03-31"],
  ["after the year 2027", "2028-01-01", null],
  ["on the first working day of next month", "2026-12-01", "2026-12-01"],
  ["in half a year", "2027-05-24", "2027-05-24"],
  ["in Q1 of next year", "2027-01-01", "2027-03-31"],
  ["in the first month of next year", "2027-01-01", "2027-01-31"],
  ["in the last month of the year", "2026-12-01", "2026-12-31"],
  ["May to July", "2027-05-01", "2027-07-31"],
  ["from this December to May 2027", "2026-12-01", "2027-05-31"],
  ["later next week", "2026-11-30", "2026-12-06"],
  ["the weekend after next", "2026-12-12", "2026-12-13"],
  ["in early 2027", "2027-01-01", "2027-03-01"],
  ["in a week and a half", "2026-12-04", "2026-12-05"],
  ["in a week and three days", "2026-12-04", "2026-12-04"],
  ["in a year and two months", "2028-01-24", "2028-01-24"],
  ["in a day and two hours", "2026-11-25T12:00", "2026-11-25T12:00"],
  ["at most two days from now", null, "2026-11-26"],
  ["before the month is out", null, "2026-11-30"],
  ["all of next week", "2026-11-30", "2026-12-06"],
  ["the week following Christmas", "2026-12-28", "2027-01-03"],
  ["on the first Monday of the month", "2026-12-07", "2026-12-07"],
  ["on the second Sunday of the month after next", "2027-01-10", "2027-01-10"],
  ["on the first weekend of December", "2026-12-05", "2026-12-06"],
])

table("said in March, of the next", [["on the 5th of April next year", "2028-04-05", "2028-04-05"]], "2027-03-02T10:00")

table("weekdays beside a length of time", [
  ["on Thursday, two weeks from now", "2026-12-10", "2026-12-10"],
  ["three weeks from now, on Monday", "2026-12-14", "2026-12-14"],
  ["two months from today on Monday", "2027-01-25", "2027-01-25"],
  ["in three days on Saturday", "2026-11-28", "2026-11-28"],
  ["three Fridays from now", "2026-12-11", "2026-12-11"],
  ["Friday 12/4", "2026-12-04", "2026-12-04"],
  ["on Monday, Tuesday or Wednesday", "2026-11-30", "2026-12-02"],
  ["Monday or Tuesday morning", "2026-11-30T08:00", "2026-12-01T12:00"],
  ["Monday or Tuesday at three", "2026-11-30T15:00", "2026-12-01T15:00"],
  ["at this time on Friday", "2026-11-27T10:00", "2026-11-27T10:00"],
  ["tomorrow or the day after", "2026-11-25", "2026-11-26"],
])

table("feasts", [
  ["on Easter Monday", "2027-03-29", "2027-03-29"],
  ["by Good Friday", null, "2027-03-26"],
  ["on Anzac Day", "2027-04-25", "2027-04-25"],
  ["the day after Mother's Day", "2027-05-10", "2027-05-10"],
  ["the Monday after Christmas", "2026-12-28", "2026-12-28"],
  ["by the Friday before Christmas", null, "2026-12-18"],
  ["the Friday before the 25th of December", "2026-12-18", "2026-12-18"],
  ["the week before Christmas", "2026-12-14", "2026-12-20"],
  ["the week after Thanksgiving", "2026-11-30", "2026-12-06"],
  ["the weekend after Christmas", "2026-12-26", "2026-12-27"],
  ["the weekend before Christmas", "2026-12-19", "2026-12-20"],
  ["over the Thanksgiving weekend", "2026-11-28", "2026-11-29"],
])

table("within days", [
  ["tomorrow afternoon 2-4", "2026-11-25T14:00", "2026-11-25T16:00"],
  ["between now and 5pm tomorrow", "2026-11-24T10:00", "2026-11-25T17:00"],
  ["from midnight to 6am tomorrow", "2026-11-25T00:00", "2026-11-25T06:00"],
  ["tomorrow from nine for two hours", "2026-11-25T09:00", "2026-11-25T11:00"],
  ["later today, in about an hour", "2026-11-24T11:00", "2026-11-24T11:00"],
  ["today in about an hour", "2026-11-24T11:00", "2026-11-24T11:00"],
  ["the first Monday evening of next month", "2026-12-07T18:00", "2026-12-07T21:00"],
  ["at seven December 14th", "2026-12-14T07:00", "2026-12-14T07:00"],
  ["an hour before noon", "2026-11-24T11:00", "2026-11-24T11:00"],
  ["half an hour after three", "2026-11-24T15:30", "2026-11-24T15:30"],
  ["from ten at night until six in the morning", "2026-11-24T22:00", "2026-11-25T06:00"],
  ["tomorrow in the daytime", "2026-11-25T08:00", "2026-11-25T18:00"],
  ["the 15th half past two", "2026-12-15T14:30", "2026-12-15T14:30"],
])

table("after midnight", [["tonight at three", "2026-11-24T03:00", "2026-11-24T03:00"]], "2026-11-24T00:30")

test.each([
  ["for the next two hours", "2026-11-24T10:00", "2026-11-24T12:00"],
  ["for the next 4 business days", "2026-11-25", "2026-11-30"],
  ["the next three days", "2026-11-25", "2026-11-27"],
  ["for two weeks starting Monday", "2026-11-30", "2026-12-13"],
  ["for three days from tomorrow", "2026-11-25", "2026-11-27"],
])("what lasts: %s", (words, from, to) => {
  const [promise] = hearPromises(
    { speaker: "agent", text: `We'll be monitoring your line ${words}.` },
    { at: wall(AT, ZONE), zone: ZONE },
  )
  expect(promise?.window).toEqual({ from: instant(from, false), to: instant(to, true) })
})

table("places and things that are numbered are no hours", [
  ["in room 5 tomorrow", "2026-11-25", "2026-11-25"],
  ["from building 4 this afternoon", "2026-11-24T12:00", "2026-11-24T17:00"],
  ["on extension 3 tomorrow", "2026-11-25", "2026-11-25"],
])

table("around meals", [
  ["after dinner tomorrow", "2026-11-25T20:00", null],
  ["after breakfast tomorrow", "2026-11-25T09:00", null],
  ["before dinner on Friday", null, "2026-11-27T18:00"],
])

table("how long it lasts, said first", [
  ["for two hours from 2pm", "2026-11-24T14:00", "2026-11-24T16:00"],
  ["on Friday for three hours from nine", "2026-11-27T09:00", "2026-11-27T12:00"],
  ["Sunday at 8pm through Monday at 6am", "2026-11-29T20:00", "2026-11-30T06:00"],
  ["9-11 tomorrow", "2026-11-25T09:00", "2026-11-25T11:00"],
])

table("days and periods in other words", [
  ["the month after next", "2027-01-01", "2027-01-31"],
  ["the year after next", "2028-01-01", "2028-12-31"],
  ["the next morning", "2026-11-25T08:00", "2026-11-25T12:00"],
  ["by Monday or Tuesday", null, "2026-12-01"],
  ["at the latest tomorrow noon", null, "2026-11-25T12:00"],
  ["on 12-05-2026", "2026-12-05", "2026-12-05"],
  ["in Q1", "2027-01-01", "2027-03-31"],
  ["by the end of Q2 2027", null, "2027-06-30"],
  ["before independence day", null, "2027-07-03"],
  ["between May and June", "2027-05-01", "2027-06-30"],
])

// Halloween of 2027 is a Sunday, Juneteenth a Saturday, Australia Day a Tuesday.
table("the weekend beside a day", [
  ["the weekend of Halloween", "2027-10-30", "2027-10-31"],
  ["the weekend of Juneteenth", "2027-06-19", "2027-06-20"],
  ["the weekend of Australia Day", "2027-01-23", "2027-01-24"],
])
