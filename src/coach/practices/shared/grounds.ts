import type { Fact } from "../../../session/index.js"
import type { TurnNote } from "../../view/heard.js"

/** What an advice rests on: turns with what was found in them. */
export function restsOn(...notes: readonly (TurnNote | undefined)[]): {
  readonly why: readonly number[]
  readonly turnIds: readonly string[]
} {
  const known = notes.filter((note) => note !== undefined)
  return {
    why: known.flatMap(({ seq, reports }) => [seq, ...reports.map((report) => report.seq)]),
    turnIds: known.map(({ turnId }) => turnId),
  }
}

/** `seq` of what a fact rests on. */
export function evidenceOf(...facts: readonly Fact[]): readonly number[] {
  return facts.flatMap(({ evidence }) => evidence)
}
