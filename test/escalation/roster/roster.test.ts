import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  changeByPhone,
  checkRoster,
  findGaps,
  findOverlaps,
  listShifts,
  nextHandOffAt,
  onDuty,
  waysTo,
  type Roster,
  type Rotation,
} from "evenkeel/escalation/roster"
import { addDays, toInstant, weekdayOf } from "evenkeel/time"

const HOUR = 3_600_000
const DAY = 24 * HOUR

function rosterOf(rotation: Partial<Rotation>, more: Partial<Roster> = {}): Roster {
  return {
    zone: "America/New_York",
    people: ["ana", "ben", "carl"].map((personId) => ({ personId, contacts: [{ channel: "call", address: "1" }] })),
    rotations: [
      {
        rotationId: "r",
        turns: [["ana"], ["ben"], ["carl"]],
        startDate: "2026-10-26",
        handOff: { every: "week", on: "mon", at: "08:00" },
        ...rotation,
      },
    ],
    ...more,
  }
}

describe("whose turn it is", () => {
  test("daily, weekly and at moments, against walking every hand-off, across every change of clocks of a year", () => {
    const zones = ["America/New_York", "Europe/London", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Kolkata"]
    const handOffs = [
      { every: "day", at: "02:30" },
      { every: "day", at: "00:00", count: 3 },
      { every: "week", on: "sun", at: "01:30", count: 2 },
      {
        every: "moments",
        moments: [
          ["sun", "02:30"],
          ["fri", "17:00"],
          ["fri", "00:10"],
        ],
      },
    ] as const
    const start = { year: 2026, month: 2, day: 20 }
    const walks = zones.flatMap((zone) =>
      handOffs.map((handOff) => {
        const roster = rosterOf({ startDate: "2026-02-20", handOff, zone })
        const instants: number[] = []
        for (let index = 0; index < 300; index++) {
          const date = addDays(start, index)
          const times =
            handOff.every === "day"
              ? [handOff.at]
              : handOff.every === "week"
                ? weekdayOf(date) === handOff.on
                  ? [handOff.at]
                  : []
                : handOff.moments.filter(([day]) => day === weekdayOf(date)).map(([, time]) => time)
          for (const time of [...times].sort())
            instants.push(
              toInstant({ ...date, hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) }, zone).at,
            )
        }
        const count = "count" in handOff ? handOff.count : 1
        return { roster, turns: instants.filter((_, index) => index % count === 0) }
      }),
    )
    const from = Date.UTC(2026, 1, 19)
    fc.assert(
      fc.property(fc.nat(walks.length - 1), fc.integer({ min: from, max: from + 280 * DAY }), (which, at) => {
        const { roster, turns } = walks[which]!
        const passed = turns.filter((each) => each <= at).length
        expect(onDuty(roster, "r", at)).toEqual(passed === 0 ? [] : [["ana"], ["ben"], ["carl"]][(passed - 1) % 3])
        expect(nextHandOffAt(roster, "r", at)).toBe(turns.find((each) => each > at))
      }),
      { seed: 11, numRuns: 3_000 },
    )
  })

  test("shifts follow one another without a hole", () => {
    const roster = rosterOf({ hours: { hours: { mon: [["18:00", "08:00"]], tue: [["18:00", "08:00"]] } } })
    const span = { from: Date.UTC(2026, 9, 20), to: Date.UTC(2026, 10, 20) }
    const shifts = listShifts(roster, "r", span)
    expect(shifts[0]?.from).toBe(span.from)
    expect(shifts.at(-1)?.to).toBe(span.to)
    shifts.slice(1).forEach(({ from }, index) => expect(from).toBe(shifts[index]!.to))
    // The night of the change of clocks: Monday 2 November 18:00 to 08:00, at five hours behind UTC.
    expect(shifts.find(({ from }) => from === Date.UTC(2026, 10, 2, 23))).toMatchObject({
      to: Date.UTC(2026, 10, 3, 13),
      personIds: ["ben"],
    })
  })

  test("an override takes its time in the rotation's zone; the later of two counts", () => {
    const override = (overrideId: string, personIds: string[], from: string, to: string) => ({
      overrideId,
      rotationId: "r",
      personIds,
      from,
      to,
    })
    const roster = rosterOf(
      {},
      {
        overrides: [
          override("a", ["carl"], "2026-11-01T00:00", "2026-11-02T00:00"),
          override("b", [], "2026-11-01T12:00", "2026-11-01T13:00"),
        ],
      },
    )
    expect(onDuty(roster, "r", Date.UTC(2026, 10, 1, 4))).toEqual(["carl"])
    expect(onDuty(roster, "r", Date.UTC(2026, 10, 1, 17))).toEqual([])
    expect(onDuty(roster, "r", Date.UTC(2026, 10, 2, 5))).toEqual(["ana"])
    expect(checkRoster(roster, { from: Date.UTC(2026, 9, 27) }).map(({ code }) => code)).toContain(
      "roster/override-clash",
    )
  })

  test("no rotation, no duty", () => {
    expect(onDuty(rosterOf({}), "gone", 0)).toEqual([])
    expect(nextHandOffAt(rosterOf({}), "gone", 0)).toBeUndefined()
  })
})

describe("how somebody is reached", () => {
  const reach = [
    { channel: "call", hours: { hours: { sun: [["01:00", "03:00"]] } } },
    { channel: "text", topics: ["leak"] },
  ] as const
  const roster: Roster = {
    zone: "America/New_York",
    people: [
      {
        personId: "ana",
        contacts: [
          { channel: "call", address: "1" },
          { channel: "call", address: "2" },
          { channel: "text", address: "3" },
        ],
        reach,
      },
    ],
    rotations: [],
  }

  test("by hours in a named zone: in the night that clocks go back they are an hour longer", () => {
    const at = (hour: number) =>
      waysTo(roster, "ana", { at: Date.UTC(2026, 10, 1, hour), urgent: true, topic: "other" })
    expect([4, 5, 6, 7, 8].map((hour) => typeof at(hour) !== "string")).toEqual([false, true, true, true, false])
    expect(at(5)).toMatchObject([
      { wayId: "call", address: "1" },
      { wayId: "call-2", address: "2" },
    ])
  })

  test("by topic, where one is named", () => {
    const query = { at: Date.UTC(2026, 10, 4), urgent: true }
    expect(waysTo(roster, "ana", { ...query, topic: "other" })).toBe("outsideHours")
    expect(waysTo(roster, "ana", { ...query, topic: "leak" })).toMatchObject([{ channel: "text" }])
    expect(waysTo(roster, "ana", query)).toMatchObject([{ channel: "text" }])
    expect(waysTo(roster, "nobody", query)).toBe("unknownPerson")
  })
})

describe("a change by telephone", () => {
  const override = {
    overrideId: "o",
    rotationId: "r",
    personIds: ["carl"],
    from: "2026-11-03T08:00",
    to: "2026-11-04T08:00",
  }
  const asked = { askedBy: "ana", override, codeWord: "heron" }

  test("needs the code word, which is kept nowhere", () => {
    const right = changeByPhone(rosterOf({}), asked, (personId, codeWord) => personId === "ana" && codeWord === "heron")
    expect(right).toMatchObject({ roster: { overrides: [override] } })
    const wrong = changeByPhone(rosterOf({}), asked, () => false)
    expect(wrong).toMatchObject({ refusal: { code: "dispatch/wrong-code-word" } })
    // An answer that is only promised would be true whatever it becomes.
    const promised = changeByPhone(rosterOf({}), asked, (async () => false) as never)
    expect(promised).toMatchObject({ refusal: { code: "dispatch/wrong-code-word" } })
    for (const each of [right, wrong]) expect(JSON.stringify(each)).not.toContain("heron")
  })

  test.each([
    [
      "a port that throws",
      asked,
      (): boolean => {
        throw new Error("down")
      },
      "dispatch/wrong-code-word",
    ],
    [
      "a person that is none",
      { ...asked, override: { ...override, personIds: ["x"] } },
      (): boolean => true,
      "dispatch/not-found",
    ],
    [
      "an end before its beginning",
      { ...asked, override: { ...override, to: "2026-11-01T08:00" } },
      (): boolean => true,
      "dispatch/invalid-command",
    ],
    ["nothing at all", null, (): boolean => true, "dispatch/invalid-command"],
  ])("%s changes nothing", (_, change, check, code) => {
    expect(changeByPhone(rosterOf({}), change as never, check)).toMatchObject({ refusal: { code } })
  })
})

describe("what is wrong before it fails", () => {
  const from = Date.UTC(2026, 9, 26, 12)

  test("gaps and overlaps, with their times", () => {
    const roster = rosterOf({ turns: [["ana"], [], ["ben"]] })
    const span = { from, to: from + 28 * DAY }
    expect(findGaps(roster, span)).toMatchObject([
      { from: Date.UTC(2026, 10, 2, 13), to: Date.UTC(2026, 10, 9, 13), reason: "nobodyOnDuty" },
    ])
    const both = {
      ...roster,
      rotations: [...roster.rotations, { ...roster.rotations[0]!, rotationId: "s", turns: [["ana"], ["carl"]] }],
    }
    expect(findOverlaps(both, { from, to: from + 8 * DAY })).toMatchObject([
      { personId: "ana", from, to: Date.UTC(2026, 10, 2, 13) },
    ])
    expect(checkRoster(both, { from }).map(({ code }) => code)).toEqual(
      expect.arrayContaining(["roster/gap", "roster/overlap"]),
    )
  })

  test("a gap that begins outside the hours of a rotation is told from when they open", () => {
    const hours = { hours: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } } as const
    const roster = rosterOf({
      turns: [["ana"], []],
      zone: "UTC",
      hours,
      handOff: { every: "week", on: "mon", at: "00:00" },
    })
    const gaps = checkRoster(roster, { from, weeks: 4 }).filter(({ code }) => code === "roster/gap")
    expect(gaps.length).toBeGreaterThan(0)
    for (const gap of gaps) {
      expect(new Date(gap.from!).getUTCHours()).toBeGreaterThanOrEqual(9)
      expect(onDuty(roster, roster.rotations[0]!.rotationId, gap.from!)).toEqual([])
    }
  })

  test("a person who cannot be reached then is a gap", () => {
    const roster = rosterOf({ turns: [["ana"]] })
    const day = {
      ...roster,
      people: [
        {
          ...roster.people[0]!,
          reach: [{ channel: "call", hours: { hours: { mon: [["08:00", "18:00"]] } } }] as const,
        },
      ],
    }
    const gaps = findGaps(day, { from, to: from + 7 * DAY })
    expect(gaps).toMatchObject([{ from: Date.UTC(2026, 9, 26, 22), reason: "nobodyReachable", personIds: ["ana"] }])
  })

  test("each mistake at its place, with what was probably meant", () => {
    const roster = rosterOf({ turns: [["anna"]], handOff: { every: "day", at: "8" }, zone: "New_York" })
    expect(
      checkRoster({ ...roster, people: [...roster.people, { personId: "dan", contacts: [] }] }, { from }),
    ).toMatchObject([
      { code: "roster/no-contact", path: "people.3.contacts" },
      { code: "roster/unknown-zone", path: "rotations.0.zone", suggestion: "America/New_York" },
      { code: "roster/unknown-person", path: "rotations.0.turns.0.0", suggestion: "ana" },
      { code: "roster/unreadable-hand-off", path: "rotations.0" },
    ])
  })

  test("nothing, where nothing is", () => {
    expect(checkRoster(rosterOf({}), { from })).toEqual([])
  })
})

test("hundreds of overrides are read once, not for every shift", () => {
  const from = Date.UTC(2026, 9, 26)
  const wall = (hours: number) => new Date(from + hours * HOUR).toISOString().slice(0, 16)
  const overrides = Array.from({ length: 450 }, (_, index) => ({
    ...{ overrideId: `o${index}`, rotationId: "r", personIds: ["carl"] },
    ...{ from: wall(12 * index), to: wall(12 * index + 6) },
  }))
  const roster = rosterOf({ handOff: { every: "day", at: "08:00" } }, { overrides })
  const startedAt = performance.now()
  expect(listShifts(roster, "r", { from, to: from + 225 * DAY }).length).toBeGreaterThan(900)
  // 140 ms; it was 9,000 ms with each override read again for each shift.
  expect(performance.now() - startedAt).toBeLessThan(2_500)
})

test("what is no roster at all is told as such", () => {
  for (const value of [null, undefined, {}, { zone: "UTC" }, { zone: "UTC", people: [{}], rotations: [] }, "roster", 7])
    expect(checkRoster(value as never, { from: 0 })[0]).toMatchObject({
      code: expect.stringMatching(/^roster\//),
      severity: "error",
    })
  expect(checkRoster({ zone: "UTC", people: [null], rotations: [] } as never, { from: 0 })).toMatchObject([
    { code: "roster/wrong-form", path: "" },
  ])
  // Without an end they would be gone through for minutes.
  const endless = new Array(1e9)
  for (const value of [
    { zone: "UTC", people: endless, rotations: [] },
    { zone: "UTC", people: [], rotations: endless },
  ])
    expect(checkRoster(value as never, { from: 0 })).toMatchObject([{ code: "roster/wrong-form" }])
})
