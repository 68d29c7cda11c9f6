import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { callPicture, callReport, toTimeline } from "evenkeel/handoff"
import { buildCall } from "evenkeel/testing"
import { aHardCall, sourceOf } from "./hand-off.js"

/** Whether every tag that opens closes in order, and no bare sign stands between: a strict XML reader's view. */
function isWellFormed(svg: string): boolean {
  const open: string[] = []
  for (const [, closing, name, , selfClosing] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:[^<>"]|"[^"<]*")*?)(\/?)>/g)) {
    if (closing === "/") {
      if (open.pop() !== name) return false
    } else if (selfClosing !== "/") open.push(name!)
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;|#39;)/.test(svg)
}

function aCallWithEverything() {
  return aHardCall()
    .record({ type: "openVent" })
    .caller("And another thing, the hall floor is ruined as well.")
    .waits(2_000)
    .record({ type: "closeVent" })
    .record({ type: "tryRung", rung: "acknowledge" })
    .hold("lookUp", { consent: true })
    .waits(20_000)
    .resume()
    .agent("Thank you for waiting, the plumber is on the way.")
    .hangUp()
}

describe("the timeline", () => {
  test("has each turn, hold, vent and moment at its time", () => {
    const { turns, bands, moments, heat, fromAt, toAt } = toTimeline(sourceOf(aCallWithEverything()))
    expect(turns.map(({ side }) => side)).toEqual(["caller", "caller", "caller", "agent"])
    expect(bands.map(({ kind }) => kind)).toEqual(["hold", "vent", "vent"])
    expect(bands[0]!.toAt - bands[0]!.fromAt).toBeGreaterThanOrEqual(20_000)
    expect(moments.map(({ kind }) => kind)).toEqual(["help", "rung", "rung", "lineClosed"])
    expect(heat.map(({ kinds }) => kinds)).toEqual([["abuse.insult"], ["supervisorRequest"]])
    for (const { fromAt: from, toAt: to } of turns) {
      expect(from).toBeGreaterThanOrEqual(fromAt)
      expect(to).toBeLessThanOrEqual(toAt)
    }
  })

  test("keeps a turn once, in its last words, and none that was taken back", () => {
    const story = buildCall()
      .answer()
      .caller("One.", { turnId: "a" })
      .caller("Two.", { turnId: "b" })
      .hear({ op: "replace", turnId: "a", speaker: "caller", text: "One more.", final: true })
      .hear({ op: "retract", turnId: "b", speaker: "caller", text: "" })
    expect(toTimeline(sourceOf(story)).turns.map(({ turnId }) => turnId)).toEqual(["a"])
  })

  test("draws no sentiment of the agent", () => {
    const story = buildCall().answer().agent("Calm down!").cue("avoid.calmDown").cue("anger")
    expect(toTimeline(sourceOf(story)).heat).toEqual([])
  })
})

describe("the picture", () => {
  test("is one SVG that stands by itself and says in words what it shows", () => {
    const svg = callPicture(sourceOf(aCallWithEverything()))
    expect(isWellFormed(svg)).toBe(true)
    expect(svg).toMatch(/role="img" aria-labelledby="evenkeel-call-title evenkeel-call-text"/)
    expect(svg).toMatch(/<desc [^>]*>.*3 turns of the caller, 1 of the agent; heated in 2; held once\.<\/desc>/)
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|href=|url\(/)
  })

  test("holds no words that were spoken", () => {
    expect(callPicture(sourceOf(aCallWithEverything()))).not.toContain("hall floor")
  })

  test("of a call without a word, and of one that lasts a day", () => {
    const silent = buildCall().answer()
    const long = buildCall().answer().caller("Hello.").waits(86_400_000).caller("Still here.")
    for (const story of [silent, long]) {
      const svg = callPicture(sourceOf(story))
      expect(isWellFormed(svg)).toBe(true)
      expect(svg).not.toMatch(/NaN|Infinity/)
    }
  })
})

describe("the report", () => {
  test("is a page without script, in the reader's language", () => {
    const page = callReport(sourceOf(aCallWithEverything()), { locale: "es", zone: "America/Chicago" })
    expect(page).toContain('<html lang="es">')
    expect(page).toContain("La llamada en el tiempo")
    expect(page).toContain("Cómo saludar")
    expect(page).not.toMatch(/<script|<link|https?:\/\/(?!www\.w3\.org)/)
  })

  test("lets no stranger's words become markup", () => {
    const seed = 7
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constant(`"><script>alert(1)</script>&x`)),
        (words) => {
          const story = buildCall().answer()
          story.call.record({ type: "stateFact", fact: "problem", value: `p ${words}`, at: story.now })
          story.call.record({ type: "stateFact", fact: `f ${words}`.slice(0, 60), value: "v", at: story.now })
          const page = callReport(sourceOf(story))
          expect(page).not.toContain("<script")
          expect(page.match(/<li>/g)?.length).toBe(page.match(/<\/li>/g)?.length)
        },
      ),
      { seed, numRuns: 60 },
    )
  })
})
