import type { Envelope } from "../../kernel/index.js"
import type { Pacing, PartEvents } from "../../session/index.js"
import type { AdviceDraft } from "../practices/advice-draft.js"
import { isCalledFor, signsOf, type Agenda, type AgendaItem, type Signs } from "./agenda.js"
import { momentsOf, silenceOf, silenceOfPractice, type SilenceCode } from "../pacing/silence.js"
import { pacingRules } from "../pacing/pacing.js"
import type { Moment, Practice } from "../practices/practice.js"
import type { CoachSettings } from "../pacing/settings.js"
import type { AdviceNote } from "../view/slice.js"
import type { CoachView } from "../view/view.js"

/** What practices are chosen by. */
export interface Choice {
  readonly agenda: Agenda
  readonly settings: CoachSettings
  readonly pacing: Pacing
}

/** The practice that speaks, and what it says. */
export interface Chosen {
  readonly practice: Practice
  readonly weight: number
  readonly draft: AdviceDraft
}

/** Steps in which nothing but the coach's own events happened bring no advice: nobody is asked. */
export function isOfInterest({ type }: Envelope): boolean {
  return !type.startsWith("advice.") && type !== "pacing.set"
}

/** The practice that speaks in this step: the first of the agenda that may, of the first moment that has one. The coach and `whyNot` both ask here. */
export function choosePractice(view: CoachView, choice: Choice): Chosen | undefined {
  if (choice.pacing === "off") return undefined
  const found = signsOf(view)
  for (const moment of momentsOf(view, choice.settings.pacing)) {
    const least = moment === "turn" ? leastWeight(view, choice) : 0
    if (least === undefined) continue
    const chosen = firstOf(view, choice, moment, { found, least })
    if (chosen !== undefined) return chosen
  }
  return undefined
}

/** What weighs so much does not wait for a routine advice to be over: one that an expert would not be shown. */
const URGENT = 75
const ROUTINE = pacingRules.expert.leastWeight

/** What a practice has to weigh to speak at a turn's end; nothing where none may. */
function leastWeight(view: CoachView, choice: Choice): number | undefined {
  if (silenceAtTurn(view, choice, 0) === undefined) return 0
  return silenceAtTurn(view, choice, URGENT) === undefined ? URGENT : undefined
}

/** Why what weighs so much does not speak at a turn's end, whatever its needs. */
export function silenceAtTurn(
  view: CoachView,
  { agenda, settings, pacing }: Choice,
  weight: number,
): SilenceCode | undefined {
  if (weight < URGENT) return silenceOf(view, pacing, settings.pacing)
  const isHeavy = ({ practiceId }: AdviceNote) =>
    !agenda.turn.some((item) => item.practice.id === practiceId && item.weight < ROUTINE)
  return silenceOf(view, pacing, settings.pacing, isHeavy)
}

function firstOf(
  view: CoachView,
  choice: Choice,
  moment: Moment,
  { found, least }: { readonly found: Signs; readonly least: number },
): Chosen | undefined {
  const wanted = wantedBy(view)
  const isWanted = ({ practice: { id } }: AgendaItem): boolean => wanted.includes(id)
  const items = choice.agenda[moment]
  for (const item of wanted === nothing ? items : items.toSorted((a, b) => Number(isWanted(b)) - Number(isWanted(a)))) {
    const { practice } = item
    const weight = weightIn(item, wanted)
    if (weight < least || !isCalledFor(item, found)) continue
    const draft = adviseSafely(view, choice, practice, weight)
    if (draft !== undefined) return { practice, weight, draft }
  }
  return undefined
}

/** What a rule of the client asks for goes before everything else of its moment; its needs must hold all the same. */
const WANTED = 100
const nothing: readonly string[] = []

/** What a practice weighs in a step in which rules ask for some. */
export function weightIn(
  { practice, weight }: Pick<AgendaItem, "practice" | "weight">,
  wanted: readonly string[],
): number {
  return wanted !== nothing && wanted.includes(practice.id) ? weight + WANTED : weight
}

/** The practices that rules of the client asked for in this step. */
export function wantedBy({ batch }: CoachView): readonly string[] {
  if (!batch.some(isWish)) return nothing
  return batch.filter(isWish).map(({ data }) => (data as PartEvents["advice.wanted"]).practice)
}

/** Whether a rule of the client asks for a practice. */
export function isWish({ type }: Envelope): boolean {
  return type === "advice.wanted"
}

/** A practice that throws says nothing; the others speak all the same. */
export function adviseSafely(
  view: CoachView,
  { pacing, settings }: Choice,
  practice: Practice,
  weight: number,
): AdviceDraft | undefined {
  try {
    for (const each of practice.needs) if (!each.holds(view)) return undefined
    const numbers = settings.pacing
    if (silenceOfPractice(view, practice, { pacing, weight, numbers }) !== undefined) return undefined
    return practice.advise(view)
  } catch {
    return undefined
  }
}
