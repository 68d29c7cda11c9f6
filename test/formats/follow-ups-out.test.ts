import fc from "fast-check"
import ICAL from "ical.js"
import { describe, expect, test } from "vitest"
import type { FollowUp, FollowUpTerms } from "../../src/followups/index.js"
import { toHubSpotTask, toICalendar, toSalesforceTask, type CalendarOptions } from "../../src/formats/index.js"
import { DAY, DUE, HOUR, MINUTE, Scene, T0, wednesday } from "../followups/scene.js"

const options: CalendarOptions = { now: T0 }

const accepted = (terms: Partial<FollowUpTerms> = {}): Scene =>
  new Scene().when("openFollowUp", { standing: "accepted", terms: { ...wednesday, ...terms } }, T0)

/** The components of a file, by the parser that calendars use. */
function parse(followUp: FollowUp, given: Partial<CalendarOptions> = {}) {
  const text = toICalendar(followUp, { ...options, ...given })
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const [todo, event] = [calendar.getFirstSubcomponent("vtodo"), calendar.getFirstSubcomponent("vevent")]
  const timeOf = (component: typeof todo, name: string) => {
    const value = component?.getFirstPropertyValue(name)
    return value instanceof ICAL.Time ? value.toJSDate().getTime() : undefined
  }
  return { text, calendar, todo, event, timeOf, valueOf: (name: string) => todo?.getFirstPropertyValue(name) }
}

describe("iCalendar, read back by ical.js", () => {
  test("a promise is a task that is due when it was promised, and an event", () => {
    const { todo, event, timeOf, valueOf, calendar } = parse(accepted().state)
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0")
    expect(valueOf("uid")).toBe("CA1/promise/p1")
    expect(valueOf("summary")).toBe("Call Dana back")
    expect(valueOf("status")).toBe("NEEDS-ACTION")
    expect(valueOf("url")).toBe("tel:+13125550143")
    expect(valueOf("description")).toBe(
      `Promised: "I'll call you Wednesday at two"\nAs promised: 2026-11-25T14:00[America/Chicago]`,
    )
    expect([timeOf(todo, "due"), timeOf(todo, "dtstamp"), timeOf(todo, "created")]).toEqual([DUE, T0, T0])
    expect([timeOf(event, "dtstart"), timeOf(event, "dtend")]).toEqual([DUE, DUE + 15 * MINUTE])
    expect(event?.getFirstPropertyValue("related-to")).toBe("CA1/promise/p1")
    expect(event?.getFirstPropertyValue("uid")).not.toBe(valueOf("uid"))
    const alarm = todo?.getFirstSubcomponent("valarm")
    expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe("-PT15M")
  })

  test("a window is its beginning and its end", () => {
    const scene = accepted({ notBefore: { wall: "2026-11-25T13:00[America/Chicago]" } })
    const { todo, event, timeOf } = parse(scene.state)
    for (const [component, from, to] of [
      [todo, "dtstart", "due"],
      [event, "dtstart", "dtend"],
    ] as const)
      expect([timeOf(component, from), timeOf(component, to)]).toEqual([DUE - HOUR, DUE])
  })

  test("another time moves it, by a higher sequence", () => {
    const scene = accepted()
    const before = parse(scene.state).valueOf("sequence")
    scene.when(
      "rescheduleFollowUp",
      { due: { wall: "2026-11-26T14:00[America/Chicago]" }, consent: { words: "fine" }, reason: "asked" },
      T0 + HOUR,
    )
    if (scene.refused !== undefined) throw new Error(scene.refused)
    const { timeOf, todo, valueOf } = parse(scene.state)
    expect([before, valueOf("sequence")]).toEqual([0, 1])
    expect(timeOf(todo, "due")).toBe(DUE + DAY)
  })

  test("what is kept is completed and rings no more; what is withdrawn is cancelled", () => {
    const kept = accepted().when("recordAttempt", { outcome: "reached" }, DUE - HOUR).state
    expect(kept.standing).toBe("kept")
    const { valueOf, todo, timeOf } = parse(kept)
    expect([valueOf("status"), valueOf("percent-complete"), timeOf(todo, "completed")]).toEqual([
      "COMPLETED",
      100,
      DUE - HOUR,
    ])
    expect(todo?.getAllSubcomponents("valarm")).toEqual([])
    const withdrawn = { ...accepted().state, standing: "withdrawn" } as const
    expect(parse(withdrawn).valueOf("status")).toBe("CANCELLED")
    expect(parse(withdrawn).event?.getFirstPropertyValue("status")).toBe("CANCELLED")
  })

  test("only what is asked for; no event where there is no time", () => {
    expect(parse(accepted().state, { components: ["event"] }).todo).toBeNull()
    const heard = new Scene().when("openFollowUp", { standing: "heard", terms: { ...wednesday, due: null } }, T0).state
    expect(heard.standing).toBe("heard")
    const { event, todo, valueOf } = parse(heard)
    expect(event).toBeNull()
    expect(todo?.hasProperty("due")).toBe(false)
    expect(valueOf("description")).toContain("nobody has accepted it yet")
  })

  test("whatever a person said comes back as it was, in lines of 75 octets (seed 11)", () => {
    const { state } = accepted()
    const pieces = fc.constantFrom(
      "BEGIN:VEVENT",
      "\r\n",
      "\n",
      ";",
      ",",
      "\\",
      "\\n",
      ":",
      "é",
      "漢",
      "😀",
      "\u0000",
      "\uD800",
      " ",
      "a".repeat(80),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 12 }), (words) => {
        const details = words.join("")
        const { text, valueOf, calendar } = parse(state, { details: `x${details}` })
        for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(text.endsWith("\r\n")).toBe(true)
        expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(["vtimezone", "vtodo", "vevent"])
        const plain = details.replace(/\r\n?/g, "\n").replace(/[\0-\x08\x0B-\x1F\x7F\p{Surrogate}]/gu, "")
        expect(valueOf("description")).toBe(`x${plain}`)
      }),
      { seed: 11, numRuns: 300 },
    )
  })
})

describe("tasks of a CRM", () => {
  const rules = {
    contactRule: { noVoicemail: true, noName: true, notNumbers: ["+1 312 555 0100"], note: "not at work" },
  }

  test("HubSpot", () => {
    const { properties, associations } = toHubSpotTask(accepted(rules).state, { ownerId: "64492917", contactId: "101" })
    expect(properties).toEqual({
      hs_timestamp: "2026-11-25T20:00:00.000Z",
      hs_task_subject: "Call Dana back",
      hs_task_body: [
        `Promised: "I'll call you Wednesday at two"`,
        "As promised: 2026-11-25T14:00[America/Chicago]",
        "Leave no voicemail.",
        "Tell nobody else who rings or what it is about.",
        "Do not use: +1 312 555 0100",
        `They asked: "not at work"`,
      ].join("<br>"),
      hs_task_status: "NOT_STARTED",
      hs_task_priority: "MEDIUM",
      hs_task_type: "CALL",
      hubspot_owner_id: "64492917",
      hs_task_reminders: String(DUE - 15 * MINUTE),
    })
    expect(associations).toEqual([
      { to: { id: "101" }, types: [{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 204 }] },
    ])
    expect(toHubSpotTask(accepted({ words: "<script>" }).state).properties.hs_task_body).toContain("&lt;script&gt;")
  })

  test("Salesforce: the day is that of the promise's zone, the time is in the text, the reminder in working time", () => {
    const late = accepted({ due: { wall: "2026-11-25T21:00[America/Chicago]" }, callId: "CA1" }).state
    const task = toSalesforceTask(late, { ownerId: "005", whoId: "003", whatId: "500" })
    expect(task).toMatchObject({
      ...{ Subject: "Call Dana back", Status: "Not Started", Priority: "Normal", TaskSubtype: "Call" },
      ...{ ActivityDate: "2026-11-25", IsReminderSet: true, ReminderDateTime: "2026-11-25T22:45:00.000Z" },
      ...{ OwnerId: "005", WhoId: "003", WhatId: "500", CallObject: "CA1" },
    })
    expect(task.Description).toContain("Due: 2026-11-26T03:00:00.000Z")
  })

  test("what is overdue is urgent; what has ended is done, and says how", () => {
    const overdue = { ...accepted().state, overdueCount: 1 }
    expect(toHubSpotTask(overdue).properties.hs_task_priority).toBe("HIGH")
    expect(toSalesforceTask(overdue).Priority).toBe("High")
    const kept = accepted().when("recordAttempt", { outcome: "reached" }, DUE - HOUR).state
    expect(toHubSpotTask(kept).properties).toMatchObject({ hs_task_status: "COMPLETED", hs_task_priority: "MEDIUM" })
    expect(toHubSpotTask(kept).properties.hs_task_body).toContain("Ended: kept.")
    expect(toSalesforceTask(kept)).toMatchObject({ Status: "Completed", IsReminderSet: false })
  })

  test("a promise without a time is due when somebody must answer at HubSpot, and has no day at Salesforce", () => {
    const heard = new Scene().when("openFollowUp", { standing: "heard", terms: { ...wednesday, due: null } }, T0).state
    expect(Date.parse(toHubSpotTask(heard).properties.hs_timestamp)).toBe(heard.answerByAt)
    expect(toSalesforceTask(heard)).not.toHaveProperty("ActivityDate")
  })
})
