import { orInvalidInput, type Deadline } from "../kernel/index.js"
import {
  may,
  readiness,
  type CallEvent,
  type CallEvents,
  type Command,
  type CommandStamp,
  type CuesReport,
  type Permission,
  type Readiness,
  type Speech,
  type WholeCommands,
  type Wishes,
  type WishOf,
} from "../session/index.js"
import type { CallSnapshot } from "../runtime/call.js"
import { asCallEvents } from "../runtime/inner.js"
import { storeOf, toName, type DeskBase } from "./base.js"
import { decideInCall, type CallWork } from "./deciding/decide-in-call.js"
import type { DeskResult, Given } from "./desk.js"
import { loadCall } from "./keeping/load-call.js"
import { keyedOf, mustBeFunction } from "./given/read-given.js"
import type { LoadedCall } from "./keeping/cache.js"

/** A call on a desk. What it shows is what is kept. `Commands` and `Events` are those of a `Call`. */
export interface DeskCall<Commands = WholeCommands, Events = CallEvents> {
  readonly callId: string
  /** Words that were spoken: final, partial or corrected. */
  hear(speech: Speech & CommandStamp, given?: Given): Promise<DeskResult<Events>>
  /** Anything else that happened, or that a person records. */
  record(command: Command<Commands>, given?: Given): Promise<DeskResult<Events>>
  /** What a detector of the host found in a turn, whenever it is ready. */
  reportCues(report: CuesReport & CommandStamp, given?: Given): Promise<DeskResult<Events>>
  /** Does what is due in this call. The desk's `tick` does it for every call. */
  tick(now?: number): Promise<DeskResult<Events>>
  /** Reads what other desks have kept since; `false` where there is nothing new. */
  refresh(): Promise<boolean>
  /** The call as it is kept. The same object until something changes. */
  getSnapshot(): CallSnapshot
  /** Told whenever the snapshot changed. */
  subscribe(listener: () => void): () => void
  /** Events from after a `seq`, as they are kept. */
  events(afterSeq?: number): Promise<readonly CallEvent<Events>[]>
  /** Whether the client's policy allows it now. What happens anyway is recorded. */
  may<Action extends WishOf<Commands>>(action: Action, details?: Wishes[Action]): Permission
  /** Whether the call may close, what is missing, and which claims are true. */
  readiness(): Readiness
  /** When something of this call is due next; `undefined` where nothing waits. */
  nextDeadline(): Deadline | undefined
}

/** A call that is at hand, for its host. */
export function toDeskCall(base: DeskBase, loaded: LoadedCall): DeskCall {
  const { client, callId } = loaded
  const name = toName(client, callId)
  // What was put out of the cache meanwhile is read again when it is needed, as another object.
  let last = loaded
  const current = (): LoadedCall => (last = base.calls.get(name) ?? last)
  // A store gives envelopes; those of a call are its events.
  const decide = async (work: Omit<CallWork, "client" | "callId">) =>
    (await decideInCall(base, { client, callId, ...work })) as DeskResult<CallEvents>
  return {
    callId,
    hear: async (speech, given) =>
      decide({ keyed: keyedOf(given, { type: "hear" }), decide: (call) => call.hear(speech), isOftenNothing: true }),
    record: async (command, given) =>
      decide({ keyed: keyedOf(given, command), decide: (call) => call.record(command) }),
    reportCues: async (report, given) =>
      decide({ keyed: keyedOf(given, { type: "reportCues" }), decide: (call) => call.reportCues(report) }),
    tick: (now) => decide({ decide: (call) => call.tick(now), isOftenNothing: true }),
    refresh: () =>
      base.queues.run(name, async () => {
        const before = current().shown.seq
        current().working = undefined
        const read = await loadCall(base, client, callId)
        return read !== undefined && read.shown.seq > before
      }),
    getSnapshot: () => current().shown,
    subscribe(listener) {
      mustBeFunction(listener, "listener", "input/invalid")
      // Each subscription counts by itself, also where one function is given twice.
      const mine = () => listener()
      const watched = current()
      watched.listeners.add(mine)
      base.calls.set(name, watched)
      return () => watched.listeners.delete(mine)
    },
    events: async (after = 0) => asCallEvents(await storeOf(base, client).read(callId, { after })),
    may: <Action extends keyof Wishes>(action: Action, details?: Wishes[Action]) =>
      orInvalidInput({ details }, () => {
        const { shown, settings } = current()
        return may(shown.session, action, details, settings)
      }),
    readiness: () => readiness(current().shown.session),
    nextDeadline: () => current().deadline,
  }
}
