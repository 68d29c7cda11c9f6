import {
  instant,
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
  type Shape,
} from "../../kernel/index.js"
import { callTypes, type Arrival, type CallTypeMark } from "../model/arrival.js"
import { clockNames, type Clock } from "../model/clocks.js"
import type { ClosingMark, Disposition, Outcome } from "../model/closing.js"
import type { Correlation } from "../model/correlation.js"
import type { DriftMark } from "../model/drift.js"
import type { DueIntent, WallIntent } from "../model/due-intent.js"
import type { ExceptionMark } from "../model/exceptions.js"
import type { FactEntry, FactMark } from "../model/facts.js"
import { flagNames, type FlagMark } from "../model/flags.js"
import type { HelpRequest } from "../model/help.js"
import type { Issue } from "../model/issues.js"
import type { ContactRule } from "../model/keeping.js"
import { kindChecks } from "./kind-checks.js"
import { ladder, type RungMark, type StanceMark } from "../model/ladder.js"
import { directions, phases, type Line, type RingBack } from "../model/line.js"
import { basisCheck, type Mark } from "../model/mark.js"
import type { Opening } from "../model/opening.js"
import type { Participant, ParticipantMark } from "../model/participants.js"
import type { Caller, Subject } from "../model/people.js"
import type { Action, Option } from "../model/plan.js"
import type { MeantWindow, PromiseRecord, PromiseWindow } from "../model/promises.js"
import { retentions, type CallRetention, type Recording, type RecordingMark } from "../model/recording.js"
import type { SafetyMark } from "../model/safety.js"
import { agentKinds, type Segment, type Supervision } from "../model/segments.js"
import type { SessionState } from "../model/state.js"
import type { StepMark } from "../model/steps.js"
import type { SideTalk, Talk } from "../model/talk.js"
import type { Transfer } from "../model/transfers.js"
import { participantRoles } from "../model/turn.js"
import type { VentMark } from "../model/vent.js"

/** A word of a closed set to which a later version may have added. */
const word = /* @__PURE__ */ text(60, 1) as Check<never>
const name = /* @__PURE__ */ text(300)
/** Of any length: a limit at the door holds it. */
const anyText = /* @__PURE__ */ text(Number.MAX_SAFE_INTEGER)
const count = /* @__PURE__ */ whole(0, Number.MAX_SAFE_INTEGER)
const amount = /* @__PURE__ */ number(-Number.MAX_VALUE, Number.MAX_VALUE)
const maybeName = /* @__PURE__ */ optional(name)
const maybeText = /* @__PURE__ */ optional(anyText)
const maybeWord = /* @__PURE__ */ optional(word)
const maybeYes = /* @__PURE__ */ optional(yesNo)
const since = /* @__PURE__ */ orNull(instant)
/** What is only ever told where it is so. */
const isSo = yesNo as Check<true>

function listOf<Item>(members: Shape<Item>): Check<readonly Item[]> {
  return list(shape<Item>(members), 10_000)
}

/** Marks with what their kind has besides: the compiler sees that nothing of it is forgotten. */
function marks<Each extends Mark>(members: Omit<Shape<Each>, keyof Mark>): Check<readonly Each[]> {
  const ground: Shape<Mark> = {
    seq: count,
    at: instant,
    turnId: maybeName,
    source: maybeName,
    recordSeq: optional(count),
  }
  return listOf<Each>({ ...ground, ...members } as Shape<Each>)
}

/** The members of a state at any depth, each with its kind. */
export function stateShape(): Shape<SessionState> {
  const kinds = kindChecks()
  const basis = basisCheck()
  return {
    callId: name,
    ...lineShape(kinds),
    ...peopleShape(kinds, basis),
    issues: issuesCheck(kinds, basis),
    talk: talkCheck(),
    vent: marks<VentMark>({ kind: kinds.vent, ending: maybeWord, spokenBeforeMs: optional(amount) }),
    stance: marks<StanceMark>({ stance: kinds.stance, reason: anyText }),
    rungs: marks<RungMark>({ rung: oneOf(ladder) }),
    drift: marks<DriftMark>({ kind: kinds.drift }),
    safety: marks<SafetyMark>({ kind: kinds.safety, reason: maybeText, groundWithdrawn: optional(isSo) }),
    steps: marks<StepMark>({ procedureId: name, stepId: maybeName, standing: optional(kinds.step) }),
    flags: marks<FlagMark>({ flag: oneOf(flagNames), raised: yesNo, basis, reason: maybeText }),
    recording: shape<Recording>({
      marks: marks<RecordingMark>({ state: kinds.recording }),
      pauseAdvised: yesNo,
      retention: orNull(
        shape<CallRetention>({ text: oneOf(retentions), expiresAt: optional(instant), dueAt: optional(instant) }),
      ),
    }),
    promises: promisesCheck(kinds),
    helpRequests: marks<HelpRequest>({
      helpId: name,
      targetId: maybeName,
      reason: maybeText,
      mode: maybeWord,
      standing: kinds.help,
      answeredBy: maybeName,
      groundWithdrawn: optional(isSo),
    }),
    closing: marks<ClosingMark>({ kind: kinds.closing }),
    outcome: shape<Outcome>({
      dispositions: marks<Disposition>({ code: name, segmentId: maybeName }),
      values: marks<Outcome["values"][number]>({ value: word }),
      praises: marks<Outcome["praises"][number]>({ words: anyText }),
      extensions: marks<Outcome["extensions"][number]>({ byMs: amount }),
    }),
    clocks: listOf<Clock>({
      clock: oneOf(clockNames),
      dueAt: amount,
      ref: maybeName,
      everyMs: optional(number(1, Number.MAX_VALUE)),
    }),
    exceptions: marks<ExceptionMark>({ kind: kinds.exception, code: word, lacking: list(anyText, 1_000) }),
  }
}

type Kinds = ReturnType<typeof kindChecks>

function lineShape({ participant, transfer }: Kinds) {
  const reached = Object.fromEntries(phases.map((phase) => [phase, optional(instant)])) as Shape<Line["reached"]>
  const playbook = shape<Opening["playbook"]>({ version: name, hash: name })
  return {
    opening: shape<Opening>({ client: name, direction: oneOf(directions), openedAt: instant, playbook }),
    line: shape<Line>({
      phase: oneOf(phases),
      reached: shape<Line["reached"]>(reached),
      end: orNull(
        shape<NonNullable<Line["end"]>>({
          endedBy: word,
          endReason: word,
          outcome: maybeWord,
          vendorReason: maybeText,
          at: instant,
        }),
      ),
      correlations: listOf<Correlation>({ vendor: name, callId: name, legId: maybeName }),
    }),
    participants: listOf<Participant>({
      participantId: name,
      role: oneOf(participantRoles),
      name: maybeName,
      legId: maybeName,
      marks: listOf<ParticipantMark>({
        kind: participant,
        at: instant,
        role: optional(oneOf(participantRoles)),
        name: maybeName,
        legId: maybeName,
        purpose: maybeWord,
        consent: maybeYes,
        plan: maybeText,
        returnAt: optional(instant),
        parkSlot: maybeName,
      }),
    }),
    transfers: marks<Transfer>({ transferId: name, kind: transfer, targetId: name, outcome: orNull(word) }),
    segments: marks<Segment>({
      segmentId: name,
      agentId: name,
      kind: oneOf(agentKinds),
      startedAt: instant,
      endedAt: since,
      supervision: optional(shape<Supervision>({ supervisorId: name, mode: word, visible: yesNo })),
    }),
    ringBack: orNull(shape<RingBack>({ seq: count, raisedAt: instant, number: maybeName, settledAs: orNull(word) })),
  }
}

function peopleShape(kinds: Pick<Kinds, "fact">, basis: ReturnType<typeof basisCheck>) {
  const ids = optional(list(name, 1_000))
  return {
    arrival: shape<Arrival>({
      queueWaitMs: optional(amount),
      menuPath: ids,
      transferCount: optional(count),
      earlierContactCount: optional(count),
      openPromiseIds: ids,
      brokenPromiseIds: ids,
      startMood: maybeWord,
      matterId: maybeName,
      summary: maybeText,
    }),
    callTypes: marks<CallTypeMark>({ callType: oneOf(callTypes), basis }),
    caller: shape<Caller>({
      personId: maybeName,
      name: maybeName,
      number: maybeName,
      callbackNumber: maybeName,
      language: maybeName,
      zone: maybeName,
      region: maybeName,
      verification: maybeWord,
      told: optional(factsCheck(kinds, basis)),
    }),
    subject: orNull(
      shape<Subject>({
        personId: maybeName,
        name: maybeName,
        relation: word,
        verification: maybeWord,
        mayDisclose: maybeYes,
      }),
    ),
  }
}

function factsCheck({ fact }: Pick<Kinds, "fact">, basis: ReturnType<typeof basisCheck>) {
  return listOf<FactEntry>({
    name: word,
    marks: marks<FactMark>({ kind: fact, basis, value: maybeText, adds: maybeYes }),
  })
}

function issuesCheck({ fact, option, action, resolution }: Kinds, basis: ReturnType<typeof basisCheck>) {
  return marks<Issue>({
    issueId: name,
    facts: factsCheck({ fact }, basis),
    options: marks<Option>({ optionId: name, what: anyText, standing: option }),
    actions: marks<Action>({
      actionId: name,
      what: anyText,
      owner: name,
      dueAt: optional(instant),
      standing: action,
    }),
    resolution,
    resolutionReason: maybeText,
    needsNoAction: yesNo,
    withdrawn: maybeText,
  })
}

function talkCheck() {
  const side = orNull(shape<SideTalk>({ turnCount: amount, speechMs: amount, untimedCount: amount, lastEndAt: since }))
  return shape<Talk>({
    heardCount: count,
    heardCharacters: count,
    caller: side,
    agent: side,
    speaking: shape<Talk["speaking"]>({ caller: since, agent: since }),
    speechReported: yesNo,
  })
}

function promisesCheck({ promise, promisedBy, promiseStanding }: Kinds) {
  const wall: Shape<WallIntent> = { wall: name, fold: maybeWord }
  // One of the two; each was whole when it was logged.
  const intent = shape<object>({ ...wall, wall: maybeName, at: optional(amount) }) as Check<DueIntent>
  const meant = optional(shape<WallIntent>(wall))
  const members: Omit<Shape<Omit<PromiseRecord, "earlier">>, keyof Mark> = {
    promiseId: name,
    kind: promise,
    promisedBy,
    window: shape<PromiseWindow>({ from: since, to: since }),
    meant: optional(shape<MeantWindow>({ from: meant, to: meant })),
    words: anyText,
    owner: maybeName,
    standing: promiseStanding,
    reason: maybeText,
    earlierTurnIds: optional(list(name, 1_000)),
    groundWithdrawn: optional(isSo),
    ifNotHeardBy: optional(intent),
    onBehalfOf: maybeName,
    channel: maybeWord,
    contactRule: optional(
      shape<ContactRule>({
        noVoicemail: maybeYes,
        noName: maybeYes,
        notNumbers: optional(list(name, 1_000)),
        note: maybeText,
      }),
    ),
    keptWhen: optional(list(word, 1_000)),
    askedFor: optional(shape<{ readonly decidedBy: string }>({ decidedBy: name })),
  }
  return marks<PromiseRecord>({ ...members, earlier: optional(marks<Omit<PromiseRecord, "earlier">>(members)) })
}
