import { ownOf } from "../../kernel/inner.js"
import { keptFor } from "../pacing/kept-for.js"
import type { Moment, Practice, Sign } from "../practices/practice.js"
import type { CoachSettings } from "../pacing/settings.js"
import type { TurnNote } from "../view/heard.js"
import { callSigns } from "../view/call-signs.js"
import type { CoachView } from "../view/view.js"

/** A practice as it is asked in the calls of one client. */
export interface AgendaItem {
  readonly practice: Practice
  /** What it weighs for this client. */
  readonly weight: number
  /** Those of its needs: without any one of them it says nothing. */
  readonly signs: readonly Sign[]
}

/** The practices of one client by moment, in the order in which they are asked: as the client ordered them, then the heavier first. */
export type Agenda = Readonly<Record<Moment, readonly AgendaItem[]>>

/** The agenda of some practices as a client has switched, weighed and ordered them. Made once for both. */
export const toAgenda = /* @__PURE__ */ keptFor(
  (practices: readonly Practice[], changes: CoachSettings["practices"]): Agenda => {
    const agenda = {
      now: [] as AgendaItem[],
      turn: [] as AgendaItem[],
      event: [] as AgendaItem[],
      wrapUp: [] as AgendaItem[],
    }
    for (const practice of practices) {
      const weight = weightOf(practice, changes)
      if (weight === undefined || !Object.hasOwn(agenda, practice.moment)) continue
      agenda[practice.moment].push({ practice, weight, signs: signsIn(practice) })
    }
    const placeOf = ({ practice: { id, moment } }: AgendaItem): number =>
      (moment !== "now" && Object.hasOwn(changes, id) ? changes[id]!.order : undefined) ?? UNORDERED
    for (const items of Object.values(agenda)) items.sort((a, b) => placeOf(a) - placeOf(b) || b.weight - a.weight)
    return agenda
  },
)

/** After every place that a client can give. */
const UNORDERED = 101

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
  const change = ownOf(changes, id)
  return change?.on === false ? undefined : (change?.weight ?? weight)
}

/** What a step brings, as far as signs can tell. */
export type Signs = Readonly<Record<Sign["of"], () => readonly string[]>>

/** The signs of a step. */
export function signsOf(view: CoachView): Signs {
  const { caller, agent, batch } = view
  const types: string[] = []
  for (const { type } of batch) types.push(type)
  const [ofCaller, ofAgent] = [kindsOf(caller), kindsOf(agent)]
  let inCall: readonly string[] | undefined
  // What stands in the call is looked at where a practice waits for something of it: most steps are nobody's turn.
  return { caller: () => ofCaller, agent: () => ofAgent, step: () => types, call: () => (inCall ??= callSigns(view)) }
}

/** Whether a step brings all that a practice waits for. */
export function isCalledFor({ signs }: AgendaItem, found: Signs): boolean {
  for (const sign of signs) if (!isFound(sign, found)) return false
  return true
}

/** Whether a step brings a sign. */
export function isFound({ of, any }: Sign, found: Signs): boolean {
  for (const each of found[of]()) if (any.includes(each)) return true
  return false
}

const none: readonly string[] = []

function kindsOf(note: TurnNote | undefined): readonly string[] {
  if (note === undefined || note.reports.length === 0) return none
  const [first] = note.reports
  return note.reports.length === 1 ? first!.kinds : note.reports.flatMap(({ kinds }) => kinds)
}
