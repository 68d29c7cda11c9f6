import { fromLocal, shiftMonths, type Window } from "./variant-windows.js"
import type { TimexCase } from "./read-timex.js"

/** A sentence said otherwise, and the window that it must have then. */
export interface Variant {
  /** What was changed. */
  readonly kind: string
  readonly text: string
  readonly at: number
  readonly window: Window | undefined
}

/** A sentence as the corpus has it, with the window that was read rightly. */
export interface ReadCase {
  readonly read: TimexCase
  readonly window: Window | undefined
}

const DAY_MS = 86_400_000
const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  )
const ORDINALS =
  "- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  )
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ")
const MONTHS = "january february march april may june july august september october november december".split(" ")
const DAY = `\\b(?:today|tonight|tomorrow|(?:next |this )?(?:${WEEKDAYS.join("|")}))`
const CLOCK = String.raw`\b(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?m\b\.?`
const MONTH = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")

/** Every variant of a sentence, by kinds; those that come out as it was are left out. */
export function variantsOf({ read, window }: ReadCase): readonly Variant[] {
  const { text, at } = read
  const same = [...manners(text), ...figures(text), ...clocks(text), ...orders(text), ...names(text)].map(
    ([kind, said]) => ({ kind, text: said, at, window }),
  )
  return [
    ...same,
    ...otherDays(read, window),
    ...otherMonths(read, window),
    ...lengths(read),
    ...bounds(read, window),
  ].filter((one) => one.text !== text)
}

type Said = readonly [kind: string, text: string]

/** How it is typed or spoken, with the same meaning. */
function manners(text: string): readonly Said[] {
  const plain = text.replace(/[.!?]+$/, "")
  const lower = plain.toLowerCase()
  const words = lower.split(" ")
  const fillers = words.slice(2).map((_, at) => [...words.slice(0, at + 2), "um", ...words.slice(at + 2)].join(" "))
  return [
    ["lower case", lower],
    ["capitals", text.toUpperCase()],
    ...["okay so", "yes,", "no problem at all,", "Right then."].map((lead): Said => ["politeness", `${lead} ${text}`]),
    ...["please", "then", ", thank you", "if that's okay", "for you", "sir", ", alright?"].map((tail): Said => [
      "politeness",
      `${plain}${tail.startsWith(",") ? "" : " "}${tail}`,
    ]),
    ...fillers.map((said): Said => ["hesitation", said]),
    ...["definitely", "probably just", "actually"].map((adverb): Said => [
      "adverb",
      text.replace(/\b(will|'ll) /, `$1 ${adverb} `),
    ]),
  ]
}

/** Numbers in words, in figures, and as ordinals. */
function figures(text: string): readonly Said[] {
  const count = String.raw`(?=\s+(?:(?:more|business|working) )?(?:sec|min|hour|day|week|month|year))`
  return [
    [
      "number in words",
      text.replace(new RegExp(String.raw`\b(\d\d?)${count}`, "gi"), (all, n: string) => NUMBERS[Number(n)] ?? all),
    ],
    [
      "number in figures",
      text.replace(new RegExp(`\\b(${NUMBERS.slice(1).join("|")})${count}`, "gi"), (word: string) =>
        String(NUMBERS.indexOf(word.toLowerCase())),
      ),
    ],
    [
      "ordinal in words",
      text.replace(/\b0?(\d\d?)(?:st|nd|rd|th)\b/gi, (all, n: string) => ORDINALS[Number(n)] ?? all),
    ],
    [
      "ordinal in figures",
      text.replace(
        new RegExp(`\\b(${ORDINALS.slice(4).join("|")})\\b`, "gi"),
        (word: string) => `${ORDINALS.indexOf(word.toLowerCase())}th`,
      ),
    ],
    [
      "unit cut short",
      text
        .replace(/\bhours?\b/gi, "hrs")
        .replace(/\bminutes?\b/gi, "mins")
        .replace(/\bweeks\b/gi, "wks"),
    ],
    ["unit cut short", text.replace(/\bhours?\b/gi, "hr").replace(/\bminutes?\b/gi, "min")],
  ]
}

/** The same hour, otherwise. */
function clocks(text: string): readonly Said[] {
  const say = (form: (hour: number, minute: string | undefined, half: string) => string): string =>
    text.replace(new RegExp(CLOCK, "gi"), (_, hour: string, minute: string | undefined, half: string) =>
      form(Number(hour), minute, half.toLowerCase()),
    )
  const of24 = (hour: number, half: string): number => (hour % 12) + (half === "p" ? 12 : 0)
  const part = (hour: number, half: string): string =>
    half === "a"
      ? "in the morning"
      : of24(hour, half) < 17
        ? "in the afternoon"
        : of24(hour, half) < 20
          ? "in the evening"
          : "at night"
  const forms: readonly ((hour: number, minute: string | undefined, half: string) => string)[] = [
    (hour, minute, half) => `${hour}${minute ? `:${minute}` : ""}${half}m`,
    (hour, minute, half) => `${hour}${minute ? `:${minute}` : ""} ${half}m`,
    (hour, minute, half) => `${hour}${minute ? `:${minute}` : ""} ${half}.m.`,
    (hour, minute, half) => `${hour}${minute ? `.${minute}` : ""}${half.toUpperCase()}M`,
    (hour, minute, half) => `${hour}:${minute ?? "00"} ${half.toUpperCase()}.M.`,
    (hour, minute, half) => `${String(of24(hour, half)).padStart(2, "0")}:${minute ?? "00"}`,
    (hour, minute, half) => `${NUMBERS[hour]}${minute ? ` ${minute}` : ""} ${half} m`,
    (hour, minute, half) => (minute ? `${hour}:${minute} ${part(hour, half)}` : `${NUMBERS[hour]} ${part(hour, half)}`),
    (hour, minute, half) => (minute ? `${hour}:${minute} ${half}m` : `${hour} o'clock ${part(hour, half)}`),
    (hour, minute, half) =>
      minute === "30"
        ? `half past ${NUMBERS[hour]} ${part(hour, half)}`
        : `${hour}${minute ? `:${minute}` : ""}${half}m`,
  ]
  // Written times without "at" are read as something else where they stand alone.
  return forms.map((form): Said => [
    "clock",
    say(form).replace(/^(.*?(?:I'll|will) \w+(?: back)?) (?=\d|half|\w+ in the)/i, "$1 at "),
  ])
}

/** Day and clock in the other order. */
function orders(text: string): readonly Said[] {
  const clock = `(?:at|around) (?:${CLOCK.replaceAll("(\\d", "(?:\\d").replace("(\\d\\d)", "\\d\\d").replace("([ap])", "[ap]")}|\\d\\b)`
  const swapped = text.replace(new RegExp(`(?:on )?(${DAY})(?: the \\w+ ?\\w+)? (${clock})`, "i"), "$2 $1")
  const back = text.replace(new RegExp(`(${clock}) (${DAY})`, "i"), "$2 $1")
  return [
    ["order", swapped],
    ["order", back],
  ]
}

/** Short names of days and months, and other ways to write a date. */
function names(text: string): readonly Said[] {
  const short = (list: readonly string[], cut: (name: string) => string): string =>
    list.reduce(
      (said, name) => said.replace(new RegExp(`\\b${name}\\b`, "gi"), cut(name[0]!.toUpperCase() + name.slice(1))),
      text,
    )
  const tues: Readonly<Record<string, string>> = { Tuesday: "Tues", Thursday: "Thurs", Wednesday: "Weds" }
  const dated = new RegExp(
    `\\b(?:(${MONTH}) (\\d\\d?)(?:st|nd|rd|th)?|(?:the )?(\\d\\d?)(?:st|nd|rd|th)? (?:of )?(${MONTH}))\\b(?!\\s*[-/:.]?\\d)`,
    "gi",
  )
  const date = (form: (day: number, month: number) => string): string =>
    text.replace(dated, (_, m1?: string, d1?: string, d2?: string, m2?: string) =>
      form(
        Number(d1 ?? d2),
        MONTHS.findIndex((name) => name.startsWith((m1 ?? m2)!.slice(0, 3).toLowerCase())),
      ),
    )
  const nth = (day: number): string =>
    `${day}${day % 10 === 1 && day !== 11 ? "st" : day % 10 === 2 && day !== 12 ? "nd" : day % 10 === 3 && day !== 13 ? "rd" : "th"}`
  const full = (month: number): string => MONTHS[month]![0]!.toUpperCase() + MONTHS[month]!.slice(1)
  return [
    ["weekday cut short", short(WEEKDAYS, (name) => name.slice(0, 3))],
    ["weekday cut short", short(WEEKDAYS, (name) => `${tues[name] ?? name.slice(0, 3)}.`)],
    ["weekday cut short", short(WEEKDAYS, (name) => tues[name] ?? name.slice(0, 3))],
    ["month cut short", short(MONTHS, (name) => `${name.slice(0, 3)}.`)],
    ["month cut short", short(MONTHS, (name) => name.slice(0, 3))],
    [
      "weekday in full",
      text.replace(/\b(mon|tue|wed|thu|fri|sat|sun)\b/gi, (name) =>
        WEEKDAYS.find((one) => one.startsWith(name.toLowerCase()))!,
      ),
    ],
    [
      "month in full",
      text.replace(new RegExp(`\\b(${MONTH})\\b`, "gi"), (name) =>
        MONTHS.find((one) => one.startsWith(name.toLowerCase()))!,
      ),
    ],
    ["date", date((day, month) => `${full(month)} ${day}`)],
    ["date", date((day, month) => `${full(month)} ${nth(day)}`)],
    ["date", date((day, month) => `${nth(day)} of ${full(month)}`)],
    ["date", date((day, month) => `the ${nth(day)} of ${full(month)}`)],
    ["date", date((day, month) => `${day} ${full(month).slice(0, 3)}`)],
    ["date", date((day, month) => `${month + 1}/${day}`)],
    ["date", date((day, month) => `${full(month)} the ${ORDINALS[day] ?? nth(day)}`)],
  ]
}

/** Other weekdays, said as many days later. */
function otherDays({ text, at }: TimexCase, window: Window | undefined): readonly Variant[] {
  const word = /\b(mon|tues|wednes|thurs|fri|satur|sun)day(?=s?\b)/gi
  if (window === undefined || !word.test(text) || /\d(?:st|nd|rd|th)|month|week|year|twenty/i.test(text)) return []
  if (new RegExp(`\\b(?:${MONTH})\\b|[/]`, "i").test(text)) return []
  return [1, 2, 3, 4, 5, 6].map((days) => ({
    kind: "other weekday",
    text: text.replace(word, (name) => WEEKDAYS[(WEEKDAYS.indexOf(name.toLowerCase()) + days) % 7]!),
    at: at + days * DAY_MS,
    window: moved(window, days * DAY_MS),
  }))
}

/** Other months, said as many months later. */
function otherMonths({ text, at }: TimexCase, window: Window | undefined): readonly Variant[] {
  const word = new RegExp(`\\b(?:${MONTH})\\b`, "gi")
  if (window === undefined || !word.test(text) || /(?:19|20)\d\d|day/i.test(text)) return []
  return [1, 2, 3, 5, 7, 10].flatMap((months) => {
    const from = shiftMonths(window.from, months)
    const to = shiftMonths(window.to, months)
    const later = shiftMonths(at, months)
    if (later === undefined || later === null || from === undefined || to === undefined) return []
    const said = text.replace(word, (name) => {
      const place = MONTHS.findIndex((one) => one.startsWith(name.slice(0, 3).toLowerCase()))
      return MONTHS[(place + months) % 12]!
    })
    return [{ kind: "other month", text: said, at: later, window: { from, to } }]
  })
}

/** Other counts and units behind "in" and "within". */
function lengths({ text, at }: TimexCase): readonly Variant[] {
  const length = /\b(in|within) (?:an?|\d+|two|three) (?:min|minutes?|hours?|days?|weeks?|months?|years?)(?=[.]?$)/i
  const joint = length.exec(text)?.[1]?.toLowerCase()
  if (joint === undefined) return []
  const counts = [2, 3, 4, 5, 7, 9, 12, 18]
  const units = { minute: 60_000, hour: 3_600_000, day: DAY_MS, week: 7 * DAY_MS, month: 0, year: 0 } as const
  return Object.entries(units).flatMap(([unit, ms]) =>
    counts.flatMap((count) =>
      [String(count), NUMBERS[count]!, `another ${count}`, `about ${NUMBERS[count]}`].map((number) => {
        const said = text.replace(length, `${joint} ${number} ${unit}s`)
        const day = fromLocal(at, ms, unit === "month" ? count : unit === "year" ? 12 * count : 0, count)
        const instant = ms > 0 && ms < DAY_MS ? at + count * ms : day
        const to = ms > 0 && ms < DAY_MS ? instant : day + DAY_MS
        return { kind: "other length", text: said, at, window: { from: joint === "in" ? instant : null, to } }
      }),
    ),
  )
}

/** Bounds before what was a day or an instant. */
function bounds({ text, at, timex }: TimexCase, window: Window | undefined): readonly Variant[] {
  const place = text.toLowerCase().indexOf(timex.text)
  if (window?.from == null || window.to === null || !/^date(time)?$|^time$/.test(timex.type) || place < 0) return []
  const { from, to } = window
  const [before, behind] = [
    text.slice(0, place).replace(/\b(?:on|at|by) $/i, ""),
    text.slice(place + timex.text.length),
  ]
  const bare = timex.text.replace(/^(?:on|at) /, "")
  if (/^in |^every|from now|around|\bend of\b|ish$|for /.test(bare)) return []
  const kinds: readonly (readonly [string, Window])[] = [
    ...["by", "no later than", "not later than", "on or before", "by no later than"].map(
      (word) => [word, { from: null, to }] as const,
    ),
    ...["before", "ahead of", "some time before"].map((word) => [word, { from: null, to: from }] as const),
    ...(from === to
      ? ["at around", "around", "about", "at about", "approximately at", "at roughly"]
      : ["sometime on", "on", "at some point"]
    ).map((word) => [word, window] as const),
  ]
  return kinds
    .filter(([word]) => from !== to || word !== "on or before")
    .map(([word, expected]) => ({
      kind: `bound: ${word}`,
      text: `${before}${word} ${bare}${behind}`,
      at,
      window: expected,
    }))
}

function moved({ from, to }: Window, ms: number): Window {
  return { from: from === null ? null : from + ms, to: to === null ? null : to + ms }
}
