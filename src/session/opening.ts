import { id, oneOf, optional, shape, type Actor, type Cleaner, type FaultIssue, type Shape } from "../kernel/index.js"
import { correlationCheck, type Correlation } from "./correlation.js"
import { directions, type Direction } from "./line.js"
import { toMark } from "./mark.js"
import { personShape, type Person } from "./people.js"
import type { Evolvers } from "./rule.js"
import { agentKinds, type AgentKind } from "./segments.js"

/** The agent that a call is opened with. */
export interface AgentRef {
  readonly agentId: string
  /** `ai` where a machine handles the call. */
  readonly kind: AgentKind
}

/** The first event of every call. It pins the playbook: another one is refused at restore. */
export interface CallOpened {
  readonly client: string
  readonly direction: Direction
  readonly playbook: { readonly version: string; readonly hash: string }
  readonly caller?: Person
  readonly agent?: AgentRef
  readonly correlation?: Correlation
}

/** How the call was opened, in the state. */
export interface Opening {
  readonly client: string
  readonly direction: Direction
  readonly openedAt: number
  readonly playbook: { readonly version: string; readonly hash: string }
}

/** The call went on under another playbook, because a person or a migration said so. */
export interface PlaybookChanged {
  readonly version: string
  readonly hash: string
}

/** Events of this topic. */
export interface OpeningEvents {
  readonly "call.opened": CallOpened
  readonly "playbook.changed": PlaybookChanged
}

/** Who opens a call. */
export const opener: Actor = { id: "host", role: "host" }

/** What a host says of a call as it opens it. */
export type OpeningOptions = Partial<Pick<CallOpened, "direction" | "caller" | "agent" | "correlation">>

/**
 * The opening of a call, checked and cleaned; what is wrong is noted in `issues`. `createCall` does this, and throws
 * `call/invalid-options` with them.
 *
 * @param given - Unchecked: from a form, a webhook, another process.
 *
 * @example
 * ```ts
 * import type { FaultIssue } from "evenkeel/kernel"
 * import { checkOpening } from "evenkeel/session"
 *
 * const issues: FaultIssue[] = []
 * checkOpening({ direction: "inbound", caller: { name: "Dana" } }, issues)
 * // => { direction: "inbound", caller: { name: "Dana" } }
 * checkOpening({ direction: "inwards" }, issues)
 * issues.map(({ path }) => path) // => ["direction"]
 * ```
 */
export function checkOpening(given: unknown, issues: FaultIssue[], cleaner?: Cleaner): OpeningOptions {
  return shape<OpeningOptions>(optionsShape())(given, "", issues, cleaner)
}

function optionsShape(): Shape<OpeningOptions> {
  return {
    direction: optional(oneOf(directions)),
    caller: optional(shape<Person>(personShape())),
    agent: optional(shape<AgentRef>({ agentId: id, kind: oneOf(agentKinds) })),
    correlation: correlationCheck(),
  }
}

/** The members of {@link CallOpened}, for the door. */
export function openingShape(): Shape<CallOpened> {
  const playbook = shape<PlaybookChanged>(playbookShape())
  return { ...optionsShape(), client: id, direction: oneOf(directions), playbook }
}

/** What pins a playbook, for the door. */
export function playbookShape(): Shape<PlaybookChanged> {
  return { version: id, hash: id }
}

export const openingEvolvers: Evolvers<OpeningEvents> = {
  "call.opened": (next, event) => {
    const { client, direction, playbook, caller, agent, correlation } = event.data
    next.callId = event.stream
    next.opening = { client, direction, openedAt: event.at, playbook }
    if (caller !== undefined) next.caller = caller
    if (correlation !== undefined) next.line = { ...next.line, correlations: [correlation] }
    if (agent !== undefined) {
      const mark = toMark(event)
      next.segments = [{ ...mark, segmentId: `segment-${event.seq}`, ...agent, startedAt: event.at, endedAt: null }]
    }
  },
  "playbook.changed": (next, event) => {
    next.opening = { ...next.opening, playbook: { version: event.data.version, hash: event.data.hash } }
  },
}
