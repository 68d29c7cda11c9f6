import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { parseTranscript } from "../../src/formats/index.js"

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../examples/calls/${name}`, import.meta.url)), "utf8")

describe("burst-pipe.contact-lens.json", () => {
  const { form, speech, labels, problems } = parseTranscript(read("burst-pipe.contact-lens.json"))

  test("is whole", () => {
    expect([form, speech.length, problems]).toEqual(["amazon.postCall", 60, []])
    const duration = speech.at(-1)!.at!
    expect(duration).toBeGreaterThan(8.5 * 60_000)
    expect(duration).toBeLessThan(9.5 * 60_000)
  })

  test("has every kind of label, and every span fits its words", () => {
    const kinds = "actionItem category interruption issue nonTalk outcome redaction sentiment sentimentScore summary"
    expect([...new Set(labels.map(({ kind }) => kind))].sort()).toEqual(kinds.split(" "))
    const callers = new Set(speech.filter(({ speaker }) => speaker === "caller").map(({ turnId }) => turnId))
    for (const label of labels) if (label.kind === "sentiment") expect(callers.has(label.turnId)).toBe(true)
  })
})

test("late-parcel.vtt", () => {
  const { form, speech, participants } = parseTranscript(read("late-parcel.vtt"))
  expect([form, speech.length]).toEqual(["webvtt", 18])
  expect(participants.map(({ role, vendorId }) => [role, vendorId])).toEqual([
    ["agent", "Imani (Agent)"],
    ["caller", "Joel Brandt"],
  ])
})

test("clinic.txt", () => {
  const { form, speech, participants, problems } = parseTranscript(read("clinic.txt"), {
    speakerMap: { priya: "agent", daniel: "caller" },
  })
  expect([form, speech.length]).toEqual(["text", 19])
  expect(participants.map(({ role }) => role)).toEqual(["agent", "caller"])
  expect(problems.map(({ code }) => code)).toEqual(["unreadLine", "unreadLine"])
})

test("telephone numbers are among those kept for fiction", () => {
  const all = ["burst-pipe.contact-lens.json", "burst-pipe.marks.json", "late-parcel.vtt", "clinic.txt"]
    .map(read)
    .join("\n")
  const numbers = all.match(/\b\d{3}-\d{3}-\d{4}\b/g) ?? []
  expect(numbers.length).toBeGreaterThan(5)
  for (const number of numbers) expect(number).toMatch(/-555-01\d\d$/)
})
