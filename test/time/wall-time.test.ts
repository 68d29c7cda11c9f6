import { describe, expect, test } from "vitest"
import { formatWallTime, parseWallTime, resolveWallTime, zoneFingerprint } from "evenkeel/time"

const at = (text: string) => Date.parse(text)

describe("a wall time", () => {
  test.each([
    "2026-12-01T09:00[America/Vancouver]",
    "2026-12-01T09:00:30[Europe/London]",
    "2026-12-01T09:00:00.250[Etc/GMT+5]",
    "0001-01-01T00:00[UTC]",
  ])("%s is read and written the same", (text) => {
    expect(formatWallTime(parseWallTime(text))).toBe(text)
  })

  test("a fraction is read as a fraction", () => {
    expect(parseWallTime("2026-12-01T09:00:00.5[UTC]").millisecond).toBe(500)
  })

  test.each([
    "2026-12-01T09:00",
    "2026-12-01T09:00Z",
    "2026-12-01T09:00-08:00[America/Vancouver]",
    "2026-12-01 09:00[America/Vancouver]",
    "2026-02-30T09:00[America/Vancouver]",
    "2026-12-01T24:00[America/Vancouver]",
    "2026-12-31T23:59:60[UTC]",
    "2026-12-01T09:00[]",
    `2026-12-01T09:00[${"A".repeat(1_000_000)}]`,
    "x".repeat(1_000_000),
    "",
    null,
    undefined,
    { zone: "UTC" },
  ])("%.40j is refused", (text) => {
    expect(() => parseWallTime(text)).toThrow(/time\/invalid-local-time/)
  })

  test("a zone that the platform does not know is named as such", () => {
    expect(() => parseWallTime("2026-12-01T09:00[America/Vancouvre]")).toThrow(/time\/unknown-zone.*Vancouver/s)
    expect(() => parseWallTime("2026-12-01T09:00[+05:00]")).toThrow(/time\/unknown-zone/)
  })

  test("it resolves by the policy, and says what was met", () => {
    const gap = parseWallTime("2026-03-29T01:30[Europe/London]")
    expect(resolveWallTime(gap)).toEqual({
      at: at("2026-03-29T02:30+01:00"),
      offsetMs: 3_600_000,
      met: "gap",
      fingerprint: "+00:00 2026-03-29T01:00:00Z +01:00",
    })
    expect(resolveWallTime(gap, { gap: "earlier" }).at).toBe(at("2026-03-29T00:30Z"))
    expect(resolveWallTime(gap, { gap: "refuse" })).toEqual({
      met: "gap",
      fingerprint: "+00:00 2026-03-29T01:00:00Z +01:00",
    })
  })
})

describe("a zone's fingerprint", () => {
  test("is the offset where nothing changes", () => {
    expect(zoneFingerprint("Asia/Kolkata", at("2020-01-01T00:00Z"), at("2037-12-31T00:00Z"))).toBe("+05:30")
  })

  test("lists each change once, the one at the end included and the one at the beginning not", () => {
    const [from, to] = [at("2026-03-08T07:00Z"), at("2026-11-01T06:00Z")]
    expect(zoneFingerprint("America/New_York", from, to)).toBe("-04:00 2026-11-01T06:00:00Z -05:00")
    expect(zoneFingerprint("America/New_York", from - 1, to - 1)).toBe("-05:00 2026-03-08T07:00:00Z -04:00")
  })

  test("tells two sets of rules apart though their winters are alike", () => {
    const print = (zone: string) => zoneFingerprint(zone, at("2026-07-01T00:00Z"), at("2026-07-02T00:00Z"))
    expect(print("America/Phoenix")).not.toBe(print("America/Denver"))
  })

  test("is bounded", () => {
    expect(zoneFingerprint("Europe/London", 0, at("2069-01-01T00:00Z")).split("Z").length).toBeLessThan(220)
    expect(() => zoneFingerprint("Europe/London", 0, 8.64e15)).toThrow(/time\/invalid-query/)
    expect(() => zoneFingerprint("Europe/London", NaN, 0)).toThrow(/time\/out-of-range/)
    expect(() => zoneFingerprint("Nowhere", 0, 0)).toThrow(/time\/unknown-zone/)
  })
})
