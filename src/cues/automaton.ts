import type { Anchored, Pattern } from "./pattern.js"

/** What a pattern is for. */
export interface Goal {
  /** Position of the pattern in the list it was built from. */
  readonly pattern: number
  readonly to: Anchored["to"]
}

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
const ANY_WORD = -1
const ANY_END = -2

/** Labels of edges that take no word: always, before a pause only, and where a pattern ends (the target is its number). */
const SKIP = -3
const PAUSE = -4
const GOAL = -5

/**
 * The places of all patterns and the edges between them, in flat lists: tens of thousands of small objects would cost more to keep
 * than everything else. The edges of a place are linked: from `first` by `next`, -1 at the end.
 */
interface Places {
  readonly first: number[]
  readonly label: number[]
  readonly target: number[]
  readonly next: number[]
}

/** A set of places, worked out when it is first reached. */
export interface State {
  readonly nodes: readonly number[]
  readonly goals: readonly Goal[]
  readonly next: Map<number, State | null>
  /** At the front of a match nothing is skipped. */
  isStart: boolean
}

export type Front = "anywhere" | "clause" | "turn"

/** A matcher of all patterns at once. It fills in its states as it meets words; the answers do not depend on that. */
export interface Automaton {
  readonly alphabet: Alphabet
  readonly places: Places
  readonly goals: readonly Goal[]
  /** Place at which the patterns of each anchor begin. */
  readonly roots: Readonly<Record<Front, number>>
  cache: { starts: Partial<Record<Front, State>>; byKey: Map<string, State>; stepCount: number }
}

/** The states kept before they are all dropped and worked out anew. */
const MOST_STEPS = 60_000

/** Builds one matcher out of many patterns. */
export function buildAutomaton(patterns: readonly Anchored[], alphabet: Alphabet): Automaton {
  const places: Places = { first: [], label: [], target: [], next: [] }
  const builder: Builder = { places, alphabet, classes: new Map() }
  const roots = { anywhere: addPlace(places), clause: addPlace(places), turn: addPlace(places) }
  patterns.forEach(({ pattern, from }, index) => {
    const end = addPlace(places)
    addEdge(places, end, GOAL, index)
    addEdge(places, roots[from], SKIP, addPattern(builder, pattern, end))
  })
  const goals = patterns.map(({ to }, pattern): Goal => ({ pattern, to }))
  return { alphabet, places, goals, roots, cache: { starts: {}, byKey: new Map(), stepCount: 0 } }
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

/** The state in which a match may begin. */
export function startState(automaton: Automaton, front: Front): State {
  const { cache, roots } = automaton
  if (cache.stepCount > MOST_STEPS) automaton.cache = { starts: {}, byKey: new Map(), stepCount: 0 }
  const known = automaton.cache.starts[front]
  if (known !== undefined) return known
  const from = [roots.anywhere]
  if (front !== "anywhere") from.push(roots.clause)
  if (front === "turn") from.push(roots.turn)
  const state = toState(automaton, from, false)
  state.isStart = true
  automaton.cache.starts[front] = state
  return state
}

/** What stands around a word: a comma or the like before it, a pause or the end behind it. */
export const BEHIND_COMMA = 1
export const BEFORE_PAUSE = 2

/**
 * The state after one more word, or `null` where no pattern goes on. No gap runs over a comma.
 *
 * @param around - {@link BEHIND_COMMA} and {@link BEFORE_PAUSE}.
 */
export function step(automaton: Automaton, state: State, word: number, around: number): State | null {
  const key = word * 4 + around
  const known = state.next.get(key)
  if (known !== undefined) return known
  const isEnd = word === END_PLAIN || word === END_QUESTION
  const labels = automaton.alphabet.labelsOf(word)
  const { first, label: by, target, next: after } = automaton.places
  const targets: number[] = []
  for (const place of state.nodes) {
    for (let edge = first[place]!; edge >= 0; edge = after[edge]!) {
      const label = by[edge]!
      const fits =
        label === ANY_WORD ? !isEnd && (around & BEHIND_COMMA) === 0 : label === ANY_END ? isEnd : labels.has(label)
      if (fits) targets.push(target[edge]!)
    }
  }
  if (!state.isStart && automaton.alphabet.isSkipped(word)) targets.push(...state.nodes)
  const next = targets.length === 0 ? null : toState(automaton, targets, (around & BEFORE_PAUSE) !== 0)
  state.next.set(key, next)
  automaton.cache.stepCount += 1
  return next
}

function toState(automaton: Automaton, from: readonly number[], isPause: boolean): State {
  const { first, label: by, target, next: after } = automaton.places
  const seen = new Set<number>()
  const open: number[] = []
  const ends: number[] = []
  const waiting = [...from]
  while (waiting.length > 0) {
    const place = waiting.pop()!
    if (seen.has(place)) continue
    seen.add(place)
    let isOpen = false
    for (let edge = first[place]!; edge >= 0; edge = after[edge]!) {
      const label = by[edge]!
      if (label === SKIP || (label === PAUSE && isPause)) waiting.push(target[edge]!)
      if (label === GOAL) ends.push(target[edge]!)
      else if (label !== SKIP) isOpen = true
    }
    if (isOpen) open.push(place)
  }
  open.sort((one, other) => one - other)
  ends.sort((one, other) => one - other)
  const key = `${open.join(",")};${ends.join(",")}`
  const known = automaton.cache.byKey.get(key)
  if (known !== undefined) return known
  const goals = ends.map((pattern) => automaton.goals[pattern]!)
  const state: State = { nodes: open, goals, next: new Map(), isStart: false }
  automaton.cache.byKey.set(key, state)
  return state
}
