import { describe, expect, test } from "vitest"
import { parsePlainText } from "../../src/formats/index.js"

const said = (text: string, options = {}) =>
  parsePlainText(text, options).speech.map(({ speaker, text }) => `${speaker}: ${text}`)

const starts = (text: string, options = {}) => parsePlainText(text, options).speech.map(({ startAt }) => startAt)

const codes = (text: string) => parsePlainText(text).problems.map(({ code, path }) => `${code} ${path}`)

describe("lines", () => {
  test("a name and its words", () => {
    expect(parsePlainText("Agent: Good day.\nCaller: Hello.")).toEqual({
      form: "text",
      speech: [
        { op: "append", final: true, speaker: "agent", participantId: "agent-1", text: "Good day." },
        { op: "append", final: true, speaker: "caller", participantId: "caller-1", text: "Hello." },
      ],
      labels: [],
      participants: [
        { participantId: "agent-1", role: "agent", vendorId: "Agent" },
        { participantId: "caller-1", role: "caller", vendorId: "Caller" },
      ],
      problems: [],
    })
  })

  test("further lines belong to the turn before, over blank lines too", () => {
    expect(said("Agent: One\n  two\r\n\r\nthree\rCaller:\nfour\n\n")).toEqual(["agent: One two three", "caller: four"])
  })

  test("lines before the first name are reported", () => {
    const text = "Harbour Plumbing\nDate: 11 March\n\nAgent: Hello."
    expect(said(text)).toEqual(["agent: Hello."])
    expect(codes(text)).toEqual(["unreadLine lines.0", "unreadLine lines.1"])
  })

  test("a name without any words is reported", () => {
    expect(codes("Agent: Hello.\nCaller:\nAgent: Still there?")).toEqual(["noText lines.1"])
  })

  test.each([
    ["a sentence", "Agent: Now.\nThe thing is: I am late."],
    ["a time", "Agent: Now.\nIt rang at 10:30 and then at 11:00."],
    ["a bare time in front", "Agent: Now.\n10:30 works for me."],
    ["an address", "Agent: Now.\nSee https://example.com: it is there."],
    ["a number", "Agent: Now.\n10: that is all."],
    ["a remark", "Agent: Now.\nNote: she hung up."],
    ["a long sentence", `Agent: Now.\n${"Word ".repeat(20)}: it is.`],
    ["six words", "Agent: Now.\nOh Dear Me What A Day: it is."],
    ["punctuation", "Agent: Now.\nWait, Sir: it is."],
  ])("%s with a colon is not taken for a name", (_, text) => {
    expect(parsePlainText(text).participants).toHaveLength(1)
    expect(parsePlainText(text).speech).toHaveLength(1)
  })

  test.each([
    ["people", "Dr. Ana de la Cruz: Hello.\nJean-Luc O'Neil: Hi."],
    ["numbers", "Speaker 1: Hello.\nSpeaker 2: Hi."],
    ["labels of recognisers", "spk_0: Hello.\nspk_1: Hi."],
    ["other scripts", "田中: もしもし。\nАнна: Алло."],
    ["lower case throughout", "rosa: Hello.\nlind: Hi."],
    ["roles in lower case beside names in lower case", "agent: Hello.\nlind: Hi."],
  ])("%s are names", (_, text) => {
    expect(said(text).map((line) => line.split(":")[0])).toEqual(["agent", "caller"])
  })
})

describe("heads of other consoles", () => {
  test.each([
    ["[00:02] Reed, Anna (Agent): Good day.\n[00:06] Lind, Max [Customer]: Hello.", ["Good day.", "Hello."]],
    ["[10:41 AM] Reed, Anna\nGood day.\n[10:42 AM] Lind, Max\nHello.", ["Good day.", "Hello."]],
    ["00:03 | Agent | Good day.\n00:09 | Customer | Hello.", ["Good day.", "Hello."]],
  ])("%s", (file, words) => {
    const { speech } = parsePlainText(file, { speakerMap: { "reed, anna": "agent", "lind, max": "caller" } })
    expect(speech.map(({ speaker, text }) => [speaker, text])).toEqual([
      ["agent", words[0]],
      ["caller", words[1]],
    ])
  })
})

describe("times", () => {
  test.each([
    ["[00:12] Agent: Hello.", 12_000],
    ["[01:02:03] Agent: Hello.", 3_723_000 - 3_723_000],
    ["(00:12) Agent: Hello.", 12_000],
    ["00:12 Agent: Hello.", 12_000],
    ["00:01:02 Agent: Hello.", 62_000],
    ["00:01:02.5 - Agent: Hello.", 62_500],
    ["75:10 Agent: Hello.", 4_510_000 - 4_510_000],
    ["[00:12 - 00:15] Agent: Hello.", 12_000],
    ["[00:00:12.000 --> 00:00:15.000] Agent: Hello.", 12_000],
    ["Agent (00:12): Hello.", 12_000],
    ["Agent [00:00:12]: Hello.", 12_000],
    ["00:12\nAgent: Hello.", 12_000],
    ["12:03:04 PM Agent: Hello.", 0],
    ["[12:03 p.m.] Agent: Hello.", 0],
    ["2026-03-11 17:38:00 Agent: Hello.", 0],
    ["[2026-03-11T17:38:00Z] Agent: Hello.", 0],
  ])("%s", (text, startAt) => {
    expect(parsePlainText(text).speech).toMatchObject([{ speaker: "agent", text: "Hello.", startAt }])
    expect(starts(text, { startedAt: 1_000_000 })).toEqual([1_000_000 + startAt])
    expect(parsePlainText(text).speech[0]).not.toHaveProperty("at")
  })

  test("lines without a time get none", () => {
    expect(starts("[00:05] Agent: One.\nCaller: Two.\n[00:09] Agent: Three.")).toEqual([5_000, undefined, 9_000])
    expect(parsePlainText("Agent: One.").speech[0]).not.toHaveProperty("startAt")
  })

  test("times of day count from the first one, over noon and midnight, and it is told", () => {
    const text = "11:59:50 PM Agent: One.\n12:00:10 AM Caller: Two.\n12:01:00 AM Agent: Three."
    expect(starts(text)).toEqual([0, 20_000, 70_000])
    expect(codes(text)).toEqual(["timeOfDay lines.0"])
    expect(starts("11:59:50 AM Agent: One.\n12:00:10 PM Caller: Two.")).toEqual([0, 20_000])
    expect(starts("17:38:00 Agent: One.\n17:38:07 Caller: Two.")).toEqual([0, 7_000])
  })

  test("a time before the beginning is left out", () => {
    const text = "17:38:05 Agent: One.\n17:38:01 Caller: Two."
    expect(starts(text)).toEqual([0, undefined])
    expect(codes(text)).toContain("badTime lines.1")
  })

  test("offsets may go back: that is how it stands there", () => {
    expect(starts("[00:09] Agent: One.\n[00:05] Caller: Two.")).toEqual([9_000, 5_000])
  })

  test("a time in brackets without a name is a new turn of the same voice", () => {
    expect(starts("[00:01] Agent: One.\n[00:04] Two.\nThree.")).toEqual([1_000, 4_000])
    expect(said("[00:01] Agent: One.\n[00:04] Two.\nThree.")).toEqual(["agent: One.", "agent: Two. Three."])
  })

  test.each([
    "[2026-03-11 25:00:00] Agent: Hello.",
    "[00:75] Agent: Hello.",
    "[25:00 PM] Agent: Hello.",
    "[00:61:00] Agent: Hello.",
    "[99:99] Agent: Hello.",
  ])("%s has no time that can be read: the words are kept without it, and it is told", (text) => {
    const { speech, problems } = parsePlainText(`${text}\n[00:09] Caller: Yes?`)
    expect(speech.map(({ speaker, text: words, startAt }) => [speaker, words, startAt])).toEqual([
      ["agent", "Hello.", undefined],
      ["caller", "Yes?", 9_000],
    ])
    expect(problems).toEqual([{ code: "badTime", path: "lines.0" }])
  })
})

test.each([["no names here"], ["[00:12] words"], [7], [null], [{}]])("%j is refused", (input) => {
  expect(() => parsePlainText(input)).toThrow("transcript/unreadable (form: text, reason: no")
})
