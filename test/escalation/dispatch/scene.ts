import {
  decideStream,
  openStream,
  tickStream,
  type Actor,
  type Envelope,
  type RefusalCode,
  type StreamStanding,
} from "evenkeel/kernel"
import {
  defaultDispatch,
  dispatch,
  type Dispatch,
  type DispatchCommands,
  type DispatchCommandType,
  type DispatchEvents,
  type DispatchHost,
  type DispatchPolicy,
} from "evenkeel/escalation/dispatch"
import type { Roster } from "evenkeel/escalation/roster"

export const START = Date.UTC(2026, 10, 25, 3)
const MINUTE = 60_000

export const roster: Roster = {
  zone: "America/Chicago",
  people: [
    {
      personId: "ana",
      name: "Ana",
      contacts: [
        { channel: "text", address: "1" },
        { channel: "call", address: "1" },
      ],
    },
    { personId: "ben", contacts: [{ channel: "call", address: "2" }] },
    { personId: "carl", contacts: [] },
  ],
  rotations: [
    { rotationId: "empty", turns: [[]], startDate: "2026-11-01", handOff: { every: "day", at: "08:00" } },
    { rotationId: "two", turns: [["ana", "ben"]], startDate: "2026-11-01", handOff: { every: "day", at: "08:00" } },
  ],
}

export const person = (personId: string) => ({ kind: "person", personId }) as const
export const rotation = (rotationId: string) => ({ kind: "rotation", rotationId }) as const

/** A dispatch under one policy, told step by step. Minutes count from the beginning. */
export class Scene {
  log: Envelope[] = []
  standing: StreamStanding<Dispatch> = openStream(dispatch, "D1")
  minute = 0
  private readonly host: DispatchHost

  constructor(
    policy: Partial<DispatchPolicy>,
    settings: Partial<DispatchHost["dispatch"]> = {},
    people: Roster["people"] = roster.people,
  ) {
    const policies = [{ policyId: "p", rungs: [], repeatCount: 0, fallbackOwner: "manager", ...policy }]
    this.host = {
      client: "Acme",
      zone: "America/Chicago",
      roster: { ...roster, people },
      dispatch: { ...defaultDispatch, ...settings, policies },
    }
  }

  get state(): Dispatch {
    return this.standing.state
  }

  get now(): number {
    return START + this.minute * MINUTE
  }

  /** Events since the last time, by type without its prefix. */
  given<Type extends DispatchCommandType>(
    type: Type,
    fields: DispatchCommands[Type],
    by: Actor = { id: "a7", role: "agent" },
  ): readonly string[] | RefusalCode {
    const result = decideStream(dispatch, this.standing, {
      type,
      fields,
      settings: this.host,
      by,
      at: this.now,
      heardAt: this.now,
    })
    if ("refusal" in result) return result.refusal.code
    return this.take(result.events, result.standing)
  }

  open(order: Partial<DispatchCommands["openDispatch"]["order"]> = {}) {
    return this.given("openDispatch", { order: { policyId: "p", callId: "CA1", ...order } })
  }

  /** The host sends everything that is wanted. */
  send(): readonly string[] {
    const wanted = this.state.notifications.filter(({ standing }) => standing === "wanted")
    for (const { notificationId } of wanted) this.confirm(notificationId, "sent")
    return wanted.map(({ notificationId }) => notificationId)
  }

  confirm(notificationId: string, outcome: "sent" | "failed") {
    return this.given("confirmNotification", { notificationId, outcome }, { id: "host", role: "host" })
  }

  answer(
    personId: string,
    outcome: DispatchCommands["recordAnswer"]["outcome"],
    more: Partial<DispatchCommands["recordAnswer"]> = {},
  ) {
    return this.given("recordAnswer", { personId, outcome, ...more })
  }

  /** What becomes true by this minute. */
  at(minute: number): readonly string[] {
    this.minute = minute
    const { events, standing } = tickStream(dispatch, this.standing, this.host, this.now)
    return this.take(events, standing)
  }

  last<Type extends keyof DispatchEvents>(type: Type): DispatchEvents[Type] | undefined {
    return this.log.findLast((event) => event.type === type)?.data as DispatchEvents[Type] | undefined
  }

  due(): number | undefined {
    const at = dispatch.nextDeadline(this.state)?.at
    return at === undefined ? undefined : (at - START) / MINUTE
  }

  private take(events: readonly Envelope[], standing: StreamStanding<Dispatch>): readonly string[] {
    this.log.push(...events)
    this.standing = standing
    return events.map(({ type }) => type.replace("dispatch.", ""))
  }
}
