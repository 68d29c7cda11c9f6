import { regex, saysAnything } from "../../kernel/inner.js"

/** What patterns are made of. */
const ATOM = /* @__PURE__ */ regex(
  "\\s+|[()|?_$%]|\\*\\d|#th|#|@\\w+|\\[(?:\\?|\\p{L}+)\\]|[^\\s()|?*@#_$[\\]%^]+",
  "gu",
)

/** What is asked of a stretch of a pattern: whether it is one, may begin with a gap or an end, and may be left out. */
interface Shape {
  readonly startsWithGap: boolean
  readonly isMaybe: boolean
}

const WORD: Shape = { startsWithGap: false, isMaybe: false }
const GAP: Shape = { startsWithGap: true, isMaybe: false }

/**
 * Whether a text is a pattern of the language that `CueRule` describes: alternatives divided by `|`, each with its own anchors. One that
 * begins with a gap needs an anchor.
 */
export function isPattern(text: string): boolean {
  return splitChoices(text).every(isAnchored)
}

/** Divides at each `|` that stands outside brackets. */
function splitChoices(text: string): string[] {
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

function isAnchored(choice: string): boolean {
  const text = choice.trim()
  const rest = text.replace(/^\^{1,2}/, "").replace(/\$\$$/, "")
  const atoms = rest.match(ATOM()) ?? []
  if (atoms.join("") !== rest) return false
  const reader = { atoms: atoms.filter((atom) => atom.trim() !== ""), at: 0 }
  const shape = readChoices(reader)
  if (shape === undefined || reader.at < reader.atoms.length) return false
  return text.startsWith("^") || !shape.startsWithGap
}

interface Reader {
  readonly atoms: readonly string[]
  at: number
}

/** Alternatives divided by `|`, each a row of items. */
function readChoices(reader: Reader): Shape | undefined {
  const choices: Shape[] = []
  do {
    const choice = readRow(reader)
    if (choice === undefined) return undefined
    choices.push(choice)
  } while (reader.atoms[reader.at] === "|" && ++reader.at > 0)
  if (choices.length === 1) return choices[0]
  return choices.some(({ startsWithGap }) => startsWithGap) ? GAP : WORD
}

function readRow(reader: Reader): Shape | undefined {
  const parts: Shape[] = []
  while (reader.at < reader.atoms.length && reader.atoms[reader.at] !== ")" && reader.atoms[reader.at] !== "|") {
    const item = readItem(reader)
    if (item === undefined) return undefined
    const isMaybe = reader.atoms[reader.at] === "?"
    if (isMaybe) reader.at += 1
    parts.push(isMaybe ? { ...item, isMaybe } : item)
  }
  if (parts.length < 2) return parts[0]
  const first = parts.find(({ startsWithGap, isMaybe }) => startsWithGap || !isMaybe)
  return first?.startsWithGap === false ? WORD : GAP
}

function readItem(reader: Reader): Shape | undefined {
  const atom = reader.atoms[reader.at]
  if (atom === undefined || atom === "?") return undefined
  reader.at += 1
  if (atom === "(") return readGroup(reader)
  if (/^(?:[_$%*]|\[\?)/.test(atom)) return GAP
  return /^[@#]/.test(atom) || saysAnything(atom) ? WORD : undefined
}

function readGroup(reader: Reader): Shape | undefined {
  const shape = readChoices(reader)
  if (shape === undefined || reader.atoms[reader.at] !== ")") return undefined
  reader.at += 1
  return shape
}
