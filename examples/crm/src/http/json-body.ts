import { fail } from "../errors.ts"

/** Deeper than anything that a CRM or a telephone system sends. */
const MOST_DEPTH = 16

/** Names by which an object could get another prototype, somewhere further on. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"])

/** A JSON body, bounded in depth and without keys that only an attacker sends. Its size was checked while it was read. */
export function parseJsonBody(body: Buffer): unknown {
  let value: unknown
  try {
    value = JSON.parse(body.toString("utf8"))
  } catch {
    return fail("body/invalid-json", "The body is no JSON.")
  }
  check(value, 0)
  return value
}

function check(value: unknown, depth: number): void {
  if (typeof value !== "object" || value === null) return
  if (depth >= MOST_DEPTH) fail("body/too-deep", "The body is nested too deeply.", { limit: MOST_DEPTH })
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.has(key)) fail("body/forbidden-key", "The body has a key that is not taken.")
    check((value as Readonly<Record<string, unknown>>)[key], depth + 1)
  }
}
