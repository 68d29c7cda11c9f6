import { orInvalidInput } from "../../kernel/index.js"
import type { Basis, Mark } from "./mark.js"

/** The facts that the library itself reads. A client's message fields stand beside them, by their own names. */
export type KnownFact =
  "reasonForCall" | "problem" | "cause" | "desiredOutcome" | "complaint" | "callerGoal" | "agentGoal"

/** All of them are told in free words: two wordings of one are no clash. */
export const knownFacts: readonly KnownFact[] = [
  "reasonForCall",
  "problem",
  "cause",
  "desiredOutcome",
  "complaint",
  "callerGoal",
  "agentGoal",
]

/** The name of a fact: 1 to 60 characters. One that is a slip away from a {@link KnownFact} is refused, unless it is a message field of the client. */
export type FactName = KnownFact | (string & Record<never, never>)

/** How sure a fact is, in the order in which it becomes so. */
export type Standing = "unknown" | "stated" | "readBack" | "confirmed" | "corrected" | "disputed"

/** One thing that was said or recorded about a fact. */
export interface FactMark extends Mark {
  readonly kind: "stated" | "readBack" | "confirmed" | "corrected" | "disputed" | "cleared"
  readonly basis: Basis
  /** For `stated`, and for `corrected` where the right value is known. A heard value is a quotation. */
  readonly value?: string
  /** Told of the same matter after the first account, which stands; `false` where it takes its place. */
  readonly adds?: boolean
}

/** A fact of an issue: its name and everything that was said about it. */
export interface FactEntry {
  readonly name: FactName
  readonly marks: readonly FactMark[]
}

/** What the marks of a fact come to. */
export interface Fact {
  readonly value?: string
  readonly basis?: Basis
  readonly standing: Standing
  /** `seq` of the events that it rests on, in order. */
  readonly evidence: readonly number[]
  /** The value that clashes with it, where it is disputed by another one. */
  readonly clash?: string
}

export const unknown: Fact = { standing: "unknown", evidence: [] }

/**
 * What the marks of a fact come to: the last value of the best basis, and how sure it is.
 *
 * Of free words that were only heard the first account stands until it is corrected: a later complaint is a detail, or another matter.
 * Heard never overwrites recorded. A heard value that differs from a recorded one leaves the fact `disputed`, except where both
 * are free words.
 *
 * @example
 * ```ts
 * import { toFact } from "evenkeel/session"
 *
 * const said = { kind: "stated", basis: "heard", value: "my heating is off", seq: 3, at: 0 } as const
 * const readBack = { kind: "readBack", basis: "heard", seq: 4, at: 0 } as const
 * toFact({ name: "problem", marks: [said, readBack] }).standing // => "readBack"
 * ```
 */
export function toFact(entry: FactEntry | undefined): Fact {
  return orInvalidInput(
    { entry },
    () => entry?.marks.reduce((fact, mark) => fold(entry.name, fact, mark), unknown) ?? unknown,
  )
}

/**
 * Whether a fact may be acted on: recorded, or read back and confirmed by the caller. A heard one never is, nor one that is
 * corrected without its right value, or disputed.
 *
 * @example
 * ```ts
 * import { currentIssue, factOf, isSettled } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().caller("My boiler is out.").cue("problem")
 * const settled = () => isSettled(factOf(currentIssue(story.call.getSnapshot().session), "problem"))
 * settled() // => false
 * story.record({ type: "stateFact", fact: "problem", value: "The boiler is out" })
 * settled() // => true
 * ```
 */
export function isSettled(fact: Fact): boolean {
  return orInvalidInput({ fact }, () => {
    if (fact.value === undefined || fact.standing === "corrected" || fact.standing === "disputed") return false
    return fact.basis === "recorded" || fact.standing === "confirmed"
  })
}

/** Whether a fact is told in free words. */
export function isNarrative(name: string): boolean {
  return (knownFacts as readonly string[]).includes(name)
}

/** Whether a mark of a fact may go when there are too many: a proposal that nobody has taken up. */
export function isSpare({ kind, basis }: FactMark): boolean {
  return kind === "stated" && basis !== "recorded" && basis !== "carried"
}

/**
 * Whether a fact was read back to the caller, and not contradicted.
 *
 * @example
 * ```ts
 * import { currentIssue, factOf, isReadBack } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().record({ type: "stateFact", fact: "problem", value: "The boiler is out" })
 * const readBack = () => isReadBack(factOf(currentIssue(story.call.getSnapshot().session), "problem"))
 * readBack() // => false
 * story.record({ type: "readBackFacts" }).record({ type: "confirmFacts" })
 * readBack() // => true
 * ```
 */
export function isReadBack(fact: Fact): boolean {
  return orInvalidInput({ fact }, () => fact.standing === "readBack" || fact.standing === "confirmed")
}

function fold(name: string, fact: Fact, mark: FactMark): Fact {
  const { kind, basis, value } = mark
  const evidence = [...fact.evidence, mark.seq]
  if (kind === "cleared") return { ...unknown, evidence }
  if (kind === "stated") return state(name, fact, mark, evidence)
  if (kind === "corrected" && value !== undefined) return { value, basis, standing: "stated", evidence }
  if (fact.value === undefined) return fact
  const { clash: _, ...known } = fact
  return { ...known, standing: kind, evidence }
}

function state(name: string, fact: Fact, { value = "", basis, adds }: FactMark, evidence: readonly number[]): Fact {
  const told = fact.value ?? ""
  const same = told.trim().toLowerCase() === value.trim().toLowerCase()
  const isTold = isNarrative(name)
  if (basis !== "recorded") {
    // One that clashes already does so until a person says which is right, however often the other is heard.
    const isKept =
      isSettled(fact) ||
      fact.clash !== undefined ||
      (isTold && fact.basis === basis && fact.standing !== "corrected" && adds !== false)
    if (isKept)
      return same || isTold ? { ...fact, evidence } : { ...fact, standing: "disputed", clash: value, evidence }
  }
  return { value, basis, standing: same && isReadBack(fact) ? fact.standing : "stated", evidence }
}
