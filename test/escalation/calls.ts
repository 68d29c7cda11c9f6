import { cuesPart } from "evenkeel/cues"
import type { Part } from "evenkeel/kernel"
import type { Call } from "evenkeel/runtime"
import { rulesPart, defineRules, type HostFacts, defineFacts, type Rule } from "evenkeel/escalation"
import type { CueKind, HeardCue } from "evenkeel/session"
import { createCall } from "../whole-call.js"

/** When every test call is opened. */
export const T0 = 1_767_225_600_000

/** One event as tests compare it. */
export interface Seen {
  readonly type: string
  readonly data: Record<string, unknown>
  readonly atMs: number
}

/** A call with these rules, connected after a second. */
export function openCall(rules: readonly Rule[], host: HostFacts = {}): Call {
  const part = rulesPart(defineRules(rules, { facts: defineFacts(host) }))
  return connect([cuesPart() as Part, part])
}

/** A call with these parts, connected after a second. */
export function connect(parts: readonly Part[]): Call {
  const call = createCall({ callId: "CA1", at: T0, parts })
  call.record({ type: "connectCall", at: T0 + 1_000 })
  return call
}

/** The events of a call of these types, with the time since it was opened. */
export function seen(call: Pick<Call, "events">, ...types: readonly string[]): readonly Seen[] {
  return call
    .events()
    .filter(({ type }) => types.includes(type))
    .map(({ type, data, at }) => ({ type, data: data as unknown as Record<string, unknown>, atMs: at - T0 }))
}

/** The ids of the rules that fired, in order. */
export function firedIn(call: Pick<Call, "events">): readonly string[] {
  return seen(call, "rule.fired").map(({ data }) => data.ruleId as string)
}

/** Words of a side, and what they tell as a detector would say it. */
export function say(
  call: Call,
  speaker: "caller" | "agent",
  atMs: number,
  kinds: readonly CueKind[],
  more: Partial<HeardCue> & { readonly text?: string; readonly speakerConfidence?: number } = {},
): string {
  const { text = "…", speakerConfidence, ...cue } = more
  const turnId = `turn-${atMs}`
  const at = T0 + atMs
  call.hear({ speaker, turnId, text, at, ...(speakerConfidence === undefined ? {} : { speakerConfidence }) })
  const cues = kinds.map((kind) => ({ kind, confidence: 0.9, strength: 0.6, span: { start: 0, end: 1 }, ...cue }))
  if (kinds.length > 0) call.reportCues({ turnId, revision: 0, source: "test", cues, at })
  return turnId
}

/** Puts the caller on hold. */
export function hold(call: Call, atMs: number): void {
  call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", consent: true, at: T0 + atMs })
}

/** Takes the caller back. */
export function resume(call: Call, atMs: number): void {
  call.record({ type: "resumeParticipant", participantId: "caller", at: T0 + atMs })
}

/** Gives a command of a part. */
export function recordAny(
  call: Call,
  command: { readonly type: string; readonly atMs: number } & Record<string, unknown>,
) {
  const { atMs, ...rest } = command
  return call.record({ ...rest, at: T0 + atMs } as never)
}

/** An agent. */
export const agent = { id: "sam", role: "agent" } as const
