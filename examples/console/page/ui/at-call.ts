import type { Command } from "evenkeel"
import type { Earlier } from "../../server/earlier.js"
import type { ClientCard, Seat } from "../../shared/wire.js"
import type { ReadableCall } from "../followed-call.js"

/** What the parts of the page need of a call: on the server's desk, or played in the page alone. */
export interface AtCall {
  /** Read only: what happens goes through `order`. */
  readonly call: ReadableCall
  readonly client: ClientCard
  /** Who looks at it. */
  readonly seat: Seat
  readonly seats: readonly Seat[]
  readonly earlier: Earlier | undefined
  now(): number
  /** Whether it was done; what was refused has been told by then. */
  order(...commands: readonly Command[]): Promise<boolean>
}

/** What everything is drawn from. */
export function toSession({ call }: AtCall) {
  return call.getSnapshot().session
}

/** The state of a part, by its name. */
export function toPart<State>({ call }: AtCall, name: string): State | undefined {
  return call.getSnapshot().parts[name] as State | undefined
}

/** Whether whoever looks at it is the agent of record. */
export function isMine(at: AtCall): boolean {
  const last = toSession(at).segments.at(-1)
  return last?.agentId === at.seat.id && last.endedAt === null
}
