import type { Anchored, Pattern } from "./pattern.js"
import { noSteps, type KnownSteps } from "./known-steps.js"

/** Words as numbers, and what stands for several of them. */
export interface Alphabet {
  /** The numbers of a word of a pattern in its normal forms, which may be several words each. */
  readonly word: (word: string) => readonly (readonly number[])[]
  readonly className: (name: string) => Pattern
  /** A label for any of several words. */
  readonly oneOf: (words: readonly number[]) => number
  /** The words that a word stands for, itself among them; none for one that no pattern names. */
  readonly meaningsOf: (word: number) => readonly number[]
  /** Whether a label, or a word in its place, is satisfied by a word. */
  readonly fits: (label: number, word: number) => boolean
  /** Whether a word may stand between any two words of a pattern: "really", "please". */
  readonly isSkipped: (word: number) => boolean
}

/** The numbers of sentence ends; words begin above. */
export const END_PLAIN = 1
export const END_QUESTION = 2
/** A word that no pattern names. */
export const UNKNOWN_WORD = 0
export const ANY_WORD = -1
export const ANY_END = -2

/** Labels of edges that take no word: always, before a pause only, and where a pattern ends (the target is its number). */
export const SKIP = -3
export const PAUSE = -4
export const GOAL = -5

/**
 * The places of all patterns and the edges between them, in flat lists: tens of thousands of small objects would cost more to keep
 * than everything else. The edges of a place are linked: from `first` by `next`, -1 at the end.
 */
export interface Places {
  readonly first: number[]
  readonly label: number[]
  readonly target: number[]
  readonly next: number[]
}

export type Front = "anywhere" | "clause" | "turn"

/** The patterns that are matched. */
export interface PatternSource {
  /** Numbers of all patterns that begin with a word; some others may be among them. */
  readonly beginningWith: (word: number) => Iterable<number>
  /** Reads a pattern, with what it is for as numbers of `toGoal`. */
  readonly read: (pattern: number) => Anchored & { readonly goals: readonly number[] }
}

/** A matcher of all patterns at once. It reads them and fills in its steps as it meets words; the answers do not depend on that. */
export interface Automaton {
  readonly alphabet: Alphabet
  readonly source: PatternSource
  readonly places: Places
  /** Classes that were spelled out. */
  readonly classes: Map<string, Choice>
  /** What leads on from places that were not reached. */
  readonly later: Map<number, { readonly pattern: Pattern; readonly end: number }>
  /** By number, those that were read. */
  readonly patterns: Map<number, BuiltPattern>
  known: KnownSteps
}

/** A pattern that was read: where it begins, and what it is for. */
interface BuiltPattern {
  readonly from: Front
  readonly start: number
  readonly goals: readonly number[]
}

/** Begins a matcher of many patterns. */
export function createAutomaton(source: PatternSource, alphabet: Alphabet): Automaton {
  const places: Places = { first: [], label: [], target: [], next: [] }
  return { alphabet, source, places, classes: new Map(), later: new Map(), patterns: new Map(), known: noSteps() }
}

/** A pattern by its number, read when it is first asked for. */
export function patternAt(automaton: Automaton, number: number): BuiltPattern {
  const known = automaton.patterns.get(number)
  if (known !== undefined) return known
  const { pattern, from, goals } = automaton.source.read(number)
  const end = addPlace(automaton.places)
  addEdge(automaton.places, end, GOAL, number)
  const built = { from, start: addPattern(automaton, pattern, end), goals }
  automaton.patterns.set(number, built)
  return built
}

function addPlace({ first }: Places): number {
  return first.push(-1) - 1
}

function addEdge({ first, label, target, next }: Places, from: number, by: number, to: number): void {
  next.push(first[from]!)
  label.push(by)
  first[from] = target.push(to) - 1
}

/** A place from which one edge leads on. */
function addStep(places: Places, by: number, to: number): number {
  const start = addPlace(places)
  addEdge(places, start, by, to)
  return start
}

type Builder = Pick<Automaton, "places" | "alphabet" | "classes" | "later">

/** A place whose edges are added when it is first reached: few patterns are gone through to their end. */
function addLater({ places, later }: Builder, pattern: Pattern, end: number): number {
  const place = addPlace(places)
  later.set(place, { pattern, end })
  return place
}

/** The first edge of a place, -1 where none leads on. */
export function firstEdge(automaton: Automaton, place: number): number {
  const rest = automaton.later.get(place)
  if (rest !== undefined) {
    automaton.later.delete(place)
    addEdge(automaton.places, place, SKIP, addPattern(automaton, rest.pattern, rest.end))
  }
  return automaton.places.first[place]!
}

/** What a choice comes to: one label for its single words, and longer alternatives. */
interface Choice {
  readonly label: number | undefined
  readonly rows: readonly (Pattern | readonly number[])[]
}

/** Adds the places of a pattern that leads to `end`, and gives the first. */
function addPattern(builder: Builder, pattern: Pattern, end: number): number {
  const { places } = builder
  switch (pattern.is) {
    case "end":
      return addStep(places, pattern.mark === "%" ? PAUSE : pattern.mark === "?" ? END_QUESTION : ANY_END, end)
    case "gap":
      return addGap(places, pattern.least, pattern.most, end)
    case "word": {
      const forms = builder.alphabet.word(pattern.word)
      const only = forms.length === 1 ? forms[0]! : undefined
      return only === undefined ? addChoice(builder, pattern, end) : addRow(places, only, end)
    }
    case "class":
    case "any":
      return addChoice(builder, pattern, end)
    case "maybe": {
      const start = addStep(places, SKIP, end)
      addEdge(places, start, SKIP, addPattern(builder, pattern.part, end))
      return start
    }
    case "all": {
      const [first, ...rest] = pattern.parts
      return addPattern(builder, first!, rest.length === 0 ? end : addLater(builder, { is: "all", parts: rest }, end))
    }
  }
}

function addGap(places: Places, least: number, most: number, end: number): number {
  let next = end
  for (let count = most; count > 0; count--) {
    const start = addStep(places, ANY_WORD, next)
    if (count > least) addEdge(places, start, SKIP, end)
    next = start
  }
  return next
}

/** Single words of a choice become one label, classes theirs; longer alternatives branch. */
function addChoice(builder: Builder, pattern: Pattern, end: number): number {
  const { places } = builder
  const start = addPlace(places)
  const own: Pattern[] = []
  for (const part of pattern.is === "any" ? pattern.parts : [pattern]) {
    if (part.is === "class") addBranches(builder, start, readClass(builder, part.name), end)
    else own.push(part)
  }
  if (own.length > 0) addBranches(builder, start, spellChoice(builder, own), end)
  return start
}

function addBranches(builder: Builder, start: number, { label, rows }: Choice, end: number): void {
  const { places } = builder
  if (label !== undefined) addEdge(places, start, label, end)
  for (const row of rows) {
    addEdge(places, start, SKIP, "is" in row ? addPattern(builder, row, end) : addRow(places, row, end))
  }
}

/** Words one after the other. */
function addRow(places: Places, row: readonly number[], end: number): number {
  let next = end
  for (let index = row.length - 1; index >= 0; index--) next = addStep(places, row[index]!, next)
  return next
}

function readClass(builder: Builder, name: string): Choice {
  const known = builder.classes.get(name)
  if (known !== undefined) return known
  const choice = spellChoice(builder, [builder.alphabet.className(name)])
  builder.classes.set(name, choice)
  return choice
}

function spellChoice({ alphabet }: Builder, choices: readonly Pattern[]): Choice {
  const singles: number[] = []
  const rows: (Pattern | readonly number[])[] = []
  const add = (choice: Pattern): void => {
    if (choice.is === "any") choice.parts.forEach(add)
    else if (choice.is === "class") add(alphabet.className(choice.name))
    else if (choice.is !== "word") rows.push(choice)
    else {
      for (const words of alphabet.word(choice.word)) {
        if (words.length === 1) singles.push(words[0]!)
        else rows.push(words)
      }
    }
  }
  choices.forEach(add)
  const label = singles.length === 0 ? undefined : singles.length === 1 ? singles[0]! : alphabet.oneOf(singles)
  return { label, rows }
}
