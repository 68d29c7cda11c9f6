import { isFault, type Envelope } from "../kernel/index.js"
import { guard } from "../kernel/inner.js"
import type { DeskFailure, Happened } from "./desk.js"

/** Tells listeners what happened; one that throws is reported and stops nobody. */
export interface Hub {
  on(type: "happened" | "advice", listener: (happened: Happened) => void): () => void
  tell(type: "happened" | "advice", happened: Happened): void
  /** Tells those who watch one thing. */
  call(listeners: Iterable<() => void>): void
  /** Does what is the host's; where that throws it is reported. */
  guarded(work: () => void): void
  fail(failure: Omit<DeskFailure, "code">): void
}

/** Makes a hub. */
export function createHub(onFailure: ((failure: DeskFailure) => void) | undefined): Hub {
  const listeners = {
    happened: new Set<(happened: Happened) => void>(),
    advice: new Set<(happened: Happened) => void>(),
  }
  // Whoever is told of failures may fail as well; there is nobody left to tell.
  const fail: Hub["fail"] = (failure) =>
    guard(() => onFailure?.({ ...failure, code: isFault(failure.cause) ? failure.cause.code : "unknown" }))
  const guarded = (work: () => void): void => guard(work, (cause) => fail({ step: "listener", cause }))
  return {
    on(type, listener) {
      listeners[type].add(listener)
      return () => listeners[type].delete(listener)
    },
    tell(type, happened) {
      for (const listener of [...listeners[type]]) guarded(() => listener(happened))
    },
    call(all) {
      for (const listener of [...all]) guarded(listener)
    },
    guarded,
    fail,
  }
}

/** Advice may go at once: it is words on a screen, and a second decision gives it anew. */
export function toAdvice(events: readonly Envelope[]): readonly Envelope[] {
  return events.filter(({ type }) => type.startsWith("advice."))
}
