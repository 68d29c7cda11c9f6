import type { Draft, Envelope } from "../../kernel/index.js"
import { toCanonicalJson } from "../../kernel/inner.js"
import type { IssueRef } from "../model/issues.js"
import type { Ground } from "../model/mark.js"
import { edit, type Editing, type SessionState } from "../model/state.js"
import type { Session } from "../composed/session.js"
import type { CallView } from "../topic.js"
import { isOfWords } from "../promises/promise-versions.js"
import { asOf } from "./as-of.js"
import { cuesAgain } from "./cues-again.js"
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
  const kept = new Set(events.filter((each) => isEarlier(each, stretch)).map(({ seq }) => seq))
  const isLater = ({ seq }: { readonly seq: number }) => seq > from && !kept.has(seq)
  const known = events.filter(
    (each) =>
      isReaction(each, session) && isLater(each) && !(isGone(each) && (each.data as Ground).source !== undefined),
  )
  const openings = events.filter((each) => each.type === "issue.opened" && isGone(each))
  const next = asOf(view.session, stretch, isLater, session)
  const fresh: Draft[] = []
  const names = new Map<string, string>()
  let isRetold = false
  for (const event of left) {
    if (isReaction(event, session) || isStrike(event) || ear.gives(event)) continue
    const queue = [event]
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
        // An issue keeps what is in it, and its name, whoever told of it first.
        const opening = type === "issue.opened" ? openings.shift() : undefined
        if (opening !== undefined) names.set(data.issueId!, (opening.data as IssueRef).issueId!)
        if (names.has(data.issueId!)) data.issueId = names.get(data.issueId!)!
        if (!isReaction(made, session) || isAccepted(next, made)) continue
        // One promise takes the place of another: what follows one that is told anew is told behind it.
        const isPromise = type.startsWith("promise.")
        const index: number = isPromise && isRetold ? -1 : known.findIndex((other) => isSame(other, made))
        if (index < 0) fresh.push({ type, data, at })
        isRetold ||= isPromise && index < 0
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

/** Whether something was said anew of a turn before the stretch, when another was taken back in it. */
function isEarlier(event: Envelope, { events, isHere }: Stretch): boolean {
  const of = turnOf(event)
  if (of === undefined || isHere(of)) return false
  return events.find(({ id }) => id === event.causedBy)?.type.startsWith("turn.re") === true
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
  return a.type === b.type && a.at === b.at && toCanonicalJson(a.data) === toCanonicalJson(b.data)
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
