import { readdirSync, readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, test } from "vitest"
import { toDatedNotices } from "evenkeel/coach"
import { clientBank, englishBank, lintBank, suggestPhrase } from "evenkeel/phrases"
import { checkPlaybook, definePlaybook, playbookJsonSchema, type PlaybookInput } from "evenkeel/playbook"
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

describe("the JSON Schema", () => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
  const validate = ajv.compile(playbookJsonSchema())
  const faultsOf = (input: unknown) =>
    validate(input) ? [] : validate.errors!.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)

  test.each(names)("%s is valid", (name) => {
    expect(faultsOf(read(name))).toEqual([])
    expect(faultsOf({ ...read(name), $schema: "../playbook.schema.json" })).toEqual([])
  })

  test.each(names)("%s, defined and stored, is valid", (name) => {
    expect(faultsOf(JSON.parse(JSON.stringify(definePlaybook(read(name)))))).toEqual([])
  })

  const plumber = () => read("plumber.json")
  test.each<[what: string, wrong: () => object, fault: string]>([
    ["no zone", () => ({ client: "a" }), " required"],
    ["a member that is misspelt", () => ({ ...plumber(), messageField: {} }), " additionalProperties"],
    ["seconds for milliseconds", () => ({ ...plumber(), clocks: { ventMs: 60 } }), "/clocks/ventMs minimum"],
    [
      "a type of call that there is not",
      () => ({ ...plumber(), messageFields: { services: [] } }),
      "/messageFields additionalProperties",
    ],
    [
      "a kind that there is not",
      () => ({ ...plumber(), messageFields: { order: [{ field: "a", label: "A", kind: "number" }] } }),
      "/messageFields/order/0/kind enum",
    ],
    ["a rule that there is not", () => ({ ...plumber(), recording: { rule: "always" } }), "/recording/rule enum"],
    [
      "a calendar with a day that there is not",
      () => ({ ...plumber(), followUps: { calendar: { zone: "UTC", hours: { monday: [] } } } }),
      "/followUps/calendar/hours additionalProperties",
    ],
    [
      "a confidence above one",
      () => ({ ...plumber(), cues: { add: [{ kind: "thanks", say: "ta", confidence: 2 }] } }),
      "/cues/add/0/confidence maximum",
    ],
    ["a format of later", () => ({ ...plumber(), format: 2 }), "/format const"],
  ])("%s is refused, as by definePlaybook", (_, wrong, fault) => {
    expect(faultsOf(wrong())).toContain(fault)
    expect(checkPlaybook(wrong()).issues).not.toEqual([])
  })

  test("is plain JSON, describes each section, and is another copy each time", () => {
    const schema = playbookJsonSchema()
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    const { properties } = schema as { properties: Record<string, { description?: string }> }
    expect(Object.entries(properties).filter(([, { description }]) => description === undefined)).toEqual([])
    expect(playbookJsonSchema()).not.toBe(schema)
  })
})
