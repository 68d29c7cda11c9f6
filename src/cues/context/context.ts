import type { Cue, CueKind } from "../../session/model/cue.js"
import type { ParticipantRole, Turn } from "../../session/model/turn.js"
import type { CueLexicon } from "../lexicon/lexicon.js"
import type { CuePack } from "../lexicon/pack.js"

/** What {@link detectCues} needs of a turn. */
export type CueTurn = Pick<Turn, "speaker" | "text" | "language">

/** A cue with the rule that found it. */
export interface DetectedCue extends Cue {
  /** Id of the rule: `humanRequest.speak`; of the client's own: `added.3`. */
  readonly rule: string
}

/** An earlier turn, as far as it is known. */
export interface EarlierTurn {
  readonly speaker: ParticipantRole
  readonly text?: string
  readonly cues?: readonly CueKind[]
  /** The rules that found them: what was asked for need then not be heard again. */
  readonly rules?: readonly string[]
}

/**
 * What is known besides the turn itself. Plain data, and everything may be left out. It decides where the same words can mean two
 * things; and what is told where it was asked what it is about is why they call, whatever its words.
 */
export interface CueContext {
  /** The last turn of the other side: what a "yes" or "no" answers. */
  readonly previous?: EarlierTurn
  /** Turns of the other side before that one, the newest first: a question that nobody has answered still stands behind courtesies. */
  readonly earlier?: readonly EarlierTurn[]
  /** Kinds that the same speaker gave earlier in this call: a demand made twice is stronger. */
  readonly heard?: readonly CueKind[]
  /** Those of them since the other side spoke: who has answered a question goes on with something else. */
  readonly since?: readonly CueKind[]
  /** What is known of the problem, in the caller's words. `offTopic` needs it. */
  readonly problem?: string
  /** A machine that says it is human is told from a human who does. */
  readonly agentKind?: "human" | "ai"
  /** What the client adds and mutes. */
  readonly lexicon?: CueLexicon
  /** Languages; English where they are left out. A turn without a language is heard in each. */
  readonly packs?: readonly CuePack[]
}
