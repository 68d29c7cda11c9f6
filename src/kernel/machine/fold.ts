import type { Envelope } from "../events/envelope.js"
import { Fault } from "../faults/fault.js"

/** What each event of a stream or a part changes: the members of the state that differ, or the state itself where nothing does. */
export type Folds<State, Events> = {
  readonly [Type in keyof Events]: (data: Events[Type], state: State, event: Envelope) => Partial<State>
}

/** Folds events by a table. Those that it does not know leave the state as it is; a damaged one is a fault, `log/invalid`. */
export function createFold<State, Events>(folds: Folds<State, Events>): (state: State, event: Envelope) => State {
  return (state, event) => {
    try {
      const { type, data } = event
      if (!Object.hasOwn(folds, type)) return state
      const change = folds[type as keyof Events](data as Events[keyof Events], state, event)
      return change === state ? state : { ...state, ...change }
    } catch (cause) {
      throw new Fault("log/invalid", { cause })
    }
  }
}
