import { describe, expect, test } from "vitest"
import { isFault } from "../../src/kernel/index.js"
import { parseWebVtt } from "../../src/formats/index.js"

const times = "00:01.000 --> 00:02.500"

/** What is said in a file, as `speaker: text`. */
const said = (text: string) => parseWebVtt(text).speech.map(({ speaker, text }) => `${speaker}: ${text}`)

/** Start and end of every cue. */
const timesOf = (text: string) => parseWebVtt(text).speech.map(({ startAt, at }) => [startAt, at])

const texts = (text: string) => parseWebVtt(text).speech.map(({ text }) => text)

describe("voices", () => {
  test("a voice tag names who speaks", () => {
    const { form, speech, participants, problems } = parseWebVtt(
      `WEBVTT\n\n${times}\n<v Agent>Good day.</v>\n\n00:03.000 --> 00:04.000\n<v Caller>Hello.\n`,
      { startedAt: 10_000 },
    )
    expect(form).toBe("webvtt")
    expect(speech).toEqual([
      {
        op: "append",
        final: true,
        speaker: "agent",
        participantId: "agent-1",
        text: "Good day.",
        startAt: 11_000,
        at: 12_500,
      },
      {
        op: "append",
        final: true,
        speaker: "caller",
        participantId: "caller-1",
        text: "Hello.",
        startAt: 13_000,
        at: 14_000,
      },
    ])
    expect(participants).toEqual([
      { participantId: "agent-1", role: "agent", vendorId: "Agent" },
      { participantId: "caller-1", role: "caller", vendorId: "Caller" },
    ])
    expect(problems).toEqual([])
  })

  test.each([
    ["classes", "<v.loud.fast Agent>Hello.", ["agent: Hello."]],
    ["a name of several words", "<v  Dana \t Cole (Agent) >Hello.", ["agent: Hello."]],
    ["entities in the name", "<v O&apos;Neil &lpar;x(Agent)>Hello.", ["agent: Hello."]],
    ["two voices", "<v Agent>Hello.</v>\n<v Caller>Hi.</v>", ["agent: Hello.", "caller: Hi."]],
    ["two voices in one line, not closed", "<v Agent>Hello.<v Caller>Hi.", ["agent: Hello.", "caller: Hi."]],
    ["words behind the end of a voice", "<v Agent>Hello.</v> And good day.", ["agent: Hello. And good day."]],
    [
      "one voice twice",
      "<v Agent>One.</v><v Caller>Two.</v><v Agent>Three.</v>",
      ["agent: One.", "caller: Two.", "agent: Three."],
    ],
    ["names before colons", "Agent: Hello.\nand more.\nCaller: Hi.", ["agent: Hello. and more.", "caller: Hi."]],
    ["a name before a colon inside tags", "<i>Agent:</i> Hello.", ["agent: Hello."]],
    ["a colon inside a voice tag's words", "<v Agent>Caller: that is you.", ["agent: Caller: that is you."]],
  ])("%s", (_, payload, expected) => {
    expect(said(`WEBVTT\n\n${times}\n${payload}\n`)).toEqual(expected)
  })

  test("a cue that names nobody goes on with the voice before", () => {
    const file = `WEBVTT\n\n${times}\n<v Agent>Hello.\n\n${times}\nAnd good day.\n\n${times}\n<v>Indeed.\n`
    expect(said(file)).toEqual(["agent: Hello.", "agent: And good day.", "agent: Indeed."])
  })

  test("a cue before the first name is nobody's, whoever else speaks", () => {
    const file = `WEBVTT\n\n${times}\nHello?\n\n${times}\n<v Agent>Hello.`
    expect(said(file)).toEqual(["thirdParty: Hello?", "agent: Hello."])
  })

  test("a file that names nobody is read all the same", () => {
    const { speech, participants, problems } = parseWebVtt(`WEBVTT\n\n${times}\nHello.\n\n${times}\nHi.\n`)
    expect(speech.map(({ speaker, text }) => [speaker, text])).toEqual([
      ["thirdParty", "Hello."],
      ["thirdParty", "Hi."],
    ])
    expect(participants).toEqual([{ participantId: "thirdParty-1", role: "thirdParty", vendorId: "" }])
    expect(problems).toEqual([{ code: "speakerUnknown", path: "participants.0" }])
  })
})

describe("text", () => {
  test.each([
    ["tags", "<c.red>One</c> <b>two</b><u></u> <lang en-GB>three</lang> <00:00:01.500>four", "One two three four"],
    ["ruby", "<ruby>kan<rt>ji</rt></ruby>", "kanji"],
    ["breaks", "one<br>two<br/>three", "one two three"],
    [
      "entities",
      "a &amp; b &lt;i&gt; &quot;c&quot; &#39;d&#x27;&nbsp;e &rlm;&unknown; &amp",
      `a & b <i> "c" 'd' e \u200F&unknown; &amp`,
    ],
    ["characters that do not exist", "&#0;&#xD800;&#1114112;", "\uFFFD\uFFFD\uFFFD"],
    ["an entity twice encoded is decoded once", "&amp;lt;", "&lt;"],
    ["signs that begin no tag", "2 < 3 and 5 > 4 <3", "2 < 3 and 5 > 4 <3"],
    ["marks of a recogniser", "<laughs> it was <unk> f***", "<laughs> it was <unk> f***"],
    ["a tag that is not closed", "hello <b", "hello <b"],
    ["several lines", "one\n two \n\tthree", "one two three"],
  ])("%s", (_, payload, expected) => {
    expect(texts(`WEBVTT\n\n${times}\n<v Agent>${payload}\n`)).toEqual([expected])
    expect(texts(`WEBVTT\n\n${times}\n${payload}\n`)).toEqual([expected])
  })

  test("a cue without words is reported", () => {
    const { speech, problems } = parseWebVtt(
      `WEBVTT\n\n${times}\n<v Agent></v>\n\n${times}\n\n${times}\n<v Agent>Hello.`,
    )
    expect(speech).toHaveLength(1)
    expect(problems).toEqual([
      { code: "noText", path: "cues.0" },
      { code: "noText", path: "cues.1" },
    ])
  })
})

// The cases of the web platform's own parser tests (web-platform-tests, webvtt/parsing/file-parsing), in our words.
describe("files", () => {
  test.each([
    ["LF", "WEBVTT\n\nid\n00:01.000 --> 00:02.500\nAgent: one\n"],
    ["CR", "WEBVTT\r\rid\r00:01.000 --> 00:02.500\rAgent: one\r"],
    ["CRLF", "WEBVTT\r\n\r\nid\r\n00:01.000 --> 00:02.500\r\nAgent: one\r\n"],
    ["a byte order mark", "\uFEFFWEBVTT\n\n00:01.000 --> 00:02.500\nAgent: one"],
    ["a title", "WEBVTT - some title\n\n00:01.000 --> 00:02.500\nAgent: one"],
    ["a tab and a title", "WEBVTT\ttitle\n\n00:01.000 --> 00:02.500\nAgent: one"],
    ["header lines", "WEBVTT\nKind: captions\nLanguage: en\n\n00:01.000 --> 00:02.500\nAgent: one"],
    ["a cue right below the signature", "WEBVTT\n00:01.000 --> 00:02.500\nAgent: one"],
    ["many blank lines", "WEBVTT\n\n\n\n\n00:01.000 --> 00:02.500\nAgent: one\n\n\n"],
    ["no blank between times and arrow", "WEBVTT\n\n00:01.000-->00:02.500\nAgent: one"],
    ["blanks and tabs around the times", "WEBVTT\n\n \t 00:01.000 \t --> \t 00:02.500 \t \n  Agent: one"],
    ["hours", "WEBVTT\n\n00:00:01.000 --> 000:00:02.500\nAgent: one"],
    [
      "settings",
      "WEBVTT\n\n00:01.000 --> 00:02.500 align:start line:0 position:10%,line-left region:fred size:50%\nAgent: one",
    ],
    ["settings that are none", "WEBVTT\n\n00:01.000 --> 00:02.500 foo :bar align: vertical:xx\nAgent: one"],
    ["an id with blanks", "WEBVTT\n\n some id \n00:01.000 --> 00:02.500\nAgent: one"],
    ["an id that looks like an arrow", "WEBVTT\n\n-- >\n00:01.000 --> 00:02.500\nAgent: one"],
    ["no signature", "00:01.000 --> 00:02.500\nAgent: one"],
  ])("%s", (_, file) => {
    const { speech, problems } = parseWebVtt(file)
    expect(speech).toMatchObject([{ speaker: "agent", text: "one", startAt: 1_000, at: 2_500 }])
    expect(problems).toEqual([])
  })

  test("NOTE, STYLE and REGION blocks say nothing", () => {
    const file = [
      "WEBVTT",
      "",
      "STYLE",
      "::cue(v[voice=Agent]) { color: red }",
      "",
      "REGION",
      "id:fred",
      "width:40%",
      "",
      "NOTE",
      "over",
      "lines",
      "",
      "NOTE one line --> with an arrow",
      "and another",
      "",
      times,
      "NOTE inside a cue is a word",
      "",
      "NOTEWORTHY",
      times,
      "two",
    ].join("\n")
    expect(texts(file)).toEqual(["NOTE inside a cue is a word", "two"])
    expect(parseWebVtt(file).problems.map(({ code }) => code)).toEqual(["speakerUnknown"])
  })

  test("an arrow always begins a cue", () => {
    const file = `WEBVTT\n\n-->\n${times}\none\nfoo-->\n${times}\ntwo\n--->\n${times}\nthree\n${times}\nfour\n`
    const { speech, problems } = parseWebVtt(file)
    expect(speech.map(({ text }) => text)).toEqual(["one", "two", "three", "four"])
    expect(problems.filter(({ code }) => code === "noText")).toHaveLength(3)
  })

  test("a number above an arrow is a word here, unlike in SubRip", () => {
    expect(texts(`WEBVTT\n\n${times}\n<v Agent>You are number\n12\n${times}\n<v Agent>Hello.`)).toEqual([
      "You are number 12",
      "Hello.",
    ])
  })

  test("NUL is replaced", () => {
    expect(texts(`WEBVTT\n\n${times}\n<v Agent>one\0two`)).toEqual(["one\uFFFDtwo"])
  })

  test.each([
    ["a block of one line", `lost\n\n${times}\n<v Agent>Hello.`],
    ["a block of two lines", `lost\nwords\n\n${times}\n<v Agent>Hello.`],
    ["a block at the end", `lost\n\n${times}\n<v Agent>Hello.\n\n`],
    ["two lines above the times", `lost\nid\n${times}\n<v Agent>Hello.`],
  ])("%s that is no cue is reported, and the cue read", (_, body) => {
    const { speech, problems } = parseWebVtt(`WEBVTT\n\n${body}`)
    expect(speech).toHaveLength(1)
    expect(problems).toEqual([{ code: "unreadLine", path: "lines.2" }])
  })

  test("the signature alone is an empty transcript", () => {
    expect(parseWebVtt("WEBVTT")).toEqual({ form: "webvtt", speech: [], labels: [], participants: [], problems: [] })
  })
})

describe("times", () => {
  test.each([
    ["00:00.000", 0],
    ["00:59.999", 59_999],
    ["59:59.999", 3_599_999],
    ["1:00:00.000", 3_600_000],
    ["0100:00:00.000", 360_000_000],
    // Wider than the standard, and with one meaning only.
    ["0:01.000", 1_000],
    ["00:01", 1_000],
    ["00:01.5", 1_500],
    ["00:01,500", 1_500],
  ])("%s", (text, ms) => {
    expect(timesOf(`WEBVTT\n\n${text} --> 150:00:00.000\n<v Agent>Hello.`)).toEqual([[ms, 540_000_000]])
  })

  test.each([
    "00:60.000",
    "60:00.000",
    "00:60:00.000",
    "000:00.000",
    "00:0.000",
    "00:000.000",
    "00::00.000",
    "00:00..000",
    "00:00.0000",
    "00:00.000.000",
    "00.000",
    "-00:01.000",
    "00:00.000 -a",
    "١٢:٣٤.٥٦٧",
    "",
    "999:00:00.000",
  ])("the words of a cue from %j are kept without that time", (text) => {
    const { speech, problems } = parseWebVtt(`WEBVTT\n\n${text} --> 01:00:00.000\n<v Agent>Hello.`)
    expect(speech).toMatchObject([{ text: "Hello.", at: 3_600_000 }])
    expect(speech[0]).not.toHaveProperty("startAt")
    expect(problems).toEqual([{ code: "badTime", path: "cues.0" }])
  })

  test("an inverted cue keeps its start", () => {
    const { speech, problems } = parseWebVtt("WEBVTT\n\n01:00:00.000 --> 00:59:59.999\n<v Agent>Hello.")
    expect(speech[0]).toMatchObject({ startAt: 3_600_000 })
    expect(speech[0]).not.toHaveProperty("at")
    expect(problems).toEqual([{ code: "invertedTime", path: "cues.0" }])
  })

  test("a cue may end where it begins", () => {
    expect(timesOf("WEBVTT\n\n00:00.000 --> 00:00.000\n<v Agent>Hello.")).toEqual([[0, 0]])
  })
})

test.each([["no transcript at all"], ["NOTE only\n\nthis"]])("%j is refused", (text) => {
  const attempt = () => parseWebVtt(text)
  expect(attempt).toThrow("transcript/unreadable (form: webvtt, reason: noCues)")
  try {
    attempt()
  } catch (error) {
    expect(isFault(error, "transcript/unreadable")).toBe(true)
  }
})
