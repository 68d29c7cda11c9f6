import { describe, expect, expectTypeOf, test } from "vitest"
import { fingerprint, isFault, type Fault } from "evenkeel/kernel"
import { checkPlaybook, definePlaybook, type Playbook, type PlaybookInput } from "evenkeel/playbook"
import { defaultClocks, defaultLimits, type Settings } from "evenkeel/session"
import { createCall, restoreCall } from "../whole-call.js"

const least = { client: "acme-plumbing", zone: "America/Chicago" }
const procedure = { procedureId: "leak", steps: [{ stepId: "valve", text: "Turn the main valve off." }] }

function faultOf(input: unknown): Fault {
  try {
    definePlaybook(input as PlaybookInput)
  } catch (error) {
    if (isFault(error, "playbook/invalid")) return error
    throw error
  }
  throw new Error("nothing was thrown")
}

describe("definePlaybook", () => {
  test("fills in what was left out", () => {
    const { hash, ...content } = definePlaybook(least)
    expect(content).toEqual({
      ...least,
      version: "1",
      locale: "en",
      limits: defaultLimits,
      clocks: defaultClocks,
      procedures: [],
      facts: [],
      rules: [],
    })
    expect(hash).toMatch(/^[\da-f]{16}$/)
  })

  test("keeps what was given, and fills in the rest of a section", () => {
    const input = { ...least, version: "7", locale: "es-MX", clocks: { wrapUpMs: null, budgetMs: 300_000 } }
    const playbook = definePlaybook({ ...input, procedures: [procedure] })
    expect(playbook.clocks).toEqual({ ...defaultClocks, wrapUpMs: null, budgetMs: 300_000 })
    expect(playbook.procedures).toEqual([procedure])
    expect([playbook.version, playbook.locale]).toEqual(["7", "es-MX"])
  })

  test("takes `undefined` for left out", () => {
    const input = { ...least, version: undefined, clocks: { ventMs: undefined } }
    expect(definePlaybook(input as unknown as PlaybookInput)).toEqual(definePlaybook(least))
  })

  test("is frozen to the last member, and leaves input and defaults as they were", () => {
    const input = { ...least, limits: { turnCount: 10 }, procedures: [structuredClone(procedure)] }
    const playbook = definePlaybook(input)
    const frozen = [playbook, playbook.limits, playbook.clocks, playbook.procedures, playbook.procedures[0]?.steps[0]]
    expect(frozen.map((each) => Object.isFrozen(each))).toEqual(frozen.map(() => true))
    expect([input, input.limits, input.procedures[0], defaultClocks].some((each) => Object.isFrozen(each))).toBe(false)
  })

  test("opens a call, which is not restored under another one", () => {
    const playbook = definePlaybook({ ...least, limits: { turnCharacters: 100 } })
    const call = createCall({ playbook, callId: "CA1", at: 1_000 })
    const refused = call.hear({ speaker: "caller", text: "x".repeat(101), at: 2_000 })
    expect(refused).toMatchObject({ ok: false, refusal: { code: "limit/turn" } })
    const again = () => restoreCall({ playbook: definePlaybook(least), events: call.events() })
    expect(again).toThrow("call/playbook-mismatch")
    expect(restoreCall({ playbook, events: call.events() }).getSnapshot()).toEqual(call.getSnapshot())
  })
})

describe("the hash", () => {
  test("is the same for the same content, in whatever order, with defaults written out or not, and stored", () => {
    const playbook = definePlaybook(least)
    const same = [
      { zone: least.zone, client: least.client },
      { ...least, version: "1", clocks: { ventMs: 60_000 }, procedures: [] },
      JSON.parse(JSON.stringify(playbook)) as PlaybookInput,
      { ...playbook, hash: "of an older version" },
    ]
    expect(same.map((input) => definePlaybook(input).hash)).toEqual(same.map(() => playbook.hash))
  })

  test("is that of the content without empty lists, so that a section which is added later changes nothing", () => {
    const { hash, procedures: _, facts: __, rules: ___, ...content } = definePlaybook(least)
    expect(hash).toBe(fingerprint(content))
  })

  test("differs where anything differs", () => {
    const inputs: PlaybookInput[] = [
      least,
      { ...least, client: "acme" },
      { ...least, version: "2" },
      { ...least, clocks: { wrapUpMs: null } },
      { ...least, procedures: [procedure] },
    ]
    expect(new Set(inputs.map((input) => definePlaybook(input).hash)).size).toBe(inputs.length)
  })
})

describe("what is refused, and what was probably meant", () => {
  const none = "no such member"
  const duration = "a whole number from 1000 to 86400000 milliseconds"
  const clockNames = "ventMs, ventPauseMs, holdCheckBackMs, holdMaxMs, wrapUpMs, budgetWarningMs, budgetMs"
  const zoneName = "an IANA time zone"
  const cases: readonly (readonly [what: string, change: object, issue: object])[] = [
    ["a member that is misspelt", { procedurs: [] }, { path: "procedurs", expected: none, suggestion: "procedures" }],
    [
      "one deeper down",
      { clocks: { holdMaxMS: 1 } },
      { path: "clocks.holdMaxMS", expected: none, suggestion: "holdMaxMs" },
    ],
    [
      "one in a list",
      { procedures: [{ ...procedure, step: [] }] },
      { path: "procedures.0.step", expected: none, suggestion: "steps" },
    ],
    [
      "a member of a section, beside the sections",
      { holdMaxMs: 9_000 },
      { path: "holdMaxMs", expected: none, suggestion: "clocks.holdMaxMs" },
    ],
    ["a member by a longer name", { timezone: "UTC" }, { path: "timezone", expected: none, suggestion: "zone" }],
    [
      "a member of a section by a longer name, beside the sections",
      { workCalendar: {} },
      { path: "workCalendar", expected: none, suggestion: "followUps.calendar" },
    ],
    [
      "what is said word for word, beside the sections",
      { greeting: "Good morning, Acme Plumbing." },
      { path: "greeting", expected: none, suggestion: "phrases.verbatim" },
    ],
    ["a member that is like none", { colour: "red" }, { path: "colour", expected: none }],
    ["a member whose name may be anything", { "call 555 0100": 1 }, { path: "?", expected: none }],
    [
      "a zone that is misspelt",
      { zone: "America/Chicgo" },
      { path: "zone", expected: zoneName, suggestion: "America/Chicago" },
    ],
    ["a zone like none", { zone: "Middle-earth/The_Shire" }, { path: "zone", expected: zoneName }],
    ["an offset for a zone", { zone: "-06:00" }, { path: "zone", expected: zoneName }],
    [
      "a locale with an underscore",
      { locale: "en_US" },
      { path: "locale", expected: "a BCP 47 language tag such as en or en-US", suggestion: "en-US" },
    ],
    ["no client", { client: undefined }, { path: "client", expected: "a text of 1 to 200 characters" }],
    ["a client of blanks", { client: " \n" }, { path: "client", expected: "a text of 1 to 200 characters" }],
    ["a version that is a number", { version: 3 }, { path: "version", expected: "a text of 1 to 60 characters" }],
    ["a hash that is no text", { hash: 3 }, { path: "hash", expected: "a text" }],
    ["a section that is no object", { clocks: 30 }, { path: "clocks", expected: `an object of ${clockNames}` }],
    [
      "fields of no type of call",
      { messageFields: [{ field: "callerName", label: "Name" }] },
      { path: "messageFields", expected: "lists of fields by type of call: { message: […] }" },
    ],
    [
      "a step that is a text",
      { procedures: [{ ...procedure, steps: ["Turn it off."] }] },
      { path: "procedures.0.steps.0", expected: "an object of stepId, text" },
    ],
    [
      "a word of a list that is misspelt",
      { phrases: { verbatim: [{ intent: "greetings", text: "Acme." }] } },
      {
        path: "phrases.verbatim.0.intent",
        expected: "one of phraseIntents, such as greeting or acknowledge",
        suggestion: "greeting",
      },
    ],
    [
      "a short list's word",
      { recording: { rule: "anounce" } },
      { path: "recording.rule", expected: "one of never, consent, announce", suggestion: "announce" },
    ],
    [
      "a single brace",
      { phrases: { verbatim: [{ intent: "greeting", text: "Acme, {name}." }] } },
      {
        path: "phrases.verbatim.0.text",
        expected: "a slot in double braces such as {{ name }}: there is a single one at 6",
      },
    ],
    [
      "a time with its zone",
      { notices: [{ text: "Closed.", from: "2026-12-24T12:00:00Z" }] },
      { path: "notices.0.from", expected: "a day that exists, as 2026-12-24 or 2026-12-24T18:00" },
    ],
    ["seconds for milliseconds", { clocks: { ventMs: 60 } }, { path: "clocks.ventMs", expected: duration }],
    ["more than a day", { clocks: { ventMs: 86_400_001 } }, { path: "clocks.ventMs", expected: duration }],
    ["a clock that cannot be off", { clocks: { ventMs: null } }, { path: "clocks.ventMs", expected: duration }],
    [
      "a text for a duration",
      { clocks: { wrapUpMs: "30s" } },
      { path: "clocks.wrapUpMs", expected: `${duration} or null` },
    ],
    [
      "part of a turn",
      { limits: { turnCount: 0.5 } },
      { path: "limits.turnCount", expected: "a whole number from 1 to 20000" },
    ],
    [
      "too few characters",
      { limits: { turnCharacters: 99 } },
      { path: "limits.turnCharacters", expected: "a whole number from 100 to 100000" },
    ],
    [
      "too many characters",
      { limits: { callCharacters: 10_000_001 } },
      { path: "limits.callCharacters", expected: "a whole number from 1000 to 10000000" },
    ],
    ["a number that is none", { limits: { turnCount: NaN } }, { path: "limits.turnCount", expected: "plain JSON" }],
    [
      "a procedure twice",
      { procedures: [procedure, procedure] },
      { path: "procedures.1.procedureId", expected: "an id that no other has" },
    ],
    [
      "a step twice",
      { procedures: [{ ...procedure, steps: [...procedure.steps, ...procedure.steps] }] },
      { path: "procedures.0.steps.1.stepId", expected: "an id that no other has" },
    ],
    [
      "a procedure without steps",
      { procedures: [{ ...procedure, steps: [] }] },
      { path: "procedures.0.steps", expected: "a list of 1 to 100" },
    ],
  ]

  test.each(cases)("%s", (_, change, issue) => {
    const input = { ...least, ...change }
    expect(faultOf(input).issues).toEqual([issue])
    expect(checkPlaybook(input)).toEqual({ issues: [issue], warnings: [] })
  })

  test("bounds are included", () => {
    const limits = { turnCount: 20_000, turnCharacters: 100, callCharacters: 1_000 }
    const clocks = { ventMs: 86_400_000, ventPauseMs: 1_000 }
    expect(definePlaybook({ ...least, limits, clocks })).toMatchObject({ limits, clocks })
  })

  test("several at once, in the order of the playbook", () => {
    const input = { zone: "Europe/Londn", clocks: { ventMs: 1, budgetMS: 1 }, procedures: 3 }
    expect(faultOf(input).issues.map(({ path }) => path)).toEqual([
      "client",
      "zone",
      "clocks.ventMs",
      "clocks.budgetMS",
      "procedures",
    ])
  })

  test("the message names code, places and suggestions", () => {
    const { message } = faultOf({ ...least, zone: "America/Chicgo", clock: {} })
    expect(message).toContain("playbook/invalid")
    expect(message).toContain('zone: expected an IANA time zone; did you mean "America/Chicago"?')
    expect(message).toMatch(/clock: .*no such member; did you mean "clocks"\?/)
  })
})

describe("warnings", () => {
  const answered: PlaybookInput = {
    ...least,
    emergencyContacts: [],
    recording: { rule: "never" },
    retention: { text: "none" },
    phrases: { verbatim: [{ intent: "aiDisclosure", text: "I am a machine that answers for Acme." }] },
  }
  const warned = (change: object) => checkPlaybook({ ...answered, ...change }).warnings.map(({ path }) => path)

  test("none where everything that only the client can decide is set", () => {
    expect(checkPlaybook(answered)).toEqual({ issues: [], warnings: [] })
  })

  test("each thing that only the client can decide, while it is unset", () => {
    const { issues, warnings } = checkPlaybook(least)
    expect(issues).toEqual([])
    expect(warnings.map(({ path }) => path)).toEqual([
      "phrases.verbatim",
      "emergencyContacts",
      "recording",
      "retention",
    ])
    expect(warnings[0]?.expected).toContain("aiDisclosure")
  })

  test.each(["announce", "consent"])("recording by %s without a line that tells callers", (rule) => {
    expect(warned({ recording: { rule } })).toEqual(["phrases.verbatim"])
    const verbatim = [
      ...(answered.phrases?.verbatim ?? []),
      { intent: "recordingNotice", text: "We record our calls." },
    ]
    expect(warned({ recording: { rule }, phrases: { verbatim } })).toEqual([])
  })

  test.each([
    ["clocks.holdCheckBackMs", { clocks: { holdCheckBackMs: 60_000, holdMaxMs: 60_000 } }],
    ["clocks.ventPauseMs", { clocks: { ventMs: 9_000, ventPauseMs: 9_000 } }],
    ["clocks.budgetWarningMs", { clocks: { budgetWarningMs: 300_000, budgetMs: 180_000 } }],
    ["limits.turnCharacters", { limits: { turnCharacters: 2_000, callCharacters: 1_000 } }],
  ])("%s", (path, change) => {
    expect(warned(change)).toEqual([path])
    expect(definePlaybook({ ...least, ...change })).toMatchObject(change)
  })

  test("a warning that stands alone is none", () => {
    expect(warned({ clocks: { budgetWarningMs: 300_000 } })).toEqual([])
  })
})

test("the types: an editor knows every member, and a playbook is settings and can be given again", () => {
  expectTypeOf<Playbook>().toExtend<Settings>()
  expectTypeOf<Playbook>().toExtend<PlaybookInput>()
  expectTypeOf<Exclude<keyof PlaybookInput, "$schema" | "format">>().toEqualTypeOf<keyof Playbook>()
  expectTypeOf(definePlaybook).parameter(0).toEqualTypeOf<PlaybookInput>()
})
