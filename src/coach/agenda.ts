import { keptFor } from "./kept-for.js"
import type { Moment, Practice, Sign } from "./practice.js"
import type { CoachSettings } from "./settings.js"
import type { TurnNote } from "./heard.js"
import type { CoachView } from "./view.js"

/** A practice as it is asked in the calls of one client. */
export interface AgendaItem {
  readonly practice: Practice
  /** What it weighs for this client. */
  readonly weight: number
  /** Its place among those of its moment, heaviest first; of the same weight in their own order. */
  readonly rank: number
  /** Those of its needs: without any one of them it says nothing. */
  readonly signs: readonly Sign[]
}

/** Items by the sign that they wait for first. */
type Waiting = Readonly<Record<Sign["of"], ReadonlyMap<string, readonly AgendaItem[]>>>

/** The practices of one client and one moment. */
export interface AgendaOfMoment {
  /** Those that wait for no sign. */
  readonly always: readonly AgendaItem[]
  readonly waiting: Waiting
}

export type Agenda = Readonly<Record<Moment, AgendaOfMoment>>

/** The agenda of some practices as a client has switched and weighed them. Made once for both. */
export const toAgenda = /* @__PURE__ */ keptFor(
  (practices: readonly Practice[], changes: CoachSettings["practices"]): Agenda => ({
    now: toMoment("now", practices, changes),
    turn: toMoment("turn", practices, changes),
    event: toMoment("event", practices, changes),
    wrapUp: toMoment("wrapUp", practices, changes),
  }),
)

function toMoment(moment: Moment, practices: readonly Practice[], changes: CoachSettings["practices"]): AgendaOfMoment {
  const weighed = practices.flatMap((practice) => {
    const weight = practice.moment === moment ? weightOf(practice, changes) : undefined
    return weight === undefined ? [] : { practice, weight, signs: signsIn(practice) }
  })
  const items = weighed.sort((a, b) => b.weight - a.weight).map((item, rank) => ({ ...item, rank }))
  const waiting = {
    caller: new Map<string, AgendaItem[]>(),
    agent: new Map<string, AgendaItem[]>(),
    step: new Map<string, AgendaItem[]>(),
  }
  for (const item of items) {
    const [first] = item.signs
    for (const kind of first?.any ?? []) waiting[first!.of].set(kind, [...(waiting[first!.of].get(kind) ?? []), item])
  }
  return { always: items.filter(({ signs }) => signs.length === 0), waiting }
}

/** A practice of a host's that cannot be read waits for nothing, and fails alone when it is asked. */
function signsIn({ needs }: Practice): readonly Sign[] {
  try {
    return needs.flatMap(({ sign }) => sign ?? [])
  } catch {
    return []
  }
}

/** What a practice weighs for a client; nothing where it is switched off. */
export function weightOf({ id, weight }: Practice, changes: CoachSettings["practices"]): number | undefined {
  const change = Object.hasOwn(changes, id) ? changes[id] : undefined
  return change?.on === false ? undefined : (change?.weight ?? weight)
}

/** What a step brings, as far as signs can tell. */
export type Signs = Readonly<Record<Sign["of"], readonly string[]>>

/** The signs of a step. */
export function signsOf({ caller, agent, batch }: CoachView): Signs {
  const types: string[] = []
  for (const { type } of batch) types.push(type)
  return { caller: kindsOf(caller), agent: kindsOf(agent), step: types }
}

/** The practices of a moment that wait for a sign, where a step brings all that they wait for; one may come twice. */
export function calledFor({ waiting }: AgendaOfMoment, found: Signs): readonly AgendaItem[] {
  let called: AgendaItem[] | undefined
  for (const of of senders)
    for (const kind of found[of])
      for (const item of waiting[of].get(kind) ?? noItems) if (isCalledFor(item, found)) (called ??= []).push(item)
  return called ?? noItems
}

const senders = ["caller", "agent", "step"] as const
const noItems: readonly AgendaItem[] = []

function isCalledFor({ signs }: AgendaItem, found: Signs): boolean {
  for (const { of, any } of signs) if (!isAmong(found[of], any)) return false
  return true
}

const none: readonly string[] = []

function kindsOf(note: TurnNote | undefined): readonly string[] {
  if (note === undefined || note.reports.length === 0) return none
  const [first] = note.reports
  return note.reports.length === 1 ? first!.kinds : note.reports.flatMap(({ kinds }) => kinds)
}

function isAmong(found: readonly string[], any: readonly string[]): boolean {
  for (const each of found) if (any.includes(each)) return true
  return false
}
