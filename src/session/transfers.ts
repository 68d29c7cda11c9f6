import { id, oneOf, optional, refuse } from "../kernel/index.js"
import { added, changed, toMark, type Mark } from "./mark.js"
import { anyone, nextSeq, record, type CommandRules, type Evolvers } from "./rule.js"

const kinds: readonly TransferKind[] = ["warm", "cold", "consult", "patch"]
const outcomes: readonly TransferOutcome[] = [
  "completed",
  "declined",
  "relay",
  "voicemail",
  "noAnswer",
  "callerGone",
  "canceled",
]
const modes: readonly SupervisionMode[] = ["monitor", "whisper", "barge", "takeOver", "none"]

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
export const supervisionModes: readonly SupervisionMode[] = modes

export function transferCommands(): CommandRules<TransferCommands> {
  return {
    startTransfer: {
      by: anyone,
      fields: { kind: oneOf(kinds), targetId: id, transferId: optional(id) },
      decide: (context, { transferId = `transfer-${nextSeq(context)}`, kind, targetId }) =>
        context.state.transfers.some((each) => each.transferId === transferId)
          ? []
          : [{ type: "transfer.started", data: { transferId, kind, targetId } }],
    },
    finishTransfer: {
      by: anyone,
      late: true,
      fields: { transferId: id, outcome: oneOf(outcomes) },
      decide: (context, data) =>
        context.state.transfers.some((each) => each.transferId === data.transferId)
          ? record("transfer.finished")(context, data)
          : refuse("session/not-found", { what: "transfer", id: data.transferId }),
    },
  }
}

export const transferEvolvers: Evolvers<TransferEvents> = {
  "transfer.started": (next, event) => {
    next.transfers = added(next.transfers, { ...toMark(event), ...event.data, outcome: null })
  },
  "transfer.finished": (next, event) => {
    const { transferId, outcome } = event.data
    next.transfers = changed(next.transfers, (each) => (each.transferId === transferId ? { ...each, outcome } : each))
  },
}
