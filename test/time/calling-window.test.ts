import { describe, expect, test } from "vitest"
import { clampToWindow, defineWorkCalendar, isWithinWindow, nextCallingTime } from "evenkeel/time"

const at = (text: string) => Date.parse(text)
const day = [["08:00", "21:00"]]
const hours = {
  mon: day,
  tue: day,
  wed: day,
  thu: day,
  fri: day,
  sat: [
    ["10:00", "12:00"],
    ["14:00", "18:00"],
  ],
}
const window = defineWorkCalendar({ zone: "America/Los_Angeles", hours, holidays: [{ date: "2026-11-26" }] })

describe("a calling window", () => {
  test("is in the person's zone, not in the caller's", () => {
    const nineInNewYork = at("2026-11-20T09:00-05:00")
    expect(isWithinWindow(window, nineInNewYork)).toBe(false)
    expect(nextCallingTime(window, nineInNewYork)).toBe(at("2026-11-20T08:00-08:00"))
    expect(isWithinWindow({ ...window, zone: "America/New_York" }, nineInNewYork)).toBe(true)
  })

  test("gives the time itself while the person may be called", () => {
    const noon = at("2026-11-20T12:00-08:00")
    expect(nextCallingTime(window, noon)).toBe(noon)
  })

  test("leaves out holidays and Sundays", () => {
    expect(nextCallingTime(window, at("2026-11-25T21:00-08:00"))).toBe(at("2026-11-27T08:00-08:00"))
    expect(nextCallingTime(window, at("2026-11-21T18:00-08:00"))).toBe(at("2026-11-23T08:00-08:00"))
  })

  test("is none where nobody may be called", () => {
    expect(nextCallingTime({ zone: "UTC", hours: {} }, 0)).toBeUndefined()
  })
})

describe("a wish moved into the window", () => {
  const clamp = (from: string, to: string) => clampToWindow(window, { from: at(from), to: at(to) })

  test("has both edges moved inwards", () => {
    expect(clamp("2026-11-20T06:00-08:00", "2026-11-20T23:00-08:00")).toEqual({
      from: at("2026-11-20T08:00-08:00"),
      to: at("2026-11-20T21:00-08:00"),
    })
    expect(clamp("2026-11-21T00:00-08:00", "2026-11-22T00:00-08:00")).toEqual({
      from: at("2026-11-21T10:00-08:00"),
      to: at("2026-11-21T18:00-08:00"),
    })
  })

  test("stays as it is within", () => {
    const wish = { from: at("2026-11-20T09:00-08:00"), to: at("2026-11-20T09:30-08:00") }
    expect(clampToWindow(window, wish)).toEqual(wish)
    expect(clampToWindow(window, { from: wish.from, to: wish.from })).toEqual({ from: wish.from, to: wish.from })
  })

  test("is none where nothing of it is within", () => {
    expect(clamp("2026-11-22T00:00-08:00", "2026-11-23T08:00-08:00")).toBeUndefined()
    expect(clamp("2026-11-20T21:00-08:00", "2026-11-20T21:00-08:00")).toBeUndefined()
    expect(clamp("2026-11-20T12:00-08:00", "2026-11-20T11:00-08:00")).toBeUndefined()
  })

  test("has bounds", () => {
    expect(() => clampToWindow(window, { from: NaN, to: 0 })).toThrow(/time\/out-of-range/)
    expect(() => clampToWindow(window, { from: -8.64e15, to: 8.64e15 })).toThrow(/time\/invalid-query/)
  })
})
