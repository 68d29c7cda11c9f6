import { createCall, eraseWords, type Envelope, type Part } from "evenkeel"
import { eraseWords as eraseSession } from "evenkeel/session"
import { expect, test } from "vitest"

const at = 1_767_225_600_000

/** A call with an advice that repeats what was said. */
function advised(): readonly Envelope[] {
  const call = createCall({ callId: "E", at })
  call.record({ type: "connectCall", at: at + 1_000 })
  call.hear({ speaker: "caller", text: "This is ridiculous! The zorkboiler has been out for days!", at: at + 12_000 })
  return call.events()
}

test("an advice loses what it repeats, and keeps what it is", () => {
  const events = advised()
  const given = events.find(({ type }) => type === "advice.given")!
  expect(JSON.stringify(given)).toContain("zorkboiler")
  expect(eraseWords(events)[events.indexOf(given)]).toMatchObject({
    data: { practiceId: "hotStart", phrase: { text: "[erased]" } },
  })
})

test("one that was spoilt in its store loses what it has", () => {
  const [given] = advised().filter(({ type }) => type === "advice.given")
  const { slots: _, phrase, ...rest } = given!.data as { readonly slots: object; readonly phrase: object }
  expect(eraseWords([{ ...given!, data: rest }])[0]!.data).toEqual(rest)
  expect(eraseWords([{ ...given!, data: { ...rest, phrase } }])[0]).toMatchObject({
    data: { phrase: { text: "[erased]" } },
  })
  const slots = { promise: "Zorkname rings", missing: "actions" }
  expect(eraseWords([{ ...given!, data: { ...rest, slots } }])[0]).toMatchObject({
    data: { slots: { promise: "[erased]", missing: "[erased]" } },
  })
})

test("a part of the host's brings how its own events are erased", () => {
  const part: Pick<Part, "erase"> = { erase: { "acme.heard": () => ({ said: "[erased]" }) } }
  const event = { ...advised()[0]!, type: "acme.heard", data: { said: "zork" } }
  expect(eraseWords([event], [part])[0]!.data).toEqual({ said: "[erased]" })
  expect(eraseSession([event], [part])[0]!.data).toEqual({ said: "[erased]" })
  expect(eraseSession([event], [])[0]).toBe(event)
})

test("the session's own asks for the parts", () => {
  expect(() => eraseSession([], undefined as never)).toThrow("parts: expected what its type says")
})
