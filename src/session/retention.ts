import { orInvalidInput } from "../kernel/index.js"
import type { RecordingCommands, TextRetention } from "./model/recording.js"

/** How long a client keeps the words of its calls. */
export interface RetentionPolicy {
  /** `keep` for good, `expire` after `days`, `none` once the call is over. */
  readonly text: TextRetention
  /** For `expire`: 1 to 36,500 days from the end of the call. */
  readonly days?: number
}

const DAY_MS = 86_400_000

/**
 * The retention of one call, as `setRetention` takes it; `undefined` where the client has set none, so that nothing is decided
 * for them.
 *
 * @param endedAt - The end of the call, milliseconds since the Unix epoch.
 *
 * @example
 * ```ts
 * import { toRetention } from "evenkeel/session"
 *
 * toRetention({ text: "expire", days: 30 }, 0) // => { text: "expire", expiresAt: 2592000000 }
 * toRetention(undefined, 0) // => undefined
 * ```
 */
export function toRetention(
  policy: RetentionPolicy | undefined,
  endedAt: number,
): RecordingCommands["setRetention"] | undefined {
  return orInvalidInput({ policy, endedAt }, () => {
    if (policy === undefined) return undefined
    const { text, days } = policy
    return text === "expire" && days !== undefined ? { text, expiresAt: endedAt + days * DAY_MS } : { text }
  })
}
