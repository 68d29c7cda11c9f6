import {
  ANY_END,
  ANY_WORD,
  END_PLAIN,
  END_QUESTION,
  GOAL,
  PAUSE,
  SKIP,
  type Automaton,
  type Front,
} from "./automaton.js"
import { addState, addStep, DEAD, knownStep, noSteps, UNKNOWN_STEP, type State } from "./known-steps.js"

/** The steps kept before they are all dropped and worked out anew. */
const MOST_STEPS = 60_000

/** The state in which a match may begin. */
export function startState(automaton: Automaton, front: Front): State {
  if (automaton.known.stepCount > MOST_STEPS) automaton.known = noSteps()
  const { known, roots } = automaton
  const start = known.starts.get(front)
  if (start !== undefined) return start
  const from = [roots.anywhere]
  if (front !== "anywhere") from.push(roots.clause)
  if (front === "turn") from.push(roots.turn)
  const state = toState(automaton, from, false)
  known.starts.set(front, state)
  return state
}

/** Whether a pattern ends here. */
export const isGoal = (state: State): boolean => (state & 1) !== 0

/** What the patterns that end here are for: numbers of `toGoal`. */
export function goalsOf({ known }: Automaton, state: State): readonly number[] {
  return known.goals[state >> 1]!
}

/** What stands around a word: a comma or the like before it, a pause or the end behind it. */
export const BEHIND_COMMA = 1
export const BEFORE_PAUSE = 2

/**
 * The state after one more word, or {@link DEAD} where no pattern goes on. No gap runs over a comma.
 *
 * @param around - {@link BEHIND_COMMA} and {@link BEFORE_PAUSE}.
 */
export function step(automaton: Automaton, state: State, word: number, around: number): State {
  const key = word * 4 + around
  const known = knownStep(automaton.known, state, key)
  return known === UNKNOWN_STEP ? workOut(automaton, state, word, around) : known
}

function workOut(automaton: Automaton, state: State, word: number, around: number): State {
  const { alphabet, known } = automaton
  const isEnd = word === END_PLAIN || word === END_QUESTION
  const labels = alphabet.labelsOf(word)
  const { first, label: by, target, next: after } = automaton.places
  const places = known.places[state >> 1]!
  const targets: number[] = []
  for (const place of places) {
    for (let edge = first[place]!; edge >= 0; edge = after[edge]!) {
      const label = by[edge]!
      const fits =
        label === ANY_WORD ? !isEnd && (around & BEHIND_COMMA) === 0 : label === ANY_END ? isEnd : labels.has(label)
      if (fits) targets.push(target[edge]!)
    }
  }
  // At the front of a match nothing is skipped.
  if (alphabet.isSkipped(word) && ![...known.starts.values()].includes(state)) targets.push(...places)
  const next = targets.length === 0 ? DEAD : toState(automaton, targets, (around & BEFORE_PAUSE) !== 0)
  addStep(known, state, word * 4 + around, next)
  return next
}

function toState({ places, goals, known }: Automaton, from: readonly number[], isPause: boolean): State {
  const { first, label: by, target, next: after } = places
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
  let state = known.byPlaces.get(key)
  if (state === undefined) {
    state = addState(
      known,
      open,
      ends.flatMap((pattern) => goals[pattern]!),
    )
    known.byPlaces.set(key, state)
  }
  return state
}
