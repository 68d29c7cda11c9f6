import { Fault, id, type Check, type FaultCode, type FaultIssue } from "../../kernel/index.js"
import { wrong } from "../../kernel/inner.js"

/** The members of what a host gives, copied; `undefined` for what has none, or throws when it is read. */
export function readGiven(given: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof given !== "object" || given === null) return undefined
  try {
    return Array.isArray(given) ? undefined : { ...given }
  } catch {
    return undefined
  }
}

/** The same for what a store is asked: throws `store/invalid` where it cannot be read. */
export function asGiven<Value extends object>(given: Value, path: string): Value {
  const read = readGiven(given)
  if (read === undefined) throw invalid([{ path, expected: "an object that can be read" }])
  return read as Value
}

/** A name of a stream, or throws `store/invalid`: what is no text cannot be asked for. */
export function asName(given: unknown, path: string): string {
  return asChecked(id, given, path)
}

/** What a check gives back, or throws a fault with what it found. */
export function asChecked<Value>(check: Check<Value>, given: unknown, path: string, code?: FaultCode): Value {
  const issues: FaultIssue[] = []
  try {
    const value = check(given, path, issues)
    if (issues.length === 0) return value
  } catch {
    wrong(path, "a value that can be read", issues)
  }
  throw invalid(issues, code)
}

/** Throws a fault where it is no function. */
export function mustBeFunction(given: unknown, path: string, code?: FaultCode): void {
  if (typeof given !== "function") throw invalid([{ path, expected: "a function" }], code)
}

function invalid(issues: readonly FaultIssue[], code: FaultCode = "store/invalid"): Fault {
  return new Fault(code, { issues })
}

/** What makes a command one that is done once. */
export interface Keyed {
  readonly key: string
  /** What it is: its type. */
  readonly command: string
}

/** The key of what was given with a command; anything but a key is left to the store, which refuses it. */
export function keyedOf(given: unknown, command: unknown): Keyed | undefined {
  const { key } = asGiven((given ?? {}) as { readonly key?: string }, "given")
  if (key === undefined) return undefined
  const { type } = readGiven(command) ?? {}
  return { key, command: typeof type === "string" ? type : "" }
}
