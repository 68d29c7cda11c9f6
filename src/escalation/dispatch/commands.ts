import type { DeciderContext } from "../../kernel/index.js"
import type { Dispatch, DispatchOrder } from "./dispatch.js"
import type { Answer, WithdrawnBy } from "./events.js"
import type { DispatchHost } from "./policy.js"

/** The fields of every command of a dispatch, by its type. */
export interface DispatchCommands {
  /** Opens the stream. Given again it changes nothing: a call may be read twice. */
  readonly openDispatch: { readonly order: DispatchOrder }
  /** A precondition was met, refused by the caller, or is waived by whoever may. */
  readonly settlePrecondition: {
    readonly preconditionId: string
    readonly outcome: "met" | "refused" | "waived"
    readonly note?: string
  }
  /** The host has sent a notification, or could not. Until then it does not count as sent. */
  readonly confirmNotification: {
    readonly notificationId: string
    readonly outcome: "sent" | "failed"
    readonly reason?: string
  }
  /** What somebody on call said, or what came of trying to reach them. */
  readonly recordAnswer: Answer & { readonly code?: string }
  /** Something was done about it: whoever acknowledged has time again. `calledBack`: the caller who was gone was rung. */
  readonly recordProgress: { readonly note?: string; readonly calledBack?: boolean }
  /** A second call on the matter. Only where it is known to be of the same caller, `sameCaller`, is a call that they were owed owed no more. */
  readonly chaseDispatch: { readonly callId: string; readonly words?: string; readonly sameCaller?: boolean }
  /** It is known who is calling, or that it is somebody else. */
  readonly describeCaller: { readonly callerId: string }
  /** Goes through the rungs again, from the first, when it is exhausted. */
  readonly restartDispatch: { readonly reason?: string }
  readonly addNote: { readonly note: string }
  readonly completeDispatch: { readonly reason: string }
  readonly withdrawDispatch: { readonly reason: string; readonly askedBy: WithdrawnBy }
}

/** The type of a command of a dispatch. */
export type DispatchCommandType = keyof DispatchCommands & string

/** What a command of a dispatch is decided on. */
export type DispatchContext = DeciderContext<Dispatch, DispatchHost>
