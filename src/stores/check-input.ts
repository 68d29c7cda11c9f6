import { regex } from "../kernel/inner.js"
import { Fault, type FaultIssue } from "../kernel/index.js"
import type { Claim, MessageClaim, MessageClaimOptions, TimerClaim } from "./claim.js"
import type { ParkedPlace } from "./driver.js"

/** Control characters and halves of surrogate pairs: no database keeps them all as they are. */
const UNKEEPABLE = /* @__PURE__ */ regex("[\\p{Cc}\\p{Cs}]", "u")

/** The latest time that a JavaScript date can hold, in milliseconds (ECMA-262, time values). */
const LAST_INSTANT = 8.64e15

/** Notes what is wrong with an id. */
export function checkId(value: unknown, path: string, issues: FaultIssue[], limit = 200): void {
  const right = typeof value === "string" && value !== "" && value.length <= limit && !UNKEEPABLE().test(value)
  if (!right) issues.push({ path, expected: `an id of 1 to ${limit} characters, none of them a control character` })
}

/** Whether a value is an object whose members can be looked at: no list, no function. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** Notes what is no list, or one of another length. Both bounds are included. */
export function checkList(value: unknown, path: string, issues: FaultIssue[], least: number, most: number): void {
  const right = Array.isArray(value) && value.length >= least && value.length <= most
  if (!right) issues.push({ path, expected: `a list of ${least} to ${most}` })
}

/** Notes what is wrong with a list of ids. */
export function checkIds(values: unknown, path: string, issues: FaultIssue[], most: number): void {
  if (!Array.isArray(values) || values.length > most) issues.push({ path, expected: `a list of at most ${most}` })
  else for (const [index, value] of values.entries()) checkId(value, `${path}.${index}`, issues)
}

/** Notes what is no function. */
export function checkFunction(value: unknown, path: string, issues: FaultIssue[]): void {
  if (typeof value !== "function") issues.push({ path, expected: "a function" })
}

/** Notes what is wrong with a time. */
export function checkInstant(value: unknown, path: string, issues: FaultIssue[]): void {
  const right = Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LAST_INSTANT
  if (!right) issues.push({ path, expected: "whole milliseconds since the Unix epoch" })
}

/** Notes what is wrong with a whole number. Both bounds are included. */
export function checkWhole(value: unknown, path: string, issues: FaultIssue[], from: number, to: number): void {
  const right = Number.isInteger(value) && (value as number) >= from && (value as number) <= to
  if (!right) issues.push({ path, expected: `a whole number from ${from} to ${to}` })
}

/** Throws `store/invalid` where anything was noted. */
export function throwIfAny(issues: readonly FaultIssue[]): void {
  if (issues.length > 0) throw new Fault("store/invalid", { issues: issues.slice(0, 20) })
}

/** Gives a value back that a check has nothing against, or throws `store/invalid`. */
function as<Value, Bounds extends readonly unknown[]>(
  check: (value: unknown, path: string, issues: FaultIssue[], ...bounds: Bounds) => void,
  value: unknown,
  path: string,
  ...bounds: Bounds
): Value {
  const issues: FaultIssue[] = []
  check(value, path, issues, ...bounds)
  throwIfAny(issues)
  return value as Value
}

/** Gives an object back, or throws `store/invalid`. */
export function asObject<Value>(value: Value, path: string): Value {
  if (!isObject(value)) throwIfAny([{ path, expected: "an object" }])
  return value
}

/** The same of something with methods; a function may have them too, as `Date` has `now`. */
export function asPort<Value>(value: Value, path: string, expected: string, ...methods: readonly string[]): Value {
  if (!isObject(value) && typeof value !== "function") throwIfAny([{ path, expected }])
  const issues: FaultIssue[] = []
  for (const name of methods) checkFunction((value as Record<string, unknown>)[name], `${path}.${name}`, issues)
  throwIfAny(issues)
  return value
}

/** A clock, or throws `store/invalid`. */
export function asClock<Clock>(value: Clock): Clock {
  return asPort(value, "clock", "an object with `now()`", "now")
}

/** Gives a function back, or throws `store/invalid`. */
export function asFunction<Value>(value: Value, path: string): Value {
  return as(checkFunction, value, path)
}

/** Gives a list of ids back, or throws `store/invalid`. */
export function asIds(values: unknown, path: string, most: number): readonly string[] {
  return as(checkIds, values, path, most)
}

/** Gives an id back, or throws `store/invalid`. */
export function asId(value: unknown, path: string): string {
  return as(checkId, value, path)
}

/** Gives a time or `null` back, or throws `store/invalid`. */
export function asInstantOrNull(value: unknown, path: string): number | null {
  return value === null ? null : asInstant(value, path)
}

/** Gives a time back, or throws `store/invalid`. */
export function asInstant(value: unknown, path: string): number {
  return as(checkInstant, value, path)
}

/** Gives a whole number from 0 back, or throws `store/invalid`. */
export function asWhole(value: unknown, path: string): number {
  return as(checkWhole, value, path, 0, Number.MAX_SAFE_INTEGER)
}

/** The cursor of a feed that counts events, or throws `store/invalid`. */
export function asPlace(cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor)) throw notOfFeed()
  return Number(cursor)
}

/** What is thrown for any other cursor. */
export function notOfFeed(): Fault {
  return new Fault("store/invalid", { issues: [{ path: "after", expected: "a cursor that the feed gave" }] })
}

/** The `limit` of a page, or throws `store/invalid`. */
export function asLimit(value: unknown, whenLeftOut: number): number {
  return value === undefined ? whenLeftOut : as(checkWhole, value, "limit", 1, 10_000)
}

/** The longest lease: a day. Longer, and a crash would leave the work lying. */
const LONGEST_LEASE_MS = 86_400_000

/** The most topics that one claim asks for. */
const MOST_TOPICS = 1_000

/** Throws `store/invalid` where the options of a claim cannot be used. */
export function checkClaimOptions(options: MessageClaimOptions): void {
  const { limit, leaseMs, topics } = asObject(options, "options")
  const issues: FaultIssue[] = []
  checkWhole(limit, "limit", issues, 1, 1_000)
  checkWhole(leaseMs, "leaseMs", issues, 1, LONGEST_LEASE_MS)
  if (topics !== undefined) checkIds(topics, "topics", issues, MOST_TOPICS)
  throwIfAny(issues)
}

/** Where a parked claim stands among the others, or throws `store/invalid`. */
export function toParkedPlace(claim: TimerClaim | MessageClaim): ParkedPlace {
  checkClaim(claim)
  const { kind, id } = claim
  return { kind, id, at: asWhole(claim.kind === "timer" ? claim.timerAt : claim.storedAt, "after") }
}

/** Throws `store/invalid` where a claim is none. */
export function checkClaim(claim: Claim): void {
  const { kind, id, token } = asObject(claim, "claim")
  const issues: FaultIssue[] = []
  if (kind !== "timer" && kind !== "message") issues.push({ path: "kind", expected: "timer or message" })
  checkId(id, "id", issues, 250)
  checkWhole(token, "token", issues, 0, Number.MAX_SAFE_INTEGER)
  throwIfAny(issues)
}
