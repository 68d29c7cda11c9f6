import type { AnomalyCode, Assessment, Draft, PolicyBreach, PolicyCode } from "../kernel/index.js"
import { factOf, currentIssue } from "./issues.js"
import { isReadBack } from "./facts.js"
import { untriedBefore } from "./ladder.js"
import { toLineAnomaly, type LineEnd } from "./line.js"
import { openHold, type HoldDetails } from "./hold.js"
import { isOverfull, type ParticipantRef } from "./participants.js"
import { readiness } from "./readiness.js"
import { hasConsent, mayRecord, type RecordingRule, type RecordingState } from "./recording.js"
import { inSafetyMode } from "./safety.js"
import { assessPromise, type PromiseLimits } from "./assess-promise.js"
import type { PromiseTerms } from "./promises.js"
import { currentSegment } from "./segments.js"
import type { SessionState } from "./state.js"
import type { TransferKind } from "./transfers.js"

/** What an agent may wish to do, with what the answer depends on. */
export interface Wishes {
  /** Begin to close, or hang up. */
  readonly close: Readonly<Record<never, never>>
  /** End the call for abuse or a threat. Open from the first second. */
  readonly endForAbuse: Readonly<Record<never, never>>
  readonly hold: HoldDetails
  readonly transfer: { readonly kind?: TransferKind }
  readonly offerOptions: Readonly<Record<never, never>>
  /** With the rule of `playbook.recording`, which `call.may` fills in; as if it were `consent` where there is none: nothing is assumed. */
  readonly record: { readonly rule?: RecordingRule }
  /** Ask for a supervisor. Always allowed. */
  readonly requestHelp: Readonly<Record<never, never>>
}

/** Yes, or not yet and why. What happens anyway is recorded all the same. */
export type Permission =
  | { readonly allowed: true }
  | {
      readonly allowed: false
      /** The first reason, as a code. */
      readonly code: PolicyCode
      /** What is lacking for it, as ids: untried rungs, missing facts. */
      readonly lacking: readonly string[]
      /** Every reason. */
      readonly breaches: readonly PolicyBreach[]
    }

/**
 * Whether a wish may be done now by the client's policy: `call.may`, for a state without its call. It advises: what happens anyway is
 * recorded, marked `outOfPolicy`.
 *
 * @param action - What somebody wants to do; see {@link Wishes}. `endForAbuse` and `requestHelp` are always allowed.
 * @param details - For a hold its purpose, consent and plan; for a transfer its kind. What is left out counts as not given.
 * @returns Where it is not allowed, the first reason as a code (`docs/errors.md`), what is lacking for it, and every reason.
 *
 * @example
 * ```ts
 * import { initialState, may } from "evenkeel/session"
 *
 * const answer = may(initialState, "hold", { purpose: "regroup", consent: true, plan: "sum up" })
 * answer.allowed ? [] : answer.lacking
 * // => ["acknowledge", "probe", "redirect", "timeStatement", "summariseAndClose"]
 * ```
 */
export function may<Action extends keyof Wishes>(
  state: SessionState,
  action: Action,
  details?: Wishes[Action],
): Permission {
  if (!Object.hasOwn(judges, action)) return { allowed: false, code: "may/unknown-action", lacking: [], breaches: [] }
  const breaches = judges[action](state, details ?? {})
  const first = breaches[0]
  if (first === undefined) return { allowed: true }
  return { allowed: false, code: first.code, lacking: first.lacking, breaches }
}

/** A wish that somebody has fulfilled. */
export type Wish = {
  readonly [Action in keyof Wishes]: { readonly action: Action; readonly details: Wishes[Action] }
}[keyof Wishes]

/** What somebody on our side does who closes a line. The report of a leg after the line was closed does nothing any more. */
export function hangUp({ line }: SessionState, { endedBy, endReason }: LineEnd): Wish | undefined {
  if (line.end !== null || (endedBy !== "agent" && endedBy !== "supervisor")) return undefined
  if (endReason === "transferred") return undefined
  return { action: endReason === "abuse" || endReason === "threat" ? "endForAbuse" : "close", details: {} }
}

/** How an input that happened stands to policy and log. */
export function judge(
  state: SessionState,
  draft: Draft,
  at: number,
  { wish, limits }: { readonly wish: Wish | undefined; readonly limits: PromiseLimits },
): Assessment | undefined {
  const anomaly = toLineAnomaly(state, draft.type, at) ?? anomalyOf(state, draft)
  const breaches = wish === undefined ? promiseBreaches(state, draft, limits) : judges[wish.action](state, wish.details)
  if (breaches.length === 0 && anomaly === undefined) return undefined
  return {
    ...(breaches.length === 0 ? {} : { outOfPolicy: breaches }),
    ...(anomaly === undefined ? {} : { anomaly }),
  }
}

/** A promise that was taken on beyond what the client lets agents promise. It stands, and binds, all the same. */
function promiseBreaches(
  { segments }: SessionState,
  { type, data }: Draft,
  limits: PromiseLimits,
): readonly PolicyBreach[] {
  if (type !== "promise.accepted") return []
  const answer = assessPromise(limits, data as PromiseTerms, currentSegment(segments)?.kind)
  return answer.allowed ? [] : [{ code: "promise/beyond-authority", lacking: answer.lacking }]
}

type Judge<Details> = (state: SessionState, details: Details) => readonly PolicyBreach[]

const judges: { readonly [Action in keyof Wishes]: Judge<Wishes[Action]> } = {
  close: (state) => {
    const { missing } = readiness(state)
    if (missing.length === 0) return []
    const reasoned = missing.every(({ issueId }) =>
      state.issues.some((issue) => issue.issueId === issueId && issue.resolutionReason !== undefined),
    )
    if (reasoned) return []
    return [{ code: "close/not-ready", lacking: missing.map(({ issueId, what }) => `${issueId ?? "call"}:${what}`) }]
  },
  endForAbuse: (state) => inSafety(state, "safety/end"),
  requestHelp: () => [],
  hold: (state, { purpose = "unknown", consent, plan }) => {
    const breaches: PolicyBreach[] = [...inSafety(state, "safety/hold")]
    if (consent !== true) breaches.push({ code: "hold/no-consent", lacking: ["consent"] })
    if (purpose !== "regroup") return breaches
    const untried = untriedBefore(state, "holdToRegroup")
    if (untried.length > 0) breaches.unshift({ code: "hold/ladder-untried", lacking: untried })
    if (plan === undefined) breaches.push({ code: "hold/no-plan", lacking: ["plan"] })
    return breaches
  },
  transfer: (state, { kind }) => (kind === "cold" ? inSafety(state, "safety/cold-transfer") : []),
  offerOptions: (state) => {
    const issue = currentIssue(state)
    if (isReadBack(factOf(issue, "problem"))) return []
    return [{ code: "options/not-read-back", lacking: [`${issue?.issueId ?? "call"}:problem`] }]
  },
  record: ({ recording }, { rule }) =>
    mayRecord(recording, rule) ? [] : [{ code: "record/no-consent", lacking: rule === "never" ? [] : ["consent"] }],
}

function inSafety(state: SessionState, code: PolicyCode): readonly PolicyBreach[] {
  return inSafetyMode(state) === undefined ? [] : [{ code, lacking: ["safety.cleared"] }]
}

function anomalyOf(state: SessionState, { type, data }: Draft): AnomalyCode | undefined {
  if (type === "recording.set" && (data as { state: RecordingState }).state === "resumed") {
    return hasConsent(state.recording) ? undefined : "recording/no-consent"
  }
  if (type.startsWith("participant.") && isOverfull(state, data as ParticipantRef)) return "participants/too-many"
  if (type !== "participant.resumed") return undefined
  const { participantId } = data as { readonly participantId: string }
  const known = state.participants.find((each) => each.participantId === participantId)
  return known !== undefined && openHold(known) !== undefined ? undefined : "hold/not-held"
}
