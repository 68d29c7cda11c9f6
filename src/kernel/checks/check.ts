import { Fault, type FaultIssue } from "../faults/fault.js"
import { issueNear } from "./nearest.js"

/** What may be kept of a text. Given to a check, it cleans what the check gives back. */
export interface Cleaner {
  /**
   * A text as it may be kept. `words` are somebody's own words, said or written, that can be erased with the state intact; a `text`
   * is part of the record.
   */
  text(value: string, kind: "text" | "words"): string
  /** Whether an id or code may not be kept, and is refused: a card number. */
  forbids(id: string): boolean
}

/**
 * Checks one value from outside. Gives back what may be kept (a fresh copy for objects and lists), or notes in `issues` what
 * is wrong. This is the door of the live call, where a schema library would be most of the weight; files and wires use zod.
 */
export type Check<Value = unknown> = (value: unknown, path: string, issues: FaultIssue[], cleaner?: Cleaner) => Value

/** A check for each member of an interface; members that may be left out are wrapped in {@link optional}. */
export type Shape<Value> = {
  readonly [Key in keyof Value]-?: Record<never, never> extends Pick<Value, Key>
    ? Check<Value[Key] | undefined>
    : Check<Value[Key]>
}

/** The year 3000. A time beyond it was counted in microseconds or nanoseconds. */
const LAST_INSTANT = 32_503_680_000_000

/** Notes what was expected, and gives nothing. */
export function wrong(path: string, expected: string, issues: FaultIssue[]): never {
  return note({ path, expected }, issues)
}

/** Notes an issue, and gives nothing: who makes a check looks into `issues` before they take what it gave. */
export function note(issue: FaultIssue, issues: FaultIssue[]): never {
  // Without a list to note it in, nobody would hear of it.
  made("issues", "a list", () => issues.push(issue))
  // Nothing, of every type: a check that found something wrong has no value.
  return undefined as never
}

/** What a check is made of or called with, or the fault of who makes or calls it otherwise than its type says. */
function made<Value>(path: string, expected: string, read: () => Value | false): Value {
  try {
    const value = read()
    if (value !== false) return value
  } catch {
    // What cannot be read is nothing that was expected.
  }
  throw new Fault("input/invalid", { issues: [{ path, expected }] })
}

/** Names and functions: one that is none would fail each time that it is asked. */
export function functionsOf<One>(path: string, expected: string, given: object): [string, One][] {
  return made(path, expected, () => {
    const entries = Object.entries<One>(given as Record<string, One>)
    return typeof given === "object" && entries.every(([, one]) => typeof one === "function") && entries
  })
}

/**
 * A text of the record, of at most `limit` UTF-16 units, and of at least `least` where blanks do not count. Cleaned.
 *
 * @example
 * ```ts
 * import { text, type FaultIssue } from "evenkeel/kernel"
 *
 * const issues: FaultIssue[] = []
 * text(10)("boiler", "field", issues) // => "boiler"
 * text(10)("a boiler that is out", "field", issues)
 * issues.length // => 1
 * ```
 */
export function text(limit: number, least = 0): Check<string> {
  return textOf("text", limit, least)
}

/**
 * The same as {@link text} for somebody's own words: what they said, why they did something. Cleaned, and erased with the words of a call.
 *
 * @param limit - UTF-16 units at most.
 * @param least - Units at least, where blanks at both ends do not count; 0 where it is left out.
 *
 * @example
 * ```ts
 * import { shape, words, type FaultIssue } from "evenkeel/kernel"
 *
 * const check = shape<{ readonly reason: string }>({ reason: words(500, 1) })
 * const issues: FaultIssue[] = []
 * check({ reason: "They asked for a colleague" }, "", issues) // => { reason: "They asked for a colleague" }
 * check({ reason: "  " }, "", issues)
 * issues // => [{ path: "reason", expected: "a text of 1 to 500 characters" }]
 * ```
 */
export function words(limit: number, least = 0): Check<string> {
  return textOf("words", limit, least)
}

function textOf(kind: "text" | "words" | "id" | "code", limit: number, least: number): Check<string> {
  return (value, path, issues, cleaner) => {
    // A limit that is none takes nothing.
    if (typeof value !== "string" || !(value.length <= limit) || (least > 0 && value.trim().length < least))
      return wrong(path, `a text of ${least} to ${limit} characters`, issues)
    if (cleaner === undefined || kind === "id") return value
    try {
      if (kind !== "code") return cleaner.text(value, kind)
      if (!cleaner.forbids(value)) return value
    } catch {
      // What cannot be cleaned is not kept.
    }
    return wrong(path, "no card number", issues)
  }
}

/**
 * A code or number of somebody else's system, 1 to `limit` UTF-16 units. Kept as it is, so one that is a card number is refused.
 *
 * @example
 * ```ts
 * import { code, type Cleaner, type FaultIssue } from "evenkeel/kernel"
 *
 * const cleaner: Cleaner = { text: (value) => value, forbids: (id) => /^\d{16}$/.test(id) }
 * const issues: FaultIssue[] = []
 * code(60)("RMA-1042", "orderId", issues, cleaner) // => "RMA-1042"
 * code(60)("4111111111111111", "orderId", issues, cleaner)
 * issues // => [{ path: "orderId", expected: "no card number" }]
 * ```
 */
export function code(limit: number): Check<string> {
  return textOf("code", limit, 1)
}

/** An id of the host's, 1 to 200 characters. Refused like a {@link code}. */
export const id: Check<string> = /* @__PURE__ */ code(200)

/**
 * An id that a machine made: of a call, a leg, a turn, a detector. 1 to 200 characters. Kept whatever it looks like: numbers of
 * turns and calls look like card numbers by chance, and what happened is never refused.
 */
export const machineId: Check<string> = /* @__PURE__ */ textOf("id", 200, 1)

/**
 * A number within bounds, both included; NaN is none.
 *
 * @example
 * ```ts
 * import { number, type FaultIssue } from "evenkeel/kernel"
 *
 * const issues: FaultIssue[] = []
 * number(0, 100)(12.5, "percent", issues) // => 12.5
 * number(0, 100)("12.5", "percent", issues)
 * issues // => [{ path: "percent", expected: "a number from 0 to 100" }]
 * ```
 */
export function number(from: number, to: number): Check<number> {
  return (value, path, issues) =>
    typeof value === "number" && value >= from && value <= to
      ? value
      : wrong(path, `a number from ${from} to ${to}`, issues)
}

/**
 * A whole number within bounds, both included.
 *
 * @example
 * ```ts
 * import { whole, type FaultIssue } from "evenkeel/kernel"
 *
 * const issues: FaultIssue[] = []
 * whole(0, 9)(5, "field", issues) // => 5
 * whole(0, 9)(0.5, "field", issues)
 * issues.length // => 1
 * ```
 */
export function whole(from: number, to: number): Check<number> {
  return (value, path, issues) =>
    Number.isInteger(value) && (value as number) >= from && (value as number) <= to
      ? (value as number)
      : wrong(path, `a whole number from ${from} to ${to}`, issues)
}

/** Milliseconds since the Unix epoch; fractions are cut off. */
export const instant: Check<number> = (value, path, issues) =>
  typeof value === "number" && value >= 0 && value <= LAST_INSTANT
    ? Math.floor(value)
    : wrong(path, "milliseconds since the Unix epoch", issues)

/** 0 to 1. */
export const ratio: Check<number> = /* @__PURE__ */ number(0, 1)

/** `true` or `false`. */
export const yesNo: Check<boolean> = (value, path, issues) =>
  typeof value === "boolean" ? value : wrong(path, "true or false", issues)

/**
 * One of a closed set of words.
 *
 * @example
 * ```ts
 * import { oneOf, type FaultIssue } from "evenkeel/kernel"
 *
 * const issues: FaultIssue[] = []
 * oneOf(["warm", "cold"])("warm", "field", issues) // => "warm"
 * oneOf(["warm", "cold"])("wram", "field", issues)
 * issues.length // => 1
 * ```
 */
export function oneOf<const Word extends string>(words: readonly Word[]): Check<Word> {
  const isList = () => words.length < 1e5 && words.every((word) => typeof word === "string") && words.join(", ")
  const all = made("words", "texts", isList)
  return (value, path, issues) =>
    words.includes(value as Word) ? (value as Word) : note(issueNear(path, `one of ${all}`, value, words), issues)
}
