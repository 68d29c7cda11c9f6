import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { parseDeepgram, parsePlainText, parseSrt, parseTranscript, parseVcon, parseWebVtt } from "evenkeel/formats"
import type { Transcript } from "evenkeel/formats"
import { isFault } from "evenkeel/kernel"
import { Chance } from "../redact/numbers.js"

const SEED = 20_261_126
const texts = ({ speech }: Transcript) => speech.map(({ speaker, text }) => [speaker, text])
const remarks = ({ problems }: Transcript) => problems.map(({ code, path }) => `${code} ${path}`)

describe("files as they should not be", () => {
  const srt = "1\n00:00:01,000 --> 00:00:02,000\nAgent: Hello.\n"

  test("UTF-16 that was read as bytes is refused by its name", () => {
    const low = [...srt].map((sign) => `${sign}\0`).join("")
    const high = [...srt].map((sign) => `\0${sign}`).join("")
    for (const file of [low, high, `\uFFFD\uFFFD${low}`, `ÿþ${low}`])
      for (const parse of [parseTranscript, parseSrt, parseWebVtt, parsePlainText])
        expect(() => parse(file)).toThrow(/reason: encoding/)
  })

  test("marks of direction do not hide a name", () => {
    expect(texts(parseSrt(srt.replace("Agent: ", "\u200FAgent:\u200F ")))).toEqual([["agent", "Hello."]])
    expect(texts(parsePlainText("\u200EAgent: Hello.\n\u2067Caller\u2069: hi"))).toEqual([
      ["agent", "Hello."],
      ["caller", "hi"],
    ])
    expect(texts(parseWebVtt("WEBVTT\n\n00:01.000 --> 00:02.000\n<v \u202BCaller\u202C>hi"))).toEqual([
      ["caller", "hi"],
    ])
  })

  test("HTML about a name does not hide it, and a script is words", () => {
    const html = `<div class="x"><p><b>Agent:</b> Hello <script>alert(1)</script> <a href="y">you</a></p></div>`
    expect(texts(parseSrt(srt.replace("Agent: Hello.", html)))).toEqual([
      ["agent", "Hello <script>alert(1)</script> you"],
    ])
  })

  test("an arrow that is said takes no words away", () => {
    const said = srt.replace("Hello.", "from A --> B\nand home --> again")
    expect(texts(parseSrt(said))).toEqual([["agent", "from A --> B and home --> again"]])
  })

  test("times that are none leave the words, and are told", () => {
    const read = parseSrt("1\n99:99:99,999 --> 00:00:02,000\nAgent: a\n\n2\n00:00:05,000 --> 00:00:02,000\nAgent: b\n")
    expect(texts(read)).toEqual([
      ["agent", "a"],
      ["agent", "b"],
    ])
    expect(remarks(read)).toEqual(["badTime cues.0", "invertedTime cues.1"])
  })
})

describe("a remark for each thing left out", () => {
  const turn = { Id: "a", ParticipantId: "C", Content: "My card is gone.", BeginOffsetMillis: 0, EndOffsetMillis: 900 }
  const call = (more: object, parts: object = {}) =>
    parseTranscript({
      ...{ Version: "1.1.0", Channel: "VOICE" },
      Participants: [{ ParticipantId: "C", ParticipantRole: "CUSTOMER" }],
      ...parts,
      Transcript: [{ ...turn, ...more }],
    })

  test.each([
    ["findings that are no list", { IssuesDetected: "x" }, {}, "Transcript.0.IssuesDetected"],
    [
      "masked stretches that are no list",
      { Redaction: { RedactedTimestamps: {} } },
      {},
      "Transcript.0.Redaction.RedactedTimestamps",
    ],
    ["masked stretches of another type", { Redaction: 7 }, {}, "Transcript.0.Redaction"],
    ["categories that are no list", {}, { Categories: { MatchedCategories: "x" } }, "Categories.MatchedCategories"],
    [
      "measures of another type",
      {},
      { ConversationCharacteristics: { Sentiment: [] } },
      "ConversationCharacteristics.Sentiment",
    ],
  ])("%s", (_, more, parts, path) => {
    const read = call(more, parts)
    expect(texts(read)).toEqual([["caller", "My card is gone."]])
    expect(new Set(remarks(read))).toEqual(new Set([`badLabel ${path}`]))
  })

  test("what is absent or null is no fault", () => {
    expect(call({ IssuesDetected: null, Redaction: null }, { Categories: null }).problems).toEqual([])
  })

  test("words of Deepgram's without text", () => {
    const words = [{ word: "hello", start: 0, end: 1 }, { word: 5 }, null]
    const results = { channels: [{ alternatives: [{ transcript: "hello you", words }] }] }
    expect(remarks(parseDeepgram({ metadata: {}, results }))).toContain("noText results.channels.0.words")
  })

  test("dialogs and analyses of no type, summaries without words, empty pieces", () => {
    const start = "2026-01-01T00:00:00Z"
    const said = { type: "text", start, parties: [0], body: "Hello." }
    const vcon = { uuid: "u", created_at: start, parties: [{ name: "Imani", role: "agent" }] }
    const analysis = [null, { type: "summary", vendor: "x", body: {} }]
    expect(remarks(parseVcon({ ...vcon, dialog: [said, null, { ...said, type: 5 }], analysis }))).toEqual([
      ...["badLabel analysis.0", "badLabel analysis.1", "badSegment dialog.1", "badSegment dialog.2"],
    ])
    const body = [
      { parties: 0, start, duration: 1, text: "Hello." },
      { parties: 0, start, duration: 1, text: "" },
    ]
    const listed = {
      ...vcon,
      dialog: [{ type: "recording", start }],
      analysis: [{ type: "transcript", vendor: "x", body }],
    }
    expect(remarks(parseVcon(listed))).toEqual(["noText analysis.0.body.1"])
  })
})

const places = ["../../../shared/samples/", "../../../../shared/samples/"]
const folder = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) => existsSync(place))
const PLACES = 24

type Place = readonly (string | number)[]

function* placesIn(value: unknown, place: Place = []): Generator<Place> {
  yield place
  if (typeof value !== "object" || value === null) return
  for (const key of Object.keys(value))
    yield* placesIn((value as Record<string, unknown>)[key], [...place, Array.isArray(value) ? Number(key) : key])
}

function put(value: unknown, [key, ...others]: Place, to: unknown): unknown {
  if (key === undefined) return to
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>
  if (others.length === 0 && to === undefined) Reflect.deleteProperty(copy, key)
  else copy[key] = put(copy[key], others, to)
  return copy
}

describe.skipIf(folder === undefined)(`samples with one place spoilt (seed ${String(SEED)})`, () => {
  const spoils = [
    null,
    {},
    [],
    -1,
    1e308,
    "",
    true,
    "x".repeat(1_000_000),
    JSON.parse('{"__proto__":{"bad":1}}'),
    undefined,
  ]
  const files = ["amazon", "deepgram", "twilio", "vcon", "wtf"].flatMap((name) =>
    folder === undefined
      ? []
      : readdirSync(`${folder}${name}`).flatMap((file) => (file.endsWith(".json") ? [`${name}/${file}`] : [])),
  )

  test.each(files)("%s", (file) => {
    const chance = new Chance(SEED)
    const value: unknown = JSON.parse(readFileSync(`${folder ?? ""}${file}`, "utf8"))
    const all = [...placesIn(value)]
    for (let count = 0; count < PLACES; count += 1) {
      const place = chance.pick(all)
      for (const spoil of spoils) {
        try {
          parseTranscript(put(value, place, spoil))
        } catch (error) {
          if (!isFault(error, "transcript/unreadable")) throw error
        }
      }
    }
    expect(({} as { bad?: number }).bad).toBeUndefined()
  })
})
