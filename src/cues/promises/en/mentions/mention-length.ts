import { textAt, type Token } from "../../token.js"
import { readClock } from "../times/clock.js"
import { readLength } from "../times/length.js"
import { lastDay } from "../times/span.js"
import { phraseAt } from "../words/phrases.js"
import { readLead } from "./atom.js"
import { mergeAtom, type MentionDraft } from "./mention-draft.js"

/** A time that begins with its length: "for two hours from nine". */
export function startLasting(tokens: readonly Token[], index: number): MentionDraft | undefined {
  const read = readLastingFrom(tokens, index)
  if (read === undefined) return undefined
  const side = { clock: read.clock }
  return {
    first: index,
    last: read.next - 1,
    relation: "from",
    stated: true,
    start: side,
    end: undefined,
    atom: { kind: "clock", side },
    lastKind: "clock",
    sometime: false,
    lastsMs: read.lastsMs,
  }
}

/** "For two hours from nine". */
function readLastingFrom(tokens: readonly Token[], index: number) {
  if (textAt(tokens, index) !== "for") return undefined
  const length = readLength(tokens, index + 1)
  if (length?.value.unit !== "elapsed" || length.value.fuzzy || length.value.most === 0) return undefined
  const joint = phraseAt(tokens, length.next, "from|starting at/from?|beginning at")
  const clock = joint === 0 ? undefined : readClock(tokens, length.next + joint, { loose: true, range: false })
  return clock && { clock: clock.value, lastsMs: length.value.most, next: clock.next }
}

/** "From nine" + "for two hours", "Friday" + "for two hours from nine". */
export function readLasting(tokens: readonly Token[], draft: MentionDraft): boolean {
  const at = draft.last + 1
  const isDay = draft.lastKind === "day" && draft.start.clock === undefined && draft.end === undefined
  const counted = isDay ? readLastingFrom(tokens, at) : undefined
  if (counted !== undefined) {
    draft.start = { ...draft.start, clock: counted.clock }
    draft.relation = "from"
    draft.stated = true
    draft.lastsMs = counted.lastsMs
    draft.last = counted.next - 1
    draft.lastKind = "clock"
    return true
  }
  const from = draft.relation === "from" && draft.end === undefined
  if (!from || draft.lastsMs !== undefined || textAt(tokens, at) !== "for") return false
  const length = readLength(tokens, at + 1)
  const { day, clock } = draft.start
  if (length !== undefined && day !== undefined && clock === undefined) {
    const end = lastDay(day, length.value)
    if (end.day === undefined) return false
    Object.assign(draft, { end, relation: "between", last: length.next - 1 })
    return true
  }
  if (clock === undefined || length?.value.unit !== "elapsed" || length.value.fuzzy || length.value.most === 0)
    return false
  draft.lastsMs = length.value.most
  draft.last = length.next - 1
  return true
}

/** "A week from today, same time", "tomorrow at the same time": the present time of day. */
export function readSameTime(tokens: readonly Token[], draft: MentionDraft): boolean {
  const { day, clock, part } = draft.start
  const at = textAt(tokens, draft.last + 1) === "," ? draft.last + 2 : draft.last + 1
  const length = phraseAt(tokens, at, "at? the? same time")
  const bare = day !== undefined && clock === undefined && part === undefined && draft.end === undefined
  if (length === 0 || !bare || draft.lastKind !== "day" || draft.relation !== "at") return false
  draft.atom = { ...draft.atom, vague: "clockNow", closed: true }
  draft.last = at + length - 1
  return true
}

/** "Today" + "in about an hour", "Thursday" + "two weeks from now". */
export function readCounted(tokens: readonly Token[], draft: MentionDraft): boolean {
  const { day, clock, part } = draft.start
  const at = textAt(tokens, draft.last + 1) === "," ? draft.last + 2 : draft.last + 1
  if (day === undefined || clock !== undefined || part !== undefined || draft.end !== undefined) return false
  const lead = readLead(tokens, at)
  if (lead === undefined || lead.value.unfit !== undefined || lead.value.end !== undefined) return false
  const { elapsed, relation = "at", side } = lead.value
  const counts = elapsed === undefined ? day.is === "weekday" && side.day?.is === "later" : isToday(day)
  if (!counts || (draft.stated && draft.relation !== "at")) return false
  if (elapsed !== undefined) {
    draft.start = {}
    draft.atom = { ...lead.value, closed: true }
    draft.relation = relation
  } else if (!mergeAtom(draft, lead.value)) return false
  draft.last = lead.next - 1
  return true
}

function isToday(day: NonNullable<MentionDraft["start"]["day"]>): boolean {
  return day.is === "offset" && day.days === 0
}
