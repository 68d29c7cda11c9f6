import type { Check } from "../../kernel/index.js"
import { wrong } from "../../kernel/inner.js"
import { formatWallTime, parseWallTime } from "../../time/index.js"

/**
 * What was meant by a time.
 *
 * A time on somebody's wall ("Thursday at two") stays what it is when a government moves the clocks: its instant moves. A time
 * that elapses ("in twenty minutes") is an instant and never moves.
 */
export type DueIntent = WallIntent | InstantIntent

/** A time on the wall of a zone. */
export interface WallIntent {
  /** `2026-12-01T09:00[America/Vancouver]` */
  readonly wall: string
  /** What was meant where clocks show that time twice; `first` where it is left out. */
  readonly fold?: "first" | "second"
}

/** A time that elapses. */
export interface InstantIntent {
  /** Milliseconds since the Unix epoch. */
  readonly at: number
}

/** The last instant of the year 9999: beyond it nobody promises anything. */
export const LAST_DUE = 253_402_300_799_999

/**
 * A time that was meant, for a door: a wall must exist in a zone that the platform knows, an instant be before the year 10,000.
 *
 * @example
 * ```ts
 * import type { FaultIssue } from "evenkeel/kernel"
 * import { dueIntent } from "evenkeel/session"
 *
 * const issues: FaultIssue[] = []
 * dueIntent({ wall: "2026-12-01T09:00:00[America/Vancouver]" }, "due", issues)
 * // => { wall: "2026-12-01T09:00[America/Vancouver]" }
 * dueIntent({ wall: "2026-12-01T09:00[Nowhere/Else]" }, "due", issues)
 * issues.map(({ path }) => path) // => ["due"]
 * ```
 */
export const dueIntent: Check<DueIntent> = (value, path, issues) =>
  readInstant(value) ??
  readWall(value) ??
  wrong(path, 'a time: { wall: "2026-12-01T09:00[America/Vancouver]" } or { at: milliseconds }', issues)

/** The same for what can only be a time on a wall. */
export const wallIntent: Check<WallIntent> = (value, path, issues) =>
  readWall(value) ?? wrong(path, 'a time on a wall: { wall: "2026-12-01T09:00[America/Vancouver]" }', issues)

function readInstant(value: unknown): InstantIntent | undefined {
  try {
    const { at, ...rest } = value as InstantIntent
    const isOne = typeof at === "number" && at >= 0 && at <= LAST_DUE && Object.keys(rest).length === 0
    return isOne ? { at: Math.floor(at) } : undefined
  } catch {
    return undefined
  }
}

function readWall(value: unknown): WallIntent | undefined {
  try {
    const { wall, fold, ...rest } = value as WallIntent
    if (Object.keys(rest).length > 0 || (fold !== undefined && fold !== "first" && fold !== "second")) return undefined
    return { wall: formatWallTime(parseWallTime(wall)), ...(fold === undefined ? {} : { fold }) }
  } catch {
    return undefined
  }
}
