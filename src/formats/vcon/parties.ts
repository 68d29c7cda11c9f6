import type { CallEvent, ParticipantRole, SessionState, Turn } from "../../session/index.js"
import { shown } from "../follow-up-task.js"
import type { VconParty } from "./vcon.js"

/** Who takes part, by index. */
export interface Parties {
  readonly list: readonly VconParty[]
  /** Index of the first agent, where there is one. */
  readonly agent: number | undefined
  /** Index of a participant, or of the first of that role where there is no such participant. */
  readonly indexOf: (participantId: string | undefined, role: ParticipantRole) => number
  /** Index of whoever has this id: of somebody to whom the call was handed on. */
  readonly indexOfId: (id: string) => number
}

/** Our roles, in the words of the contact-centre extension, whose list is open. */
const ROLES: Readonly<Record<ParticipantRole, string>> = {
  caller: "customer",
  agent: "agent",
  supervisor: "supervisor",
  thirdParty: "thirdparty",
  interpreter: "interpreter",
  relayOperator: "relayOperator",
  bot: "bot",
  system: "system",
}

interface Seat {
  readonly role: ParticipantRole
  readonly ids: Set<string>
  readonly name: string | undefined
}

/**
 * Everybody of whom there is a report or a turn. A transcript and a telephone system name the same people differently, so a caller
 * is one party whatever ids they have; of other roles each id is one. Whom a call was handed on to is one, whether they were heard or not.
 */
export function castParties({ caller, participants, transfers }: SessionState, events: readonly CallEvent[]): Parties {
  const seats: Seat[] = [{ role: "caller", ids: new Set(["caller"]), name: caller.name }]
  const seat = (role: ParticipantRole, id: string | undefined, name?: string) => {
    const known = seats.find(
      (each) => each.role === role && (role === "caller" || id === undefined || each.ids.has(id)),
    )
    if (known === undefined) seats.push({ role, ids: new Set(id === undefined ? [] : [id]), name })
    else if (id !== undefined) known.ids.add(id)
  }
  for (const { participantId, role, name } of participants) seat(role, participantId, name)
  for (const { type, data } of events)
    if (type === "turn.heard" || type === "turn.replaced")
      seatTurn(data, participants.length > 0 ? seats : undefined, seat)
  for (const { kind, targetId } of transfers)
    if (kind !== "consult" && !seats.some(({ ids }) => ids.has(targetId))) seat("thirdParty", targetId, targetId)
  const number = shown(caller.number)
  const list = seats.map(({ role, name }) => ({
    role: ROLES[role],
    ...(shown(name) === "" ? {} : { name: shown(name) }),
    ...(role === "caller" && number !== "" ? { tel: number } : {}),
  }))
  const agent = seats.findIndex(({ role }) => role === "agent")
  return {
    list,
    agent: agent < 0 ? undefined : agent,
    indexOfId: (id) =>
      Math.max(
        0,
        seats.findIndex(({ ids }) => ids.has(id)),
      ),
    indexOf: (id, role) => {
      const exact = seats.findIndex((each) => each.role === role && id !== undefined && each.ids.has(id))
      return Math.max(0, exact >= 0 ? exact : seats.findIndex((each) => each.role === role))
    },
  }
}

/** Where the telephone system told who is there, a voice of a role that it has one of is that one. */
function seatTurn(
  { speaker, participantId }: Turn,
  told: readonly Seat[] | undefined,
  seat: (role: ParticipantRole, id: string | undefined) => void,
): void {
  const same = told?.filter(({ role }) => role === speaker) ?? []
  if (same.length === 1 && participantId !== undefined) same[0]!.ids.add(participantId)
  else seat(speaker, participantId)
}
