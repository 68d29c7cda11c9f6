import { planDeadline, type WorkCalendar } from "../../time/index.js"
import { FARTHEST_DAYS } from "./conventions.js"
import type { Hearing } from "./resolve-day.js"
import type { ResolvedWindow } from "./resolve-window.js"
import type { TimeMention } from "./time-mention.js"

const DAY_MS = 86_400_000
/** Working hours where no calendar is given. */
const DAYTIME = [["09:00", "17:00"]] as const
const OFFICE: WorkCalendar["hours"] = { mon: DAYTIME, tue: DAYTIME, wed: DAYTIME, thu: DAYTIME, fri: DAYTIME }

/** So long after the moment of speaking. */
export function resolveElapsed(
  { relation }: TimeMention,
  { leastMs, mostMs, working }: NonNullable<TimeMention["elapsed"]>,
  hearing: Hearing,
): ResolvedWindow {
  const after = (ms: number): number | null => {
    if (working === true) return afterWork(ms, hearing)
    return ms / DAY_MS > FARTHEST_DAYS ? null : hearing.at + ms
  }
  const from = relation === "by" || relation === "before" ? null : after(leastMs)
  const to = relation === "after" || relation === "from" ? null : after(mostMs)
  return { from, to, precision: relation !== "at" ? "bound" : leastMs === mostMs ? "exact" : "range" }
}

/** The instant after so much working time; by office hours where no calendar is given. */
function afterWork(ms: number, { at, zone, calendar }: Hearing): number | null {
  const workMinutes = ms / 60_000
  if (workMinutes > 100_000) return null
  return planDeadline(calendar ?? { zone, hours: OFFICE }, { from: at, workMinutes }).dueAt ?? null
}
