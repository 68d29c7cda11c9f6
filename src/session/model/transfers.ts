import type { Mark } from "./mark.js"

/** The kinds of transfer, for the door. */
export const transferKinds: readonly TransferKind[] = ["warm", "cold", "consult", "patch"]
/** How the call is handed on, or a third person brought in. */
export type TransferKind = "warm" | "cold" | "consult" | "patch"
/** What became of it. */
export type TransferOutcome = "completed" | "declined" | "relay" | "voicemail" | "noAnswer" | "callerGone" | "canceled"
/** What a supervisor does on the line. */
export type SupervisionMode = "monitor" | "whisper" | "barge" | "takeOver" | "none"

/** One transfer, consultation or patch. `outcome` is `null` while it goes on. */
export interface Transfer extends Mark {
  readonly transferId: string
  readonly kind: TransferKind
  /** Whom, as the host's id. */
  readonly targetId: string
  readonly outcome: TransferOutcome | null
}

/** Commands of this topic. */
export interface TransferCommands {
  readonly startTransfer: { readonly kind: TransferKind; readonly targetId: string; readonly transferId?: string }
  /** What became of it; given again it corrects. */
  readonly finishTransfer: { readonly transferId: string; readonly outcome: TransferOutcome }
}

/** Events of this topic. */
export interface TransferEvents {
  readonly "transfer.started": { readonly transferId: string; readonly kind: TransferKind; readonly targetId: string }
  readonly "transfer.finished": { readonly transferId: string; readonly outcome: TransferOutcome }
}

/** The modes of supervision, for the door. */
export const supervisionModes: readonly SupervisionMode[] = ["monitor", "whisper", "barge", "takeOver", "none"]
