import { UNKNOWN_WORD, type Alphabet } from "./automaton.js"
import type { CuePack } from "./pack.js"
import { parseChoices, type Pattern } from "./pattern.js"
import { NUMBER_WORD, ORDINAL_WORD, toWords, type Spelling } from "./spelling.js"

/** What a written word is read as. */
export interface Entry {
  /** Normal forms: "can't" is "can", "not". */
  readonly words: readonly string[]
  readonly ids: readonly number[]
  /** Left out: "uh". */
  readonly isFiller: boolean
}

/** The words that the rules of a pack name, with everything that is known of them. */
export interface Lexis extends Alphabet {
  readonly pack: CuePack
  /** How a word is read that the rules or the forms of the pack name. */
  readonly entryOf: (word: string) => Entry | undefined
  /** How other words were read, the last few thousand: a cache, from which nothing follows. */
  readonly readings: Map<string, Entry>
  readonly idOf: (word: string) => number
  /** The word of a number. */
  readonly nameOf: (id: number) => string
  /** What is known of a word by its number: {@link OPENER} and the like. */
  readonly traits: readonly number[]
  /** Two words after which a clause begins, by {@link pairOf}. */
  readonly openerPairs: ReadonlySet<number>
  /** The words of one list of {@link CueWords}. */
  readonly list: (name: keyof CuePack["words"]) => ReadonlySet<string>
}

/** A clause may begin behind it. */
export const OPENER = 1
/** A speaker pauses before it. */
export const BREAK = 2
/** May stand anywhere within a pattern. */
export const SKIPPED = 4
/** A number word. */
export const NUMERAL = 8

/** One number for two words. */
export const pairOf = (first: number, second: number): number => first * 0x100000 + second

const FIRST_LABEL = 1_000_000

interface Growing {
  readonly spelling: Spelling
  /** All words that have a number, or get one when they come up. */
  readonly names: ReadonlySet<string>
  readonly ids: Map<string, number>
  /** Words and what is known of them, by number. */
  readonly words: string[]
  readonly traits: number[]
  /** The words of each label, by its number less {@link FIRST_LABEL}. */
  readonly labels: (readonly number[])[]
  readonly classes: Map<string, Pattern>
  readonly traitsOf: ReadonlyMap<string, number>
}

/** Begins the word list of a pack. Everything in it is worked out when it is first asked for. */
export function createLexis(spelling: Spelling, names: ReadonlySet<string>): Lexis {
  const { pack } = spelling
  const list = listOf(pack)
  // The first numbers stand for unknown words and the ends of sentences.
  const words = ["", "", ""]
  const traits = [0, 0, 0]
  const growing: Growing = {
    spelling,
    names,
    ids: new Map(),
    words,
    traits,
    labels: [],
    classes: new Map(),
    traitsOf: findTraits(list),
  }
  const idOf = (word: string): number => (names.has(word) ? toId(growing, word) : UNKNOWN_WORD)
  const spelled = new Map<string, readonly (readonly number[])[]>()
  const meanings = new Map<number, readonly number[]>()
  return {
    pack,
    list,
    traits,
    idOf,
    readings: new Map(),
    entryOf: createEntries(pack, list("fillers"), names, idOf),
    openerPairs: new Set(pairsIn(pack.words.openers).map(([one, other]) => pairOf(idOf(one), idOf(other)))),
    word: (written) => {
      const known = spelled.get(written)
      if (known !== undefined) return known
      const found = spelling.word(written).map((words) => words.map((word) => toId(growing, word)))
      spelled.set(written, found)
      return found
    },
    className: (name) => readClass(growing, name),
    oneOf: (words) => FIRST_LABEL + growing.labels.push(words) - 1,
    nameOf: (word) => words[word]!,
    meaningsOf: (word) => {
      const known = meanings.get(word)
      if (known !== undefined) return known
      const found = findMeanings(growing, word)
      meanings.set(word, found)
      return found
    },
    isSkipped: (word) => (traits[word]! & SKIPPED) !== 0,
    fits: (label, word) => (label < FIRST_LABEL ? label === word : growing.labels[label - FIRST_LABEL]!.includes(word)),
  }
}

/** The traits of the words that have any. */
function findTraits(list: Lexis["list"]): ReadonlyMap<string, number> {
  const traits = new Map<string, number>()
  const mark = (name: keyof CuePack["words"], trait: number): void => {
    for (const word of list(name)) traits.set(word, (traits.get(word) ?? 0) | trait)
  }
  mark("openers", OPENER)
  mark("breaks", BREAK)
  mark("skipped", SKIPPED)
  mark("numbers", NUMERAL)
  return traits
}

function listOf({ words }: CuePack): Lexis["list"] {
  const lists = new Map<string, ReadonlySet<string>>()
  return (name) => {
    const known = lists.get(name)
    if (known !== undefined) return known
    const list = new Set(toWords(words[name]))
    lists.set(name, list)
    return list
  }
}

/** Those of a list that are two words, joined by `_`. */
function pairsIn(list: string): readonly (readonly [string, string])[] {
  return toWords(list).flatMap((word) => {
    const [first, second] = word.split("_")
    return second === undefined ? [] : [[first!, second] as const]
  })
}

/** How the words that are named are read: made as they come up. */
function createEntries(
  { forms }: CuePack,
  fillers: ReadonlySet<string>,
  names: ReadonlySet<string>,
  idOf: Lexis["idOf"],
): Lexis["entryOf"] {
  const kept = new Map<string, Entry>()
  const make = (word: string): Entry | undefined => {
    if (fillers.has(word)) return { words: [], ids: [], isFiller: true }
    const words = Object.hasOwn(forms, word) ? forms[word]!.split(" ") : names.has(word) ? [word] : undefined
    return words === undefined ? undefined : { words, ids: words.map(idOf), isFiller: false }
  }
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const entry = make(word)
    if (entry !== undefined) kept.set(word, entry)
    return entry
  }
}

/** The number of a word that is named, given when it first comes up. */
function toId({ ids, words, traits, traitsOf }: Growing, word: string): number {
  const known = ids.get(word)
  if (known !== undefined) return known
  const id = words.push(word) - 1
  ids.set(word, id)
  traits.push(traitsOf.get(word) ?? 0)
  return id
}

/** Words that stand for others, too: "'s" for "is" and "has", "10" for any number. */
function findMeanings(growing: Growing, id: number): readonly number[] {
  if (id === UNKNOWN_WORD) return []
  const word = growing.words[id]!
  const { ambiguous } = growing.spelling.pack
  const others = Object.hasOwn(ambiguous, word)
    ? ambiguous[word]!
    : /^\d/.test(word)
      ? [/^\d+(st|nd|rd|th)$/.test(word) ? ORDINAL_WORD : NUMBER_WORD]
      : []
  return [id, ...others.map((other) => toId(growing, other))]
}

function readClass({ spelling, classes }: Growing, name: string): Pattern {
  const known = classes.get(name)
  if (known !== undefined) return known
  const pattern = parseChoices(spelling.classText(name))
  if (pattern === undefined)
    throw new Error(`The class ${name} of the pack "${spelling.pack.language}" cannot be read.`)
  classes.set(name, pattern)
  return pattern
}
