import type { ClockTime, TimeMention } from "../../time-mention.js"
import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { MONTHS } from "../lexicons/days.js"
import { EARLIEST_TAILS, HOUR_RELATIONS, LATEST_TAILS, RELATIONS, SOFTENERS, TIME_GLUE } from "../lexicons/times.js"
import { readPast } from "../times/clock.js"
import { found, type Read } from "../times/found.js"
import { readYear } from "../times/year.js"
import { groupOf, namedPhraseAt, phraseAt } from "../words/phrases.js"
import { readAtom, readLead, type TimeAtom } from "./atom.js"
import { isBareRange, isDayBehind, isLoneHour } from "./bare-hours.js"
import { readEitherUntil, readListed, startsClause } from "./listed-days.js"
import { addOtherBound, mergeAtom, type MentionDraft } from "./mention-draft.js"
import { readCounted, readLasting, readSameTime, startLasting } from "./mention-length.js"
import { mayStandAlone } from "./time-words.js"

/** The words before an atom. */
interface Approach {
  readonly next: number
  readonly relation: MentionDraft["relation"] | undefined
  readonly loose: boolean
  readonly sometime: boolean
  readonly softened: string
}

/** Reads the time that begins at a place: what stands next to each other and fits together is one time. */
export function readMention(tokens: readonly Token[], index: number, zone: string): TimeMention | undefined {
  const lasting = startLasting(tokens, index)
  if (lasting !== undefined) {
    while (readMore(tokens, lasting, zone));
    return finish(lasting, false)
  }
  const approach = readApproach(tokens, index)
  const range = approach.relation === "between" || approach.relation === "from"
  const loose = approach.loose || (isBareRange(tokens, approach.next) && isDayBehind(tokens, approach.next + 3))
  const context = { loose, range, zone, first: true, stated: approach.next > index }
  const lead = readLead(tokens, index + softLength(tokens, index))
  const plain = readAtom(tokens, approach.next, context)
  // "In a bit" and "in two days" bring their own preposition; "later today" is longer than "later", "beginning of June" than "beginning".
  const soft = index + softLength(tokens, index)
  const bare =
    approach.relation === undefined || !mayStandAlone(tokens, soft)
      ? undefined
      : readAtom(tokens, soft, { ...context, loose: false, range: false, stated: soft > index })
  const longest = Math.max(lead?.next ?? 0, plain?.next ?? 0, bare?.next ?? 0)
  const led = lead?.next === longest || (plain?.next !== longest && bare?.next === longest)
  const atom = lead?.next === longest ? lead : plain?.next === longest ? plain : bare
  if (atom === undefined || atom.value.kind === "zone") return undefined
  const relation = led ? undefined : approach.relation
  const draft: MentionDraft = {
    first: index,
    last: atom.next - 1,
    relation: relation ?? atom.value.relation ?? "at",
    stated: relation !== undefined || atom.value.relation !== undefined,
    start: atom.value.side,
    end: atom.value.end,
    atom: atom.value,
    lastKind: atom.value.kind,
    sometime: approach.sometime,
  }
  while (readMore(tokens, draft, zone));
  // "By six at the latest, on Monday".
  if (readTail(tokens, draft)) while (readMore(tokens, draft, zone));
  const noClock = draft.start.clock === undefined && (draft.lastKind === "day" || draft.lastKind === "part")
  // "I'll call you about Friday", but "about a week from Friday".
  const counted = isWordAt(tokens, approach.next, "a an") || tokens[approach.next]?.kind === "number"
  return finish(draft, noClock && !led && !counted && isOneOf("about", approach.softened))
}

/** The number of softening words at a place: "sometime", "probably". */
function softLength(tokens: readonly Token[], index: number): number {
  const first = phraseAt(tokens, index, SOFTENERS)
  return first === 0 ? 0 : first + phraseAt(tokens, index + first, SOFTENERS)
}

/** "Sometime after", "by around", "at about". */
function readApproach(tokens: readonly Token[], index: number): Approach {
  let next = index
  let sometime = false
  let softened = ""
  let relation: MentionDraft["relation"] | undefined
  let loose = false
  for (let step = 0; step < 4; step += 1) {
    const named = relation === undefined ? namedPhraseAt(tokens, next, RELATIONS) : undefined
    const soft = phraseAt(tokens, next, SOFTENERS)
    // "Post lunch" is after it; "post tomorrow" is to send.
    // "On my way past tonight".
    if (
      textAt(tokens, next) === "past" &&
      tokens[next + 1]?.kind === "word" &&
      !isWordAt(tokens, next + 1, "noon midnight lunch")
    )
      break
    if (
      textAt(tokens, next) === "post" &&
      ((!isWordAt(tokens, next + 1, "lunch noon") && tokens[next + 1]?.kind !== "number") ||
        isWordAt(tokens, next - 1, "the your our my first"))
    )
      break
    if (named !== undefined && named.next - next >= soft) {
      relation = named.name as MentionDraft["relation"]
      // "Bang on five", "close to three": not "on three".
      // "He'll be round for nine".
      const isFor = textAt(tokens, next) === "for" && isWordAt(tokens, next - 1, "there round over here out")
      loose ||= relation === "at" && (named.next > next + 1 || isFor)
      next = named.next
    } else if (soft > 0) {
      softened = textAt(tokens, next)
      sometime ||= isOneOf("sometime some at", softened)
      next += soft
    } else break
    loose ||= isWordAt(tokens, next - 1, HOUR_RELATIONS)
  }
  return { next, relation, loose, sometime, softened }
}

/** Reads one more piece into the draft; false where nothing fits any more. */
function readMore(tokens: readonly Token[], draft: MentionDraft, zone: string): boolean {
  if (draft.atom.closed === true) return false
  return (
    readLasting(tokens, draft) ||
    readCounted(tokens, draft) ||
    readSameTime(tokens, draft) ||
    readListed(tokens, draft, zone) ||
    readJoined(tokens, draft, zone) ||
    readNext(tokens, draft, zone)
  )
}

/** "And four", "or Wednesday", "to Friday": the later side of a range. */
function readJoined(tokens: readonly Token[], draft: MentionDraft, zone: string): boolean {
  const at = draft.last + 1
  const joint = textAt(tokens, at)
  if (!isOneOf("to until through and or - &", joint)) return false
  if (draft.end !== undefined) return joint !== "or" && readEitherUntil(tokens, draft)
  const ranged = draft.relation === "between" || draft.relation === "from"
  const bounded = draft.relation === "by" || draft.relation === "before" || draft.relation === "after"
  if ((joint === "and" || joint === "&") && draft.relation !== "between") return false
  if (joint === "or" ? bounded && draft.lastKind !== "day" : bounded) return false
  const approach = readApproach(tokens, at + 1)
  if (approach.relation !== undefined && !isOneOf("at until", approach.relation)) return false
  const loose =
    draft.lastKind === "clock" ||
    (ranged && (draft.start.day === undefined || draft.start.clock !== undefined)) ||
    approach.loose ||
    joint === "until"
  const atom =
    readSecondDate(tokens, approach.next, draft) ??
    asAtom(readPast(tokens, approach.next, draft.start.clock)) ??
    readAtom(tokens, approach.next, { loose, range: true, zone, first: false, stated: true })
  if (atom === undefined || atom.value.closed === true || atom.value.kind === "zone" || atom.value.end !== undefined)
    return false
  const isClockUntil = joint === "until" && atom.value.kind === "clock"
  // "Sunday at eight through Monday at six", "Friday afternoon until Monday morning".
  const { day, clock, part } = draft.start
  const goesOn = isOneOf("to until through -", joint)
  const isNextDay = goesOn && day !== undefined && (clock ?? part) !== undefined && atom.value.kind === "day"
  // "3 pm EST to 5 pm EST", "3 pm on Friday to 5 pm on Monday".
  const isSaid = draft.lastKind === "zone" || (draft.lastKind === "day" && clock !== undefined)
  const isClock = goesOn && isSaid && atom.value.kind === "clock"
  const kind = isClock ? "clock" : draft.lastKind
  if (!ranged && atom.value.kind !== kind && !isClockUntil && !isNextDay) return false
  if (atom.value.unfit !== undefined) return false
  draft.end = atom.value.side
  draft.either = joint === "or"
  draft.lastKind = atom.value.kind
  draft.last = atom.next - 1
  if (draft.relation === "from") draft.relation = "between"
  return true
}

function asAtom(read: Read<ClockTime> | undefined): Read<TimeAtom> | undefined {
  return read && found({ kind: "clock", side: { clock: read.value } }, read.next)
}

/** "July 13 to 15": the second date leaves out the month. */
function readSecondDate(
  tokens: readonly Token[],
  index: number,
  { start, lastKind }: MentionDraft,
): Read<TimeAtom> | undefined {
  const token = tokens[index]
  const { day } = start
  if (lastKind !== "day" || day?.is !== "date" || day.month === undefined || token?.kind !== "number") return undefined
  const value = token.value ?? 0
  const free = tokens[index + 1] === undefined || tokens[index + 1]?.kind !== "number"
  if (value <= day.day || value > 31 || !free || !Number.isInteger(value)) return undefined
  const after = textAt(tokens, index + 1)
  if (isOneOf("am pm a p o'clock of", after) || groupOf(MONTHS, after) >= 0) return undefined
  const year = readYear(tokens, index + 1)
  const date = { ...day, day: value, ...(year && { year: year.value }) }
  return found({ kind: "day", side: { day: date } }, year?.next ?? index + 1)
}

/** A further piece of the same time: "tomorrow" + "at three", "Friday" + "before noon", "at three" + "Eastern". */
function readNext(tokens: readonly Token[], draft: MentionDraft, zone: string): boolean {
  const after = draft.last + 1
  const mark = textAt(tokens, after) === "," ? 1 : 0
  const glue = phraseAt(tokens, after + mark, TIME_GLUE)
  const turn = isWordAt(tokens, after + mark + glue, "but and") ? 1 : 0
  const from = after + mark + glue + turn
  const approach = readApproach(tokens, from)
  const next = approach.relation
  const loose =
    approach.loose ||
    (draft.lastKind === "day" && isWordAt(tokens, draft.last, "today tomorrow tonight") && from === after) ||
    (mark === 1 && isOneOf("day part", draft.lastKind) && isLoneHour(tokens, from)) ||
    isBareRange(tokens, from)
  // "On the 30th, 10 to 12".
  const bare = tokens[from]?.spelled !== true && isBareRange(tokens, from)
  const range = next === "between" || next === "from" || bare
  const atom = readAtom(tokens, approach.next, { loose, range, zone, first: false, stated: next !== undefined })
  // "At six every day", "between seven and nine last night".
  if (atom?.value.unfit !== undefined && mark + glue + turn === 0) {
    draft.atom = { ...draft.atom, unfit: atom.value.unfit, closed: true }
    draft.last = atom.next - 1
    return false
  }
  if (atom === undefined || atom.value.closed === true || next === "until") return false
  if (glue === 0 && mark + turn > 0 && startsClause(tokens, atom.next)) return false
  if (turn === 1 && !isOneOf("before by after from", next)) return false
  if (!applyNext(draft, atom.value, next)) return false
  draft.lastKind = atom.value.kind
  draft.last = atom.next - 1
  if (approach.sometime) draft.sometime = true
  readTail(tokens, draft)
  return true
}

function applyNext(draft: MentionDraft, atom: TimeAtom, relation: Approach["relation"]): boolean {
  if (atom.unfit !== undefined || atom.end !== undefined) return false
  if (atom.kind === "zone") return setZone(draft, atom)
  if (atom.kind === "vague" || atom.kind === "span") return false
  const bound = relation !== undefined && relation !== "at" ? relation : undefined
  const clocks = atom.kind !== "day" && atom.side.clock !== undefined && draft.start.clock !== undefined
  const days = atom.kind === "day" && draft.lastKind === "day" && draft.start.clock === undefined && draft.stated
  if (bound !== undefined && (clocks || (days && bound !== draft.relation && draft.relation !== "at")))
    return addOtherBound(draft, atom.side, bound)
  if (bound !== undefined && draft.stated && draft.relation !== "at" && draft.relation !== bound) return false
  if (bound !== undefined && draft.start.clock !== undefined && bound !== draft.relation) return false
  if (!mergeAtom(draft, atom)) return false
  if (bound !== undefined) {
    draft.relation = bound
    draft.stated = true
  }
  return true
}

function setZone(draft: MentionDraft, atom: TimeAtom): boolean {
  if (draft.atom.zone !== undefined) return draft.atom.zone === atom.zone
  if (draft.start.clock === undefined && draft.start.closing !== true) return false
  draft.atom = { ...draft.atom, zone: atom.zone ?? "caller" }
  return true
}

/** "At the latest", "onwards"; whether there was one. */
function readTail(tokens: readonly Token[], draft: MentionDraft): boolean {
  const at = draft.last + 1
  const comma = textAt(tokens, at) === "," ? 1 : 0
  const latest = phraseAt(tokens, at + comma, LATEST_TAILS)
  const earliest = phraseAt(tokens, at + comma, EARLIEST_TAILS)
  const sometime = phraseAt(tokens, at, "sometime|some time|at some point")
  if (latest === 0 && earliest === 0 && sometime > 0) {
    draft.sometime = true
    draft.last = at + sometime - 1
    return true
  }
  if (latest === 0 && earliest === 0) return false
  if (draft.end === undefined) {
    draft.relation = latest > 0 ? "by" : "from"
    draft.stated = true
  }
  draft.last = at + comma + Math.max(latest, earliest) - 1
  return true
}

function finish(draft: MentionDraft, topic: boolean): TimeMention {
  const { first, last, atom, start, end, stated } = draft
  const relation = draft.relation === "between" || draft.relation === "until" ? "at" : draft.relation
  const loneStart = draft.relation === "between" && end === undefined
  const unfit = atom.unfit ?? (draft.relation === "until" ? "until" : topic ? "noun" : loneStart ? "noun" : undefined)
  const vague = atom.vague ?? (draft.sometime && start.clock === undefined ? "sometime" : undefined)
  return {
    first,
    last,
    relation,
    stated,
    start,
    ...(end && { end }),
    ...(atom.elapsed && { elapsed: atom.elapsed }),
    ...(draft.eachDay && { eachDay: true }),
    ...(draft.lastsMs === undefined ? {} : { lastsMs: draft.lastsMs }),
    ...(vague && { vague }),
    ...(atom.minuteOfHour === undefined ? {} : { minuteOfHour: atom.minuteOfHour }),
    ...(atom.zone && { zone: atom.zone }),
    ...(unfit && { unfit }),
  }
}
