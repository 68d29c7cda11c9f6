import { id, oneOf, optional, refuse, type Draft } from "../../kernel/index.js"
import { added, changed, toMark } from "../model/mark.js"
import { anyone, eventId, eventsOf, lasting, nextSeq, record, type Context, type Evolvers } from "../rule.js"
import type { Topic, TopicRules } from "../topic.js"
import { transferKinds, type TransferCommands, type TransferEvents, type TransferOutcome } from "../model/transfers.js"
import { inSafety, type Wishes } from "../wishes.js"
import type { SessionState } from "../model/state.js"

const outcomes: readonly TransferOutcome[] = [
  "completed",
  "declined",
  "relay",
  "voicemail",
  "noAnswer",
  "callerGone",
  "canceled",
]

function rules(): TopicRules<TransferCommands, TransferEvents> {
  const begun = { kind: oneOf(transferKinds), targetId: id }
  const finished = { transferId: id, outcome: oneOf(outcomes) }
  return {
    commands: {
      startTransfer: {
        by: anyone,
        late: true,
        always: true,
        fields: { ...begun, transferId: optional(id) },
        decide: (context, { transferId = `transfer-${nextSeq(context)}`, kind, targetId }) =>
          context.state.transfers.some((each) => each.transferId === transferId)
            ? []
            : [{ type: "transfer.started", data: { transferId, kind, targetId } }, ...endOf(context, transferId)],
      },
      finishTransfer: {
        by: anyone,
        late: true,
        always: true,
        fields: finished,
        decide: (context, data) =>
          // Vendors tell the end before the beginning, too.
          context.by.role === "vendor" || context.state.transfers.some((each) => each.transferId === data.transferId)
            ? record("transfer.finished")(context, data)
            : refuse("session/not-found", { what: "transfer", id: data.transferId }),
      },
    },
    events: { "transfer.started": lasting({ ...begun, transferId: eventId }), "transfer.finished": lasting(finished) },
  }
}

/** How it ended, where that was told before it began. */
function endOf({ log }: Context, transferId: string): readonly Draft[] {
  const ends = eventsOf<TransferEvents["transfer.finished"]>(log, "transfer.finished")
  const end = ends.find(({ data }) => data.transferId === transferId)
  return end === undefined ? [] : [{ type: end.type, data: end.data }]
}

const evolve: Evolvers<TransferEvents> = {
  "transfer.started": (next, event) => {
    next.transfers = added(next.transfers, { ...toMark(event), ...event.data, outcome: null })
  },
  "transfer.finished": (next, event) => {
    const { transferId, outcome } = event.data
    next.transfers = changed(next.transfers, (each) => (each.transferId === transferId ? { ...each, outcome } : each))
  },
}

function judge(state: SessionState, { kind }: Wishes["transfer"]) {
  return kind === "cold" ? inSafety(state, "safety/cold-transfer") : []
}

/** The call handed on, or a third person brought in. */
export const transfersTopic: Topic<TransferCommands, TransferEvents> = {
  topic: "transfers",
  rules,
  evolve,
  wishes: { transfer: judge },
  breaches: { "transfer.started": judge },
}
