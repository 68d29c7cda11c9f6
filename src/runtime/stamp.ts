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
    by: giverCheck(),
  }
}

/** The check of who gives an input. */
export function giverCheck(): Check<Actor | undefined> {
  return optional(shape<Actor>({ id, role: oneOf(["agent", "supervisor", "host", "vendor"]) }))
}

/** The check of a stamp alone. */
export function stampCheck(): Check<CommandStamp> {
  return shape<CommandStamp>(stampShape())
}

/** What an input is stamped with where it says nothing itself. */
export interface StampOptions {
  readonly by: Actor
  readonly clock: ClockPort | undefined
  /** The highest `heardAt` so far. */
  readonly heardBefore: number
  /** The latest time that a `tick` told; `Infinity` for a tick itself. */
  readonly tickedAt: number
}

/** A day. Further ahead of what was heard last an input is taken for one that was timed in another unit. */
const LONGEST_JUMP_MS = 86_400_000

/** Nine years. An input of so long before its call was timed in seconds: nothing that happens in a call is so late. */
const LONGEST_DELAY_MS = 300_000_000_000

/**
 * When and by whom an input is. `heardAt` never falls behind what was heard before; it is the clock's time where there is a
 * clock, else that of the event itself.
 *
 * Time never goes back, so one input that was timed wrongly would draw the call into the future for good: a jump of more than a
 * day is refused, except where the call's clock has come as far. `tick` brings a call forward that slept for longer. What is more than
 * nine years behind is refused too.
 */
export function toStamp(
  { at, heardAt, by: giver }: { readonly [Member in keyof CommandStamp]?: CommandStamp[Member] | undefined },
  { by, clock, heardBefore, tickedAt }: StampOptions,
): Stamp | { readonly refusal: Refusal } {
  let now: number | undefined
  try {
    now = instant(clock?.now(), "", [])
  } catch {
    // The clock is the host's: what it gives is checked like any input, and a broken one is no clock.
  }
  const happened = at ?? now
  if (happened === undefined)
    return refuse("call/no-time", {}, [{ path: "at", expected: "milliseconds since the Unix epoch" }])
  const heard = heardAt ?? now ?? happened
  const behindMs = heardBefore - happened
  if (behindMs > LONGEST_DELAY_MS) return refuse("call/time-jump", { behindMs, limitMs: LONGEST_DELAY_MS })
  const latest = Math.max(heard, happened)
  if (heardBefore > 0 && latest - heardBefore > LONGEST_JUMP_MS) {
    const aheadMs = latest - Math.max(heardBefore, tickedAt, now ?? 0)
    if (aheadMs > LONGEST_JUMP_MS) return refuse("call/time-jump", { aheadMs, limitMs: LONGEST_JUMP_MS })
  }
  return { by: giver ?? by, at: happened, heardAt: Math.max(heard, heardBefore) }
}
