import { abuseOf, countOf, type CoachSlice } from "../../coach/index.js"

/** A demand may be a first word; what is asked for again was not answered. */
const DEMANDS = 2

/**
 * Whether a caller presses for somebody higher: they have asked twice, or once with an insult of the agent. Told by what the coach has
 * heard; nothing where a call has none.
 */
export function isPressing(parts: Readonly<Record<string, unknown>>): boolean {
  const heard = (parts["coach"] as CoachSlice | undefined)?.heard
  if (heard === undefined) return false
  const asked = countOf(heard, "supervisorRequest")
  return asked >= DEMANDS || (asked > 0 && heard.turns.some((note) => abuseOf(note) > 0))
}
