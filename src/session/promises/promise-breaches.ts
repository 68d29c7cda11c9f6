import type { PolicyBreach } from "../../kernel/index.js"
import { assessPromise } from "./assess-promise.js"
import { closedThen } from "./closed-then.js"
import type { PromiseTerms } from "../model/promises.js"
import { currentSegment } from "../model/segments.js"
import type { SessionState } from "../model/state.js"
import type { Policy } from "../wishes.js"

/** A promise that was taken on beyond what the client lets agents promise, or for a time when nobody works. It stands, and binds, all the same. */
export function promiseBreaches(
  { segments, opening }: SessionState,
  terms: PromiseTerms,
  policy: Policy,
): readonly PolicyBreach[] {
  const answer = assessPromise(policy, terms, currentSegment(segments)?.kind)
  const isClosed = closedThen(policy, terms, opening.openedAt) !== undefined
  return [
    ...(answer.allowed ? [] : [{ code: "promise/beyond-authority", lacking: answer.lacking } as const]),
    ...(isClosed ? [{ code: "promise/outside-hours", lacking: ["askedFor"] } as const] : []),
  ]
}
