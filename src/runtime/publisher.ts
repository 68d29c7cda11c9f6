import mitt, { type Emitter } from "mitt"
import type { CallEvent, CallEvents, SessionState } from "../session/index.js"
import type { CallListeners } from "./listeners.js"

/** Commands that listeners may give in answer to one step before it is a loop. */
const MOST_ANSWERS = 100

/**
 * Tells the listeners of one call what became true.
 *
 * Each listener is guarded: mitt alone would stop at the first that throws, and throw into the call. What listeners cause by
 * commands is told after what they were told of.
 */
export class Publisher {
  private emitter: Emitter<CallListeners> | undefined
  private waiting: { readonly events: readonly CallEvent[]; readonly state: SessionState }[] | undefined
  private answerCount = 0

  on<Type extends keyof CallListeners>(type: Type, listener: (value: CallListeners[Type]) => void): () => void {
    this.emitter ??= mitt<CallListeners>()
    const guarded = (value: CallListeners[Type]): void => {
      try {
        listener(value)
      } catch (error) {
        if (type !== "listenerFailed") this.emitter?.emit("listenerFailed", { type, error })
      }
    }
    this.emitter.on(type, guarded)
    return () => this.emitter?.off(type, guarded)
  }

  /** Calls back after each step. */
  subscribe(listener: () => void): () => void {
    return this.on("changed", () => {
      listener()
    })
  }

  /** Whether listeners have answered one step with too many commands. Asked once for each command. */
  isLooping(): boolean {
    if (this.waiting === undefined) return false
    this.answerCount += 1
    return this.answerCount > MOST_ANSWERS
  }

  publish(events: readonly CallEvent[], state: SessionState): void {
    if (this.emitter === undefined) return
    if (this.waiting !== undefined) {
      this.waiting.push({ events, state })
      return
    }
    this.answerCount = 0
    this.waiting = [{ events, state }]
    for (let next = this.waiting[0]; next !== undefined; next = this.waiting[0]) {
      tell(this.emitter, next.events, next.state)
      this.waiting.shift()
    }
    this.waiting = undefined
  }
}

function tell(emitter: Emitter<CallListeners>, events: readonly CallEvent[], state: SessionState): void {
  emitter.emit("events", events)
  for (const event of events) {
    emitter.emit(event.type, event as never)
    tellByName(emitter, event, state)
  }
  emitter.emit("changed")
}

function tellByName(emitter: Emitter<CallListeners>, { type, data }: CallEvent, state: SessionState): void {
  if (type === "help.requested") {
    const { helpId } = data
    const request = state.helpRequests.find((each) => each.helpId === helpId)
    if (request !== undefined) emitter.emit("helpRequest", request)
  }
  if (type === "promise.accepted" || type === "promise.heard") {
    const { promiseId } = data as CallEvents["promise.accepted"]
    const promise = state.promises.find((each) => each.promiseId === promiseId)
    if (promise !== undefined) emitter.emit(type === "promise.heard" ? "promiseHeard" : "promise", promise)
  }
}
