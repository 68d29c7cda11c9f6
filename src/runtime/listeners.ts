import type { PartFailure } from "../kernel/index.js"
import type { CallEvent, CallEvents, HelpRequest, PromiseRecord } from "../session/index.js"

/** What can be listened to: every event by its type, and these. */
export type CallListeners<Events = CallEvents> = {
  [Type in keyof Events & string]: Extract<CallEvent<Events>, { readonly type: Type }>
} & {
  /** Everything that became true together, in order: for stores, second tabs, supervisors. */
  events: readonly CallEvent<Events>[]
  /** Something changed. `subscribe` is the same for UI libraries. */
  changed: undefined
  /** An agent asks for help. */
  helpRequest: HelpRequest
  /** A promise was accepted. */
  promise: PromiseRecord
  /** A promise was heard and is neither accepted nor dismissed. */
  promiseHeard: PromiseRecord
  /** A part threw, or gave what is no event: what `part.failed` may not say. Told after the step that it failed in, and never logged. */
  partFailed: PartFailure
  /** A listener threw, or waits for what never comes. The others were called all the same. */
  listenerFailed: ListenerFailure
}

/** A listener that threw. */
export interface ListenerFailure {
  /** What it listened to. */
  readonly type: string
  readonly error: unknown
}
