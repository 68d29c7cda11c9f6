import { decideStream, refuse, type FaultIssue, type Refusal } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import type { CommandStamp, Settings } from "../../session/index.js"
import { toStamp } from "../../runtime/inner.js"
import type { DeskBase } from "../base.js"
import type { OrderedStream } from "../keeping/orders.js"
import type { LoadedStream } from "../keeping/cache.js"

/** A command to a stream that is no call. */
export interface StreamCommandInput {
  readonly type: string
  /** Unchecked. */
  readonly fields: unknown
  readonly stamp: CommandStamp
}

/** Decides a command to a stream that is no call. */
export function decideInput(
  base: DeskBase,
  loaded: LoadedStream,
  settings: Settings,
  { type, fields, stamp: given }: StreamCommandInput,
): { readonly change: OrderedStream } | { readonly refusal: Refusal } {
  const { cleaner, clock } = base
  const { kind, standing } = loaded
  // A new stream has heard nothing: what would be a jump is told by the clock.
  const heardBefore = Math.max(1, standing.heardAt)
  const by = { id: "host", role: "host" } as const
  const stamp = toStamp(given, { by, clock, heardBefore, tickedAt: 0 })
  if ("refusal" in stamp) return stamp
  const decided = decideStream(kind.decider, standing, {
    type,
    fields,
    // What a kind of stream takes as settings only its own decider knows.
    settings: settings as never,
    ...stamp,
    ...defined({ cleaner }),
  })
  if ("refusal" in decided) return decided
  const next = { ...loaded, standing: decided.standing }
  return { change: { expectedSeq: standing.seq, loaded: next, events: decided.events } }
}

/** The refusal of what cannot be understood. */
export function invalidInput(issues: readonly FaultIssue[]): { readonly refusal: Refusal } {
  return refuse("session/invalid-command", {}, issues)
}
