import type { Fact } from "../../session/index.js"
import type { TurnNote } from "../heard.js"
import { lastWith, type CoachView } from "../view.js"

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

/** How it is said: gently after grief and fear, steadily in anger. */
export function toneOf(view: CoachView): "plain" | "steady" | "gentle" {
  if (lastWith(view.heard, "caller", "bereavement", "distress") !== undefined) return "gentle"
  return view.isTense() ? "steady" : "plain"
}

/** A slot, where there is a value for it. */
export function slot<Name extends string>(name: Name, value: string | undefined): { readonly [Key in Name]?: string } {
  return (value === undefined || value.trim() === "" ? {} : { [name]: value.trim() }) as { [Key in Name]?: string }
}

/** What the call is about, and what the caller wants, in their own words. */
export function matterSlots(view: CoachView): Readonly<Record<string, string>> {
  return {
    ...slot("name", view.session.caller.name),
    ...slot("problem", view.fact("problem").value),
    ...slot("outcome", view.fact("desiredOutcome").value),
  }
}
