import type { FaultIssue } from "../kernel/index.js"
import { nearest } from "../kernel/inner.js"
import { findTable, type ZoneTable } from "./offsets.js"
import { isZoneForm } from "./zone-name.js"
import { timeFault } from "./time-fault.js"

/**
 * Whether the platform knows a time zone by this name.
 *
 * @param zone - Anything. Names are those of the IANA time zone database; fixed offsets such as `+05:00` are no names.
 *
 * @example
 * ```ts
 * import { isZone } from "evenkeel/time"
 *
 * isZone("America/Chicago") // => true
 * isZone("Chicago") // => false
 * isZone("-06:00") // => false
 * ```
 */
export function isZone(zone: unknown): zone is string {
  return isZoneForm(zone) && findTable(zone) !== undefined
}

/**
 * The offsets of a zone.
 *
 * @throws {@link Fault} `time/unknown-zone`.
 */
export function tableOf(zone: unknown): ZoneTable {
  const table = isZoneForm(zone) ? findTable(zone) : undefined
  if (table !== undefined) return table
  throw timeFault("time/unknown-zone", { issues: [zoneIssue(zone, "zone")] })
}

/** What to say of a zone that the platform does not know, with the name that was probably meant. */
export function zoneIssue(zone: unknown, path: string): FaultIssue {
  const suggestion = typeof zone === "string" ? suggestZone(zone) : undefined
  const expected = "an IANA time zone"
  return { path, expected, ...(suggestion === undefined ? {} : { suggestion }) }
}

/** By the city alone (`Chicago`, `new york`), else by the nearest spelling. */
function suggestZone(zone: string): string | undefined {
  if (zone.length > 64) return undefined
  const wanted = zone.trim().replace(/ /g, "_").toLowerCase()
  if (typeof Intl.supportedValuesOf !== "function") return undefined
  const names = Intl.supportedValuesOf("timeZone")
  const city = names.find((name) => name.toLowerCase().endsWith(`/${wanted}`))
  if (city !== undefined) return city
  return nearest(
    wanted,
    names.filter((name) => Math.abs(name.length - wanted.length) <= 3),
  )
}
