import type { GroundCommands, GroundEvents } from "../model/corrections.js"
import type { DriftCommands, DriftEvents } from "../model/drift.js"
import { newestIssue, factIn } from "../model/issue-views.js"
import { added, groundShape, toMark } from "../model/mark.js"
import { people, record, strikeable, type Evolvers } from "../rule.js"
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

const evolve: Evolvers<DriftEvents> = {
  "drift.off": (next, event) => {
    next.drift = added(next.drift, { ...toMark(event, event.data), kind: "off" })
  },
  "drift.on": (next, event) => {
    next.drift = added(next.drift, { ...toMark(event, event.data), kind: "on" })
  },
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
