import { defined } from "../../kernel/inner.js"
import { code, oneOf, optional, refuse, type Draft, type Envelope } from "../../kernel/index.js"
import { reportedBy, type RecordRestored, type RecordStruck } from "../model/corrections.js"
import type { RingBackCommands, RingBackEvents, RingBackOutcome } from "../model/line.js"
import { anyone, lasting, type Evolvers } from "../rule.js"
import type { CallView, Topic, TopicRules } from "../topic.js"

const outcomes: readonly RingBackOutcome[] = ["reached", "theyRang", "notNeeded", "unreachable"]

function rules(): TopicRules<RingBackCommands, RingBackEvents> {
  const settled = { outcome: oneOf(outcomes) }
  return {
    commands: {
      settleRingBack: {
        by: anyone,
        late: true,
        always: true,
        fields: settled,
        decide: ({ state }, data) =>
          state.ringBack === null
            ? refuse("session/not-found", { what: "ringBack" })
            : [{ type: "ringBack.settled", data }],
      },
    },
    events: {
      "ringBack.raised": lasting({ number: optional(code(40)) }),
      "ringBack.settled": lasting(settled),
      "ringBack.withdrawn": lasting({}),
    },
  }
}

const evolve: Evolvers<RingBackEvents> = {
  "ringBack.raised": (next, event) => {
    next.ringBack = { seq: event.seq, raisedAt: event.at, ...event.data, settledAs: null }
  },
  "ringBack.withdrawn": (next) => {
    next.ringBack = null
  },
  "ringBack.settled": (next, event) => {
    if (next.ringBack !== null) next.ringBack = { ...next.ringBack, settledAs: event.data.outcome }
  },
}

/** An answered call whose line dropped is rung back, in whatever order the reports of it came. */
function raise({ session: { line, caller, ringBack } }: CallView): readonly Draft[] {
  const dropped = line.end?.endReason === "dropped" && line.reached.connected !== undefined
  if (!dropped) return ringBack?.settledAs === null ? [{ type: "ringBack.withdrawn", data: {} }] : []
  if (ringBack?.raisedAt === line.end.at || (ringBack?.settledAs ?? null) !== null) return []
  const number = caller.callbackNumber ?? caller.number
  return [{ type: "ringBack.raised", data: defined({ number }), at: line.end.at }]
}

/** A report of the line was taken back, or stands again. */
function raiseAnew(view: CallView, event: Envelope<string, RecordStruck | RecordRestored>): readonly Draft[] {
  return reportedBy(event).startsWith("call.") ? raise(view) : []
}

/** A call to make because the line dropped. */
export const ringBackTopic: Topic<RingBackCommands, RingBackEvents> = {
  topic: "ringBack",
  rules,
  evolve,
  react: {
    "call.connected": raise,
    "call.lineClosed": raise,
    "record.struck": raiseAnew,
    "record.restored": raiseAnew,
  },
}
