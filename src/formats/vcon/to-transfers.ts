import type { SessionState, Transfer, TransferOutcome } from "../../session/index.js"
import { defined } from "../../kernel/inner.js"
import { formatRfc3339 } from "../rfc3339.js"
import type { Parties } from "./parties.js"
import type { VconDialog } from "./vcon.js"

/** Why nobody was reached, in the standard's words; nothing where somebody was. */
const DISPOSITIONS: Readonly<Record<TransferOutcome, VconDialog["disposition"]>> = {
  completed: undefined,
  relay: undefined,
  declined: "no-answer",
  noAnswer: "no-answer",
  voicemail: "voicemail-no-message",
  callerGone: "hung-up",
  canceled: "hung-up",
}

/**
 * How the call was handed on: a `transfer` dialog each, and where nobody was reached the `incomplete` dialog that it came to. A consultation hands on
 * nothing, and stands in the history of the parties.
 *
 * @param before - The dialogs that stand already: the positions in `original` and `target_dialog` count from them.
 */
export function toTransfers(
  { transfers }: SessionState,
  parties: Parties,
  before: readonly VconDialog[],
): readonly VconDialog[] {
  const dialogs: VconDialog[] = []
  for (const transfer of transfers) {
    if (transfer.kind === "consult") continue
    const disposition = transfer.outcome === null ? undefined : DISPOSITIONS[transfer.outcome]
    const target = before.length + dialogs.length + 1
    dialogs.push(toTransfer(transfer, parties, before, disposition === undefined ? undefined : target))
    if (disposition !== undefined) dialogs.push(toAttempt(transfer, parties, disposition))
  }
  return dialogs
}

function toTransfer(
  { at, targetId }: Transfer,
  parties: Parties,
  before: readonly VconDialog[],
  target: number | undefined,
): VconDialog {
  const start = formatRfc3339(at)
  const original = before.flatMap((dialog, index) => (dialog.start <= start ? [index] : []))
  return {
    type: "transfer",
    start,
    transferee: parties.indexOf(undefined, "caller"),
    transferor: parties.agent ?? 0,
    transfer_target: parties.indexOfId(targetId),
    ...(original.length === 0 ? {} : { original }),
    ...defined({ target_dialog: target }),
  }
}

function toAttempt(
  { at, targetId }: Transfer,
  parties: Parties,
  disposition: NonNullable<VconDialog["disposition"]>,
): VconDialog {
  const both = [parties.agent ?? 0, parties.indexOfId(targetId)]
  return { type: "incomplete", start: formatRfc3339(at), parties: both, disposition }
}
