import {
  before,
  CALLS,
  contexts,
  countMaskedCards,
  countMaskedHarmless,
  harmless,
  SEED,
  styles,
} from "../redact/masked.js"
import { percent, section, table } from "./markdown.js"

/** Card numbers masked and harmless numbers left alone, on generated calls. */
export function redactSection(): string {
  const cards = Object.entries(styles).map(([set, ways]) => {
    const counts = Object.values(ways).flatMap((style) => contexts.map((context) => countMaskedCards(style, context)))
    const all = counts.length * CALLS
    const masked = counts.reduce((sum, count) => sum + count, 0)
    return [`cards, ${set}, masked whole`, String(all), String(masked), percent(masked, all, 2)]
  })
  const numbers = Object.entries(before).map(([name, linesBefore]) => {
    const sets = Object.values(harmless)
    const wrong = sets.reduce((sum, set) => sum + countMaskedHarmless(linesBefore, set).wrong, 0)
    return [
      `harmless, ${beforeNames[name] ?? name}, masked`,
      String(sets.length * CALLS),
      String(wrong),
      percent(wrong, sets.length * CALLS, 2),
    ]
  })
  return section(
    "Redaction",
    `Generated calls with seed ${String(SEED)}: ${String(CALLS)} a way of writing or saying a number, over one to six turns, with the other side's "uh-huh" between. Harmless numbers are of telephones, orders, parcels, addresses, dates and amounts. \`npm run eval redact\` shows each way by itself, and what is masked in the corpora.`,
    table(["numbers", "calls", "masked", "share"], [...cards, ...numbers]),
  )
}

const beforeNames: Readonly<Record<string, string>> = {
  alone: "by themselves",
  cardSpokenOf: "after a card was spoken of",
  afterPayment: "after a payment",
}
