import { formatLocal, isOpen, nextOpening, openMinutes } from "../../time/index.js"
import type { PromiseLimits } from "./assess-promise.js"
import type { PromiseTerms } from "../model/promises.js"

const MINUTE_MS = 60_000

/**
 * Whether nobody works in the time that we promise something for; with the next opening after it, as a local time (RFC 3339). Nothing where
 * it can be kept: an end of work is no time outside it, and what is promised by a time may be done before. Nothing either for a time that the
 * caller asked for and a person agreed to.
 *
 * @param since - From when on a promise without a first moment may be kept, milliseconds since the Unix epoch.
 */
export function closedThen(
  settings: Pick<PromiseLimits, "followUps">,
  { promisedBy, window, askedFor }: Pick<PromiseTerms, "promisedBy" | "window" | "askedFor">,
  since: number,
): { readonly opens?: string } | undefined {
  const { calendar } = settings.followUps ?? {}
  const { from, to } = window
  if (!calendar || promisedBy === "caller" || askedFor !== undefined || to === null) return undefined
  if (isOpen(calendar, to) || isOpen(calendar, to - MINUTE_MS)) return undefined
  if (openMinutes(calendar, { from: Math.min(from ?? since, to), to }) > 0) return undefined
  const opens = nextOpening(calendar, to)
  return opens === undefined ? {} : { opens: formatLocal(opens, calendar.zone) }
}
