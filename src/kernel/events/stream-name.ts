import { orInvalidInput } from "../checks/invalid-input.js"
import { fingerprint } from "../values/fingerprint.js"

/** Stores take names of 200 characters; what follows the stream (`~2`) is to fit in as well. */
const LONGEST = 180

/** What a new date without consent is kept under: nothing else may have such a name, or the new date would be lost. */
const SUCCESSOR = /~\d{1,9}$/

/**
 * The name of a stream that a call begins: `<callId>/<what>/<id>`. The same each time, so that reading a call twice opens nothing twice.
 * Where ids are too long for a store, or end as the name of a successor does (`~2`), fingerprints stand for them.
 *
 * @example
 * ```ts
 * import { toStreamName } from "evenkeel/kernel"
 *
 * toStreamName("CA1", "promise", "p1") // => "CA1/promise/p1"
 * toStreamName("CA1", "promise", "p".repeat(200)) // => "63edf5de88c334ed/promise/f63d86a51d9b4398"
 * ```
 */
export function toStreamName(callId: string, what: string, id?: string): string {
  return orInvalidInput({ callId, what, id }, () => {
    const name = id === undefined ? `${callId}/${what}` : `${callId}/${what}/${id}`
    if (name.length <= LONGEST && !SUCCESSOR.test(name)) return name
    return id === undefined ? `${fingerprint(callId)}/${what}` : `${fingerprint(callId)}/${what}/${fingerprint(id)}`
  })
}

/**
 * Whether a name could be that of a stream that a call begins, or of a successor: anything else of such a name would stand in its way.
 *
 * @example
 * ```ts
 * import { isStreamName } from "evenkeel/kernel"
 *
 * isStreamName("CA1/promise/p1") // => true
 * isStreamName("CA1/7") // => false
 * ```
 */
export function isStreamName(name: string): boolean {
  return orInvalidInput(
    { name },
    () =>
      (name.includes("/") && SUCCESSOR.test(name)) ||
      /\/(?:promise|ringBack|partialResolution|courtesy|dispatch)(?:\/|$)/.test(name),
  )
}

/** Where names of streams of a call stand: those that begin so and are of that call. `CA1/7` may be another call. */
export interface BegunStreams {
  readonly prefix: string
  readonly has: (name: string) => boolean
}

/** How to find what a call has begun, by {@link toStreamName}: by its id, and by what stands for a long one. */
export function begunBy(callId: string): readonly BegunStreams[] {
  const prefixes = [`${callId}/`, `${fingerprint(callId)}/`].filter(({ length }) => length < LONGEST)
  return prefixes.map((prefix) => ({
    prefix,
    has: (stream) =>
      stream.startsWith(prefix) &&
      /^(?:promise|ringBack|partialResolution|courtesy|dispatch)(?:[/~]|$)/.test(stream.slice(prefix.length)),
  }))
}
