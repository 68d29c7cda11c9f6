import { createCall, createDesk, createMemoryStore, isFault, type Playbook } from "evenkeel"
import { expect, test } from "vitest"

/** What a newcomer gives before they know of `definePlaybook`. */
const input = { client: "acme", zone: "America/Chicago" } as unknown as Playbook
const issues = [{ path: "playbook", expected: "what `definePlaybook` gives" }]

test("a call says what is to be done about the input of a playbook, not what it lacks", () => {
  expect(() => createCall({ callId: "CA1", at: 0, playbook: input })).toThrow(
    expect.objectContaining({ code: "call/invalid-options", issues }),
  )
  const halfway = { ...input, hash: "1" }
  const found = (() => {
    try {
      return createCall({ callId: "CA1", at: 0, playbook: halfway })
    } catch (fault) {
      return isFault(fault) ? fault.issues.map(({ path }) => path) : fault
    }
  })()
  expect(found).toEqual(["playbook.version", "playbook.locale", "playbook.limits"])
})

test("a desk likewise", async () => {
  const clock = { now: () => 0 }
  const desk = createDesk({ store: createMemoryStore({ clock }), clock, playbook: () => input })
  await expect(desk.client("acme").openCall({ callId: "CA1" })).rejects.toMatchObject({
    code: "desk/invalid-options",
    issues,
  })
})
