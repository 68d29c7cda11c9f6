import { isOneOf } from "./word-list.js"

/** A word, number or mark of a turn, in its order, with the place where it stands. */
export interface Token {
  /**
   * `clock` is digits with a colon (`3:30`), `date` digits with strokes (`12/5`) or an ISO date; a `number` may have been
   * spelled out.
   */
  readonly kind: "word" | "number" | "clock" | "date" | "mark"
  /** Lower case, apostrophes straight. Marks are `.`, `?`, `,`, `-` or `#` (anything else). */
  readonly text: string
  /** First UTF-16 unit in the turn's text. */
  readonly start: number
  /** One past the last UTF-16 unit. */
  readonly end: number
  /** Of a number. */
  readonly value?: number
  /** Whether the number is an ordinal: `5th`, `fifth`. */
  readonly ordinal?: boolean
  /** Whether the number was said in words. */
  readonly spelled?: boolean
  /** Whether nothing stands between this token and the one before: `3pm`. */
  readonly glued?: boolean
  /** Whether a hesitation ("er", "um") was left out before this token. */
  readonly hesitant?: boolean
  /** Whether the word was written with a capital. */
  readonly capital?: boolean
}

/** The text of the token at a place; empty past either end. */
export function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? ""
}

/** Whether the token at a place is one of the words of a list. */
export function isWordAt(tokens: readonly Token[], index: number, list: string): boolean {
  return isOneOf(list, tokens[index]?.text)
}

/** Whether a sentence ends at a place: a full stop, a question mark, or the end of the turn. */
export function isStop(token: Token | undefined): boolean {
  return token === undefined || (token.kind === "mark" && (token.text === "." || token.text === "?"))
}

/** Whether nothing goes on at a place: the end of the turn, a mark or, where a list is given, one of its words. */
export function isEdge(token: Token | undefined, list = ""): boolean {
  return token === undefined || token.kind === "mark" || isOneOf(list, token.text)
}

/** Whether one of the tokens is a word of a list. */
export function someOf(tokens: readonly Token[], list: string): boolean {
  return tokens.some(({ text }) => isOneOf(list, text))
}

/** Whether every token is a word of a list. */
export function everyOf(tokens: readonly Token[], list: string): boolean {
  return tokens.every(({ text }) => isOneOf(list, text))
}
