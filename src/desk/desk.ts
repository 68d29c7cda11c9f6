import type { Envelope, Refusal } from "../kernel/index.js"
import type { CallEvent, CallEvents, CommandStamp, Settings, WholeCommands } from "../session/index.js"
import type { ClientStore, Erasure, ErasureResult, Message, Store, StreamQuery, StreamRecord } from "../stores/index.js"
import type { Call, CallOptions, ClockPort, RestoreOptions } from "../runtime/call.js"
import type { Redactor } from "../runtime/redactor.js"
import type { HeldNow, HelpAsked } from "./lists/call-index.js"
import type { DeskCall } from "./desk-call.js"
import type { Opening, Openings } from "./opening.js"
import type { StreamKind } from "./kinds/stream-kind.js"

/** What a desk is made of. */
export interface DeskOptions {
  /** Where calls and what they begin are kept. */
  readonly store: Store
  /** Tells the time where a command leaves `at` out. */
  readonly clock: ClockPort
  /** The playbook of a client, by its id. Asked for often: keep it at hand. */
  readonly playbook: (client: string) => Settings | Promise<Settings>
  /** How calls are made; the bare ones of `evenkeel/runtime` where it is left out. */
  readonly calls?: CallMaker
  /** The kinds of streams that calls begin: follow-ups, dispatches. */
  readonly kinds?: readonly StreamKind[]
  /** Masks what must not be kept of the texts that people give to follow-ups and dispatches. Calls have their own. */
  readonly redactor?: Redactor
  /** What is to be delivered because of an event; nothing where it is left out. */
  readonly toMessages?: (event: Envelope, place: StreamPlace) => readonly Message[]
  /** Told after every tick: who watches that it still beats notices a desk that stands still. */
  readonly onHeartbeat?: (beat: Heartbeat) => void
  /** Told what could not be done. Nothing is lost by it: what was due stays due. */
  readonly onFailure?: (failure: DeskFailure) => void
  /**
   * A client with so many open timers can open no more calls (`store/too-many-timers`), 1 to 1,000,000; 10,000. What it has
   * goes on: its calls close, promise and acknowledge.
   */
  readonly mostTimers?: number
  /** Calls and streams that are kept in memory at once, 1 to 100,000; 1,000. What is not is read when it is needed. */
  readonly mostLoaded?: number
}

/** Makes calls and takes them up again. */
export interface CallMaker<Commands = WholeCommands, Events = CallEvents> {
  /** Begins a call. */
  create(options: CallOptions): Call<Commands, Events>
  /** Takes a call up from its log. */
  restore(options: RestoreOptions): Call<Commands, Events>
}

/** Which stream, and whose. */
export interface StreamPlace {
  readonly client: string
  readonly stream: string
  /** `call`, or the name of a {@link StreamKind}. */
  readonly kind: string
}

/** One beat of a desk. */
export interface Heartbeat {
  /** By the clock of the desk, milliseconds since the Unix epoch. */
  readonly at: number
  /** Timers that were claimed. */
  readonly claimedCount: number
  /** Timers that could not be done. */
  readonly failedCount: number
}

/** Something that could not be done. */
export interface DeskFailure extends Partial<StreamPlace> {
  /** What was tried. */
  readonly step: "due" | "order" | "snapshot" | "listener" | "claim" | "load"
  /** A fault's code, `unknown` for anything else. */
  readonly code: string
  readonly cause?: unknown
  /** For an order: what was refused. */
  readonly refusal?: Refusal
}

/** What became true, once it is kept. */
export interface Happened extends StreamPlace {
  /** Of one stream, in order. */
  readonly events: readonly Envelope[]
}

/** What a command comes to, once what it did is kept. `Events` are those of the stream, by their type. */
export type DeskResult<Events = Readonly<Record<string, unknown>>> =
  | {
      readonly ok: true
      /** What became true in the stream, in order; empty where nothing did. */
      readonly events: readonly CallEvent<Events>[]
      /** Whether it had been done before, under the same key. */
      readonly repeated: boolean
    }
  | { readonly ok: false; readonly refusal: Refusal }

/** What opening a stream comes to. */
export type OpeningResult =
  | (DeskResult & {
      readonly ok: true
      /** Whether it is open now: not where one of its name was there and has ended. A new one needs another name. */
      readonly open: boolean
    })
  | (DeskResult & { readonly ok: false })

/** How a command is given. */
export interface Given {
  /**
   * Of the command: the id of a vendor's event, of a form. Given again, the command is not done again, however much later; given
   * with a command of another type, or to another stream, it is refused (`store/key-reused`). What a command says is not compared,
   * as nothing of it is kept with the key. 1 to 200 characters, unique for the client.
   */
  readonly key?: string
}

/** Many calls and what they begin, over a store. `Commands` and `Events` are those of its calls, as of a `Call`. */
export interface Desk<Commands = WholeCommands, Events = CallEvents> {
  /** Everything of one client. */
  client(client: string): ClientDesk<Commands, Events>
  /** Does what is due, of every client. Safe on several processes at once: each timer is claimed by one. */
  tick(): Promise<Heartbeat>
  /** Told of what became true, after it is kept; of advice before. A listener that throws is reported. */
  on(type: "happened" | "advice", listener: (happened: Happened) => void): () => void
  /**
   * Reckons the open promises again that rest on other zone data than those of today, of every client: a wall time stays, and its instant
   * moves. `runDesk` does it once at its start, as zone data change with an upgrade.
   *
   * @returns How many were reckoned again.
   */
  resolveTimesAgain(): Promise<number>
  /**
   * Finds anything open that nothing will wake, and anything that should have been done by now. The clock is the desk's.
   *
   * @param clients - Those to look at; every client of the store where it is left out.
   */
  audit(clients?: readonly string[]): Promise<readonly AuditFinding[]>
}

/** Something that an audit found. */
export interface AuditFinding extends StreamPlace {
  /**
   * - `noDeadline`: it is open and has no timer.
   * - `late`: its timer should have been done more than a minute ago.
   * - `parked`: its timer or a message failed so often that it was put aside.
   * - `silent`: a call that is open and was not heard of for half a day.
   */
  readonly found: "noDeadline" | "late" | "parked" | "silent"
  /** Since when, milliseconds since the Unix epoch. */
  readonly since: number
}

/** Somebody who waits on hold. */
export interface DeskHold extends HeldNow {
  readonly callId: string
  readonly agentId: string | null
}

/** A supervisor who is asked for. */
export interface DeskHelp extends HelpAsked {
  readonly callId: string
  readonly agentId: string | null
}

/** The desk of one client. */
export interface ClientDesk<Commands = WholeCommands, Events = CallEvents> {
  readonly client: string
  /** Opens a call, and gives it what is known of the caller: earlier contacts, open and broken promises, settled facts. */
  openCall(options: Omit<CallOptions, "playbook" | "clock">, given?: Given): Promise<DeskCall<Commands, Events>>
  /** A call by its id, `undefined` where there is none. */
  call(callId: string): Promise<DeskCall<Commands, Events> | undefined>
  /**
   * Opens a follow-up or a dispatch that no call began: for a message from the web, a promise made in a corridor. From then on it is
   * like any other. What is there already under its name is left as it is: then `events` is empty, and `open` tells whether anything will
   * come of it.
   *
   * @param kind - `followUp`, `dispatch`, or a kind of the host's own.
   */
  open<Kind extends keyof Openings>(kind: Kind, opening: Opening<Openings[Kind]>, given?: Given): Promise<OpeningResult>
  /** A command to a follow-up, a dispatch. `undefined` where there is no such stream. */
  command(stream: string, command: StreamInput, given?: Given): Promise<DeskResult | undefined>
  /** Withdraws a follow-up, a dispatch, whatever its kind calls that. `undefined` where there is no such stream, or it cannot be. */
  withdraw(stream: string, why: Withdrawal): Promise<DeskResult | undefined>
  /** The state of a follow-up, a dispatch, as it is kept now; `undefined` where there is no such stream. */
  state(stream: string): Promise<unknown>
  /** Streams as lists show them. */
  list(query?: StreamQuery): Promise<readonly StreamRecord[]>
  /**
   * Who waits on hold now, over all calls; who has waited longest comes first.
   *
   * @param agent - Only those whose call is with this agent.
   */
  openHolds(agent?: string): Promise<readonly DeskHold[]>
  /**
   * Requests for help that nobody has met and nobody has withdrawn, over all calls; the oldest comes first. One that was declined, or
   * that nobody answered, is among them, also after the call.
   *
   * @param agent - Only those whose call is with this agent.
   */
  openHelp(agent?: string): Promise<readonly DeskHelp[]>
  /** Rewrites what was kept of streams, and what is at hand of them, without what must go. See `ClientStore.erase`. */
  erase(erasure: Erasure): Promise<ErasureResult>
  /** The client's handle of the store, for what the desk does not do itself. */
  readonly store: ClientStore
}

/** Why something is withdrawn. */
export interface Withdrawal extends CommandStamp {
  readonly reason: string
}

/** A command to a stream that is no call. */
export interface StreamInput extends CommandStamp {
  readonly type: string
  readonly [field: string]: unknown
}
