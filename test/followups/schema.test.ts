import { describe, expect, expectTypeOf, test } from "vitest"
import { defaultFollowUps, type FollowUpHost } from "evenkeel/followups"
import { checkPlaybook, definePlaybook, type Playbook } from "evenkeel/playbook"
import { at, Scene, T0, wednesday } from "./scene.js"

const base = { client: "acme", zone: "America/Chicago" }
const issuesOf = (followUps: unknown) => checkPlaybook({ ...base, followUps }).issues

describe("the followUps section of a playbook", () => {
  test("is not there where a client says nothing, and keeps the fingerprint that was", () => {
    const playbook = definePlaybook(base)
    expect("followUps" in playbook).toBe(false)
    expectTypeOf<Playbook>().toExtend<FollowUpHost>()
  })

  test("gets every default, and can be given again", () => {
    const playbook = definePlaybook({ ...base, followUps: { mostAttempts: 5 } })
    expect(playbook.followUps).toEqual({ ...defaultFollowUps, mostAttempts: 5 })
    expect(definePlaybook(playbook)).toEqual(playbook)
  })

  test("names each wrong place, with what was probably meant", () => {
    expect(issuesOf({ mostAttempt: 5 })).toEqual([
      { path: "followUps.mostAttempt", expected: "no such member", suggestion: "mostAttempts" },
    ])
    expect(issuesOf({ mostAttempts: 0 })).toEqual([
      { path: "followUps.mostAttempts", expected: "a whole number from 1 to 100" },
    ])
    expect(issuesOf({ calendar: { zone: "Chicago", hours: { mon: [["9:00", "17:00"]] } } })).toEqual([
      {
        path: "followUps.calendar.zone",
        expected: "an IANA time zone",
        suggestion: "America/Chicago",
      },
      { path: "followUps.calendar.hours.mon.0.0", expected: "a time from 00:00 to 23:59", suggestion: "09:00" },
    ])
    expect(issuesOf({ callingWindow: { zone: "UTC", hours: {} } })).toMatchObject([
      { path: "followUps.callingWindow.zone" },
    ])
    expect(issuesOf({ callingWindow: { hours: { monday: [] } } })).toMatchObject([
      { path: "followUps.callingWindow.hours.monday", suggestion: "mon" },
    ])
    expect(issuesOf({ calendar: "office" })).toEqual([{ path: "followUps.calendar", expected: "a work calendar" }])
    expect(issuesOf("x")).toMatchObject([{ path: "followUps" }])
  })

  test("takes one reminder of each channel and offset", () => {
    const reminders = [
      { channel: "text", beforeMinutes: 5 },
      { channel: "text", beforeMinutes: 5 },
    ]
    expect(issuesOf({ reminders })).toEqual([
      { path: "followUps.reminders.1", expected: "a reminder that no other is" },
    ])
  })

  test("a playbook is what a follow-up reckons by", () => {
    const night = { zone: "America/Chicago", hours: { mon: [["22:00", "06:00"]] as const } }
    const playbook = definePlaybook({ ...base, followUps: { calendar: night, undatedWorkMinutes: 60 } })
    const scene = new Scene(playbook)
    scene.when("openFollowUp", { terms: { ...wednesday, due: null }, standing: "accepted" }, T0)
    expect(scene.state.schedule?.dueAt).toBe(at("2026-11-23T23:00-06:00"))
  })
})
