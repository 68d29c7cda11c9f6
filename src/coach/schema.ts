import * as z from "zod/mini"
import { listOf, members, text, whole } from "../session/schema.js"
import { readNoticeTime, type PlaybookNotice } from "./ringing/notices.js"
import { defaultPacingNumbers, pacings } from "./pacing/pacing.js"
import { defaultCoachSettings, type CoachSettings } from "./pacing/settings.js"
import type { PracticeChange } from "../session/index.js"

/** The practices that a client switches or weighs, by id. Left out where there are none, so that it changes no fingerprint. */
export function practicesSchema() {
  return z.exactOptional(practiceChanges())
}

/** Changes of practices by id, there or not. */
export function practiceChanges(): z.ZodMiniType<CoachSettings["practices"]> {
  const change: z.ZodMiniType<PracticeChange> = members({
    on: z.exactOptional(z.boolean({ error: "true or false" })),
    weight: z.exactOptional(whole(0, 100)),
    order: z.exactOptional(whole(1, 100)),
  })
  const id = z
    .string({ error: "the id of a practice" })
    .check(z.regex(/^[\w./-]{1,80}$/, { error: "the id of a practice" }))
  return z.record(id, change, { error: "practices by id" })
}

/** How often the coach speaks. Members left out are filled in; the whole may be left out. */
export function pacingSchema() {
  const { quietMs, showMs, lagMs, heatedWindowMs, ignoredCount } = defaultPacingNumbers
  const [first, ...rest] = pacings
  const pacing: z.ZodMiniType<CoachSettings["pacing"]> = members({
    start: z._default(
      z.enum([first!, ...rest], { error: `one of ${pacings.join(", ")}` }),
      defaultCoachSettings.pacing.start,
    ),
    quietMs: z._default(whole(0, 60_000, " milliseconds"), quietMs),
    showMs: z._default(whole(3_000, 60_000, " milliseconds"), showMs),
    lagMs: z._default(whole(500, 30_000, " milliseconds"), lagMs),
    heatedWindowMs: z._default(whole(60_000, 3_600_000, " milliseconds"), heatedWindowMs),
    ignoredCount: z._default(whole(1, 10), ignoredCount),
  })
  return z.exactOptional(pacing)
}

const MOST_NOTICES = 200

/** Notices of the client's, dated in its own zone. */
export function noticesSchema(): z.ZodMiniType<readonly PlaybookNotice[]> {
  const error = "a day that exists, as 2026-12-24 or 2026-12-24T18:00"
  const day = z
    .string({ error })
    .check(z.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/, { error }))
    .check(({ value, issues }) => {
      if (readNoticeTime(value) === undefined) issues.push({ code: "custom", input: value, message: error })
    })
  const notice: z.ZodMiniType<PlaybookNotice> = members({
    text: text(500),
    from: z.exactOptional(day),
    to: z.exactOptional(day),
  }).check(({ value: { from, to }, issues }) => {
    if (from === undefined || to === undefined || from <= to) return
    issues.push({ code: "custom", input: to, path: ["to"], message: "a day that is not before from" })
  })
  return listOf(notice, 0, MOST_NOTICES)
}
