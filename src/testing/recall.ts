import type { Actor, Envelope, Part } from "../kernel/index.js"
import { asList, toEventId } from "../kernel/inner.js"
import { restoreCall, type Call } from "../runtime/index.js"
import {
  allTopics,
  defaultSettings,
  type CallEvent,
  type CallEvents,
  type CallEventType,
  type Settings,
} from "../session/index.js"

/** An event of a past that a test makes up: its type and data (`{}` where it is left out), and as much of the rest as matters. */
export type GivenEvent = {
  [Type in CallEventType]: { readonly type: Type; readonly data?: CallEvents[Type] } & Partial<
    Omit<CallEvent, "type" | "data">
  >
}[CallEventType]

/** What the call of a test stands on. */
export interface GivenOptions {
  readonly playbook?: Settings
  /** Parts besides the session. */
  readonly parts?: readonly Part[]
  /** When the first event was, milliseconds since the Unix epoch; the beginning of 2026 (UTC) where it is left out. */
  readonly at?: number
  /** Who gives commands that name nobody: an agent where it is left out. */
  readonly by?: Actor
}

/** Where nothing else is said, a test begins here: 2026-01-01T00:00Z. */
export const START_AT = 1_767_225_600_000
/** Where nothing else is said, one thing happens a second after the other. */
export const STEP_MS = 1_000
/** Who handles the call of a test. */
export const AGENT: Actor = { id: "agent-1", role: "agent" }

const STREAM = "call-1"

/** A live call with a past that was made up. */
export function recall(
  events: readonly GivenEvent[],
  { playbook = defaultSettings, parts = [], at = START_AT, by = AGENT }: GivenOptions,
): Call {
  const { client, version, hash } = playbook
  const opened: GivenEvent = {
    type: "call.opened",
    by: { id: "host", role: "host" },
    data: { client, direction: "inbound", playbook: { version, hash } },
  }
  const past = events[0]?.type === "call.opened" ? events : [opened, ...events]
  return restoreCall({ playbook, parts: [...allTopics(), ...asList(parts)], by, events: stamp(past, at, by) })
}

/** The events as one stream in order: what they say of their place in another one is written over. */
function stamp(events: readonly GivenEvent[], startAt: number, actor: Actor): readonly Envelope[] {
  let before: Envelope | undefined
  return events.map((event, index) => {
    const at = event.at ?? (before === undefined ? startAt : before.heardAt + STEP_MS)
    const by = event.by ?? actor
    const stamped: Envelope = {
      data: {},
      v: 1,
      ...event,
      causedBy: null,
      id: toEventId(STREAM, index + 1),
      stream: STREAM,
      seq: index + 1,
      batch: index + 1,
      at,
      heardAt: Math.max(event.heardAt ?? at, before?.heardAt ?? 0),
      by,
      origin: by.role === "library" ? "reaction" : "input",
    }
    before = stamped
    return stamped
  })
}
