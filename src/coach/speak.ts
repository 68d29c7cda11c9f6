import type { Advice, Pacing, PartEvents } from "../session/index.js"
import { type Envelope } from "../kernel/index.js"
import { toEventId } from "../kernel/inner.js"
import { authoritiesOf, type AuthorityRule } from "../phrases/index.js"
import { currentSegment } from "../session/index.js"
import type { AdviceDraft } from "./advice.js"
import { isCalledFor, signsOf, type Agenda, type Signs } from "./agenda.js"
import type { ChoosePhrase } from "./choose-phrase.js"
import { inLanguage } from "./in-language.js"
import { momentsOf, silenceOf, silenceOfPractice } from "./moment.js"
import type { Moment, Practice } from "./practice.js"
import type { CoachSettings } from "./settings.js"
import type { CoachView } from "./view.js"

/** What a coach speaks with. */
export interface Voice {
  readonly agenda: Agenda
  readonly settings: CoachSettings
  readonly pacing: Pacing
  readonly choosePhrase: ChoosePhrase
  readonly shadow: boolean
}

/** The advice of this step: the heaviest that may speak, one at most. `seq` is the one that it will have. */
export function speak(view: CoachView, voice: Voice, seq: number): Advice | undefined {
  if (voice.pacing === "off") return undefined
  const found = signsOf(view)
  for (const moment of momentsOf(view, voice.settings.pacing)) {
    if (moment === "turn" && silenceOf(view, voice.pacing, voice.settings.pacing) !== undefined) continue
    const spoken = heaviest(view, voice, moment, found)
    if (spoken !== undefined) return toAdvice(view, voice, spoken, seq)
  }
  return undefined
}

interface Found {
  readonly practice: Practice
  readonly weight: number
  readonly draft: AdviceDraft
}

function heaviest(view: CoachView, voice: Voice, moment: Moment, found: Signs): Found | undefined {
  let best: Found | undefined
  const wanted = wantedBy(view)
  for (const item of voice.agenda[moment]) {
    const { practice } = item
    const weight = wanted !== nothing && wanted.includes(practice.id) ? item.weight + WANTED : item.weight
    if (weight <= (best?.weight ?? -1) || !isCalledFor(item, found)) continue
    const draft = adviseSafely(view, voice, practice, weight)
    if (draft !== undefined) best = { practice, weight, draft }
  }
  return best
}

/** What a rule of the client asks for goes before everything else of its moment; its needs must hold all the same. */
const WANTED = 100
const nothing: readonly string[] = []

/** The practices that rules of the client asked for in this step. */
function wantedBy({ batch }: CoachView): readonly string[] {
  if (!batch.some(isWish)) return nothing
  return batch.filter(isWish).map(({ data }) => (data as PartEvents["advice.wanted"]).practice)
}

function isWish({ type }: Envelope): boolean {
  return type === "advice.wanted"
}

/** A practice that throws says nothing; the others speak all the same. */
function adviseSafely(view: CoachView, voice: Voice, practice: Practice, weight: number): AdviceDraft | undefined {
  try {
    for (const each of practice.needs) if (!each.holds(view)) return undefined
    const numbers = voice.settings.pacing
    if (silenceOfPractice(view, practice, { pacing: voice.pacing, weight, numbers }) !== undefined) return undefined
    return practice.advise(view)
  } catch {
    return undefined
  }
}

/** What the agent of this segment may offer; bare settings say nothing of it. */
function authorityOf({ session, settings }: CoachView) {
  const { authority } = settings as { readonly authority?: readonly AuthorityRule[] }
  return authoritiesOf(authority, currentSegment(session.segments)?.kind)
}

function toAdvice(view: CoachView, { choosePhrase, settings, shadow }: Voice, found: Found, seq: number): Advice {
  const { practice, draft } = found
  const { session } = view
  const stream = session.callId
  const { wish } = draft
  const locale = session.caller.language ?? view.settings.locale
  const scripted = isOverScripted(view)
  const phrase =
    wish === undefined || scripted
      ? null
      : choosePhrase(inLanguage(wish, locale), {
          session,
          settings: view.settings,
          locale,
          offered: offeredOf(view),
          seed: `${stream} ${practice.id}`,
          authority: authorityOf(view),
        })
  return {
    adviceId: `advice-${seq}`,
    practiceId: practice.id,
    moment: practice.moment,
    code: draft.code,
    slots: draft.slots ?? {},
    phrase,
    why: [...new Set(draft.why)]
      .sort((a, b) => a - b)
      .slice(-MOST_WHY)
      .map((each) => toEventId(stream, each)),
    turnIds: [...new Set(draft.turnIds ?? [])],
    interrupts: practice.moment === "now",
    expiresAt: view.now + (practice.moment === "wrapUp" ? WRAP_UP_MS : settings.pacing.showMs),
    ...(shadow ? { shadow: true as const } : {}),
  }
}

/** More reasons are no better ones. */
const MOST_WHY = 12
/** The note may be mended as long as the wrap-up lasts. */
const WRAP_UP_MS = 120_000
/** After so many phrases taken up as they stood, the headline alone: words of one's own are better. */
const SCRIPTED = 3

function isOverScripted({ advices }: CoachView): boolean {
  const last = advices.filter(({ moment }) => moment === "turn").slice(-SCRIPTED)
  return (
    last.length === SCRIPTED &&
    last.every(({ standing, phraseId, marked }) => standing === "used" && phraseId !== null && marked)
  )
}

function offeredOf({ advices }: CoachView): Readonly<Record<string, number>> {
  const offered: Record<string, number> = {}
  for (const { phraseId } of advices) if (phraseId !== null) offered[phraseId] = (offered[phraseId] ?? 0) + 1
  return offered
}
