import { createCall, definePlaybook } from "evenkeel"
import {
  brief,
  callReport,
  pickUp,
  renderNote,
  renderPickUp,
  toBriefParts,
  toNoteMarkdown,
  type Note,
} from "evenkeel/handoff"
import { describe, expect, test } from "vitest"

const AT = Date.parse("2026-11-24T14:00-06:00")

/** A promise by six in Chicago, of a client whose agents speak Spanish. */
function promising() {
  const playbook = definePlaybook({ client: "acme", zone: "America/Chicago", locale: "es" })
  const call = createCall({ callId: "CA1", at: AT, playbook, caller: { name: "Dana" } })
  call.record({ type: "connectCall", at: AT + 1_000 })
  const six = Date.parse("2026-11-24T18:00-06:00")
  const terms = { kind: "callback", promisedBy: "company", window: { from: null, to: six }, words: "" } as const
  call.record({ type: "acceptPromise", terms, at: AT + 60_000 })
  return { call, playbook }
}

/** As a host keeps it in its database. */
const stored = <Kept>(kept: Kept) => JSON.parse(JSON.stringify(kept)) as Kept

describe("what is told knows in whose time and language", () => {
  test("a note, without a word of the host's", () => {
    const given = stored(promising().call.note())
    expect(given).toMatchObject({ zone: "America/Chicago", locale: "es" })
    expect(renderNote(given)).toContain("18:00 GMT-6")
    expect(renderNote(given)).toMatch(/^Quién\n/)
    expect(toNoteMarkdown(given)).toContain("**Prometido**")
  })

  test("a pick-up, from the last note", () => {
    const card = stored(pickUp({ notes: [promising().call.note()], now: AT + 120_000 }))
    expect(card).toMatchObject({ zone: "America/Chicago", locale: "es" })
    expect(renderPickUp(card)).toContain("18:00 GMT-6")
    expect(renderPickUp(card)).toContain("Cómo saludar")
  })

  test("a brief, in parts too; a report", () => {
    const { call, playbook } = promising()
    const { session, heardAt } = call.getSnapshot()
    const source = { session, events: call.events(), now: heardAt, settings: playbook }
    expect(brief(source).text).toBe(call.brief().text)
    const [one] = toBriefParts(stored(call.brief()))
    expect(one?.heading).toBe("Quién")
    const page = callReport(source)
    expect(page).toContain('<html lang="es">')
    expect(page).toContain("18:00 GMT-6")
  })

  test("a reader elsewhere asks for their own", () => {
    const given = promising().call.note()
    expect(renderNote(given, { zone: "Europe/Madrid" })).toContain("25 nov, 1:00 CET")
    expect(renderNote(given, { locale: "en" })).toContain("by Tue, Nov 24, 6:00 PM CST")
    expect(call().brief({ locale: "en" }).locale).toBe("en")
    function call() {
      return promising().call
    }
  })

  test("English and UTC, and says so, where nobody told: a note of before, too", () => {
    const { zone: _zone, locale: _locale, ...old } = promising().call.note()
    expect(renderNote(old as Note)).toContain("by the end of Tue, Nov 24, UTC")
    const at = Date.parse("2026-11-24T18:30Z")
    const call = createCall({ callId: "CA1", at })
    const terms = { kind: "send", promisedBy: "company", window: { from: at, to: at }, words: "" } as const
    call.record({ type: "acceptPromise", terms, at })
    expect(renderNote(call.note())).toContain("Tue, Nov 24, 6:30 PM UTC")
  })

  test("a window names the zone once, a whole day of the client's not at all", () => {
    const { call } = promising()
    const day = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) })
    const of = (window: { readonly from: number; readonly to: number }) => {
      const terms = { kind: "visit", promisedBy: "company", window, words: "" } as const
      call.record({ type: "acceptPromise", terms, at: AT + 70_000 })
      return renderNote(call.note(), { locale: "en" })
    }
    expect(of(day("2026-11-25T10:00-06:00", "2026-11-25T12:00-06:00"))).toContain(
      "between Wed, Nov 25, 10:00 AM and 12:00 PM CST",
    )
    expect(of(day("2026-11-26T00:00-06:00", "2026-11-27T00:00-06:00"))).toContain("a visit, on Thu, Nov 26.")
  })
})
