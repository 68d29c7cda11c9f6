import type { FaultIssue } from "../kernel/index.js"
import { nearest, issueNear } from "../kernel/inner.js"
import { phraseIntents } from "../phrases/index.js"

/** What a schema found wrong, as far as it is read here. Its `message` says what belongs there. */
interface SchemaIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** `nonoptional` where a member is left out of which no form is asked. */
  readonly expected?: string
  /** Members that no schema knows. */
  readonly keys?: readonly string[]
  /** The words of a closed list, one of which belongs there. */
  readonly values?: readonly unknown[]
  /** Of our own checks. */
  readonly params?: { readonly suggestion?: unknown }
}

/** A schema, as far as its members are looked up here. */
interface SchemaNode {
  readonly _zod: {
    readonly def: {
      readonly shape?: Readonly<Record<string, SchemaNode>>
      readonly element?: SchemaNode
      /** Of a record, whatever the key. */
      readonly valueType?: SchemaNode
      readonly innerType?: SchemaNode
    }
  }
}

/** Of so many unknown members each is named; nobody reads more. */
const MOST_UNKNOWN = 20

/** What a schema found in an input, in our words: the place, what belongs there, and what was probably meant. Each place once. */
export function toIssues(found: readonly unknown[], schema: unknown, input: unknown): readonly FaultIssue[] {
  const issues = (found as readonly SchemaIssue[]).flatMap((issue) =>
    issue.keys === undefined ? toIssue(issue, input) : toUnknown(issue.keys, issue.path, schema as SchemaNode),
  )
  const seen = new Set<string>()
  return issues.filter(({ path, expected }) => {
    const before = seen.size
    return seen.add(`${path}: ${expected}`).size > before
  })
}

function toIssue({ path, message, expected, values, params }: SchemaIssue, input: unknown): FaultIssue {
  const suggestion = params?.suggestion ?? nearestOf(values, path.reduce(memberOf, input))
  const issue = { path: path.map(String).join("."), expected: expected === "nonoptional" ? "a value" : message }
  return typeof suggestion === "string" ? { ...issue, suggestion } : issue
}

/** The word of a closed list that was probably meant. */
function nearestOf(values: readonly unknown[] | undefined, given: unknown): string | undefined {
  if (values === undefined || typeof given !== "string") return undefined
  return nearest(
    given,
    values.filter((value) => typeof value === "string"),
  )
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
    : undefined
}

function toUnknown(keys: readonly string[], path: readonly PropertyKey[], schema: SchemaNode): readonly FaultIssue[] {
  const known = memberNames(path.reduce<SchemaNode | undefined>(step, schema))
  return keys.slice(0, MOST_UNKNOWN).map((key) => {
    const issue = issueNear([...path.map(String), toName(key)].join("."), "no such member", key, known)
    const suggestion = path.length === 0 ? placeOf(key, schema) : undefined
    return suggestion === undefined ? issue : { ...issue, suggestion }
  })
}

/** Where that stands which was given beside the sections: in the one place whose name it is or ends with, or among the lines said word for word. */
function placeOf(key: string, schema: SchemaNode): string | undefined {
  const given = key.toLowerCase()
  const isNamed = (name: string): boolean => name.length >= SHORTEST && given.endsWith(name.toLowerCase())
  const sections = Object.entries(schema._zod.def.shape ?? {})
  const own = sections.map(([section]) => section).filter(isNamed)
  const inner = sections.flatMap(([section, node]) =>
    memberNames(node)
      .filter(isNamed)
      .map((name) => `${section}.${name}`),
  )
  const places = own.length > 0 ? own : inner
  if (places.length === 1) return places[0]
  return (phraseIntents as readonly string[]).includes(key) ? "phrases.verbatim" : undefined
}

/** Letters of a name that others end with by chance. */
const SHORTEST = 4

/** A member's name as a message may hold it: what is no plain name may be anything, somebody's words too. */
function toName(key: string): string {
  return /^\w{1,60}$/.test(key) ? key : "?"
}

function memberNames(node: SchemaNode | undefined): readonly string[] {
  return Object.keys(unwrapped(node)?._zod.def.shape ?? {})
}

function step(node: SchemaNode | undefined, key: PropertyKey): SchemaNode | undefined {
  const { shape, element, valueType } = unwrapped(node)?._zod.def ?? {}
  return typeof key === "number" ? element : (shape?.[String(key)] ?? valueType)
}

/** Without defaults, `null` and the like around it. */
function unwrapped(node: SchemaNode | undefined): SchemaNode | undefined {
  let inner = node
  while (inner?._zod.def.innerType !== undefined) inner = inner._zod.def.innerType
  return inner
}
