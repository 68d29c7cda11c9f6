import { accountPhrases } from "./lexicon-accounts.js"
import { cardPhrases } from "./lexicon-cards.js"
import { coursePhrases } from "./lexicon-course.js"
import { otherNumberPhrases } from "./lexicon-other-numbers.js"

/**
 * What a phrase leads one to expect.
 *
 * - `card`, `code`, `expiry`, `account`, `id`: what must be masked comes next.
 * - `cardAsk`: asks for a card where the agent says it, and is a mere mention otherwise.
 * - `shortCode`: names a code by its length or place only; counts where a card was spoken of.
 * - `namedCode`: "the code is": a code of one use by its length; a shorter one may open a gate.
 * - `idName`: names what gives national ids; only long numbers after it are one.
 * - `pinCode`: a secret code, or in India a postal code of six digits.
 * - `phone`, `postcode`, `number` (order, tracking, booking, serial …), `quantity` (a count, amount, date …): harmless
 *   digits come next.
 * - `accountNumber`: a bank account only where a bank was spoken of; most account numbers are the client's own.
 * - `cardMention`, `bankMention`: make cards, accounts likelier.
 * - `ending`: the last digits of something come next. `goOn`: asks for more of the same number.
 * - `paid`: the payment is over. `neutral`: contains a cue by chance.
 */
export type PhraseKind =
  keyof typeof cardPhrases | keyof typeof accountPhrases | keyof typeof otherNumberPhrases | keyof typeof coursePhrases

let built: ReadonlyMap<PhraseKind, readonly string[]> | undefined

/**
 * The phrases of each kind, built on first use. The longest phrase at a place wins.
 *
 * A number may be written by the recogniser in words or digits; each is listed.
 */
export function cuePhrases(): ReadonlyMap<PhraseKind, readonly string[]> {
  built ??= new Map(
    [cardPhrases, accountPhrases, otherNumberPhrases, coursePhrases].flatMap((lexicon) =>
      Object.entries(lexicon).map(([kind, phrases]) => [kind as PhraseKind, phrases.split(", ").flatMap(spellOut)]),
    ),
  )
  return built
}

/** "(your|the) card" as "your card" and "the card". */
function spellOut(pattern: string): readonly string[] {
  const open = pattern.indexOf("(")
  if (open < 0) return [pattern]
  const close = pattern.indexOf(")", open)
  return pattern
    .slice(open + 1, close)
    .split("|")
    .flatMap((choice) => spellOut(pattern.slice(0, open) + choice + pattern.slice(close + 1)))
}

/** In the same breath as a card these make it a request for, or the announcement of, its number. */
export const cardDetailWords: readonly string[] = ["number", "numbers", "digits", "digit", "details", "cvv", "cvc"]
