import { detectTranscriptForm, parseSegments, parseTable, parseTranscript, type Transcript } from "evenkeel/formats"
import { describe, expect, test } from "vitest"

const [A, B] = ["We open at nine, as ever.", "Nine is too late for me."]
const told = ({ speech }: Transcript) => speech.map(({ speaker, text, startAt }) => [speaker, startAt, text])

describe("tables", () => {
  test.each([
    ["commas and quotes", `time,speaker,text\n00:03,Agent,"${A}"\n00:09,Customer,${B}\n`],
    ["semicolons and seconds", `Start;End;Speaker;Utterance\r\n3;5.5;Agent;${A}\r\n9;11;Customer;${B}\r\n`],
    ["milliseconds", `ContactId,StartOffset(ms),ParticipantType,Text\nc,3000,AGENT,"${A}"\nc,9000,CUSTOMER,"${B}"`],
    ["tabs", `Time\tSpeaker\tText\n00:03\tAgent\t${A}\n00:09\tCustomer\t${B}`],
    [
      "tabs without speakers, as Whisper writes",
      `start\tend\ttext\n3000\t5000\tAgent: ${A}\n9000\t11000\tCustomer: ${B}`,
    ],
    ["a byte order mark", `\uFEFFtime,speaker,text\n3,Agent,"${A}"\n9,Customer,"${B}"`],
  ])("%s", (_, file) => {
    expect(told(parseTable(file))).toEqual([
      ["agent", 3_000, A],
      ["caller", 9_000, B],
    ])
  })

  test("quotes and line ends within quotes", () => {
    expect(told(parseTable('speaker,text\nAgent,"He said ""no"",\nand left."')).at(0)?.at(2)).toBe(
      'He said "no", and left.',
    )
  })

  test("what is wrong in a row is told, and the words are kept", () => {
    const { speech, problems } = parseTable("time,speaker,text\nsoon,Agent,Hello\n00:09,Customer,\n")
    expect(speech.length).toBe(1)
    expect(problems.map(({ code, path }) => [code, path])).toEqual(
      expect.arrayContaining([
        ["badTime", "rows.0"],
        ["noText", "rows.1"],
      ]),
    )
  })

  test.each(["no table at all", "a,b\n1,2", "", "text\nHello"])("%j is refused", (file) => {
    expect(() => parseTable(file)).toThrow(/transcript\/unreadable/)
  })
})

describe("lists of segments", () => {
  const pair = (make: (text: string, start: number, isAgent: boolean) => object) => [
    make(A, 3, true),
    make(B, 9, false),
  ]

  test.each([
    [
      "Whisper",
      {
        segments: pair((text, start, is) => ({
          text: ` ${text}`,
          start,
          end: start + 2,
          speaker: is ? "SPEAKER_00" : "SPEAKER_01",
        })),
      },
    ],
    [
      "whole milliseconds",
      pair((text, start, is) => ({
        text,
        start: start * 1_000,
        end: start * 1_000 + 2_000,
        speaker: is ? "agent" : "customer",
      })),
    ],
    [
      "Genesys, from the beginning",
      {
        transcripts: [
          {
            phrases: pair((text, start, is) => ({
              text: "x",
              decoratedText: text,
              startTimeMs: start * 1_000,
              duration: { milliseconds: 2_000 },
              participantPurpose: is ? "internal" : "external",
            })),
          },
        ],
      },
    ],
    [
      "Google, from the beginning",
      {
        entries: pair((text, start, is) => ({
          text,
          role: is ? "AGENT" : "CUSTOMER",
          start_timestamp_usec: start * 1_000_000,
        })),
      },
    ],
  ])("%s", (_, file) => {
    const expected = [
      ["agent", 3_000, A],
      ["caller", 9_000, B],
    ]
    expect(told(parseSegments(file))).toEqual(expected)
    expect(told(parseSegments(JSON.stringify(file)))).toEqual(expected)
  })

  test("instants tell when the call began", () => {
    const entries = pair((text, start, is) => ({
      text,
      role: is ? "AGENT" : "CUSTOMER",
      start_timestamp_usec: (1_700_000_000 + start) * 1e6,
    }))
    const { startedAt, speech } = parseSegments({ entries })
    expect([startedAt, speech[1]?.startAt]).toEqual([1_700_000_003_000, 1_700_000_009_000])
  })

  test("without times none are made up", () => {
    const list = [
      { role: "assistant", content: A },
      { role: "user", content: B },
    ]
    expect(told(parseSegments(list))).toEqual([
      ["agent", undefined, A],
      ["caller", undefined, B],
    ])
  })

  test.each([{}, [], "[]", null, { segments: [{ start: 1 }] }, "no json"])("%j is refused", (file) => {
    expect(() => parseSegments(file)).toThrow(/transcript\/unreadable/)
  })
})

describe("the front door", () => {
  const list = [
    { speaker: "agent", start: 3, end: 5, text: A },
    { speaker: "customer", start: 9, end: 11, text: B },
  ]
  test.each([
    ["table", `time,speaker,text\n00:03,Agent,"${A}"\n00:09,Customer,${B}\n`],
    ["segments", JSON.stringify({ segments: list })],
    ["segments", JSON.stringify(list)],
    ["segments", list.map((each) => JSON.stringify(each)).join("\n")],
  ])("knows a %s: %s", (form, file) => {
    expect(detectTranscriptForm(file)).toBe(form)
    const transcript = parseTranscript(file)
    expect(transcript.form).toBe(form)
    expect(told(transcript)).toEqual([
      ["agent", 3_000, A],
      ["caller", 9_000, B],
    ])
  })
})
