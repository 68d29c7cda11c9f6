import { toStreamName } from "../../kernel/index.js"
import { defined } from "../../kernel/inner.js"
import type { PromiseEnd, Person, SessionState } from "../../session/index.js"
import type { FollowUpCommands, FollowUpCommandType } from "../stream/commands.js"
import type { FollowUpHost } from "../settings.js"
import type { PromisedTo } from "../terms.js"

/** What a follow-up takes over from its call. */
export interface PromiseContext {
  readonly callId: string
  /** The client's playbook. */
  readonly host: FollowUpHost
  readonly caller?: Person
  /** The zone that times were said in; the caller's, else the client's where it is left out. */
  readonly zone?: string
  /** Who said it, as the host's id: the agent of record. */
  readonly saidBy?: string
  readonly matter?: string
  /** What whoever does it needs to know. */
  readonly note?: string
  /** The call's state: words in which a danger was told, or that were said while it lasted, then stay with the call. */
  readonly session?: Pick<SessionState, "safety" | "promises"> & Partial<Pick<SessionState, "ringBack">>
}

/** A command for one follow-up. Ids are made of the call's, so that reading a call twice opens nothing twice. */
export type FollowUpOrder = {
  [Type in FollowUpCommandType]: {
    readonly followUpId: string
    readonly type: Type
    readonly fields: FollowUpCommands[Type]
  }
}[FollowUpCommandType]

/** What every follow-up of a call has of it. */
export function ofCall({ callId, caller, saidBy, matter, note }: PromiseContext) {
  return {
    to: toPerson(caller),
    callId,
    ...defined({ saidBy, matter, note }),
  }
}

/** Whom a follow-up is for. */
export function toPerson({ personId, name, number, callbackNumber, zone, language }: Person = {}): PromisedTo {
  const reach = callbackNumber ?? number
  return {
    ...defined({ personId, name, number: reach, zone, language }),
  }
}

/** How a promise that ended in the call ends, or is told there to have ended. */
export function settle(followUpId: string, end: PromiseEnd, given = ""): FollowUpOrder {
  const reason = given.trim() === "" ? end : given
  return { followUpId, type: "settleFollowUp", fields: { end, reason } }
}

/** The stream of a promise. */
export function toPromiseStream({ callId }: PromiseContext, promiseId: string): string {
  return toStreamName(callId, "promise", promiseId)
}
