import { converse } from "../../redact/converse.js"
import type { Line } from "../../redact/converse.js"
import { wholePayment } from "../../redact/hard-calls.js"
import { harmlessSets } from "../../redact/harmless.js"
import { anyCard, backChannels, Chance, deal, DIGITS_LEFT, spokenStyles, writtenStyles } from "../../redact/numbers.js"

export const SEED = 20_261_122

/** Calls a row. */
export const CALLS = 2_000

/** What goes before a card number. */
export const contexts = ["none", "asked", "announced"] as const
type Context = (typeof contexts)[number]

/** Ways of writing and of saying a card number. */
export const styles = { written: writtenStyles, spoken: spokenStyles }

/** What was said before the harmless number: nothing, that a card will be used, a whole payment. */
export const before: Readonly<Record<string, (chance: Chance) => readonly Line[]>> = {
  alone: () => [],
  cardSpokenOf: () => [
    { speaker: "agent", text: "How would you like to pay for that?" },
    { speaker: "caller", text: "I'd like to pay by card, my Visa." },
    { speaker: "agent", text: "Perfect, let me just check a few things first." },
  ],
  afterPayment: (chance) => [
    ...wholePayment(chance),
    { speaker: "agent", text: "Lovely, that has gone through. A few more things." },
  ],
}

type Style = (card: string, chance: Chance) => readonly string[]

/** How many of {@link CALLS} made-up numbers, over one to six turns, leave nothing behind at any time. */
export function countMaskedCards(style: Style, context: Context, onLeak?: (lines: readonly Line[]) => void): number {
  const chance = new Chance(SEED)
  let masked = 0
  for (let call = 0; call < CALLS; call += 1) {
    const { lines, leaks } = cardCall(style(anyCard(chance), chance), context, chance)
    if (leaks) onLeak?.(lines)
    else masked += 1
  }
  return masked
}

function cardCall(pieces: readonly string[], context: Context, chance: Chance): { lines: Line[]; leaks: boolean } {
  const lines: Line[] = []
  if (context === "asked") lines.push({ speaker: "agent", text: "Can I take the card number?" })
  deal(pieces, chance.whole(1, 6), chance).forEach((text, index) => {
    if (index > 0 && chance.maybe(0.8)) lines.push({ speaker: "agent", text: chance.pick(backChannels) })
    const announced = context === "announced" ? "My card number is " : chance.maybe(0.3) ? "It's " : ""
    lines.push({ speaker: "caller", text: (index === 0 ? announced : "") + text })
  })
  const { published } = converse(lines)
  return { lines, leaks: published.some((text) => DIGITS_LEFT.test(text) && !backChannels.includes(text)) }
}

/** Harmless numbers by what they are. */
export const harmless = harmlessSets

/** How many of {@link CALLS} harmless numbers are masked in the end, and how many are held for a while. */
export function countMaskedHarmless(
  linesBefore: (chance: Chance) => readonly Line[],
  numbers: (chance: Chance) => readonly Line[],
  onWrong?: (said: readonly Line[], left: readonly string[]) => void,
): { wrong: number; held: number } {
  const chance = new Chance(SEED)
  let wrong = 0
  let held = 0
  for (let call = 0; call < CALLS; call += 1) {
    const earlier = linesBefore(chance)
    const said = numbers(chance)
    const { texts, results } = converse([...earlier, ...said])
    if (said.some(({ text }, index) => texts[earlier.length + index] !== text)) {
      wrong += 1
      onWrong?.(said, texts.slice(earlier.length))
    }
    const after = results.slice(earlier.length)
    if (after.some((result) => result.found.some((redaction) => redaction.pending))) held += 1
  }
  return { wrong, held }
}
