import * as z from "zod"
import { listOf, members, text, whole } from "../session/schema.js"
import { pacings } from "./advice.js"
import { readNoticeTime, type PlaybookNotice } from "./notices.js"
import { defaultPacingNumbers } from "./pacing.js"
import { defaultCoachSettings, type CoachSettings, type PracticeChange } from "./settings.js"

/** The practices that a client switches or weighs, by id. Left out where there are none, so that it changes no fingerprint. */
export function practicesSchema() {
  return z.exactOptional(practiceChanges())
}

/** Changes of practices by id, there or not. */
export function practiceChanges(): z.ZodType<CoachSettings["practices"]> {
  const change: z.ZodType<PracticeChange> = members({
    on: z.boolean({ error: "true or false" }).exactOptional(),
    weight: whole(0, 100).exactOptional(),
  })
  const id = z.string({ error: "the id of a practice" }).regex(/^[\w./-]{1,80}$/, { error: "the id of a practice" })
  return z.record(id, change, { error: "practices by id" })
}

/** How often the coach speaks. Members left out are filled in; the whole may be left out. */
export function pacingSchema() {
  const { quietMs, showMs, lagMs, heatedWindowMs, ignoredCount } = defaultPacingNumbers
  const [first, ...rest] = pacings
  const pacing: z.ZodType<CoachSettings["pacing"]> = members({
    start: z
      .enum([first!, ...rest], { error: `one of ${pacings.join(", ")}` })
      .default(defaultCoachSettings.pacing.start),
    quietMs: whole(0, 60_000, " milliseconds").default(quietMs),
    showMs: whole(3_000, 60_000, " milliseconds").default(showMs),
    lagMs: whole(500, 30_000, " milliseconds").default(lagMs),
    heatedWindowMs: whole(60_000, 3_600_000, " milliseconds").default(heatedWindowMs),
    ignoredCount: whole(1, 10).default(ignoredCount),
  })
  return z.exactOptional(pacing)
}

const MOST_NOTICES = 200

/** Notices of the client's, dated in its own zone. */
export function noticesSchema(): z.ZodType<readonly PlaybookNotice[]> {
  const error = "a day that exists, as 2026-12-24 or 2026-12-24T18:00"
  const day = z
    .string({ error })
    .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/, { error })
    .check(({ value, issues }) => {
      if (readNoticeTime(value) === undefined) issues.push({ code: "custom", input: value, message: error })
    })
  const notice: z.ZodType<PlaybookNotice> = members({
    text: text(500),
    from: z.exactOptional(day),
    to: z.exactOptional(day),
  }).check(({ value: { from, to }, issues }) => {
    if (from === undefined || to === undefined || from <= to) return
    issues.push({ code: "custom", input: to, path: ["to"], message: "a day that is not before from" })
  })
  return listOf(notice, 0, MOST_NOTICES)
}
