import type { Choice } from "./choices.js"
import { createSigns, FIRST_WORD, NO_WORD } from "./signs.js"
import { toPlainPattern } from "./plain.js"
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
  /** The sign of each word that is named, and the words by their numbers less {@link FIRST_WORD}. */
  readonly signs: Map<string, string>
  readonly words: string[]
  /** What those come to that were looked into. */
  readonly choices: Map<number, Choice>
}

/** What patterns are written with, but for the signs that stay as they are: words, labels, classes, gaps. */
const WRITTEN = /[^\s()|?*@#_$[\]%^]+|\*\d|@\w+|#(?:th)?|\[[^\s[\]]+\]|\^\^|\$\$/g

/** Words that stand for several: classes, and those that are written otherwise than they are read, but for the forms of the pack. */
const ODD = /^[@#].*|^.*['+].*/gm

/** What forms are written with: words alone. */
const FORM = /[^\n()| ]+/g

/**
 * Puts wordings into one row.
 *
 * Nothing else is done with a pattern before a word comes up with which it may begin: this runs over all that a language has when the
 * first turn is heard. So whatever is written gets a sign first, and what of it is no plain word is looked for once, in all together.
 */
export function toRow(wordings: readonly string[], spelling: Spelling): Row {
  const { signs, words, write } = createWriter()
  const lines = write(wordings, WRITTEN)
  const classes = new Set<string>()
  const forms = new Set<string>()
  let groups = ""
  for (let from = 0; from < words.length;) {
    const odd = words.slice(from).join("\n").match(ODD) ?? []
    from = words.length
    for (const word of odd) (isClass(word) ? classes : forms).add(word)
    // What a class names is added while they are gone through.
    const found = odd.filter(isClass).map((name) => `(${spelling.classText(name)})`)
    groups += write(found, WRITTEN)
  }
  for (const form of spelling.forms.keys()) if (signs.has(form)) forms.add(form)
  const named = [...classes, ...forms].map((name) => signs.get(name)!.charCodeAt(0))
  // From here on signs are those of words: a form that is the form of another, too, gets one of its own.
  for (const written of [...classes, ...forms, ...createSigns().keys()]) signs.delete(written)
  const spelled = Array.from(forms, (form) => `(${spelling.word(form)})`)
  groups += write(spelled, FORM)
  return { text: lines + groups, ...findLines(lines, groups, named), choices: new Map(), signs, words }
}

/** So many lines are written at once: lists that live long are dear, and so are many calls. */
const AT_ONCE = 64

interface Writer extends Pick<Row, "signs" | "words"> {
  /** Puts signs for what a pattern finds in some lines. */
  readonly write: (lines: readonly string[], pattern: RegExp) => string
}

function createWriter(): Writer {
  const signs = createSigns()
  const words: string[] = []
  const toSign = (written: string): string => {
    let sign = signs.get(written)
    if (sign === undefined) {
      sign = String.fromCharCode(Math.min(FIRST_WORD + words.push(written) - 1, NO_WORD))
      signs.set(written, sign)
    }
    return sign
  }
  const write: Writer["write"] = (lines, pattern) => {
    const parts: string[] = []
    for (let from = 0; from < lines.length; from += AT_ONCE) {
      const part = toPlainPattern(lines.slice(from, from + AT_ONCE).join("\n"))
      parts.push(part.replace(pattern, toSign).replaceAll(" ", ""), "\n")
    }
    return parts.join("")
  }
  return { signs, words, write }
}

/** Where wordings begin, and groups. */
function findLines(
  lines: string,
  groups: string,
  named: readonly number[],
): Pick<Row, "starts" | "namesFrom" | "groups" | "names"> {
  const found = { groups: new Map<number, number>(), names: new Map<number, number>() }
  startsOf(groups).forEach((start, index) => {
    found.groups.set(named[index]!, lines.length + start)
    found.names.set(lines.length + start, named[index]!)
  })
  return { starts: startsOf(lines), namesFrom: lines.length, ...found }
}

function startsOf(lines: string): number[] {
  const starts: number[] = []
  for (let start = 0; start < lines.length; start = lines.indexOf("\n", start) + 1) starts.push(start)
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
