import { textAt, type Token } from "../token.js"
import { readLead } from "./atom.js"
import { readLength } from "./length.js"
import { mergeAtom, type MentionDraft } from "./mention-draft.js"

/** "From nine" + "for two hours". */
export function readLasting(tokens: readonly Token[], draft: MentionDraft): boolean {
  const at = draft.last + 1
  const from = draft.relation === "from" && draft.start.clock !== undefined && draft.end === undefined
  if (!from || draft.lastsMs !== undefined || textAt(tokens, at) !== "for") return false
  const length = readLength(tokens, at + 1)
  if (length?.value.unit !== "elapsed" || length.value.fuzzy || length.value.most === 0) return false
  draft.lastsMs = length.value.most
  draft.last = length.next - 1
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
