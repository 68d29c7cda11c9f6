import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, test } from "vitest"
import { checkPlaybook, definePlaybook, type PlaybookInput } from "evenkeel/playbook"
import { root } from "../tools/entries.js"
import { toPlaybookSchema } from "../tools/playbook-schema.js"

const read = (name: string) => JSON.parse(readFileSync(`${root}examples/playbooks/${name}`, "utf8")) as PlaybookInput
const names = ["clinic.json", "minimal.json", "plumber.json"]

const schema = toPlaybookSchema()
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
const validate = ajv.compile(schema)
const faultsOf = (input: unknown) =>
  validate(input) ? [] : validate.errors!.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)

type Node = Readonly<Record<string, unknown>>

/** Every member that an editor could complete, with the path to it. */
function membersIn(node: unknown, path = ""): readonly (readonly [path: string, member: Node])[] {
  if (typeof node !== "object" || node === null) return []
  const {
    properties = {},
    default: _,
    ...rest
  } = node as Node & { readonly properties?: Readonly<Record<string, Node>> }
  return [
    ...Object.entries(properties).flatMap(([name, member]) => {
      const place = `${path}.${name}`
      return [[place, member] as const, ...membersIn(member, place)]
    }),
    ...Object.entries(rest).flatMap(([keyword, each]) => membersIn(each, `${path}/${keyword}`)),
  ]
}

describe("what an editor shows", () => {
  const members = membersIn(schema)

  test("every member is described, in the words of its docstring", () => {
    expect(members.length).toBeGreaterThan(300)
    expect(members.filter(([, { description }]) => typeof description !== "string")).toEqual([])
    const wrong = members.filter(
      ([, { description }]) => !/^[^{}@]*[.:)]$/.test(String(description).replace(/`[^`]*`/g, "")),
    )
    expect(wrong.map(([path, { description }]) => `${path}: ${String(description)}`)).toEqual([])
  })

  test("every member has a form, rules too", () => {
    const forms = ["type", "enum", "const", "anyOf", "oneOf", "$ref"]
    // What a condition may compare to is any JSON.
    expect(members.filter(([, member]) => !forms.some((form) => form in member)).map(([path]) => path)).toEqual([])
    const rule = members.filter(([path]) => path.startsWith(".rules/items.")).map(([path]) => path.split(".").at(-1))
    expect(rule).toEqual(expect.arrayContaining(["id", "when", "then", "do", "level", "policyId", "flag", "practice"]))
  })

  test("it is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(schema).toMatchObject({ required: ["client", "zone"], additionalProperties: false })
  })

  test("the practices of the library are completed by id, and what else a client names is taken", () => {
    const at = (path: string) => members.find(([each]) => each.endsWith(path))?.[1]
    expect(at(".readBack")?.description).toMatch(/^[A-Z].*\.$/)
    expect(
      faultsOf({ client: "a", zone: "UTC", practices: { "acme/tea": { on: true }, readBack: { weight: 3 } } }),
    ).toEqual([])
    expect(faultsOf({ client: "a", zone: "UTC", practices: { readBack: { wieght: 3 } } })).not.toEqual([])
  })
})

describe("what an editor underlines", () => {
  test.each(names)("nothing in %s", (name) => {
    expect(faultsOf(read(name))).toEqual([])
    expect(faultsOf({ ...read(name), $schema: "../playbook.schema.json" })).toEqual([])
  })

  test.each(names)("nothing in %s, defined and stored", (name) => {
    expect(faultsOf(JSON.parse(JSON.stringify(definePlaybook(read(name)))))).toEqual([])
  })

  const plumber = () => read("plumber.json")
  const rule = (more: object) => ({
    ...plumber(),
    rules: [{ id: "r", when: { ">": [{ var: "hold.currentMs" }, 1] }, ...more }],
  })
  const order = (field: object) => ({ ...plumber(), messageFields: { order: [{ field: "a", label: "A", ...field }] } })

  test.each<[what: string, wrong: () => object, fault: string]>([
    ["no zone", () => ({ client: "a" }), " required"],
    ["a client that is blank", () => ({ ...plumber(), client: "" }), "/client pattern"],
    ["a member that is misspelt", () => ({ ...plumber(), messageField: {} }), " additionalProperties"],
    ["a clock that is misspelt", () => ({ ...plumber(), clocks: { holdMaxMS: 1 } }), "/clocks additionalProperties"],
    ["seconds for milliseconds", () => ({ ...plumber(), clocks: { ventMs: 60 } }), "/clocks/ventMs minimum"],
    ["a text for a number", () => ({ ...plumber(), limits: { turnCount: "many" } }), "/limits/turnCount type"],
    [
      "a type of call that there is not",
      () => ({ ...plumber(), messageFields: { services: [] } }),
      "/messageFields additionalProperties",
    ],
    ["a kind that there is not", () => order({ kind: "number" }), "/messageFields/order/0/kind enum"],
    ["a field without a label", () => order({ label: undefined }), "/messageFields/order/0 required"],
    [
      "a rule of recording that there is not",
      () => ({ ...plumber(), recording: { rule: "always" } }),
      "/recording/rule enum",
    ],
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
    [
      "a kind of cue that there is not",
      () => ({ ...plumber(), cues: { add: [{ kind: "thank", say: "ta" }] } }),
      "/cues/add/0/kind enum",
    ],
    ["a format of later", () => ({ ...plumber(), format: 2 }), "/format const"],
    [
      "a practice that is switched by a word",
      () => ({ ...plumber(), practices: { empathy: { on: "no" } } }),
      "/practices/empathy/on type",
    ],
    [
      "a place before the first",
      () => ({ ...plumber(), practices: { empathy: { order: 0 } } }),
      "/practices/empathy/order minimum",
    ],
    ["a pacing that there is not", () => ({ ...plumber(), pacing: { start: "quick" } }), "/pacing/start enum"],
    ["rules that are no list", () => ({ ...plumber(), rules: {} }), "/rules type"],
    ["a rule from which nothing follows", () => rule({}), "/rules/0 required"],
    [
      "a rule with a member that is misspelt",
      () => rule({ then: [{ do: "flag", flag: "legal" }], cooldownMs: 1 }),
      "/rules/0 additionalProperties",
    ],
    ["an outcome that there is not", () => rule({ then: [{ do: "shout" }] }), "/rules/0/then/0 anyOf"],
    ["a flag that there is not", () => rule({ then: [{ do: "flag", flag: "vip" }] }), "/rules/0/then/0/flag enum"],
    [
      "a step of abuse without its level",
      () => ({ ...plumber(), abuse: { steps: [{ do: "boundary" }] } }),
      "/abuse/steps/0 anyOf",
    ],
    [
      "a rung that reaches a kind of nobody",
      () => ({
        ...plumber(),
        dispatch: {
          ...plumber().dispatch,
          policies: [
            {
              policyId: "p",
              rungs: [{ targets: [{ kind: "team", personId: "a" }], delayMinutes: 5, ack: { kind: "any" } }],
            },
          ],
        },
      }),
      "/dispatch/policies/0/rungs/0/targets/0 oneOf",
    ],
  ])("%s is refused, as by definePlaybook", (_, wrong, fault) => {
    expect(faultsOf(wrong())).toContain(fault)
    expect(checkPlaybook(wrong()).issues).not.toEqual([])
  })
})
