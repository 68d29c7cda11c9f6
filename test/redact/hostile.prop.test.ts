import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { emptyRedactMemory, flushRedaction, redactionTokens, redactText, redactTurn } from "evenkeel/redact"
import type { RedactMemory } from "evenkeel/redact"

const SEED = 20_261_122
const everything = { kinds: { email: true, phone: true } }

const word = fc.constantFrom(
  "four",
  "4",
  "4242",
  "double",
  "oh",
  "hundred",
  "thousand",
  "card",
  "number",
  "is",
  "cvv",
  "expiry",
  "ssn",
  "iban",
  "order",
  "uh-huh",
  "um",
  "?",
  ",",
  ".",
  "\n",
  "+",
  "$",
  "@",
  "at",
  "dot",
  "GB29",
  "12/26",
  "8:30",
  "December",
  "last four",
  "ending in",
  "\ud83d",
  "\u200b",
  "__proto__",
  "constructor",
  "toString",
  "４２",
  "'",
  "’",
  "b",
  "AB123456C",
  "4242424242424242",
  "x4242424242424242y",
)
const speech = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
)
const turns = fc.array(
  fc.record({
    turnId: fc.constantFrom("1", "2", "3", "4", "__proto__"),
    speaker: fc.constantFrom("caller" as const, "agent" as const, "bot" as const, "thirdParty" as const),
    text: speech,
    final: fc.boolean(),
  }),
  { maxLength: 25 },
)

describe(`any words at all (seed ${String(SEED)})`, () => {
  test("never throw, and the text given back is the text with the tokens in place of the spans", () => {
    fc.assert(
      fc.property(speech, (text) => {
        const { text: out, found } = redactText(text, everything)
        let rebuilt = ""
        let from = 0
        for (const { kind, span, token, spanInRedacted } of found) {
          expect(span.start).toBeGreaterThanOrEqual(from)
          expect(span.end).toBeGreaterThan(span.start)
          expect(token).toBe(redactionTokens[kind])
          rebuilt += text.slice(from, span.start)
          expect(spanInRedacted).toEqual({ start: rebuilt.length, end: rebuilt.length + token.length })
          rebuilt += token
          from = span.end
        }
        expect(out).toBe(rebuilt + text.slice(from))
      }),
      { seed: SEED, numRuns: 2_000 },
    )
  })

  test("over many turns: nothing throws, memory is plain, bounded and goes through JSON, the same words give the same answer", () => {
    fc.assert(
      fc.property(turns, (said) => {
        let memory: RedactMemory = emptyRedactMemory
        for (const turn of said) {
          const result = redactTurn(memory, turn, everything)
          const again = redactTurn(JSON.parse(JSON.stringify(memory)) as RedactMemory, turn, everything)
          expect(again).toEqual(result)
          memory = result.memory
          expect(memory.tails.length).toBeLessThanOrEqual(8)
          expect(memory.maskedTurns.length).toBeLessThanOrEqual(32)
          for (const tail of memory.tails) {
            const digits = tail.pieces.flatMap((piece) => piece.said.map((each) => each.digits)).join("")
            expect(digits.length).toBeLessThanOrEqual(40)
            expect(tail.pieces.length).toBeLessThanOrEqual(24)
          }
        }
        expect(flushRedaction(memory).memory.tails).toEqual([])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  test("no prototype is changed", () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    redactTurn(emptyRedactMemory, {
      turnId: "__proto__",
      speaker: "caller",
      text: "__proto__ constructor 4242 hasOwnProperty",
    })
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })
})

describe("very long texts", () => {
  const units = [
    "4",
    "4 ",
    "four ",
    "4 um um um um um um um um um um ",
    "card number 4111 ",
    "@",
    "a@b.c ",
    "dot at ",
    "GB29 ",
    "ssn a 1 b 2 ",
    "four hundred five ",
    "4-",
    "1/2/2020 ",
    "\ud800",
    "last four ",
    "last ",
    "1) 2: ",
    "a4111111111111111b",
    "4111 1111 1111 1111 ",
  ]

  test.each(units)("take time in proportion to their length: %j", (unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      const start = performance.now()
      redactText(text, everything)
      return performance.now() - start
    }
    time(20_000)
    const short = Math.min(time(20_000), time(20_000), time(20_000))
    const long = Math.min(time(160_000), time(160_000))
    // Eight times the length: quadratic time would be 64 times as long. The floor is for a busy machine.
    expect(long).toBeLessThan(Math.max(32 * short, 400))
  })
})
