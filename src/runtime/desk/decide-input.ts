import {
  decideStream,
  id,
  instant,
  oneOf,
  optional,
  refuse,
  shape,
  type FaultIssue,
  type Refusal,
} from "../../kernel/index.js"
import type { CommandStamp, Settings } from "../../session/index.js"
import type { DeskBase } from "./base.js"
import type { StreamInput } from "./desk.js"
import { asDecider } from "./load-stream.js"
import type { OrderedStream } from "./orders.js"
import type { LoadedStream } from "./shelf.js"

/** Decides a command to a stream that is no call; its stamp is checked at the same door as that of a call. */
export function decideInput(
  base: DeskBase,
  loaded: LoadedStream,
  settings: Settings,
  { type, at, heardAt, by, ...fields }: StreamInput,
): { readonly change: OrderedStream } | { readonly refusal: Refusal } {
  const kind = base.kinds.find(({ name }) => name === loaded.kind)
  const issues: FaultIssue[] = []
  const stamp = stampCheck()({ at, heardAt, by }, "", issues)
  if (kind === undefined || issues.length > 0) return refuse("session/invalid-command", { command: type }, issues)
  const now = base.clock.now()
  const decided = decideStream<never, never>(asDecider(kind), loaded.standing, {
    type,
    fields,
    settings: settings as never,
    by: stamp.by ?? { id: "host", role: "host" },
    at: stamp.at ?? now,
    heardAt: stamp.heardAt ?? now,
  })
  if ("refusal" in decided) return decided
  const next = { ...loaded, standing: decided.standing }
  return { change: { kind, expectedSeq: loaded.standing.seq, loaded: next, events: decided.events } }
}

function stampCheck() {
  return shape<CommandStamp>({
    at: optional(instant),
    heardAt: optional(instant),
    by: optional(shape({ id, role: oneOf(["agent", "supervisor", "host", "vendor"]) })),
  })
}
