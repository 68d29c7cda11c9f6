import { openingsOf, type Automaton, type Front } from "./automaton.js"
import {
  addRest,
  addState,
  knownRest,
  addStep,
  hasRoom,
  DEAD,
  knownStep,
  mayLeadOn,
  noSteps,
  UNKNOWN_STEP,
  type State,
} from "./known-steps.js"
import { SKIPPED, SPECIAL } from "./traits.js"
import { reach } from "./reach.js"
import { ANY_END, ANY_WORD, END_PLAIN, END_QUESTION, FIRST_LABEL, FIRST_WORD, GAP, UNKNOWN_WORD } from "./signs.js"

/** Whether a pattern ends here; none does in {@link DEAD}. */
export const isGoal = (state: State): boolean => state > 0 && (state & 1) !== 0

/** What the patterns that end here are for. */
export function goalsOf({ known }: Automaton, state: State): readonly number[] {
  return known.goals[state >> 1]!
}

/** What stands around a word: a comma or the like before it, a pause or the end behind it. */
export const BEHIND_COMMA = 1
export const BEFORE_PAUSE = 2

const NO_PLACES: ArrayLike<number> = []

/** The state after the first word of a match. */
export function begin(automaton: Automaton, front: Front, word: number, around: number): State {
  if (!hasRoom(automaton.known)) automaton.known = noSteps(automaton.alphabet.traits.length)
  const { starts } = automaton.known
  const at = (word * 3 + front) * 4 + around
  const known = starts[at]!
  if (known !== UNKNOWN_STEP) return known
  const open = findBeginnings(automaton, front, word)
  // At the front of a match nothing is skipped.
  return (starts[at] = toState(automaton, findTargets(automaton, open, word, around), NO_PLACES, around))
}

/**
 * The state after one more word, or {@link DEAD} where no pattern goes on. No gap runs over a comma.
 *
 * @param around - {@link BEHIND_COMMA} and {@link BEFORE_PAUSE}.
 */
export function step(automaton: Automaton, state: State, word: number, around: number): State {
  const { known, alphabet } = automaton
  if ((alphabet.traits[word]! & SPECIAL) !== 0 || mayLeadOn(known, state, word)) {
    const next = knownStep(known, state, word * 4 + around)
    if (next !== UNKNOWN_STEP) return next
    const found = workOut(automaton, state, word, around)
    addStep(known, state, word * 4 + around, found)
    return found
  }
  // What no item asks for is as good as any other word.
  const next = knownRest(known, state, around)
  if (next !== UNKNOWN_STEP) return next
  const found = workOut(automaton, state, UNKNOWN_WORD, around)
  addRest(known, state, around, found)
  return found
}

function workOut(automaton: Automaton, state: State, word: number, around: number): State {
  const { alphabet, known } = automaton
  const open = known.open[state >> 1]!
  const kept = (alphabet.traits[word]! & SKIPPED) === 0 ? NO_PLACES : open
  return toState(automaton, findTargets(automaton, open, word, around), kept, around)
}

/** The places behind the items that take a word. */
function findTargets(
  { alphabet, program }: Automaton,
  open: ArrayLike<number>,
  word: number,
  around: number,
): number[] {
  const { items, labels } = program
  const meanings = alphabet.meaningsOf(word)
  const isEnd = word === END_PLAIN || word === END_QUESTION
  const isAny = !isEnd && (around & BEHIND_COMMA) === 0
  const targets: number[] = []
  for (let index = 0; index < open.length; index++) {
    const place = open[index]!
    const item = items[place]!
    const isTaken =
      item >= FIRST_WORD || item === END_QUESTION
        ? means(item < FIRST_LABEL ? item : labels[item - FIRST_LABEL]!, meanings)
        : item === ANY_WORD || item === GAP
          ? isAny
          : item === ANY_END && isEnd
    if (isTaken) targets.push(place + 1)
  }
  return targets
}

/** Whether a word, or one of several, is among those that the word said stands for. */
function means(asked: number | readonly number[], meanings: readonly number[]): boolean {
  for (let index = 0; index < meanings.length; index++) {
    if (typeof asked === "number" ? asked === meanings[index] : asked.includes(meanings[index]!)) return true
  }
  return false
}

/** The places from which the patterns that may begin with a word go on. */
function findBeginnings(automaton: Automaton, front: Front, word: number): ArrayLike<number> {
  const starts: number[] = []
  for (const meaning of [UNKNOWN_WORD, ...automaton.alphabet.meaningsOf(word)]) {
    for (const opening of openingsOf(automaton, meaning)) if (opening.front <= front) starts.push(opening.start)
  }
  return reach(automaton.program, automaton.search, { targets: starts, kept: NO_PLACES, isPause: false }).open
}

function toState(
  { program, goals, search, known }: Automaton,
  targets: number[],
  kept: ArrayLike<number>,
  around: number,
): State {
  if (targets.length === 0 && kept.length === 0) return DEAD
  const { open, ends } = reach(program, search, { targets, kept, isPause: (around & BEFORE_PAUSE) !== 0 })
  open.sort()
  if (ends.length > 1) ends.sort((one, other) => one - other)
  return addState(known, open, ends, { program, goals })
}
