import { existsSync, readFileSync, readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { detectTranscriptForm, parseTranscript } from "../../src/formats/index.js"
import { foldFinals } from "./fold-speech.js"

// Real and documented payloads, read from beside the repository and never copied into it.
const folder = fileURLToPath(new URL("../../../shared/samples/", import.meta.url))
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
    expect(() => parseTranscript(text)).toThrow("transcript/unreadable (form: amazon, reason: unknownForm)")
  })
})
