import type { ParticipantRole, Turn } from "./turn.js"

/** How much one side has said. Exact under retraction; what needs the whole log is in `measure`. */
export interface SideTalk {
  readonly turnCount: number
  /** Time spoken, as far as turns came with their beginning. */
  readonly speechMs: number
  /** Turns that came without their beginning, and so are not in `speechMs`. */
  readonly untimedCount: number
  /** When this side last stopped speaking. */
  readonly lastEndAt: number | null
}

/** What was said so far, in numbers. */
export interface Talk {
  /** Turns heard, retracted ones included: what the limit counts. */
  readonly heardCount: number
  /** Characters heard (UTF-16 units), retracted ones included. */
  readonly heardCharacters: number
  readonly caller: SideTalk | null
  readonly agent: SideTalk | null
  /** Since when each side is speaking, where starts and stops of speech are reported. Both may. */
  readonly speaking: { readonly caller: number | null; readonly agent: number | null }
  /** Whether starts of speech are reported in this call: only then does silence tell of a pause. */
  readonly speechReported: boolean
}

/** A turn that was taken back, with what it had added. */
export interface TurnRetracted {
  readonly turnId: string
  /** `seq` of the event that brought it. */
  readonly turnSeq: number
  readonly speaker: ParticipantRole
  readonly speechMs: number
  readonly timed: boolean
  /** When the same side stopped speaking before it. */
  readonly previousEndAt: number | null
  /** Better words follow: what a person recorded about the turn stays. */
  readonly replaced?: true
}

/** Commands of this topic: somebody begins or stops speaking, where a product can tell. Words go through `hear`. */
export interface SpeechCommands {
  /** `turnId`: the turn that comes of it, where that is known already. */
  readonly startSpeech: { readonly speaker: ParticipantRole; readonly turnId?: string }
  readonly stopSpeech: { readonly speaker: ParticipantRole }
}

/** What `hear` makes of speech, once it is masked. No host gives these. */
export interface TalkCommands extends SpeechCommands {
  readonly hearTurn: Turn
  /** Better words for a turn already heard. */
  readonly replaceTurn: Turn
  readonly retractTurn: { readonly turnId: string }
}

/** Events of this topic. */
export interface TalkEvents {
  readonly "turn.heard": Turn
  /** Comes after the `turn.retracted` of the old words. */
  readonly "turn.replaced": Turn
  readonly "turn.retracted": TurnRetracted
  readonly "speech.started": { readonly speaker: ParticipantRole; readonly turnId?: string }
  readonly "speech.stopped": { readonly speaker: ParticipantRole }
}
