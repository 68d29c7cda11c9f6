import {
  ANY_END,
  ANY_WORD,
  END_PLAIN,
  END_QUESTION,
  firstEdge,
  GOAL,
  patternAt,
  PAUSE,
  SKIP,
  type Automaton,
  type Front,
} from "./automaton.js"
import { addState, addStep, DEAD, knownStep, noSteps, START, UNKNOWN_STEP, type State } from "./known-steps.js"

/** The steps kept before they are all dropped and worked out anew. */
const MOST_STEPS = 60_000

/** The state in which a match may begin. */
export function startState(automaton: Automaton, front: Front): State {
  if (automaton.known.stepCount > MOST_STEPS) automaton.known = noSteps()
  return START[front]
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
  const meanings = alphabet.meaningsOf(word)
  const { first, label: by, target, next: after } = automaton.places
  const isStart = state <= START.turn
  const places = isStart ? findBeginnings(automaton, state, word) : known.places[state >> 1]!
  const targets: number[] = []
  for (const place of places) {
    for (let edge = first[place]!; edge >= 0; edge = after[edge]!) {
      const label = by[edge]!
      const fits =
        label === ANY_WORD
          ? !isEnd && (around & BEHIND_COMMA) === 0
          : label === ANY_END
            ? isEnd
            : meanings.some((meaning) => alphabet.fits(label, meaning))
      if (fits) targets.push(target[edge]!)
    }
  }
  // At the front of a match nothing is skipped.
  if (!isStart && alphabet.isSkipped(word)) targets.push(...places)
  const next = targets.length === 0 ? DEAD : toState(automaton, targets, (around & BEFORE_PAUSE) !== 0)
  addStep(known, state, word * 4 + around, next)
  return next
}

/** The places from which the patterns that may begin with a word go on. */
function findBeginnings(automaton: Automaton, state: State, word: number): readonly number[] {
  const starts: number[] = []
  for (const number of automaton.source.beginningWith(word)) {
    const { from, start } = patternAt(automaton, number)
    if (START[from] <= state) starts.push(start)
  }
  return reach(automaton, starts, false).open
}

function toState(automaton: Automaton, from: readonly number[], isPause: boolean): State {
  const { known } = automaton
  const { open, ends } = reach(automaton, from, isPause)
  open.sort((one, other) => one - other)
  ends.sort((one, other) => one - other)
  const key = `${open.join(",")};${ends.join(",")}`
  let state = known.byPlaces.get(key)
  if (state === undefined) {
    state = addState(
      known,
      open,
      ends.flatMap((pattern) => patternAt(automaton, pattern).goals),
    )
    known.byPlaces.set(key, state)
  }
  return state
}

/** Places that are reached without a word: those from which a word leads on, and the patterns that end. */
interface Reached {
  readonly open: number[]
  readonly ends: number[]
}

function reach(automaton: Automaton, from: readonly number[], isPause: boolean): Reached {
  const { label: by, target, next: after } = automaton.places
  const seen = new Set<number>()
  const reached: Reached = { open: [], ends: [] }
  const waiting = [...from]
  while (waiting.length > 0) {
    const place = waiting.pop()!
    if (seen.has(place)) continue
    seen.add(place)
    let isOpen = false
    for (let edge = firstEdge(automaton, place); edge >= 0; edge = after[edge]!) {
      const label = by[edge]!
      if (label === SKIP || (label === PAUSE && isPause)) waiting.push(target[edge]!)
      if (label === GOAL) reached.ends.push(target[edge]!)
      else if (label !== SKIP) isOpen = true
    }
    if (isOpen) reached.open.push(place)
  }
  return reached
}
