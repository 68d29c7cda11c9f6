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
  /** All labels that a word satisfies, itself included. */
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

/** One place in a pattern: what may come next. */
interface Node {
  readonly labels: number[]
  readonly targets: number[]
  /** Places reached without a word. */
  readonly skips: number[]
  /** Places reached without a word where a pause or the end of the sentence follows. */
  readonly pauses: number[]
  readonly goals: Goal[]
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
  readonly nodes: readonly Node[]
  /** Node at which the patterns of each anchor begin. */
  readonly roots: Readonly<Record<Front, number>>
  cache: { starts: Partial<Record<Front, State>>; byKey: Map<string, State>; stepCount: number }
}

/** The states kept before they are all dropped and worked out anew. */
const MOST_STEPS = 60_000

/** Builds one matcher out of many patterns. */
export function buildAutomaton(patterns: readonly Anchored[], alphabet: Alphabet): Automaton {
  const nodes: Node[] = []
  const builder: Builder = { nodes, alphabet, classes: new Map() }
  const roots = { anywhere: addNode(nodes), clause: addNode(nodes), turn: addNode(nodes) }
  patterns.forEach(({ pattern, from, to }, index) => {
    const end = addNode(nodes)
    nodes[end]!.goals.push({ pattern: index, to })
    nodes[roots[from]]!.skips.push(addPattern(builder, pattern, end))
  })
  return { alphabet, nodes, roots, cache: { starts: {}, byKey: new Map(), stepCount: 0 } }
}

function addNode(nodes: Node[]): number {
  nodes.push({ labels: [], targets: [], skips: [], pauses: [], goals: [] })
  return nodes.length - 1
}

interface Builder {
  readonly nodes: Node[]
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
  const { nodes } = builder
  switch (pattern.is) {
    case "end":
      if (pattern.mark === "%") return addPause(nodes, end)
      return addEdge(nodes, pattern.mark === "?" ? END_QUESTION : ANY_END, end)
    case "gap":
      return addGap(nodes, pattern.least, pattern.most, end)
    case "word":
    case "class":
    case "any":
      return addChoice(builder, pattern, end)
    case "maybe": {
      const start = addPattern(builder, pattern.part, end)
      const both = addNode(nodes)
      nodes[both]!.skips.push(start, end)
      return both
    }
    case "all":
      return pattern.parts.reduceRight((next, part) => addPattern(builder, part, next), end)
  }
}

function addEdge(nodes: Node[], label: number, end: number): number {
  const start = addNode(nodes)
  nodes[start]!.labels.push(label)
  nodes[start]!.targets.push(end)
  return start
}

function addPause(nodes: Node[], end: number): number {
  const start = addNode(nodes)
  nodes[start]!.pauses.push(end)
  return start
}

function addGap(nodes: Node[], least: number, most: number, end: number): number {
  let next = end
  for (let count = most; count > 0; count--) {
    const start = addEdge(nodes, ANY_WORD, next)
    if (count > least) nodes[start]!.skips.push(end)
    next = start
  }
  return next
}

/** Single words of a choice become one label; longer alternatives branch. */
function addChoice(builder: Builder, pattern: Pattern, end: number): number {
  const { nodes } = builder
  const { label, rows } = readChoice(builder, pattern)
  const branches = rows.map((row) =>
    "is" in row
      ? addPattern(builder, row, end)
      : row.reduceRight((next: number, word) => addEdge(nodes, word, next), end),
  )
  if (label !== undefined) branches.push(addEdge(nodes, label, end))
  if (branches.length === 1) return branches[0]!
  const start = addNode(nodes)
  nodes[start]!.skips.push(...branches)
  return start
}

function readChoice(builder: Builder, pattern: Pattern): Choice {
  if (pattern.is !== "class") return spellChoice(builder, pattern)
  const known = builder.classes.get(pattern.name)
  if (known !== undefined) return known
  const choice = spellChoice(builder, pattern)
  builder.classes.set(pattern.name, choice)
  return choice
}

function spellChoice({ alphabet }: Builder, pattern: Pattern): Choice {
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
  add(pattern)
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
  const targets: number[] = []
  for (const index of state.nodes) {
    const node = automaton.nodes[index]!
    for (let edge = 0; edge < node.labels.length; edge++) {
      const label = node.labels[edge]!
      const fits =
        label === ANY_WORD ? !isEnd && (around & BEHIND_COMMA) === 0 : label === ANY_END ? isEnd : labels.has(label)
      if (fits) targets.push(node.targets[edge]!)
    }
  }
  if (!state.isStart && automaton.alphabet.isSkipped(word)) targets.push(...state.nodes)
  const next = targets.length === 0 ? null : toState(automaton, targets, (around & BEFORE_PAUSE) !== 0)
  state.next.set(key, next)
  automaton.cache.stepCount += 1
  return next
}

function toState(automaton: Automaton, from: readonly number[], isPause: boolean): State {
  const seen = new Set<number>()
  const waiting = [...from]
  while (waiting.length > 0) {
    const index = waiting.pop()!
    if (seen.has(index)) continue
    seen.add(index)
    const { skips, pauses } = automaton.nodes[index]!
    for (const skip of skips) waiting.push(skip)
    if (isPause) for (const skip of pauses) waiting.push(skip)
  }
  const nodes = [...seen].filter((index) => hasMeaning(automaton.nodes[index]!)).sort((a, b) => a - b)
  const key = nodes.join(",")
  const known = automaton.cache.byKey.get(key)
  if (known !== undefined) return known
  const goals = nodes.flatMap((index) => automaton.nodes[index]!.goals)
  const open = nodes.filter(
    (index) => automaton.nodes[index]!.labels.length + automaton.nodes[index]!.pauses.length > 0,
  )
  const state: State = { nodes: open, goals, next: new Map(), isStart: false }
  automaton.cache.byKey.set(key, state)
  return state
}

const hasMeaning = ({ labels, pauses, goals }: Node): boolean => labels.length + pauses.length + goals.length > 0
