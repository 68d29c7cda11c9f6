import type { Advice } from "../../session/index.js"
import { toEventId } from "../../kernel/inner.js"
import { authoritiesOf, type AuthorityRule } from "../../phrases/index.js"
import { currentSegment } from "../../session/index.js"
import type { ChoosePhrase } from "./choose-phrase.js"
import { choosePractice, type Choice, type Chosen } from "./choose-practice.js"
import { inLanguage } from "./in-language.js"
import type { CoachView } from "../view/view.js"

/** What a coach speaks with. */
export interface Voice extends Choice {
  readonly choosePhrase: ChoosePhrase
  readonly shadow: boolean
}

/** The advice of this step: of the practice that is chosen, one at most. `seq` is the one that it will have. */
export function speak(view: CoachView, voice: Voice, seq: number): Advice | undefined {
  const chosen = choosePractice(view, voice)
  return chosen === undefined ? undefined : toAdvice(view, voice, chosen, seq)
}

/** What the agent of this segment may offer; bare settings say nothing of it. */
function authorityOf({ session, settings }: CoachView) {
  const { authority } = settings as { readonly authority?: readonly AuthorityRule[] }
  return authoritiesOf(authority, currentSegment(session.segments)?.kind)
}

function toAdvice(view: CoachView, { choosePhrase, settings, shadow }: Voice, chosen: Chosen, seq: number): Advice {
  const { practice, draft } = chosen
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
