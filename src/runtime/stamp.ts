import {
  id,
  instant,
  oneOf,
  optional,
  refuse,
  shape,
  type Actor,
  type FaultIssue,
  type Refusal,
  type Stamp,
} from "../kernel/index.js"
import type { CommandStamp } from "../session/index.js"
import type { ClockPort } from "./call.js"

let checkStamp: ReturnType<typeof shape<CommandStamp>> | undefined

/**
 * When and by whom an input is. `heardAt` never falls behind what was heard before; it is the clock's time where there is a
 * clock, else that of the event itself.
 */
export function toStamp(
  given: unknown,
  by: Actor,
  clock: ClockPort | undefined,
  heardBefore: number,
): Stamp | { readonly refusal: Refusal } {
  const issues: FaultIssue[] = []
  const { at, heardAt, by: giver } = check(given, issues)
  if (issues.length > 0) return refuse("session/invalid-command", {}, issues)
  const now = at === undefined || heardAt === undefined ? readClock(clock) : undefined
  const happened = at ?? now
  if (happened === undefined) return refuse("call/no-time")
  const heard = heardAt ?? now ?? happened
  return { by: giver ?? by, at: happened, heardAt: Math.max(heard, heardBefore) }
}

function check(given: unknown, issues: FaultIssue[]): CommandStamp {
  checkStamp ??= shape<CommandStamp>({
    at: optional(instant),
    heardAt: optional(instant),
    by: optional(shape<Actor>({ id, role: oneOf(["agent", "supervisor", "host", "vendor"]) })),
  })
  return checkStamp(given, "", issues)
}

/** The clock is the host's: what it gives is checked like any input, and a broken one is no clock. */
function readClock(clock: ClockPort | undefined): number | undefined {
  if (clock === undefined) return undefined
  try {
    const now = clock.now()
    return Number.isFinite(now) && now >= 0 ? Math.floor(now) : undefined
  } catch {
    return undefined
  }
}
