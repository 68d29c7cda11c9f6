import type { PromiseTerms, Settings } from "../../../session/index.js"
import { formatLocal, isOpen, nextOpening, openMinutes, type WorkCalendar } from "../../../time/index.js"

const MINUTE_MS = 60_000

/** When the client's people work, where the playbook tells. */
type Hours = { readonly followUps?: { readonly calendar?: WorkCalendar | null } }

/**
 * Whether nobody works in the time that we promise something for; with the next opening after it, as a local time (RFC 3339). Nothing where
 * it can be kept: an end of work is no time outside it, and what is promised by a time may be done before.
 */
export function closedFor(
  settings: Settings,
  { promisedBy, window }: Pick<PromiseTerms, "promisedBy" | "window">,
  now: number,
): { readonly opens?: string } | undefined {
  const { calendar } = (settings as Settings & Hours).followUps ?? {}
  const { from, to } = window
  if (!calendar || promisedBy === "caller" || to === null) return undefined
  if (isOpen(calendar, to) || isOpen(calendar, to - MINUTE_MS)) return undefined
  if (openMinutes(calendar, { from: Math.min(from ?? now, to), to }) > 0) return undefined
  const opens = nextOpening(calendar, to)
  return opens === undefined ? {} : { opens: formatLocal(opens, calendar.zone) }
}
