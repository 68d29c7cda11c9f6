import type { FaultIssue } from "./fault.js"
import { nearest } from "./nearest.js"

/**
 * Checks one value from outside. Gives back what may be kept (a fresh copy for objects and lists), or notes in `issues` what
 * is wrong. This is the door of the live call, where a schema library would be most of the weight; files and wires use zod.
 */
export type Check<Value = unknown> = (value: unknown, path: string, issues: FaultIssue[]) => Value

/** A check for each member of an interface; members that may be left out are wrapped in {@link optional}. */
export type Shape<Value> = {
  readonly [Key in keyof Value]-?: Record<never, never> extends Pick<Value, Key>
    ? Check<Value[Key] | undefined>
    : Check<Value[Key]>
}

/** The latest time that a JavaScript date can hold, in milliseconds (ECMA-262, time values). */
const LAST_INSTANT = 8.64e15

function wrong(path: string, expected: string, issues: FaultIssue[]): never {
  issues.push({ path, expected })
  return undefined as never
}

/** A text of at most `limit` UTF-16 units, and of at least `least` where blanks do not count. */
export function text(limit: number, least = 0): Check<string> {
  return (value, path, issues) =>
    typeof value === "string" && value.length <= limit && (least === 0 || value.trim().length >= least)
      ? value
      : wrong(path, `a text of ${least} to ${limit} characters`, issues)
}

/** An id: 1 to 200 characters. */
export const id: Check<string> = /* @__PURE__ */ text(200, 1)

/** A number within bounds, both included. */
export function number(from: number, to: number): Check<number> {
  return (value, path, issues) =>
    typeof value === "number" && value >= from && value <= to
      ? value
      : wrong(path, `a number from ${from} to ${to}`, issues)
}

/** A whole number within bounds, both included. */
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

/** One of a closed set of words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Check<Word> {
  return (value, path, issues) => {
    if (words.includes(value as Word)) return value as Word
    const suggestion = typeof value === "string" ? nearest(value, words) : undefined
    issues.push({ path, expected: `one of ${words.join(", ")}`, ...(suggestion === undefined ? {} : { suggestion }) })
    return undefined as never
  }
}

/** A value that may be left out (`undefined`); `null` is not left out. */
export function optional<Value>(check: Check<Value>): Check<Value | undefined> {
  const lenient: Check<Value | undefined> = (value, path, issues) =>
    value === undefined ? undefined : check(value, path, issues)
  optionals.add(lenient)
  return lenient
}

/** Checks that take `undefined`, so that a shape need not ask them about members that are left out. */
const optionals = new WeakSet<Check>()

/** A value or `null`. */
export function orNull<Value>(check: Check<Value>): Check<Value | null> {
  return (value, path, issues) => (value === null ? null : check(value, path, issues))
}

/** A list of at most `limit` items. */
export function list<Value>(check: Check<Value>, limit: number): Check<readonly Value[]> {
  return (value, path, issues) => {
    if (!Array.isArray(value) || value.length > limit) return wrong(path, `a list of at most ${limit}`, issues)
    return Array.from(value, (item: unknown, index) => check(item, `${path}.${index}`, issues))
  }
}

/**
 * A plain object with these members and no others. The copy holds nothing else, so a hostile `__proto__` reaches nothing; an
 * object that throws when it is read is no object.
 */
export function shape<Value>(members: Shape<Value>): Check<Value> {
  const names = Object.keys(members) as (keyof Value & string)[]
  const checks = names.map((name) => members[name] as Check<Value[typeof name] | undefined>)
  const required = checks.map((check) => !optionals.has(check))
  const known = new Set<string>(names)
  return (value, path, issues) => {
    if (typeof value !== "object" || value === null) return wrong(path, "an object", issues)
    const source = value as Partial<Record<string, unknown>>
    const copy: Partial<Value> = {}
    try {
      if (Array.isArray(value)) return wrong(path, "an object", issues)
      for (const key in source) if (!known.has(key)) noteUnknown(key, names, path, issues)
      for (let index = 0; index < names.length; index++) {
        const name = names[index]!
        const given = source[name]
        if (given === undefined && !required[index]) continue
        copy[name] = checks[index]!(given, path === "" ? name : `${path}.${name}`, issues)
      }
    } catch {
      return wrong(path, "an object that can be read", issues)
    }
    return copy as Value
  }
}

/** The first members that do not belong; more would say nothing new. */
const MOST_UNKNOWN = 20

function noteUnknown(key: string, names: readonly string[], path: string, issues: FaultIssue[]): void {
  if (issues.length > MOST_UNKNOWN) return
  const suggestion = nearest(key, names)
  const name = /^[\w.-]{1,60}$/.test(key) ? key : "?"
  const place = path === "" ? name : `${path}.${name}`
  issues.push({ path: place, expected: "no such member", ...(suggestion === undefined ? {} : { suggestion }) })
}
