import { orInvalidInput } from "../../kernel/index.js"
import type { Ground, Mark } from "./mark.js"

/** A turn of the caller that led away from the goal, or back to it. */
export interface DriftMark extends Mark {
  readonly kind: "off" | "on"
}

/** A stretch in which the call led away from its goal. */
export interface DriftEpisode {
  /** `seq` of the marks that it rests on. */
  readonly evidence: readonly number[]
  readonly fromAt: number
  /** `null` while it lasts. */
  readonly toAt: number | null
  readonly offCount: number
}

/** Two off-goal turns make an episode; one may be a sentence by the way. */
const LEAST_OFF_TURNS = 2

/** Commands of this topic. A mistaken one is struck with `strikeRecord`. */
export interface DriftCommands {
  readonly markOffGoal: Ground
  readonly markOnGoal: Ground
}

/** Events of this topic. */
export interface DriftEvents {
  readonly "drift.off": Ground
  readonly "drift.on": Ground
}

/**
 * The episodes of drift, in order. One begins with the first of two off-goal turns in a row and ends when the call is back.
 *
 * @example
 * ```ts
 * import { driftEpisodes } from "evenkeel/session"
 *
 * const marks = [1, 2, 3].map((seq) => ({ seq, at: seq * 1_000, kind: seq < 3 ? "off" : "on" }) as const)
 * driftEpisodes(marks)[0]?.toAt // => 3000
 * ```
 */
export function driftEpisodes(marks: readonly DriftMark[]): readonly DriftEpisode[] {
  return orInvalidInput({ marks }, () => {
    const episodes: DriftEpisode[] = []
    let run: DriftMark[] = []
    for (const mark of marks) {
      if (mark.kind === "off") {
        if (mark.turnId === undefined || !run.some(({ turnId }) => turnId === mark.turnId)) run.push(mark)
        continue
      }
      if (run.length >= LEAST_OFF_TURNS) episodes.push(toEpisode(run, mark.at))
      run = []
    }
    return run.length >= LEAST_OFF_TURNS ? [...episodes, toEpisode(run, null)] : episodes
  })
}

/**
 * The episode that lasts now, if any.
 *
 * @example
 * ```ts
 * import { openDrift } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer()
 * openDrift(call.getSnapshot().session.drift) // => undefined
 * ```
 */
export function openDrift(marks: readonly DriftMark[]): DriftEpisode | undefined {
  return orInvalidInput({ marks }, () => {
    const last = driftEpisodes(marks).at(-1)
    return last?.toAt === null ? last : undefined
  })
}

function toEpisode(run: readonly DriftMark[], toAt: number | null): DriftEpisode {
  return { evidence: run.map(({ seq }) => seq), fromAt: run[0]!.at, toAt, offCount: run.length }
}
