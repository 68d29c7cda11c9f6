import { isClass, type Spelling } from "./spelling.js"

/** What one item of a pattern begins with: a word, a class, a label, a gap, or a mark, which takes no word. */
const ITEM = /[^\s()|?*@#_$[\]%^]+|@\w+|#(?:th)?|\[[^\]]*\]|\*\d|_/y

/** Stands for any word: some patterns begin with a gap. */
const GAP = "_"

/** Which patterns a word may begin. */
export interface Openings {
  /** The wording of each pattern, by number. The alternatives of a wording follow one another. */
  readonly wordings: readonly number[]
  /** Numbers of patterns: all that begin with one of the words, and some that do not. */
  readonly beginningWith: (words: readonly string[]) => ReadonlySet<number>
}

/** Finds with which words the patterns of many wordings may begin, without reading them: most is never said in a call. */
export function indexOpenings(says: readonly string[], spelling: Spelling): Openings {
  const written = new Map<string, number[]>()
  const wordings: number[] = []
  says.forEach((say, wording) => {
    const end = readOpenings(say, wordings.length, written)
    while (wordings.length < end) wordings.push(wording)
  })
  const spelled = new Map<string, string[]>()
  for (const item of written.keys()) for (const word of firstWordsOf(item, spelling)) addTo(spelled, word, item)
  return {
    wordings,
    beginningWith: (words) =>
      new Set([GAP, ...words].flatMap((word) => spelled.get(word) ?? []).flatMap((item) => written.get(item)!)),
  }
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** The words with which an item may begin. */
function firstWordsOf(item: string, spelling: Spelling): Iterable<string> {
  if (item.startsWith("*")) return [GAP]
  if (!isClass(item)) return spelling.word(item).map(([first]) => first!)
  const inner = new Map<string, number[]>()
  readOpenings(spelling.classText(item), 0, inner)
  return new Set([...inner.keys()].flatMap((name) => [...firstWordsOf(name, spelling)]))
}

/**
 * Notes what the alternatives of a wording may begin with, each under the next number, and gives the number behind them. It runs over
 * every sign of a language when the first turn is heard, so it makes no waste.
 */
function readOpenings(say: string, from: number, found: Map<string, number[]>): number {
  const groups: { readonly atFront: boolean; canBeEmpty: boolean }[] = []
  let pattern = from
  let atFront = true
  let wasAtFront = true
  for (let at = 0; at < say.length; at++) {
    const code = say.charCodeAt(at)
    if (code > 64 && code < 123 && !atFront) wasAtFront = false
    else if (code === 40) groups.push({ atFront, canBeEmpty: false })
    else if (code === 124) {
      const group = groups.at(-1)
      if (group === undefined) pattern += 1
      else if (atFront) group.canBeEmpty = true
      atFront = group?.atFront ?? true
    } else if (code === 41) {
      const group = groups.pop()
      wasAtFront = group?.atFront === true
      atFront = wasAtFront && (atFront || group?.canBeEmpty === true)
    } else if (code === 63) atFront = wasAtFront
    else if (code > 32) {
      wasAtFront = atFront
      ITEM.lastIndex = at
      const item = atFront ? ITEM.exec(say)?.[0] : undefined
      if (item === undefined) continue
      addTo(found, item, pattern)
      at += item.length - 1
      atFront = false
    }
  }
  return pattern + 1
}
