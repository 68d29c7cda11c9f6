import fc from "fast-check"
import type { Actor } from "evenkeel/kernel"
import type { Call, Result } from "evenkeel/runtime"
import type { CallCommands, Command, CommandType, CueKind } from "evenkeel/session"
import { T0 } from "./scene.js"

/** Printed with a failure, and fixed so that a failure comes again; `EVENKEEL_SEED` for another look. */
const SEED = Number(process.env.EVENKEEL_SEED ?? 20260101)

/** How often a property runs; `EVENKEEL_RUNS` for a longer look. */
export function runs(usual: number): { seed: number; numRuns: number } {
  return { seed: SEED, numRuns: Number(process.env.EVENKEEL_RUNS ?? usual) }
}

const one = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values)
/** The member is there or not: never there as `undefined`. */
const members = <Shape extends object>(shape: Shape, required: readonly (keyof Shape)[]) =>
  fc.record(shape as never, { requiredKeys: required as never }) as fc.Arbitrary<never>

const turnId = one("turn#2", "turn#3", "turn#4", "turn#6", "u1", "u2")
const source = one("a@1", "b@2")
const issueId = one("i1", "i2", "issue-turn#2")
const words = one(
  "My kitchen is under water",
  "Who are you?",
  "This is the third time!",
  "Yes.",
  "I have no idea what to say about all that now",
  "",
)
const fact = one("problem", "desiredOutcome", "cause", "unit", "complaint")
const value = one("Kitchen under water", "4b", "5c", "A plumber today")
const basis = one("heard", "recorded", "vendor", "carried")
const participantId = one("caller", "ann", "expert", "interpreter")
const speaker = one("caller", "agent", "supervisor", "interpreter", "thirdParty")
const reason = one("slip", "asked for", "third round")
const instant = fc.integer({ min: T0, max: T0 + 7_200_000 })
const correlation = fc.constant({ vendor: "v", callId: "x" })

/** Every kind that the session reacts to, and some that it does not. */
export const cueKinds: readonly CueKind[] = [
  "problem",
  "desiredOutcome",
  "readBack",
  "confirmation",
  "correction",
  "offTopic",
  "anger",
  "distress",
  "abuse.insult",
  "abuse.profanity",
  "endSignal",
  "anythingElse",
  "closing",
  "doNotCall",
  "abuse.threat",
  "threat.legal",
  "threat.publicity",
  "recordingRefused",
  "minorStated",
  "acknowledge",
  "empathy",
  "question.open",
  "redirect",
  "timeStatement",
  "summary",
  "gratitude",
]
/** Those that put life at risk. */
export const dangerKinds: readonly CueKind[] = ["crisis", "emergency.fire", "emergency.gas", "emergency.medical"]

/** Cues of a turn, most of them sure. */
export function cuesOf(kinds: readonly CueKind[]) {
  return fc.array(
    members(
      {
        kind: fc.constantFrom(...kinds),
        confidence: one(0.2, 0.3, 0.6, 0.9, 1),
        strength: one(0, 0.4, 0.6, 1),
        span: one({ start: 0, end: 9 }, { start: 3, end: 200 }, { start: 5, end: 5 }),
        target: one("agent", "situation"),
      },
      ["kind", "confidence", "strength", "span"],
    ),
    { maxLength: 4 },
  )
}

const terms = {
  kind: one("callback", "send"),
  promisedBy: one("agent", "company", "caller"),
  window: one({ from: null, to: null }, { from: T0, to: T0 + 3_600_000 }),
  words: one("I'll get started on this right away", "He'll ring you back"),
  meant: one({ to: { wall: "2026-11-25T14:00[America/Chicago]" } }),
  ifNotHeardBy: one<object>({ at: T0 }, { wall: "2026-11-01T01:30[America/New_York]", fold: "second" }),
  channel: one("phone", "email"),
  contactRule: one<object>({ noVoicemail: true }, { notNumbers: ["+13125550100"], note: "ring twice" }),
  askedFor: one({ decidedBy: "ann" }),
  owner: one("ann", "ben"),
  onBehalfOf: one("owner", "lee"),
  keptWhen: one(["reached"], ["reached", "thirdParty"]),
}
const hold = {
  participantId,
  purpose: one("lookUp", "regroup", "consult"),
  consent: fc.boolean(),
  plan: fc.constant("Sum up"),
  returnAt: instant,
  parkSlot: one("7", "12"),
}
const ground = { turnId, source }

type Fields = { readonly [Type in CommandType]: fc.Arbitrary<CallCommands[Type]> }

/** Well-formed fields of every command. What they are about may exist or not. */
export const fieldsOf: Fields = {
  queueCall: members({ correlation }, []),
  ringCall: members({ correlation }, []),
  connectCall: members({ correlation }, []),
  closeLine: members(
    {
      correlation,
      endedBy: one("caller", "agent", "network"),
      endReason: one("hangUp", "dropped", "transferred", "abuse"),
      outcome: one("answered", "failed"),
      vendorReason: one("NORMAL_CLEARING"),
    },
    [],
  ),
  completeCall: members({ correlation }, []),
  settleRingBack: members({ outcome: one("reached", "notNeeded") }, ["outcome"]),
  joinParticipant: members({ participantId, role: speaker, name: one("Dana"), legId: one("leg-1") }, [
    "participantId",
    "role",
  ]),
  dropParticipant: members({ participantId }, ["participantId"]),
  holdParticipant: members(hold, ["participantId"]),
  resumeParticipant: members({ participantId }, ["participantId"]),
  muteParticipant: members({ participantId }, ["participantId"]),
  unmuteParticipant: members({ participantId }, ["participantId"]),
  describeHold: members(hold, ["participantId"]),
  startTransfer: members({ kind: one("warm", "cold"), targetId: one("billing"), transferId: one("x1", "x2") }, [
    "kind",
    "targetId",
  ]),
  finishTransfer: members({ transferId: one("x1", "x2", "none"), outcome: one("completed", "noAnswer") }, [
    "transferId",
    "outcome",
  ]),
  startSegment: members({ agentId: one("ann", "ben"), kind: one("human", "ai") }, ["agentId"]),
  endSegment: fc.constant({}),
  setSupervision: members(
    { supervisorId: one("sue"), mode: one("monitor", "barge", "takeOver", "none"), visible: fc.boolean() },
    ["supervisorId", "mode"],
  ),
  describeArrival: members(
    {
      queueWaitMs: one(null, 0, 90_000),
      menuPath: one(null, ["1", "3"]),
      startMood: one(null, "hot"),
      transferCount: one(null, 0, 2),
      earlierContactCount: one(null, 3),
      openPromiseIds: one(null, [], ["p7"]),
      brokenPromiseIds: one(null, [], ["p8", "p9"]),
      matterId: one(null, "M1"),
      summary: one(null, "Third call about the boiler"),
    },
    [],
  ),
  setCallType: members({ callType: one("service", "message", "wrongNumber", "emergency"), basis }, ["callType"]),
  describeCaller: members(
    {
      personId: one(null, "contact-17"),
      name: one(null, "Dana"),
      number: one(null, "+13125550147"),
      callbackNumber: one(null, "5550100"),
      language: one(null, "en"),
      zone: one(null, "America/Chicago"),
      region: one(null, "US"),
      verification: one(null, "verified", "failed"),
    },
    [],
  ),
  hearCaller: members(
    {
      fact: one("callerName", "callbackNumber"),
      kind: one("stated", "readBack", "confirmed", "corrected"),
      value: one("Dana", "555 0177"),
      turnId: one("a", "b"),
      source,
    },
    ["fact", "kind"],
  ),
  describeSubject: members({ subject: one(null, { relation: "tenant" }, { relation: "family", name: "Sam" }) }, [
    "subject",
  ]),
  startSpeech: members({ speaker, turnId }, ["speaker"]),
  stopSpeech: members({ speaker }, ["speaker"]),
  reportCues: members({ turnId, source, revision: fc.nat(3), cues: cuesOf([...cueKinds, ...dangerKinds]) }, [
    "turnId",
    "source",
    "revision",
    "cues",
  ]),
  openIssue: members({ issueId }, []),
  withdrawIssue: members({ issueId, reason }, ["issueId", "reason"]),
  reopenIssue: members({ issueId }, ["issueId"]),
  resolveIssue: members({ issueId, resolution: one("full", "partial", "none"), reason }, ["resolution"]),
  needNoAction: members({ issueId }, []),
  stateFact: members({ issueId, turnId, source, fact, value, basis }, ["fact", "value"]),
  readBackFacts: members({ issueId, turnId, facts: fc.array(fact, { maxLength: 3 }) }, []),
  confirmFacts: members({ issueId, turnId, facts: fc.array(fact, { maxLength: 3 }) }, []),
  correctFact: members({ issueId, turnId, fact, value }, ["fact"]),
  clearFact: members({ issueId, fact }, ["fact"]),
  offerOption: members({ issueId, what: one("Tonight or tomorrow"), optionId: one("o1", "o2"), turnId }, ["what"]),
  settleOption: members({ optionId: one("o1", "o2", "none"), standing: one("chosen", "declined") }, [
    "optionId",
    "standing",
  ]),
  agreeAction: members({ issueId, what: one("Send a plumber"), owner: one("ann"), due: instant, actionId: one("a1") }, [
    "what",
  ]),
  amendAction: members(
    {
      actionId: one("a1", "none"),
      standing: one("done", "withdrawn"),
      due: instant,
      what: one("Send two plumbers"),
      owner: one("ben"),
    },
    ["actionId"],
  ),
  openVent: members({ turnId }, []),
  closeVent: members({ ending: one("pause", "question"), turnId }, []),
  setStance: members({ stance: one("accommodating", "takingControl"), reason }, ["stance", "reason"]),
  tryRung: members({ rung: one("acknowledge", "probe", "redirect", "supervisor"), ...ground }, ["rung"]),
  markOffGoal: members(ground, []),
  markOnGoal: members(ground, []),
  enterSafety: members({ kind: one("fire", "crisis"), ...ground }, ["kind"]),
  clearSafety: members({ reason }, ["reason"]),
  expectProcedure: members({ procedureId: one("restart") }, ["procedureId"]),
  markStep: members(
    { procedureId: one("restart"), stepId: one("unplug", "wait"), standing: one("done", "notDone"), ...ground },
    ["procedureId", "stepId", "standing"],
  ),
  raiseFlag: members({ flag: one("doNotCall", "legal", "threat"), basis, reason, ...ground }, ["flag"]),
  lowerFlag: members({ flag: one("doNotCall", "legal"), reason }, ["flag", "reason"]),
  setRecording: members({ state: one("announced", "consented", "refused", "paused", "resumed", "stopped") }, ["state"]),
  advisePause: members({ paused: fc.boolean() }, ["paused"]),
  setRetention: members({ text: one("keep", "expire", "none"), expiresAt: instant }, ["text"]),
  noteEndSignal: members(ground, []),
  beginClosing: members(ground, []),
  noteAsked: members(ground, []),
  setDisposition: members({ code: one("resolved", "noSale"), segmentId: one("segment-1") }, ["code"]),
  extendWrapUp: members({ byMs: one(1_000, 60_000) }, []),
  tagValue: members({ value: one("saved", "atRisk") }, ["value"]),
  notePraise: members({ words: one("Best help in years"), ...ground }, ["words"]),
  hearPromise: members({ ...terms, promiseId: one("p1", "p2"), ...ground }, ["kind", "promisedBy", "window", "words"]),
  acceptPromise: members(
    { promiseId: one("p1", "p2", "none"), terms: members(terms, ["kind", "promisedBy", "window", "words"]) },
    [],
  ),
  dismissPromise: members({ promiseId: one("p1", "none"), reason }, ["promiseId", "reason"]),
  settlePromise: members({ promiseId: one("p1", "p2", "none"), end: one("kept", "broken", "withdrawn"), reason }, [
    "promiseId",
    "end",
  ]),
  requestHelp: members(
    { targetId: one("sue"), mode: one("monitor", "takeOver"), reason, helpId: one("h1", "h2"), ...ground },
    [],
  ),
  answerHelp: members(
    { helpId: one("h1", "none"), answer: one("acknowledged", "met", "withdrawn"), answeredBy: one("sue") },
    ["helpId", "answer"],
  ),
  strikeRecord: members({ seq: fc.integer({ min: 1, max: 80 }), reason }, ["seq", "reason"]),
  disputeRecord: members({ seq: fc.integer({ min: 1, max: 80 }), reason }, ["seq", "reason"]),
}

/** All types of command. */
export const allTypes = Object.keys(fieldsOf) as readonly CommandType[]

/** One input of a call: what is given, and when. */
export interface Step {
  readonly type: CommandType | "hear" | "tick" | (string & Record<never, never>)
  readonly fields: Readonly<Record<string, unknown>>
  /** Since the step before. */
  readonly gapMs: number
  /** How long ago it happened when it is heard. */
  readonly lateMs: number
  readonly by: Actor["role"]
}

const gap = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9_000 }) },
  { weight: 1, arbitrary: one(0, 40_000, 120_000, 8 * 3_600_000) },
)
const late = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 200_000 }) },
)
const role = fc.oneof(
  { weight: 3, arbitrary: one("agent") },
  { weight: 2, arbitrary: one("supervisor", "host", "vendor") },
)

/** Steps whose commands are well formed. */
export function stepOf(types: readonly CommandType[] = allTypes): fc.Arbitrary<Step> {
  const command = fc
    .constantFrom(...types)
    .chain((type) => fieldsOf[type].map((fields) => ({ type, fields: fields as Record<string, unknown> })))
  return fc.tuple(command, gap, late, role).map(([given, gapMs, lateMs, by]): Step => ({ ...given, gapMs, lateMs, by }))
}

/** The time comes. */
export const tickStep: fc.Arbitrary<Step> = gap.map((gapMs) => ({
  type: "tick",
  fields: {},
  gapMs,
  lateMs: 0,
  by: "host",
}))

/** Somebody says something: whole turns most of the time, else pieces, better words, and words taken back. */
export const hearStep: fc.Arbitrary<Step> = fc
  .tuple(
    members(
      {
        op: one("append", "append", "replace", "retract"),
        final: one(true, true, true, false),
        turnId,
        speaker,
        text: words,
        startAt: instant,
        participantId,
        asrConfidence: one(0.4, 0.9),
      },
      ["speaker", "text"],
    ) as fc.Arbitrary<Record<string, unknown>>,
    fc.boolean(),
    gap,
    late,
    role,
  )
  .map(([{ op, final, ...turn }, plain, gapMs, lateMs, by]): Step => {
    const how = { ...(op === undefined ? {} : { op }), ...(final === undefined ? {} : { final }) }
    return { type: "hear", fields: plain ? turn : { ...turn, ...how }, gapMs, lateMs, by }
  })

const junk = fc.oneof(
  one<unknown>(null, undefined, Number.NaN, -1, Number.POSITIVE_INFINITY, 1.5, "", " ", "x".repeat(2_001), true),
  one<unknown>([], {}, ["x"], { a: 1 }, "__proto__", "constructor", "\ud800"),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Steps with one member missing, strange, or of no such name. */
export const brokenStep: fc.Arbitrary<Step> = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: stepOf() }, { weight: 1, arbitrary: hearStep }),
    junk,
    fc.nat(6),
    one("replace", "drop", "add", "type"),
  )
  .map(([step, value, index, how]): Step => {
    const names = Object.keys(step.fields)
    const name = names[index % Math.max(1, names.length)] ?? "turnId"
    const { [name]: _, ...rest } = step.fields
    if (how === "type") return { ...step, type: step.type === "hear" ? "hearTurn" : "agreAction" }
    if (how === "add") return { ...step, fields: { ...step.fields, waht: value } }
    return { ...step, fields: how === "drop" ? rest : { ...step.fields, [name]: value } }
  })

/** A call's worth of steps: mostly well formed, mostly in time, some not. */
export function stepsOf(maxLength: number, step: fc.Arbitrary<Step> = mixedStep): fc.Arbitrary<readonly Step[]> {
  return fc.array(step, { maxLength, size: "max" })
}

/** Well-formed steps, ticks and broken ones. */
const mixedStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: stepOf() },
  { weight: 4, arbitrary: hearStep },
  // More of what a call is mostly made of.
  {
    weight: 6,
    arbitrary: stepOf(["reportCues", "connectCall", "stateFact", "holdParticipant", "openVent"]),
  },
  { weight: 2, arbitrary: tickStep },
  { weight: 2, arbitrary: brokenStep },
)

/** Gives steps to a call one after the other, each later than the one before. */
export function play(call: Call, steps: readonly Step[], each?: (result: Result, step: Step) => void): number {
  let now = call.getSnapshot().heardAt
  for (const step of steps) {
    now += step.gapMs
    const result = give(call, step, now)
    each?.(result, step)
  }
  return now
}

/** Gives one step to a call. */
export function give(call: Call, { type, fields, lateMs, by }: Step, now: number): Result {
  if (type === "tick") return call.tick(now)
  const stamp = { at: Math.max(0, now - lateMs), heardAt: now, by: { id: by, role: by } }
  if (type === "hear") return call.hear({ ...fields, ...stamp } as never)
  return call.record({ ...fields, ...stamp, type } as unknown as Command)
}
