import type { Anchored, Pattern } from "./pattern.js"
import { noSteps, type KnownSteps } from "./known-steps.js"

/** Words as numbers, and what stands for several of them. */
export interface Alphabet {
  /** The number of a word of a pattern (in its normal form, which may be several words). */
  readonly word: (word: string, inflected: boolean) => readonly (readonly number[])[]
  readonly className: (name: string) => Pattern
  /** A label for any of several words. */
  readonly oneOf: (words: readonly number[]) => number
  /** All labels that a word satisfies, itself included. Asked for only when all patterns are built. */
  readonly labelsOf: (word: number) => ReadonlySet<number>
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

/** A matcher of all patterns at once. It fills in its steps as it meets words; the answers do not depend on that. */
export interface Automaton {
  readonly alphabet: Alphabet
  readonly places: Places
  /** What each pattern is for, as numbers of {@link toGoal}. */
  readonly goals: readonly (readonly number[])[]
  /** Place at which the patterns of each anchor begin. */
  readonly roots: Readonly<Record<Front, number>>
  known: KnownSteps
}

/** Builds one matcher out of many patterns. */
export function buildAutomaton(
  patterns: readonly Anchored[],
  goals: readonly (readonly number[])[],
  alphabet: Alphabet,
): Automaton {
  const places: Places = { first: [], label: [], target: [], next: [] }
  const builder: Builder = { places, alphabet, classes: new Map() }
  const roots = { anywhere: addPlace(places), clause: addPlace(places), turn: addPlace(places) }
  patterns.forEach(({ pattern, from }, index) => {
    const end = addPlace(places)
    addEdge(places, end, GOAL, index)
    addEdge(places, roots[from], SKIP, addPattern(builder, pattern, end))
  })
  return { alphabet, places, goals, roots, known: noSteps() }
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

interface Builder {
  readonly places: Places
  readonly alphabet: Alphabet
  readonly classes: Map<string, Choice>
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
      const forms = builder.alphabet.word(pattern.word, pattern.inflected)
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
      let next = end
      for (let index = pattern.parts.length - 1; index >= 0; index--) {
        next = addPattern(builder, pattern.parts[index]!, next)
      }
      return next
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
      for (const words of alphabet.word(choice.word, choice.inflected)) {
        if (words.length === 1) singles.push(words[0]!)
        else rows.push(words)
      }
    }
  }
  choices.forEach(add)
  const label = singles.length === 0 ? undefined : singles.length === 1 ? singles[0]! : alphabet.oneOf(singles)
  return { label, rows }
}
