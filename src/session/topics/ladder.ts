import { oneOf, words, type Draft } from "../../kernel/index.js"
import type { GroundCommands, GroundEvents } from "../model/corrections.js"
import { isNod } from "../model/heard-cues.js"
import { ladder, stances, type LadderCommands, type LadderEvents, type Rung, type RungMark } from "../model/ladder.js"
import { added, groundShape, toMark } from "../model/mark.js"
import { people, record, strikeable, type Evolvers } from "../rule.js"
import type { CallView, CueReaction, Topic, TopicRules } from "../topic.js"
import { correctionsTopic } from "./corrections.js"

const none: readonly Draft[] = []

function rules(): TopicRules<LadderCommands, LadderEvents> {
  const stance = { stance: oneOf(stances), reason: words(200, 1) }
  const rung = { rung: oneOf(ladder), ...groundShape() }
  return {
    commands: {
      setStance: { by: people, fields: stance, decide: record("stance.set") },
      tryRung: { by: people, fields: rung, decide: record("rung.tried") },
    },
    events: { "stance.set": strikeable(stance), "rung.tried": strikeable(rung) },
  }
}

const evolve: Evolvers<LadderEvents> = {
  "stance.set": (next, event) => {
    next.stance = added(next.stance, { ...toMark(event), ...event.data })
  },
  "rung.tried": (next, event) => {
    const { rung } = event.data
    next.rungs = added(next.rungs, { ...toMark(event, event.data), rung }, isRepeated)
  },
}

function isRepeated({ rung }: RungMark, all: readonly RungMark[]): boolean {
  return all.filter((mark) => mark.rung === rung).length > 1
}

function tried({ session }: CallView, rung: Rung, ground = {}): readonly Draft[] {
  return session.rungs.some((mark) => mark.rung === rung) ? none : [{ type: "rung.tried", data: { rung, ...ground } }]
}

const heard =
  (rung: Rung): CueReaction =>
  (view, cue, ground) =>
    isNod(cue) ? none : tried(view, rung, ground)

/** How the agent leads the call, and what was tried with a caller who will not be steered. */
export const ladderTopic: Topic<LadderCommands & GroundCommands, LadderEvents & GroundEvents> = {
  topic: "ladder",
  needs: () => [correctionsTopic],
  rules,
  evolve,
  react: {
    "participant.held": (view, { data }) => (data.purpose === "regroup" ? tried(view, "holdToRegroup") : none),
    "help.requested": (view) => tried(view, "supervisor"),
  },
  cues: () => ({
    acknowledge: heard("acknowledge"),
    empathy: heard("acknowledge"),
    "apology.regret": heard("acknowledge"),
    "apology.atFault": heard("acknowledge"),
    "question.open": heard("probe"),
    redirect: heard("redirect"),
    timeStatement: heard("timeStatement"),
    summary: heard("summariseAndClose"),
  }),
  marks: ["stance", "rungs"],
}
