import { describe, expect, test } from "vitest"
import { converse } from "./converse.js"
import { anyCard, Chance } from "./numbers.js"
import { unmarked, wildAttacks } from "./wild-attacks.js"
import { wildHarmless } from "./wild-harmless.js"

const SEED = 26_110_957
const CALLS = 40

/** What may be left, of 100: known limits, told in the guide. */
const LIMITS: Readonly<Record<string, number>> = {
  "another language": 8,
  "recogniser: as times, dates, money": 5,
  "recogniser: big numbers": 8,
  "labelled groups": 10, // one digit alone after the last label
  "odd repairs": 3,
  "spelled by letters": 3,
}

/** Which share of the words of the secrets is left at any time, at the worst. */
function leftOf(attack: (typeof wildAttacks)[string], card: string, chance: Chance): number {
  const { lines, secrets } = unmarked(attack(card, chance))
  const { published } = converse(lines)
  const words = secrets.flat().flatMap(wordsOf)
  const rest = published.flatMap((text) => wordsOf(text.replace(/\[[A-Z]+\]/g, " ")))
  let left = 0
  for (const word of words) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    rest.splice(at, 1)
    left += 1
  }
  return left / Math.max(1, words.length)
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}\u2800-\u28ff]+/gu) ?? []
}

describe(`card numbers and codes, first seen (seed ${String(SEED)})`, () => {
  test.each(Object.keys(wildAttacks))("%s: at most a quarter of it is ever left", (name) => {
    const chance = new Chance(SEED)
    const found: unknown[] = []
    for (let call = 0; call < CALLS; call += 1) {
      const card = anyCard(chance)
      const attack = wildAttacks[name]
      if (attack !== undefined && leftOf(attack, card, chance) > 0.25) found.push(card)
    }
    expect(found.slice(((LIMITS[name] ?? 0) * CALLS) / 100)).toEqual([])
  })
})

describe(`harmless numbers, first seen (seed ${String(SEED)})`, () => {
  test("at most 1 of 100 is masked in the end", () => {
    const found: unknown[] = []
    let all = 0
    for (const [name, form] of Object.entries(wildHarmless)) {
      const chance = new Chance(SEED)
      const options = name.startsWith("IBAN") ? { kinds: { account: false } } : undefined
      for (let call = 0; call < CALLS; call += 1) {
        const lines = form(chance)
        const { texts } = converse(lines, options)
        all += 1
        if (lines.some(({ text }, index) => text !== texts[index])) found.push([name, texts])
      }
    }
    expect(found.slice(all / 100)).toEqual([])
  })
})
