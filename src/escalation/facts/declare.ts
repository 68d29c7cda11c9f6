import type { FaultIssue } from "../../kernel/index.js"
import type { Json } from "../conditions/condition.js"
import type { FactDeclaration } from "./fact.js"
import type { FactOperator } from "./operator.js"

/** A fact of the library before it has its name. */
export type OwnFact = Omit<FactDeclaration, "name">

/** What it is, as the end of a sentence: in English, in Spanish. */
export type Words = readonly [string, string]

/** What values a fact has. */
export type Kind = Pick<FactDeclaration, "type" | "unit" | "values">
type Read = FactDeclaration["read"]
type More = Pick<FactDeclaration, "basisOf" | "evidence" | "changesAt">

export const yesNo: Kind = { type: "boolean" }
export const text: Kind = { type: "text" }
export const count: Kind = { type: "number", unit: "count" }
export const duration: Kind = { type: "number", unit: "ms" }
export const share: Kind = { type: "number", unit: "ratio" }

/** A text that is one of a closed set. */
export function oneOf(values: readonly string[]): Kind {
  return { type: "text", values }
}

/** A fact that is recorded, read again when one of these events came. */
export function recorded([en, es]: Words, kind: Kind, changesOn: readonly string[], read: Read): OwnFact {
  return { ...kind, meaning: { en, es }, basis: "recorded", changesOn, read }
}

/** The same for one that may be heard only. */
export function heard(words: Words, kind: Kind, changesOn: readonly string[], read: Read, more: More = {}): OwnFact {
  return { ...recorded(words, kind, changesOn, read), basis: "heard", ...more }
}

/** A duration that may be running. */
export function clock(
  words: Words,
  changesOn: readonly string[],
  reading: NonNullable<FactDeclaration["clock"]>,
): OwnFact {
  return { ...recorded(words, duration, changesOn, () => undefined), clock: reading }
}

/** The fact that some arguments stand for, or what is wrong with them. */
export type OwnFactOf = (args: readonly Json[], path: string, words: Words) => OwnFact | Wrong

/** What is wrong with arguments. */
export interface Wrong {
  readonly issues: readonly FaultIssue[]
}

/** A domain operator of the library. Its facts mean what it means. */
export function operator(name: string, words: Words, toFact: OwnFactOf): FactOperator {
  const [en, es] = words
  return { name, meaning: { en, es }, toFact: (args, path) => toFact(args, path, words) }
}

/** One thing that is wrong with arguments. */
export function wrong(path: string, expected: string): Wrong {
  return { issues: [{ path, expected }] }
}
