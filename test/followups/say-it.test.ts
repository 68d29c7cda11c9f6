import { describe, expect, test } from "vitest"
import { sayIt } from "evenkeel/followups"
import { at } from "./scene.js"

const zone = "America/Chicago"
const now = at("2026-11-23T10:00-06:00")

describe("a window read aloud", () => {
  const windows: readonly (readonly [from: string, to: string, english: string, spanish: string])[] = [
    ["2026-11-24T00:00-06:00", "2026-11-25T00:00-06:00", "tomorrow, Tuesday,", "mañana, martes,"],
    ["2026-11-27T00:00-06:00", "2026-11-28T00:00-06:00", "Friday", "el viernes"],
    [
      "2026-11-30T00:00-06:00",
      "2026-12-07T00:00-06:00",
      "between Monday, November 30 and Sunday, December 6",
      "entre el lunes 30 de noviembre y el domingo 6 de diciembre",
    ],
    [
      "2026-11-23T18:00-06:00",
      "2026-11-24T00:00-06:00",
      "today between 6 p.m. and midnight",
      "hoy entre las 6 de la tarde y la medianoche",
    ],
    [
      "2026-11-25T00:00-06:00",
      "2026-11-25T02:00-06:00",
      "Wednesday between midnight and 2 a.m.",
      "el miércoles entre la medianoche y las 2 de la madrugada",
    ],
    [
      "2026-11-26T17:00-06:00",
      "2026-11-28T00:00-06:00",
      "between Thursday at 5 p.m. and the end of Friday",
      "entre el jueves a las 5 de la tarde y el final del viernes",
    ],
    [
      "2026-11-26T17:00-06:00",
      "2026-11-27T09:00-06:00",
      "between Thursday at 5 p.m. and Friday at 9 a.m.",
      "entre el jueves a las 5 de la tarde y el viernes a las 9 de la mañana",
    ],
  ]
  test.each(windows)("%s to %s", (from, to, english, spanish) => {
    const time = { notBeforeAt: at(from), dueAt: at(to) }
    expect(sayIt(time, { zone, now })).toBe(`${english} your time, Chicago`)
    expect(sayIt(time, { zone, now, language: "es" })).toBe(`${spanish} en su horario, el de Chicago`)
  })

  test("tells its ends apart where clocks show them twice", () => {
    const time = { notBeforeAt: at("2026-11-01T05:30Z"), dueAt: at("2026-11-01T06:30Z") }
    expect(sayIt(time, { zone: "America/New_York", now: at("2026-10-30T16:00Z") })).toBe(
      "between Sunday at 1:30 a.m., before the clocks go back, and Sunday at 1:30 a.m. your time, New York, after the clocks go back",
    )
  })

  test("tells which of two beginnings is meant, where clocks show it twice and its end once", () => {
    const time = { notBeforeAt: at("2026-10-25T00:30Z"), dueAt: at("2026-10-25T04:00Z") }
    const options = { zone: "Europe/Paris", now: at("2026-10-24T16:00Z") }
    expect(sayIt(time, options)).toBe(
      "between tomorrow, Sunday, at 2:30 a.m., before the clocks go back, and tomorrow, Sunday, at 5 a.m. your time, Paris",
    )
    expect(sayIt({ ...time, notBeforeAt: at("2026-10-25T01:30Z") }, options)).toContain("after the clocks go back, and")
    // Both ends within one hour of it: once is enough.
    expect(sayIt({ ...time, dueAt: at("2026-10-25T00:45Z") }, options)).toBe(
      "tomorrow, Sunday, between 2:30 and 2:45 a.m. your time, Paris, before the clocks go back",
    )
  })

  test("is of whole days where a day begins at one, because the clocks skip midnight", () => {
    const time = { notBeforeAt: at("2018-11-04T01:00-02:00"), dueAt: at("2018-11-05T00:00-02:00") }
    const options = { zone: "America/Sao_Paulo", now: at("2018-11-02T12:00-03:00") }
    expect(sayIt(time, options)).toBe("Sunday your time, Sao Paulo")
  })
})

describe("a date and a zone read aloud", () => {
  const dueAt = at("2027-12-24T15:00Z")

  test.each([
    ["en-GB", "Friday 24 December 2027 at 3 p.m. your time, London"],
    ["en-US", "Friday, December 24, 2027, at 3 p.m. your time, London"],
  ])("in %s", (language, said) => {
    expect(sayIt({ dueAt }, { zone: "Europe/London", now, language })).toBe(said)
  })

  test.each([
    ["Etc/GMT+5", "10 a.m. GMT-5"],
    ["GMT", "3 p.m. GMT"],
    ["Etc/UTC", "3 p.m. UTC"],
  ])("%s", (name, said) => {
    expect(sayIt({ dueAt }, { zone: name, now })).toBe(`Friday, December 24, 2027, at ${said}`)
  })
})

describe("a time read aloud", () => {
  test.each([
    [
      "2026-11-23T14:00-06:00",
      "today at 2 p.m. your time, Chicago",
      "hoy a las 2 de la tarde en su horario, el de Chicago",
    ],
    [
      "2026-11-24T09:30-06:00",
      "tomorrow, Tuesday, at 9:30 a.m. your time, Chicago",
      "mañana, martes, a las 9:30 de la mañana en su horario, el de Chicago",
    ],
    [
      "2026-11-26T12:00-06:00",
      "Thursday at noon your time, Chicago",
      "el jueves al mediodía en su horario, el de Chicago",
    ],
    [
      "2026-11-29T00:00-06:00",
      "Sunday at 12 midnight, as the day begins, your time, Chicago",
      "el domingo a medianoche, al empezar el día, en su horario, el de Chicago",
    ],
    [
      "2026-11-28T00:05-06:00",
      "Saturday at 12:05 a.m. your time, Chicago",
      "el sábado a las 12:05 de la madrugada en su horario, el de Chicago",
    ],
    [
      "2026-11-30T13:00-06:00",
      "Monday, November 30 at 1 p.m. your time, Chicago",
      "el lunes 30 de noviembre a la 1 de la tarde en su horario, el de Chicago",
    ],
    [
      "2027-01-05T20:15-06:00",
      "Tuesday, January 5, 2027, at 8:15 p.m. your time, Chicago",
      "el martes 5 de enero de 2027 a las 8:15 de la noche en su horario, el de Chicago",
    ],
    [
      "2026-11-22T08:00-06:00",
      "Sunday, November 22 at 8 a.m. your time, Chicago",
      "el domingo 22 de noviembre a las 8 de la mañana en su horario, el de Chicago",
    ],
  ])("%s", (time, english, spanish) => {
    expect(sayIt({ dueAt: at(time) }, { zone, now })).toBe(english)
    expect(sayIt({ dueAt: at(time) }, { zone, now, language: "es-MX" })).toBe(spanish)
  })

  test.each([
    [
      "2026-11-26T14:00-06:00",
      "2026-11-26T16:00-06:00",
      "Thursday between 2 and 4 p.m. your time, Chicago",
      "el jueves entre las 2 y las 4 de la tarde en su horario, el de Chicago",
    ],
    [
      "2026-11-26T11:00-06:00",
      "2026-11-26T13:30-06:00",
      "Thursday between 11 a.m. and 1:30 p.m. your time, Chicago",
      "el jueves entre las 11 de la mañana y la 1:30 de la tarde en su horario, el de Chicago",
    ],
    [
      "2026-11-26T10:00-06:00",
      "2026-11-26T12:00-06:00",
      "Thursday between 10 a.m. and noon your time, Chicago",
      "el jueves entre las 10 de la mañana y el mediodía en su horario, el de Chicago",
    ],
    [
      "2026-11-26T17:00-06:00",
      "2026-11-27T09:00-06:00",
      "between Thursday at 5 p.m. and Friday at 9 a.m. your time, Chicago",
      "entre el jueves a las 5 de la tarde y el viernes a las 9 de la mañana en su horario, el de Chicago",
    ],
  ])("from %s to %s", (from, to, english, spanish) => {
    const time = { dueAt: at(to), notBeforeAt: at(from) }
    expect(sayIt(time, { zone, now })).toBe(english)
    expect(sayIt(time, { zone, now, language: "es" })).toBe(spanish)
  })

  test("on the speaker's own clock, in cities of several words, in the listener's language", () => {
    const time = { dueAt: at("2026-11-26T14:00-06:00") }
    expect(sayIt(time, { zone: "America/New_York", now, whose: "ours" })).toBe("Thursday at 3 p.m. our time, New York")
    expect(sayIt(time, { zone: "America/New_York", now, language: "es" })).toMatch(/el de Nueva York$/)
    expect(sayIt(time, { zone: "America/Argentina/Buenos_Aires", now })).toMatch(/your time, Buenos Aires$/)
    expect(sayIt(time, { zone: "UTC", now })).toBe("Thursday at 8 p.m. UTC")
    // No language but these two, and nobody is told a time in another than they asked for.
    expect(() => sayIt(time, { zone, now, language: "est" })).toThrow("options.language: expected en or es")
    expect(() => sayIt(time, { zone, now, language: "fr" })).toThrow("options.language: expected en or es")
  })

  test("its day is the listener's, not ours", () => {
    const time = { dueAt: at("2026-11-23T23:30-06:00") }
    const early = at("2026-11-23T08:00-06:00")
    expect(sayIt(time, { zone, now: early })).toMatch(/^today at 11:30 p\.m\./)
    expect(sayIt(time, { zone: "Asia/Tokyo", now: early })).toMatch(/^tomorrow, Tuesday, at 2:30 p\.m\./)
  })

  test("where clocks change it says which, in Spanish too", () => {
    const friday = at("2026-10-30T12:00-05:00")
    const say = (text: string, met?: "gap") =>
      sayIt({ dueAt: at(text), ...(met === undefined ? {} : { met }) }, { zone, now: friday, language: "es" })
    expect(say("2026-11-01T01:30-05:00")).toMatch(/, antes de que se atrase el reloj$/)
    expect(say("2026-11-01T01:30-06:00")).toMatch(/, después de que se atrase el reloj$/)
    expect(say("2027-03-14T03:30-05:00", "gap")).toMatch(/, porque esa noche se adelanta el reloj$/)
    expect(say("2026-11-01T02:30-06:00")).not.toMatch(/reloj/)
  })

  test("says that clocks go forward only where they do: not on our clock, which stands as it is", () => {
    const skipped = { dueAt: at("2026-03-29T01:30Z"), met: "gap" } as const
    const said = (other: string) => sayIt(skipped, { zone: other, now: at("2026-03-28T18:00Z"), whose: "ours" })
    expect(said("Europe/Paris")).toMatch(/our time, Paris, because the clocks go forward that night$/)
    expect(said("America/Phoenix")).toBe("today at 6:30 p.m. our time, Phoenix")
    expect(said("Asia/Kolkata")).toMatch(/our time, Kolkata$/)
  })

  test("a zone that is none is a fault", () => {
    expect(() => sayIt({ dueAt: now }, { zone: "Chicago", now })).toThrow("time/unknown-zone")
  })
})
