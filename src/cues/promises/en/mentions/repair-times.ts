import type { TimeMention, TimeSide } from "../../time-mention.js"
import { textAt, type Token, isWordAt, someOf } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { CORRECTION_HELPERS, CORRECTION_MARKERS } from "../lexicons/repairs.js"
import { readClock } from "../times/clock.js"
import { unitOf } from "../times/unit.js"

/** The most words that a correction takes. */
const LONGEST = 12

/**
 * Puts the last version in the place of the first: "Tuesday, no, Wednesday", "at three, sorry, four", "not this Friday, next Friday".
 *
 * @returns In order; times that were taken back are gone.
 */
export function repairTimes(tokens: readonly Token[], mentions: readonly TimeMention[]): readonly TimeMention[] {
  const kept: TimeMention[] = []
  let open = false
  let last = 0
  let denied: number | undefined
  for (const mention of mentions) {
    const before = kept[kept.length - 1]
    const near = before !== undefined && mention.first - before.last <= 4 * LONGEST
    const gap = near ? tokens.slice(behindQuestion(tokens, before.last + 1, mention.first), mention.first) : []
    const corrects =
      near && (isCorrection(gap, tokens[mention.first], before, mention) || isRestated(tokens, gap, before, mention))
    // "No, hang on, Thursday's a holiday. Friday."
    const setAside = corrects && mention.unfit === "noun"
    if (setAside || isDenied(tokens, mention)) {
      // "No, I can't do Tuesday": what comes next takes its place.
      open = corrects
      last = mention.last
      denied = before === undefined || !corrects ? mention.first - 1 : undefined
      continue
    }
    const since = open ? tokens.slice(Math.max(last, before?.last ?? 0) + 1, mention.first) : []
    const plain = open && near && gap.length <= LONGEST && (gap.length > 6 || since.every(({ text }) => isHelper(text)))
    if (before !== undefined && mention.unfit === undefined && (corrects || plain))
      kept[kept.length - 1] = override(before, mention)
    else kept.push(denied !== undefined && isNextTo(tokens, denied, mention) ? { ...mention, first: denied } : mention)
    open = false
    denied = undefined
  }
  return kept.map((mention) => repairNumber(tokens, mention))
}

/** "Not Tuesday": the denial stands directly before the time. */
function isDenied(tokens: readonly Token[], { first }: TimeMention): boolean {
  const before = textAt(tokens, first - 1)
  if (before === "not") return textAt(tokens, first - 2) !== "if"
  return isOneOf("do make on manage", before) && textAt(tokens, first - 2) === "not"
}

/** "Not this Friday, next Friday": only the denied time stands between. */
function isNextTo(tokens: readonly Token[], denied: number, { first }: TimeMention): boolean {
  return (
    first - denied <= 6 && tokens.slice(denied, first).every(({ text }) => !isOneOf("i we you he she they will", text))
  )
}

function isHelper(word: string): boolean {
  return isOneOf(CORRECTION_HELPERS, word) || isOneOf(CORRECTION_MARKERS, word)
}

/** Whether a word only stands around a correction: "one second, make it one". */
function isHelperAt(tokens: readonly Token[], at: number): boolean {
  const isCount = tokens[at]?.kind === "number" && !isWordAt(tokens, at + 1, "second sec moment")
  return !isCount && isHelper(textAt(tokens, at))
}

/** The place behind a short question: "… at three. Is that okay? Make it four." */
function behindQuestion(tokens: readonly Token[], from: number, until = tokens.length): number {
  const end = Math.min(from + LONGEST, until)
  for (let at = from; at < end; at += 1) if (textAt(tokens, at) === "?") return at + 1
  return from
}

function isCorrection(
  gap: readonly Token[],
  first: Token | undefined,
  before: TimeMention,
  mention: TimeMention,
): boolean {
  if (gap.length > LONGEST || before.unfit !== undefined) return false
  if (gap.every(({ text }) => text === ",") && isToldExactly(first, before, mention)) return true
  if (gap.every(({ text }) => text === ","))
    return (first?.hesitant === true && sameFields(before.start, mention.start)) || isSpecified(gap, before, mention)
  if (isMadeNew(gap)) return true
  return gap.every(({ text }) => isHelper(text)) && someOf(gap, CORRECTION_MARKERS)
}

/** "In two hours' time, say quarter to six": the clock time is what is meant. */
function isToldExactly(first: Token | undefined, { elapsed }: TimeMention, { start }: TimeMention): boolean {
  return elapsed !== undefined && start.clock !== undefined && isOneOf("say so call", first?.text)
}

/** "Thursday, Thursday at eleven": the same day again, with more. */
function isSpecified(gap: readonly Token[], before: TimeMention, mention: TimeMention): boolean {
  const { start, end, minuteOfHour } = before
  // "At twenty to, twenty to four that is".
  if (minuteOfHour !== undefined) return gap.length > 0 && mention.start.clock?.minute === minuteOfHour
  const [day, again] = [start.day, mention.start.day]
  const same = day?.is === "weekday" && again?.is === "weekday" && day.weekday === again.weekday
  return gap.length > 0 && same && start.clock === undefined && end === undefined && mention.start.clock !== undefined
}

/** "No wait, I have a meeting, make it ten", "wait, that's my lunch, so half past": what stands between tells why. */
function isMadeNew(gap: readonly Token[]): boolean {
  const from = gap.findIndex(({ text }) => isOneOf(CORRECTION_MARKERS, text))
  const [verb, object] = gap.slice(-2)
  const made = object?.text === "so" || (isOneOf("make call say", verb?.text) && isOneOf("it that", object?.text))
  return made && from >= 0 && from < gap.length - 2 && gap.slice(0, from).every(({ text }) => isHelper(text))
}

/** "I'll ring tomorrow. Well, the day after tomorrow.": a sentence that is only another time. */
function isRestated(
  tokens: readonly Token[],
  gap: readonly Token[],
  before: TimeMention,
  mention: TimeMention,
): boolean {
  const after = tokens[mention.last + 1]
  const alone = after === undefined || (after.kind === "mark" && after.text !== "?")
  const ended = gap.some(({ text }) => text === ".") && gap.every(({ text }) => isHelper(text))
  return alone && ended && before.unfit === undefined && sameFields(before.start, mention.start)
}

function sameFields(left: TimeSide, right: TimeSide): boolean {
  return (left.day !== undefined && right.day !== undefined) || (left.clock !== undefined && right.clock !== undefined)
}

/** The later words where they say something, the earlier ones where they do not. */
function override(before: TimeMention, mention: TimeMention): TimeMention {
  const place = { first: before.first, last: mention.last }
  const counted = before.elapsed !== undefined || before.minuteOfHour !== undefined
  const whole = counted || mention.elapsed !== undefined || mention.vague !== undefined
  if (whole) return { ...mention, ...place }
  const { day, clock, part, closing } = mention.start
  // A new clock time replaces a part of the day that held the old one.
  const start: TimeSide = {
    ...before.start,
    ...(day && { day }),
    ...(clock && { clock: inHalf(clock, before.start.clock) }),
    ...(part && { part }),
    ...(closing && { closing }),
  }
  const onlyDay = clock === undefined && part === undefined && closing === undefined
  const ranged = mention.end ?? (onlyDay ? before.end : undefined)
  const { end: _end, zone: _zone, vague: _vague, ...rest } = before
  const zone = mention.zone ?? before.zone
  return {
    ...rest,
    ...place,
    relation: mention.stated && mention.relation !== "at" ? mention.relation : before.relation,
    stated: before.stated || mention.stated,
    start,
    ...(ranged && { end: ranged }),
    ...(zone && { zone }),
  }
}

/** "Three pm, no, four": still of the afternoon. */
function inHalf(clock: NonNullable<TimeSide["clock"]>, before: TimeSide["clock"]): NonNullable<TimeSide["clock"]> {
  if (clock.sure || before?.sure !== true) return clock
  const hour = (clock.hour % 12) + (before.hour >= 12 && before.hour < 24 ? 12 : 0)
  return { ...clock, hour, sure: true }
}

/** "At three, no, sorry, four" and "in ten minutes, no, twenty": the new number stands alone. */
function repairNumber(tokens: readonly Token[], mention: TimeMention): TimeMention {
  const opening = behindQuestion(tokens, mention.last + 1)
  let at = opening
  let marked = false
  while (at - opening <= LONGEST && isHelperAt(tokens, at)) {
    marked ||= isWordAt(tokens, at, CORRECTION_MARKERS)
    at += 1
  }
  const token = tokens[at]
  // "At ten, not eleven" stays ten.
  if (!marked || textAt(tokens, at - 1) === "not") return mention
  const minutes = mention.start.clock === undefined ? undefined : readMinutes(tokens, at)
  if (minutes !== undefined)
    return { ...mention, start: { ...mention.start, clock: withMinutes(mention.start.clock!, minutes) }, last: at + 1 }
  if (token?.kind !== "number" || token.value === undefined) return mention
  if (mention.elapsed !== undefined) return repairElapsed(tokens, mention, at, token.value)
  if (mention.start.clock === undefined) return mention
  const clock = readClock(tokens, at, { loose: true, range: mention.end !== undefined })
  if (clock === undefined) return mention
  const again = repairRange(tokens, mention, clock.next)
  const start = { ...mention.start, clock: inHalf(clock.value, mention.start.clock) }
  if (again === undefined) {
    const { end: _end, ...single } = mention
    return { ...single, start, last: clock.next - 1 }
  }
  return { ...mention, start, end: again.end, last: again.last }
}

/** "Half past", "quarter to", with the hour left out. */
function readMinutes(tokens: readonly Token[], at: number): number | undefined {
  const word = textAt(tokens, at)
  const minutes = word === "half" ? 30 : word === "quarter" ? 15 : tokens[at]?.value
  const joint = textAt(tokens, at + 1)
  if (minutes === undefined || minutes > 30 || tokens[at + 2]?.kind === "number" || !isOneOf("past to", joint))
    return undefined
  return joint === "past" ? minutes : -minutes
}

function withMinutes(clock: NonNullable<TimeSide["clock"]>, minutes: number): NonNullable<TimeSide["clock"]> {
  if (minutes >= 0) return { ...clock, minute: minutes }
  const hour = clock.sure ? (clock.hour + 23) % 24 : ((clock.hour + 10) % 12) + 1
  return { ...clock, hour, minute: 60 + minutes }
}

/** "Between two and four, no, three and five". */
function repairRange(tokens: readonly Token[], mention: TimeMention, next: number) {
  if (mention.end === undefined || !isWordAt(tokens, next, "and to - or")) return undefined
  const clock = readClock(tokens, next + 1, { loose: true, range: true })
  if (clock === undefined) return undefined
  return { end: { ...mention.end, clock: inHalf(clock.value, mention.end.clock) }, last: clock.next - 1 }
}

function repairElapsed(tokens: readonly Token[], mention: TimeMention, at: number, value: number): TimeMention {
  const said = unitOf(textAt(tokens, at + 1))
  const own = tokens.slice(mention.first, mention.last + 1).map(({ text }) => unitOf(text))
  const [is, times] = said ?? own.filter((unit) => unit?.[0] === "elapsed").pop() ?? []
  if (is !== "elapsed") return mention
  const ms = value * times!
  return {
    ...mention,
    elapsed: { ...mention.elapsed!, leastMs: ms, mostMs: ms },
    last: said === undefined ? at : at + 1,
  }
}

/** "In ten, no, fifteen minutes": the first number is dropped before times are read. */
export function repairCounts(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    kept.push(tokens[index]!)
    if (tokens[index]!.kind !== "number" || !isWordAt(tokens, index - 1, "in within about around after")) continue
    let at = index + 1
    let marked = false
    while (at - index <= 6 && isHelperAt(tokens, at)) {
      marked ||= isWordAt(tokens, at, CORRECTION_MARKERS)
      at += 1
    }
    if (!marked || tokens[at]?.kind !== "number" || unitOf(textAt(tokens, at + 1)) === undefined) continue
    kept.pop()
    index = at - 1
  }
  return kept
}
