import type { Span } from "./turn.js"

/** What a caller's turn can tell. */
export type CallerCueKind =
  | "abuse.profanity"
  | "abuse.insult"
  | "abuse.slur"
  | "abuse.threat"
  | "abuse.sexual"
  | "anger"
  | "distress"
  | "bereavement"
  | "crisis"
  | "emergency.fire"
  | "emergency.gas"
  | "emergency.medical"
  | "emergency.duress"
  | "supervisorRequest"
  | "humanRequest"
  | "threat.legal"
  | "threat.leave"
  | "threat.publicity"
  | "repeatContact"
  | "alreadyTold"
  | "promiseBroken"
  | "waitComplaint"
  | "problem"
  | "desiredOutcome"
  | "gratitude"
  | "apology"
  | "confirmation"
  | "correction"
  | "notUnderstood"
  | "endSignal"
  | "doNotCall"
  | "recordingRefused"
  | "thirdParty"
  | "minorStated"
  | "nameGiven"
  | "numberGiven"
  | "offTopic"

/** What an agent's turn can tell. */
export type AgentCueKind =
  | "greeting"
  | "acknowledge"
  | "empathy"
  | "apology.regret"
  | "apology.atFault"
  | "question.open"
  | "question.closed"
  | "readBack"
  | "understandingCheck"
  | "options"
  | "redirect"
  | "timeStatement"
  | "summary"
  | "boundary"
  | "holdRequest"
  | "holdReturn"
  | "transferNotice"
  | "promise"
  | "actionTaken"
  | "closing"
  | "anythingElse"
  | "thanks"
  | "avoid.calmDown"
  | "avoid.blame"
  | "avoid.policyWall"
  | "avoid.dismissive"
  | "avoid.retaliation"
  | "avoid.clinicalAdvice"
  | "avoid.legalAdvice"
  | "avoid.outcomeComfort"
  | "avoid.claimsHuman"
  | "overshare"

/** What a turn can tell; the definitions are in `docs/guide`. */
export type CueKind = CallerCueKind | AgentCueKind

/** A kind that a host's own model finds. It is kept in the log, and nothing of ours reacts to it. */
export type HostCueKind = `x.${string}`

/** By family; the unnamed one has no first part. */
type Families = Readonly<Record<string, string>>

const ofCallers: Families = {
  "": "anger distress bereavement crisis supervisorRequest humanRequest repeatContact alreadyTold promiseBroken waitComplaint problem desiredOutcome gratitude apology confirmation correction notUnderstood endSignal doNotCall recordingRefused thirdParty minorStated nameGiven numberGiven offTopic",
  abuse: "profanity insult slur threat sexual",
  emergency: "fire gas medical duress",
  threat: "legal leave publicity",
}

const ofAgents: Families = {
  "": "greeting acknowledge empathy readBack understandingCheck options redirect timeStatement summary boundary holdRequest holdReturn transferNotice promise actionTaken closing anythingElse thanks overshare",
  apology: "regret atFault",
  question: "open closed",
  avoid: "calmDown blame policyWall dismissive retaliation clinicalAdvice legalAdvice outcomeComfort claimsHuman",
}

/**
 * Every kind that a caller's turn can give.
 *
 * @example
 * ```ts
 * import { callerCueKinds } from "evenkeel/session"
 *
 * callerCueKinds().includes("supervisorRequest") // => true
 * ```
 */
export function callerCueKinds(): readonly CallerCueKind[] {
  return toKinds(ofCallers) as CallerCueKind[]
}

/**
 * Every kind that an agent's turn can give.
 *
 * @example
 * ```ts
 * import { agentCueKinds } from "evenkeel/session"
 *
 * agentCueKinds().includes("readBack") // => true
 * ```
 */
export function agentCueKinds(): readonly AgentCueKind[] {
  return toKinds(ofAgents) as AgentCueKind[]
}

/**
 * Every kind of cue, a caller's first.
 *
 * @example
 * ```ts
 * import { agentCueKinds, callerCueKinds, cueKinds } from "evenkeel/session"
 *
 * cueKinds().length === callerCueKinds().length + agentCueKinds().length // => true
 * cueKinds().includes("threat.legal") // => true
 * ```
 */
export function cueKinds(): readonly CueKind[] {
  return [...callerCueKinds(), ...agentCueKinds()]
}

function toKinds(families: Families): readonly string[] {
  return Object.entries(families).flatMap(([family, names]) =>
    names.split(" ").map((name) => (family === "" ? name : `${family}.${name}`)),
  )
}

/** At whom abuse is aimed. Only `agent` climbs the abuse ladder. */
export type AbuseTarget = "agent" | "company" | "situation" | "self" | "quoted" | "unknown"

/** One thing that a turn tells. A proposal: only a person or a read-back makes it a fact. */
export interface Cue {
  readonly kind: CueKind
  /** How sure the detector is, 0 to 1. */
  readonly confidence: number
  /** How strongly it is put, 0 to 1: mild swearing is low, and an `acknowledge` below 0.45 is a bare nod. */
  readonly strength: number
  /** The words it rests on. */
  readonly span: Span
  /** For `abuse.*` only. */
  readonly target?: AbuseTarget
}
