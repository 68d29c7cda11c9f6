import { refuse, type Refusal } from "../kernel/index.js"

/** Nine years: a time so long before what it follows from was given in seconds. */
const LONGEST_AGO_MS = 300_000_000_000

/** The refusal of a due time that was given in seconds, or `undefined`. A time that is a little past is what somebody said. */
export function dueInSeconds(
  path: string,
  due: number | null | undefined,
  at: number,
): { readonly refusal: Refusal } | undefined {
  if (typeof due !== "number" || at - due <= LONGEST_AGO_MS) return undefined
  return refuse("session/invalid-command", {}, [{ path, expected: "milliseconds since the Unix epoch, not seconds" }])
}
