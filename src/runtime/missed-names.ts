import { Fault } from "../kernel/index.js"
import { issueNear, nearest } from "../kernel/inner.js"
import { allTopics, sessionOf } from "../session/index.js"
import type { ListenerFailure } from "./listeners.js"

/** What a standard call tells besides its events. */
const names =
  "advice helpRequest promise promiseHeard events changed partFailed listenerFailed part.failed loop.stopped".split(" ")

let known: readonly string[] | undefined

/**
 * Reports names that are listened to by mistake: those that nothing is told under and that are near to one that something is. Any
 * other may be an event of a part of the host's. Whoever listens to `listenerFailed` is told, also of those before.
 */
export function createNameReport(): (type: unknown, listener: (value: never) => void) => void {
  const failures: ListenerFailure[] = []
  let tell: ((failure: ListenerFailure) => void) | undefined
  return (type, listener) => {
    const failure = missedName(type)
    if (failure !== undefined) failures.push(failure)
    if (type === "listenerFailed") tell = listener as typeof tell
    if (tell === undefined) return
    for (const each of failures.splice(0))
      try {
        tell(each)
      } catch {
        // Whoever is told of failures may fail as well; there is nobody left to tell.
      }
  }
}

function missedName(type: unknown): ListenerFailure | undefined {
  known ??= [...names, ...sessionOf(allTopics()).topics.flatMap(({ evolve }) => Object.keys(evolve))]
  if (typeof type !== "string" || known.includes(type)) return undefined
  const issue = issueNear("type", "a type of event, or a name that a call tells under", type, known)
  const { suggestion } = issue
  // `advice.dismissed` is not far from `promise.dismissed`, and is another thing: noun and verb are to be near, each by itself.
  const meant = suggestion?.split(".") ?? []
  const given = type.split(".")
  const isNear =
    given.length === meant.length && given.every((word, index) => nearest(word, [meant[index]!]) !== undefined)
  if (!isNear) return undefined
  return { type, error: new Fault("input/invalid", { issues: [issue] }) }
}
