import { describe, expect, test } from "vitest"
import { emptyRedactMemory, redactTurn } from "evenkeel/redact"
import type { RedactableTurn, RedactedTurn, RedactOptions } from "evenkeel/redact"
import { hearWhole } from "../../src/redact/redact-turn.js"
import { hasCorpora, readCorpus } from "../eval/corpora/corpora.js"
import { attacks } from "./attacks.js"
import { interruptedCall, wholePayment } from "./hard-calls.js"
import { harmlessForms } from "./harmless-forms.js"
import { anyCard, Chance } from "./numbers.js"

const SEED = 26_112_026
const CALLS = 10
const MIXES = 3_000

type Said = Pick<RedactableTurn, "speaker" | "text"> & Partial<RedactableTurn>

/** Says the turns with and without the first look, and gives back those that came out differently. */
function differing(lines: readonly Said[], options?: RedactOptions): readonly string[] {
  let memory = emptyRedactMemory
  const found: string[] = []
  lines.forEach((line, index) => {
    const turn = { turnId: String(index), ...line }
    const quick = redactTurn(memory, turn, options)
    const whole = hearWhole(memory, turn, options)
    if (told(quick) !== told(whole)) found.push(line.text)
    if (turn.final !== false) memory = whole.memory
  })
  return found
}

/** All of a result, in one order. */
function told({ text, found, releases, pauseAdvised, memory }: RedactedTurn): string {
  const { tails, expects, isAnswered, expectTurns, cardTurns, bankTurns, afterCardTurns, maskedTurns } = memory
  const counted = [isAnswered, expectTurns, cardTurns, bankTurns, afterCardTurns]
  return JSON.stringify([text, found, releases, pauseAdvised, tails, expects, counted, maskedTurns])
}

const WORDS = (
  "four 4 42 4242 double triple oh o for to too ate won tree ten twenty forty five hundred thousand one ones fours nine " +
  "card number is cvv code expiry ssn iban order account uh-huh um okay ? , . + $ @ at dot GB29 12/26 8:30 8pm 5th 1st " +
  "AB123456C ABCPD1234F 529.982.247-25 123-45-6789 415 555 0123 IS SO II IIII OOOO SSSS BBBB || | a b moment more second " +
  "last ending in visa the so well we came with people dollars street December next please my phone 2026 99.50 1,200 7 13 " +
  "026 x12345 fo tw still there plus minus gate pin pin23 no sorry actually thanks that's it's what's 4's O0 l1 May AT10"
).split(" ")

describe(`the first look only saves time: tokens, spans, memory, pause and releases are the same without it (seed ${String(SEED)})`, () => {
  const names = ["star", "tau_airline", "harper", "clinc", "convabuse", "dstc11_utts", "nlupp", "timex"]
  test.skipIf(!hasCorpora()).each(names)("on the turns of %s", (name) => {
    const dialogs = readCorpus(name).filter((_, index) => name !== "star" || index % 3 === 0)
    expect(dialogs.flatMap(({ turns }) => differing(turns))).toEqual([])
  })

  test("on hidden cards, payments and harmless numbers", () => {
    const chance = new Chance(SEED)
    const calls = [
      ...Object.values(attacks).map((attack) => () => attack(anyCard(chance), chance)),
      ...Object.values(harmlessForms).map((form) => () => form(chance)),
      ...[interruptedCall, wholePayment].map((make) => () => make(chance)),
    ]
    for (let call = 0; call < CALLS; call += 1) for (const make of calls) expect(differing(make())).toEqual([])
  })

  test("on words and digits at random, growing, replaced and with options", () => {
    const chance = new Chance(SEED)
    for (let mix = 0; mix < MIXES; mix += 1) {
      const lines = Array.from({ length: chance.whole(1, 6) }, (_, index): Said => ({
        turnId: String(chance.maybe(0.15) ? Math.max(0, index - 1) : index),
        speaker: chance.pick(["caller", "caller", "agent", "bot"] as const),
        text: Array.from({ length: chance.whole(1, chance.whole(1, 14)) }, () => chance.pick(WORDS)).join(
          chance.pick([" ", " ", " ", ", "]),
        ),
        final: chance.maybe(0.85),
      }))
      const everything = { kinds: { email: true, phone: true }, keepLast4: chance.maybe(0.5) }
      expect(differing(lines, chance.maybe(0.3) ? everything : undefined)).toEqual([])
    }
  })
})
