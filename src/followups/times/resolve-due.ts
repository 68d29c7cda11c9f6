import { orInvalidInput } from "../../kernel/index.js"
import type { DueIntent } from "../../session/index.js"
import { formatWallTime, isZone, parseWallTime, resolveWallTime, toLocal, type WallTime } from "../../time/index.js"

/** What an intent comes to by the zone data of today. */
export interface ResolvedDue {
  readonly at: number
  readonly met: "none" | "gap" | "fold"
  /** The state of the zone's data that it rests on; `null` where it rests on none. */
  readonly zoneData: string | null
}

/**
 * Where wall times become instants: the platform's zone data where a host hands in none of its own.
 *
 * @throws Whatever it likes for a zone that it does not know: the promise then stays where it was.
 */
export type ResolveWall = (
  wall: WallTime,
  policy: { readonly fold: "first" | "second" },
) => {
  readonly at: number
  readonly met: "none" | "gap" | "fold"
  /** Any text that changes when the data of that zone around that time change: a probe, or a version such as `2026f`. */
  readonly fingerprint: string
}

/** The platform's own zone data, with a probe of the days around the time as the fingerprint. */
export const resolveByPlatform: ResolveWall = (wall, policy) => resolveWallTime(wall, policy)

/** The instant of what was meant, or `undefined` where the zone is not known any more. */
export function resolveDue(intent: DueIntent, resolve: ResolveWall): ResolvedDue | undefined {
  if ("at" in intent) return { at: intent.at, met: "none", zoneData: null }
  try {
    const { at, met, fingerprint } = resolve(parseWallTime(intent.wall), { fold: intent.fold ?? "first" })
    return Number.isFinite(at) ? { at, met, zoneData: fingerprint } : undefined
  } catch {
    return undefined
  }
}

/**
 * What was meant by an instant that was heard or typed: a time on the wall of a zone.
 *
 * An instant that is on no whole minute of that wall was never said as a time of day ("in twenty minutes"): it stays an instant.
 *
 * @param at - Milliseconds since the Unix epoch.
 * @param zone - An IANA name; an instant stays one where the platform does not know it.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { toDueIntent } from "evenkeel/followups"
 *
 * toDueIntent(Date.UTC(2026, 11, 1, 17), "America/Los_Angeles") // => { wall: "2026-12-01T09:00[America/Los_Angeles]" }
 * toDueIntent(Date.UTC(2026, 10, 1, 6, 30), "America/New_York")
 * // => { wall: "2026-11-01T01:30[America/New_York]", fold: "second" }
 * toDueIntent(1_795_212_012_345, "America/New_York") // => { at: 1795212012345 }
 * ```
 */
export function toDueIntent(at: number, zone: string): DueIntent {
  return orInvalidInput({ at }, () => {
    if (at % 60_000 !== 0 || !isZone(zone)) return { at }
    try {
      const { weekday: _, offsetMs: __, ...local } = toLocal(at, zone)
      const wall = formatWallTime({ ...local, zone })
      const { at: first, met } = resolveWallTime(parseWallTime(wall))
      if (met !== "fold") return first === at ? { wall } : { at }
      return first === at ? { wall } : { wall, fold: "second" }
    } catch {
      return { at }
    }
  })
}

/** The zone of the wall that was meant, where one was. */
export function zoneOf(intent: DueIntent | null | undefined): string | undefined {
  if (intent === null || intent === undefined || "at" in intent) return undefined
  const open = intent.wall.indexOf("[")
  return open < 0 || !intent.wall.endsWith("]") ? undefined : intent.wall.slice(open + 1, -1)
}
