import { formatRfc3339 } from "../rfc3339.js"

export const DAY_MS = 86_400_000

/** `20260101T000000Z` */
export const toUtc = (at: number): string => `${writeLocal(at)}Z`

/** `20260101T000000`, from milliseconds since 1 January 1970 00:00 on the wall. */
export const writeLocal = (localMs: number): string => formatRfc3339(localMs).replace(/[-:]|\.\d+|Z/g, "")
