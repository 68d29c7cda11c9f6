import { pickUp, toEarlierPromise, type Note, type PickUp } from "../handoff/index.js"
import { followUpsAtRisk, type AtRisk, type FollowUp } from "../followups/index.js"
import { instant } from "../kernel/index.js"
import type { CallEvents, WholeCommands } from "../session/index.js"
import type { ClientStore, StreamQuery, StreamRecord } from "../stores/index.js"
import type { CallOptions } from "../runtime/call.js"
import type { ClientDesk, Desk, DeskOptions, Given } from "../desk/desk.js"
import { asChecked, asGiven, asName, createHub, toCheckedPorts, type Hub } from "../desk/inner.js"
import { listAll } from "../stores/inner.js"
import { toStandardDeskCall, type StandardDeskCall } from "./desk-call.js"
import type { Coaching } from "./compose.js"
import { withMeant } from "./meant-commands.js"

/** Many calls with the standard parts, and what they begin, over a store. `Commands` and `Events` are those of its calls, as of a `Call`. */
export interface StandardDesk<Commands = WholeCommands, Events = CallEvents> extends Desk<Commands, Events> {
  client(client: string): StandardClientDesk<Commands, Events>
}

/** The desk of one client, whose calls have the standard parts. */
export interface StandardClientDesk<Commands = WholeCommands, Events = CallEvents> extends ClientDesk<
  Commands,
  Events
> {
  openCall(options: Omit<CallOptions, "playbook" | "clock">, given?: Given): Promise<StandardDeskCall<Commands, Events>>
  call(callId: string): Promise<StandardDeskCall<Commands, Events> | undefined>
  /**
   * Where a caller's last call left off, and how their promises stand now: for the card of a ringing telephone. `renderPickUp` words it.
   *
   * @returns `undefined` where there was no earlier call and no promise, or they were erased.
   */
  pickUp(who: PickUpQuery): Promise<PickUp | undefined>
  /**
   * Open promises that are not late yet and may become so, with every reason; the earliest comes first.
   *
   * @param now - Milliseconds since the Unix epoch; the clock's time where it is left out.
   */
  followUpsAtRisk(now?: number): Promise<readonly AtRisk[]>
}

/** Whose earlier calls are taken up. */
export interface PickUpQuery {
  /** The host's id of the person. */
  readonly caller: string
  /** The call that rings: no earlier one. */
  readonly exceptCall?: string
  /** When they ring; the clock's time where it is left out. */
  readonly now?: number
}

/** Earlier calls that are read for a pick-up: the newest. */
const MOST_CALLS = 10

/** Gives the calls of a desk what the standard parts bring. */
export function toStandardDesk(desk: Desk, options: Omit<DeskOptions, "calls">, coach: Coaching): StandardDesk {
  const { clock, playbook } = toCheckedPorts(options)
  const clients = new Map<string, StandardClientDesk>()
  const hub = createHub(options.onFailure)
  const timeOf = (given: unknown): number => (given === undefined ? clock.now() : asChecked(instant, given, "now"))
  const toClient = (own: ClientDesk): StandardClientDesk => {
    const settings = () => playbook(own.client)
    const standing: StandardClientDesk = {
      ...own,
      command: async (stream, command, given) => withMeant(await own.command(stream, command, given), command),
      openCall: async (given, keyed) =>
        toStandardDeskCall(await own.openCall(given, keyed), settings, coach, (stream) => own.state(stream)),
      async call(callId) {
        const call = await own.call(callId)
        return call && toStandardDeskCall(call, settings, coach, (stream) => own.state(stream))
      },
      async pickUp(who) {
        const { caller, exceptCall, now: given } = asGiven(who, "who")
        const now = timeOf(given)
        const records = await recordsOf(own.store, { caller: asName(caller, "caller") })
        const notes = await Promise.all(
          lastCalls(records, exceptCall).map(({ stream }) => readNote(standing, stream, hub)),
        )
        const promises = toFollowUps(records).map(toEarlierPromise)
        const told = notes.flatMap((each) => each ?? [])
        if (told.length === 0 && promises.length === 0) return undefined
        const { locale, zone } = await settings()
        return pickUp({ notes: told, promises, now }, { locale, zone })
      },
      async followUpsAtRisk(given) {
        const now = timeOf(given)
        return followUpsAtRisk(toFollowUps(await recordsOf(own.store, { kind: "followUp", open: true })), now)
      },
    }
    return standing
  }
  return {
    ...desk,
    client(id) {
      const known = clients.get(id) ?? toClient(desk.client(id))
      clients.set(id, known)
      return known
    },
  }
}

/** What a query finds and was not erased. */
async function recordsOf(store: ClientStore, query: StreamQuery): Promise<readonly StreamRecord[]> {
  const found: StreamRecord[] = []
  for await (const record of listAll(store, query)) if (record.erasedCount === 0) found.push(record)
  return found
}

function toFollowUps(records: readonly StreamRecord[]): readonly FollowUp[] {
  return records.flatMap(({ kind, summary }) =>
    kind === "followUp" && summary !== undefined ? [summary as FollowUp] : [],
  )
}

function lastCalls(records: readonly StreamRecord[], exceptCall: string | undefined): readonly StreamRecord[] {
  return records
    .filter(({ kind, stream }) => kind === "call" && stream !== exceptCall)
    .sort((one, other) => one.heardAt - other.heardAt)
    .slice(-MOST_CALLS)
}

/** A call that cannot be read is reported, and keeps nobody from what the others tell. */
async function readNote(desk: StandardClientDesk, stream: string, hub: Hub): Promise<Note | undefined> {
  try {
    return await (await desk.call(stream))?.note()
  } catch (cause) {
    hub.fail({ client: desk.client, stream, kind: "call", step: "load", cause })
    return undefined
  }
}
