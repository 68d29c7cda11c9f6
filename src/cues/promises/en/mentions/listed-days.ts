import type { TimeMention } from "../../time-mention.js"
import { textAt, type Token, isWordAt } from "../../token.js"

import { readAtom } from "./atom.js"
import { readClock } from "../times/clock.js"
import type { MentionDraft } from "./mention-draft.js"

/** "Monday, Tuesday or Wednesday": from the first to the last of them. */
export function readListed(tokens: readonly Token[], draft: MentionDraft, zone: string): boolean {
  const { start, end, lastKind, last } = draft
  if (end !== undefined || lastKind !== "day" || start.clock !== undefined || textAt(tokens, last + 1) !== ",")
    return false
  let at = last + 1
  let side: TimeMention["end"]
  for (let isLast = false; !isLast;) {
    const comma = textAt(tokens, at) === "," ? 1 : 0
    isLast = isWordAt(tokens, at + comma, "or and")
    const from = at + comma + (isLast ? 1 : 0)
    const day =
      comma || isLast
        ? readAtom(tokens, from, { loose: false, range: true, zone, first: false, stated: true })
        : undefined
    if (day?.value.kind !== "day" || day.value.unfit !== undefined || day.value.side.day?.is !== start.day?.is)
      return false
    side = day.value.side
    at = day.next
  }
  if (startsClause(tokens, at)) return false
  draft.end = side
  draft.either = true
  draft.last = at - 1
  return true
}

/** "Tuesday or Wednesday between ten" + "and four": until four on either day. */
export function readEitherUntil(tokens: readonly Token[], draft: MentionDraft): boolean {
  const { start, end, either, lastKind } = draft
  if (either !== true || lastKind !== "clock" || end?.clock === undefined || end.clock !== start.clock) return false
  const clock = readClock(tokens, draft.last + 2, { loose: true, range: true })
  if (clock === undefined) return false
  draft.end = { ...end, clock: clock.value }
  draft.eachDay = true
  draft.relation = "between"
  draft.last = clock.next - 1
  return true
}

/** Whether "I will", "someone is" or the like begins here, so that the time before belongs to it. */
export function startsClause(tokens: readonly Token[], index: number): boolean {
  const at = textAt(tokens, index) === "," ? index + 1 : index
  return (
    isWordAt(tokens, at, "i we he she they someone you it") && isWordAt(tokens, at + 1, "will am are is 's shall going")
  )
}
