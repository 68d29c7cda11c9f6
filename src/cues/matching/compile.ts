import { createAutomaton, type Automaton, type Goals } from "../patterns/automaton.js"
import { createLexis, type Lexis } from "../words/lexis.js"
import { isAgentKind, isSafety } from "../lexicon/kinds.js"
import type { CuePack, CueRule } from "../lexicon/pack.js"
import { toRow } from "../patterns/row.js"
import { createSpelling } from "../patterns/spelling.js"
import { toHeardRule, type HeardRule } from "./heard-rule.js"

/** Which cues a speaker can give. `other`: safety alone. */
export type Side = "caller" | "agent" | "other"

/** One wording: its patterns are the alternatives of its text. */
interface Wording {
  readonly say: string
  /** Rules by their place in {@link Detector.rules}; one, but for the exceptions that several share. */
  readonly rules: readonly number[]
  readonly effect: Effect
}

/** What a wording does: it gives a match, or takes away those that it overlaps, or those all of whose words it has. */
const GIVES = 0
const TAKES_AWAY = 2
const TAKES_WHOLE = 6
type Effect = typeof GIVES | typeof TAKES_AWAY | typeof TAKES_WHOLE

/** What a pattern is for, as one number: it is read at every word at which a pattern ends. */
function toGoal(rule: number, effect: Effect, endsTurn: boolean): number {
  return rule * 8 + effect + (endsTurn ? 1 : 0)
}

/** The rule that a goal is of. */
export const ruleOf = (goal: number): number => goal >> 3
/** Whether it takes a match of its rule away. */
export const isException = (goal: number): boolean => (goal & 2) !== 0
/** Whether it takes away a whole match only. */
export const takesWhole = (goal: number): boolean => (goal & 4) !== 0
/** Whether it counts at the end of the turn only. */
export const endsTurn = (goal: number): boolean => (goal & 1) !== 0

/** The rules of one pack and side, ready to run. */
export interface Detector {
  readonly pack: CuePack
  readonly side: Side
  readonly lexis: Lexis
  readonly automaton: Automaton
  readonly rules: readonly HeardRule[]
  /** Ids of rules that the client has switched off, those that follow from others among them. */
  readonly mutedRules: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = /* @__PURE__ */ new Set()

/** What a client adds to a pack and takes away, in the terms of the engine. */
export interface Changes {
  readonly rules: readonly CueRule[]
  readonly mutedRules: ReadonlySet<string>
  readonly mutedWords: readonly MutedWords[]
}

/** A muted wording: it takes away any match that it overlaps, of these kinds or of all; of danger a whole one, of a kind that is named. */
export interface MutedWords {
  readonly say: string
  readonly kinds?: readonly string[]
}

/** Makes the detector of one side. */
export function compile(pack: CuePack, side: Side, changes?: Changes): Detector {
  const { safety, caller, agent, traps } = pack.rules()
  const mutedRules = changes?.mutedRules ?? NONE
  const isDanger = (rule: CueRule): boolean => safety.includes(rule) || isSafety(rule.kind)
  const own = side === "caller" ? caller : side === "agent" ? agent : []
  const added = changes?.rules.filter(({ kind }) => fitsSide(kind, side)) ?? []
  const rules = [...safety, ...own, ...added].filter((rule) => !mutedRules.has(rule.id) || isDanger(rule))
  const wordings: Wording[] = []
  const add = (says: readonly string[], covered: readonly number[], effect: Effect): void => {
    if (covered.length > 0) for (const say of says) wordings.push({ say, rules: covered, effect })
  }
  rules.forEach(({ say, unless = [] }, index) => {
    add(say, [index], GIVES)
    add(unless, [index], TAKES_AWAY)
  })
  for (const { over, unless } of traps) {
    add(
      unless,
      placesOf(rules, ({ id }) => over.some((start) => id.startsWith(start))),
      TAKES_AWAY,
    )
  }
  for (const { say, kinds } of changes?.mutedWords ?? []) {
    const named = placesOf(rules, ({ kind }) => kinds?.includes(kind) ?? true)
    add(
      [say],
      named.filter((place) => !isDanger(rules[place]!)),
      TAKES_AWAY,
    )
    if (kinds !== undefined)
      add(
        [say],
        named.filter((place) => isDanger(rules[place]!)),
        TAKES_WHOLE,
      )
  }
  const spelling = createSpelling(pack)
  const row = toRow(
    wordings.map(({ say }) => say),
    spelling,
  )
  const lexis = createLexis(spelling, row)
  const goals: Goals = (number, endsTurn) => {
    const { rules, effect } = wordings[number]!
    return rules.map((rule) => toGoal(rule, effect, endsTurn))
  }
  const automaton = createAutomaton(row, goals, lexis)
  return { pack, side, lexis, automaton, rules: rules.map(toHeardRule), mutedRules }
}

/** Whether a kind is given by a side; all that are not an agent's are a caller's. Safety is heard from anybody. */
function fitsSide(kind: string, side: Side): boolean {
  if (kind === "crisis" || kind.startsWith("emergency.")) return true
  return side === (isAgentKind(kind) ? "agent" : "caller")
}

function placesOf(rules: readonly CueRule[], isMeant: (rule: CueRule) => boolean): number[] {
  return rules.flatMap((rule, index) => (isMeant(rule) ? [index] : []))
}
