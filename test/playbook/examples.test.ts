import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { toDatedNotices } from "evenkeel/coach"
import { clientBank, englishBank, lintBank, suggestPhrase } from "evenkeel/phrases"
import { checkPlaybook, definePlaybook, type PlaybookInput } from "evenkeel/playbook"
import { root } from "../tools/entries.js"

const folder = `${root}examples/playbooks/`
const read = (name: string) => JSON.parse(readFileSync(folder + name, "utf8")) as PlaybookInput
const names = ["clinic.json", "minimal.json", "plumber.json"]
const full = ["clinic.json", "plumber.json"]

test("each example is looked at here", () => {
  expect(readdirSync(folder).sort()).toEqual(names)
})

describe("the examples", () => {
  test.each(full)("%s leaves nothing unset", (name) => {
    expect(checkPlaybook(read(name))).toEqual({ issues: [], warnings: [] })
  })

  test("the minimal one is warned of exactly what only the client can decide", () => {
    const { issues, warnings } = checkPlaybook(read("minimal.json"))
    expect(issues).toEqual([])
    expect(warnings.map(({ path }) => path)).toEqual([
      "phrases.verbatim",
      "emergencyContacts",
      "recording",
      "retention",
    ])
  })

  test.each(full)("%s uses every section that only a playbook can hold", (name) => {
    const sections = ["messageFields", "authority", "emergencyContacts", "recording", "retention", "notices"] as const
    const playbook = definePlaybook(read(name))
    expect(sections.filter((section) => playbook[section] === undefined)).toEqual([])
    expect(toDatedNotices(playbook).every(({ fromAt, toAt }) => fromAt! < toAt!)).toBe(true)
  })

  test.each(full)("%s greets in its own words, and its bank is in order", (name) => {
    const { phrases, locale } = definePlaybook(read(name))
    const bank = clientBank(phrases, englishBank())
    const greeting = phrases!.verbatim.find(({ intent }) => intent === "greeting")!.text
    expect(suggestPhrase(bank, { intent: "greeting", locale })).toMatchObject({ text: greeting })
    const isOwn = (id = "") => phrases!.bank.some((phrase) => phrase.id === id) || id.startsWith("verbatim.")
    expect(lintBank(bank).filter(({ phraseId, severity }) => isOwn(phraseId) && severity !== "note")).toEqual([])
  })
})
