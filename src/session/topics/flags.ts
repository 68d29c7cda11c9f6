import { oneOf, optional, words } from "../../kernel/index.js"
import type { GroundCommands, GroundEvents } from "../model/corrections.js"
import { flagNames, isUp, type FlagCommands, type FlagEvents, type FlagName } from "../model/flags.js"
import { added, basisCheck, groundShape, toBasis, toMark } from "../model/mark.js"
import { refuseMachine } from "../refuse-machine.js"
import { anyone, persons, record, type Evolvers } from "../rule.js"
import type { CueReaction, Topic, TopicRules } from "../topic.js"
import { correctionsTopic } from "./corrections.js"

function rules(): TopicRules<FlagCommands, FlagEvents> {
  const flag = oneOf(flagNames)
  const basis = basisCheck()
  const raised = { flag, reason: optional(words(500)), ...groundShape() }
  const lowered = { flag, reason: words(500, 1) }
  return {
    commands: {
      raiseFlag: {
        by: anyone,
        always: true,
        fields: { ...raised, basis: optional(basis) },
        decide: ({ by, state }, { basis: given, ...data }) => {
          const basis = toBasis(given, by)
          return isUp(state, data.flag, basis) ? [] : [{ type: "flag.raised", data: { ...data, basis } }]
        },
      },
      lowerFlag: {
        by: persons,
        late: true,
        always: true,
        fields: lowered,
        decide: (context, data) =>
          refuseMachine(context.state.segments, context.by) ?? record("flag.lowered")(context, data),
      },
    },
    events: {
      "flag.raised": { data: { ...raised, basis }, strike: "person" },
      "flag.lowered": { data: lowered, strike: "person" },
    },
  }
}

const evolve: Evolvers<FlagEvents> = {
  "flag.raised": (next, event) => {
    const { turnId: _, source: __, ...data } = event.data
    next.flags = added(next.flags, { ...toMark(event, event.data), ...data, raised: true })
  },
  "flag.lowered": (next, event) => {
    next.flags = added(next.flags, { ...toMark(event), ...event.data, basis: "recorded", raised: false })
  },
}

const heard =
  (flag: FlagName): CueReaction =>
  ({ session }, _, ground) =>
    isUp(session, flag, "heard") ? [] : [{ type: "flag.raised", data: { flag, basis: "heard", ...ground } }]

/** What sticks to a call whatever is said of it afterwards. */
export const flagsTopic: Topic<FlagCommands & GroundCommands, FlagEvents & GroundEvents> = {
  topic: "flags",
  needs: () => [correctionsTopic],
  rules,
  evolve,
  cues: () => ({
    doNotCall: heard("doNotCall"),
    "abuse.threat": heard("threat"),
    "threat.legal": heard("legal"),
    "threat.publicity": heard("publicComplaint"),
    recordingRefused: heard("recordingRefused"),
    minorStated: heard("minor"),
  }),
  marks: ["flags"],
}
