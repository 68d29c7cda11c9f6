import { orInvalidInput } from "../../kernel/index.js"
import {
  notApplicable,
  scorePractices,
  scoreResults,
  standardPractices,
  type Evidence,
  type Practice,
  type PracticeScore,
  type ScoreResult,
} from "../../coach/index.js"
import { currentCallType, defaultSettings, type CallType, type Settings } from "../../session/index.js"
import { readTurn } from "../../session/inner.js"
import { toWording } from "../render.js"
import type { HandoffSource } from "../told/source.js"
import type { WordingOptions } from "../words/say.js"
import { defineScorecardForm, type ScorecardForm } from "./form.js"

/** What a person put in the place of an answer. The machine's own stays beside it. */
export interface Override {
  readonly result: ScoreResult
  readonly reason: string
  readonly by: string
  readonly at: number
}

/**
 * How the agent was helped with a practice during the call. Never an answer by itself: whether it was done is told by the call, prompted or
 * not. `missed` with a `shownCount` of 0 is a practice that was not done, and no prompt that was ignored.
 */
export interface Prompts {
  /** Advice that the coach gave, whether or not the product said that it was shown (`showAdvice`). With 0 nobody was told. */
  readonly givenCount: number
  /** Advice that the agent could see. */
  readonly shownCount: number
  readonly usedCount: number
  /** Shown, and neither used nor dismissed. Advice that was never shown is not missed. */
  readonly ignoredCount: number
}

/** One answer of a card. */
export interface ScorecardAnswer {
  readonly practiceId: string
  /** Ids of the practices of the articles that it comes from. */
  readonly source: readonly string[]
  /** What the call shows. */
  readonly result: ScoreResult
  /** The time of a turn, and of what was heard in it, is when it began, as on a recording, where that was told. */
  readonly evidence: readonly Evidence[]
  readonly overrides: readonly Override[]
  /** What counts: the newest override, else what the call shows. */
  readonly counted: ScoreResult
  readonly weight: number
  /** Of the weight of all answers that count: 0 to 1; `null` where this one does not. */
  readonly share: number | null
  /** Where a miss fails the whole call: `armed` while there is none, then `proposed` until a person confirms the miss, or clears it. */
  readonly autoFail: "no" | "armed" | "proposed" | "confirmed" | "cleared"
  readonly prompts: Prompts
}

/** What the answers come to. */
export interface ScorecardTotal {
  /** 0 to 1, `null` where no answer counts, and for a call that is not scored. */
  readonly ratio: number | null
  readonly earnedWeight: number
  /** The weight of the answers that count: `met`, `partly`, `missed`. */
  readonly countedWeight: number
  /** The weight of those that do not: no occasion, or no evidence. It is taken out, visibly, and given to nobody. */
  readonly excludedWeight: number
  readonly counts: Readonly<Record<ScoreResult, number>>
  /** A confirmed auto-fail fails the call whatever else there is. */
  readonly failed: boolean
}

/** What the agent says to a card. */
export interface AgentAnswer {
  readonly kind: "acknowledged" | "disputed"
  readonly by: string
  readonly at: number
  readonly comment: string
  /** Which answers are disputed; all where it is empty. */
  readonly practiceIds: readonly string[]
}

/** The card of one call: practices as questions. Stable JSON. Its `locale` and `zone` are the client's: in them it is worded where its reader asks for no others. */
export interface Scorecard extends WordingOptions {
  readonly format: 1
  readonly callId: string
  readonly agentId: string | null
  /** From where the times of evidence are counted: when the line was connected, else when the call was opened, milliseconds since the Unix epoch. */
  readonly startedAt: number
  readonly callType: CallType
  /** Calls with nothing to handle well are not scored: wrong number, silence, prank; nor is a call about somebody's safety. */
  readonly scored: boolean
  readonly form: Pick<ScorecardForm, "formId" | "version" | "hash">
  /** `seq` of the last event that it rests on. */
  readonly seq: number
  readonly answers: readonly ScorecardAnswer[]
  readonly total: ScorecardTotal
  /** The agent sees a card first; others once the agent has answered, or the host says so. */
  readonly agentAnswers: readonly AgentAnswer[]
}

/** How a call is scored. */
export interface ScorecardOptions {
  /** All practices of the library where it is left out. */
  readonly form?: ScorecardForm
  readonly playbook?: Settings
  /** The library's and a client's own; the library's where they are left out. */
  readonly practices?: readonly Practice[]
}

/** Half a point for what was done in part: the usual middle of a three-valued form. */
const PARTLY = 0.5

const unscored: readonly CallType[] = ["solicitor", "wrongNumber", "silent", "prank"]

/**
 * The card of a call: practices as questions, each with its evidence by event and time, weights that renormalise visibly.
 *
 * Absence of evidence is `evidenceMissing`, never a pass and never a miss. An auto-fail that rests on words is `proposed` until
 * a person confirms it. For coaching one call; there is no ranking of agents here, and none should be made of it.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form, `scorecard/invalid-form` for a form that is none.
 *
 * @example
 * ```ts
 * import { scorecard } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer()
 * const { session, heardAt } = call.getSnapshot()
 * const card = scorecard({ session, events: call.events(), now: heardAt })
 * card.answers.find(({ practiceId }) => practiceId === "empathy")?.counted // => "evidenceMissing"
 * ```
 */
export function scorecard(source: HandoffSource, options: ScorecardOptions = {}): Scorecard {
  return orInvalidInput({ source, options }, () => {
    const { session, events } = source
    const { playbook = defaultSettings, practices = standardPractices() } = options
    const form = defineScorecardForm(options.form ?? { formId: "evenkeel", version: "1" }, practices)
    const scores = new Map(
      scorePractices(session, events, playbook, practices).map((score) => [score.practiceId, score]),
    )
    const beganAt = toBeginnings(source)
    const beginning = (score: PracticeScore): PracticeScore => ({
      ...score,
      evidence: score.evidence.map((each) => ({ ...each, at: beganAt.get(each.seq) ?? each.at })),
    })
    const prompts = toPrompts(source)
    const answers = form.questions.flatMap(({ practiceId, weight, autoFail = false }) => {
      // What a form asks for is on its card, though the client has switched it off.
      const score = scores.get(practiceId) ?? (options.form && switchedOff(practiceId, practices))
      return score === undefined
        ? []
        : [toAnswer(beginning(score), weight ?? score.weight, autoFail, prompts.get(practiceId) ?? unprompted)]
    })
    const callType = currentCallType(session.callTypes)
    return withTotal({
      format: 1,
      callId: session.callId,
      agentId: session.segments.at(-1)?.agentId ?? null,
      startedAt: session.line.reached.connected ?? session.opening.openedAt,
      callType,
      scored: !unscored.includes(callType) && session.safety.length === 0,
      form: { formId: form.formId, version: form.version, hash: form.hash },
      seq: events.at(-1)?.seq ?? 0,
      answers,
      agentAnswers: [],
      ...toWording({}, source.settings),
    })
  })
}

function toAnswer(score: PracticeScore, weight: number, autoFail: boolean, prompts: Prompts): ScorecardAnswer {
  const { practiceId, source, result, evidence } = score
  return {
    practiceId,
    source,
    result,
    evidence,
    overrides: [],
    counted: result,
    weight,
    share: null,
    autoFail: !autoFail ? "no" : result === "missed" ? "proposed" : "armed",
    prompts,
  }
}

function switchedOff(practiceId: string, practices: readonly Practice[]): PracticeScore {
  const { source, weight } = practices.find(({ id }) => id === practiceId)!
  return { practiceId, source, weight, ...notApplicable }
}

/** When the turn began that an event is about, where its source told that, by the `seq` of the event. */
function toBeginnings({ events }: HandoffSource): ReadonlyMap<number, number> {
  const begins = new Map(
    events.flatMap((event) => {
      const turn = readTurn(event)
      return turn?.startAt === undefined ? [] : [[turn.turnId, Math.min(turn.startAt, event.at)]]
    }),
  )
  return new Map(
    events.flatMap(({ seq, data }) => {
      const at = begins.get((data as { readonly turnId?: string }).turnId ?? "")
      return at === undefined ? [] : [[seq, at]]
    }),
  )
}

const unprompted: Prompts = { givenCount: 0, shownCount: 0, usedCount: 0, ignoredCount: 0 }

/** What became of the advice of each practice, by the events of the coach. One that still waits is not ignored. */
function toPrompts({ events }: HandoffSource): ReadonlyMap<string, Prompts> {
  const became = new Map<string, { readonly practiceId: string; readonly seen: Set<string> }>()
  for (const { type, data } of events) {
    if (!type.startsWith("advice.")) continue
    const { adviceId, practiceId = "" } = data as { readonly adviceId: string; readonly practiceId?: string }
    if (type === "advice.given") became.set(adviceId, { practiceId, seen: new Set() })
    became.get(adviceId)?.seen.add(type.slice("advice.".length))
  }
  const prompts = new Map<string, Prompts>()
  for (const { practiceId, seen } of became.values()) {
    const before = prompts.get(practiceId) ?? unprompted
    const isShown = seen.has("shown")
    const isIgnored = isShown && seen.has("expired") && !seen.has("used") && !seen.has("dismissed")
    prompts.set(practiceId, {
      givenCount: before.givenCount + 1,
      shownCount: before.shownCount + Number(isShown),
      usedCount: before.usedCount + Number(seen.has("used")),
      ignoredCount: before.ignoredCount + Number(isIgnored),
    })
  }
  return prompts
}

/** The card with what its answers come to. */
export function withTotal(card: Omit<Scorecard, "total">): Scorecard {
  const counting = card.answers.filter(({ counted }) => isCounting(counted))
  const countedWeight = sum(counting.map(({ weight }) => weight))
  const earnedWeight = sum(counting.map(({ weight, counted }) => weight * pointsOf(counted)))
  const answers = card.answers.map((answer) => ({
    ...answer,
    share: isCounting(answer.counted) && countedWeight > 0 ? answer.weight / countedWeight : null,
  }))
  const counts = Object.fromEntries(
    scoreResults.map((result) => [result, answers.filter(({ counted }) => counted === result).length]),
  ) as ScorecardTotal["counts"]
  return {
    ...card,
    answers,
    total: {
      ratio: !card.scored || countedWeight === 0 ? null : earnedWeight / countedWeight,
      earnedWeight,
      countedWeight,
      excludedWeight: sum(answers.map(({ weight, counted }) => (isCounting(counted) ? 0 : weight))),
      counts,
      failed: card.scored && answers.some(({ autoFail }) => autoFail === "confirmed"),
    },
  }
}

/** What is neither asked nor shown counts on no card. */
export function isCounting(result: ScoreResult | null): boolean {
  return result === "met" || result === "partly" || result === "missed"
}

function pointsOf(result: ScoreResult): number {
  return result === "met" ? 1 : result === "partly" ? PARTLY : 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
