/** A word, a group of digits, or both in one ("b12"), with its place in the text (UTF-16, `end` exclusive). */
export interface Token {
  readonly type: "word" | "digits" | "mixed"
  readonly start: number
  readonly end: number
  /** Lower case, apostrophes taken out: "it's" is `its`. */
  readonly word: string
}

/** First letters that a number may be glued to in notes: "cvv123", "exp1226". */
const GLUED_HEADS = ["cvv", "cvc", "cid", "pin", "exp", "visa", "card", "amex", "ssn", "iban"]

/** So many digits in one piece are told apart from letters glued to them: a card has at least so many. */
const LONG_DIGITS = 13

const MARK = 0
const LETTER = 1
const DIGIT = 2
const APOSTROPHE = 3

function classOf(code: number): number {
  if (code < 128) {
    if (code >= 48 && code <= 57) return DIGIT
    if ((code | 32) >= 97 && (code | 32) <= 122) return LETTER
    return code === 39 ? APOSTROPHE : MARK
  }
  if (code === 0x2019) return APOSTROPHE
  // Signs of Latin-1, dashes and quotation marks, signs of money.
  return code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) ? MARK : LETTER
}

/**
 * Cuts a folded text into words and groups of digits, in order; what stands between them is left out. One pass.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const first = classOf(text.charCodeAt(at))
    if (first !== LETTER && first !== DIGIT) {
      at += 1
      continue
    }
    const end = endOfToken(text, at)
    addToken(tokens, text, at, end)
    at = end
  }
  return tokens
}

function endOfToken(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === MARK) break
    if (kind === APOSTROPHE && (at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) !== LETTER)) break
    at += 1
  }
  return at
}

function addToken(tokens: Token[], text: string, start: number, end: number): void {
  const word = toWord(text, start, end)
  const firstDigit = firstDigitOf(word)
  if (firstDigit < 0) tokens.push({ type: "word", start, end, word })
  else if (endOfDigits(word, 0) === word.length) tokens.push({ type: "digits", start, end, word })
  else if (word.length === end - start && isGlued(word, firstDigit)) splitGlued(tokens, word, start)
  else tokens.push({ type: "mixed", start, end, word })
}

/** Lower case, no apostrophes. Most words are plain and only cut out. */
function toWord(text: string, start: number, end: number): string {
  let isPlain = true
  for (let at = start; isPlain && at < end; at += 1) {
    const code = text.charCodeAt(at)
    isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  }
  const raw = text.slice(start, end)
  return isPlain ? raw : raw.toLowerCase().replace(/['’]/g, "")
}

function firstDigitOf(word: string): number {
  for (let at = 0; at < word.length; at += 1) if (isDigit(word, at)) return at
  return -1
}

/** Where the digits that begin at a place end. */
function endOfDigits(word: string, from: number): number {
  let end = from
  while (end < word.length && isDigit(word, end)) end += 1
  return end
}

function isGlued(word: string, firstDigit: number): boolean {
  if (GLUED_HEADS.includes(word.slice(0, firstDigit))) return true
  // Only the first digits count: "1z12345…" is one tracking number, not a word and a card.
  return endOfDigits(word, firstDigit) - firstDigit >= LONG_DIGITS
}

function splitGlued(tokens: Token[], word: string, start: number): void {
  let from = 0
  for (let index = 1; index <= word.length; index += 1) {
    if (index < word.length && isDigit(word, index) === isDigit(word, from)) continue
    const type = isDigit(word, from) ? "digits" : "word"
    tokens.push({ type, start: start + from, end: start + index, word: word.slice(from, index) })
    from = index
  }
}

function isDigit(word: string, index: number): boolean {
  const code = word.charCodeAt(index)
  return code >= 48 && code <= 57
}
