import { id, list, oneOf, optional, text, whole, words, type Shape } from "../../kernel/index.js"
import type { GroundCommands, GroundEvents } from "../model/corrections.js"
import { callTypes, type Arrival, type ArrivalCommands, type ArrivalEvents, type StartMood } from "../model/arrival.js"
import { added, amendable, amended, basisCheck, toBasis, toMark } from "../model/mark.js"
import { anyone, lasting, record, strikeable, type Evolvers } from "../rule.js"
import type { Topic, TopicRules } from "../topic.js"
import { correctionsTopic } from "./corrections.js"

const moods: readonly StartMood[] = ["calm", "tense", "hot"]

function rules(): TopicRules<ArrivalCommands, ArrivalEvents> {
  const arrival = amendable(arrivalShape())
  const callType = oneOf(callTypes)
  const basis = basisCheck()
  return {
    commands: {
      describeArrival: { by: anyone, late: true, fields: arrival, decide: record("arrival.described") },
      setCallType: {
        by: anyone,
        late: true,
        fields: { callType, basis: optional(basis) },
        decide: ({ by }, { callType, basis }) => [
          { type: "callType.set", data: { callType, basis: toBasis(basis, by) } },
        ],
      },
    },
    events: { "arrival.described": lasting(arrival), "callType.set": strikeable({ callType, basis }) },
  }
}

const evolve: Evolvers<ArrivalEvents> = {
  "arrival.described": (next, event) => {
    next.arrival = amended(next.arrival, event.data)
  },
  "callType.set": (next, event) => {
    next.callTypes = added(next.callTypes, { ...toMark(event), ...event.data }, ({ basis }) => basis !== "recorded")
  },
}

/** A day: nobody waits longer in one queue. */
const LONGEST_WAIT_MS = 86_400_000

function arrivalShape(): Shape<Arrival> {
  return {
    queueWaitMs: optional(whole(0, LONGEST_WAIT_MS)),
    menuPath: optional(list(text(60), 30)),
    transferCount: optional(whole(0, 100)),
    earlierContactCount: optional(whole(0, 10_000)),
    openPromiseIds: optional(list(id, 100)),
    brokenPromiseIds: optional(list(id, 100)),
    startMood: optional(oneOf(moods)),
    matterId: optional(id),
    summary: optional(words(500)),
  }
}

/** The way here, and the type of the call. */
export const arrivalTopic: Topic<ArrivalCommands & GroundCommands, ArrivalEvents & GroundEvents> = {
  topic: "arrival",
  needs: () => [correctionsTopic],
  rules,
  evolve,
  marks: ["callTypes"],
}
