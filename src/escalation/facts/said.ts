import { number, oneOf, optional, shape, whole, type Check, type FaultIssue } from "../../kernel/index.js"
import { issueNear } from "../../kernel/inner.js"
import { cueKinds, type AbuseTarget, type CueKind, type FactValue } from "../../session/index.js"
import type { Json } from "../conditions/condition.js"
import {
  count,
  heard,
  operator,
  wrong,
  yesNo,
  type Kind,
  type OwnFact,
  type OwnFactOf,
  type Words,
  type Wrong,
} from "./declare.js"
import type { FactView } from "./fact.js"
import type { HeardMark } from "./heard.js"
import type { FactOperator } from "./operator.js"

/** Which cues are meant, and when they count. */
export interface SaidOptions {
  /** Who said it. */
  readonly by?: "caller" | "agent" | "other"
  /** At whom abuse was aimed. */
  readonly target?: AbuseTarget
  /** Mild forms below this do not count, 0 to 1. */
  readonly leastStrength?: number
  /** Only what was said in the last so many milliseconds. */
  readonly withinMs?: number
  /** Only what was said in the first so many milliseconds, of the call or after the cue that `after` names. */
  readonly firstMs?: number
  /** Only what was said after the last cue of this kind. */
  readonly after?: CueKind
}

interface Question extends SaidOptions {
  readonly kinds: readonly CueKind[]
}

/** What may change the answers: reports, words taken back, and when the call began. The first words count for all facts. */
const changesOn = ["cues.reported", "call.connected", "call.lineClosed"]
/** A day. */
const LONGEST_MS = 86_400_000

/** Whether something was said. Within a window that is still open, what was not said yet is unknown: `!said` waits for its end. */
export function saidOperator(): FactOperator {
  return operator(
    "said",
    ["whether this was said", "si se dijo esto"],
    asked((question, words) => answer(words, yesNo, question, wasSaid)),
  )
}

/** In how many turns it was said; unknown until there are any words. Two reports of the same words are one. */
export function saidCountOperator(): FactOperator {
  return operator(
    "saidCount",
    ["how often this was said", "cuántas veces se dijo esto"],
    asked((question, words) => answer(words, count, question, countSaid)),
  )
}

/** By how much more often it was said in the last window than in the one before: above 0 it is rising. Needs `withinMs`. */
export function trendOperator(): FactOperator {
  return operator(
    "trend",
    ["by how much more often this is said", "cuánto más a menudo se dice esto"],
    asked((question, words, path) => {
      const { withinMs, firstMs } = question
      if (withinMs === undefined || firstMs !== undefined)
        return wrong(`${path}.1.withinMs`, "the length of the window, and no firstMs")
      const twice = { ...question, withinMs: 2 * withinMs }
      const read = (view: FactView): number | undefined => {
        const both = countSaid(view, twice)
        const last = countSaid(view, question)
        return both === undefined || last === undefined ? undefined : last - (both - last)
      }
      return heard(words, count, changesOn, read, {
        evidence: (view) => matching(view, twice).map(({ seq }) => seq),
        changesAt: (view) => nextChange(view, question, 2),
      })
    }),
  )
}

/** The fact of a question, once that is read of the arguments. */
function asked(toFact: (question: Question, words: Words, path: string) => OwnFact | Wrong): OwnFactOf {
  return (args, path, words) => {
    const question = readQuestion(args, path)
    return "issues" in question ? question : toFact(question, words, path)
  }
}

function answer(
  words: Words,
  kind: Kind,
  question: Question,
  read: (view: FactView, question: Question) => FactValue | undefined,
): OwnFact {
  return heard(words, kind, changesOn, (view) => read(view, question), {
    basisOf: (view) => basisOf(matching(view, question)),
    evidence: (view) => matching(view, question).map(({ seq }) => seq),
    changesAt: (view) => nextChange(view, question, 1),
  })
}

function wasSaid(view: FactView, question: Question): boolean | undefined {
  if (matching(view, question).length > 0 || earlierCount(view, question) > 0) return true
  return isOver(view, question) ? false : undefined
}

function countSaid(view: FactView, question: Question): number | undefined {
  const times = new Set(matching(view, question).map(({ turnId }) => turnId)).size + earlierCount(view, question)
  return times > 0 || isOver(view, question) ? times : undefined
}

/** Whether it can be told that something was not said: there are words, and its window has passed. */
function isOver(view: FactView, question: Question): boolean {
  if (!view.rules.heard.hasWords) return false
  const { firstMs, after } = question
  if (firstMs === undefined && after === undefined) return true
  const fromAt = anchorOf(view, question)
  if (fromAt === undefined) return false
  return firstMs === undefined || view.now > fromAt + firstMs
}

/** From when its window counts: the answer of the call, or the last cue that `after` names. */
function anchorOf({ session, rules }: FactView, { after }: Question): number | undefined {
  if (after === undefined) return session.line.reached.connected
  return rules.heard.cues.findLast(({ kind }) => kind === after)?.at
}

function matching(view: FactView, question: Question): readonly HeardMark[] {
  const { kinds, by, target, leastStrength = 0, withinMs, firstMs, after } = question
  const bounded = firstMs !== undefined || after !== undefined
  const fromAt = bounded ? anchorOf(view, question) : undefined
  if (bounded && fromAt === undefined) return []
  const afterSeq = after === undefined ? 0 : view.rules.heard.cues.findLast(({ kind }) => kind === after)!.seq
  return view.rules.heard.cues.filter(
    (mark) =>
      kinds.includes(mark.kind) &&
      (by === undefined || mark.by === by) &&
      (target === undefined || mark.target === target) &&
      mark.strength >= leastStrength &&
      (withinMs === undefined || mark.at > view.now - withinMs) &&
      (fromAt === undefined || firstMs === undefined || (mark.at >= fromAt && mark.at <= fromAt + firstMs)) &&
      (after === undefined || mark.seq > afterSeq),
  )
}

/** Cues of long ago that are no longer told apart: they count where no window and no strength is asked for. */
function earlierCount({ rules: { heard } }: FactView, question: Question): number {
  const { kinds, withinMs, firstMs, after, leastStrength = 0 } = question
  if (withinMs !== undefined || firstMs !== undefined || after !== undefined || leastStrength > 0) return 0
  return Object.entries(heard.earlier)
    .filter(([key]) => isEarlier(key, kinds, question))
    .reduce((sum, [, times]) => sum + times, 0)
}

function isEarlier(key: string, kinds: readonly CueKind[], { by, target }: Question): boolean {
  const [kind, speaker, aim] = key.split(" ")
  if (by !== undefined && by !== speaker) return false
  return kinds.includes(kind as CueKind) && (target === undefined || target === aim)
}

function nextChange(view: FactView, question: Question, windows: 1 | 2): number | undefined {
  const { withinMs, firstMs } = question
  const changes: number[] = []
  if (withinMs !== undefined) {
    const wide = { ...question, withinMs: windows * withinMs }
    for (const { at } of matching(view, wide)) changes.push(at + withinMs, at + windows * withinMs)
  }
  const fromAt = firstMs === undefined ? undefined : anchorOf(view, question)
  if (firstMs !== undefined && fromAt !== undefined) changes.push(fromAt + firstMs + 1)
  return changes
    .filter((at) => at > view.now)
    .reduce((first: number | undefined, at) => Math.min(first ?? at, at), undefined)
}

function basisOf(marks: readonly HeardMark[]): "heard" | "recorded" {
  return marks.length > 0 && marks.every(({ recorded }) => recorded === true) ? "recorded" : "heard"
}

let checkOptions: Check<SaidOptions> | undefined

/** Arguments: a kind or a list of kinds, then the options. `abuse.*` stands for all kinds that begin so. */
function readQuestion(args: readonly Json[], path: string): Question | Wrong {
  const issues: FaultIssue[] = []
  const [what, given = {}] = args
  const names = Array.isArray(what) ? (what as readonly Json[]) : [what]
  const kinds = names.flatMap((name, index) => {
    const found =
      typeof name === "string"
        ? cueKinds().filter((kind) => kind === name || (name.endsWith(".*") && kind.startsWith(name.slice(0, -1))))
        : []
    if (found.length > 0) return found
    const at = Array.isArray(what) ? `${path}.0.${index}` : `${path}.0`
    issues.push(issueNear(at, "a kind of cue: one of cueKinds()", name, cueKinds()))
    return []
  })
  if (args.length > 2) issues.push({ path: `${path}.2`, expected: "a kind of cue and options, no more" })
  checkOptions ??= optionsCheck()
  const options = checkOptions(given, `${path}.1`, issues)
  return issues.length > 0 ? { issues } : { ...options, kinds }
}

function optionsCheck(): Check<SaidOptions> {
  return shape<SaidOptions>({
    by: optional(oneOf(["caller", "agent", "other"])),
    target: optional(oneOf(["agent", "company", "situation", "self", "quoted", "unknown"])),
    leastStrength: optional(number(0, 1)),
    withinMs: optional(whole(1, LONGEST_MS)),
    firstMs: optional(whole(1, LONGEST_MS)),
    after: optional(oneOf(cueKinds())),
  })
}
