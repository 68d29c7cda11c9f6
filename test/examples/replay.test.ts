import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { toProblems } from "../../examples/replay/problems.js"
import { readCall, readSpeakers, readStart } from "../../examples/replay/read-call.js"
import { replay } from "../../examples/replay/replay.js"
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
})
