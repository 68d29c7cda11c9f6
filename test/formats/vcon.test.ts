import { Ajv } from "ajv"
import addFormats from "ajv-formats"
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { parseTranscript, parseVcon, toVcon, type Vcon, type VconSource } from "../../src/formats/index.js"
import { createCall } from "../whole-call.js"
import type { Command, Speech } from "../../src/session/index.js"
import { Scene, T0, wednesday } from "../followups/scene.js"

const uuid = "0195b7a6-4a14-802c-9dd8-dd37220d739c"
const SECOND = 1_000

function source(commands: readonly Command[], speech: readonly Speech[], given: Partial<VconSource> = {}): VconSource {
  const call = createCall({ callId: "CA1", at: T0, caller: { name: "Dana", number: "+13125550143" } })
  for (const command of commands) {
    const result = call.record(command)
    if (!result.ok) throw new Error(result.refusal.code)
  }
  for (const each of speech) call.hear(each)
  return { uuid, createdAt: T0, state: call.getSnapshot().session, events: call.events(), ...given }
}

const line: readonly Command[] = [
  { type: "connectCall", at: T0 },
  { type: "joinParticipant", participantId: "caller", role: "caller", at: T0 },
  { type: "joinParticipant", participantId: "agent-7", role: "agent", name: "Imani", at: T0 },
  { type: "holdParticipant", participantId: "caller", purpose: "lookUp", at: T0 + 20 * SECOND },
  { type: "resumeParticipant", participantId: "caller", at: T0 + 40 * SECOND },
  { type: "muteParticipant", participantId: "agent-7", at: T0 + 41 * SECOND },
]
const speech: readonly Speech[] = [
  { speaker: "agent", participantId: "channel 0", text: "Good morning.", startAt: T0, at: T0 + SECOND },
  { turnId: "x", speaker: "caller", participantId: "channel 1", text: "The boiler was out.", at: T0 + 2 * SECOND },
  {
    turnId: "x",
    op: "replace",
    speaker: "caller",
    participantId: "channel 1",
    text: "The boiler is out.",
    at: T0 + 2 * SECOND,
  },
  { turnId: "y", speaker: "caller", participantId: "channel 1", text: "Never said.", at: T0 + 3 * SECOND },
  { turnId: "y", op: "retract", speaker: "caller", text: "", at: T0 + 3 * SECOND },
]
const recording = {
  url: "https://example.org/a.wav",
  contentHash: "sha512-abc",
  mediatype: "audio/x-wav",
  startAt: T0,
  durationMs: 45_500,
}
const followUp = new Scene().when("openFollowUp", { standing: "accepted", terms: wednesday }, T0).state
const missed: readonly Command[] = [
  { type: "ringCall", at: T0 },
  { type: "closeLine", at: T0 + SECOND, endedBy: "caller", endReason: "hangUp" },
]

const transfers: readonly Command[] = [
  { type: "startTransfer", transferId: "t1", kind: "warm", targetId: "plumber-2", at: T0 + 50 * SECOND },
  { type: "finishTransfer", transferId: "t1", outcome: "noAnswer", at: T0 + 60 * SECOND },
  { type: "startTransfer", transferId: "t2", kind: "cold", targetId: "agent-7", at: T0 + 61 * SECOND },
]

const folders = ["../../../shared/samples/vcon/", "../../../../shared/samples/vcon/"]
  .map((place) => fileURLToPath(new URL(place, import.meta.url)))
  .filter((place) => existsSync(place))
const folder = folders[0]
if (folder === undefined) console.log("skipped: samples absent")

describe("a call as a vCon", () => {
  test("turns that stand are text dialogs; hold and mute are the history", () => {
    const { parties, dialog, analysis, extensions } = toVcon(source(line, speech))
    expect(parties).toEqual([
      { role: "customer", name: "Dana", tel: "+13125550143" },
      { role: "agent", name: "Imani" },
    ])
    expect(
      dialog.map(({ type, body, parties, originator, duration }) => [type, body, parties, originator, duration]),
    ).toEqual([
      ["text", "Good morning.", [1, 0], 1, 1],
      ["text", "The boiler is out.", [0, 1], 0, undefined],
    ])
    expect(dialog[0]?.party_history?.map(({ party, event, time }) => [party, event, Date.parse(time) - T0])).toEqual(
      [
        [1, "join", 0],
        [0, "join", 0],
        [0, "hold", 20_000],
        [0, "unhold", 40_000],
        [1, "mute", 41_000],
      ]
        .sort((a, b) => (a[2] as number) - (b[2] as number))
        .map((each) => expect.arrayContaining(each as unknown[])),
    )
    expect(extensions).toEqual(["CC"])
    expect(analysis).toMatchObject([{ type: "report", vendor: "evenkeel", schema: "evenkeel/call/1" }])
  })

  test("with a recording there is one dialog, and the turns are its transcript", () => {
    const { dialog, analysis } = toVcon(source(line, speech, { recording }))
    expect(dialog).toMatchObject([{ type: "recording", duration: 45.5, content_hash: "sha512-abc", parties: [0, 1] }])
    expect(analysis[0]).toMatchObject({ type: "transcript", dialog: [0], encoding: "json" })
    expect(analysis[0]?.body).toMatchObject([
      { parties: 1, text: "Good morning.", duration: 1 },
      { parties: 0, text: "The boiler is out." },
    ])
  })

  test("a call that nobody answered is incomplete", () => {
    expect(toVcon(source(missed, [])).dialog).toMatchObject([{ type: "incomplete", disposition: "hung-up" }])
  })

  describe("handed on", () => {
    const handed = (kind: "warm" | "cold" | "consult" | "patch", outcome?: "completed" | "noAnswer" | "voicemail") =>
      toVcon(
        source(
          [
            ...line,
            { type: "startTransfer", transferId: "t1", kind, targetId: "plumber-2", at: T0 + 50 * SECOND },
            ...(outcome === undefined
              ? []
              : [{ type: "finishTransfer", transferId: "t1", outcome, at: T0 + 60 * SECOND } as const]),
          ],
          speech,
        ),
      )

    test.each(["warm", "cold", "patch"] as const)(
      "%s is a transfer of the caller, by the agent, to a party of its own",
      (kind) => {
        const { parties, dialog } = handed(kind, "completed")
        expect(parties[2]).toEqual({ role: "thirdparty", name: "plumber-2" })
        expect(dialog.slice(2)).toMatchObject([
          { type: "transfer", transferee: 0, transferor: 1, transfer_target: 2, original: [0, 1] },
        ])
        expect(dialog[2]).not.toHaveProperty("parties")
        expect(dialog[2]).not.toHaveProperty("target_dialog")
      },
    )

    test.each([
      ["noAnswer", "no-answer"],
      ["voicemail", "voicemail-no-message"],
    ] as const)("that reached nobody (%s) came to an incomplete dialog", (outcome, disposition) => {
      const { dialog } = handed("warm", outcome)
      expect(dialog.slice(2)).toMatchObject([
        { type: "transfer", target_dialog: 3 },
        { type: "incomplete", parties: [1, 2], disposition },
      ])
    })

    test("a consultation hands on nothing, and a transfer that goes on has come to nothing yet", () => {
      expect(handed("consult", "completed").dialog).toHaveLength(2)
      expect(handed("warm").dialog.slice(2)).toMatchObject([{ type: "transfer" }])
    })
  })

  test("follow-ups go with it as calendars, conclusions as analyses", () => {
    const conclusions = [{ type: "summary", schema: "evenkeel/note/1", body: { done: true } }]
    const { attachments, analysis } = toVcon(source(line, speech, { followUps: [followUp], conclusions }))
    expect(attachments).toMatchObject([{ purpose: "follow-up", mediatype: "text/calendar", party: 1, dialog: 0 }])
    expect(attachments[0]?.body).toContain("BEGIN:VTODO")
    expect(analysis.at(-1)).toMatchObject({ type: "summary", vendor: "evenkeel", body: { done: true } })
  })

  test("an id that is no UUID is refused, by name", () => {
    expect(() => toVcon(source([], [], { uuid: "CA1" }))).toThrow("format/invalid (format: vcon, member: uuid)")
  })

  test.each([
    ["turns", source(line, speech, { subject: "Boiler", followUps: [followUp] })],
    ["a recording", source(line, speech, { recording, followUps: [followUp] })],
    ["a transfer", source([...line, ...transfers], speech)],
  ])("what is written is read again: %s", (_, given) => {
    const vcon = toVcon(given)
    const { form, speech: read, problems } = parseTranscript(JSON.stringify(vcon))
    expect(form).toBe("vcon")
    expect(read.map(({ speaker, text, startAt }) => [speaker, text, startAt])).toEqual([
      ["agent", "Good morning.", T0],
      ["caller", "The boiler is out.", T0 + 2 * SECOND],
    ])
    expect(problems).toEqual([])
  })

  describe.skipIf(folder === undefined)("by the IETF's own schema", () => {
    const cases: readonly (readonly [string, Vcon])[] = [
      ["turns", toVcon(source(line, speech, { subject: "Boiler", followUps: [followUp] }))],
      ["a recording", toVcon(source(line, speech, { recording, followUps: [followUp] }))],
      ["a missed call", toVcon(source(missed, [], { followUps: [followUp] }))],
      ["nothing yet", toVcon(source([], []))],
      ["a transfer", toVcon(source([...line, ...transfers], speech))],
      ["a transfer of a recorded call", toVcon(source([...line, ...transfers], speech, { recording }))],
    ]
    test.each(cases)("%s", (_, vcon) => {
      for (const name of ["ietf-vcon_json_schema.json", "ietf-cc_json_schema.json"]) {
        const ajv = new Ajv({ strict: false, allErrors: true })
        ;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
        const schema = JSON.parse(readFileSync(`${folder}${name}`, "utf8")) as object
        const vconSchema = JSON.parse(readFileSync(`${folder}ietf-vcon_json_schema.json`, "utf8")) as { $id: string }
        if (name !== "ietf-vcon_json_schema.json") ajv.addSchema(vconSchema)
        const validate = ajv.compile(schema)
        validate(JSON.parse(JSON.stringify(vcon)))
        expect(validate.errors ?? []).toEqual([])
        validate({ ...vcon, uuid: undefined, created_at: "yesterday" })
        expect(name.includes("vcon") ? (validate.errors?.length ?? 0) : 1).toBeGreaterThan(0)
      }
    })
  })
})

describe("reading others' vCons", () => {
  const parties = [
    { name: "Imani", meta: { role: "agent" } },
    { tel: "+1", role: "contact" },
  ]
  const at = "2026-01-01T00:00:10.5+01:00"
  const told = { parties, dialog: [{ type: "recording", start: at, parties: [0, 1], url: "https://x" }] }
  const startAt = Date.UTC(2025, 11, 31, 23, 0, 10, 500)
  const list = [{ parties: 1, start: at, duration: 1.5, text: "It is out." }]
  const wtf = {
    transcript: { text: "…" },
    segments: [{ start: 0, end: 1.5, text: "It is out.", speaker: 1, confidence: 0.9 }],
  }

  test.each([
    ["a list", { type: "transcript-redacted", body: list }],
    ["a list in a string", { type: "transcript", encoding: "json", body: JSON.stringify(list) }],
    ["WTF", { type: "wtf_transcription", encoding: "json", body: wtf }],
    ["names and words", { type: "transcript", body: "Caller: It is out." }],
  ])("%s", (_, analysis) => {
    const { speech, startedAt } = parseVcon(
      { ...told, analysis: [analysis] },
      { speakerMap: { "speaker 1": "caller" } },
    )
    expect(speech).toMatchObject([{ speaker: "caller", text: "It is out." }])
    if (!String(analysis.body).startsWith("Caller"))
      expect([startedAt, speech[0]?.startAt, speech[0]?.at]).toEqual([startAt, startAt, startAt + 1_500])
  })

  test("a transcript of Deepgram's inside begins with its dialog", () => {
    const utterances = [{ channel: 0, start: 1, end: 2, transcript: "Hello." }]
    const body = { results: { channels: [], utterances } }
    const { form, speech } = parseVcon({ ...told, analysis: [{ type: "transcript", dialog: 0, body }] })
    expect([form, speech[0]?.startAt]).toEqual(["vcon", startAt + 1_000])
  })

  test("parties of the same name are not one; speakerMap goes before the role", () => {
    const dialog = [0, 1].map((party) => ({ type: "text", start: at, parties: [party], body: "Hi." }))
    const { participants } = parseVcon(
      { parties: [{ name: "Sam", role: "agent" }, { name: "Sam" }], dialog },
      { speakerMap: { sam: "supervisor", "party 1": "caller" } },
    )
    expect(participants.map(({ role }) => role)).toEqual(["supervisor", "caller"])
  })

  test("pictures, mails in parts and empty bodies are told; a vCon without words is refused", () => {
    const dialog = [
      { type: "text", start: at, parties: 0, mediatype: "multipart/mixed", body: "--x" },
      { type: "text", start: at, parties: 0 },
      { type: "text", start: "soon", parties: [[null, 1]], body: "It is out." },
    ]
    const { speech, problems } = parseVcon({ parties, dialog })
    expect(speech).toMatchObject([{ speaker: "caller", text: "It is out." }])
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["badSegment", "dialog.0"],
      ["noText", "dialog.1"],
    ])
    expect(() => parseVcon(told)).toThrow("transcript/unreadable (form: vcon, reason: noWords)")
  })

  describe.skipIf(folder === undefined)("samples", () => {
    const legacy = folder === undefined ? [] : readdirSync(`${folder}vcon-js-test-vcons`)
    test("52 calls of version 0.0.1", () => {
      let turnCount = 0
      let callCount = 0
      for (const file of legacy) {
        const text = readFileSync(`${folder}vcon-js-test-vcons/${file}`, "utf8")
        const value = JSON.parse(text) as unknown
        for (const each of Array.isArray(value) ? value : [value]) {
          const { speech, problems } = parseVcon(each)
          expect(problems).toEqual([])
          expect(new Set(speech.map(({ speaker }) => speaker))).toEqual(new Set(["agent", "caller"]))
          turnCount += speech.length
          callCount += 1
        }
      }
      expect([callCount, turnCount]).toEqual([52, 543])
    })

    test.each([
      ["ietf-ab_call_ext_rec_redacted.vcon.json", "Hello."],
      ["ietf-ab_call_ext_rec_analysis.vcon.json", "Hello. This is example.com."],
      ["vcon-mcp-01-siprec-billing-dispute.json", "Thank you for calling"],
      ["vcon-mcp-04-teams-escalation-review.json", "Let's start"],
    ])("%s", (file, words) => {
      expect(parseVcon(readFileSync(folder + file, "utf8")).speech[0]?.text).toContain(words)
    })
  })
})
