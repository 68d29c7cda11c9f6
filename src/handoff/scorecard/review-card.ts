import {
  instant,
  list,
  oneOf,
  orInvalidInput,
  refuse,
  shape,
  text,
  type Actor,
  type Check,
  type FaultIssue,
  type Refusal,
} from "../../kernel/index.js"
import { scoreResults, type ScoreResult } from "../../coach/index.js"
import { withTotal, type AgentAnswer, type Scorecard } from "./scorecard.js"

/** A card that was changed, or why it was not. */
export type CardResult = { readonly card: Scorecard } | { readonly refusal: Refusal }

/** What a person puts in the place of an answer. */
export interface OverrideInput {
  readonly practiceId: string
  readonly result: ScoreResult
  /** 1 to 500 characters. */
  readonly reason: string
}

/** What a refusal names who was given something else, as for a command of the call. */
function refuseWrong(command: string, check: Check, given: object): { readonly refusal: Refusal } | undefined {
  const issues: FaultIssue[] = []
  check(given, "", issues)
  return issues.length === 0 ? undefined : refuse("session/invalid-command", { command }, issues)
}

/**
 * Puts a person's answer in the place of the machine's; both are kept. `missed` confirms an auto-fail, anything else takes it off.
 *
 * @returns A new card, or a refusal: `session/not-allowed` for anybody but a supervisor, `session/not-found`,
 *   `session/invalid-command`.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { overrideAnswer, scorecard } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer()
 * const { session, heardAt } = call.getSnapshot()
 * const card = scorecard({ session, events: call.events(), now: heardAt })
 * const change = { practiceId: "empathy", result: "met", reason: "heard on the recording" } as const
 * const by = { id: "sup-1", role: "supervisor" } as const
 * const reviewed = overrideAnswer(card, change, { by, at: heardAt })
 * "card" in reviewed ? reviewed.card.total.counts.met : "refused" // => 1
 * ```
 */
export function overrideAnswer(
  card: Scorecard,
  override: OverrideInput,
  mark: { readonly by: Actor; readonly at: number },
): CardResult {
  return orInvalidInput({ card, override, mark }, () => {
    const { practiceId, result, reason } = override
    const { by, at } = mark
    if (by.role !== "supervisor") return refuse("session/not-allowed", { role: by.role, command: "overrideAnswer" })
    const check = shape({ result: oneOf(scoreResults), reason: text(500, 1), at: instant })
    const wrong = refuseWrong("overrideAnswer", check, { result, reason, at })
    if (wrong !== undefined) return wrong
    if (!card.answers.some((answer) => answer.practiceId === practiceId)) {
      return refuse("session/not-found", { what: "practice", id: practiceId })
    }
    const answers = card.answers.map((answer) => {
      if (answer.practiceId !== practiceId) return answer
      const overrides = [...answer.overrides, { result, reason, by: by.id, at }]
      const isIdle = answer.autoFail === "no" || (answer.autoFail === "armed" && result !== "missed")
      const autoFail = isIdle ? answer.autoFail : result === "missed" ? "confirmed" : "cleared"
      return { ...answer, overrides, counted: result, autoFail } as const
    })
    return { card: withTotal({ ...card, answers }) }
  })
}

/** What the agent of a card says to it. */
export interface AgentAnswerInput {
  readonly kind: AgentAnswer["kind"]
  /** Up to 1,000 characters; a dispute needs at least one. */
  readonly comment?: string
  readonly practiceIds?: readonly string[]
}

/**
 * Keeps what the agent says to their card: they saw it, or they dispute it. Only that agent may, as often as they like; nothing
 * is taken back by a later answer.
 *
 * @param mark - Who and when, milliseconds since the Unix epoch.
 * @returns A new card, or a refusal: `session/not-allowed` for anybody but the agent of the card, `session/not-found` for a practice that is
 *   not on it, `session/invalid-command` for a comment beyond 1,000 characters or a dispute without one.
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { answerScorecard } from "evenkeel/handoff"
 * import { createCall } from "evenkeel"
 *
 * const card = createCall({ callId: "CA1", at: 0, agent: { agentId: "a7", kind: "human" } }).scorecard()
 * const stamp = { by: { id: "a7", role: "agent" }, at: 5_000 } as const
 * const dispute = { kind: "disputed", comment: "The line broke before I could", practiceIds: ["empathy"] } as const
 * const answered = answerScorecard(card, dispute, stamp)
 * "card" in answered && answered.card.agentAnswers.length // => 1
 * const silent = answerScorecard(card, { kind: "disputed" }, stamp)
 * "refusal" in silent && silent.refusal.code // => "session/invalid-command"
 * ```
 */
export function answerScorecard(
  card: Scorecard,
  input: AgentAnswerInput,
  mark: { readonly by: Actor; readonly at: number },
): CardResult {
  return orInvalidInput({ card, input, mark }, () => {
    const { kind, comment = "", practiceIds = [] } = input
    const { by, at } = mark
    if (by.role !== "agent" || (card.agentId !== null && by.id !== card.agentId)) {
      return refuse("session/not-allowed", { role: by.role, command: "answerScorecard" })
    }
    const check = shape({
      kind: oneOf(["acknowledged", "disputed"]),
      comment: text(1_000, kind === "disputed" ? 1 : 0),
      practiceIds: list(text(200), 1_000),
      at: instant,
    })
    const wrong = refuseWrong("answerScorecard", check, { kind, comment, practiceIds, at })
    if (wrong !== undefined) return wrong
    const unknown = practiceIds.find((id) => !card.answers.some(({ practiceId }) => practiceId === id))
    if (unknown !== undefined) return refuse("session/not-found", { what: "practice", id: unknown })
    const answer: AgentAnswer = { kind, by: by.id, at, comment, practiceIds }
    return { card: { ...card, agentAnswers: [...card.agentAnswers, answer] } }
  })
}

/**
 * Whether somebody may see a card: the agent of it first; supervisors and the host once the agent has answered.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { maySeeScorecard } from "evenkeel/handoff"
 * import { createCall } from "evenkeel"
 *
 * const card = createCall({ callId: "CA1", at: 0, agent: { agentId: "a7", kind: "human" } }).scorecard()
 * maySeeScorecard(card, { id: "a7", role: "agent" }) // => true
 * maySeeScorecard(card, { id: "sup-1", role: "supervisor" }) // => false
 * ```
 */
export function maySeeScorecard(card: Scorecard, by: Actor): boolean {
  return orInvalidInput({ card, by }, () => {
    const { agentId, agentAnswers } = card
    const isTheirs = by.role === "agent" && (agentId === null || by.id === agentId)
    const isOver = by.role === "supervisor" || by.role === "host"
    return isTheirs || (isOver && (agentId === null || agentAnswers.length > 0))
  })
}
