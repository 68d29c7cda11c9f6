import type { AbuseTarget } from "../../session/model/cue.js"
import type { Before } from "./before.js"
import type { CueContext } from "./context.js"

/** What is known of the turn before, and what else the session knows. */
export interface Surroundings {
  readonly before: Before
  /** What the turns of the other side before that one gave, the newest first. */
  readonly earlier: () => readonly Before[]
  readonly context: CueContext
}

/** A cue while the turn is settled: `kind` may still be a mark. */
export interface Candidate {
  readonly kind: string
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly confidence: number
  readonly strength: number
  readonly target?: AbuseTarget | undefined
}
