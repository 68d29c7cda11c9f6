import * as z from "zod"
import { members, whole } from "../session/schema.js"
import { pacings } from "./advice.js"
import { defaultPacingNumbers } from "./pacing.js"
import { defaultCoachSettings, type CoachSettings, type PracticeChange } from "./settings.js"

/** The practices that a client switches or weighs, by id. Left out where there are none, so that it changes no fingerprint. */
export function practicesSchema() {
  const change: z.ZodType<PracticeChange> = members({
    on: z.boolean({ error: "true or false" }).exactOptional(),
    weight: whole(0, 100).exactOptional(),
  })
  const id = z.string({ error: "the id of a practice" }).regex(/^[\w./-]{1,80}$/, { error: "the id of a practice" })
  const practices: z.ZodType<CoachSettings["practices"]> = z.record(id, change, { error: "practices by id" })
  return z.exactOptional(practices)
}

/** How often the coach speaks. Members left out are filled in; the whole may be left out. */
export function pacingSchema() {
  const { quietMs, showMs, lagMs, heatedWindowMs, ignoredCount } = defaultPacingNumbers
  const [first, ...rest] = pacings
  const pacing: z.ZodType<CoachSettings["pacing"]> = members({
    start: z
      .enum([first!, ...rest], { error: `one of ${pacings.join(", ")}` })
      .default(defaultCoachSettings.pacing.start),
    quietMs: whole(0, 60_000).default(quietMs),
    showMs: whole(3_000, 60_000).default(showMs),
    lagMs: whole(500, 30_000).default(lagMs),
    heatedWindowMs: whole(60_000, 3_600_000).default(heatedWindowMs),
    ignoredCount: whole(1, 10).default(ignoredCount),
  })
  return z.exactOptional(pacing)
}
