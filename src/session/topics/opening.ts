import { id, oneOf, optional, shape, type Shape } from "../../kernel/index.js"
import { directions } from "../model/line.js"
import { toMark } from "../model/mark.js"
import { optionsShape, type OpeningEvents, type PlaybookChanged } from "../model/opening.js"
import { personShape, type Person } from "../model/people.js"
import { count, eventId, lasting, type Evolvers } from "../rule.js"
import type { Topic, TopicRules } from "../topic.js"

/** What the engine itself logs. */
interface EngineEvents {
  readonly "part.failed": { readonly part: string; readonly step: string }
  readonly "loop.stopped": { readonly part: string; readonly reactionCount: number }
}

function rules(): TopicRules<object, OpeningEvents & EngineEvents> {
  const playbook: Shape<PlaybookChanged> = { version: id, hash: id }
  return {
    commands: {},
    events: {
      "call.opened": lasting({
        ...optionsShape(),
        caller: optional(shape<Person>(personShape())),
        client: id,
        direction: oneOf(directions),
        playbook: shape<PlaybookChanged>(playbook),
      }),
      "playbook.changed": lasting(playbook),
      "part.failed": lasting({ part: eventId, step: eventId }),
      "loop.stopped": lasting({ part: eventId, reactionCount: count }),
    },
  }
}

const evolve: Evolvers<OpeningEvents> = {
  "call.opened": (next, event) => {
    const { client, direction, playbook, caller, agent, correlation } = event.data
    next.callId = event.stream
    next.opening = { client, direction, openedAt: event.at, playbook }
    if (caller !== undefined) next.caller = caller
    if (correlation !== undefined) next.line = { ...next.line, correlations: [correlation] }
    if (agent !== undefined) {
      const mark = toMark(event)
      next.segments = [{ ...mark, segmentId: `segment-${event.seq}`, ...agent, startedAt: event.at, endedAt: null }]
    }
  },
  "playbook.changed": (next, event) => {
    next.opening = { ...next.opening, playbook: { version: event.data.version, hash: event.data.hash } }
  },
}

/** The first event of every call, and under which playbook it goes on. */
export const openingTopic: Topic<object, OpeningEvents> = { topic: "opening", rules, evolve }
