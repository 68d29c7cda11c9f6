import type { HeardPromise } from "../../../src/cues/promises/hear-promises.js"

/** A sentence of a list, with each promise that a careful person would note down, or none. */
export interface Wording {
  readonly place: keyof typeof clocks
  readonly speaker: "agent" | "caller"
  readonly text: string
  readonly promises: readonly Expectation[]
  /** Still heard otherwise: a known fault. */
  readonly isFault: boolean
}

/** What is expected of one promise. An instant is `2026-11-25T15:00` on the wall, `a..b`, `a|b` or `null`; `*` is anything. */
export interface Expectation {
  readonly kinds: readonly string[]
  readonly by: readonly string[]
  readonly precisions: readonly HeardPromise["precision"][] | undefined
  readonly from: string
  readonly to: string
}

/** Where and when the sentences are said: the wall clock there. */
export const clocks = {
  ny: { zone: "America/New_York", at: "2026-11-24T10:00" }, // Tuesday
  chi: { zone: "America/Chicago", at: "2027-02-05T15:40" }, // Friday
  la: { zone: "America/Los_Angeles", at: "2026-07-06T08:15" }, // Monday
  nite: { zone: "America/Denver", at: "2026-05-19T22:50" }, // Tuesday
  uk: { zone: "Europe/London", at: "2026-03-12T14:20" }, // Thursday
  ukw: { zone: "Europe/London", at: "2026-12-30T16:45" }, // Wednesday
  in: { zone: "Asia/Kolkata", at: "2026-06-15T11:00" }, // Monday
  au: { zone: "Australia/Sydney", at: "2026-10-02T09:30" }, // Friday
} as const

/**
 * Reads a list: `@ place speaker` holds for the lines below it, a line is `text => promise & promise` or `text => -`; `? ` before it says
 * that it is still heard otherwise.
 */
export function readWordings(list: string): readonly Wording[] {
  let place: keyof typeof clocks = "ny"
  let speaker: Wording["speaker"] = "agent"
  return list.split("\n").flatMap((row) => {
    if (row.startsWith("@ ")) [, place, speaker] = row.split(" ") as [string, typeof place, typeof speaker]
    const [said, expected] = row.split(" => ")
    if (said === undefined || expected === undefined) return []
    const isFault = said.startsWith("? ")
    const promises = expected === "-" ? [] : expected.split(" & ").map((one) => toExpectation(one, place))
    return [{ place, speaker, text: isFault ? said.slice(2) : said, promises, isFault }]
  })
}

function toExpectation(words: string, place: keyof typeof clocks): Expectation {
  const [kinds = "", by = "", form = "", ...times] = words.split(" ")
  const window = toWindow(form, times, place)
  return { kinds: kinds.split("|"), by: by.split("|"), ...window }
}

type Window = Pick<Expectation, "precisions" | "from" | "to">

/** Parts of a day by the conventions for times, with the ranges that will do. */
const parts = {
  first: ["08:00..09:00", "09:00..11:00"],
  morning: ["08:00..09:00", "12:00"],
  afternoon: ["12:00..13:00", "17:00..18:00"],
  evening: ["17:00..18:00", "20:00..22:00"],
  night: ["18:00..19:00", "21:00..24:00"],
} as const

function toWindow(form: string, times: readonly string[], place: keyof typeof clocks): Window {
  const year = clocks[place].at.slice(0, 4)
  const full = (text: string) =>
    text.replace(/\d+-\d\d(-\d\d)?(?=T)/g, (date) => (date.length > 5 ? date : `${year}-${date}`))
  const [first = "", second = first] = times
  const [date, last] = [full(`${first}T`).slice(0, -1), full(`${second}T`).slice(0, -1)]
  const today = clocks[place].at.slice(0, 10)
  const midnight = `${dayAfter(last)}T00:00`
  switch (form) {
    case "*":
      return { precisions: undefined, from: "*", to: "*" }
    case "at":
      return { precisions: ["exact"], from: full(first), to: full(first) }
    case "by":
      return { precisions: ["bound"], from: "null", to: full(first) }
    case "after":
      return {
        precisions: ["bound", "range"],
        from: full(first),
        to: `null|${first.slice(0, 5)}T17:00..${first.slice(0, 5)}T23:59`,
      }
    case "through":
      return { precisions: ["bound"], from: "null", to: `${date}T17:00..${midnight}` }
    case "eod":
      return { precisions: undefined, from: "*", to: `${date}T17:00..${date}T18:00` }
    case "eow":
      return { precisions: undefined, from: "*", to: `${date}T17:00..${dayAfter(dayAfter(dayAfter(date)))}T00:00` }
    case "from":
      return { precisions: ["range", ...(first.includes("null") ? ["bound" as const] : [])], ...both(full, times) }
    case "day":
    case "days":
      return {
        precisions: ["day"],
        from: date === today ? `${date}T00:00..${clocks[place].at}` : `${date}T00:00`,
        to: midnight,
      }
    case "first":
    case "morning":
    case "afternoon":
    case "evening":
    case "night": {
      const [from, to] = parts[form].map((edges) =>
        edges
          .split("..")
          .map((edge) => (edge === "24:00" ? midnight : `${date}T${edge}`))
          .join(".."),
      ) as [string, string]
      return { precisions: ["part"], from, to }
    }
    default: {
      const names: Partial<Record<string, string>> = { days: "day", after: "bound", by: "bound", at: "exact" }
      const precisions = form.split("|").map((name) => (names[name] ?? name) as HeardPromise["precision"])
      if (times.length === 0) return { precisions, from: "null", to: "null" }
      const [from, to] = times.map((time) => (/T|\*|null/.test(time) ? full(time) : undefined))
      return { precisions, from: from ?? `${date}T00:00`, to: times.length === 1 ? "*" : (to ?? midnight) }
    }
  }
}

function both(full: (text: string) => string, [from = "", , to = ""]: readonly string[]): Pick<Window, "from" | "to"> {
  return { from: full(from), to: full(to) }
}

function dayAfter(date: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date
  return new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
