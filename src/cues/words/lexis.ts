import type { Alphabet } from "../patterns/automaton.js"
import type { Row } from "../patterns/row.js"
import { FIRST_WORD, NO_WORD, UNKNOWN_WORD } from "../patterns/signs.js"
import { noWords, type KnownWords } from "./known-words.js"
import {
  BREAK,
  FIRST_OF_PAIR,
  JOINT,
  NUMERAL,
  OPENER,
  SKIPPED,
  SPECIAL,
  AFRESH,
  ANTECEDENT,
  CARRIER,
  DETERMINER,
  FINITE,
  INTERROGATIVE,
  NOMINATIVE,
  PRONOUN,
} from "../patterns/traits.js"
import { isDigit } from "./characters.js"
import type { CuePack } from "../lexicon/pack.js"
import { MASKED_WORD, NUMBER_WORD, ORDINAL_WORD, SWEAR_WORD, toWords, type Spelling } from "../patterns/spelling.js"

/** What a written word is read as. */
export interface Entry {
  /** Normal forms: "can't" is "can", "not". */
  readonly words: readonly string[]
  readonly ids: readonly number[]
  /** Left out: "uh". */
  readonly isFiller: boolean
  /** What else it may be, and behind which words it is not. */
  readonly clipped?: { readonly entry: Entry; readonly notBehind: ReadonlySet<string> }
}

/** The words that the rules of a pack name, with everything that is known of them. */
export interface Lexis extends Alphabet {
  readonly pack: CuePack
  /** How a word is read that the rules or the forms of the pack name. */
  readonly entryOf: (word: string) => Entry | undefined
  /** How words of plain letters were read, the last few thousand: a cache, from which nothing follows. */
  readonly plain: KnownWords
  /** How other words were read: a cache, too. */
  readonly readings: Map<string, Entry>
  /** The number of a word, {@link UNKNOWN_WORD} where nothing names it. */
  readonly idOf: (word: string) => number
  /** Two words after which a clause begins, by {@link pairOf}. */
  readonly openerPairs: ReadonlySet<number>
  /** The words of one list of {@link CueWords}. */
  readonly list: (name: keyof CuePack["words"]) => ReadonlySet<string>
}

/** One number for two words. */
export const pairOf = (first: number, second: number): number => first * 0x100000 + second

/** Begins the word list of a pack with what its patterns name. What is known of a word is worked out when it first comes up. */
export function createLexis({ pack, forms }: Spelling, { signs, words }: Row): Lexis {
  const list = listOf(pack)
  const traits = new Array<number>(FIRST_WORD + words.length).fill(0).fill(SPECIAL, UNKNOWN_WORD + 1, FIRST_WORD)
  const idOf = (word: string): number => signs.get(word)?.charCodeAt(0) ?? UNKNOWN_WORD
  const toId = (word: string): number => {
    if (signs.has(word)) return idOf(word)
    const id = Math.min(FIRST_WORD + words.push(word) - 1, NO_WORD)
    signs.set(word, String.fromCharCode(id))
    traits.push(isDigit(word.charCodeAt(0)) ? SPECIAL : 0)
    return id
  }
  const mark = (words: Iterable<string>, trait: number): void => {
    for (const word of words) traits[toId(word)]! |= trait
  }
  const openers = [...list("openers")]
  const pairs = openers.filter((word) => word.includes("_")).map((pair) => pair.split("_").map(toId))
  mark(
    openers.filter((word) => !word.includes("_")),
    OPENER,
  )
  mark(list("breaks"), BREAK)
  mark(list("skipped"), SKIPPED | SPECIAL)
  mark(list("numbers"), NUMERAL)
  mark(list("joints"), JOINT)
  mark(list("nominatives"), NOMINATIVE)
  mark(list("pronouns"), PRONOUN)
  mark(list("determiners"), DETERMINER)
  mark(list("finites"), FINITE)
  mark(list("interrogatives"), INTERROGATIVE)
  mark(list("carriers"), CARRIER)
  mark(list("antecedents"), ANTECEDENT)
  mark(list("afresh"), AFRESH)
  mark(Object.keys(pack.ambiguous), SPECIAL)
  mark(
    words.filter((word) => isDigit(word.charCodeAt(0)) && signs.has(word)),
    SPECIAL,
  )
  mark([...Object.values(pack.ambiguous).flat(), NUMBER_WORD, ORDINAL_WORD, SWEAR_WORD, MASKED_WORD], 0)
  for (const [first] of pairs) traits[first!]! |= FIRST_OF_PAIR
  const meanings: (readonly number[])[] = []
  return {
    pack,
    list,
    traits,
    idOf,
    plain: noWords(),
    readings: new Map(),
    entryOf: createEntries(forms, pack, list("fillers"), idOf),
    openerPairs: new Set(pairs.map(([first, second]) => pairOf(first!, second!))),
    meaningsOf: (word) =>
      (meanings[word] ??= findMeanings(pack, word, words[word - FIRST_WORD] ?? "").map((other) =>
        typeof other === "number" ? other : toId(other),
      )),
  }
}

function listOf({ words }: CuePack): Lexis["list"] {
  const lists = new Map<string, ReadonlySet<string>>()
  return (name) => {
    let list = lists.get(name)
    if (list === undefined) lists.set(name, (list = new Set(toWords(words[name] ?? ""))))
    return list
  }
}

/** How the words that are named are read: made as they come up. */
function createEntries(
  forms: Spelling["forms"],
  { clipped }: CuePack,
  fillers: ReadonlySet<string>,
  idOf: Lexis["idOf"],
): Lexis["entryOf"] {
  const kept = new Map<string, Entry>()
  const read = (form: string): Entry => {
    const words = form.split(" ")
    return { words, ids: words.map(idOf), isFiller: false }
  }
  const make = (word: string): Entry | undefined => {
    if (fillers.has(word)) return { words: [], ids: [], isFiller: true }
    const form = forms.get(word)
    if (form !== undefined) return read(form)
    if (Object.hasOwn(clipped, word)) {
      const { as, notBehind } = clipped[word]!
      return { ...read(word), clipped: { entry: read(as), notBehind: new Set(toWords(notBehind)) } }
    }
    const id = idOf(word)
    return id === UNKNOWN_WORD ? undefined : { words: [word], ids: [id], isFiller: false }
  }
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const entry = make(word)
    if (entry !== undefined) kept.set(word, entry)
    return entry
  }
}

/** Words that stand for others, too: "'s" for "is" and "has", "10" for any number. */
function findMeanings({ ambiguous }: CuePack, id: number, word: string): readonly (number | string)[] {
  if (id === UNKNOWN_WORD) return []
  if (Object.hasOwn(ambiguous, word)) return [id, ...ambiguous[word]!]
  if (!/^\d/.test(word)) return [id]
  return [id, /^\d+(st|nd|rd|th)$/.test(word) ? ORDINAL_WORD : NUMBER_WORD]
}
