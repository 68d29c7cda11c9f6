import { id, list, oneOf, shape, text } from "../../kernel/index.js"
import type { GroundCommands, GroundEvents } from "../model/corrections.js"
import { added, groundShape, toMark } from "../model/mark.js"
import { people, record, strikeable, type Evolvers } from "../rule.js"
import { stepStandings, type StepCommands, type StepEvents, type StepMark } from "../model/steps.js"
import { settingBounds, type Procedure, type ProcedureStep } from "../settings.js"
import type { Topic, TopicRules } from "../topic.js"
import { correctionsTopic } from "./corrections.js"

function rules(): TopicRules<StepCommands, StepEvents> {
  const procedure = { procedureId: id }
  const step = { ...procedure, stepId: id, standing: oneOf(stepStandings), ...groundShape() }
  return {
    commands: {
      expectProcedure: { by: people, fields: procedure, decide: record("procedure.expected") },
      markStep: { by: people, fields: step, decide: record("step.marked") },
    },
    events: { "procedure.expected": strikeable(procedure), "step.marked": strikeable(step) },
  }
}

function settings() {
  const { procedures, steps } = settingBounds
  const step = shape<ProcedureStep>({ stepId: id, text: text(500, 1) })
  return { procedures: list(shape<Procedure>({ procedureId: id, steps: list(step, steps[1]) }), procedures[1]) }
}

const evolve: Evolvers<StepEvents> = {
  "procedure.expected": (next, event) => {
    next.steps = added(next.steps, { ...toMark(event), procedureId: event.data.procedureId }, isAnswer)
  },
  "step.marked": (next, event) => {
    const { procedureId, stepId, standing } = event.data
    next.steps = added(next.steps, { ...toMark(event, event.data), procedureId, stepId, standing }, isAnswer)
  },
}

function isAnswer({ stepId }: StepMark): boolean {
  return stepId !== undefined
}

/** Procedures that the caller should have followed, and what they told about the steps. */
export const stepsTopic: Topic<StepCommands & GroundCommands, StepEvents & GroundEvents> = {
  topic: "steps",
  needs: () => [correctionsTopic],
  rules,
  settings,
  evolve,
  marks: ["steps"],
}
