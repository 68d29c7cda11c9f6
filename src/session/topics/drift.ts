import type { Envelope } from "../../kernel/index.js"
import type { GroundCommands, GroundEvents } from "../model/corrections.js"
import type { DriftCommands, DriftEvents, DriftMark } from "../model/drift.js"
import { newestIssue, factIn } from "../model/issue-views.js"
import { added, groundShape, toMark, type Ground } from "../model/mark.js"
import { people, record, strikeable, type Evolvers } from "../rule.js"
import type { Editing } from "../model/state.js"
import type { Topic, TopicRules } from "../topic.js"
import { correctionsTopic } from "./corrections.js"

function rules(): TopicRules<DriftCommands, DriftEvents> {
  const fields = groundShape()
  return {
    commands: {
      markOffGoal: { by: people, fields, decide: record("drift.off") },
      markOnGoal: { by: people, fields, decide: record("drift.on") },
    },
    events: { "drift.off": strikeable(fields), "drift.on": strikeable(fields) },
  }
}

const evolve: Evolvers<DriftEvents> = { "drift.off": note("off"), "drift.on": note("on") }

function note(kind: DriftMark["kind"]) {
  return (next: Editing, event: Envelope<string, Ground>): void => {
    next.drift = added(next.drift, { ...toMark(event, event.data), kind })
  }
}

/** Turns that led away from the goal of the call, and back. */
export const driftTopic: Topic<DriftCommands & GroundCommands, DriftEvents & GroundEvents> = {
  topic: "drift",
  needs: () => [correctionsTopic],
  rules,
  evolve,
  cues: () => ({
    offTopic: ({ session }, _, ground) =>
      factIn(newestIssue(session), "problem").value === undefined ? [] : [{ type: "drift.off", data: ground }],
    problem: ({ session }, _, ground) =>
      session.drift.at(-1)?.kind === "off" ? [{ type: "drift.on", data: ground }] : [],
  }),
  marks: ["drift"],
}
