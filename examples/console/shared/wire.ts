import type { Command, Envelope, Playbook, Refusal, StreamIndex } from "evenkeel"

/** Somebody who works at this desk. */
export interface Seat {
  readonly id: string
  readonly name: string
  readonly role: "agent" | "supervisor"
}

/** A business whose line is answered here. */
export interface ClientCard {
  readonly client: string
  readonly name: string
  readonly playbook: Playbook
}

/** What a page is given once. */
export interface Setup {
  readonly seats: readonly Seat[]
  readonly clients: readonly ClientCard[]
  /** Calls that the simulator can ring in; none where there is no simulator. */
  readonly rings: readonly { readonly file: string; readonly label: string }[]
  readonly now: number
}

/** Which stream: a call, a follow-up, a dispatch. */
export interface Place {
  readonly client: string
  readonly stream: string
}

/** A line of a list: a stream, as the store's index shows it. */
export interface BoardRecord extends StreamIndex, Place {
  readonly heardAt: number
  /** How often it was erased: a copy of its events that was read before is not what is kept any more. */
  readonly erasedCount: number
}

/** What the server pushes, by the name of the server-sent event. `now` is the server's clock. */
export interface Pushes {
  /** Everything on the lists: the first message of each connection, so a page that slept is right at once. */
  readonly board: { readonly records: readonly BoardRecord[]; readonly now: number }
  /** Lines that have changed, and the streams that have no line any more: they were erased. */
  readonly records: {
    readonly records: readonly BoardRecord[]
    readonly gone: readonly Place[]
    readonly now: number
  }
  /** Events of the call that is followed; the id of the message is the `seq` of the last. */
  readonly events: { readonly place: Place; readonly events: readonly Envelope[]; readonly now: number }
  /** Nothing happened; the line is alive. */
  readonly beat: { readonly now: number }
}

/** A command for a stream that is no call. */
export interface StreamCommand {
  readonly type: string
  readonly [field: string]: unknown
}

/** What a page asks for. With the same `key` it is done once, however often it is sent. */
export interface Order extends Place {
  readonly seat: string
  readonly key: string
  readonly commands: readonly (Command | StreamCommand)[]
}

/** What became of it. `answeredBy` is the seat that answered the call before. */
export type Answer =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly answeredBy: string }
