import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { issuerRanges } from "evenkeel/redact"
import { converse } from "./converse.js"
import type { Line } from "./converse.js"
import { ASKED_WITH_DIGITS, interruptedCall, wholePayment } from "./hard-calls.js"
import { backChannels, cardOf, Chance, deal, DIGITS_LEFT, spokenStyles, writtenStyles } from "./numbers.js"

const SEED = 20_261_122

const styles = { ...writtenStyles, ...spokenStyles }

const someCall = fc.record({
  range: fc.constantFrom(...issuerRanges),
  style: fc.constantFrom(...Object.keys(styles)),
  turns: fc.integer({ min: 1, max: 6 }),
  context: fc.constantFrom("none", "asked", "announced"),
  seed: fc.integer(),
})

/** One made-up card, read out over several turns while the other side says "uh-huh". */
function cardLines({
  range,
  style,
  turns,
  context,
  seed,
}: typeof someCall extends fc.Arbitrary<infer Call> ? Call : never): Line[] {
  const chance = new Chance(seed)
  const pieces = styles[style]?.(cardOf(range, chance), chance) ?? []
  const lines: Line[] = context === "asked" ? [{ speaker: "agent", text: "Can I take the card number?" }] : []
  deal(pieces, turns, chance).forEach((part, index) => {
    if (index > 0 && chance.maybe(0.8)) lines.push({ speaker: "agent", text: chance.pick(backChannels) })
    const head = context === "announced" ? "My card number is " : chance.maybe(0.3) ? "It's " : ""
    lines.push({ speaker: "caller", text: (index === 0 ? head : "") + part })
  })
  return lines
}

describe(`card numbers of every issuer (seed ${String(SEED)})`, () => {
  test("leave no digit in any text that is published, said in whatever way, over one to six turns", () => {
    fc.assert(
      fc.property(someCall, (call) => {
        const lines = cardLines(call)
        const { published } = converse(lines)
        expect(published.filter((text) => DIGITS_LEFT.test(text) && !backChannels.includes(text))).toEqual([])
      }),
      { seed: SEED, numRuns: 1_500 },
    )
  })

  test("keep the last four digits at most, and those only where asked for", () => {
    fc.assert(
      fc.property(someCall, (call) => {
        const { results } = converse(cardLines(call), { keepLast4: true })
        const kept = results.flatMap((result) =>
          result.found.flatMap(({ last4 }) => (last4 === undefined ? [] : [last4])),
        )
        expect(kept.every((last4) => /^\d{4}$/.test(last4))).toBe(true)
        expect(JSON.stringify(converse(cardLines(call)).results.map((result) => result.found))).not.toContain("last4")
      }),
      { seed: SEED, numRuns: 200 },
    )
  })
})

describe(`calls that go less smoothly (seed ${String(SEED)})`, () => {
  test("a whole payment leaves neither card, date nor code", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const lines = wholePayment(new Chance(seed))
        const left = converse(lines).published.filter((text) => DIGITS_LEFT.test(text) && !ASKED_WITH_DIGITS.test(text))
        expect(left).toEqual([])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  test("interruptions and misheard digits leave something in fewer than 1 call in 100", () => {
    const chance = new Chance(SEED)
    let leaks = 0
    for (let call = 0; call < 1_000; call += 1) {
      const { published } = converse(interruptedCall(chance))
      if (published.some((text) => DIGITS_LEFT.test(text) && !ASKED_WITH_DIGITS.test(text))) leaks += 1
    }
    expect(leaks).toBeLessThan(10)
  })
})
