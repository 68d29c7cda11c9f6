import { describe, expect, test } from "vitest"
import { detectTranscriptForm, parsePlainText, parseSrt, parseTranscript } from "evenkeel/formats"

const said = (text: string): readonly unknown[] =>
  parsePlainText(text, { speakerMap: { dana: "caller" } }).speech.map(({ speaker, text: words }) => [speaker, words])
const HELLO = [
  ["caller", "Hello."],
  ["agent", "Good morning."],
]

describe("lines as chats, notes and recognisers export them", () => {
  test.each([
    ["26/11/2026, 10:41 - Dana: Hello.", "26/11/2026, 10:42 - Agent: Good morning."],
    ["[26.11.2026, 10:41:03] Dana: Hello.", "[26.11.2026, 10:42:09] Agent: Good morning."],
    ["11/26/26, 10:41 AM - Dana: Hello.", "11/26/26, 10:42 AM - Agent: Good morning."],
    ["Dana  10:41 AM", "Hello.", "Agent  10:42 AM", "Good morning."],
    ["Dana Cole  00:12", "Hello.", "", "Agent  00:15", "Good morning."],
    ["Dana [00:12] Hello.", "Agent [00:15] Good morning."],
    ["Dana 12:03: Hello.", "Agent 12:04: Good morning."],
    ["**Dana:** Hello.", "**Agent:** Good morning."],
    ["__Dana__: Hello.", "__Agent__: Good morning."],
    ["- Dana: Hello.", "- Agent: Good morning."],
    ["> Dana: Hello.", "> Agent: Good morning."],
    ["[Dana]: Hello.", "[Agent]: Good morning."],
    ["[Customer] Hello.", "[Agent] Good morning."],
    ["(Customer) Hello.", "(Agent) Good morning."],
    ["Customer\tHello.", "Agent\tGood morning."],
    ["Customer — Hello.", "Agent — Good morning."],
    ["Customer:Hello.", "Agent:Good morning."],
    ["Dana：Hello.", "Agent：Good morning."],
    ["\u200e[26/11/2026, 10:41:03] Dana: \u200eHello.", "[26/11/2026, 10:42:09] Agent: Good morning."],
    ["[10:41 AM, 11/26/2026] Dana: Hello.", "[10:42 AM, 11/26/2026] Agent: Good morning."],
    ["26 Nov 10:41 Dana: Hello.", "26 Nov 10:42 Agent: Good morning."],
    ["Nov 26, 2026, 10:41 AM - Dana: Hello.", "Nov 26, 2026, 10:42 AM - Agent: Good morning."],
    ["[Dana] 10:41:03", "Hello.", "", "[Agent] 10:41:09", "Good morning."],
    ["Dana: (00:12)", "Hello.", "", "Agent: (00:15)", "Good morning."],
    ["Dana: 00:12 - Hello.", "Agent: 00:15 - Good morning."],
    ["Dana, [26.11.2026 10:41]", "Hello.", "", "Agent, [26.11.2026 10:42]", "Good morning."],
    ["Dana", "  10:41 AM", "Hello.", "Agent", "  10:42 AM", "Good morning."],
    ["1. **Dana** (00:12): Hello.", "2. **Agent** (00:15): Good morning."],
    ["## Dana [00:12]", "> Hello.", "", "## Agent [00:15]", "> Good morning."],
    ["### Dana", "", "Hello.", "", "### Agent", "", "Good morning."],
    [
      "| Time | Speaker | Text |",
      "| --- | --- | --- |",
      "| 00:12 | Dana | Hello. |",
      "| 00:15 | Agent | Good morning. |",
    ],
    ["| Speaker | Text |", "|---|---|", "| Dana | Hello. |", "| Agent | Good morning. |"],
    ["Customer - Hello.", "Agent - Good morning."],
    ["Customer: Hello. Agent: Good morning."],
    ["00:12 Customer: Hello. Agent: Good morning."],
    ["[00:12] Customer: Hello. [00:15] Agent: Good morning."],
  ])("%s", (...lines) => {
    const text = lines.filter((line) => line !== undefined).join("\n")
    expect(said(text.replace(/Dana Cole/g, "Customer"))).toEqual(HELLO)
    expect(detectTranscriptForm(text)).toBe("text")
  })

  test("the times of both kinds of stamp are read", () => {
    const { speech } = parsePlainText("Dana [00:12] Hello.\nAgent [00:15] Good morning.")
    expect(speech.map(({ startAt }) => startAt)).toEqual([12_000, 15_000])
    const odd = ["26 Nov 10:41 Dana: Hello.", "Agent  10:42 AM", "Good morning.", "[Dana] 10:43:30", "Yes."].join("\n")
    expect(parsePlainText(odd).speech.map(({ startAt }) => startAt)).toEqual([0, 60_000, 150_000])
    const chat = parsePlainText("26/11/2026, 23:59 - Dana: Hello.\n27/11/2026, 00:01 - Agent: Good morning.")
    expect(chat.speech.map(({ startAt }) => startAt)).toEqual([0, 120_000])
  })

  test("voices within one cue", () => {
    const file = "1\n00:00:01,000 --> 00:00:02,500\n- Customer: Hello.\n- Agent: Good morning.\n"
    expect(parseSrt(file).speech.map(({ speaker, text }) => [speaker, text])).toEqual(HELLO)
  })

  test.each([
    "[laughs] it was so funny",
    "<Laughter> sorry",
    "(sighs) okay then",
    "We called at (10:15) and nobody came",
    "come back at 10:15",
    "- no, really",
    "**never** again",
    "Plan B — the one of Monday",
    "see https://example.org:8080/x",
    "that's all. Well: it's not.",
    "I rang them twice. See You Monday: that's what they said.",
    "pick one - or the other",
    "10 Nov is fine",
    "| think so",
  ])("what names nobody belongs to the turn before: %s", (line) => {
    expect(said(`Customer: Hello.\n${line}\nAgent: Good morning.`)).toEqual([
      ["caller", `Hello. ${line}`],
      ["agent", "Good morning."],
    ])
  })
})

test("a transcript of AssemblyAI without speakers is one turn of nobody known", () => {
  const whole = parseTranscript({ id: "x", status: "completed", text: "Hello.", words: [], utterances: null })
  expect(whole.form).toBe("assemblyai.batch")
  expect(whole.speech.map(({ speaker, text }) => [speaker, text])).toEqual([["thirdParty", "Hello."]])
})
