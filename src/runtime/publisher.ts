import type { CallEvent, Session, SessionState } from "../session/index.js"
import type { CallListeners } from "./listeners.js"

/** Steps that listeners may cause in answer to one before it is a loop. What changes nothing is told to nobody, and cannot go round. */
const MOST_ANSWERS = 100

type Listener = (value: unknown) => void

/** What became true together, and the state then. */
interface Published {
  readonly events: readonly CallEvent[]
  readonly state: SessionState
}

/**
 * Tells the listeners of one call what became true.
 *
 * Each listener is guarded: one that throws neither keeps it from the others nor throws into the call. What listeners cause by commands
 * is told after what they were told of.
 */
export class Publisher {
  readonly #listeners = new Map<string, readonly Listener[]>()
  /** What is being told, with what listeners caused meanwhile behind it. */
  #telling: Published[] | undefined

  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  on<Type extends keyof CallListeners>(type: Type, listener: (value: CallListeners[Type]) => void): () => void {
    // Of its own, so that one who listens twice may stop once.
    const own: Listener = (value) => listener(value as CallListeners[Type])
    this.#listeners.set(type, [...this.#of(type), own])
    return () => {
      const others = this.#of(type).filter((each) => each !== own)
      this.#listeners.set(type, others)
    }
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
    this.#emit("events", events)
    for (const event of events) {
      this.#emit(event.type, event)
      try {
        for (const { name, value } of this.#session.told(state, event)) if (value !== undefined) this.#emit(name, value)
      } catch (error) {
        this.#emit("listenerFailed", { type: event.type, error })
      }
    }
    this.#emit("changed")
  }

  /** Those that listen when it begins: lists are made anew, so who comes or goes meanwhile changes nothing. */
  #emit(type: string, value?: unknown): void {
    for (const listener of this.#of(type)) {
      try {
        listener(value)
      } catch (error) {
        if (type !== "listenerFailed") this.#emit("listenerFailed", { type, error })
      }
    }
  }

  #of(type: string): readonly Listener[] {
    return this.#listeners.get(type) ?? []
  }
}
