import mitt from "mitt"
import type { PartFailure } from "../kernel/index.js"
import type { CallEvent, Session, SessionState } from "../session/index.js"
import type { CallListeners } from "./listeners.js"

/** Steps that listeners may cause in answer to one before it is a loop. What changes nothing is told to nobody, and cannot go round. */
const MOST_ANSWERS = 100

/** Names and values, as topics tell them. */
type Told = Record<string, unknown>

/** What became true together, and the state then. */
interface Published {
  readonly events: readonly CallEvent[]
  readonly state: SessionState
}

/**
 * Tells the listeners of one call what became true.
 *
 * Each listener is guarded: mitt alone would stop at the first that throws, and throw into the call. What listeners cause by commands is
 * told after what they were told of.
 */
export class Publisher {
  readonly #emitter = mitt<Told>()
  /** What is being told, with what listeners caused meanwhile behind it. */
  #telling: Published[] | undefined

  /** Failures of parts that nobody was told of yet: what a step fails at is told after it. */
  readonly failures: PartFailure[] = []

  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  on<Type extends keyof CallListeners>(type: Type, listener: (value: CallListeners[Type]) => void): () => void {
    const emitter = this.#emitter
    const guarded = (value: unknown): void => {
      try {
        listener(value as CallListeners[Type])
      } catch (error) {
        if (type !== "listenerFailed") emitter.emit("listenerFailed", { type, error })
      }
    }
    emitter.on(type, guarded)
    return () => emitter.off(type, guarded)
  }

  /** Whether listeners have answered one step with too many others. */
  isLooping(): boolean {
    return this.#telling !== undefined && this.#telling.length > MOST_ANSWERS
  }

  publish(events: readonly CallEvent[], state: SessionState): void {
    if (this.#telling !== undefined) {
      this.#telling.push({ events, state })
      return
    }
    this.#telling = [{ events, state }]
    for (const each of this.#telling) this.#tell(each)
    this.#telling = undefined
  }

  #tell({ events, state }: Published): void {
    const emitter = this.#emitter
    for (const failure of this.failures.splice(0)) emitter.emit("partFailed", failure)
    emitter.emit("events", events)
    for (const event of events) {
      emitter.emit(event.type, event)
      try {
        for (const { name, value } of this.#session.told(state, event))
          if (value !== undefined) emitter.emit(name, value)
      } catch (error) {
        emitter.emit("listenerFailed", { type: event.type, error })
      }
    }
    emitter.emit("changed")
  }
}
