import { createAutomaton, type Automaton, type Goals } from "../patterns/automaton.js"
import { createLexis, type Lexis } from "../words/lexis.js"
import { isAgentKind } from "../lexicon/kinds.js"
import type { CuePack, CueRule } from "../lexicon/pack.js"
import { toRow } from "../patterns/row.js"
import { createSpelling } from "../patterns/spelling.js"

/** Which cues a speaker can give. `other`: safety alone. */
export type Side = "caller" | "agent" | "other"

/** One wording: its patterns are the alternatives of its text. */
interface Wording {
  readonly say: string
  /** Rules by their place in {@link Detector.rules}; one, but for the exceptions that several share. */
  readonly rules: readonly number[]
  /** It takes a match away instead of giving one. */
  readonly takesAway: boolean
}

/** What a pattern is for, as one number: it is read at every word at which a pattern ends. */
function toGoal(rule: number, isException: boolean, endsTurn: boolean): number {
  return rule * 4 + (isException ? 2 : 0) + (endsTurn ? 1 : 0)
}

/** The rule that a goal is of. */
export const ruleOf = (goal: number): number => goal >> 2
/** Whether it takes a match of its rule away. */
export const isException = (goal: number): boolean => (goal & 2) !== 0
/** Whether it counts at the end of the turn only. */
export const endsTurn = (goal: number): boolean => (goal & 1) !== 0

/** The rules of one pack and side, ready to run. */
export interface Detector {
  readonly pack: CuePack
  readonly side: Side
  readonly lexis: Lexis
  readonly automaton: Automaton
  readonly rules: readonly CueRule[]
  /** Ids of rules that the client has switched off, those that follow from others among them. */
  readonly mutedRules: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = /* @__PURE__ */ new Set()

/** What a client adds to a pack and takes away, in the terms of the engine. */
export interface Changes {
  readonly rules: readonly CueRule[]
  readonly mutedRules: ReadonlySet<string>
  /** Wordings that take away any match that they overlap, of these kinds or of all. */
  readonly mutedWords: readonly MutedWords[]
}

/** A muted wording. One word alone (`isShort`) silences nothing that is about safety. */
export interface MutedWords {
  readonly say: string
  readonly isShort: boolean
  readonly kinds?: readonly string[]
}

/** Makes the detector of one side. */
export function compile(pack: CuePack, side: Side, changes?: Changes): Detector {
  const { safety, caller, agent, traps } = pack.rules()
  const mutedRules = changes?.mutedRules ?? NONE
  const own = side === "caller" ? caller : side === "agent" ? agent : []
  const added = changes?.rules.filter(({ kind }) => fitsSide(kind, side)) ?? []
  const rules = [...safety, ...own, ...added].filter(({ id }) => !mutedRules.has(id))
  const wordings: Wording[] = []
  const add = (says: readonly string[], covered: readonly number[], takesAway: boolean): void => {
    for (const say of says) wordings.push({ say, rules: covered, takesAway })
  }
  rules.forEach(({ say, unless = [] }, index) => {
    add(say, [index], false)
    add(unless, [index], true)
  })
  for (const { over, unless } of traps) {
    const covered = placesOf(rules, ({ id }) => over.some((start) => id.startsWith(start)))
    if (covered.length > 0) add(unless, covered, true)
  }
  for (const { say, isShort, kinds } of changes?.mutedWords ?? []) {
    const covered = placesOf(
      rules,
      (rule) => (kinds?.includes(rule.kind) ?? true) && !(isShort && safety.includes(rule)),
    )
    add([say], covered, true)
  }
  const spelling = createSpelling(pack)
  const row = toRow(
    wordings.map(({ say }) => say),
    spelling,
  )
  const lexis = createLexis(spelling, row)
  const goals: Goals = (number, endsTurn) => {
    const { rules, takesAway } = wordings[number]!
    return rules.map((rule) => toGoal(rule, takesAway, endsTurn))
  }
  return { pack, side, lexis, automaton: createAutomaton(row, goals, lexis), rules, mutedRules }
}

/** Whether a kind is given by a side; all that are not an agent's are a caller's. Safety is heard from anybody. */
function fitsSide(kind: string, side: Side): boolean {
  if (kind === "crisis" || kind.startsWith("emergency.")) return true
  return side === (isAgentKind(kind) ? "agent" : "caller")
}

function placesOf(rules: readonly CueRule[], isMeant: (rule: CueRule) => boolean): number[] {
  return rules.flatMap((rule, index) => (isMeant(rule) ? [index] : []))
}
