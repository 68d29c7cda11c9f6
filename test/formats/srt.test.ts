import { expect, test } from "vitest"
import { parseSrt } from "../../src/formats/index.js"

const said = (text: string) =>
  parseSrt(text).speech.map(({ speaker, text, startAt, at }) => [speaker, text, startAt, at])

test("cues with numbers, commas and names", () => {
  const file =
    "1\r\n00:00:01,000 --> 00:00:02,500\r\nAgent: Good day,\r\nhow can I help?\r\n\r\n" +
    "2\r\n00:00:03,000 --> 00:00:04,000\r\nCustomer: My card is gone.\r\n"
  expect(parseSrt(file)).toMatchObject({ form: "srt", labels: [], problems: [] })
  expect(said(file)).toEqual([
    ["agent", "Good day, how can I help?", 1_000, 2_500],
    ["caller", "My card is gone.", 3_000, 4_000],
  ])
})

test.each([
  ["without numbers", "00:00:01,000 --> 00:00:02,500\nAgent: Hello."],
  ["with points", "1\n00:00:01.000 --> 00:00:02.500\nAgent: Hello."],
  ["without hours", "1\n00:01,000 --> 00:02,500\nAgent: Hello."],
  ["with one-digit hours", "1\n0:00:01,000 --> 0:00:02,500\nAgent: Hello."],
  ["with places on the screen", "1\n00:00:01,000 --> 00:00:02,500 X1:10 X2:20 Y1:5 Y2:9\n{\\an8}Agent: Hello."],
  ["with tags", '1\n00:00:01,000 --> 00:00:02,500\n<font color="#fff"><i>Agent:</i> Hello.</font>'],
  ["with a byte order mark", "\uFEFF1\n00:00:01,000 --> 00:00:02,500\nAgent: Hello."],
])("%s", (_, file) => {
  expect(said(file)).toEqual([["agent", "Hello.", 1_000, 2_500]])
})

test("the number of the next cue is no word of the one before, blank line or not", () => {
  const file = "1\n00:00:01,000 --> 00:00:02,000\nAgent: One.\n2\n00:00:02,000 --> 00:00:03,000\nCaller: 12\n"
  expect(said(file).map(([, text]) => text)).toEqual(["One.", "12"])
})

test("broken times cost the times only", () => {
  const { speech, problems } = parseSrt("1\n00:00:aa,000 --> 00:00:02,000\nAgent: One.\n")
  expect(speech).toMatchObject([{ text: "One.", at: 2_000 }])
  expect(problems).toEqual([{ code: "badTime", path: "cues.0" }])
})

test("a text without cues is refused", () => {
  expect(() => parseSrt("1\nAgent: One.")).toThrow("transcript/unreadable (form: srt, reason: noCues)")
})
