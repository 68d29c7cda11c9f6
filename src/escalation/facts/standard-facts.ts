import type { CallType, HoldPurpose, LinePhase, Resolution, Rung, Stance, Standing } from "../../session/index.js"

/** The library's own facts, by name, with what they can be. The catalogue holds their meaning. */
export interface StandardFacts {
  readonly "line.phase": LinePhase
  readonly "line.direction": "inbound" | "outbound" | "internal" | "callback"
  readonly "line.connectedMs": number
  readonly "call.type": CallType
  readonly "hold.isOn": boolean
  readonly "hold.purpose": HoldPurpose
  readonly "hold.currentMs": number
  readonly "hold.totalMs": number
  readonly "hold.count": number
  readonly "transfer.count": number
  readonly "agent.kind": "human" | "ai"
  readonly "supervision.mode": "monitor" | "whisper" | "barge" | "takeOver" | "none"
  readonly "recording.isAllowed": boolean
  readonly "talk.callerTurnCount": number
  readonly "talk.agentTurnCount": number
  readonly "talk.agentShare": number
  readonly "talk.silenceMs": number
  readonly "talk.callerInterruptionCount": number
  readonly "talk.agentInterruptionCount": number
  readonly "vent.isOpen": boolean
  readonly stance: Stance
  readonly "rungs.triedCount": number
  readonly "rungs.next": Rung
  readonly "drift.offTurnCount": number
  readonly "drift.episodeCount": number
  readonly "arrival.queueWaitMs": number
  readonly "arrival.earlierContactCount": number
  readonly "arrival.brokenPromiseCount": number
  readonly "arrival.startMood": "calm" | "tense" | "hot"
  readonly "contact.isRepeat": boolean
  readonly "caller.verification": "verified" | "failed" | "notAsked"
  readonly "caller.language": string
  readonly "subject.relation": string
  readonly "issue.count": number
  readonly "issue.resolution": Resolution
  readonly "issue.problemStanding": Standing
  readonly "issue.desiredOutcomeStanding": Standing
  readonly "readiness.isReady": boolean
  readonly "readiness.missingCount": number
  readonly "promise.openCount": number
  readonly "help.isOpen": boolean
  readonly "safety.wasEntered": boolean
  readonly "boundary.count": number
  readonly "abuse.count": number
  readonly "abuse.step": number
  readonly "flag.doNotCall": boolean
  readonly "flag.threat": boolean
  readonly "flag.legal": boolean
  readonly "flag.publicComplaint": boolean
  readonly "flag.recordingRefused": boolean
  readonly "flag.minor": boolean
}

/** The name of a fact of the library. */
export type StandardFactName = keyof StandardFacts
