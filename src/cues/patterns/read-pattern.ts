import { choiceOf } from "./choices.js"
import { emit, emitItem, labelOf, type Program } from "./program.js"
import type { Row } from "./row.js"
import { BAR, CLOSE, END, FIRST_WORD, FORK, JUMP, LINE, MAYBE, NO_WORD, OPEN, TURN_END } from "./signs.js"

interface Reader {
  readonly row: Row
  readonly program: Program
  /** The place of the next sign in the row. */
  at: number
}

/**
 * Reads a pattern of the row into the program.
 *
 * @param start - Its first item in the row, behind its anchor.
 * @param wording - What its end tells, besides whether it counts at the end of the turn only.
 * @returns Its first place in the program.
 */
export function readPattern(row: Row, program: Program, start: number, wording: number): number {
  const reader: Reader = { row, program, at: start }
  const place = program.length
  readAlternative(reader)
  const endsTurn = row.text.charCodeAt(reader.at - 1) === TURN_END
  if (endsTurn) program.length -= 1
  emit(program, END, wording * 2 + (endsTurn ? 1 : 0))
  return place
}

/** Reads items up to a `|`, a closing bracket or the end of the line. */
function readAlternative(reader: Reader): void {
  const { row, program } = reader
  for (;;) {
    const sign = row.text.charCodeAt(reader.at)
    if (sign === BAR || sign === CLOSE || sign === LINE) return
    if (sign === OPEN) readGroup(reader)
    else if (sign === MAYBE) reader.at += 1
    else if (sign >= FIRST_WORD && row.groups.has(sign)) readName(reader, sign)
    // Behind a pattern the end of the turn is taken back. Elsewhere nothing is said there.
    else emitItem(program, sign === TURN_END ? NO_WORD : sign, isMaybe(reader, reader.at + 1))
  }
}

/** Goes on behind an item, and tells whether it may be left out. */
function isMaybe(reader: Reader, behind: number): boolean {
  const isSo = reader.row.text.charCodeAt(behind) === MAYBE
  reader.at = isSo ? behind + 1 : behind
  return isSo
}

/** A class or an inflected word. */
function readName(reader: Reader, name: number): void {
  const behind = reader.at + 1
  const { singles, longer } = choiceOf(reader.row, name)
  const group: OpenGroup = { singles, jumps: [], fork: -1 }
  for (const start of longer) readLonger(reader, group, start)
  closeGroup(reader, group, behind)
}

function readGroup(reader: Reader): void {
  const { row } = reader
  const singles: number[] = []
  const group: OpenGroup = { singles, jumps: [], fork: -1 }
  do {
    const start = reader.at + 1
    const sign = row.text.charCodeAt(start)
    const next = row.text.charCodeAt(start + 1)
    if (sign < FIRST_WORD || (next !== BAR && next !== CLOSE)) readLonger(reader, group, start)
    else {
      if (row.groups.has(sign)) {
        const named = choiceOf(row, sign)
        for (const word of named.singles) singles.push(word)
        for (const longer of named.longer) readLonger(reader, group, longer)
      } else singles.push(sign)
      reader.at = start + 1
    }
  } while (row.text.charCodeAt(reader.at) === BAR)
  if (row.text.charCodeAt(reader.at) !== CLOSE) throw new Error("A pattern cannot be read: a bracket is not closed.")
  closeGroup(reader, group, reader.at + 1)
}

/** A group that is being read. */
interface OpenGroup {
  /** Its alternatives of one word. */
  readonly singles: readonly number[]
  /** Behind its longer alternatives. */
  readonly jumps: number[]
  /** In front of the last of them. */
  fork: number
}

/** Each longer alternative stands behind a fork to the next one. */
function readLonger(reader: Reader, group: OpenGroup, start: number): void {
  const { program } = reader
  group.fork = emit(program, FORK, 0)
  reader.at = start
  readAlternative(reader)
  group.jumps.push(emit(program, JUMP, 0))
  program.links[group.fork] = program.length
}

/** The alternatives of one word come last, as one label. */
function closeGroup(reader: Reader, { singles, jumps, fork }: OpenGroup, behind: number): void {
  const { program } = reader
  const isLeftOut = isMaybe(reader, behind)
  if (singles.length > 0) emitItem(program, labelOf(program, singles), isLeftOut)
  else if (!isLeftOut) {
    // There is no next one.
    program.items[fork] = JUMP
    program.links[fork] = fork + 1
  }
  for (const jump of jumps) program.links[jump] = program.length
}
