import { describe, expect, test } from "vitest"
import { brief, note, pickUp, renderNote, toBriefMarkdown, type HandoffSource } from "evenkeel/handoff"
import type { MessageFields } from "evenkeel/session"
import { buildCall } from "evenkeel/testing"
import { aHardCall, sourceOf } from "./hand-off.js"

const messageFields: MessageFields = {
  service: [
    { field: "callerName", label: "Name" },
    { field: "callbackNumber", label: "Number" },
    { field: "problem", label: "What is wrong" },
    { field: "address", label: "Address of the job" },
    { field: "access", label: "How to get in", required: false },
  ],
  solicitor: [{ field: "company", label: "Company" }],
}
const withFields = (source: HandoffSource): HandoffSource => ({ ...source, settings: { messageFields } })

describe("the message in a note", () => {
  const dropped = () =>
    buildCall({ caller: { name: "Dana", callbackNumber: "312-555-0147" } })
      .answer()
      .drop()

  test("names the fields that are missing, where no other gap does", () => {
    const { completeness } = note(withFields(sourceOf(dropped())))
    expect(completeness.missing).toContain("message")
    expect(completeness.missing).toContain("problem")
    expect(completeness.fields).toEqual([{ field: "address", label: "Address of the job" }])
    expect(completeness.complete).toBe(false)
    expect(renderNote(note(withFields(sourceOf(dropped()))))).toContain("  Address of the job\n")
  })

  test("a dropped call's note keeps what was told", () => {
    const story = buildCall({ caller: { name: "Dana" } })
      .answer()
      .record({ type: "stateFact", fact: "address", value: "4 Mill Lane" })
      .drop()
    const given = note(withFields(sourceOf(story)))
    expect(renderNote(given)).toContain("4 Mill Lane")
    expect(given.completeness.missing).not.toContain("message")
    expect(given.completeness.missing).toContain("callbackNumber")
  })

  test("changes nothing without the client's settings, or where the type of call has no fields", () => {
    const source = sourceOf(dropped())
    expect(note({ ...source, settings: {} })).toEqual(note(source))
    expect(note(source).completeness).not.toHaveProperty("fields")
  })

  test("counts in the ratio, also for a call with nothing to solve", () => {
    const story = buildCall().answer().record({ type: "setCallType", callType: "solicitor" })
    expect(note(sourceOf(story)).completeness).toEqual({ complete: true, missing: [], ratio: 1 })
    expect(note(withFields(sourceOf(story))).completeness).toEqual({
      complete: false,
      missing: ["message"],
      ratio: 0,
      fields: [{ field: "company", label: "Company" }],
    })
    story.record({ type: "stateFact", fact: "company", value: "Bright Windows" })
    expect(note(withFields(sourceOf(story))).completeness).toEqual({ complete: true, missing: [], ratio: 1 })
  })

  test("a label cannot break the note, nor the pick-up that reads it", () => {
    const fields: MessageFields = { service: [{ field: "x", label: "# {{x}} <b>\u0007" }] }
    const given = note({ ...sourceOf(dropped()), settings: { messageFields: fields } })
    expect(renderNote(given)).not.toMatch(/[{}<>\u0007]/)
    expect(pickUp({ notes: [JSON.parse(JSON.stringify(given)) as typeof given], now: 0 }).missing).toContain("message")
  })
})

describe("the message in a brief", () => {
  test("is named on the card by its labels", () => {
    const card = brief(withFields(sourceOf(aHardCall())))
    expect(card.gaps).toContain("message")
    expect(card.text).toContain("address of the job")
    expect(card.text.split(/\s+/).length).toBeLessThanOrEqual(60)
    expect(toBriefMarkdown(card)).toContain("- Address of the job")
  })

  test("a long form is named as one, so that the call finds room", () => {
    const service = Array.from({ length: 12 }, (_, index) => ({ field: `f${index}`, label: `Field number ${index}` }))
    const card = brief({ ...sourceOf(aHardCall()), settings: { messageFields: { service } } })
    expect(card.text).toContain("fields of the message")
    expect(card.fields).toHaveLength(12)
  })
})
