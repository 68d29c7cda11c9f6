import {
  instant,
  isUnknownMember,
  list,
  number,
  oneOf,
  optional,
  orNull,
  shape,
  text,
  whole,
  yesNo,
  type Check,
  type FaultIssue,
} from "../kernel/index.js"
import { callTypes } from "./arrival.js"
import { clockNames } from "./clocks.js"
import { flagNames } from "./flags.js"
import { kindChecks } from "./kind-checks.js"
import { ladder } from "./ladder.js"
import { directions, phases } from "./line.js"
import { basisCheck } from "./mark.js"
import { retentions } from "./recording.js"
import { agentKinds } from "./segments.js"
import type { Session } from "./session.js"
import { initialState, type SessionState } from "./state.js"
import type { TopicName } from "./topic-names.js"
import { participantRoles } from "./turn.js"

type Members = Readonly<Record<string, Check>>

let check: Check | undefined

/**
 * Notes what is wrong with a state that may come from anywhere: every member that this version reads must have its kind, at any depth, and
 * every mark be of a kind that there is. Members that it does not know are a later version's: they are left alone.
 *
 * @example
 * ```ts
 * import { checkState, initialState } from "evenkeel/session"
 * import type { FaultIssue } from "evenkeel/kernel"
 *
 * const issues: FaultIssue[] = []
 * checkState(JSON.parse(JSON.stringify(initialState)), issues)
 * issues // => []
 * checkState({ ...initialState, drift: [{ seq: 7, at: 0, kind: "sideways" }] }, issues)
 * issues.map(({ path }) => path) // => ["session.drift.0.kind"]
 * ```
 */
export function checkState(given: unknown, issues: FaultIssue[]): void {
  check ??= shape<object>(stateShape())
  const found: FaultIssue[] = []
  check(given, "session", found)
  for (const issue of found) if (!isUnknownMember(issue)) issues.push(issue)
}

const word = /* @__PURE__ */ text(60, 1)
const name = /* @__PURE__ */ text(300)
const anyText = /* @__PURE__ */ text(Number.MAX_SAFE_INTEGER)
const count = /* @__PURE__ */ whole(0, Number.MAX_SAFE_INTEGER)
const amount = /* @__PURE__ */ number(-Number.MAX_VALUE, Number.MAX_VALUE)

/** An object with at least these members. */
function some(members: Members): Check {
  return shape<object>(members)
}

function listOf(members: Members): Check {
  return list(some(members), 10_000)
}

/** Marks with these members besides. */
function marks(members: Members = {}): Check {
  return listOf({ seq: count, at: instant, turnId: optional(name), source: optional(name), ...members })
}

function stateShape(): { readonly [Name in keyof SessionState]: Check } {
  const side = orNull(some({ turnCount: amount, speechMs: amount, untimedCount: amount, lastEndAt: orNull(instant) }))
  const since = orNull(instant)
  const intent = optional(some({ at: optional(amount), wall: optional(name), fold: optional(word) }))
  const basis = basisCheck()
  const kinds = kindChecks()
  return {
    callId: name,
    opening: some({
      client: name,
      direction: oneOf(directions),
      openedAt: instant,
      playbook: some({ version: name, hash: name }),
    }),
    line: some({
      phase: oneOf(phases),
      reached: some(Object.fromEntries(phases.map((phase) => [phase, optional(instant)]))),
      end: orNull(some({ endedBy: word, endReason: word, at: instant })),
      correlations: listOf({ vendor: name, callId: name }),
    }),
    participants: listOf({
      participantId: name,
      role: oneOf(participantRoles),
      marks: listOf({
        kind: kinds.participant,
        at: instant,
      }),
    }),
    transfers: marks({
      transferId: name,
      kind: kinds.transfer,
      targetId: name,
      outcome: orNull(word),
    }),
    segments: marks({ segmentId: name, agentId: name, kind: oneOf(agentKinds), startedAt: instant, endedAt: since }),
    arrival: some({}),
    callTypes: marks({ callType: oneOf(callTypes), basis }),
    caller: some({}),
    subject: orNull(some({ relation: word })),
    issues: marks({
      issueId: name,
      facts: listOf({
        name: word,
        marks: marks({
          kind: kinds.fact,
          basis,
          value: optional(anyText),
        }),
      }),
      options: marks({
        optionId: name,
        what: anyText,
        standing: kinds.option,
      }),
      actions: marks({
        actionId: name,
        what: anyText,
        owner: name,
        standing: kinds.action,
      }),
      resolution: kinds.resolution,
      needsNoAction: yesNo,
    }),
    talk: some({
      heardCount: count,
      heardCharacters: count,
      caller: side,
      agent: side,
      speaking: some({ caller: since, agent: since }),
      speechReported: yesNo,
    }),
    vent: marks({ kind: kinds.vent, spokenBeforeMs: optional(amount) }),
    stance: marks({ stance: kinds.stance, reason: anyText }),
    rungs: marks({ rung: oneOf(ladder) }),
    drift: marks({ kind: kinds.drift }),
    safety: marks({
      kind: kinds.safety,
    }),
    steps: marks({
      procedureId: name,
      standing: optional(kinds.step),
    }),
    flags: marks({ flag: oneOf(flagNames), raised: yesNo, basis }),
    recording: some({
      marks: marks({
        state: kinds.recording,
      }),
      pauseAdvised: yesNo,
      retention: orNull(some({ text: oneOf(retentions) })),
    }),
    promises: marks({
      promiseId: name,
      kind: kinds.promise,
      promisedBy: kinds.promisedBy,
      window: some({ from: since, to: since }),
      meant: optional(some({ from: intent, to: intent })),
      words: anyText,
      standing: kinds.promiseStanding,
      ifNotHeardBy: intent,
      onBehalfOf: optional(name),
      channel: optional(word),
      contactRule: optional(
        some({
          noVoicemail: optional(yesNo),
          noName: optional(yesNo),
          notNumbers: optional(list(name, 1_000)),
          note: optional(anyText),
        }),
      ),
      keptWhen: optional(list(word, 1_000)),
      askedFor: optional(some({ decidedBy: name })),
    }),
    helpRequests: marks({
      helpId: name,
      standing: kinds.help,
    }),
    closing: marks({
      kind: kinds.closing,
    }),
    outcome: some({
      dispositions: marks({ code: name }),
      values: marks({ value: word }),
      praises: marks({ words: anyText }),
      extensions: marks({ byMs: amount }),
    }),
    ringBack: orNull(some({ seq: count, raisedAt: instant, settledAs: orNull(word) })),
    clocks: listOf({
      clock: oneOf(clockNames),
      dueAt: amount,
      ref: optional(name),
      everyMs: optional(number(1, Number.MAX_VALUE)),
    }),
    exceptions: marks({
      kind: kinds.exception,
      code: word,
      lacking: list(anyText, 1_000),
    }),
  }
}

/** Of which topic a member of the state tells. What the core tells of is left out. */
const told: { readonly [Name in keyof SessionState]?: TopicName } = {
  participants: "participants",
  transfers: "transfers",
  callTypes: "arrival",
  arrival: "arrival",
  issues: "issues",
  vent: "vent",
  stance: "ladder",
  rungs: "ladder",
  drift: "drift",
  safety: "safety",
  steps: "steps",
  flags: "flags",
  recording: "recording",
  promises: "promises",
  helpRequests: "help",
  closing: "closing",
  outcome: "closing",
  ringBack: "ringBack",
  clocks: "clocks",
  subject: "people",
}

/**
 * A topic that a state knows something of and the session does not have, as it is exported; `undefined` where there is none.
 *
 * @example
 * ```ts
 * import { sessionOf, untoldTopic } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { session } = buildCall().answer().record({ type: "openVent" }).call.getSnapshot()
 * untoldTopic(session, sessionOf([])) // => "ventTopic"
 * ```
 */
export function untoldTopic(state: SessionState, { topics }: Session): string | undefined {
  for (const [member, topic] of Object.entries(told)) {
    const name = member as keyof SessionState
    const isNew = JSON.stringify(state[name]) === JSON.stringify(initialState[name])
    if (!isNew && !topics.some((each) => each.topic === topic)) return `${topic}Topic`
  }
  return undefined
}
