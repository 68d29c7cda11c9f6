import type { Fact } from "../../session/index.js"
import type { TurnNote } from "../heard.js"
import { toAct, toBurden, toSecondPerson, toThing } from "../their-words.js"
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
export function slot(name: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined || value.trim() === "" ? {} : { [name]: value.trim() }
}

/** What the call is about, and what the caller wants, worded so that an agent may say it (`StandardSlot` of the phrases). */
export function matterSlots(view: CoachView): Readonly<Record<string, string>> {
  const problem = view.fact("problem").value ?? ""
  const outcome = view.fact("desiredOutcome").value ?? ""
  const issue = view.issue()
  const [optionA, optionB] = issue?.options.filter(({ standing }) => standing === "offered") ?? []
  return {
    ...slot("name", view.session.caller.name),
    ...slot("thing", toThing(problem)),
    ...slot("what", toBurden(problem)),
    ...slot("problem", toSecondPerson(problem)),
    ...slot("outcome", toSecondPerson(outcome)),
    ...slot("cause", view.fact("cause").value),
    ...slot("optionA", toAct(optionA?.what)),
    ...slot("optionB", toAct(optionB?.what)),
  }
}
