import type { Shape } from "./shapes.js"
import type { Token } from "./tokens.js"

/** One thing said that stands for digits: "4111", "double four", "forty five", "four thousand five hundred". */
export interface NumberElement {
  /** Its tokens, both included. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** The digits as one would first read them: "four hundred five" is 405. */
  readonly digits: string
  /** Other ways to read it: "forty five" as 40, 5; "four hundred five" as 400, 5; "oh" as an exclamation. Mostly none. */
  readonly others: readonly string[]
  /** Written in digits, two or more: a group. */
  readonly isGroup: boolean
  /** "Oh", "o", "for": a digit only beside others. */
  readonly isWeak: boolean
  /** Written as a date, a time or an amount. */
  readonly shape: Shape["shape"] | undefined
}

/** What the reader stands on. */
export interface NumberText {
  readonly text: string
  readonly tokens: readonly Token[]
  /** True for tokens that are no number whatever they say: part of a phrase, an e-mail address. */
  readonly isTaken: (at: number) => boolean
  /** Single letters and mixtures ("b", "x12345") are read too. */
  readonly spelled: boolean
  /** A number of this speaker is open. */
  readonly isOpen: boolean
  /** Card data is expected: words that sound like digits are likelier to be some. */
  readonly isExpected: boolean
  /** More of the text is to come: its last word may be cut off. */
  readonly isPartial: boolean
}

export const NO_OTHERS: readonly string[] = []

interface Traits {
  readonly others?: readonly string[]
  readonly isGroup?: boolean
  readonly isWeak?: boolean
  readonly shape?: Shape["shape"]
}

const NO_TRAITS: Traits = {}

export function element(
  { tokens }: NumberText,
  [first, last]: readonly [number, number],
  digits: string,
  { others = NO_OTHERS, isGroup = false, isWeak = false, shape }: Traits = NO_TRAITS,
): NumberElement {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  return { first, last, start, end, digits, others, isGroup, isWeak, shape }
}

export function digitAt({ tokens }: NumberText, at: number): string | undefined {
  const token = tokens[at]
  return token?.type === "digits" && token.word.length === 1 ? token.word : token?.sense?.digit
}

export function isSaidDigit({ tokens, isTaken }: NumberText, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || isTaken(at)) return false
  return token.type === "digits" || token.sense?.digit !== undefined
}
