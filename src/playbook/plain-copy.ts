import type { FaultIssue } from "../kernel/index.js"
import { toName } from "./schema-issues.js"

/** A copy while it is being made. */
interface Copying {
  readonly issues: FaultIssue[]
  /** Characters of JSON that may still come. */
  left: number
}

/** Nested deeper than this, an input is no configuration of ours. */
const DEEPEST = 16
/** 64 kB: a large client's playbook is a tenth of it, and it is checked in milliseconds. */
const MOST_CHARACTERS = 65_536
const MOST_ISSUES = 20

/**
 * A fresh copy of plain JSON from outside, or what keeps it from being that.
 *
 * Only own data members are read: no getter is run, no prototype is followed, and a `__proto__` member is refused. Members that
 * are `undefined` are left out.
 */
export function copyPlain(input: unknown): { readonly copy: unknown } | { readonly issues: readonly FaultIssue[] } {
  const copying: Copying = { issues: [], left: MOST_CHARACTERS }
  try {
    const copy = copyValue(input, [], copying)
    if (copying.left < 0) return { issues: [{ path: "", expected: `at most ${MOST_CHARACTERS} characters of JSON` }] }
    return copying.issues.length > 0 ? { issues: copying.issues } : { copy }
  } catch {
    return { issues: [{ path: "", expected: "plain JSON, without proxies" }] }
  }
}

function copyValue(value: unknown, path: readonly string[], copying: Copying): unknown {
  copying.left -= typeof value === "string" || typeof value === "number" ? String(value).length + 1 : 1
  if (copying.left < 0) return undefined
  if (value === null || typeof value === "string" || typeof value === "boolean") return value
  if (typeof value === "number" && Number.isFinite(value)) return value
  if (typeof value !== "object") return note(copying, path, "plain JSON")
  if (path.length >= DEEPEST) return note(copying, path, `at most ${DEEPEST} levels of nesting`)
  if (Array.isArray(value)) return copyList(value, path, copying)
  return isPlain(value) ? copyObject(value, path, copying) : note(copying, path, "plain JSON")
}

function copyList(list: readonly unknown[], path: readonly string[], copying: Copying): readonly unknown[] {
  const copy: unknown[] = []
  for (let index = 0; index < list.length && copying.left >= 0; index++) {
    copying.left -= 1
    copy.push(copyMember(list, String(index), path, copying) ?? null)
  }
  return copy
}

function copyObject(object: object, path: readonly string[], copying: Copying): object {
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(object)) {
    copying.left -= key.length + 3
    if (copying.left < 0) return copy
    const item = copyMember(object, key, path, copying)
    if (key === "__proto__") note(copying, [...path, key], "no such member")
    else if (item !== undefined) copy[key] = item
  }
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

/** Notes what is wrong. The copy is not used then, so anything may stand in the place. */
function note({ issues }: Copying, path: readonly string[], expected: string): null {
  if (issues.length < MOST_ISSUES) issues.push({ path: path.join("."), expected })
  return null
}
