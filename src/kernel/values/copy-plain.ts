import type { FaultIssue } from "../faults/fault.js"

/** 64 kB: the rules of a large client are a tenth of it, and they are checked in milliseconds. */
const MOST_CHARACTERS = 65_536
const MOST_ISSUES = 20

/** How much is taken. */
interface CopyLimits {
  /** Characters of JSON, 64 kB where nothing else is said. */
  readonly most?: number | undefined
  /** Levels of nesting. */
  readonly deepest: number
}

/** A copy while it is being made. */
interface Copying {
  readonly issues: FaultIssue[]
  readonly deepest: number
  /** Characters of JSON that may still come. */
  left: number
}

/**
 * A fresh copy of plain JSON from outside, or what keeps it from being that.
 *
 * Only own data members are read: no getter is run, no prototype is followed, and a `__proto__` member is refused. Members that
 * are `undefined` are left out.
 */
export function copyPlain(
  input: unknown,
  { most = MOST_CHARACTERS, deepest }: CopyLimits,
): { readonly copy: unknown } | { readonly issues: readonly FaultIssue[] } {
  // Each value is followed by a sign, but for the outermost.
  const copying: Copying = { issues: [], deepest, left: most + 1 }
  try {
    const copy = copyValue(input, [], copying)
    if (copying.left < 0) return { issues: [{ path: "", expected: `at most ${most} characters of JSON` }] }
    return copying.issues.length > 0 ? { issues: copying.issues } : { copy }
  } catch {
    return { issues: [{ path: "", expected: "plain JSON, without proxies" }] }
  }
}

function copyValue(value: unknown, path: readonly string[], copying: Copying): unknown {
  copying.left -= lengthOf(value, copying.left) + 1
  if (copying.left < 0) return undefined
  if (value === null || typeof value === "string" || typeof value === "boolean") return value
  if (typeof value === "number" && Number.isFinite(value)) return value
  if (typeof value !== "object") return note(copying, path, "plain JSON")
  if (path.length >= copying.deepest) return note(copying, path, `at most ${copying.deepest} levels of nesting`)
  if (Array.isArray(value)) return copyList(value, path, copying)
  return isPlain(value) ? copyObject(value, path, copying) : note(copying, path, "plain JSON")
}

/** Characters that a value is written with; of a list or an object its first sign. */
function lengthOf(value: unknown, left: number): number {
  if (typeof value === "string") return value.length > left ? value.length : JSON.stringify(value).length
  return value === null || typeof value !== "object" ? String(value).length : 1
}

function copyList(list: readonly unknown[], path: readonly string[], copying: Copying): readonly unknown[] {
  const copy: unknown[] = []
  for (let index = 0; index < list.length && copying.left >= 0; index++) {
    const item = copyMember(list, String(index), path, copying)
    // A hole is written as "null", too: a list of a billion of them is no short one.
    if (item === undefined) copying.left -= "null,".length
    copy.push(item ?? null)
  }
  if (list.length === 0) copying.left -= 1
  return copy
}

function copyObject(object: object, path: readonly string[], copying: Copying): object {
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(object)) {
    const item = copyMember(object, key, path, copying)
    if (key === "__proto__") note(copying, [...path, key], "no such member")
    else if (item !== undefined) {
      copying.left -= lengthOf(key, copying.left) + ":".length
      copy[key] = item
    }
    if (copying.left < 0) return copy
  }
  if (Object.keys(copy).length === 0) copying.left -= 1
  return copy
}

function copyMember(owner: object, key: string, path: readonly string[], copying: Copying): unknown {
  const place = [...path, toName(key)]
  const member = Object.getOwnPropertyDescriptor(owner, key)
  if (member === undefined) return undefined
  if (!("value" in member)) return note(copying, place, "a value, without a getter")
  return member.value === undefined ? undefined : copyValue(member.value, place, copying)
}

/** Of this or another realm, and of no class. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** A member's name as a message may hold it, an operator's too: what is no plain name may be anything, somebody's words too. */
function toName(key: string): string {
  return /^[\w!<>=?-]{1,60}$/.test(key) ? key : "?"
}

/** Notes what is wrong. The copy is not used then, so anything may stand in the place. */
function note({ issues }: Copying, path: readonly string[], expected: string): null {
  if (issues.length < MOST_ISSUES) issues.push({ path: path.join("."), expected })
  return null
}
