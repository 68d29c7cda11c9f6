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
import { clockNames } from "./clocks.js"
import { phases } from "./line.js"
import { participantRoles } from "./turn.js"
import type { Session } from "./session.js"
import { initialState, type SessionState } from "./state.js"
import type { TopicName } from "./topic-names.js"

type Members = Readonly<Record<string, Check>>

let check: Check | undefined

/**
 * Whether a value is a state as a snapshot keeps it: every member that this version reads has its kind, at any depth.
 *
 * @example
 * ```ts
 * import { initialState, isState } from "evenkeel/session"
 *
 * isState(JSON.parse(JSON.stringify(initialState))) // => true
 * isState({ line: "up" }) // => false
 * ```
 */
export function isState(value: unknown): value is SessionState {
  check ??= shape<object>(stateShape())
  const issues: FaultIssue[] = []
  check(value, "", issues)
  return issues.every(isUnknownMember)
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
  return {
    callId: name,
    opening: some({ client: name, direction: word, openedAt: instant, playbook: some({ version: name, hash: name }) }),
    line: some({
      phase: oneOf(phases),
      reached: some(Object.fromEntries(phases.map((phase) => [phase, optional(instant)]))),
      end: orNull(some({ endedBy: word, endReason: word, at: instant })),
      correlations: listOf({ vendor: name, callId: name }),
    }),
    participants: listOf({
      participantId: name,
      role: oneOf(participantRoles),
      marks: listOf({ kind: word, at: instant }),
    }),
    transfers: marks({ transferId: name, kind: word, targetId: name, outcome: orNull(word) }),
    segments: marks({ segmentId: name, agentId: name, kind: word, startedAt: instant, endedAt: since }),
    arrival: some({}),
    callTypes: marks({ callType: word, basis: word }),
    caller: some({}),
    subject: orNull(some({ relation: word })),
    issues: marks({
      issueId: name,
      facts: listOf({ name: word, marks: marks({ kind: word, basis: word, value: optional(anyText) }) }),
      options: marks({ optionId: name, what: anyText, standing: word }),
      actions: marks({ actionId: name, what: anyText, owner: name, standing: word }),
      resolution: word,
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
    vent: marks({ kind: word, spokenBeforeMs: optional(amount) }),
    stance: marks({ stance: word, reason: anyText }),
    rungs: marks({ rung: word }),
    drift: marks({ kind: word }),
    safety: marks({ kind: word }),
    steps: marks({ procedureId: name }),
    flags: marks({ flag: word, raised: yesNo, basis: word }),
    recording: some({ marks: marks({ state: word }), pauseAdvised: yesNo, retention: orNull(some({ text: word })) }),
    promises: marks({
      promiseId: name,
      kind: word,
      promisedBy: word,
      window: some({ from: since, to: since }),
      meant: optional(some({ from: intent, to: intent })),
      words: anyText,
      standing: word,
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
    helpRequests: marks({ helpId: name, standing: word }),
    closing: marks({ kind: word }),
    outcome: some({
      dispositions: marks({ code: name }),
      values: marks({ value: word }),
      praises: marks({ words: anyText }),
      extensions: marks({ byMs: amount }),
    }),
    ringBack: orNull(some({ seq: count, raisedAt: instant, settledAs: orNull(word) })),
    clocks: listOf({ clock: oneOf(clockNames), dueAt: amount, ref: optional(name), everyMs: optional(amount) }),
    exceptions: marks({ kind: word, code: word, lacking: list(anyText, 1_000) }),
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
