import { oneOf, refuse, words } from "../../kernel/index.js"
import { added, changed, groundShape, MOST_MARKS, toMark, withdrawn } from "../model/mark.js"
import { refuseMachine } from "../refuse-machine.js"
import { anyone, lasting, persons, record, type Evolvers } from "../rule.js"
import { dangerIn, safetyKinds, type SafetyCommands, type SafetyEvents, type SafetyKind } from "../model/safety.js"
import type { CueReaction, Topic, TopicRules } from "../topic.js"

function rules(): TopicRules<SafetyCommands, SafetyEvents> {
  const entered = { kind: oneOf(safetyKinds), ...groundShape() }
  const cleared = { reason: words(500, 1) }
  return {
    commands: {
      enterSafety: { by: anyone, late: true, always: true, fields: entered, decide: record("safety.entered") },
      clearSafety: {
        by: persons,
        late: true,
        always: true,
        fields: cleared,
        decide: (context, data) => {
          if (dangerIn(context.state) === undefined) return refuse("session/not-found", { what: "safety" })
          return refuseMachine(context.state.segments, context.by) ?? record("safety.cleared")(context, data)
        },
      },
    },
    events: { "safety.entered": lasting(entered), "safety.cleared": lasting(cleared) },
  }
}

const evolve: Evolvers<SafetyEvents> = {
  // Behind all that was heard before: nobody has cleared what they did not know of.
  "safety.entered": (next, event) => {
    next.safety = [...next.safety.slice(1 - MOST_MARKS), { ...toMark(event, event.data), kind: event.data.kind }]
  },
  "safety.cleared": (next, event) => {
    next.safety = added(next.safety, { ...toMark(event), kind: "cleared", reason: event.data.reason })
  },
}

/** Another kind of danger, or one whose earlier words were taken back, is marked anew; of a turn that a person has cleared the same is not. */
const danger =
  (kind: SafetyKind): CueReaction =>
  ({ session }, _, ground) => {
    const { safety } = session
    const isKnown =
      dangerIn(session) === undefined
        ? safety.some((mark) => mark.kind === kind && mark.turnId === ground.turnId)
        : dangerIn(session) === kind && safety.at(-1)?.groundWithdrawn === undefined
    return isKnown ? [] : [{ type: "safety.entered", data: { kind, ...ground } }]
  }

/** Danger to life: it mutes the clocks, and only a person ends it. */
export const safetyTopic: Topic<SafetyCommands, SafetyEvents> = {
  topic: "safety",
  rules,
  evolve,
  cues: () => ({
    crisis: danger("crisis"),
    "emergency.fire": danger("fire"),
    "emergency.gas": danger("gas"),
    "emergency.medical": danger("medical"),
    "emergency.duress": danger("duress"),
  }),
  withdraw(next, drop) {
    next.safety = changed(next.safety, (mark) => withdrawn(mark, drop))
  },
}
