import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, test } from "vitest"
import { evolve, initialState } from "evenkeel"
import { createPaint } from "../../examples/replay/paint.js"
import { toProblems } from "../../examples/replay/problems.js"
import { readCall, readSpeakers, readStart } from "../../examples/replay/read-call.js"
import { replay } from "../../examples/replay/replay.js"
import { toTimeline } from "../../examples/replay/timeline.js"
import { Unusable } from "../../examples/replay/unusable.js"

const folder = mkdtempSync(join(tmpdir(), "evenkeel-replay-"))
afterAll(() => rmSync(folder, { recursive: true }))

const srt =
  "1\n00:00:01,000 --> 00:00:03,000\nHello, the desk.\n\n2\n00:00:04,000 --> 00:00:09,000\nI need a plumber, my sink is leaking.\n"

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const speakersOf = (path: string, voices?: Parameters<typeof readCall>[1]) =>
  readCall(path, voices).transcript.speech.map(({ speaker }) => speaker)

test("the call that `npm start` replays is a hard one: a wait, drift, a hold, a second matter, a promise, forty turns and more", async () => {
  const path = fileURLToPath(new URL("../../examples/calls/burst-pipe.contact-lens.json", import.meta.url))
  const { call } = await replay(readCall(path))
  const { session } = call.getSnapshot()
  const types: readonly string[] = call.events().map(({ type }) => type)
  const wanted = [
    "drift.off",
    "drift.on",
    "participant.held",
    "participant.resumed",
    "promise.accepted",
    "call.completed",
  ]
  expect(wanted.filter((type) => !types.includes(type))).toEqual([])
  expect(types.filter((type) => type === "turn.heard").length).toBeGreaterThanOrEqual(40)
  expect(session.arrival.queueWaitMs).toBeGreaterThan(60_000)
  expect(session.issues.length).toBeGreaterThanOrEqual(2)
  expect(types).not.toContain("part.failed")
})

describe("a user's own file", () => {
  test.each([
    ["UTF-16 with its mark", Buffer.from(`\uFEFF${srt}`, "utf16le")],
    ["UTF-16 without one", Buffer.from(srt, "utf16le")],
    ["UTF-16, big-endian", Buffer.from(`\uFEFF${srt}`, "utf16le").swap16()],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${srt}`, "utf8")],
  ])("in %s is read", (_, bytes) => {
    const { transcript } = readCall(write("wide.srt", bytes))
    expect(transcript.speech.map(({ text }) => text)).toEqual([
      "Hello, the desk.",
      "I need a plumber, my sink is leaking.",
    ])
  })

  test("that is a recording is told from a transcript", () => {
    expect(() => readCall(write("call.wav", new Uint8Array([82, 73, 70, 70, 0, 0, 0, 1, 0, 9])))).toThrow(Unusable)
  })

  test("that names nobody says so, and can be taken in turn", () => {
    const path = write("none.srt", srt)
    expect(speakersOf(path)).toEqual(["thirdParty", "thirdParty"])
    expect(toProblems(readCall(path).transcript)[0]).toMatch(/names no speaker/)
    expect(speakersOf(path, { alternate: true })).toEqual(["agent", "caller"])
    expect(speakersOf(path, { alternate: true, firstSpeaker: "caller" })).toEqual(["caller", "agent"])
    expect(toProblems(readCall(path, { alternate: true }).transcript)).toEqual([])
  })

  test("is told who is who", () => {
    const path = write("who.txt", "Rosa: Good morning.\nLind: At last.\nOmar: Shall I?\n")
    expect(speakersOf(path, { speakerMap: readSpeakers("Rosa=caller, Lind = agent") }).slice(0, 2)).toEqual([
      "caller",
      "agent",
    ])
    expect(() => readSpeakers("Rosa=boss")).toThrow(/a role is one of/)
  })

  test("comes out with what was heard, and nothing refused", async () => {
    const { steps } = await replay(readCall(write("heard.srt", srt), { alternate: true }))
    expect(steps.filter(({ refusal }) => refusal !== undefined)).toEqual([])
    expect(steps.flatMap(({ events }) => events.map(({ type }) => type))).toContain("fact.stated")
  })

  test("in an encoding of Windows is read, and told", () => {
    const { transcript, remarks } = readCall(write("latin.txt", Buffer.from("Agent: Caf\u00e9 Lund.\r\n", "latin1")))
    expect(transcript.speech[0]?.text).toBe("Caf\u00e9 Lund.")
    expect(remarks).toEqual(["not UTF-8: read as Windows-1252"])
  })

  test("a conversation without times is told to be one, since hardly a card comes in it", () => {
    const lines = ["Agent: Fernhill Parcels, good morning.", "Caller: Nobody ever calls me back!"]
    const remarksOf = (texts: readonly string[]) => readCall(write("plain.txt", texts.join("\n"))).remarks
    expect(remarksOf(lines)).toEqual([expect.stringContaining("no line tells its time")])
    expect(remarksOf(lines.map((line, index) => `[00:${index}9] ${line}`))).toEqual([])
  })

  test("inside the JSON of something else is taken out of it", () => {
    const inner = {
      type: "Turn",
      turn_order: 0,
      end_of_turn: true,
      transcript: "Hello.",
      words: [],
      end_of_turn_confidence: 1,
    }
    for (const member of ["detail", "body"]) {
      const value = member === "body" ? JSON.stringify([inner]) : [inner]
      const { transcript, remarks } = readCall(write("wrapped.json", JSON.stringify({ id: "1", [member]: value })))
      expect(transcript.form).toBe("assemblyai.live")
      expect(remarks).toEqual([`taken out of its member \u201c${member}\u201d`])
    }
  })

  test("tells the day itself where its times are instants", () => {
    const turn = { type: "text", start: "2026-01-01T00:00:10Z", parties: [0], mimetype: "text/plain", body: "Hello." }
    const vcon = { vcon: "0.0.1", parties: [{ name: "Imani", role: "agent" }], dialog: [turn] }
    const path = write("day.json", JSON.stringify(vcon))
    expect(readCall(path).startedAt).toBe(Date.parse("2026-01-01T00:00:10Z"))
    expect(readCall(write("noday.txt", "Agent: Hello.\n")).startedAt).toBe(0)
    const startedAt = readStart("2026-03-10T18:02:00-05:00")
    expect(readCall(write("noday.txt", "Agent: Hello.\n"), { startedAt }).startedAt).toBe(startedAt)
  })

  test(
    "with a turn of 1.6 MB is cut between sentences and heard as far as a call goes",
    { timeout: 60_000 },
    async () => {
      const sentence = "My pipe burst and nobody came. "
      const path = write("long.txt", `Agent: Hello.\nCaller: ${sentence.repeat(53_000)}\nAgent: Thank you.\n`)
      const file = readCall(path)
      expect(file.remarks).toEqual([expect.stringContaining("no line tells its time")])
      expect(toProblems(file.transcript)).toEqual([
        expect.stringMatching(/^1 \u00d7 a turn longer than a call hears at once/),
      ])
      expect(file.transcript.speech.every(({ text }) => text.length <= 8_192)).toBe(true)
      expect(file.transcript.speech.slice(1, -2).every(({ text }) => text.endsWith("came."))).toBe(true)
      const said = file.transcript.speech.slice(1, -1).map(({ text }) => text)
      expect(said.join(" ")).toBe(sentence.repeat(53_000).trim())
      const { call, steps } = await replay(file)
      const lines = toTimeline(file, steps, createPaint(false), (seq) =>
        call.events().slice(0, seq).reduce(evolve, initialState),
      )
      const text = lines.join("\n").replace(/\s+/g, " ")
      expect(text).toContain("! not taken (limit/call): The call has reached its limit of words.")
      expect(text).not.toMatch(/Raise|limits\./)
      expect(text).toMatch(/\d+ in all were not taken: limit\/call/)
      expect(text).toContain("characters more)")
    },
  )
})

describe("times", () => {
  const toTimes = async (name: string, content: string) => {
    const file = readCall(write(name, content))
    const { call, steps } = await replay(file)
    const lines = toTimeline(file, steps, createPaint(false), (seq) =>
      call.events().slice(0, seq).reduce(evolve, initialState),
    )
    return lines.filter((line) => /^ +\d|began at/.test(line.trim() === "" ? "" : line)).map((line) => line.trim())
  }
  const cue = (from: string, to: string, text: string) => `1\n00:00:${from},000 --> 00:00:${to},000\n${text}\n\n`

  test("of cues that overlap or stand in another order never run backwards", async () => {
    const srt =
      cue("01", "10", "Agent: Let me look.") + cue("03", "05", "Caller: Fine.") + cue("02", "02", "Caller: Go on.")
    expect(await toTimes("order.srt", srt)).toEqual([
      "0:02  Caller     Go on.",
      "0:03  Caller     Fine.",
      "0:10  Agent      Let me look.",
      "\u00b7 began at 0:01, before the turn above",
    ])
  })

  test("that only some lines have leave the others where they stand", async () => {
    expect(await toTimes("some.txt", "[00:03] Agent: Hello.\nCaller: Hi.\n[00:10] Agent: Yes?\n")).toEqual([
      "0:03  Agent      Hello.",
      "0:03  Caller     Hi.",
      "0:10  Agent      Yes?",
    ])
  })
})
