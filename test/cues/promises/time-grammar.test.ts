import { describe, expect, test } from "vitest"
import { hearPromises } from "evenkeel/cues"
import { toInstant, toLocal } from "evenkeel/time"
import { places, timesSaid, type Said, type SpokenTime } from "./time-grammar.js"

function instantOf({ now, zone }: Said): number {
  const wall = new Date(now)
  const date = { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() }
  return toInstant({ ...date, hour: wall.getUTCHours(), minute: wall.getUTCMinutes() }, zone).at
}

/** What the wall shows at an instant, as if of UTC. */
function wallOf(instant: number, { zone }: Said): number {
  const { year, month, day, hour, minute } = toLocal(instant, zone)
  return Date.UTC(year, month - 1, day, hour, minute)
}

function wrongIn(place: Said, { words, from, to }: SpokenTime): string | undefined {
  const text = `I'll call you ${words}.`
  const [promise] = hearPromises({ speaker: "agent", text }, { at: instantOf(place), zone: place.zone })
  if (promise === undefined) return `${words}: no promise`
  const heard = [promise.window.from, promise.window.to].map((end) => (end === null ? null : wallOf(end, place)))
  const isOne = (wanted: SpokenTime["from"], end: number | null) => wanted.includes("*") || wanted.includes(end)
  if (isOne(from, heard[0]!) && isOne(to, heard[1]!)) return undefined
  const show = (end: number | null | "*") =>
    typeof end === "number" ? new Date(end).toISOString().slice(0, 16) : `${end}`
  return `${words}: ${heard.map(show).join(" - ")}, not ${from.map(show).join("|")} - ${to.map(show).join("|")}`
}

describe.each(places)("times built from a grammar, said in $name", (place) => {
  const times = timesSaid(place)
  test.each([...new Set(times.map(({ kind }) => kind))])("%s", (kind) => {
    const own = times.filter((time) => time.kind === kind)
    expect(own.map((time) => wrongIn(place, time)).filter((wrong) => wrong !== undefined)).toEqual([])
  })
})
