import { id, oneOf, optional, shape, type Actor, type Shape } from "../../kernel/index.js"
import { correlationCheck, type Correlation } from "./correlation.js"
import { directions, type Direction } from "./line.js"
import { givenPersonShape, type Person } from "./people.js"
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
export const opener: Actor = /* @__PURE__ */ Object.freeze({ id: "host", role: "host" })

/** What a host says of a call as it opens it. */
export type OpeningOptions = Partial<Pick<CallOpened, "direction" | "caller" | "agent" | "correlation">>

/** The members of {@link OpeningOptions}, for the door. */
export function optionsShape(): Shape<OpeningOptions> {
  return {
    direction: optional(oneOf(directions)),
    caller: optional(shape<Person>(givenPersonShape())),
    agent: optional(shape<AgentRef>({ agentId: id, kind: oneOf(agentKinds) })),
    correlation: correlationCheck(),
  }
}
