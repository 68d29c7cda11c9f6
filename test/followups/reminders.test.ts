import { describe, expect, test } from "vitest"
import { defaultFollowUps, remindersRaised, toReminderKey } from "evenkeel/followups"
import { accepted, at, DAY, DUE, HOUR, MINUTE, T0, wednesday } from "./scene.js"

const host = { by: { id: "host", role: "host" } } as const
const keyOf = (version: number, beforeMinutes: number) =>
  toReminderKey("CA1/promise/p1", { version, channel: "console", beforeMinutes })
const friday = {
  due: { wall: "2026-11-27T09:00[America/Chicago]" },
  reason: "part",
  consent: { words: "fine" },
} as const

describe("a reminder", () => {
  test("comes before and at the time, once each, under a key of its own", () => {
    accepted()
      .timeIs(DUE - 15 * MINUTE - 1)
      .then()
      .timeIs(DUE - 15 * MINUTE)
      .then(["followUp.reminderRaised", { reminderKey: keyOf(1, 15), lateMs: 0 }])
      .when("confirmReminder", { reminderKey: keyOf(1, 15), outcome: "sent" }, DUE - 14 * MINUTE, host)
      .then(["followUp.reminderSent"])
      .timeIs(DUE - 1)
      .then()
      .timeIs(DUE)
      .then(["followUp.reminderRaised", { reminderKey: keyOf(1, 0) }])
  })

  test("in working hours: one that would come at night comes in the working time before", () => {
    const wall = (text: string) => accepted({ due: { wall: text } }).state.reminders[0]
    expect(wall("2026-11-25T09:05[America/Chicago]")).toMatchObject({ at: at("2026-11-24T16:50-06:00") })
    expect(wall("2026-11-30T09:00[America/Chicago]")).toMatchObject({ at: at("2026-11-27T16:45-06:00") })
  })

  test("whose moment is past when it is promised is not given; the one that says now is", () => {
    const soon = accepted({ due: { at: T0 + 10 * MINUTE } })
    expect(soon.state.reminders.map(({ beforeMinutes }) => beforeMinutes)).toEqual([0])
    const past = accepted({ due: { at: T0 - HOUR } })
    expect(past.timeIs(T0).last.map(({ type }) => type)).toEqual(["followUp.reminderRaised", "followUp.overdue"])
  })

  test("that was missed comes however late, and says how late", () => {
    const later = DUE + 400 * DAY
    const scene = accepted().timeIs(later)
    expect(scene.last.filter(({ type }) => type === "followUp.reminderRaised").map(({ data }) => data)).toMatchObject([
      { reminderKey: keyOf(1, 0), lateMs: 400 * DAY },
    ])
  })

  test("stands for those of its channel that were slept through, and for no other's", () => {
    const both = [
      { channel: "console", beforeMinutes: 60 },
      { channel: "text", beforeMinutes: 30 },
      { channel: "console", beforeMinutes: 15 },
      { channel: "console", beforeMinutes: 0 },
    ]
    const given = (scene: ReturnType<typeof accepted>) =>
      scene.last
        .filter(({ type }) => type === "followUp.reminderRaised")
        .map(({ data }) => (data as { reminderKey: string }).reminderKey)
    const host = { zone: "America/Chicago", followUps: { ...defaultFollowUps, reminders: both } }
    const scene = accepted({}, host).timeIs(DUE - 10 * MINUTE)
    const text = toReminderKey("CA1/promise/p1", { version: 1, channel: "text", beforeMinutes: 30 })
    expect(given(scene).sort()).toEqual([keyOf(1, 15), text].sort())
    expect(scene.state.reminders.map(({ reminderKey }) => reminderKey)).not.toContain(keyOf(1, 60))
    expect(given(scene.timeIs(DUE))).toEqual([keyOf(1, 0)])
  })

  test("counts as sent once the host says so; until then it is offered under the same key, and at last fails aloud", () => {
    const scene = accepted().timeIs(DUE - 15 * MINUTE)
    let now = DUE - 15 * MINUTE
    expect(scene.state.reminders[0]).toMatchObject({ standing: "raised" })
    for (const offerCount of [2, 3, 4, 5]) {
      now += 2 * MINUTE
      scene.timeIs(now).then(["followUp.reminderOffered", { reminderKey: keyOf(1, 15), offerCount }])
    }
    scene
      .timeIs(now + 2 * MINUTE)
      .then(
        ["followUp.reminderFailed", { reason: "unconfirmed" }],
        ["followUp.escalated", { reason: "reminderFailed" }],
      )
    // Word of it that comes later still counts.
    scene
      .when("confirmReminder", { reminderKey: keyOf(1, 15), outcome: "sent" }, now + 3 * MINUTE, host)
      .then(["followUp.reminderSent"])
    expect(scene.state.reminders[0]).toMatchObject({ standing: "sent" })
  })

  test("rescheduled twice in a day: the last version only, once, also where the host dies between claim and send", () => {
    const scene = accepted()
      .when("rescheduleFollowUp", { ...friday, due: { at: T0 + 5 * HOUR } }, T0 + HOUR)
      .when("rescheduleFollowUp", { ...friday, due: { at: T0 + 6 * HOUR } }, T0 + 2 * HOUR)
      .timeIs(T0 + 6 * HOUR - 15 * MINUTE)
    scene.then(["followUp.reminderRaised", { reminderKey: keyOf(3, 15), version: 3 }])
    // The host dies here. When it is up again it reads what is with it and not confirmed.
    const claimed = remindersRaised([scene.state])
    expect(claimed.map(({ reminderKey }) => reminderKey)).toEqual([keyOf(3, 15)])
    scene.timeIs(T0 + 6 * HOUR - 12 * MINUTE).then(["followUp.reminderOffered", { reminderKey: keyOf(3, 15) }])
    scene.when("confirmReminder", { reminderKey: keyOf(3, 15), outcome: "sent" }, T0 + 6 * HOUR - 11 * MINUTE, host)
    scene.when("confirmReminder", { reminderKey: keyOf(3, 15), outcome: "sent" }, T0 + 6 * HOUR - 10 * MINUTE, host)
    scene.then()
    scene.timeIs(T0 + 6 * HOUR - 1).then()
    scene.timeIs(T0 + 6 * HOUR)
    scene.timeIs(DUE)
    const raised = scene.log.filter(({ type }) => type === "followUp.reminderRaised")
    expect(raised.map(({ data }) => (data as { reminderKey: string }).reminderKey)).toEqual([keyOf(3, 15), keyOf(3, 0)])
  })

  test("the same day and channel again, for another time, is another reminder", () => {
    const scene = accepted().timeIs(DUE - 15 * MINUTE)
    scene.when("rescheduleFollowUp", { ...friday, due: { at: DUE + HOUR } }, DUE - 10 * MINUTE)
    scene.timeIs(DUE + 45 * MINUTE).then(["followUp.reminderRaised", { reminderKey: keyOf(2, 15) }])
  })

  test("of an older version that was sent all the same is told as such", () => {
    const scene = accepted().timeIs(DUE - 15 * MINUTE)
    scene.when("rescheduleFollowUp", friday, DUE - 14 * MINUTE)
    scene.when("confirmReminder", { reminderKey: keyOf(1, 15), outcome: "sent" }, DUE - 13 * MINUTE, host)
    scene.then(["followUp.reminderSent"])
    expect(scene.last[0]!.anomaly).toBe("followup/superseded")
  })

  test("is not wanted any more once it has ended", () => {
    const scene = accepted().timeIs(DUE - 15 * MINUTE)
    expect(remindersRaised([scene.state])).toHaveLength(1)
    scene.when("keepFollowUp", {}, DUE - 14 * MINUTE)
    expect(remindersRaised([scene.state])).toEqual([])
  })

  test("one on each channel", () => {
    const followUps = {
      ...defaultFollowUps,
      reminders: [
        { channel: "console", beforeMinutes: 60 },
        { channel: "text", beforeMinutes: 60 },
      ],
    }
    accepted({}, { zone: "America/Chicago", followUps })
      .timeIs(DUE - HOUR)
      .then(["followUp.reminderRaised", { channel: "console" }], ["followUp.reminderRaised", { channel: "text" }])
  })

  test("what the caller was told to expect is a deadline of ours too", () => {
    const ifNotHeardBy = { wall: "2026-11-25T16:00[America/Chicago]" }
    const scene = accepted({ ...wednesday, due: null, ifNotHeardBy })
    expect(scene.state.schedule).toMatchObject({ basis: "said", dueAt: DUE + 2 * HOUR, ifNotHeardByAt: DUE + 2 * HOUR })
    scene.timeIs(DUE + 2 * HOUR - 1)
    expect(scene.timeIs(DUE + 2 * HOUR).last.map(({ type }) => type)).toContain("followUp.notHeard")
    const told = accepted({ ifNotHeardBy, keptWhen: ["done"] }).timeIs(DUE)
    told.when("recordAttempt", { outcome: "reached" }, DUE)
    told.timeIs(DUE + DAY)
    expect(told.log.map(({ type }) => type)).not.toContain("followUp.notHeard")
  })
})

test("that somebody was reached to agree on a new time is not what they wait to hear then", () => {
  const ifNotHeardBy = { wall: "2026-11-24T16:00[America/Chicago]" }
  const later = { wall: "2026-11-26T16:00[America/Chicago]" }
  const scene = accepted({ kind: "send", ifNotHeardBy })
    .when("recordAttempt", { outcome: "reached" }, T0 + HOUR)
    .when(
      "rescheduleFollowUp",
      { due: later, ifNotHeardBy: later, reason: "stock", consent: { words: "fine" } },
      T0 + HOUR,
    )
  scene.timeIs(at("2026-11-27T16:00-06:00"))
  expect(scene.log.map(({ type }) => type)).toContain("followUp.notHeard")
})

test("what was asked of whoever gets in touch is added to, and stays", () => {
  const scene = accepted({ contactRule: { noVoicemail: true } }).when(
    "describeContact",
    { contactRule: { noName: true } },
    T0,
  )
  expect(scene.state.terms.contactRule).toEqual({ noVoicemail: true, noName: true })
})
