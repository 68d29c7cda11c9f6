import type { Envelope } from "../../kernel/index.js"
import { isSpare, type FactEntry, type FactMark, type FactName } from "../model/facts.js"
import { inserted, toMark, type Basis, type Ground } from "../model/mark.js"
import type { Editing } from "../model/state.js"

/** The mark that an event leaves on a fact. */
export function toFactMark(
  event: Envelope<string, Ground | { readonly issueId: string }>,
  kind: FactMark["kind"],
  basis: Basis,
): FactMark {
  return { ...toMark(event, event.data as Ground), kind, basis }
}

/** An issue has this many facts; a command that would add another is refused. */
export const MOST_FACTS = 100

/** A fact keeps this many marks; more is a detector gone wrong. */
const MOST_FACT_MARKS = 24

/** Makes room by the newest proposal that nobody took up: what was recorded, read back or confirmed stays. */
export function withMark(marks: readonly FactMark[], mark: FactMark): readonly FactMark[] {
  const spare = Math.max(0, marks.findLastIndex(isSpare))
  return inserted(marks.length < MOST_FACT_MARKS ? marks : marks.toSpliced(spare, 1), mark)
}

/** What was known of a fact when something happened: that may be told late, or anew. */
export function knownBy({ name, marks }: FactEntry, { at }: Pick<Envelope, "at">): FactEntry {
  return { name, marks: marks.filter((mark) => mark.at <= at) }
}

/** Puts a mark on facts of an issue; those that nothing was said about yet are new. */
export function addMarks(next: Editing, issueId: string, names: readonly FactName[], mark: FactMark): void {
  next.issues = next.issues.map((issue) => {
    if (issue.issueId !== issueId) return issue
    const known = issue.facts.map((entry) =>
      names.includes(entry.name) ? { ...entry, marks: withMark(entry.marks, mark) } : entry,
    )
    const fresh = names.filter((name) => !issue.facts.some((entry) => entry.name === name))
    return { ...issue, facts: [...known, ...fresh.map((name) => ({ name, marks: [mark] }))].slice(0, MOST_FACTS) }
  })
}
