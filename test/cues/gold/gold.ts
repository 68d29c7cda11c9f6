import type { CueKind } from "evenkeel/session"

/**
 * Wordings that give a cue, and wordings that look as if they did. One a line; what stands before `||` is the turn before, by
 * the other side. All are made up for this test.
 */
export interface Gold {
  readonly yes: string
  readonly no: string
}

export type GoldSet = Partial<Readonly<Record<CueKind, Gold>>>
