import { orInvalidInput } from "../../kernel/index.js"
import type { Basis, Ground, Mark } from "./mark.js"
import type { SessionState } from "./state.js"

/** The flags. */
export const flagNames: readonly FlagName[] = [
  "doNotCall",
  "threat",
  "legal",
  "publicComplaint",
  "recordingRefused",
  "minor",
]
/** What sticks to a call whatever is said of it afterwards. */
export type FlagName = "doNotCall" | "threat" | "legal" | "publicComplaint" | "recordingRefused" | "minor"

/** A flag went up, or a person took it down. */
export interface FlagMark extends Mark {
  readonly flag: FlagName
  readonly raised: boolean
  readonly basis: Basis
  readonly reason?: string
}

/** Commands of this topic. */
export interface FlagCommands {
  readonly raiseFlag: { readonly flag: FlagName; readonly basis?: Basis; readonly reason?: string } & Ground
  /** Needs a person who says why: a disposition never takes a flag down. */
  readonly lowerFlag: { readonly flag: FlagName; readonly reason: string }
}

/** Events of this topic. */
export interface FlagEvents {
  readonly "flag.raised": { readonly flag: FlagName; readonly basis: Basis; readonly reason?: string } & Ground
  readonly "flag.lowered": { readonly flag: FlagName; readonly reason: string }
}

/** A flag as it stands. */
export interface Flag {
  readonly flag: FlagName
  /** Whether a person recorded it; one that was only heard is a proposal. */
  readonly confirmed: boolean
  /** `seq` of the marks that it rests on. */
  readonly evidence: readonly number[]
}

/**
 * The flags that are up, in order of their first mark.
 *
 * @example
 * ```ts
 * import { standingFlags } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const story = buildCall().answer().caller("I will sue you.").cue("threat.legal")
 * standingFlags(story.call.getSnapshot().session).map(({ flag }) => flag) // => ["legal"]
 * ```
 */
export function standingFlags(state: SessionState): readonly Flag[] {
  return orInvalidInput({ state }, () => {
    const { flags } = state
    return flagNames.flatMap((flag) => {
      const lowered = flags.findLastIndex((mark) => mark.flag === flag && !mark.raised)
      const marks = flags.slice(lowered + 1).filter((mark) => mark.flag === flag)
      if (marks.length === 0) return []
      const confirmed = marks.some(({ basis }) => basis === "recorded")
      return [{ flag, confirmed, evidence: marks.map(({ seq }) => seq) }]
    })
  })
}

/** Whether a flag is up already, as surely as this. */
export function isUp(state: SessionState, name: FlagName, basis: Basis): boolean {
  const flag = standingFlags(state).find((each) => each.flag === name)
  return flag !== undefined && (flag.confirmed || basis !== "recorded")
}
