import type { Actor, Draft, Envelope, EventReader, Refusal, Role, Shape } from "../kernel/index.js"
import type { Editing, SessionState } from "./state.js"
import type { Settings } from "./settings.js"

/** What a command is decided on. */
export interface Context {
  readonly state: SessionState
  readonly settings: Settings
  readonly log: EventReader
  /** When it happened. */
  readonly at: number
  /** When it is heard; never lower than `at`'s predecessors. */
  readonly now: number
  readonly by: Actor
}

/** What a command does: events, or a refusal. */
export type Decision = readonly Draft[] | { readonly refusal: Refusal }

/** One command: who may give it, what it holds, what follows. */
export interface CommandRule<Fields> {
  readonly by: readonly Role[]
  readonly fields: Shape<Fields>
  /** Whether a completed call still takes it. */
  readonly late?: true
  decide(context: Context, fields: Fields): Decision
}

/** A rule for each command of a topic. */
export type CommandRules<Commands> = { readonly [Type in keyof Commands]: CommandRule<Commands[Type]> }

/** A fold for each event of a topic: `next` is a fresh copy of the state, to be written to. */
export type Evolvers<Events> = {
  readonly [Type in keyof Events & string]: (next: Editing, event: Envelope<Type, Events[Type]>) => void
}

/** People and the product itself. */
export const people: readonly Role[] = ["agent", "supervisor", "host"]
/** Anybody outside the library. */
export const anyone: readonly Role[] = ["agent", "supervisor", "host", "vendor"]
/** What needs a person who answers for it. */
export const persons: readonly Role[] = ["agent", "supervisor"]

/** The `seq` that the n-th event of this decision will have. Ids made of it are unique in the call. */
export function nextSeq(context: Context, offset = 0): number {
  return context.log.size + 1 + offset
}

/** A decision that records the fields as they are. */
export function record<Fields>(type: string): (context: Context, fields: Fields) => Decision {
  return (_, data) => [{ type, data }]
}
