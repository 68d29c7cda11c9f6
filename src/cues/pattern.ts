/** A parsed word pattern. */
export type Pattern =
  /** With `+` behind it where it is inflected. */
  | { readonly is: "word"; readonly word: string }
  /** With its sign: `@they`, `#`. */
  | { readonly is: "class"; readonly name: string }
  | { readonly is: "gap"; readonly least: number; readonly most: number }
  | { readonly is: "end"; readonly mark: "$" | "?" | "%" }
  | { readonly is: "all"; readonly parts: readonly Pattern[] }
  | { readonly is: "any"; readonly parts: readonly Pattern[] }
  | { readonly is: "maybe"; readonly part: Pattern }

/** A pattern with its anchors. */
export interface Anchored {
  readonly pattern: Pattern
  readonly from: "anywhere" | "clause" | "turn"
  readonly to: "anywhere" | "turn"
}

/** The widest gap, so that no match can grow long. */
export const WIDEST_GAP = 8

/** Signs that are an atom by themselves. */
const SIGNS = "()|?_$%"
/** Signs at which a word ends. */
const NO_WORD = /[\s()|?*@#_$[\]%^]/
/** A word in brackets: what the reader makes of masks and noises. */
const LABEL = /^\[(?:\?|\p{L}+)\]/u

/**
 * Reads a pattern of the language that {@link CueRule} describes: alternatives divided by `|`, each with its own anchors.
 *
 * @returns `undefined` where the text is no pattern, or begins with a gap and has no anchor.
 */
export function parsePattern(text: string): Anchored[] | undefined {
  const patterns = splitChoices(text).map(readAnchored)
  return patterns.every((pattern) => pattern !== undefined) ? patterns : undefined
}

/** Divides at each `|` that stands outside brackets. */
export function splitChoices(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === "(") depth += 1
    else if (sign === ")") depth -= 1
    else if (sign === "|" && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}

/** Reads one of these alternatives. */
export function readAnchored(text: string): Anchored | undefined {
  let rest = text.trim()
  const from = rest.startsWith("^^") ? "turn" : rest.startsWith("^") ? "clause" : "anywhere"
  rest = rest.replace(/^\^{1,2}\s*/, "")
  const to = rest.endsWith("$$") ? "turn" : "anywhere"
  if (to === "turn") rest = rest.slice(0, -2).trimEnd()
  const atoms = toAtoms(rest)
  if (atoms === undefined || atoms.length === 0) return undefined
  const reader = { atoms, at: 0 }
  const pattern = readChoices(reader)
  if (pattern === undefined || reader.at < atoms.length) return undefined
  return from === "anywhere" && canStartWithGap(pattern) ? undefined : { pattern, from, to }
}

interface Reader {
  readonly atoms: readonly string[]
  at: number
}

/** Atoms, without the blanks between them. It runs over every pattern of a language at once, so it makes no waste. */
function toAtoms(text: string): string[] | undefined {
  const atoms: string[] = []
  for (let at = 0; at < text.length;) {
    const end = findAtomEnd(text, at)
    if (end === undefined) return undefined
    if (end > at) atoms.push(text.slice(at, end))
    at = Math.max(end, at + 1)
  }
  return atoms
}

/** Where the atom that begins at `at` ends: there itself where a blank stands, nowhere where none can begin. */
function findAtomEnd(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at)
  if (isWordSign(code)) {
    let end = at + 1
    while (end < text.length && isWordSign(text.charCodeAt(end))) end += 1
    return end
  }
  const sign = text[at]!
  if (/\s/.test(sign)) return at
  if (SIGNS.includes(sign)) return at + 1
  if (sign === "*") return /\d/.test(text[at + 1] ?? "") ? at + 2 : undefined
  if (sign === "#") return text.startsWith("#th", at) ? at + 3 : at + 1
  if (sign === "[") {
    const label = LABEL.exec(text.slice(at, at + 20))
    return label === null ? undefined : at + label[0].length
  }
  if (sign !== "@") return undefined
  let end = at + 1
  while (/\w/.test(text[end] ?? "")) end += 1
  return end > at + 1 ? end : undefined
}

function isWordSign(code: number): boolean {
  if ((code >= 97 && code <= 122) || code === 39 || code === 43 || (code >= 48 && code <= 57)) return true
  if (code === 32 || code === 40 || code === 41 || code === 124) return false
  return code > 127 ? !/\s/.test(String.fromCharCode(code)) : !NO_WORD.test(String.fromCharCode(code))
}

/** Alternatives divided by `|`, each a row of items. */
function readChoices(reader: Reader): Pattern | undefined {
  const choices: Pattern[] = []
  do {
    const choice = readRow(reader)
    if (choice === undefined) return undefined
    choices.push(choice)
  } while (reader.atoms[reader.at] === "|" && ++reader.at > 0)
  return choices.length === 1 ? choices[0] : { is: "any", parts: choices }
}

function readRow(reader: Reader): Pattern | undefined {
  const parts: Pattern[] = []
  while (reader.at < reader.atoms.length && reader.atoms[reader.at] !== ")" && reader.atoms[reader.at] !== "|") {
    const item = readItem(reader)
    if (item === undefined) return undefined
    parts.push(readMaybe(reader, item))
  }
  return parts.length === 0 ? undefined : parts.length === 1 ? parts[0] : { is: "all", parts }
}

function readMaybe(reader: Reader, part: Pattern): Pattern {
  if (reader.atoms[reader.at] !== "?") return part
  reader.at += 1
  return { is: "maybe", part }
}

function readItem(reader: Reader): Pattern | undefined {
  const atom = reader.atoms[reader.at]
  if (atom === undefined || atom === ")" || atom === "|" || atom === "?") return undefined
  reader.at += 1
  if (atom === "(") return readGroup(reader)
  if (atom === "_") return { is: "gap", least: 1, most: 1 }
  if (atom.startsWith("*")) return { is: "gap", least: 0, most: Math.min(Number(atom.slice(1)), WIDEST_GAP) }
  if (atom.startsWith("@") || atom.startsWith("#")) return { is: "class", name: atom }
  if (atom === "$" || atom === "%") return { is: "end", mark: atom }
  if (atom === "[?]") return { is: "end", mark: "?" }
  const code = atom.charCodeAt(0)
  if ((code < 97 || code > 122) && !/[\p{L}\p{N}]/u.test(atom)) return undefined
  return { is: "word", word: atom }
}

function readGroup(reader: Reader): Pattern | undefined {
  const pattern = readChoices(reader)
  if (pattern === undefined || reader.atoms[reader.at] !== ")") return undefined
  reader.at += 1
  return pattern
}

/** Alternatives written as in a class: sequences divided by `|`. */
export function parseChoices(text: string): Pattern | undefined {
  const atoms = toAtoms(text)
  if (atoms === undefined) return undefined
  const reader = { atoms, at: 0 }
  const pattern = readChoices(reader)
  return reader.at === atoms.length ? pattern : undefined
}

function canStartWithGap(pattern: Pattern): boolean {
  switch (pattern.is) {
    case "gap":
    case "end":
      return true
    case "maybe":
      return canStartWithGap(pattern.part)
    case "any":
      return pattern.parts.some(canStartWithGap)
    case "all": {
      const first = pattern.parts[0]
      if (first === undefined || canStartWithGap(first)) return true
      return first.is === "maybe" && canStartWithGap({ is: "all", parts: pattern.parts.slice(1) })
    }
    case "word":
    case "class":
      return false
  }
}
