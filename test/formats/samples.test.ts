import { existsSync, readFileSync, readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { detectTranscriptForm, parseTranscript } from "../../src/formats/index.js"
import { foldFinals } from "./fold-speech.js"

// Real and documented payloads, read from beside the repository and never copied into it.
const places = ["../../../shared/samples/", "../../../../shared/samples/"]
const folders = places.map((place) => fileURLToPath(new URL(place, import.meta.url)))
const folder = folders.find((place) => existsSync(`${place}amazon`)) ?? folders[0]!
const present = existsSync(`${folder}amazon`)
if (!present) console.log("skipped: samples absent")

/** What each file must give: form, final turns of the agent and of the caller, labels, codes of problems. */
const expected: Readonly<Record<string, readonly [string, number, number, number, readonly string[]]>> = {
  // The documentation writes the same placeholder into every id.
  "amazon/contact-lens-postcall-raw.json": ["amazon.postCall", 5, 5, 15, ["duplicateId"]],
  "amazon/contact-lens-realtime-segments.json": ["amazon.realtime", 1, 1, 4, ["duplicateId"]],
  "amazon/contact-lens-realtime-segments-2026.json": ["amazon.realtime", 1, 1, 5, []],
  "amazon/contact-lens-realtime-started.json": ["amazon.realtime", 0, 0, 0, []],
  "amazon/contact-lens-realtime-completed.json": ["amazon.realtime", 0, 0, 0, []],
  "amazon/contact-lens-realtime-failed.json": ["amazon.realtime", 0, 0, 0, ["analysisFailed"]],
  "amazon/word-doc-example-call.json": ["amazon.callAnalytics", 19, 18, 41, []],
  "webvtt/call-voice-tags.vtt": ["webvtt", 1, 1, 0, []],
  "webvtt/call-speaker-prefix.srt": ["srt", 1, 1, 0, []],
}

/** Bedrock Data Automation: another family, which we do not read. */
const foreign = ["amazon/word-doc-bda-custom.json", "amazon/word-doc-bda-standard.json"]

describe.skipIf(!present)("published samples", () => {
  const files = ["amazon", "webvtt"].flatMap((name) =>
    present ? readdirSync(folder + name).map((file) => `${name}/${file}`) : [],
  )

  test("each of them is expected", () => {
    expect([...files].sort()).toEqual([...Object.keys(expected), ...foreign].sort())
  })

  test.each(Object.entries(expected))("%s", (file, [form, agent, caller, labelCount, codes]) => {
    const text = readFileSync(folder + file, "utf8")
    expect(detectTranscriptForm(text)).toBe(form)
    const { speech, labels, participants, problems } = parseTranscript(text)
    const finals = foldFinals(speech)
    const countOf = (role: string) => finals.filter(([, speaker]) => speaker === role).length
    expect([countOf("agent"), countOf("caller"), finals.length]).toEqual([agent, caller, agent + caller])
    expect(labels).toHaveLength(labelCount)
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(codes)
    expect(participants.map(({ role }) => role).sort()).toEqual(agent > 0 ? ["agent", "caller"] : [])
    for (const { startAt, at } of speech) expect(startAt! <= at!).toBe(true)
  })

  test.each(foreign)("%s is refused", (file) => {
    const text = readFileSync(folder + file, "utf8")
    expect(detectTranscriptForm(text)).toBeUndefined()
    expect(() => parseTranscript(text)).toThrow("transcript/unreadable (form: json, reason: unknownForm)")
  })

  // Some samples hold their messages in a list of their own making.
  const read = (file: string, key?: string): unknown => {
    const value = JSON.parse(readFileSync(folder + file, "utf8")) as Record<string, unknown>
    return key === undefined ? value : value[key]
  }

  test.each([
    ["deepgram/prerecorded-from-ietf-vcon-example.json", undefined, "deepgram.prerecorded"],
    ["deepgram/live-results-constructed.json", "messages", "deepgram.live"],
    ["assemblyai/streaming-v3-turn-constructed.json", "messages", "assemblyai.live"],
    ["twilio/realtime-transcription-webhooks.json", "requests", "twilio.realtime"],
    ["twilio/conversation-intelligence-classic-sentences.json", undefined, "twilio.sentences"],
  ])("%s", (file, key, form) => {
    const input = read(file, key)
    expect(detectTranscriptForm(input)).toBe(form)
    const { speech, problems } = parseTranscript(input)
    const texts = foldFinals(speech).map(([, , text]) => text)
    expect(problems.filter(({ code }) => !/^speaker/.test(code))).toEqual([])
    if (form === "deepgram.prerecorded") expect(texts.join(" ")).toContain("Can you give me your name and phone number")
    else expect(texts.at(-1)).toMatch(/^I was charged twice last month\.$/)
  })

  test("assemblyai/TranscriptUtterance.json", () => {
    const { speech } = parseTranscript({ utterances: [read("assemblyai/TranscriptUtterance.json")] })
    expect(speech).toMatchObject([{ startAt: 250, at: 26_950 }])
  })
})
