import { describe, expect, test } from "vitest"
import { decideStream, openStream } from "evenkeel/kernel"
import { defaultFollowUps as settings, followUp, sayIt, successorsToOpen } from "evenkeel/followups"
import { accepted, agent, at, DAY, DUE, HOUR, MINUTE, Scene, T0, wednesday } from "./scene.js"

const host = { by: { id: "host", role: "host" } } as const
const vendor = { by: { id: "twilio", role: "vendor" } } as const

describe("a promise", () => {
  test("keeps the words, the wall and the instant, and what the instant rests on", () => {
    const { state } = accepted()
    expect(state).toMatchObject({ standing: "accepted", followUpId: "CA1/promise/p1", owner: "a7", terms: wednesday })
    expect(state.schedule).toMatchObject({
      version: 1,
      basis: "said",
      dueAt: DUE,
      overdueAt: DUE + 5 * MINUTE,
      zone: "America/Chicago",
      zoneData: "-06:00||",
    })
  })

  test("is heard, brought up until somebody answers, and accepted", () => {
    new Scene()
      .when("openFollowUp", { terms: wednesday, standing: "heard" }, T0)
      .then(["followUp.heard", { answerByAt: T0 + HOUR }])
      .timeIs(T0 + HOUR)
      .then(["followUp.unanswered", { lateMs: 0, answerByAt: T0 + 2 * HOUR }])
      .timeIs(T0 + 30 * DAY)
      .then(["followUp.unanswered", { lateMs: 30 * DAY - 2 * HOUR }])
      .when("acceptFollowUp", {}, T0 + 30 * DAY)
      .then(["followUp.accepted", { terms: wednesday }])
  })

  test("that was heard is accepted by the call that opens it again as accepted", () => {
    new Scene()
      .when("openFollowUp", { terms: wednesday, standing: "heard" }, T0)
      .when("openFollowUp", { terms: { ...wednesday, owner: "a9" }, standing: "accepted" }, T0 + 1)
      .then(["followUp.accepted", { terms: { ...wednesday, owner: "a9" } }])
  })

  test("is heard and dismissed: no promise of ours", () => {
    const scene = new Scene().when("openFollowUp", { terms: wednesday, standing: "heard" }, T0)
    scene.when("dismissFollowUp", { reason: "said by the caller" }, T0).then(["followUp.dismissed"])
    expect(followUp.nextDeadline(scene.state)).toBeUndefined()
    scene.when("acceptFollowUp", {}, T0).thenRefused("followup/completed")
  })

  test("opened with the window of a promise of a call is told of `due`", () => {
    const { due: _, ...rest } = wednesday
    const terms = { ...rest, window: { from: null, to: T0 } }
    const decided = decideStream(followUp, openStream(followUp, "F1"), {
      ...{ type: "openFollowUp", fields: { terms, standing: "heard" }, settings: { zone: "UTC" } },
      ...{ at: T0, heardAt: T0, ...host },
    })
    expect("refusal" in decided && decided.refusal.issues[0]).toEqual({
      path: "terms.window",
      expected: "no such member",
      suggestion: "due",
    })
  })

  test("is opened once, however often its call is read", () => {
    const scene = accepted()
    scene.when("openFollowUp", { terms: { ...wednesday, due: null }, standing: "heard" }, T0 + 1).then()
    scene.when("keepFollowUp", {}, DUE).then(["followUp.reminderRaised"], ["followUp.kept"])
    scene.when("openFollowUp", { terms: wednesday, standing: "accepted" }, DUE).then()
  })

  test("for which no time was said gets one, and says so", () => {
    const { schedule } = accepted({ due: null }).state
    // A working day later: 480 minutes from Monday ten o'clock.
    expect(schedule).toMatchObject({ basis: "set", dueAt: at("2026-11-24T10:00-06:00"), zoneData: null })
  })

  test("with two edges is due at the later one", () => {
    const { schedule } = accepted({
      notBefore: { wall: "2026-11-25T14:00[America/Chicago]" },
      due: { wall: "2026-11-25T16:00[America/Chicago]" },
    }).state
    expect(schedule).toMatchObject({ notBeforeAt: DUE, dueAt: DUE + 2 * HOUR })
  })

  test("a wish that does not fit where it stands is refused, and so is what nobody may", () => {
    const scene = new Scene()
    scene.when("keepFollowUp", {}, T0).thenRefused("followup/wrong-standing")
    scene.when("recordAttempt", { outcome: "reached" }, T0).thenRefused("followup/wrong-standing")
    accepted().when("keepFollowUp", {}, T0, vendor).thenRefused("followup/not-allowed")
    accepted().when("amendEnd", { end: "kept", reason: "x" }, T0).thenRefused("followup/wrong-standing")
    accepted()
      .when("openFollowUp", { terms: { ...wednesday, due: { wall: "tomorrow" } }, standing: "heard" }, T0)
      .thenRefused("followup/invalid-command")
  })
})

describe("how it ends", () => {
  test("kept, and how late", () => {
    accepted()
      .timeIs(DUE - MINUTE)
      .when("keepFollowUp", { how: "told Dana" }, DUE - MINUTE)
      .then(["followUp.kept", { lateMs: 0, onTime: true, how: "told Dana" }])
    accepted()
      .timeIs(DUE + 3 * MINUTE)
      .when("keepFollowUp", {}, DUE + 4 * MINUTE)
      .then(["followUp.kept", { lateMs: 4 * MINUTE, onTime: true }])
    accepted()
      .timeIs(DUE + HOUR)
      .when("keepFollowUp", {}, DUE + HOUR)
      .then(["followUp.kept", { lateMs: HOUR, onTime: false }])
  })

  test("what was done in time and told late was in time", () => {
    accepted()
      .timeIs(DUE + DAY)
      .when("keepFollowUp", {}, DUE, { heardAt: DUE + DAY })
      .then(["followUp.kept", { lateMs: 0, onTime: true }])
  })

  test("never by itself: it is brought up as late for as long as it is open, however old", () => {
    const scene = accepted().timeIs(DUE + 6 * MINUTE)
    expect(scene.last.map(({ type }) => type)).toContain("followUp.overdue")
    const year = DUE + 365 * DAY
    scene.timeIs(year)
    // Once for the whole year asleep, not once for each day of it.
    expect(scene.last.filter(({ type }) => type === "followUp.overdue")).toMatchObject([
      { data: { count: 2, lateMs: year - DUE - 5 * MINUTE } },
    ])
    expect(scene.state.standing).toBe("accepted")
    expect(followUp.nextDeadline(scene.state)!.at).toBeGreaterThan(year)
  })

  test("once: a second end is refused, a mistake is amended", () => {
    const scene = accepted().when("breakFollowUp", { reason: "nobody rang" }, T0 + 1)
    scene.then(["followUp.broken", { reason: "nobody rang" }])
    scene.when("keepFollowUp", {}, T0 + 2).thenRefused("followup/completed")
    scene
      .when("amendEnd", { end: "kept", reason: "the caller says that we rang" }, DUE - HOUR, { heardAt: DUE + DAY })
      .then(["followUp.endAmended", { end: "kept", lateMs: 0, onTime: true }])
    expect(scene.state).toMatchObject({ standing: "kept", end: { amended: true } })
    expect(followUp.nextDeadline(scene.state)).toBeUndefined()
  })

  test("late word of an attempt is taken after the end, and ends nothing", () => {
    const scene = accepted().when("withdrawFollowUp", { reason: "solved" }, T0 + 1)
    scene.when("recordAttempt", { outcome: "reached" }, T0 + 2).then(["followUp.attempted"])
    expect(scene.state).toMatchObject({ standing: "withdrawn", nextAttemptAt: null, releaseAt: null })
  })
})

describe("another time", () => {
  const friday = { due: { wall: "2026-11-27T09:00[America/Chicago]" } } as const

  test("with the caller's consent is the same promise in another version", () => {
    const scene = accepted().when(
      "rescheduleFollowUp",
      { ...friday, reason: "part not in", consent: { words: "Friday is fine" } },
      T0 + HOUR,
    )
    scene.then(["followUp.renegotiated", { consent: { words: "Friday is fine" } }])
    expect(scene.state).toMatchObject({ standing: "accepted", renegotiatedCount: 1, schedule: { version: 2 } })
    expect(scene.state.terms.due).toEqual(friday.due)
  })

  test("begins anew: no snooze, no attempt and no lateness of the old time counts", () => {
    const scene = accepted().when("snoozeFollowUp", { untilAt: DUE }, T0)
    scene.when("recordAttempt", { outcome: "noAnswer" }, T0)
    scene.timeIs(DUE + DAY)
    const consent = { words: "fine" }
    scene.when("rescheduleFollowUp", { due: { at: DUE + 2 * DAY }, reason: "part", consent }, DUE + DAY)
    expect(scene.state).toMatchObject({
      snoozedUntilAt: null,
      attemptCount: 0,
      nextAttemptAt: null,
      overdueCount: 0,
      escalations: [],
    })
    expect(scene.state.attempts).toHaveLength(1)
    const early = accepted().when("snoozeFollowUp", { untilAt: DUE }, T0)
    early.when("rescheduleFollowUp", { due: { at: T0 + HOUR }, reason: "sooner", consent }, T0)
    early.timeIs(T0 + HOUR)
    expect(early.last.filter(({ type }) => type === "followUp.reminderRaised")).toHaveLength(1)
    const tried = accepted().when("recordAttempt", { outcome: "noAnswer" }, T0)
    tried.when("rescheduleFollowUp", { ...friday, reason: "part", consent }, T0 + 1)
    expect(tried.state).toMatchObject({ attemptCount: 0, nextAttemptAt: null })
  })

  test("without it is a broken promise, and a new one in its place", () => {
    const scene = accepted().when("rescheduleFollowUp", { ...friday, reason: "part not in" }, T0 + HOUR)
    scene.then(["followUp.broken", { reason: "part not in" }])
    const [next] = successorsToOpen([scene.state])
    expect(next).toMatchObject({
      followUpId: "CA1/promise/p1~2",
      terms: { ...wednesday, ...friday, origin: "successor" },
    })
    const opened = new Scene(undefined, undefined, next!.followUpId)
    opened.when("openFollowUp", { terms: next!.terms, standing: "accepted" }, T0 + HOUR).then(["followUp.accepted"])
    expect(successorsToOpen([scene.state, opened.state])).toEqual([])
    opened.when("rescheduleFollowUp", { due: null, reason: "again" }, T0 + 2 * HOUR)
    expect(opened.state.end?.successor?.followUpId).toBe("CA1/promise/p1~3")
  })

  test("without it the new time is none that they asked for", () => {
    const asked = accepted({ askedFor: { decidedBy: "a7" } })
    asked.when("rescheduleFollowUp", { ...friday, reason: "part not in" }, T0 + HOUR)
    expect(successorsToOpen([asked.state])[0]?.terms).not.toHaveProperty("askedFor")
    const agreed = accepted({ askedFor: { decidedBy: "a7" } })
    agreed.when("rescheduleFollowUp", { ...friday, reason: "part", consent: { words: "fine" } }, T0 + HOUR)
    expect(agreed.state.terms.askedFor).toEqual({ decidedBy: "a7" })
  })
})

// Acceptance cases of the follow-up tracker.
describe("“call me Thursday at two”", () => {
  const thursdayAt = (wall: string, fold?: "second") =>
    accepted({ due: { wall, ...(fold === undefined ? {} : { fold }) }, askedFor: { decidedBy: "a7" } }).state.schedule!

  test("across a change of clocks: two o'clock on their wall, caller and agent in different zones", () => {
    // London goes back on 25 October, New York on 1 November: four hours apart in between, five before and after.
    const before = thursdayAt("2026-10-22T14:00[Europe/London]").dueAt
    const between = thursdayAt("2026-10-29T14:00[Europe/London]").dueAt
    const after = thursdayAt("2026-11-05T14:00[Europe/London]").dueAt
    const inNewYork = (dueAt: number) => sayIt({ dueAt }, { zone: "America/New_York", now: dueAt - DAY, whose: "ours" })
    expect([before, between, after].map(inNewYork)).toEqual([
      "tomorrow, Thursday, at 9 a.m. our time, New York",
      "tomorrow, Thursday, at 10 a.m. our time, New York",
      "tomorrow, Thursday, at 9 a.m. our time, New York",
    ])
  })

  test("in a gap it is moved forward, and said so", () => {
    const schedule = thursdayAt("2027-03-14T02:30[America/Chicago]")
    expect(schedule).toMatchObject({ met: "gap", dueAt: at("2027-03-14T03:30-05:00") })
    expect(sayIt(schedule, { zone: "America/Chicago", now: at("2027-03-12T12:00-06:00") })).toBe(
      "Sunday at 3:30 a.m. your time, Chicago, because the clocks go forward that night",
    )
  })

  test("in an overlap it is the first, or the second where that was meant, and said so", () => {
    const now = at("2026-10-30T12:00-05:00")
    const first = thursdayAt("2026-11-01T01:30[America/Chicago]")
    const second = thursdayAt("2026-11-01T01:30[America/Chicago]", "second")
    expect(second.dueAt - first.dueAt).toBe(HOUR)
    expect(sayIt(first, { zone: "America/Chicago", now })).toMatch(/before the clocks go back$/)
    expect(sayIt(second, { zone: "America/Chicago", now })).toMatch(/after the clocks go back$/)
  })
})

describe("an hour's work from Friday, half past four", () => {
  const day = [["09:00", "17:00"]] as const
  const undated = (followUps: object, from: string) => {
    const scene = new Scene({
      zone: "Europe/London",
      followUps: { ...settings, undatedWorkMinutes: 60, ...followUps },
    })
    scene.when("openFollowUp", { terms: { ...wednesday, due: null }, standing: "accepted" }, at(from))
    return new Date(scene.state.schedule!.dueAt).toISOString()
  }
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day }
  const lunch = [
    ["09:00", "12:30"],
    ["13:30", "17:00"],
  ] as const

  test("is Monday, half past nine; lunch, half-days and nights count as the calendar says", () => {
    const calendar = { zone: "Europe/London", hours: week }
    expect(undated({ calendar }, "2026-11-20T16:30Z")).toBe("2026-11-23T09:30:00.000Z")
    const split = { zone: "Europe/London", hours: { ...week, fri: lunch } }
    expect(undated({ calendar: split }, "2026-11-20T12:00Z")).toBe("2026-11-20T14:00:00.000Z")
    const half = { ...calendar, holidays: [{ date: "2026-12-24", hours: [["09:00", "12:00"]] as const }] }
    expect(undated({ calendar: half }, "2026-12-24T11:30Z")).toBe("2026-12-25T09:30:00.000Z")
    const night = { zone: "Europe/London", hours: { fri: [["22:00", "06:00"]] as const } }
    expect(undated({ calendar: night }, "2026-11-20T23:30Z")).toBe("2026-11-21T00:30:00.000Z")
  })
})

describe("the customer replies “thanks”", () => {
  test("the promise stays; the snooze ends", () => {
    const scene = accepted().when("snoozeFollowUp", { untilAt: DUE + DAY }, T0 + HOUR)
    // No snooze is longer than until it would be late.
    scene.then(["followUp.snoozed", { untilAt: DUE + 5 * MINUTE }])
    scene.timeIs(DUE).then()
    const before = { ...scene.state, snoozedUntilAt: null }
    scene.when("recordReply", { words: "thanks, OK" }, DUE + 1).then(["followUp.replied"])
    expect(scene.state).toEqual(before)
    scene.timeIs(DUE + 1).then(["followUp.reminderRaised", { beforeMinutes: 0 }])
  })
})

describe("hostile fields", () => {
  test.each([
    null,
    undefined,
    "x",
    [],
    { standing: "accepted", terms: JSON.parse('{"__proto__": {"kind": "do"}}') as object },
    { standing: "accepted", terms: { ...wednesday, due: { at: Number.NaN } } },
    { standing: "accepted", terms: { ...wednesday, due: { at: 8.64e15 } } },
    { standing: "accepted", terms: { ...wednesday, due: { wall: "2026-12-01T09:00[America/Vancouver]", at: 1 } } },
    {
      standing: "accepted",
      terms: {
        ...wednesday,
        due: {
          get wall() {
            throw new Error("no")
          },
        },
      },
    },
    { standing: "accepted", terms: { ...wednesday, to: { number: "1".repeat(10_000) } } },
    { standing: "accepted", terms: { ...wednesday, words: "x".repeat(10_000) } },
  ])("%# are refused and never thrown", (fields) => {
    const scene = new Scene()
    scene.when("openFollowUp", fields as never, T0)
    expect(scene.refused).toBe("followup/invalid-command")
    expect(scene.state).toEqual(openStream(followUp, "CA1/promise/p1").state)
  })

  test("a key of a reminder that is none is not found", () => {
    for (const reminderKey of ["x", "null", "[1,2]", '["CA1/promise/p1",9,"console",15]', '["CA2",1,"console",15]'])
      accepted().when("confirmReminder", { reminderKey, outcome: "sent" }, T0, host).thenRefused("followup/not-found")
  })

  test("the last instant that can be promised has its deadlines too", () => {
    const scene = new Scene()
    const terms = { ...wednesday, due: { at: 253_402_300_799_999 } }
    scene.when("openFollowUp", { terms, standing: "accepted" }, T0, { by: agent }).then(["followUp.accepted"])
    scene.timeIs(253_402_300_799_999 + DAY)
    expect(followUp.nextDeadline(scene.state)!.at).toBeGreaterThan(253_402_300_799_999)
  })
})
