import {
  Fault,
  optional,
  orInvalidInput,
  shape,
  whole,
  words,
  type Envelope,
  type FaultIssue,
} from "../kernel/index.js"
import { review, toReviewView, type ReviewFinding } from "../phrases/index.js"
import type { WhyNotAdvice } from "./advice/why-not.js"
import type { SilenceCode } from "./pacing/silence.js"
import { standardPractices } from "./practices/standard-practices.js"
import { WORD_MS } from "../session/inner.js"
import { readiness, type CallEvent, type Readiness, type SessionState, type Advice } from "../session/index.js"

/** The live call that a drill goes on with: what `restoreCall` gives. */
export interface DrillCall {
  /** Takes a turn of a side, and tells what became true. */
  hear(speech: {
    readonly speaker: "agent" | "caller"
    readonly text: string
    readonly at: number
  }): { readonly ok: true; readonly events: readonly Envelope[] } | { readonly ok: false }
  /** Why a practice says nothing, as the root entry's calls tell it. */
  whyNot?(practiceId: string): WhyNotAdvice
  /** Judges what is about to be said, under the call's own playbook, as the root entry's calls do. */
  review?(text: string): readonly ReviewFinding[]
  /** The call as it stands. */
  getSnapshot(): { readonly session: SessionState; readonly heardAt: number }
}

/** What is tried. */
export interface DrillTry {
  /** `seq` up to which the call is played, from 1. */
  readonly until: number
  /** What the agent would say then; not blank. */
  readonly line: string
  /** What the caller might answer, where that is to be tried too; not blank. */
  readonly answer?: string
}

/** What a line changes. */
export interface Drilled {
  /** What had better be said otherwise, judged before it is said. */
  readonly review: readonly ReviewFinding[]
  /** What became true because of it, the turn itself first; the coach's own words are in `advice`. */
  readonly events: readonly CallEvent[]
  readonly advice: readonly Advice[]
  /**
   * What was called for at the end and is kept back, the heaviest first: by the cool-down, by a vent. Empty where the call that was restored tells
   * no `whyNot`.
   */
  readonly heldBack: readonly { readonly practiceId: string; readonly silence: SilenceCode }[]
  /** The call as it went on, whole: drill it again from its last event to try the next line. */
  readonly log: readonly Envelope[]
  readonly before: Readiness
  readonly after: Readiness
}

/** A second: what a line is tried after the moment that it answers. */
const BREATH_MS = 1_000

/**
 * Plays a call up to a moment, tries a line, and tells what it changes: facts, readiness, advice, and what a review says of it. Nothing of
 * it reaches the call that the log is of. The coach keeps its pacing: soon after one advice there is no other, and `heldBack` names what it kept
 * back.
 *
 * @param log - All events of one call, in order.
 * @param restore - Takes up a call from events, with the parts that are to react: `(events) => restoreCall({ events, playbook })`.
 * @returns Nothing where the log ends before `until`, or the call takes no words any more, or none so long.
 * @throws {@link Fault} `input/invalid` with each wrong place: `given.line`. What `restore` throws comes out as it is.
 *
 * @example
 * ```ts
 * import { drill } from "evenkeel/coach"
 * import { createCall, restoreCall } from "evenkeel/runtime"
 *
 * const at = 1_767_225_600_000
 * const call = createCall({ callId: "CA1", at })
 * call.record({ type: "connectCall", at: at + 1_000 })
 * call.hear({ speaker: "caller", text: "I am furious.", at: at + 10_000 })
 *
 * const tried = drill(call.events(), { until: 3, line: "You need to calm down." }, (events) => restoreCall({ events }))
 * tried?.review.map(({ code }) => code) // => ["review/calm-down"]
 * ```
 */
export function drill(
  log: readonly Envelope[],
  given: DrillTry,
  restore: (events: readonly Envelope[]) => DrillCall,
): Drilled | undefined {
  return orInvalidInput({ log, given, restore }, () => {
    checkTry(given)
    const { until, line, answer } = given
    const played = toBatchEnd(log, until)
    if (played.length === 0 || played.at(-1)!.seq < until) return undefined
    const call = restore(played)
    const { session, heardAt } = call.getSnapshot()
    const findings = call.review?.(line) ?? review(line, toReviewView(session))
    const spokenAt = heardAt + BREATH_MS + lengthOf(line)
    const said = call.hear({ speaker: "agent", text: line, at: spokenAt })
    if (!said.ok) return undefined
    const answerAt = spokenAt + BREATH_MS + lengthOf(answer ?? "")
    const answered = answer === undefined ? undefined : call.hear({ speaker: "caller", text: answer, at: answerAt })
    const events = [...said.events, ...(answered?.ok === true ? answered.events : [])]
    return {
      review: findings,
      events: events.filter(({ type }) => !type.startsWith("advice.")) as readonly CallEvent[],
      advice: events.flatMap(({ type, data }) => (type === "advice.given" ? [data as Advice] : [])),
      heldBack: toHeldBack(call),
      log: [...played, ...events],
      before: readiness(session),
      after: readiness(call.getSnapshot().session),
    }
  })
}

const LONGEST_LINE = 100_000

function checkTry(given: DrillTry): void {
  const issues: FaultIssue[] = []
  const line = words(LONGEST_LINE, 1)
  shape<DrillTry>({ until: whole(1, Number.MAX_SAFE_INTEGER), line, answer: optional(line) })(given, "given", issues)
  if (issues.length > 0) throw new Fault("input/invalid", { issues })
}

function toHeldBack(call: DrillCall): Drilled["heldBack"] {
  if (call.whyNot === undefined) return []
  const practices = standardPractices().toSorted((a, b) => b.weight - a.weight)
  return practices.flatMap(({ id: practiceId }) => {
    const reason = call.whyNot!(practiceId)
    return reason.code === "coach/silent" ? [{ practiceId, silence: reason.silence }] : []
  })
}

/** Up to the end of the step that holds `until`: half a step never was. */
function toBatchEnd(log: readonly Envelope[], until: number): readonly Envelope[] {
  const batch = log.find(({ seq }) => seq === until)?.batch
  const last = log.findLast((event) => event.batch === batch)
  return last === undefined ? [] : log.filter(({ seq }) => seq <= last.seq)
}

function lengthOf(text: string): number {
  return text.split(" ").length * WORD_MS
}
