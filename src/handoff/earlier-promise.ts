import { orInvalidInput } from "../kernel/index.js"
import type { FollowUp } from "../followups/index.js"
import type { DueIntent, PromiseWindow } from "../session/index.js"
import { parseWallTime, resolveWallTime } from "../time/index.js"
import type { EarlierPromise } from "./pick-up.js"

/**
 * A follow-up as a pick-up card tells it: how it stands now, whatever the note of its call said.
 *
 * One that was dismissed counts as withdrawn; `promiseId` is the name of its stream, as `describeArrival` of a desk has it.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { followUp } from "evenkeel/followups"
 * import { toEarlierPromise } from "evenkeel/handoff"
 *
 * const terms = { ...followUp.initial.terms, kind: "callback" as const, words: "I'll ring you" }
 * toEarlierPromise({ ...followUp.initial, followUpId: "CA1/promise/p1", standing: "accepted", terms }) // => {
 * //   promiseId: "CA1/promise/p1", kind: "callback", words: "I'll ring you", window: { from: null, to: null }, standing: "open",
 * // }
 * ```
 */
export function toEarlierPromise(followUp: FollowUp): EarlierPromise {
  return orInvalidInput({ followUp }, () => {
    const { followUpId, terms, standing, end } = followUp
    const { kind, words } = terms
    const window = windowOf(followUp)
    const reason = end?.reason ?? undefined
    return {
      promiseId: followUpId,
      kind,
      words,
      window,
      standing: toEnd(standing),
      ...(reason !== undefined && { reason }),
    }
  })
}

/** Without a schedule, as of one that was only heard: what was meant. */
function windowOf({ schedule, terms }: FollowUp): PromiseWindow {
  if (schedule !== null) return { from: schedule.notBeforeAt, to: schedule.dueAt }
  return { from: toInstant(terms.notBefore), to: toInstant(terms.due) }
}

function toInstant(intent: DueIntent | null = null): number | null {
  if (intent === null) return null
  if ("at" in intent) return intent.at
  try {
    return resolveWallTime(parseWallTime(intent.wall), { fold: intent.fold ?? "first" }).at
  } catch {
    return null
  }
}

function toEnd(standing: FollowUp["standing"]): EarlierPromise["standing"] {
  switch (standing) {
    case "kept":
    case "broken":
    case "withdrawn":
    case "heard":
      return standing
    case "dismissed":
      return "withdrawn"
    case "unopened":
    case "accepted":
      return "open"
  }
}
