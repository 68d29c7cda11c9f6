import type { Draft, Envelope, EventReader } from "../kernel/index.js"
import { toCanonicalJson } from "../kernel/inner.js"
import { readTurn, speechMs } from "./heard-turns.js"
import type { IssueRef } from "./model/issues.js"
import { phases } from "./model/line.js"
import { without, type Ground } from "./model/mark.js"
import { edit, type Editing, type SessionState } from "./model/state.js"
import type { TurnRetracted } from "./model/talk.js"
import type { Session } from "./session.js"
import type { CallView } from "./topic.js"

/** So many events behind a turn that is taken back are heard anew. Of an older one everything goes, and nothing takes its place. */
const MOST_EVENTS = 1_000

/**
 * What was said behind a turn comes to something else when that turn is taken back: a flag that it had raised before them, an issue that
 * it had opened for them. The state is put back to where the turn was, the events behind it are folded once more, and what follows from
 * them now is compared with what did: that is struck, or said for the time when it would have been.
 */
export function hearAnew(view: CallView, { seq: end, data }: Envelope<string, TurnRetracted>, session: Session) {
  const events = eventsBetween(view.log, data.turnSeq, end)
  const gone = goneIn(events, data.turnId)
  const left = events.filter((event) => !isTold(event) || !isOf(event, gone))
  if (!left.some((event) => readTurn(event) !== undefined)) return []

  const known = events.filter((event) => isReaction(event, session))
  const next = asOf(view.session, left, data, session)
  const fresh: Draft[] = []
  const names = new Map<string, string>()
  for (const event of left) {
    if (isReaction(event, session) || isStrike(event)) continue
    const log = { size: event.seq, event: (seq: number) => hidden(view.log.event(seq), gone) }
    const queue = [event]
    for (const each of queue) {
      fold(next, each, session)
      const then = { ...view, session: next, now: each.heardAt, log }
      for (const draft of session.part.react?.(then, each) ?? []) {
        const { type, at = each.at } = draft
        const data = { ...(draft.data as { issueId?: string }) }
        // An issue keeps what is in it, and its name, whoever told of it first.
        const opened =
          type === "issue.opened" ? known.findIndex((other) => other.type === type && isOf(other, gone)) : -1
        if (opened >= 0) names.set(data.issueId!, (known.splice(opened, 1)[0]!.data as IssueRef).issueId!)
        if (names.has(data.issueId!)) data.issueId = names.get(data.issueId!)!
        const made: Envelope = { ...each, type, at, data, ...BY_ITSELF }
        if (!isReaction(made, session)) continue
        const index = known.findIndex((other) => isSame(other, made))
        if (index < 0) fresh.push({ type, data, at })
        queue.push(known.splice(index, index < 0 ? 0 : 1)[0] ?? made)
      }
    }
  }
  const standing = seqsIn(view.session, session)
  // An issue behind what was told in it.
  const struck = known.filter(({ seq }) => standing.has(seq)).reverse()
  return [...struck.map(({ seq }) => ({ type: "record.struck", data: { seq, reason: "heard anew" } })), ...fresh]
}

const BY_ITSELF = { origin: "reaction", causedBy: "" } as const

function eventsBetween(log: EventReader, from: number, end: number): readonly Envelope[] {
  if (end - from > MOST_EVENTS) return []
  return Array.from({ length: end - from - 1 }, (_, index) => log.event(from + 1 + index)!)
}

/** The turns among these that do not stand. */
function goneIn(events: readonly Envelope[], turnId: string): ReadonlySet<string> {
  const gone = new Set([turnId])
  for (const { type, data } of events) {
    const { turnId = "" } = data as { turnId?: string }
    if (type === "turn.retracted") gone.add(turnId)
    if (type === "turn.replaced") gone.delete(turnId)
  }
  return gone
}

function isOf({ data }: Envelope, turns: ReadonlySet<string>): boolean {
  return turns.has((data as Ground).turnId!)
}

/** What tells of a turn. */
function isTold({ type }: Envelope): boolean {
  return type.startsWith("turn.") || type === "cues.reported"
}

/** The log has the turn no more. */
function hidden(event: Envelope | undefined, gone: ReadonlySet<string>): Envelope | undefined {
  return event !== undefined && isTold(event) && isOf(event, gone) ? { ...event, type: "turn.gone" } : event
}

/** Whether something is a mark that follows from an event, and would follow from it again: not what a rule, a part or a clock brought about. */
function isReaction({ type, origin, causedBy, data }: Envelope, session: Session): boolean {
  return origin === "reaction" && causedBy !== null && isMark(type, session) && !("reason" in (data as object))
}

function isMark(type: string, session: Session): boolean {
  const topic = session.eventRule(type)?.topic
  return (
    topic !== undefined && (topic.marks !== undefined || topic.changeMarks !== undefined) && !type.startsWith("record.")
  )
}

function isStrike({ type, origin }: Envelope): boolean {
  return origin === "reaction" && type.startsWith("record.")
}

function isSame(a: Envelope, b: Envelope): boolean {
  return a.type === b.type && a.at === b.at && toCanonicalJson(a.data) === toCanonicalJson(b.data)
}

/** The state as it was before the first of these events, as far as what follows from them depends on it. */
function asOf(state: SessionState, events: readonly Envelope[], { turnSeq }: TurnRetracted, session: Session): Editing {
  const next = edit(state)
  const isLater = ({ seq }: { readonly seq: number }) => seq > turnSeq
  next.issues = without(next.issues, isLater)
  session.changeMarks(next, (marks) => without(marks, isLater))
  const { line, talk } = next
  const { at = 0 } = events[0] ?? {}
  next.line = { ...line, phase: phases.findLast((phase) => (line.reached[phase] ?? Infinity) <= at) ?? "queued" }
  const spokenMs = events.reduce((sum, event) => {
    const turn = readTurn(event)
    return turn?.speaker === "caller" ? sum + speechMs(turn, event.at) : sum
  }, 0)
  if (talk.caller !== null)
    next.talk = { ...talk, caller: { ...talk.caller, speechMs: talk.caller.speechMs - spokenMs } }
  return next
}

function fold(next: Editing, event: Envelope, session: Session): void {
  if (isMark(event.type, session) || isTold(event) || event.type.startsWith("call.") || event.type === "record.struck")
    session.fold(next, event)
}

/** The events of which marks are in the state. */
function seqsIn(state: SessionState, session: Session): ReadonlySet<number> {
  const seqs = new Set(state.issues.map(({ seq }) => seq))
  session.changeMarks(edit(state), (marks) => {
    for (const { seq } of marks) seqs.add(seq)
    return marks
  })
  return seqs
}
