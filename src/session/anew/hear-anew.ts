import type { Draft, Envelope } from "../../kernel/index.js"
import { toCanonicalJson } from "../../kernel/inner.js"
import type { Ground } from "../model/mark.js"
import { edit, type Editing, type SessionState } from "../model/state.js"
import type { Session } from "../composed/session.js"
import type { CallView } from "../topic.js"
import { isOfWords } from "../promises/promise-versions.js"
import { asOf } from "./as-of.js"
import { cuesAgain } from "./cues-again.js"
import { issuesKept } from "./issues-kept.js"
import { isTold, stretchOf, turnOf, type Stretch } from "./stretch.js"

/**
 * What was said behind a turn comes to something else when that turn is taken back, or has other words: a flag that it had raised before
 * them, an issue that it had opened for them, a yes that was one to it. The state is put back to where the turn was, the turns behind it are
 * heard and their events folded once more, and what follows from them now is compared with what did: that is struck, or said for the time
 * when it would have been.
 */
export function hearAnew(view: CallView, event: Envelope, session: Session): readonly Draft[] {
  const stretch = stretchOf(view.log, event)
  if (stretch === undefined) return []
  const { events, left, from, isGone } = stretch
  const ear = cuesAgain(view, stretch)
  const anew = new Set(events.filter(({ type }) => type.startsWith("turn.re")).map(({ id }) => id))
  const kept = new Set(events.filter((each) => isEarlier(each, anew, stretch)).map(({ seq }) => seq))
  const isLater = ({ seq }: { readonly seq: number }) => seq > from && !kept.has(seq)
  const known = events.filter(
    (each) =>
      isReaction(each, session) && isLater(each) && !(isGone(each) && (each.data as Ground).source !== undefined),
  )
  const openings = events.filter((each) => each.type === "issue.opened" && (isGone(each) || known.includes(each)))
  const issues = issuesKept(openings, isGone, view.session)
  const next = asOf(view.session, stretch, isLater, session)
  const fresh: Draft[] = []
  const names = new Map<string, string>()
  /** What comes behind one of these, and is of its kind, is told behind it. */
  const retold = new Set<string>()
  for (const event of left) {
    if (isReaction(event, session) || isStrike(event) || ear.gives(event)) continue
    const needed = issues.neededBy(event, next)
    const queue = needed === undefined ? [event] : [{ ...event, type: "issue.opened", data: needed }, event]
    // What is told anew stands behind what was told before it.
    let last = event.seq
    for (const each of queue) {
      fold(next, each, session)
      const then = { ...view, session: next, now: each.heardAt, log: ear.upTo(event.seq) }
      for (const draft of [...(session.part.react?.(then, each) ?? []), ...ear.hear(then, each)]) {
        const { type, at = each.at } = draft
        const data = { ...(draft.data as { issueId?: string }) }
        const made: Envelope = { ...each, type, at, data, ...BY_ITSELF }
        if (type === "cues.reported") {
          const { report, isNew } = ear.toReport(made)
          if (isNew) fresh.push({ type, data: report.data, at })
          queue.push(report)
          continue
        }
        if (type === "issue.opened" && !known.some((other) => isSame(other, made)))
          names.set(data.issueId!, issues.nameFor(made, event.seq))
        if (names.has(data.issueId!)) data.issueId = names.get(data.issueId!)!
        if (!isReaction(made, session) || isAccepted(next, made)) continue
        const place = placeOf(made, session)
        const index: number = retold.has(place) ? -1 : known.findIndex((other) => isSame(other, made))
        if (index < 0) {
          fresh.push({ type, at, data: type === "vent.opened" ? { ...data, spokenBeforeMs: spokenBy(next) } : data })
          retold.add(place)
        }
        const [before] = known.splice(index, index < 0 ? 0 : 1)
        if (before !== undefined) issues.opened(before)
        last = before?.seq ?? last
        queue.push({ ...made, seq: last })
      }
    }
  }
  const standing = seqsIn(view.session, session)
  // An issue behind what was told in it.
  const isOver = (each: Envelope) => each.type !== "issue.opened" && standing.has(each.seq)
  const struck = [...issues.left().filter(({ seq }) => standing.has(seq)), ...known.filter(isOver)].reverse()
  return [...struck.map(({ seq }) => ({ type: "record.struck", data: { seq, reason: "heard anew" } })), ...fresh]
}

const BY_ITSELF = { origin: "reaction", causedBy: "" } as const

/** Whether something was said anew of a turn before the stretch, when another was taken back in it. */
function isEarlier(event: Envelope, anew: ReadonlySet<string | null>, { isHere }: Stretch): boolean {
  const of = turnOf(event)
  return of !== undefined && anew.has(event.causedBy) && !isHere(of)
}

/** What is told of one thing at one time stands in the order in which it was told; a promise takes the place of another, whenever that was. */
function placeOf({ type, at }: Envelope, session: Session): string {
  const { topic = "" } = session.eventRule(type)?.topic ?? {}
  return topic === "promises" ? topic : `${topic} ${at}`
}

function spokenBy({ talk }: SessionState): number {
  return talk.caller?.speechMs ?? 0
}

/** Whether something is a mark that follows from an event, and would follow from it again: not what a rule, a part or a clock brought about. */
function isReaction({ type, origin, causedBy, data }: Envelope, session: Session): boolean {
  if (origin !== "reaction" || causedBy === null || !isMark(type, session)) return false
  return !("reason" in (data as object)) || (type === "promise.dismissed" && "turnId" in (data as object))
}

/** Whether a promise that is heard was accepted, or a person has settled it: words change it no more. */
function isAccepted({ promises }: SessionState, { type, data }: Envelope): boolean {
  if (!type.startsWith("promise.")) return false
  const { promiseId } = data as { readonly promiseId: string }
  const known = promises.find((each) => each.promiseId === promiseId)
  return known !== undefined && !isOfWords(known)
}

function isMark(type: string, session: Session): boolean {
  const topic = session.eventRule(type)?.topic
  return (
    topic !== undefined &&
    (topic.marks ?? topic.changeMarks ?? (topic.topic === "promises" || undefined)) !== undefined &&
    !type.startsWith("record.")
  )
}

/** Whether something came of what was struck or promised then. */
function isStrike({ type, origin }: Envelope): boolean {
  return origin === "reaction" && (type.startsWith("record.") || type.startsWith("promise."))
}

function isSame(a: Envelope, b: Envelope): boolean {
  return a.type === b.type && a.at === b.at && meaningOf(a) === meaningOf(b)
}

/** What an event tells, whenever it was told. */
function meaningOf({ data }: Envelope): string {
  return toCanonicalJson({ ...(data as object), spokenBeforeMs: undefined })
}

function fold(next: Editing, event: Envelope, session: Session): void {
  const { type } = event
  if (isMark(type, session) || isTold(event) || type.startsWith("call.") || type === "record.struck")
    session.fold(next, event)
}

/** The events of which marks are in the state. */
function seqsIn(state: SessionState, session: Session): ReadonlySet<number> {
  const promises = state.promises.filter(isOfWords).flatMap((each) => [each, ...(each.earlier ?? [])])
  const seqs = new Set([...state.issues, ...promises].map(({ seq }) => seq))
  session.changeMarks(edit(state), (marks) => {
    for (const { seq } of marks) seqs.add(seq)
    return marks
  })
  return seqs
}
