import type { Actor, Decider, Envelope } from "../../kernel/index.js"
import type { CallEvents, Command, SessionState, Settings } from "../../session/index.js"
import type { StreamIndex } from "../../stores/index.js"

/** A command for a stream that something else asks for: open a follow-up, withdraw a dispatch. */
export interface Order {
  readonly stream: string
  /** The kind of that stream. */
  readonly kind: string
  readonly type: string
  readonly fields: unknown
  /** Who asks for it; whoever caused the event where it is left out. */
  readonly by?: Actor
}

/** The call that an event of it is read with. */
export interface CallMoment {
  readonly callId: string
  readonly session: SessionState
  readonly settings: Settings
  /** States of open streams of the kind that is asked, on the same matter; where the kind `joins` on that event. */
  readonly others?: readonly unknown[]
}

/** How a call is told what became of a stream that it began. */
export interface ToldCall {
  /** The call that began a stream, by its state; `undefined` where none did. */
  of(state: unknown): string | undefined
  /** Whether an event may be news for a call at all. */
  mayTell(type: string): boolean
  /** What is said to it; none where it knows. */
  commands(event: Envelope, session: SessionState): readonly Command[]
}

/** A kind of stream that a desk keeps beside calls. */
export interface StreamKind {
  /** Unique on a desk: `followUp`. */
  readonly name: string
  /** Typed in its own part; a desk hands states and settings through. */
  readonly decider: Decider<never, never>
  /** Whether an event is the first of a stream of this kind. */
  begins(type: string): boolean
  /** Whether an event of a call may join an open stream instead of beginning one: then it is given those of the matter. */
  joins?(type: string): boolean
  /** What an event of a call means for streams of this kind. */
  ordersOfCall(event: Envelope, call: CallMoment): readonly Order[]
  /** What it means for an open stream of this kind, by its name, that its call is told who is calling. */
  ordersOfCaller?(stream: string, told: CallEvents["caller.described"], call: CallMoment): readonly Order[]
  /** What a call that is over leaves behind. */
  ordersAtEnd?(call: CallMoment, now: number): readonly Order[]
  /** What an event of a stream of this kind means for others. */
  ordersOfStream?(event: Envelope, state: unknown): readonly Order[]
  /** What the call that began a stream is told of its events; nothing where it is left out. */
  readonly call?: ToldCall
  /** The command that opens a stream by hand, of what was given for it, unchecked; none where only calls begin one. */
  toOpening?(given: Readonly<Record<string, unknown>>, by: Actor): { readonly type: string; readonly fields: unknown }
  /** The command that withdraws an open stream of this kind; none where it cannot be withdrawn. */
  toWithdrawal?(reason: string): { readonly type: string; readonly [field: string]: unknown }
  /**
   * The command for an open stream whose times rest on zone data that have changed since, judged by what lists show of it; none where they
   * have not.
   */
  toResolveAgain?(summary: unknown): { readonly type: string } | undefined
  /** Every `state` that lists show of it; a list that asks for another is told so. Left out, lists may ask for any. */
  readonly states?: readonly string[]
  /** How lists show a stream. */
  toIndex(state: unknown): StreamIndex
}
