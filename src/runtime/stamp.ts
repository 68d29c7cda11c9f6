import {
  id,
  instant,
  oneOf,
  optional,
  refuse,
  shape,
  type Actor,
  type Check,
  type Refusal,
  type Stamp,
} from "../kernel/index.js"
import type { CommandStamp } from "../session/index.js"
import type { ClockPort } from "./call.js"

/** The checks of what every input may carry. */
export function stampShape() {
  return {
    at: optional(instant),
    heardAt: optional(instant),
    by: optional(shape<Actor>({ id, role: oneOf(["agent", "supervisor", "host", "vendor"]) })),
  }
}

/** The check of a stamp alone. */
export function stampCheck(): Check<CommandStamp> {
  return shape<CommandStamp>(stampShape())
}

/**
 * When and by whom an input is. `heardAt` never falls behind what was heard before; it is the clock's time where there is a
 * clock, else that of the event itself.
 */
export function toStamp(
  { at, heardAt, by: giver }: CommandStamp,
  by: Actor,
  clock: ClockPort | undefined,
  heardBefore: number,
): Stamp | { readonly refusal: Refusal } {
  const now = at === undefined || heardAt === undefined ? readClock(clock) : undefined
  const happened = at ?? now
  if (happened === undefined) return refuse("call/no-time")
  const heard = heardAt ?? now ?? happened
  return { by: giver ?? by, at: happened, heardAt: heard > heardBefore ? heard : heardBefore }
}

/** The clock is the host's: what it gives is checked like any input, and a broken one is no clock. */
function readClock(clock: ClockPort | undefined): number | undefined {
  if (clock === undefined) return undefined
  try {
    const now = clock.now()
    return instant(now, "", [])
  } catch {
    return undefined
  }
}
