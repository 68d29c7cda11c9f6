import { describe, expect, test } from "vitest"
import { isFault, type Fault } from "evenkeel/kernel"
import type { CallEvent } from "evenkeel/session"
import { definePlaybook, migratePlaybook, PLAYBOOK_FORMAT } from "evenkeel/playbook"
import { createCall, restoreCall } from "../whole-call.js"

const least = { client: "acme-plumbing", zone: "America/Chicago" }

function faultOf(run: () => unknown): Fault {
  try {
    run()
  } catch (error) {
    if (isFault(error, "playbook/invalid")) return error
    throw error
  }
  throw new Error("nothing was thrown")
}

describe("a file of format 0", () => {
  const old = {
    ...least,
    greeting: "Acme, day and night.",
    phrases: { verbatim: [{ intent: "aiDisclosure", text: "I am a machine." }] },
    notices: [
      { text: "Frost.", fromAt: Date.UTC(2026, 11, 1, 6), toAt: Date.UTC(2026, 11, 2, 6, 0, 30) },
      { text: "For good." },
    ],
  }

  test("becomes one of today's, and says what was changed", () => {
    const { input, from, changed } = migratePlaybook(old)
    expect([from, changed]).toEqual([0, ["greeting", "notices.0.fromAt", "notices.0.toAt"]])
    const playbook = definePlaybook(input)
    expect(playbook.phrases?.verbatim.map(({ intent, text }) => `${intent}: ${text}`)).toEqual([
      "greeting: Acme, day and night.",
      "aiDisclosure: I am a machine.",
    ])
    expect(playbook.notices).toEqual([
      { text: "Frost.", from: "2026-12-01T00:00", to: "2026-12-02T00:01" },
      { text: "For good." },
    ])
  })

  test("is left as it was, and is refused where nobody migrated it", () => {
    const before = structuredClone(old)
    migratePlaybook(old)
    expect(old).toEqual(before)
    expect(faultOf(() => definePlaybook(old as never)).issues.map(({ path }) => path)).toEqual([
      "notices.0.fromAt",
      "notices.0.toAt",
      "greeting",
    ])
  })

  test("what cannot be carried over stays where it is, and is refused by name", () => {
    const phrases = { verbatim: [{ intent: "greeting", text: "Another." }] }
    const strange = { ...least, greeting: "Acme.", phrases, notices: [{ text: "x", toAt: 1e300 }, 7] }
    const { input, changed } = migratePlaybook(strange)
    expect(changed).toEqual([])
    const paths = faultOf(() => definePlaybook(input)).issues.map(({ path }) => path)
    expect(paths).toEqual(["notices.0.toAt", "notices.1", "greeting"])
    expect(migratePlaybook({ ...strange, zone: "Nowhere/At_All" }).changed).toEqual([])
  })

  test("keeps the language of its greeting", () => {
    const { input } = migratePlaybook({ ...least, locale: "es-MX", greeting: "Acme, dígame." })
    expect(definePlaybook(input)).toMatchObject({ locale: "es-MX", phrases: { verbatim: [{ locale: "es-MX" }] } })
  })
})

test("a file of today's is not changed, and migrating twice is migrating once", () => {
  const today = { ...least, notices: [{ text: "Frost.", from: "2026-12-01" }] }
  const once = migratePlaybook(today)
  expect(once).toEqual({ input: { ...today, format: PLAYBOOK_FORMAT }, from: 0, changed: [] })
  expect(migratePlaybook(once.input)).toEqual({ ...once, from: PLAYBOOK_FORMAT })
  expect(definePlaybook(once.input).hash).toBe(definePlaybook(today).hash)
})

test("a file that says it is of today's is not read as an older one", () => {
  const { input, changed } = migratePlaybook({ ...least, format: PLAYBOOK_FORMAT, greeting: "Acme." })
  expect(changed).toEqual([])
  expect(faultOf(() => definePlaybook(input)).issues.map(({ path }) => path)).toEqual(["greeting"])
})

test("a stored playbook can be migrated and given again", () => {
  const playbook = definePlaybook(least)
  expect(definePlaybook(migratePlaybook(playbook).input)).toEqual(playbook)
})

test.each([
  ["a later format", { ...least, format: PLAYBOOK_FORMAT + 1 }, "format"],
  ["a format that is none", { ...least, format: "1" }, "format"],
  ["half a format", { ...least, format: 0.5 }, "format"],
  ["a list", [], ""],
  ["nothing", undefined, ""],
  ["a way to prototypes", JSON.parse('{ "__proto__": { "zone": "UTC" } }'), "__proto__"],
  [
    "one that throws",
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("trap")
        },
      },
    ),
    "",
  ],
])("%s is refused", (_, input: unknown, path) => {
  expect(faultOf(() => migratePlaybook(input)).issues.map((issue) => issue.path)).toEqual([path])
})

test("a format named does not change the hash, and a wrong one is refused", () => {
  expect(definePlaybook({ ...least, format: 1, $schema: "x.json" }).hash).toBe(definePlaybook(least).hash)
  expect(faultOf(() => definePlaybook({ ...least, format: 2 })).issues.map(({ path }) => path)).toEqual(["format"])
})

test("a stored playbook moves on with its calls: migrated, defined, stored, migrated again, and a call goes on under it", () => {
  const stored = JSON.stringify({
    ...least,
    version: "1",
    greeting: "Acme, good day.",
    notices: [{ text: "Frost.", toAt: 1_767_225_600_000 }],
  })
  const before = definePlaybook({ ...least, version: "1" })
  const call = createCall({ playbook: before, callId: "CA1", at: 1_767_225_600_000 })
  call.record({ type: "connectCall", at: 1_767_225_601_000 })
  const log = JSON.parse(JSON.stringify(call.events())) as readonly CallEvent[]

  const first = migratePlaybook(JSON.parse(stored))
  expect(first).toMatchObject({ from: 0, changed: ["greeting", "notices.0.toAt"] })
  const playbook = definePlaybook({ ...first.input, version: "2" })
  const again = migratePlaybook(JSON.parse(JSON.stringify({ ...playbook, format: PLAYBOOK_FORMAT })))
  expect(again).toMatchObject({ from: PLAYBOOK_FORMAT, changed: [] })
  expect(definePlaybook(again.input).hash).toBe(playbook.hash)

  expect(() => restoreCall({ events: log, playbook })).toThrow("call/playbook-mismatch")
  const restored = restoreCall({ events: log, playbook, migrated: true })
  expect(restored.record({ type: "setCallType", callType: "message", at: 1_767_225_602_000 }).ok).toBe(true)
  expect(restored.getSnapshot().session.line.phase).toBe("connected")
})
