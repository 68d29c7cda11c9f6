import { ownOf } from "../kernel/inner.js"
import type { Actor } from "../kernel/index.js"
import type { Correlation, ParticipantRole } from "../session/index.js"
import { mustHave, orNone, stamp, type GiveCommand, type PhoneCommand, type Wish } from "./session-command.js"

/** A time of Streams', as far as it is read: a `Date`. */
export interface ConnectTime {
  /** Milliseconds since the Unix epoch. */
  getTime(): number
}

/** What Streams tells of a state: its name and since when. */
export interface ConnectStatus {
  readonly type: string
  readonly timestamp?: ConnectTime
}

/** A connection of Streams, as far as it is read: one leg of the call. */
export interface ConnectConnection {
  /** The id of the leg. */
  getConnectionId(): string
  /** What kind of leg it is: `agent`, `inbound`, `outbound` and others. */
  getType(): string
  /** Whether it is the caller's. */
  isInitialConnection(): boolean
  /** Its state, and since when. */
  getStatus(): ConnectStatus
}

/** A contact of Streams, as far as it is read. */
export interface ConnectContact {
  /** The id of the contact. */
  getContactId(): string
  /** Its state, and since when. */
  getStatus(): ConnectStatus
  /** Its legs. */
  getConnections(): readonly ConnectConnection[]
}

/** A contact that tells when it changes. Each method gives a `connect.Subscription`; older versions give nothing back. */
export interface ConnectContactEvents extends ConnectContact {
  /** Told whenever the contact changed. */
  onRefresh(listener: () => void): unknown
  /** Told when the contact is gone. */
  onDestroy(listener: () => void): unknown
}

/** The agent, as far as they tell whether they are muted. */
export interface ConnectAgentEvents {
  /** Told when the agent muted or unmuted themselves. Gives a `connect.Subscription`. */
  onMuteToggle(listener: (mute: { readonly muted: boolean }) => void): unknown
}

const VENDOR = "amazon-connect"
const BY: Actor = { id: VENDOR, role: "vendor" }

/** What a state of the contact says about the line. `ended` begins the work after the call; `onDestroy` ends it. */
const LINE: Readonly<Record<string, (correlation: Correlation) => Wish>> = {
  incoming: (correlation) => ({ type: "queueCall", correlation }),
  pending: (correlation) => ({ type: "ringCall", correlation }),
  connecting: (correlation) => ({ type: "ringCall", correlation }),
  connected: (correlation) => ({ type: "connectCall", correlation }),
  ended: (correlation) => ({ type: "closeLine", correlation, vendorReason: "ended" }),
  // Nobody took it in time, the agent would not, or the caller was gone first: Streams does not tell which.
  missed: (correlation) => ({ type: "closeLine", correlation, outcome: "missed", vendorReason: "missed" }),
  rejected: (correlation) => ({
    type: "closeLine",
    correlation,
    outcome: "rejected",
    endedBy: "agent",
    vendorReason: "rejected",
  }),
  error: (correlation) => ({
    type: "closeLine",
    correlation,
    outcome: "failed",
    endReason: "error",
    vendorReason: "error",
  }),
}

/** What a state of a connection says about who is on it. */
const LEG: Readonly<Record<string, (leg: Leg) => readonly Wish[]>> = {
  connected: (leg) => [joined(leg), { type: "resumeParticipant", participantId: leg.participantId }],
  hold: (leg) => [
    { type: "holdParticipant", participantId: leg.participantId, ...(leg.consulting ? { purpose: "consult" } : {}) },
  ],
  disconnected: ({ participantId }) => [{ type: "dropParticipant", participantId }],
  silent_monitor: (leg) => [joined({ ...leg, role: "supervisor" })],
  barge: (leg) => [joined({ ...leg, role: "supervisor" })],
}

interface Leg {
  readonly participantId: string
  readonly role: ParticipantRole
  readonly legId: string
  /** The caller waits while another leg is open. */
  readonly consulting: boolean
}

const joined = ({ participantId, role, legId }: Leg): Wish => ({ type: "joinParticipant", participantId, role, legId })

/**
 * What a contact of Amazon Connect Streams says, as commands for a call. Read it whenever it changes: `onRefresh` covers everything but its
 * end.
 *
 * All of the contact is told each time, with the times of its states. A session takes a report that it has for nothing, so reading twice, late
 * or in another order gives the same call. Each leg is a participant: the caller is the initial connection, the agent is `agent`, further
 * legs are third parties with a hold of their own.
 *
 * @param contact - A `connect.Contact`, or anything with these methods.
 * @returns Line first, then legs in their order; nothing for what cannot be read. Never throws.
 * @see amazon-connect-streams, Documentation.md, "Contact API" and "Connection API".
 *
 * @example
 * ```ts
 * import { toConnectCommands } from "evenkeel/adapters"
 *
 * const status = (type: string, at: number) => ({ type, timestamp: { getTime: () => at } })
 * const leg = { getConnectionId: () => "leg-1", getType: () => "inbound", isInitialConnection: () => true,
 *   getStatus: () => status("hold", 9_000) }
 * const commands = toConnectCommands({ getContactId: () => "c-1", getStatus: () => status("connected", 1_000),
 *   getConnections: () => [leg] })
 * commands.map(({ type, at }) => [type, at]) // => [["connectCall", 1_000], ["holdParticipant", 9_000]]
 * ```
 */
export function toConnectCommands(contact: ConnectContact): readonly PhoneCommand[] {
  return orNone(() => read(contact))
}

function read(contact: ConnectContact): readonly PhoneCommand[] {
  const { type, timestamp } = contact.getStatus()
  const line = Object.hasOwn(LINE, type) ? [LINE[type]!(correlationOf(contact))] : []
  // A leg that cannot be read takes neither the line nor the other legs with it.
  const legs = orNone(() => contact.getConnections()).flatMap((connection) => orNone(() => [legOf(connection)]))
  const isConsulting = legs.some(({ role, state }) => role === "thirdParty" && state !== "disconnected")
  return [
    ...stamp(line, timestamp?.getTime(), BY),
    ...legs.flatMap((leg) => {
      const consulting = isConsulting && leg.role === "caller"
      const wishes = ownOf(LEG, leg.state)?.({ ...leg, consulting }) ?? []
      return stamp(wishes, leg.at, BY)
    }),
  ]
}

/**
 * That a contact is gone: `onDestroy`, which tells no time. The work after the call is over.
 *
 * @param at - When, milliseconds since the Unix epoch.
 *
 * @example
 * ```ts
 * import { toConnectEndCommands } from "evenkeel/adapters"
 *
 * const contact = { getContactId: () => "c-1", getStatus: () => ({ type: "ended" }), getConnections: () => [] }
 * toConnectEndCommands(contact, 5_000).map(({ type, at }) => [type, at]) // => [["completeCall", 5_000]]
 * ```
 */
export function toConnectEndCommands(contact: ConnectContact, at: number): readonly PhoneCommand[] {
  return orNone(() => stamp([{ type: "completeCall", correlation: correlationOf(contact) }], at, BY))
}

/**
 * That the agent muted or unmuted themselves: `agent.onMuteToggle`, which tells no time.
 *
 * @example
 * ```ts
 * import { toConnectMuteCommands } from "evenkeel/adapters"
 *
 * toConnectMuteCommands({ muted: true }, 5_000).map(({ type }) => type) // => ["muteParticipant"]
 * ```
 */
export function toConnectMuteCommands(mute: { readonly muted: boolean }, at: number): readonly PhoneCommand[] {
  return orNone(() => {
    if (typeof mute.muted !== "boolean") return []
    const type = mute.muted ? "muteParticipant" : "unmuteParticipant"
    return stamp([{ type, participantId: "agent" }], at, BY)
  })
}

/** What a contact of Streams is followed with. */
export interface ConnectFollowing {
  readonly give: GiveCommand
  /** Tells the time, for what Streams tells without one. */
  readonly now: () => number
  /** `new connect.Agent()`, where mute is to be followed. */
  readonly agent?: ConnectAgentEvents
}

/**
 * Follows a contact: what it is now, and whatever it becomes. With Streams: `connect.contact((contact) => followConnectContact(contact, …))`.
 *
 * @returns Stops following, where this version of Streams can.
 * @throws {@link Fault} `input/invalid` where something lacks a function that is needed.
 *
 * @example
 * ```ts
 * import { followConnectContact, type ConnectContactEvents } from "evenkeel/adapters"
 * import { createCall } from "evenkeel"
 *
 * // Here a contact that we make up; Streams gives you a real one.
 * let state = { type: "connecting", timestamp: { getTime: () => 1_000 } }
 * let refresh = () => {}
 * const contact: ConnectContactEvents = {
 *   getContactId: () => "c-1",
 *   getStatus: () => state,
 *   getConnections: () => [],
 *   onRefresh: (listener) => (refresh = listener),
 *   onDestroy: () => undefined,
 * }
 *
 * const call = createCall({ callId: "c-1", at: 0 })
 * const stop = followConnectContact(contact, { give: (command) => call.record(command), now: () => 9_000 })
 * call.getSnapshot().session.line.phase // => "ringing"
 * state = { type: "connected", timestamp: { getTime: () => 4_000 } }
 * refresh()
 * call.getSnapshot().session.line.phase // => "connected"
 * stop()
 * ```
 */
export function followConnectContact(contact: ConnectContactEvents, following: ConnectFollowing): () => void {
  mustHave("contact", contact, ["getContactId", "getStatus", "getConnections", "onRefresh", "onDestroy"])
  mustHave("following", following, ["give", "now"])
  const { give, now, agent } = following
  if (agent !== undefined) mustHave("agent", agent, ["onMuteToggle"])
  const tell = (commands: readonly PhoneCommand[]) => {
    for (const command of commands) give(command)
  }
  tell(toConnectCommands(contact))
  const subscriptions = [
    contact.onRefresh(() => tell(toConnectCommands(contact))),
    contact.onDestroy(() => tell(toConnectEndCommands(contact, now()))),
    agent?.onMuteToggle((mute) => tell(toConnectMuteCommands(mute, now()))),
  ]
  return () => {
    for (const subscription of subscriptions) unsubscribe(subscription)
  }
}

/** Streams types `unsubscribe` as a bare `Function`, which no signature takes. */
function unsubscribe(subscription: unknown): void {
  const { unsubscribe: end } = (subscription ?? {}) as { readonly unsubscribe?: unknown }
  if (typeof end === "function") end.call(subscription)
}

const correlationOf = (contact: ConnectContact): Correlation => ({ vendor: VENDOR, callId: contact.getContactId() })

function roleOf(connection: ConnectConnection): ParticipantRole {
  const type = connection.getType()
  if (type === "agent") return "agent"
  if (type === "monitoring") return "supervisor"
  return connection.isInitialConnection() ? "caller" : "thirdParty"
}

function legOf(connection: ConnectConnection) {
  const { type: state, timestamp } = connection.getStatus()
  const [role, legId] = [roleOf(connection), connection.getConnectionId()]
  const participantId = role === "agent" || role === "caller" ? role : legId
  return { state, at: timestamp?.getTime(), participantId, role, legId }
}
