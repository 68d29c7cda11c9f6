import { isApostrophe, isDigit, kindOf } from "./characters.js"

/** Endings of addresses on the web, so that "acme.com" is one word and "sorry.I" is two. */
const DOMAINS = /^\.(com|net|org|co|uk|in|au|io|gov|edu|us)\b/i

/** A longer run of letters is no word; it is read in pieces of this many UTF-16 units. */
export const LONGEST_TOKEN = 1_000

/** Where the token that begins at `start` ends: letters, digits, and marks that stand inside a word or number. */
export function findTokenEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && at - start < LONGEST_TOKEN) {
    const code = text.charCodeAt(at)
    if (kindOf(code) === "word" || (at > start && at + 1 < text.length && joins(text, start, at))) at += 1
    else break
  }
  return at
}

/** Whether the mark at `at` joins what stands on its two sides. */
function joins(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (isApostrophe(code)) return kindOf(after) === "word"
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return kindOf(after) === "word"
  const digits = isDigit(before) && isDigit(after)
  if (code === 0x3a || code === 0x2c || code === 0x2f)
    return digits || (code === 0x2f && kindOf(after) === "word" && !isDigit(after))
  if (code !== 0x2e) return false
  if (digits) return true
  const isInitial = at - start === 1 || text[at - 2] === "."
  return (isInitial && kindOf(after) === "word") || DOMAINS.test(text.slice(at, at + 5))
}
