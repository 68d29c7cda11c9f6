import type { CueKind } from "../../session/index.js"
import type { SaidOptions } from "../facts/said.js"
import type { StandardFactName, StandardFacts } from "../facts/standard-facts.js"
import type { Comparison, Condition, Json } from "./condition.js"

/** What may be asked of a fact. Each answer is the JsonLogic that a playbook would hold. */
export interface Asked<Value> {
  /** It is known to be this. */
  is(value: Value): Condition
  /** It is known, and not this. */
  isNot(value: Value): Condition
  /** It is known to be one of these. */
  oneOf(values: readonly Value[]): Condition
  /** Nothing is known about it. A rule that reads it else does not fire until something is. */
  isUnknown(): Condition
}

/** What may be asked of a number. */
export interface AskedNumber extends Asked<number> {
  /** It is this or more. */
  atLeast(limit: number): Condition
  /** It is more than this. */
  moreThan(limit: number): Condition
  /** It is this or less. */
  atMost(limit: number): Condition
  /** It is less than this. */
  lessThan(limit: number): Condition
  /** Both ends included. */
  between(from: number, to: number): Condition
}

/** What may be asked of a text. */
export interface AskedText<Value extends string> extends Asked<Value> {
  /** It begins with this. */
  startsWith(part: string): Condition
  /** It ends with this. */
  endsWith(part: string): Condition
  /** This is somewhere in it. */
  contains(part: string): Condition
}

/** What may be asked of a yes or no. */
export interface AskedBoolean {
  /** It is known to be so. */
  isTrue(): Condition
  /** It is known not to be so. */
  isFalse(): Condition
  /** Nothing is known about it. */
  isUnknown(): Condition
}

/** What may be asked of a fact, by what it can be. */
export type AskedOf<Value> = [Value] extends [boolean]
  ? AskedBoolean
  : [Value] extends [number]
    ? AskedNumber
    : [Value] extends [string]
      ? AskedText<Value>
      : never

/** A kind of cue, several, or all that begin alike: `abuse.*`. */
export type Kinds = CueKind | `${"abuse" | "emergency" | "threat" | "apology" | "question" | "avoid"}.*`

/**
 * Writes conditions in TypeScript, checked by the compiler. What comes out is the same JsonLogic data that a playbook holds.
 *
 * @example
 * ```ts
 * import { when } from "evenkeel/escalation"
 *
 * when.all(when.fact("hold.currentMs").moreThan(60_000), when.not(when.said("holdReturn", { by: "agent" })))
 * // => { and: [
 * //   { ">": [{ var: "hold.currentMs" }, 60_000] },
 * //   { "!": { said: ["holdReturn", { by: "agent" }] } },
 * // ] }
 * ```
 */
export const when = {
  /** Each of them. */
  all: (...conditions: readonly Condition[]): Condition => ({ and: conditions }),
  /** At least one of them. */
  any: (...conditions: readonly Condition[]): Condition => ({ or: conditions }),
  /** It is known not to hold. */
  not: (condition: Condition): Condition => ({ "!": condition }),
  /** A fact of the library. */
  fact: <Name extends StandardFactName>(name: Name): AskedOf<StandardFacts[Name]> => ask({ var: name }),
  /** A fact of the host: `when.own<number>("customer.debt")`. */
  own: <Value extends boolean | number | string>(name: string): AskedOf<Value> => ask({ var: name }),
  /** Something was said. */
  said: (kinds: Kinds | readonly Kinds[], options: SaidOptions = {}): Condition => call("said", kinds, options),
  /** How often it was said. */
  saidCount: (kinds: Kinds | readonly Kinds[], options: SaidOptions = {}): AskedNumber =>
    ask(call("saidCount", kinds, options)),
  /** By how much more often it was said in the last window than in the one before. */
  trend: (kinds: Kinds | readonly Kinds[], options: SaidOptions & { readonly withinMs: number }): AskedNumber =>
    ask(call("trend", kinds, options)),
  /** What was stated about the present issue. */
  stated: (fact: string): AskedText<string> => ask({ stated: [fact] }),
  /** A vendor put this label on the call. */
  labelled: (label: string, vendor?: string): Condition => ({
    labelled: vendor === undefined ? [label] : [label, vendor],
  }),
  /** How often another rule has fired. */
  fired: (ruleId: string): AskedNumber => ask({ fired: [ruleId] }),
} as const

function call(operator: string, kinds: Kinds | readonly Kinds[], options: SaidOptions): Condition {
  const given = Object.keys(options).length === 0 ? [kinds] : [kinds, { ...options }]
  return { [operator]: given as readonly Json[] }
}

/** Every question; which of them fit the type narrows. */
function ask<Fitting>(term: Condition): Fitting {
  const compare = (op: Comparison) => (value: Json) => ({ [op]: [term, value] })
  const every = {
    is: compare("==="),
    isNot: compare("!=="),
    oneOf: (values: readonly Json[]) => ({ in: [term, values] }),
    isUnknown: () => ({ "==": [term, null] }),
    atLeast: compare(">="),
    moreThan: compare(">"),
    atMost: compare("<="),
    lessThan: compare("<"),
    between: (from: number, to: number) => ({ "<=": [from, term, to] }),
    startsWith: (part: string) => ({ startsWith: [term, part] }),
    endsWith: (part: string) => ({ endsWith: [term, part] }),
    contains: (part: string) => ({ in: [part, term] }),
    isTrue: () => compare("===")(true),
    isFalse: () => compare("===")(false),
  }
  return every as Fitting
}
