import { Fault } from "../kernel/index.js"
import { issueNear, nearest } from "../kernel/inner.js"
import { allTopics } from "../session/index.js"
import { sessionOf } from "../session/inner.js"
import type { ListenerFailure } from "../runtime/listeners.js"

/** What a standard call tells besides its events. */
const names =
  "advice helpRequest promise promiseHeard events changed partFailed listenerFailed part.failed loop.stopped".split(" ")

let known: readonly string[] | undefined

/**
 * Reports listeners that are none, and names that are listened to by mistake: those that nothing is told under and that are near to one that something is. Any
 * other may be an event of a part of the host's. Whoever listens to `listenerFailed` is told, each name once, also of those before.
 *
 * @returns What notes a listener, and gives what forgets it.
 */
export function createNameReport(): (type: unknown, listener: (value: never) => void) => () => void {
  const failures = new Map<unknown, ListenerFailure>()
  const listeners = new Set<Tell>()
  return (type, listener) => {
    const failure = failures.has(type) || failures.size >= MOST_NAMES ? undefined : mistake(type, listener)
    if (failure !== undefined) {
      failures.set(type, failure)
      for (const tell of listeners) tellSafely(tell, failure)
    }
    if (type !== "listenerFailed" || typeof listener !== "function") return nothing
    const tell = listener as Tell
    listeners.add(tell)
    for (const each of failures.values()) tellSafely(tell, each)
    return () => void listeners.delete(tell)
  }
}

type Tell = (failure: ListenerFailure) => void

/** More misspelt names of one call nobody reads. */
const MOST_NAMES = 20

function nothing(): void {}

/** Whoever is told of failures may fail as well; there is nobody left to tell. */
function tellSafely(tell: Tell, failure: ListenerFailure): void {
  try {
    tell(failure)
  } catch {
    return
  }
}

function mistake(type: unknown, listener: unknown): ListenerFailure | undefined {
  if (typeof listener === "function") return missedName(type)
  const issues = [{ path: "listener", expected: "a function" }]
  return { type: typeof type === "string" ? type : "", error: new Fault("input/invalid", { issues }) }
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
