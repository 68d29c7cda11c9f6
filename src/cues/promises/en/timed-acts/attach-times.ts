import type { PromisedAct } from "../../promised-act.js"
import type { TimeMention, TimeSide } from "../../time-mention.js"
import type { TimedAct } from "../../timed-act.js"
import { isStop, textAt, type Token, isWordAt, isEdge, someOf } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { SUBJECT_PRONOUNS, SUBORDINATE } from "../lexicons/clauses.js"
import { TIME_SENTENCE_WORDS } from "../lexicons/repairs.js"

/** How far from an act its time may be, in tokens. */
const REACH = 60

/** Gives each act the time that belongs to it. A time belongs to the act before it in its clause, or to the one that it leads in. */
export function attachTimes(
  tokens: readonly Token[],
  acts: readonly PromisedAct[],
  mentions: readonly TimeMention[],
): readonly TimedAct[] {
  const times = acts.map((): TimeMention[] => [])
  let before = -1
  for (const mention of mentions) {
    while (before + 1 < acts.length && acts[before + 1]!.verb <= mention.first) before += 1
    if (mention.unfit !== undefined) continue
    const index = ownerOf(tokens, acts, mention, before)
    if (index !== undefined) times[index]!.push(asOpening(tokens, withoutParticle(tokens, acts[index]!, mention)))
  }
  return acts.map((act, index) => {
    const time = combine(tokens, withoutEarlier(act, times[index]!))
    return time === undefined ? act : { ...act, time }
  })
}

/** "The visit is Friday at four, and I'll ring you before noon tomorrow": a time that is said behind the act goes before one that leads it in. */
function withoutEarlier({ verb }: PromisedAct, times: readonly TimeMention[]): readonly TimeMention[] {
  const led = times.filter(({ first }) => first < verb)
  if (led.length === 0) return times
  const own = times.filter(({ first }) => first > verb)
  return own.some((behind) => led.some((before) => isClash(before, behind))) ? own : times
}

/** "I'll come by Thursday": "by" belongs to the verb. "I'll come by noon" is by noon. */
function withoutParticle(tokens: readonly Token[], act: PromisedAct, mention: TimeMention): TimeMention {
  const shared = act.last === mention.first && textAt(tokens, act.last) === "by"
  if (!shared || (textAt(tokens, act.verb) === "come" && mention.start.day === undefined)) return mention
  return { ...mention, relation: "at", stated: false }
}

function ownerOf(
  tokens: readonly Token[],
  acts: readonly PromisedAct[],
  mention: TimeMention,
  before: number,
): number | undefined {
  const next = acts[before + 1]
  const previous = acts[before]
  // "Now I'll call you tomorrow": a word to begin with.
  const leads =
    mention.vague !== "now" && next !== undefined && next.first === next.clause && leadsIn(tokens, mention, next)
  const near = previous !== undefined && mention.first - previous.last <= REACH
  const reached = near && isReached(tokens, previous, mention)
  if (leads && (!reached || isSeparated(tokens, mention))) return before + 1
  return reached ? before : undefined
}

/** Whether the time begins a clause: "…, and tomorrow I'll call". */
function isSeparated(tokens: readonly Token[], { first }: TimeMention): boolean {
  const token = tokens[first - 1]
  return isEdge(token, "and but so then or because")
}

/** Whether the time stands at the front of the clause of an act. */
function leadsIn(tokens: readonly Token[], mention: TimeMention, act: PromisedAct): boolean {
  const gap = tokens.slice(mention.last + 1, act.first)
  if (
    gap.length > 6 ||
    !gap.every(({ text }) => isOneOf(", then so what - and that okay is i will do ok", text) && text !== ".")
  )
    return false
  const token = tokens[mention.first - 1]
  // "Your visit is on Friday, and I'll ring you".
  if (mention.start.day !== undefined && isOneOf("is was", token?.text) && gap.some(({ text }) => text === "and"))
    return false
  return (
    isSeparated(tokens, mention) ||
    isWordAt(tokens, mention.first, "give allow") ||
    isOneOf(
      "okay yes yeah right well sure alright that thanks great perfect fine lovely no problem good maam sir is was promise guarantee kindly please just madam",
      token?.text,
    )
  )
}

/** Whether nothing between an act and a time begins another clause. */
function isReached(tokens: readonly Token[], act: PromisedAct, mention: TimeMention): boolean {
  for (let at = act.last + 1; at < mention.first; at += 1) {
    if (isStop(tokens[at])) return isTimeSentence(tokens, at + 1, mention)
    if (opensClause(tokens, at, mention.first))
      return isMomentOf(tokens, at, mention) || isAppended(tokens, at, mention)
  }
  return !isAboutEvent(tokens, act, mention)
}

/** "…when they open at eight", "as soon as I'm in at nine": the moment that the clause tells. */
function isMomentOf(
  tokens: readonly Token[],
  clause: number,
  { first, start, relation, stated }: TimeMention,
): boolean {
  if (!isWordAt(tokens, clause, "when once") || first - clause > 7) return false
  if (start.clock === undefined || relation !== "at" || !stated) return false
  return someOf(tokens.slice(clause + 1, first), BEGINNING)
}

/** "When they open at eight": in the morning. */
function asOpening(tokens: readonly Token[], mention: TimeMention): TimeMention {
  const { clock, part } = mention.start
  const verb = textAt(tokens, mention.first - 1)
  const opens = isOneOf("open opens reopen reopens start starts in", verb)
  const when = [2, 3, 4, 5].some((back) => isWordAt(tokens, mention.first - back, "when once"))
  if (!opens || !when || clock === undefined || clock.sure || part !== undefined) return mention
  if (clock.hour < 5 || clock.hour > 11) return mention
  return { ...mention, start: { ...mention.start, clock: { ...clock, sure: true } } }
}

/** Verbs of what begins or ends at a moment. */
const BEGINNING =
  "open opens reopen reopens start starts finish finishes arrive arrives get gets come comes return returns am is are close closes"

/** "…before you leave, so by noon": the time is added behind a clause, with a pause. */
function isAppended(tokens: readonly Token[], clause: number, mention: TimeMention): boolean {
  const so = isWordAt(tokens, mention.first - 1, "so and") ? mention.first - 2 : mention.first - 1
  if (!mention.stated || tokens[so]?.kind !== "mark" || so <= clause) return false
  for (let at = clause; at < so; at += 1) if (isStop(tokens[at]) || isWordAt(tokens, at, "will")) return false
  const after = tokens[mention.last + 1]
  return isEdge(after)
}

/** Words that can only be verbs of another clause. */
const FINITE =
  "closes opens expires closed opened was were has had does did takes took needs wants comes starts ends runs works"

function opensClause(tokens: readonly Token[], at: number, until: number): boolean {
  const word = textAt(tokens, at)
  if (isOneOf(SUBJECT_PRONOUNS, word)) return !isLeadingIn(tokens, at, until)
  // "After work", "before the weekend": no clause without a subject of its own.
  if (isOneOf("after before", word) && !hasClause(tokens, at + 1, until)) return false
  if (isOneOf(SUBORDINATE, word) && word !== "that" && word !== "which") return true
  if (isOneOf("that which", word))
    return (
      isWordAt(tokens, at + 1, "is was will i you we he she they it the our your") && !isLeadingIn(tokens, at, until)
    )
  if (word === "you")
    return isWordAt(tokens, at + 1, "need should can could will must have are may want would might do")
  if (isOneOf("is are will", word)) return !isLeadingIn(tokens, at, until)
  return isOneOf(FINITE, word)
}

function hasClause(tokens: readonly Token[], from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) {
    if (isWordAt(tokens, at, "i you he she we they it is are was were has have gets comes goes")) return true
  }
  return false
}

/** "It will be around three", "we'll say three", "that's Tuesday at ten": words that only lead in the time. */
function isLeadingIn(tokens: readonly Token[], at: number, until: number): boolean {
  if (until - at > 5) return false
  for (let place = at; place < until; place += 1) {
    if (!isWordAt(tokens, place, "it that which is will be 's say we i should would there so they he she make do not"))
      return false
  }
  return true
}

/** Whether a sentence gives only the time of the act before it: "… It'll be around three." */
function isTimeSentence(tokens: readonly Token[], start: number, mention: TimeMention): boolean {
  if (mention.first - start > 10) return false
  for (let at = start; at < mention.first; at += 1) {
    if (!isWordAt(tokens, at, TIME_SENTENCE_WORDS)) return false
  }
  const after = tokens[mention.last + 1]
  return isEdge(after, "if is does and so at okay then or works")
}

/** Events whose own time is told: "to discuss your appointment on Friday". */
const OWN_EVENTS =
  "appointment meeting reservation booking flight surgery interview party wedding hearing exam procedure trip inspection closing viewing event conference checkup"

function isAboutEvent(tokens: readonly Token[], act: PromisedAct, mention: TimeMention): boolean {
  if (!isWordAt(tokens, mention.first - 1, OWN_EVENTS)) return false
  for (let at = act.verb; at < mention.first; at += 1) {
    if (isWordAt(tokens, at, "about regarding concerning confirm discuss reschedule before for of remind with"))
      return true
  }
  return false
}

/** One time from what was said in several places: "on Monday to go over it, at around ten". */
function combine(tokens: readonly Token[], times: readonly TimeMention[]): TimeMention | undefined {
  const [first, ...rest] = times
  if (first === undefined) return undefined
  return rest.reduce((time, more) => join(tokens, time, more), first)
}

function join(tokens: readonly Token[], time: TimeMention, more: TimeMention): TimeMention {
  if (more.vague === "now" || time.vague === "now") return time
  const place = { first: Math.min(time.first, more.first), last: Math.max(time.last, more.last) }
  if (time.vague === "soon" && more.vague === undefined) return { ...more, ...place }
  const joined = textAt(tokens, more.first - 1)
  // "Thursday, Friday at the latest".
  const latest = more.relation === "by" && more.stated && more.first - time.last <= 3 && time.relation === "at"
  if (
    (joined === "or" || joined === "not" || latest) &&
    time.end === undefined &&
    more.end === undefined &&
    kindOf(time.start) === kindOf(more.start)
  ) {
    return { ...time, ...place, end: more.start }
  }
  // "By ten, by eleven": the later word counts.
  const again = time.relation === "by" && more.relation === "by" && more.stated && more.first - time.last <= 2
  if (again && kindOf(time.start) === "c" && kindOf(more.start) === "c") return { ...more, ...place }
  if (time.elapsed !== undefined || more.elapsed !== undefined || more.vague !== undefined) return time
  if (time.end !== undefined && more.start.day === undefined) return time
  if (isClash(time, more) || (time.start.clock !== undefined && more.end !== undefined)) return time
  const relation = more.stated && more.relation !== "at" ? more.relation : time.relation
  const end = time.end ?? more.end
  const zone = time.zone ?? more.zone
  return {
    ...time,
    ...place,
    relation,
    stated: time.stated || more.stated,
    start: { ...time.start, ...more.start },
    ...(end && { end }),
    ...(zone && { zone }),
  }
}

/** Whether both say the same thing of a time, a day or an hour. */
function isClash({ start }: TimeMention, { start: other }: TimeMention): boolean {
  return (["day", "clock", "part", "closing"] as const).some(
    (field) => start[field] !== undefined && other[field] !== undefined,
  )
}

function kindOf({ day, clock, part }: TimeSide): string {
  return `${day === undefined ? "" : "d"}${clock === undefined ? "" : "c"}${part === undefined ? "" : "p"}`
}
