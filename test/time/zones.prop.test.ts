import fc from "fast-check"
import { expect, test } from "vitest"
import { isZone, toInstant, toLocal, zoneFingerprint } from "evenkeel/time"
import { compareAround, transitionsOf, type Comparison } from "./temporal-oracle.js"

const FROM = "2020-01-01T00:00Z"
const TO = "2038-01-01T00:00Z"

/** One zone of each set of rules; every zone with `EVENKEEL_ALL_ZONES=1`, which takes a minute. */
function zonesToCheck(): string[] {
  const names = Intl.supportedValuesOf("timeZone")
  if (process.env.EVENKEEL_ALL_ZONES === "1") return names
  const byRules = new Map<string, string>()
  for (const name of names) {
    const rules = zoneFingerprint(name, Date.parse(FROM), Date.parse(TO))
    if (!byRules.has(rules)) byRules.set(rules, name)
  }
  return [...byRules.values()]
}

test("around every change of 2020 to 2037, times agree with Temporal's", { timeout: 300_000 }, () => {
  const zones = zonesToCheck()
  const comparison: Comparison = { checked: 0, differences: [] }
  const everyOther = process.env.EVENKEEL_ALL_ZONES === "1" ? 1 : 3
  let changes = 0
  for (const zone of zones) {
    const transitions = transitionsOf(zone, FROM, TO)
    // Every change must have been found; in the short run, each third is looked at from all sides.
    const found = zoneFingerprint(zone, Date.parse(FROM), Date.parse(TO) - 1).split(" ").length
    expect({ zone, changes: (found - 1) / 2 }).toEqual({ zone, changes: transitions.length })
    for (const at of transitions.filter((_, index) => index % everyOther === 0)) compareAround(zone, at, comparison)
    changes += transitions.length
  }
  console.log(
    `zones: ${zones.length} zones, ${changes} changes, ${comparison.checked} answers compared with Temporal's`,
  )
  expect(comparison.differences).toEqual([])
  expect(comparison.checked).toBeGreaterThan(10_000)
})

test("the odd ones of the past agree too", () => {
  const comparison: Comparison = { checked: 0, differences: [] }
  const odd: [string, string, string][] = [
    ["Pacific/Apia", "2011-01-01T00:00Z", "2012-12-31T00:00Z"],
    ["Pacific/Kwajalein", "1993-01-01T00:00Z", "1994-01-01T00:00Z"],
    ["America/St_Johns", "2004-01-01T00:00Z", "2008-01-01T00:00Z"],
    ["America/Sao_Paulo", "2016-01-01T00:00Z", "2019-12-31T00:00Z"],
    ["America/Caracas", "2007-01-01T00:00Z", "2017-01-01T00:00Z"],
    ["Africa/Cairo", "2010-01-01T00:00Z", "2015-01-01T00:00Z"],
    ["America/Recife", "2000-01-01T00:00Z", "2002-01-01T00:00Z"],
    ["Asia/Gaza", "2038-01-01T00:00Z", "2042-01-01T00:00Z"],
    ["Europe/Dublin", "1970-01-01T00:00Z", "1973-01-01T00:00Z"],
    ["Africa/Monrovia", "1971-01-01T00:00Z", "1973-01-01T00:00Z"],
  ]
  for (const [zone, from, to] of odd) {
    const transitions = transitionsOf(zone, from, to)
    expect(transitions, zone).not.toEqual([])
    for (const at of transitions) compareAround(zone, at, comparison)
  }
  expect(comparison.differences).toEqual([])
})

test("any instant, in any zone, comes back from the wall", () => {
  const zones = Intl.supportedValuesOf("timeZone").filter((_, index) => index % 4 === 0)
  const instants = fc.integer({ min: Date.parse("1970-01-01"), max: Date.parse("2100-01-01") })
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, (zone, at) => {
      const local = toLocal(at, zone)
      const first = toInstant(local, zone, { fold: "first", gap: "refuse" })
      const second = toInstant(local, zone, { fold: "second", gap: "refuse" })
      expect([first.at, second.at]).toContain(at)
      expect(first.met === "fold").toBe(first.at !== second.at)
    }),
    { seed: 20261122, numRuns: 1500 },
  )
})

test("any text at all is a zone or not, and nothing else happens", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      expect(typeof isZone(text)).toBe("boolean")
    }),
    { seed: 20261122, numRuns: 1000 },
  )
})
