import * as z from "zod/mini"
import { hoursSchema, listOf, members, text, unique, whole, word } from "../../session/schema.js"
import { isZone, weekdays } from "../../time/index.js"
import {
  dispatchChannels,
  type RosterContact,
  type HandOff,
  type ReachRule,
  type Roster,
  type RosterOverride,
  type RosterPerson,
  type Rotation,
} from "./roster.js"

const MOST_PEOPLE = 2_000
const MOST_ROTATIONS = 500
const MOST_OVERRIDES = 2_000

/** Who is on call when. Whether ids, turns and hours fit together is what `checkRoster` tells. */
export function rosterSchema(): z.ZodMiniType<Roster> {
  return members({
    zone: zoneSchema(),
    people: listOf(personSchema(), 0, MOST_PEOPLE).check(unique("personId")),
    rotations: listOf(rotationSchema(), 0, MOST_ROTATIONS).check(unique("rotationId")),
    overrides: z.exactOptional(listOf(overrideSchema(), 0, MOST_OVERRIDES)),
  })
}

/** One way to reach somebody. */
export function contactSchema(): z.ZodMiniType<RosterContact> {
  return members({ channel: channel(), address: text(200) })
}

function personSchema(): z.ZodMiniType<RosterPerson> {
  const reach: z.ZodMiniType<ReachRule> = members({
    channel: channel(),
    hours: z.exactOptional(hoursSchema()),
    topics: z.exactOptional(listOf(text(200), 0, 500)),
    urgentOnly: z.exactOptional(z.boolean({ error: "true or false" })),
  })
  return members({
    personId: text(200),
    name: z.exactOptional(text(200)),
    zone: z.exactOptional(zoneSchema()),
    contacts: listOf(contactSchema(), 0, 10),
    reach: z.exactOptional(listOf(reach, 1, 50)),
  })
}

function rotationSchema(): z.ZodMiniType<Rotation> {
  const day = word(weekdays)
  const every = <Every extends string>(name: Every) => z.literal(name, { error: `"${name}"` })
  const handOff: z.ZodMiniType<HandOff> = z.discriminatedUnion(
    "every",
    [
      members({ every: every("day"), at: time(), count: z.exactOptional(whole(1, 366)) }),
      members({ every: every("week"), on: day, at: time(), count: z.exactOptional(whole(1, 52)) }),
      members({
        every: every("moments"),
        moments: listOf(z.tuple([day, time()], { error: "a weekday and a time" }), 1, 50),
      }),
    ],
    { error: "day, week or moments" },
  )
  return members({
    rotationId: text(200),
    zone: z.exactOptional(zoneSchema()),
    turns: listOf(listOf(text(200), 0, 20), 1, 100),
    startDate: pattern(/^\d{4}-\d{2}-\d{2}$/, 'a date, as "2026-12-01"'),
    handOff,
    hours: z.exactOptional(hoursSchema()),
  })
}

function overrideSchema(): z.ZodMiniType<RosterOverride> {
  const wall = () => pattern(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'a wall time, as "2026-12-24T17:00"')
  return members({
    overrideId: text(200),
    rotationId: text(200),
    personIds: listOf(text(200), 0, 20),
    from: wall(),
    to: wall(),
  })
}

function channel() {
  return word(dispatchChannels)
}

function time() {
  return pattern(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time, as "08:00"')
}

function pattern(form: RegExp, error: string) {
  return z.string({ error }).check(z.regex(form, { error }))
}

function zoneSchema() {
  const error = "an IANA time zone"
  return z.string({ error }).check(z.refine(isZone, { error }))
}
