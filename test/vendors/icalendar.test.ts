import ICAL from "ical.js"
import { expect, expectTypeOf, test } from "vitest"
import { followUp } from "evenkeel/followups"
import { toICalendar } from "evenkeel/formats"

expectTypeOf<ReturnType<typeof toICalendar>>().toExtend<Parameters<typeof ICAL.parse>[0]>()
expectTypeOf<number>().not.toExtend<Parameters<typeof ICAL.parse>[0]>()

test("their newest parser reads a task", () => {
  const text = toICalendar({ ...followUp.initial, followUpId: "CA1/promise/p1" }, { now: 1_767_225_600_000 })
  const calendar = new ICAL.Component(ICAL.parse(text))
  expect(calendar.getFirstSubcomponent("vtodo")?.getFirstPropertyValue("uid")).toBe("CA1/promise/p1")
})
