import { findCardWindows } from "./card-windows.js"
import type { RedactSettings } from "./redaction.js"
import type { Token } from "./tokens.js"
import type { Mark } from "./verdict.js"

/** Letters that are written for digits: "4III", "S1O5". */
const LOOKALIKES: Readonly<Record<string, string>> = { O: "0", o: "0", Q: "0", I: "1", l: "1", Z: "2", S: "5", B: "8" }

/** So many letters at most stand before or after each group: "a4242 b4242", "no4242". */
const MOST_LETTERS = 2

/** So many signs at most between two groups. */
const MOST_MARKS = 4

/** A chain of fewer digits is no card. */
const SHORTEST_CARD = 13

/**
 * Card numbers with letters in them: some digits written as letters that look like them, or a letter beside each group.
 *
 * Only a whole number with its check digit counts, so codes of digits and letters come through.
 */
export function findDisguised(text: string, tokens: readonly Token[], { extraIssuerRanges }: RedactSettings): Mark[] {
  const marks: Mark[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    const chain = chainAt(text, tokens, first)
    if (chain.length === 0) continue
    const last = first + chain.length - 1
    const isMixed = tokens.slice(first, last + 1).some((token) => token.type !== "digits")
    if (isMixed) {
      for (const parts of [chain, withBars(chain, text, tokens, first)])
        for (const found of cardsIn(parts, extraIssuerRanges)) {
          const from = tokens[first + found.first]
          const to = tokens[first + found.last]
          if (from && to) marks.push({ kind: "card", start: from.start, end: to.end, isHeld: false })
        }
    }
    first = last
  }
  return marks
}

/** Which parts of a chain are card numbers. */
function cardsIn(chain: readonly string[], extra: RedactSettings["extraIssuerRanges"]) {
  const digits = chain.join("")
  if (digits.length < SHORTEST_CARD) return []
  const ends: number[] = []
  for (const part of chain) ends.push((ends[ends.length - 1] ?? 0) + part.length)
  const starts = [0, ...ends.slice(0, -1)]
  return findCardWindows({ digits, starts, ends }, extra).map(({ start, end }) => ({
    first: starts.lastIndexOf(start),
    last: ends.indexOf(end),
  }))
}

/** A bar between two parts may be a one. */
function withBars(chain: readonly string[], text: string, tokens: readonly Token[], first: number): readonly string[] {
  return chain.map((digits, at) => (text.slice(tokens[first + at]?.end).startsWith("|") ? digits + "1" : digits))
}

/** The digits of the tokens from `first` on, as far as each is read as digits and stands beside the one before. */
function chainAt(text: string, tokens: readonly Token[], first: number): readonly string[] {
  const chain: string[] = []
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (token === undefined || (at > first && token.start - (before?.end ?? 0) > MOST_MARKS)) break
    const digits = token.type === "digits" ? token.word : disguisedDigits(text.slice(token.start, token.end))
    if (digits === undefined) break
    chain.push(digits)
  }
  return chain
}

function disguisedDigits(raw: string): string | undefined {
  if (raw.length > 1 && /^[0-9OoQIlZSB]+$/.test(raw))
    return raw.replace(/[^0-9]/g, (letter) => LOOKALIKES[letter] ?? "")
  const digits = raw.replace(/[^0-9]/g, "")
  const isGroup = digits !== "" && raw.length - digits.length <= MOST_LETTERS && raw.includes(digits)
  return isGroup ? digits : undefined
}
