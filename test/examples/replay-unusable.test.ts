import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { readCall, readStart, type Known } from "../../examples/replay/read-call.js"
import { Unusable } from "../../examples/replay/unusable.js"

const folder = mkdtempSync(join(tmpdir(), "evenkeel-unusable-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** What is said to whoever gives such a file. */
function told(name: string, content: string | Uint8Array, known?: Known): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  try {
    readCall(path, known)
  } catch (error) {
    if (error instanceof Unusable) return error.message.replaceAll(path, name)
    throw error
  }
  return "read"
}

const sound = new Uint8Array([82, 73, 70, 70, 0, 0, 0, 1, 87, 65, 86, 69])

describe("a file that cannot be used is told by what it is and what to do", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["empty.txt", "", "empty.txt is empty."],
    ["blank.txt", " \n\n", "blank.txt is empty."],
    ["call.wav", sound, "call.wav is a recording. Give its transcript"],
    ["call.mp3", new Uint8Array([0xff, 0xfb, 0x90, 0x64]), "call.mp3 is a recording."],
    ["call.pdf", "%PDF-1.4\n", "call.pdf is a PDF. Save its text"],
    ["call.docx", new Uint8Array([80, 75, 3, 4, 20, 0]), "call.docx is a zip, as Word and Excel save them."],
    ["call.json.gz", new Uint8Array([0x1f, 0x8b, 8, 0]), "packed by gzip"],
    ["zeros.txt", new Uint8Array(100), "zeros.txt is no text: it holds NUL bytes."],
    ["login.html", "<!doctype html><p>Sign in: now", "was it a login page that was saved?"],
    [
      "cut.json",
      '{"results":{"utterances":[\n{"start":0.1,',
      "begins like JSON and is none, near line 2, column 14. Is it cut off?",
    ],
    ["own.json", '{"who":"a","what":"b"}', "is JSON of no kind that we know (its members: who, what)."],
    ["list.json", "[]", "is JSON of no kind that we know: an empty list."],
    [
      "whisper.json",
      '{"text":"Hi","segments":[{"id":0,"text":"Hi"}],"language":"en"}',
      "looks like the JSON of Whisper",
    ],
    ["sealed.json", '{"protected":"x","ciphertext":"y"}', "is encrypted (JWE)"],
    ["signed.json", '{"payload":"x","signatures":[]}', "is signed (JWS)"],
    ["mute.json", '{"vcon":"0.0.1","parties":[],"dialog":[]}', "is a vCon without words"],
    ["prose.txt", "Once upon a time.\n", "has no line that says who speaks."],
    ["started.json", '{"EventType":"STARTED"}', "is a transcript (amazon.realtime) in which nothing is said."],
  ])("%s", (name, content, expected) => expect(told(name, content)).toContain(expected))

  test("and what can be read is named in full", () => {
    const message = told("list.json", "[]")
    for (const name of ["Contact Lens", "Deepgram", "AssemblyAI", "Twilio", "vCon", "WebVTT", "SRT"])
      expect(message).toContain(name)
  })

  test("none of it quotes what was said", () => {
    const words = "my card is 4111"
    for (const content of [`{"text":"${words}"`, `${words}\n`, `{"said":"${words}"}`, `["${words}"]`])
      expect(told("words", content)).not.toMatch(/4111|my card/)
    const keys = { who: 1, "+1 312 555 0143": 2, [words]: 3, ["a".repeat(32)]: 4 }
    expect(told("words", JSON.stringify(keys))).toContain("(its members: who, and 3 more)")
    expect(told("words", JSON.stringify({ [words]: 1 }))).toContain("(it has 1 member)")
    expect(told("words", JSON.stringify(Object.fromEntries([..."abcdefghijk"].map((key) => [key, 1]))))).toContain(
      "(its members: a, b, c, d, e, f, g, h, and 3 more)",
    )
  })

  test("a path that is no file", () => {
    mkdirSync(join(folder, "calls"))
    const name = (path: string) => () => readCall(join(folder, path))
    expect(name("calls")).toThrow("is a folder. Name one transcript in it.")
    expect(name("none.txt")).toThrow(/^There is no file .*none\.txt \(looked for from /)
    expect(name("calls/none/a.txt")).toThrow("There is no file")
    expect(name("a".repeat(300))).toThrow("could not be read (ENAMETOOLONG)")
  })

  test.skipIf(process.getuid?.() === 0)("a file that one may not read", () => {
    writeFileSync(join(folder, "shut.txt"), "Agent: Hello.\n", { mode: 0 })
    expect(() => readCall(join(folder, "shut.txt"))).toThrow("may not be read by you (EACCES)")
  })
})

describe("options that cannot be used", () => {
  const text = "Agent: Hello.\n"

  test("a playbook is told by its places", () => {
    const give = (content: string) => {
      const playbook = join(folder, "playbook.json")
      writeFileSync(playbook, content)
      return told("hello.txt", text, { playbook })
    }
    expect(give('{"client":"acme","zone":"America/Chicagoo"}')).toContain(
      "zone: here belongs an IANA time zone (did you mean America/Chicago?)",
    )
    expect(give("{")).toContain("is no JSON, so no playbook")
    expect(give("null")).toContain("the whole: here belongs")
    expect(give('{"client":"acme","zone":"America/Chicago"}')).toBe("read")
  })

  test("a beginning that is no instant", () => {
    expect(readStart("2026-03-10T18:02:00-05:00")).toBe(Date.UTC(2026, 2, 10, 23, 2))
    expect(readStart("2026-03-10T18:02Z")).toBe(Date.UTC(2026, 2, 10, 18, 2))
    expect(readStart("2026-03-10 18:02:00.5+0530")).toBe(Date.UTC(2026, 2, 10, 12, 32, 0, 500))
    for (const given of [
      "1",
      "tomorrow",
      "2026-03-10",
      "2026-03-10T18:02:00",
      "10 March 2026 18:02 Z",
      "",
      "2026-13-10T18:02Z",
    ])
      expect(() => readStart(given), given).toThrow("--started wants")
  })

  test("marks beside a transcript", () => {
    writeFileSync(join(folder, "marked.marks.json"), "{")
    expect(told("marked.txt", text)).toContain('it must be JSON with a list "marks"')
  })
})
