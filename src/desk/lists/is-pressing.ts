import type { CoachSlice, TurnNote } from "../../coach/index.js"

/** A demand may be a first word; what is asked for again was not answered. */
const DEMANDS = 2

/**
 * Whether a caller presses for somebody higher: they have asked twice, or once with an insult of the agent. Told by what the coach has
 * heard; nothing where a call has none.
 */
export function isPressing(parts: Readonly<Record<string, unknown>>): boolean {
  const heard = (parts["coach"] as CoachSlice | undefined)?.heard
  if (heard === undefined) return false
  const lately = heard.turns.filter((note) => note.reports.some(({ kinds }) => kinds.includes("supervisorRequest")))
  const asked = lately.length + (heard.older.supervisorRequest ?? 0)
  return asked >= DEMANDS || (asked > 0 && heard.turns.some(isInsulting))
}

function isInsulting({ reports }: TurnNote): boolean {
  return reports.some(({ abuse }) => abuse > 0)
}
