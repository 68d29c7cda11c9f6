import { existsSync, readFileSync, readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { createCall, parseTranscript, type ParticipantRole, type TranscriptProblemCode } from "evenkeel"
import { toLabelCommands } from "evenkeel/formats"

// Real and documented payloads, read from beside the repository and never copied into it: each through its importer, unchanged, and into a call.
const places = ["../../../shared/samples/", "../../../../shared/samples/"]
const folders = places.map((place) => fileURLToPath(new URL(place, import.meta.url)))
const folder = folders.find((place) => existsSync(`${place}amazon`)) ?? folders[0]!
const present = existsSync(`${folder}amazon`)
if (!present) console.log("skipped: samples absent")

/** What a file gives a call. */
interface Given {
  /** Turns that the call heard. */
  readonly turns: number
  readonly problems?: readonly TranscriptProblemCode[]
  /** Facts and cues that must be among those that come of it. */
  readonly facts?: readonly string[]
  readonly cues?: readonly string[]
  /** Who is who, where the vendor does not tell. */
  readonly speakerMap?: Readonly<Record<string, ParticipantRole>>
}

const dialogue = { "speaker 0": "agent", "speaker 1": "caller" } as const
const named = { Alice: "caller", Bob: "agent" } as const
const greeted = ["greeting", "question.open"]

const transcripts: Readonly<Record<string, Given>> = {
  "amazon/contact-lens-postcall-raw.json": {
    turns: 10,
    problems: ["duplicateId"],
    facts: ["problem", "desiredOutcome", "outcome", "actionItem"],
    cues: [...greeted, "promise", "gratitude", "endSignal"],
  },
  "amazon/contact-lens-realtime-segments.json": {
    turns: 2,
    problems: ["duplicateId"],
    facts: ["problem", "callerSentiment", "category:CardBrokenIssue"],
    cues: [...greeted, "problem"],
  },
  "amazon/contact-lens-realtime-segments-2026.json": {
    turns: 2,
    facts: ["problem", "callerSentiment", "vendorSummary"],
    cues: [...greeted, "problem"],
  },
  "amazon/contact-lens-realtime-started.json": { turns: 0 },
  "amazon/contact-lens-realtime-completed.json": { turns: 0 },
  "amazon/contact-lens-realtime-failed.json": { turns: 0, problems: ["analysisFailed"] },
  "amazon/word-doc-example-call.json": {
    turns: 37,
    facts: ["problem", "desiredOutcome", "outcome", "actionItem"],
    cues: [...greeted, "readBack", "promise", "anythingElse", "closing"],
  },
  "assemblyai/TranscriptUtterance.json": { turns: 1, speakerMap: { A: "agent" } },
  "assemblyai/streaming-v3-turn-constructed.json": {
    turns: 1,
    facts: ["problem"],
    cues: ["problem"],
    speakerMap: { main: "caller", A: "caller" },
  },
  "deepgram/live-results-constructed.json": {
    turns: 2,
    facts: ["problem"],
    cues: ["problem"],
    speakerMap: { "channel 0": "caller", main: "caller", "speaker 1": "caller" },
  },
  // The recogniser told no voices apart: all of it is one voice's.
  "deepgram/prerecorded-from-ietf-vcon-example.json": { turns: 2, cues: [...greeted, "closing"], speakerMap: dialogue },
  "twilio/conversation-intelligence-classic-sentences.json": {
    turns: 2,
    problems: ["speakerGuessed"],
    facts: ["problem"],
    cues: [...greeted, "problem"],
  },
  "twilio/realtime-transcription-webhooks.json": { turns: 2, facts: ["problem"], cues: [...greeted, "problem"] },
  "vcon/ietf-ab_call_ext_rec_amended.vcon.json": { turns: 1, cues: ["greeting"], speakerMap: named },
  "vcon/ietf-ab_call_ext_rec_analysis.vcon.json": { turns: 2, cues: [...greeted, "closing"], speakerMap: dialogue },
  "vcon/ietf-ab_call_ext_rec_redacted.vcon.json": {
    turns: 18,
    facts: ["desiredOutcome"],
    cues: ["abuse.profanity"],
    speakerMap: named,
  },
  "vcon/ietf-ab_call_ext_rec_with_redact.vcon.json": { turns: 2, cues: [...greeted, "closing"], speakerMap: dialogue },
  "vcon/ietf-ab_email_prob_followup_alice.vcon.json": { turns: 1, speakerMap: named },
  "vcon/ietf-ab_email_prob_followup_bob_reply.vcon.json": { turns: 2, cues: ["thanks"], speakerMap: named },
  "vcon/ietf-ab_email_prob_followup_text_thread.vcon.json": { turns: 3, cues: ["gratitude"], speakerMap: named },
  "vcon/vcon-mcp-01-siprec-billing-dispute.json": {
    turns: 11,
    // Its dialog has no words; they stand in an analysis.
    problems: ["noText", "speakerGuessed"],
    facts: ["problem", "vendorSummary"],
    cues: [...greeted, "anger", "empathy", "promise", "closing"],
  },
  // A meeting of our own people about a call: nobody in it is a caller.
  "vcon/vcon-mcp-04-teams-escalation-review.json": {
    turns: 12,
    problems: ["speakerUnknown"],
    facts: ["vendorSummary"],
  },
  "genesys/transcript-documented-shape.json": { turns: 3, facts: ["problem"] },
  "google/ccai-insights-upload-example.json": { turns: 2 },
  "webvtt/call-voice-tags.vtt": { turns: 2, facts: ["desiredOutcome"], cues: greeted },
  "webvtt/call-speaker-prefix.srt": { turns: 2, cues: greeted },
  // A monologue about the format itself.
  "wtf/assemblyai_sample.wtf.json": { turns: 1, speakerMap: { A: "agent" } },
  "wtf/deepgram_sample.json": { turns: 1, cues: ["greeting"], speakerMap: dialogue },
  "wtf/deepgram_sample.wtf.json": { turns: 1, cues: ["greeting"], speakerMap: dialogue },
  "wtf/rev_ai_sample.wtf.json": { turns: 5, problems: ["speakerUnknown"] },
}

/** Files that hold no words that can be read, and why they are refused. */
const refused: Readonly<Record<string, string>> = {
  // Bedrock Data Automation, Genesys' notifications, Rev: families that are not read. A host hands their turns to the call itself, or takes WebVTT.
  "amazon/word-doc-bda-custom.json": "unknownForm",
  "amazon/word-doc-bda-standard.json": "unknownForm",
  "genesys/notification-transcription-constructed.json": "unknownForm",
  "wtf/rev_ai_sample.json": "unknownForm",
  // Neither utterances nor the times of the API, which are milliseconds: not what AssemblyAI sends.
  "wtf/assemblyai_sample.json": "unknownForm",
  // Signed or encrypted: opened by the host.
  "vcon/ietf-ab_call_ext_rec_signed.vcon.json": "unknownForm",
  "vcon/ietf-ab_call_ext_rec_encrypted.vcon.json": "unknownForm",
  "vcon/ietf-ab_call_ext_rec_decrypted.vcon.json": "unknownForm",
  "vcon/ietf-simple-vcon.vcon.json": "unknownForm",
  // Recordings, mails and pictures without a word of text.
  "vcon/ietf-ab.vcon.json": "noWords",
  "vcon/ietf-ab_call_ext_rec.vcon.json": "noWords",
  "vcon/ietf-ab_call_ext_rec_decrypted_verified.vcon.json": "noWords",
  "vcon/ietf-ab_call_int_rec.vcon.json": "noWords",
  "vcon/ietf-ab_email_acct_prob_thread.vcon.json": "noWords",
  "vcon/ietf-b_email_acct_prob_image.vcon.json": "noWords",
}

/** No transcripts: schemas, licences, and what other tests read or write. */
const others =
  /^(?:agents|crm|escalation|events|ical|jsonlogic|phrase-bank)\/|^SOURCES\.md$|\/LICENSE|_json_schema\.json$|\.cddl$/

/** As their importer takes them: constructed streams hold their messages in a list of their own, and one file is a lone utterance. */
function readInput(file: string): unknown {
  const text = readFileSync(folder + file, "utf8")
  if (file.endsWith("TranscriptUtterance.json")) return { utterances: [JSON.parse(text)] }
  const value =
    file.includes("constructed") || file.includes("webhooks") ? (JSON.parse(text) as Record<string, unknown>) : {}
  return value["messages"] ?? value["requests"] ?? text
}

/** A call that hears all of it, at the time of its words; what was refused, and what came of it. */
function play(input: unknown, speakerMap: Given["speakerMap"] = {}) {
  const transcript = parseTranscript(input, { speakerMap })
  const { speech, problems } = transcript
  let now = Math.max(1, Math.min(...speech.map(({ startAt, at }) => startAt ?? at ?? Infinity)))
  if (!Number.isFinite(now)) now = 1
  const call = createCall({ callId: "CA1", clock: { now: () => now } })
  const results = [call.record({ type: "connectCall" })]
  for (const each of speech) {
    now = Math.max(now, each.at ?? now)
    results.push(call.hear(each))
  }
  for (const command of toLabelCommands(transcript, "vendor")) results.push(call.record(command))
  const events = call.events()
  const { session } = call.getSnapshot()
  return {
    refusals: results.flatMap((result) => (result.ok ? [] : [result.refusal.code])),
    turns: events.filter(({ type }) => type === "turn.heard").length,
    problems: [...new Set(problems.map(({ code }) => code))],
    facts: new Set(session.issues.flatMap(({ facts }) => facts.map(({ name }) => name as string))),
    cues: new Set(
      events.flatMap((each) => (each.type === "cues.reported" ? each.data.cues.map(({ kind }) => kind) : [])),
    ),
    anomalies: events.flatMap(({ anomaly }) => anomaly ?? []),
  }
}

describe.skipIf(!present)("each sample, through its importer and into a call", () => {
  const files = present
    ? readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: false }).filter((file) =>
        /[^/]\.\w+$/.test(file),
      )
    : []
  const legacy = files.filter((file) => file.startsWith("vcon/vcon-js-test-vcons/"))

  test("none is forgotten", () => {
    const known = new Set([...Object.keys(transcripts), ...Object.keys(refused), ...legacy])
    expect(files.filter((file) => !known.has(file) && !others.test(file))).toEqual([])
    expect([...known].filter((file) => !files.includes(file))).toEqual([])
  })

  test.each(Object.entries(transcripts))("%s", (file, { turns, problems = [], facts = [], cues = [], speakerMap }) => {
    const played = play(readInput(file), speakerMap)
    expect([played.refusals, played.anomalies, played.turns, played.problems]).toEqual([[], [], turns, problems])
    expect(facts.filter((fact) => !played.facts.has(fact))).toEqual([])
    expect(cues.filter((cue) => !played.cues.has(cue as never))).toEqual([])
  })

  test.each(Object.entries(refused))("%s is refused", (file, reason) => {
    expect(() => parseTranscript(readInput(file))).toThrow(new RegExp(`^transcript/unreadable .*reason: ${reason}`))
  })

  // 30 of 52 when this was written: the rest are questions, orders and thanks.
  test("vcon/vcon-js-test-vcons: each call is heard and tells something, more than half of them a problem or a wish", () => {
    const told = legacy.map((file) => {
      const { refusals, anomalies, turns, problems, facts, cues } = play(readInput(file))
      const silent = turns === 0 || cues.size === 0
      expect([file, refusals, anomalies, problems, silent]).toEqual([file, [], [], [], false])
      return facts.has("problem") || facts.has("desiredOutcome")
    })
    expect(told.filter((each) => each).length).toBeGreaterThan(told.length / 2)
  })
})
