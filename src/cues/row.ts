import type { Choice } from "./choices.js"
import { createSigns } from "./signs.js"
import { isClass, type Spelling } from "./spelling.js"

/** All wordings of a detector in one row of signs, a line each, and behind them a group for whatever stands for several words. */
export interface Row {
  readonly text: string
  /** Where each wording begins, in order. */
  readonly starts: readonly number[]
  /** Where the groups of classes and inflected words begin. */
  readonly namesFrom: number
  /** The place of its group by the number of a class or inflected word, and the other way round. */
  readonly groups: ReadonlyMap<number, number>
  readonly names: ReadonlyMap<number, number>
  /** What those come to that were looked into. */
  readonly choices: Map<number, Choice>
}

/** Gives numbers to what is written in patterns. */
export interface Numbering {
  /** To a word or label. */
  readonly toId: (word: string) => number
  /** To something that stands for several words: a class, or a word that has several forms or is several words. */
  readonly addName: () => number
}

/** What patterns are written with, but for the signs that stay as they are: words, labels, classes, gaps. */
const WRITTEN = /[^\s()|?*@#_$[\]%^]+|\*\d|@\w+|#(?:th)?|\[[^\s[\]]+\]|\^\^|\$\$/g

/**
 * Puts wordings into one row.
 *
 * Nothing else is done with a pattern before a word comes up with which it may begin: this runs over all that a language has when the
 * first turn is heard.
 */
export function toRow(wordings: readonly string[], spelling: Spelling, { toId, addName }: Numbering): Row {
  const signs = createSigns()
  const groups = new Map<number, number>()
  const names = new Map<number, number>()
  const waiting: (readonly [name: number, written: string])[] = []
  const spell = (written: string): string => {
    if (spelling.isPlain(written)) return String.fromCharCode(toId(written))
    const name = addName()
    waiting.push([name, written])
    return String.fromCharCode(name)
  }
  const toSign = (written: string): string => {
    const known = signs.get(written)
    if (known !== undefined) return known
    const sign = spell(written)
    signs.set(written, sign)
    return sign
  }
  const write = (text: string): string => text.replace(WRITTEN, toSign).replaceAll(" ", "")
  const writeForm = (words: readonly string[]): string => words.map((word) => String.fromCharCode(toId(word))).join("")
  const lines = write(`${wordings.join("\n")}\n`)
  let text = lines
  // What a class names is added while they are gone through.
  for (const [name, written] of waiting) {
    groups.set(name, text.length)
    names.set(text.length, name)
    const group = isClass(written)
      ? write(spelling.classText(written))
      : spelling.word(written).map(writeForm).join("|")
    text += `(${group})\n`
  }
  return { text, starts: findStarts(lines), namesFrom: lines.length, groups, names, choices: new Map() }
}

function findStarts(lines: string): readonly number[] {
  const starts = [0]
  for (let end = lines.indexOf("\n"); end >= 0 && end + 1 < lines.length; end = lines.indexOf("\n", end + 1))
    starts.push(end + 1)
  return starts
}

/** The number of the wording in which a place is. */
export function wordingAt({ starts }: Row, place: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= place) low = middle
    else high = middle
  }
  return low
}
