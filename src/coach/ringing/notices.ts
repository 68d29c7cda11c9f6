import { defined } from "../../kernel/inner.js"
import { orInvalidInput } from "../../kernel/index.js"
import { addDays, isDate, startOfDay, toInstant, type LocalTime } from "../../time/index.js"
import type { DatedNotice } from "./ringing-card.js"

/** A notice as a playbook holds it: in days and times on the client's wall. */
export interface PlaybookNotice {
  /** What the agent should know or say. 1 to 500 characters. */
  readonly text: string
  /** `2026-12-24` or `2026-12-24T18:00`; open at that end where it is left out. */
  readonly from?: string
  /** From this moment on it no longer holds; a day without a time is included whole. */
  readonly to?: string
}

const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/

/** A day, with or without a time, that there is; `undefined` where it is none. */
export function readNoticeTime(text: string): (LocalTime & { readonly isDay: boolean }) | undefined {
  const parts = FORM.exec(text)
  if (parts === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  return isDate({ year, month, day }) ? { year, month, day, hour, minute, isDay: parts[4] === undefined } : undefined
}

/**
 * The notices of a playbook as the ringing card takes them.
 *
 * @example
 * ```ts
 * import { ringingCard, toDatedNotices } from "evenkeel/coach"
 * import { definePlaybook } from "evenkeel/playbook"
 * import { initialState } from "evenkeel/session"
 *
 * const playbook = definePlaybook({
 *   client: "acme-plumbing",
 *   zone: "America/Chicago",
 *   notices: [{ text: "Closed for the holiday.", from: "2026-12-24T12:00", to: "2026-12-26" }],
 * })
 * const card = (now: number) => ringingCard(initialState, now, { notices: toDatedNotices(playbook) }).notices
 * card(Date.UTC(2026, 11, 27, 5, 59)) // => ["Closed for the holiday."]
 * card(Date.UTC(2026, 11, 27, 6)) // => []
 * ```
 */
export function toDatedNotices(playbook: {
  readonly zone: string
  readonly notices?: readonly PlaybookNotice[]
}): readonly DatedNotice[] {
  return orInvalidInput({ playbook }, () => {
    const { zone, notices = [] } = playbook
    return notices.map(({ text, from, to }) => {
      const fromAt = toAt(from, zone, "start")
      const endAt = toAt(to, zone, "end")
      return { text, ...defined({ fromAt, toAt: endAt }) }
    })
  })
}

function toAt(text: string | undefined, zone: string, side: "start" | "end"): number | undefined {
  const read = text === undefined ? undefined : readNoticeTime(text)
  if (read === undefined) return undefined
  const { isDay, ...local } = read
  if (!isDay) return toInstant(local, zone).at
  const day = side === "start" ? local : addDays(local, 1)
  // A day that a zone left out begins where its midnight would have been.
  return startOfDay(day, zone) ?? toInstant(day, zone).at
}
