import type { DayPart } from "./time-mention.js"

/** Minutes of an hour, for tables of times of day. */
const HOUR = 60

/**
 * When a part of the day begins and ends, in minutes after midnight.
 *
 * Morning, afternoon, evening and night have the edges that most people and most calendars give them; the finer parts are thirds of
 * them. "First thing" is the first two hours of a working day.
 */
export const partEdges: Readonly<Record<DayPart, readonly [from: number, to: number]>> = {
  firstThing: [8 * HOUR, 10 * HOUR],
  earlyMorning: [8 * HOUR, 10 * HOUR],
  breakfast: [7 * HOUR, 9 * HOUR],
  morning: [8 * HOUR, 12 * HOUR],
  midMorning: [9.5 * HOUR, 11 * HOUR],
  lateMorning: [10 * HOUR, 12 * HOUR],
  lunchtime: [12 * HOUR, 13 * HOUR],
  earlyAfternoon: [12 * HOUR, 14 * HOUR],
  afternoon: [12 * HOUR, 17 * HOUR],
  midAfternoon: [14 * HOUR, 16 * HOUR],
  lateAfternoon: [15 * HOUR, 17 * HOUR],
  daytime: [8 * HOUR, 18 * HOUR],
  earlyEvening: [18 * HOUR, 19 * HOUR],
  dinner: [18 * HOUR, 20 * HOUR],
  evening: [18 * HOUR, 21 * HOUR],
  lateEvening: [20 * HOUR, 22 * HOUR],
  night: [18 * HOUR, 24 * HOUR],
  lateNight: [21 * HOUR, 24 * HOUR],
}

/** Parts before which a bare hour is of the morning; in all others it is of the afternoon or evening. */
export const morningParts: readonly DayPart[] = [
  "firstThing",
  "earlyMorning",
  "breakfast",
  "morning",
  "midMorning",
  "lateMorning",
]

/** The end of a working day, where neither the turn nor a calendar says otherwise. */
export const CLOSING_MINUTE = 17 * HOUR

/**
 * The hours at which people may be expected to do business by phone, in minutes after midnight, the end excluded. A bare hour is the
 * next one inside them: "at three" is never 03:00.
 */
export const WAKING: readonly [from: number, to: number] = [7 * HOUR, 21 * HOUR]

/** Times further away than this are slips of the recogniser, and have no window. */
export const FARTHEST_DAYS = 400 * 366
