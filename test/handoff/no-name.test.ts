import { describe, expect, test } from "vitest"
import { brief, note, pickUp, renderNote, renderPickUp } from "evenkeel/handoff"
import { buildCall } from "evenkeel/testing"
import { sourceOf } from "./hand-off.js"

const told = (name: string, value = "No heating since Monday") => {
  const story = buildCall({ caller: { name, number: "-" } })
    .answer()
    .record({ type: "describeSubject", subject: { name, relation: "family" } })
    .record({ type: "stateFact", fact: "problem", value })
    .record({ type: "requestHelp", reason: "a refund" })
  const source = sourceOf(story)
  const written = note(source)
  const card = brief(source)
  const words = [card.text, renderNote(written), renderPickUp(pickUp({ notes: [written], now: source.now }))].join("\n")
  return { card, written, words }
}

describe("a name that is none", () => {
  test.each([
    ...["", " ", "\u200b", "-", "undefined", "null", "there", "{{x}}", "{{ caller.name }}", "{name}", "[name]"],
    ...["Unknown", "ANONYMOUS", "+15551234567", "(555) 123-4567", "Wireless Caller", "caller", "Private", "N/A"],
    ...["Mr", "No disponible", "[object Object]", "%CALLER%"],
  ])("is asked for, and stands in no sentence: %j", (name) => {
    const { card, written, words } = told(name)
    expect(card.gaps).toContain("callerName")
    expect(card.gaps).toContain("callbackNumber")
    expect(written.completeness.missing).toContain("callerName")
    expect(words).not.toMatch(/Greet them as|Calls about|Reach them on|(?:^|\s)[.,]|undefined|null|: [.,“]\s/m)
  })

  test.each(["Dana", "  Dana  Lee ", "There Lin", "Mr Guest", "李雷", "X Æ A-12", "Null-Jones", "O'Neil"])(
    "is not: %s",
    (name) => {
      const { card, words } = told(name)
      expect(card.gaps).not.toContain("callerName")
      expect(words).toContain(`Greet them as ${name.trim().replace(/\s+/g, " ")}.`)
    },
  )
})

describe("a fact that is none", () => {
  test.each(["undefined", "null", "{{x}}", "{{ ticket.subject }}", "N/A", "--"])("is missing: %j", (value) => {
    const { card, words } = told("Dana", value)
    expect(card.gaps).toContain("problem")
    expect(words).not.toMatch(/Problem:|Read back|I have here/)
  })

  test("a sentence that tells of one stands", () => {
    expect(told("Dana", "The bill says undefined where the sum should be").words).toContain("The bill says undefined")
  })
})
