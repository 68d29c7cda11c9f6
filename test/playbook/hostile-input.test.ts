import fc from "fast-check"
import { runInNewContext } from "node:vm"
import { expect, test } from "vitest"
import { isFault } from "evenkeel/kernel"
import { checkPlaybook, definePlaybook, type PlaybookInput } from "evenkeel/playbook"

const least = { client: "acme-plumbing", zone: "America/Chicago" }
const seed = 20_261

/** Issues, once it is sure that `definePlaybook` throws the same and nothing else. */
function issuesOf(input: unknown) {
  const { issues } = checkPlaybook(input)
  try {
    definePlaybook(input as PlaybookInput)
    expect(issues).toEqual([])
  } catch (error) {
    if (!isFault(error, "playbook/invalid")) throw error
    expect(error.issues).toEqual(issues)
  }
  return issues
}

function nested(depth: number): unknown {
  let value: unknown = "deep"
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { next: value }
  return value
}

const revoked = Proxy.revocable({}, {})
revoked.revoke()

const circle: Record<string, unknown> = { ...least }
circle.circle = circle

const throwing = {
  get(): never {
    throw new Error("a stranger's trap")
  },
}

class Client {
  readonly client = "acme-plumbing"
  readonly zone = "America/Chicago"
}

test.each([
  ["nothing", undefined, "plain JSON"],
  ["null", null, "an object"],
  ["a text", "acme", "an object"],
  ["a list", [least], "an object"],
  ["a function", () => least, "plain JSON"],
  ["a big integer", 10n, "plain JSON"],
  ["an instance of a class", new Client(), "plain JSON"],
  ["a map", new Map(Object.entries(least)), "plain JSON"],
  ["a date", new Date(0), "plain JSON"],
  ["a proxy that throws", new Proxy({}, { ownKeys: throwing.get }), "plain JSON, without proxies"],
  ["a revoked proxy", revoked.proxy, "plain JSON, without proxies"],
  ["a list with no end", new Array(4_294_967_295), "at most 65536 characters of JSON"],
  ["a long text", { ...least, client: "x".repeat(1_000_000) }, "at most 65536 characters of JSON"],
  ["a long name", { ...least, ["x".repeat(100_000)]: 1 }, "at most 65536 characters of JSON"],
  [
    "many members",
    Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`m${index}`, 1])),
    "at most 65536 characters of JSON",
  ],
])("%s is no playbook", (_, input, expected) => {
  expect(issuesOf(input)).toEqual([{ path: "", expected }])
})

test("a member that leads to prototypes is refused, and nothing changes", () => {
  const input = JSON.parse(
    '{ "client": "a", "zone": "UTC", "__proto__": { "locale": "en" }, "clocks": { "__proto__": { "x": 1 } } }',
  ) as unknown
  expect(issuesOf(input)).toEqual([
    { path: "__proto__", expected: "no such member" },
    { path: "clocks.__proto__", expected: "no such member" },
  ])
  expect(issuesOf({ ...least, constructor: { prototype: { polluted: true } } })[0]?.path).toBe("constructor")
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false)
})

test("inherited members are not read", () => {
  const heir = Object.create({ zone: "UTC" }) as object
  expect(issuesOf(Object.assign(heir, { client: "a" }))).toEqual([{ path: "", expected: "plain JSON" }])
})

test("a getter is not run", () => {
  const input = Object.defineProperty({ client: "a" }, "zone", { enumerable: true, ...throwing })
  expect(issuesOf(input)).toEqual([{ path: "zone", expected: "a value, without a getter" }])
})

test("what is nested too deep or in a circle is refused", () => {
  expect(issuesOf({ ...least, extra: nested(10) })).toEqual([{ path: "extra", expected: "no such member" }])
  expect(issuesOf({ ...least, extra: nested(10_000) })[0]?.expected).toBe("at most 40 levels of nesting")
  expect(issuesOf(circle)[0]?.expected).toBe("at most 40 levels of nesting")
})

test("a rule may be as deep as one that is checked by itself: 16 levels of operators", () => {
  const at = (depth: number) => {
    let when: object = { var: "flag.legal" }
    for (let level = 1; level < depth; level++) when = { "!": [when] }
    return issuesOf({ ...least, rules: [{ id: "deep", when, then: [{ do: "helpRequest" }] }] })
  }
  expect(at(16)).toEqual([])
  expect(at(17)).not.toEqual([])
})

test("of many unknown members twenty are named", () => {
  const unknown = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`m${index}`, 1]))
  expect(issuesOf({ ...least, ...unknown })).toHaveLength(20)
})

test("a playbook of another realm, or without a prototype, is one", () => {
  const foreign = runInNewContext('({ client: "acme-plumbing", zone: "America/Chicago", procedures: [] })') as unknown
  const bare = Object.assign(Object.create(null) as object, least)
  expect([issuesOf(foreign), issuesOf(bare)]).toEqual([[], []])
})

test("nothing else is ever thrown, and no prototype changes", () => {
  const names = ["client", "zone", "clocks", "limits", "procedures", "hash", "__proto__", "constructor", "toString"]
  const json = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string({ unit: "binary" })), tie("value")),
      fc.array(tie("value"), { maxLength: 4 }),
    ),
  })).value
  fc.assert(
    fc.property(json, (input) => {
      issuesOf(input)
      issuesOf({ ...least, procedures: input, clocks: input })
      expect(Object.keys(Object.prototype)).toEqual([])
    }),
    { seed, numRuns: 150 },
  )
})

test("a message never holds a value of the input", () => {
  const secret = "4111 1111 1111 1111"
  const input = { client: [secret], zone: secret, locale: secret, [secret]: secret, procedures: [{ [secret]: secret }] }
  expect(JSON.stringify(issuesOf(input))).not.toContain("4111")
})
