import {
  createCommandTable,
  id,
  instant,
  oneOf,
  optional,
  refuse,
  whole,
  type CommandRules,
  type Draft,
  type Envelope,
  type PartContext,
  type View,
} from "../../kernel/index.js"
import { alike, defined, people, persons } from "../../kernel/inner.js"
import {
  cuesTopic,
  helpTopic,
  openHelp,
  recentTurn,
  type CallPart,
  type CueCommands,
  type CueEvents,
  type CuesReport,
  type HeardCue,
  type SessionState,
  type Settings,
  type AbuseKind,
  type AbuseCommands,
  type AbuseEvents,
  type HelpCommands,
  type HelpEvents,
  type RuleEvents,
} from "../../session/index.js"
import { dangerIn, refuseMachine } from "../../session/inner.js"
import { defaultAbusePolicy, type AbusePolicy, type AbuseStep } from "./abuse-policy.js"
import { abuseStep, evolveAbuse, initialAbuseState, type AbuseState } from "./abuse-state.js"

/** The abuse ladder as a part of a call. */
export type AbusePart = CallPart<
  AbuseState,
  AbuseCommands & CueCommands & HelpCommands,
  AbuseEvents & CueEvents & HelpEvents & Pick<RuleEvents, "boundary.advised">
>

type CallView = View<SessionState, Settings>
type Context = PartContext<AbuseState, SessionState, Settings>

const kinds: readonly AbuseKind[] = ["profanity", "insult", "slur", "threat", "sexual"]
const none: readonly Draft[] = []

/**
 * The abuse ladder of a client as a part of a call: a boundary, another, then help or the end. Only abuse aimed at the agent
 * climbs it, once a turn, and no further until the agent has spoken: nobody is warned twice in one breath. An apology sets it back.
 *
 * It advises (`boundary.advised`, `help.requested`, `ending.offered`). It never ends a call, and is silent in safety mode.
 *
 * @example
 * ```ts
 * import { createCall } from "evenkeel/runtime"
 * import { cuesPart } from "evenkeel/cues"
 * import { abusePart } from "evenkeel/escalation"
 *
 * const call = createCall({ callId: "CA1", at: 1_767_225_600_000, parts: [cuesPart(), abusePart()] })
 * call.hear({ speaker: "caller", text: "You are a complete idiot.", at: 1_767_225_604_000 })
 * call.events().find((event) => event.type === "boundary.advised")?.data
 * // => { level: 1, turnId: "turn#2" }
 * ```
 */
export function abusePart(policy: AbusePolicy = defaultAbusePolicy): AbusePart {
  return {
    name: "abuse",
    needs: [cuesTopic, helpTopic],
    initial: initialAbuseState,
    check: alike(initialAbuseState),
    evolve: evolveAbuse,
    commands: createCommandTable<Context, AbuseCommands>("session", () => abuseCommands(policy)),
    react: (view, event) => {
      if (event.type === "cues.reported") return hearCues(view, event as Envelope<string, CuesReport>, policy)
      return event.type === "abuse.counted"
        ? follow(view, event as Envelope<string, { step: number; turnId?: string }>, policy)
        : none
    },
  }
}

function hearCues(view: CallView, { data }: Envelope<string, CuesReport>, policy: AbusePolicy): readonly Draft[] {
  if (!data.cues.some(concerns)) return none
  const { turnId, source, cues } = data
  const turn = recentTurn(view.log, turnId, LOOK_BACK)
  if (turn !== undefined && turn.speaker !== "caller") return none
  if (turn !== undefined && Math.min(turn.asrConfidence ?? 1, turn.speakerConfidence ?? 1) < policy.leastConfidence)
    return none
  const worst = kinds.findLast((kind) => cues.some((cue) => cue.kind === `abuse.${kind}` && counts(cue, kind, policy)))
  const drafts: Draft[] = []
  if (cues.some(isApology)) drafts.push({ type: "abuse.quieted", data: { turnId, source } })
  const state = view.slice("abuse") as AbuseState
  const isCounted = state.marks.some((mark) => mark.turnId === turnId)
  if (worst === undefined || isCounted) return drafts
  return [
    ...drafts,
    { type: "abuse.counted", data: { kind: worst, step: nextStep(view, worst, policy), turnId, source } },
  ]
}

/** Cues that may move the ladder; most turns give none. */
function concerns(cue: HeardCue): boolean {
  return cue.kind.startsWith("abuse.") || isApology(cue)
}

function isApology({ kind }: HeardCue): boolean {
  return kind === "apology" || kind.startsWith("apology.")
}

/** Kinds that skip the ladder count in whatever tone; of the others only what is aimed at the agent, and not mild. */
function counts({ target, strength, confidence }: HeardCue, kind: AbuseKind, policy: AbusePolicy): boolean {
  if (confidence < policy.leastConfidence || target !== "agent") return false
  return policy.skipsTo[kind] !== undefined || strength >= policy.leastStrength
}

/** The step that abuse leads to; 0 where the step before has not been said yet, in safety mode, and after the call. */
function nextStep(view: CallView, kind: AbuseKind, { steps, skipsTo, carryMs }: AbusePolicy): number {
  const { phase } = view.session.line
  const isOver = phase === "wrapUp" || phase === "completed"
  if (isOver || dangerIn(view.session) !== undefined) return 0
  const state = view.slice("abuse") as AbuseState
  const step = abuseStep(state)
  const last = state.marks.findLast((mark) => mark.step > 0)
  const isSaid = last === undefined || last.seq <= state.agentSpokeSeq
  // What skips the ladder is met at its end too, once the help of before has come and gone.
  if (skipsTo[kind] !== undefined)
    return step < steps.length || (isSaid && openHelp(view.session).length === 0) ? steps.length : 0
  if (!isSaid) return 0
  const { carried } = state
  const isKnown = carried !== null && carried.count > 0 && view.now - carried.lastAt <= carryMs
  const start = isKnown && state.quietedAt.length === 0 ? 1 : 0
  return Math.max(step, start) < steps.length ? Math.max(step, start) + 1 : 0
}

/** What a step brings about. */
function follow(
  view: CallView,
  { seq, data }: Envelope<string, { step: number; turnId?: string }>,
  { steps }: AbusePolicy,
): readonly Draft[] {
  const step: AbuseStep | undefined = steps[data.step - 1]
  if (step === undefined) return none
  const ground = defined({ turnId: data.turnId })
  if (step.do === "boundary") return [{ type: "boundary.advised", data: { level: step.level, ...ground } }]
  const isAsked = openHelp(view.session).length > 0
  const help = { type: "help.requested", data: { helpId: `help-abuse-${seq}`, reason: "abuse", ...ground } }
  const end = { type: "ending.offered", data: ground }
  if (step.do === "end") return [end]
  return [...(isAsked ? [] : [help]), ...(step.do === "helpOrEnd" ? [end] : [])]
}

/** How far back the turn of a report is looked for. */
const LOOK_BACK = 200

/** What a person records counts at once: they heard it. */
function abuseCommands(policy: AbusePolicy): CommandRules<Context, AbuseCommands> {
  return {
    markAbuse: {
      by: persons,
      late: true,
      fields: { kind: oneOf(kinds), turnId: optional(id) },
      decide: ({ state, view }, { kind, turnId }) => {
        // Somebody who was there hears what a detector does not.
        const isCounted = state.marks.some(
          (mark) => turnId !== undefined && mark.turnId === turnId && kinds.indexOf(mark.kind) >= kinds.indexOf(kind),
        )
        const ground = defined({ turnId })
        return isCounted
          ? []
          : [{ type: "abuse.counted", data: { kind, step: nextStep(view, kind, policy), ...ground } }]
      },
    },
    markApology: {
      by: persons,
      fields: { turnId: optional(id) },
      decide: (_, data) => [{ type: "abuse.quieted", data }],
    },
    confirmAbuse: {
      by: persons,
      late: true,
      fields: {},
      decide: ({ state, view, by }) =>
        state.marks.length === 0
          ? refuse("session/not-found", { what: "abuse" })
          : (refuseMachine(view.session.segments, by) ?? [{ type: "abuse.confirmed", data: {} }]),
    },
    carryAbuse: {
      by: people,
      fields: { count: whole(1, 10_000), lastAt: instant },
      decide: ({ view, by }, data) => refuseMachine(view.session.segments, by) ?? [{ type: "abuse.carried", data }],
    },
  }
}
