import type { FaultIssue } from "../../kernel/index.js"
import type { SessionState, Settings, FactValue, FactBasis } from "../../session/index.js"
import type { RulesState } from "../rules/rules-state.js"

/** What a fact is read from. `now` is the time by which it is judged. */
export interface FactView {
  readonly session: SessionState
  readonly settings: Settings
  readonly now: number
  /** What the rules have heard and been given. */
  readonly rules: RulesState
  /** The state of another part. */
  slice(part: string): unknown
}

/** A duration that may be running. */
export interface ClockReading {
  /** What had passed before. */
  readonly beforeMs: number
  /** Since when it runs; `null` where it stands. */
  readonly sinceAt: number | null
}

/** A text in the languages that we speak; English where there is no other. */
export interface Worded {
  readonly en: string
  readonly es?: string
}

/**
 * One fact that conditions may read: declared once, with its type, unit, meaning and where it comes from.
 *
 * It is read again when an event of one of the types in `changesOn` came, and at no other time: what it costs grows with the
 * event, not with the call.
 */
export interface FactDeclaration {
  /** 1 to 60 letters, digits, dots, colons, dashes: `hold.currentMs`. */
  readonly name: string
  readonly type: "boolean" | "number" | "text" | "list"
  readonly unit?: "ms" | "count" | "ratio" | "score"
  /** All that it can be, where that is a closed set. */
  readonly values?: readonly string[]
  /** What it is, as the end of a sentence: "the time on hold". */
  readonly meaning: Worded
  /** How it is known, where that does not differ from call to call. */
  readonly basis: FactBasis
  /** Its value is somebody's words: never shown in events or explanations. */
  readonly isQuoted?: true
  readonly changesOn: readonly string[]
  /** The value, or `undefined` while it is unknown. */
  read(view: FactView): FactValue | undefined
  /** How it is known now, where that differs. */
  basisOf?(view: FactView): FactBasis | undefined
  /** `seq` of the events that it rests on. */
  evidence?(view: FactView): readonly number[]
  /** For durations that run: `read` is then not asked. */
  clock?(view: FactView): ClockReading | undefined
  /** When the value changes next by time alone. */
  changesAt?(view: FactView): number | undefined
}

/** The value of a fact: of a clock, what has passed. */
export function readFact(fact: FactDeclaration, view: FactView): FactValue | undefined {
  if (fact.clock === undefined) return fact.read(view)
  const reading = fact.clock(view)
  if (reading === undefined) return undefined
  const { beforeMs, sinceAt } = reading
  return beforeMs + (sinceAt === null ? 0 : Math.max(0, view.now - sinceAt))
}

/** How a fact is known now. */
export function basisOf(fact: FactDeclaration, view: FactView): FactBasis {
  return fact.basisOf?.(view) ?? fact.basis
}

/** Whether what rests on it may leave the house: recorded, or confirmed by the caller. */
export function isSettledBasis(basis: FactBasis): boolean {
  return basis === "recorded" || basis === "confirmed"
}

const NAME = /^[a-z][\w.:-]{0,59}$/i
const types: readonly string[] = ["boolean", "number", "text", "list"]
const MOST_FACTS = 500

/** What is wrong with the facts of a host, if anything. */
export function checkFacts(facts: readonly FactDeclaration[], taken: ReadonlySet<string>): readonly FaultIssue[] {
  if (facts.length > MOST_FACTS) return [{ path: "facts", expected: `at most ${MOST_FACTS} facts` }]
  const seen = new Set(taken)
  return facts.flatMap(({ name, type, changesOn, meaning, ...rest }, index) => {
    const path = `facts.${index}`
    const issues: FaultIssue[] = []
    if (!NAME.test(name)) issues.push({ path: `${path}.name`, expected: "1 to 60 letters, digits, dots and dashes" })
    if (seen.has(name)) issues.push({ path: `${path}.name`, expected: "a name that no other fact has" })
    seen.add(name)
    if (!types.includes(type)) issues.push({ path: `${path}.type`, expected: `one of ${types.join(", ")}` })
    if (typeof rest.read !== "function") issues.push({ path: `${path}.read`, expected: "a function" })
    if (!Array.isArray(changesOn)) issues.push({ path: `${path}.changesOn`, expected: "a list of event types" })
    if (typeof meaning?.en !== "string") issues.push({ path: `${path}.meaning.en`, expected: "a text" })
    return issues
  })
}
