import mitt, { type Emitter } from "mitt"
import type {
  CallEvent,
  CallEvents,
  CallEventType,
  HelpRequest,
  PromiseRecord,
  SessionState,
} from "../session/index.js"

/** What can be listened to: every event by its type, and these. */
export type CallListeners = {
  [Type in CallEventType]: Extract<CallEvent, { readonly type: Type }>
} & {
  /** Everything that became true together, in order: for stores, second tabs, supervisors. */
  events: readonly CallEvent[]
  /** An agent asks for help. */
  helpRequest: HelpRequest
  /** A promise was accepted. */
  promise: PromiseRecord
  /** A promise was heard and is neither accepted nor dismissed. */
  promiseHeard: PromiseRecord
  /** A listener threw. The others were called all the same. */
  listenerFailed: ListenerFailure
}

/** A listener that threw. */
export interface ListenerFailure {
  /** What it listened to. */
  readonly type: string
  readonly error: unknown
}

/** The listeners of one call. */
export interface Listeners {
  on<Type extends keyof CallListeners>(type: Type, listener: (value: CallListeners[Type]) => void): () => void
  publish(events: readonly CallEvent[], state: SessionState): void
  /** Says that a listener threw. */
  fail(type: string, error: unknown): void
}

/** Listeners over mitt, each guarded: mitt alone would stop at the first that throws, and throw into the call. */
export function createListeners(): Listeners {
  let emitter: Emitter<CallListeners> | undefined

  function fail(type: string, error: unknown): void {
    if (type !== "listenerFailed") emitter?.emit("listenerFailed", { type, error })
  }

  return {
    fail,
    on(type, listener) {
      emitter ??= mitt<CallListeners>()
      const guarded = (value: CallListeners[typeof type]): void => {
        try {
          listener(value)
        } catch (error) {
          fail(type, error)
        }
      }
      emitter.on(type, guarded)
      return () => emitter?.off(type, guarded)
    },
    publish(events, state) {
      if (emitter === undefined) return
      emitter.emit("events", events)
      for (const event of events) {
        emitter.emit(event.type, event as never)
        publishNamed(emitter, event, state)
      }
    },
  }
}

function publishNamed(emitter: Emitter<CallListeners>, { type, data }: CallEvent, state: SessionState): void {
  if (type === "help.requested") {
    const { helpId } = data as CallEvents["help.requested"]
    const request = state.helpRequests.find((each) => each.helpId === helpId)
    if (request !== undefined) emitter.emit("helpRequest", request)
  }
  if (type === "promise.accepted" || type === "promise.heard") {
    const { promiseId } = data as CallEvents["promise.accepted"]
    const promise = state.promises.find((each) => each.promiseId === promiseId)
    if (promise !== undefined) emitter.emit(type === "promise.heard" ? "promiseHeard" : "promise", promise)
  }
}
