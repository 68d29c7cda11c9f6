import { UNKNOWN_WORD, type Alphabet } from "./automaton.js"
import type { CuePack } from "./pack.js"
import { parseChoices, type Pattern } from "./pattern.js"

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
  readonly entries: ReadonlyMap<string, Entry>
  /** How other words were read, the last few thousand: a cache, from which nothing follows. */
  readonly readings: Map<string, Entry>
  readonly idOf: (word: string) => number
  /** What is known of a word by its number: {@link OPENER} and the like. */
  readonly traits: Uint8Array
  /** Two words after which a clause begins, by {@link pairOf}. */
  readonly openerPairs: ReadonlySet<number>
  /** The words of one list of {@link CueWords}. */
  readonly list: (name: keyof CuePack["words"]) => ReadonlySet<string>
}

/** Stands for any number that no rule names. */
export const NUMBER_WORD = "[number]"
/** Stands for any ordinal that no rule names. */
export const ORDINAL_WORD = "[ordinal]"
/** A swear word that was masked beyond recognition. */
export const SWEAR_WORD = "[profanity]"
/** A stretch that was masked for another reason. */
export const MASKED_WORD = "[masked]"

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

const FIRST_WORD = 3
const FIRST_LABEL = 1_000_000

interface Growing {
  readonly pack: CuePack
  readonly ids: Map<string, number>
  /** The words of each label, by its number less {@link FIRST_LABEL}. */
  readonly labels: (readonly number[])[]
  inverted: Inverted | undefined
  readonly labelsOf: Map<number, Set<number>>
  /** Words that satisfy what others do: "'s" is "is" and "has". */
  readonly shared: Map<number, readonly number[]>
  readonly classTexts: Readonly<Record<string, string>>
  readonly classes: Map<string, Pattern>
  readonly endings: readonly (readonly [ending: string, meaning: string])[]
  readonly plain: Map<string, readonly (readonly number[])[]>
  readonly inflected: Map<string, readonly (readonly number[])[]>
}

/** Starts the word list of a pack; it grows while patterns are built, and is closed by {@link closeLexis}. */
export function openLexis(pack: CuePack): Alphabet & { readonly growing: Growing } {
  const growing: Growing = {
    pack,
    ids: new Map(),
    labels: [],
    inverted: undefined,
    labelsOf: new Map(),
    shared: new Map(),
    classTexts: pack.classes(),
    classes: new Map(),
    endings: Object.entries(pack.endings),
    plain: new Map(),
    inflected: new Map(),
  }
  for (const word of [NUMBER_WORD, ORDINAL_WORD, SWEAR_WORD, MASKED_WORD]) toId(growing, word)
  const skipped = new Set(pack.words.skipped.split(" ").map((word) => toId(growing, word)))
  return {
    growing,
    word: (word, inflected) => readWord(growing, word, inflected),
    className: (name) => readClass(growing, name),
    oneOf: (words) => toLabel(growing, words),
    labelsOf: (word) => findLabels(growing, word),
    isSkipped: (word) => skipped.has(word),
  }
}

/** Closes the word list: gives every form that may be written its reading. */
export function closeLexis(alphabet: ReturnType<typeof openLexis>): Lexis {
  const { growing } = alphabet
  const { pack, ids } = growing
  const entries = new Map<string, Entry>()
  const lists = new Map<string, ReadonlySet<string>>()
  const list = (name: keyof CuePack["words"]): ReadonlySet<string> => {
    const known = lists.get(name) ?? new Set(pack.words[name].split(/\s+/).filter((word) => word !== ""))
    lists.set(name, known)
    return known
  }
  const openerPairs = addListed(growing)
  for (const word of ids.keys()) entries.set(word, toEntry(growing, [word]))
  for (const [form, reading] of Object.entries(pack.forms)) entries.set(form, toEntry(growing, reading.split(" ")))
  for (const word of list("fillers")) entries.set(word, { words: [], ids: [], isFiller: true })
  for (const [word, meanings] of Object.entries(pack.ambiguous)) {
    const like = meanings.map((meaning) => toId(growing, meaning))
    growing.shared.set(toId(growing, word), like)
  }
  for (const [word, id] of ids) {
    const code = word.charCodeAt(0)
    if (code < 48 || code > 57) continue
    growing.shared.set(id, [ids.get(/^\d+(st|nd|rd|th)$/.test(word) ? ORDINAL_WORD : NUMBER_WORD)!])
  }
  const traits = toTraits(growing, list)
  return {
    ...alphabet,
    pack,
    entries,
    readings: new Map(),
    list,
    traits,
    openerPairs,
    idOf: (word) => ids.get(word) ?? UNKNOWN_WORD,
  }
}

/** Gives a number to the words of the lists that no rule names. */
function addListed(growing: Growing): Set<number> {
  const { openers, breaks, numbers } = growing.pack.words
  const pairs = new Set<number>()
  for (const word of `${openers} ${breaks} ${numbers}`.split(" ")) {
    const [first = "", second] = word.split("_")
    if (second === undefined) toId(growing, word)
    else pairs.add(pairOf(toId(growing, first), toId(growing, second)))
  }
  return pairs
}

function toTraits({ ids }: Growing, list: Lexis["list"]): Uint8Array {
  const traits = new Uint8Array(ids.size + FIRST_WORD)
  const mark = (name: keyof CuePack["words"], trait: number): void => {
    for (const word of list(name)) {
      const id = ids.get(word)
      if (id !== undefined) traits[id]! |= trait
    }
  }
  mark("openers", OPENER)
  mark("breaks", BREAK)
  mark("skipped", SKIPPED)
  mark("numbers", NUMERAL)
  return traits
}

function toEntry({ ids }: Growing, words: readonly string[]): Entry {
  return { words, ids: words.map((word) => ids.get(word) ?? UNKNOWN_WORD), isFiller: false }
}

function toId({ ids }: Growing, word: string): number {
  const known = ids.get(word)
  if (known !== undefined) return known
  const id = ids.size + FIRST_WORD
  ids.set(word, id)
  return id
}

/** The labels of each word, one word after the other: those of word `w` stand from `starts[w]` to before `starts[w + 1]`. */
interface Inverted {
  readonly starts: Int32Array
  readonly labels: Int32Array
}

function invert({ labels, ids }: Growing): Inverted {
  const starts = new Int32Array(ids.size + FIRST_WORD + 1)
  for (const words of labels) for (const word of words) starts[word + 1]! += 1
  for (let word = 1; word < starts.length; word++) starts[word]! += starts[word - 1]!
  const filled = starts.slice()
  const all = new Int32Array(starts.at(-1)!)
  labels.forEach((words, label) => {
    for (const word of words) all[filled[word]!++] = FIRST_LABEL + label
  })
  return { starts, labels: all }
}

/** All labels of a word, kept once they were asked for. */
function findLabels(growing: Growing, word: number): ReadonlySet<number> {
  const known = growing.labelsOf.get(word)
  if (known !== undefined) return known
  const { starts, labels } = (growing.inverted ??= invert(growing))
  const found = new Set<number>(word === UNKNOWN_WORD ? [] : [word])
  growing.labelsOf.set(word, found)
  for (let at = starts[word]!; at < starts[word + 1]!; at++) found.add(labels[at]!)
  for (const like of growing.shared.get(word) ?? []) for (const label of findLabels(growing, like)) found.add(label)
  return found
}

/** A word of a pattern in its normal forms, each a sequence. */
function readWord(growing: Growing, word: string, inflected: boolean): readonly (readonly number[])[] {
  const kept = inflected ? growing.inflected : growing.plain
  const known = kept.get(word)
  if (known !== undefined) return known
  const found = spellWord(growing, word, inflected)
  kept.set(word, found)
  return found
}

function spellWord(growing: Growing, word: string, inflected: boolean): number[][] {
  const forms = inflected ? [word, ...growing.pack.inflect(word)] : [word]
  return forms.map((form) => {
    const reading = Object.hasOwn(growing.pack.forms, form)
      ? growing.pack.forms[form]!.split(" ")
      : splitEnding(growing, form)
    return reading.map((part) => toId(growing, part))
  })
}

function splitEnding({ endings }: Growing, form: string): string[] {
  if (!form.includes("'")) return [form]
  for (const [ending, meaning] of endings) {
    if (form.length > ending.length && form.endsWith(ending)) {
      const stem = form.slice(0, -ending.length)
      return meaning === "" ? [stem] : [stem, meaning]
    }
  }
  return [form]
}

function readClass(growing: Growing, name: string): Pattern {
  const known = growing.classes.get(name)
  if (known !== undefined) return known
  const { words } = growing.pack
  const classes = growing.classTexts
  const text =
    name === "#"
      ? words.numbers.trim().split(/\s+/).join("|")
      : name === "#th"
        ? words.ordinals.trim().split(/\s+/).join("|")
        : Object.hasOwn(classes, name)
          ? classes[name]!
          : undefined
  const pattern = text === undefined ? undefined : parseChoices(text)
  if (pattern === undefined)
    throw new Error(`The class @${name} of the pack "${growing.pack.language}" cannot be read.`)
  const full = name.startsWith("#") ? withWord(pattern, name === "#" ? NUMBER_WORD : ORDINAL_WORD) : pattern
  growing.classes.set(name, full)
  return full
}

function withWord(pattern: Pattern, word: string): Pattern {
  return { is: "any", parts: [pattern, { is: "word", word, inflected: false }] }
}

function toLabel({ labels }: Growing, words: readonly number[]): number {
  labels.push(words)
  return FIRST_LABEL + labels.length - 1
}
