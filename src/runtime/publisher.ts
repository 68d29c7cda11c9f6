import type { CallEvent, Session, SessionState } from "../session/index.js"
import type { CallListeners } from "./listeners.js"

/** Commands that listeners may give in answer to one step before it is a loop. */
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
 * Each listener is guarded: one that throws keeps nobody from being told. What listeners cause by commands is told after what they
 * were told of.
 */
export class Publisher {
  private listeners: Map<string, readonly Listener[]> | undefined
  private waiting: Published[] | undefined
  private answerCount = 0

  constructor(private readonly session: Session) {}

  on<Type extends keyof CallListeners>(type: Type, listener: (value: CallListeners[Type]) => void): () => void {
    const listeners = (this.listeners ??= new Map<string, readonly Listener[]>())
    // A function of its own each time: whoever listens twice is told twice, and stops each by itself.
    const own: Listener = (value) => listener(value as CallListeners[Type])
    const others = () => listeners.get(type) ?? []
    listeners.set(type, [...others(), own])
    return () => {
      listeners.set(
        type,
        others().filter((each) => each !== own),
      )
    }
  }

  /** Calls back after each step. */
  subscribe(listener: () => void): () => void {
    return this.on("changed", () => listener())
  }

  /** Whether listeners have answered one step with too many commands. Asked once for each command. */
  isLooping(): boolean {
    if (this.waiting === undefined) return false
    this.answerCount += 1
    return this.answerCount > MOST_ANSWERS
  }

  publish(events: readonly CallEvent[], state: SessionState): void {
    if (this.listeners === undefined) return
    if (this.waiting !== undefined) {
      this.waiting.push({ events, state })
      return
    }
    this.answerCount = 0
    this.waiting = [{ events, state }]
    for (let next = this.waiting[0]; next !== undefined; next = this.waiting[0]) {
      this.tell(next)
      this.waiting.shift()
    }
    this.waiting = undefined
  }

  private tell({ events, state }: Published): void {
    this.emit("events", events)
    for (const event of events) {
      this.emit(event.type, event)
      for (const { name, value } of this.session.told(state, event)) if (value !== undefined) this.emit(name, value)
    }
    this.emit("changed", undefined)
  }

  private emit(type: keyof CallListeners, value: unknown): void {
    for (const listener of this.listeners?.get(type) ?? []) {
      try {
        listener(value)
      } catch (error) {
        if (type !== "listenerFailed") this.emit("listenerFailed", { type, error })
      }
    }
  }
}
