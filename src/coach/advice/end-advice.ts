import { regex } from "../../kernel/inner.js"
import type { Advice, AdviceEnd, AdviceWithdrawal, CoachEvents } from "../../session/index.js"
import type { Draft } from "../../kernel/index.js"
import { gave } from "../view/heard.js"
import type { Practice } from "../practices/practice.js"
import type { AdviceNote } from "../view/slice.js"
import { bringsTurn, isMutedFor, wordsOf, type CoachView } from "../view/view.js"

type CoachDraft = { [Type in keyof CoachEvents]: Draft<Type, CoachEvents[Type]> }[keyof CoachEvents]

/** An advice was followed although it had gone: the agent spoke, and these were the words. */
const FOLLOWS_MS = 15_000

/** What has become of the advice that waits, after what has just happened. */
export function endAdvice(view: CoachView, practiceOf: (id: string) => Practice | undefined): readonly CoachDraft[] {
  const { advices, batch } = view
  const drafts: CoachDraft[] = []
  for (let index = advices.length - 1; index >= 0; index--) {
    const advice = advices[index]!
    const spoken = advice.standing === "expired" && view.now - advice.givenAt <= FOLLOWS_MS
    if (advice.standing !== "waiting" && !spoken) {
      if (view.now - advice.givenAt > FOLLOWS_MS && advice.standing !== "withdrawn") break
      continue
    }
    if (batch.some(({ seq }) => seq === advice.seq)) continue
    const draft = endOf(view, advice, practiceOf(advice.practiceId))
    if (draft !== undefined && (advice.standing === "waiting" || draft.type === "advice.used")) drafts.push(draft)
  }
  return drafts
}

function endOf(view: CoachView, advice: AdviceNote, practice: Practice | undefined): CoachDraft | undefined {
  const { adviceId, turnIds } = advice
  const { batch } = view
  if (isMutedFor(view, advice.practiceId)) return withdrawn(adviceId, "safety")
  const gone = batch.find(
    ({ type, data }) => type === "turn.retracted" && turnIds.includes((data as { turnId: string }).turnId),
  )
  if (gone !== undefined) return withdrawn(adviceId, "groundWithdrawn")
  const happened = batch.find(({ type, seq }) => seq > advice.seq && practice?.answeredOn?.includes(type) === true)
  if (happened !== undefined) return used(adviceId, "happened")
  if (bringsTurn(view, view.agent) !== undefined && view.agent!.seq > advice.seq) {
    const isSaid = gave(view.agent, ...(practice?.answeredBy ?? [])) || isPhraseSaid(view, advice)
    return isSaid ? used(adviceId, "said") : expired(adviceId, "agentSpoke")
  }
  const begins = batch.some(
    ({ type, data }) => type === "speech.started" && (data as { speaker: string }).speaker === "agent",
  )
  if (begins) return expired(adviceId, "agentSpoke")
  const over = batch.some(({ type }) => type === "call.lineClosed" || type === "call.completed")
  return over && advice.moment !== "wrapUp" ? expired(adviceId, "callOver") : undefined
}

/** Of the words of a phrase that carry its meaning so many are said by who says it. */
const SAID_RATIO = 0.75
/** Shorter words are of any sentence. */
const TELLING = /* @__PURE__ */ regex("[\\p{L}\\d']{4,}", "gu")

/** Whether the agent has just said what was offered, word for word or nearly. */
function isPhraseSaid(view: CoachView, { seq, phraseId }: AdviceNote): boolean {
  if (phraseId === null) return false
  const { phrase } = (view.log.event(seq)?.data ?? {}) as Partial<Advice>
  const offered = tellingWords(phrase?.text ?? "")
  const said = tellingWords(wordsOf(view, view.agent))
  return offered.size > 1 && [...offered].filter((word) => said.has(word)).length >= SAID_RATIO * offered.size
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().replace(/’/g, "'").match(TELLING()))
}

/** The new one takes the place of what waits: one card at a time. */
export function replaceAdvice(waiting: readonly AdviceNote[]): readonly CoachDraft[] {
  return waiting.map(({ adviceId }) => expired(adviceId, "replaced"))
}

/** An advice whose time is over. Noticed late, after a sleep, it was missed by everybody. */
export function timeOut({ adviceId, expiresAt, shown }: AdviceNote, now: number, graceMs: number): CoachDraft {
  return now - expiresAt > graceMs && !shown
    ? { type: "advice.expired", data: { adviceId, reason: "timeout", missed: true } }
    : expired(adviceId, "timeout")
}

function expired(adviceId: string, reason: AdviceEnd): CoachDraft {
  return { type: "advice.expired", data: { adviceId, reason } }
}

function used(adviceId: string, how: CoachEvents["advice.used"]["how"]): CoachDraft {
  return { type: "advice.used", data: { adviceId, how } }
}

function withdrawn(adviceId: string, reason: AdviceWithdrawal): CoachDraft {
  return { type: "advice.withdrawn", data: { adviceId, reason } }
}
