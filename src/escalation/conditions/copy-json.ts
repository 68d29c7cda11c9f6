import type { FaultIssue } from "../../kernel/index.js"
import type { Json } from "./condition.js"

/** 64 kB: a rule set of a large client is a tenth of it. */
export const MOST_CHARACTERS = 65_536
/** Each level of operators takes two of JSON, its object and its list; rules and outcomes stand around them. */
const DEEPEST = 40

/** A copy while it is being made. */
interface Copying {
  readonly issues: FaultIssue[]
  left: number
}

/**
 * A fresh copy of plain JSON from outside, or what keeps it from being that. No getter is run, no prototype is followed, and a
 * `__proto__` member is refused; at most 64 kB where nothing else is said.
 */
export function copyJson(
  input: unknown,
  mostCharacters = MOST_CHARACTERS,
): { readonly copy: Json } | { readonly issues: readonly FaultIssue[] } {
  const copying: Copying = { issues: [], left: mostCharacters }
  try {
    const copy = copyValue(input, "", 0, copying)
    if (copying.left < 0) return { issues: [{ path: "", expected: `at most ${mostCharacters} characters of JSON` }] }
    return copying.issues.length > 0 ? { issues: copying.issues } : { copy }
  } catch {
    return { issues: [{ path: "", expected: "plain JSON" }] }
  }
}

function copyValue(value: unknown, path: string, depth: number, copying: Copying): Json {
  copying.left -= typeof value === "string" || typeof value === "number" ? String(value).length + 1 : 1
  if (copying.left < 0) return null
  if (value === null || typeof value === "string" || typeof value === "boolean") return value
  if (typeof value === "number" && Number.isFinite(value)) return value
  if (typeof value !== "object") return note(copying, path, "plain JSON")
  if (depth >= DEEPEST) return note(copying, path, `at most ${DEEPEST} levels of nesting`)
  return Array.isArray(value) ? copyList(value, path, depth, copying) : copyObject(value, path, depth, copying)
}

function copyList(list: readonly unknown[], path: string, depth: number, copying: Copying): Json {
  const copy: Json[] = []
  for (let index = 0; index < list.length && copying.left >= 0; index++) {
    const item = copyMember(list, String(index), path, depth, copying)
    // A hole is written as "null", too: a list of a billion of them is no short one.
    if (item === undefined) copying.left -= 4
    copy.push(item ?? null)
  }
  return copy
}

function copyObject(object: object, path: string, depth: number, copying: Copying): Json {
  const prototype: unknown = Object.getPrototypeOf(object)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return note(copying, path, "plain JSON")
  const copy: Record<string, Json> = {}
  for (const key of Object.keys(object)) {
    copying.left -= key.length + 3
    if (copying.left < 0) return copy
    if (key === "__proto__") note(copying, path, "no member __proto__")
    else {
      const item = copyMember(object, key, path, depth, copying)
      if (item !== undefined) copy[key] = item
    }
  }
  return copy
}

function copyMember(owner: object, key: string, path: string, depth: number, copying: Copying): Json | undefined {
  const name = /^[\w!<>=?-]{1,60}$/.test(key) ? key : "?"
  const place = path === "" ? name : `${path}.${name}`
  const member = Object.getOwnPropertyDescriptor(owner, key)
  if (member === undefined) return undefined
  if (!("value" in member)) return note(copying, place, "a value, without a getter")
  return member.value === undefined ? undefined : copyValue(member.value, place, depth + 1, copying)
}

function note({ issues }: Copying, path: string, expected: string): null {
  if (issues.length < 20) issues.push({ path, expected })
  return null
}
