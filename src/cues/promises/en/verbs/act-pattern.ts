import { textAt, type Token } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { CLASSES } from "../lexicons/classes.js"
import { actRows, type ActRow, type ActRowKind } from "./act-row.js"

/** A piece of a compiled pattern. */
type Piece =
  | { readonly is: "words"; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly is: "gap"; readonly most: number }

interface CompiledRow {
  readonly kind: ActRowKind
  readonly marks: string
  readonly pieces: readonly Piece[]
  /** Whether the verb alone is the act, at any time, with nobody but the listener behind it. */
  readonly isPlain: boolean
}

/** An act that was recognised at a verb. */
export interface ActMatch {
  readonly kind: ActRowKind
  readonly marks: string
  /** One past the last token of the pattern. */
  readonly next: number
}

let byVerb: ReadonlyMap<string, readonly ActRow[]> | undefined
const compiledRows = new Map<string, readonly CompiledRow[]>()

/** The rows of a verb, compiled when the verb is first heard. */
function rowsOf(verb: string): readonly CompiledRow[] {
  const known = compiledRows.get(verb)
  if (known !== undefined) return known
  byVerb ??= groupRows()
  const rows = byVerb.get(verb)
  if (rows === undefined) return []
  const compiled = rows.map(compile)
  compiledRows.set(verb, compiled)
  return compiled
}

function groupRows(): ReadonlyMap<string, readonly ActRow[]> {
  const groups = new Map<string, ActRow[]>()
  for (const row of actRows()) {
    for (const verb of verbsOf(row)) {
      const group = groups.get(verb)
      if (group === undefined) groups.set(verb, [row])
      else group.push(row)
    }
  }
  return groups
}

/** The verbs with which a row begins. */
export function verbsOf([, pattern]: ActRow): readonly string[] {
  const blank = pattern.indexOf(" ")
  return (blank < 0 ? pattern : pattern.slice(0, blank)).split("|")
}

function compile([kind, pattern, marks]: ActRow): CompiledRow {
  const pieces = pattern
    .split(" ")
    .slice(1)
    .map((part): Piece => {
      if (part.startsWith("*")) return { is: "gap", most: Number(part.slice(1)) }
      const optional = part.endsWith("?")
      const names = (optional ? part.slice(0, -1) : part).split("|")
      const words = names.flatMap((name) => (name.startsWith("@") ? CLASSES[name.slice(1)]!.split(" ") : [name]))
      return { is: "words", words: new Set(words), optional }
    })
  const isPlain = kind !== "none" && !/[tm]/.test(marks) && /^\S+( @you)?$/.test(pattern)
  return { kind, marks, pieces, isPlain }
}

/**
 * The act of a verb with the words behind it.
 *
 * @param verb - The base form of the token at `index`.
 * @param fits - Whether a row with these marks goes with the subject.
 * @returns `undefined` where the verb has no row that fits.
 */
export function matchAct(
  tokens: readonly Token[],
  index: number,
  verb: string,
  fits: (marks: string) => boolean = () => true,
): ActMatch | undefined {
  for (const { kind, marks, pieces } of rowsOf(verb)) {
    if (!fits(marks)) continue
    const next = matchPieces(tokens, index + 1, pieces, 0)
    if (next >= 0) return { kind, marks, next }
  }
  return undefined
}

/** What a verb alone promises: "sent", "notified", "refunded". */
export function plainAct(verb: string | undefined): SpokenKind | undefined {
  return rowsOf(verb ?? "").find(({ isPlain }) => isPlain)?.kind as SpokenKind | undefined
}

type SpokenKind = Exclude<ActRowKind, "none">

/** Whether words may be a row of a verb that is none of those that look like an act and are not; without a time a row that asks for one is none. */
export function mayMatch(words: readonly Token[], index: number, verb: string, timed: boolean): boolean {
  return rowsOf(verb).some(
    ({ kind, marks, pieces }) =>
      kind !== "none" && (timed || !marks.includes("t")) && matchPieces(words, index + 1, pieces, 0) >= 0,
  )
}

/** The place behind the pieces from `piece` on; -1 where they do not fit. Gaps are short, so this is bounded. */
function matchPieces(tokens: readonly Token[], index: number, pieces: readonly Piece[], piece: number): number {
  const current = pieces[piece]
  if (current === undefined) return index
  if (current.is === "words") {
    if (current.words.has(textAt(tokens, index))) {
      const next = matchPieces(tokens, index + 1, pieces, piece + 1)
      if (next >= 0) return next
    }
    return current.optional ? matchPieces(tokens, index, pieces, piece + 1) : -1
  }
  if (piece === pieces.length - 1) return index
  for (let skipped = 0; skipped <= current.most; skipped += 1) {
    const next = matchPieces(tokens, index + skipped, pieces, piece + 1)
    if (next >= 0) return next
    if (!canSkip(tokens[index + skipped])) return -1
  }
  return -1
}

/** Words that a gap does not pass: they begin another clause. */
const CLAUSE_WORDS = "and but so or because if when once unless while i he she they we will would which who"

function canSkip(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "mark" && !isOneOf(CLAUSE_WORDS, token.text)
}
