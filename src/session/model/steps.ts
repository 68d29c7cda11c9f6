import { orInvalidInput } from "../../kernel/index.js"
import { asList } from "../../kernel/inner.js"
import type { Ground, Mark } from "./mark.js"
import type { Procedure, ProcedureStep, Settings } from "../settings.js"
import type { SessionState } from "./state.js"

/** What may be told about a step, for the door. */
export const stepStandings: readonly StepStanding[] = ["mentioned", "notDone", "done", "notApplicable"]
/** What the caller told about a step. */
export type StepStanding = "mentioned" | "notDone" | "done" | "notApplicable"

/** A procedure that the caller should have followed, or what they told about one of its steps. */
export interface StepMark extends Mark {
  readonly procedureId: string
  /** Left out on the mark that says that the procedure applies. */
  readonly stepId?: string
  readonly standing?: StepStanding
}

/** Commands of this topic. A later mark of the same step corrects; a mistaken one is struck with `strikeRecord`. */
export interface StepCommands {
  readonly expectProcedure: { readonly procedureId: string }
  readonly markStep: { readonly procedureId: string; readonly stepId: string; readonly standing: StepStanding } & Ground
}

/** Events of this topic. */
export interface StepEvents {
  readonly "procedure.expected": StepCommands["expectProcedure"]
  readonly "step.marked": StepCommands["markStep"]
}

/**
 * The steps that the caller has not mentioned, of every procedure that applies, in order: what they are silent about is
 * worth a question.
 *
 * @param procedures - Those of the playbook. One applies once `expectProcedure` said so.
 *
 * @example
 * ```ts
 * import { unmentionedSteps } from "evenkeel/session"
 * import { buildCall } from "evenkeel/testing"
 *
 * const steps = [
 *   { stepId: "valve", text: "Close the main valve" },
 *   { stepId: "power", text: "Switch off the power" },
 * ]
 * const { call } = buildCall()
 *   .answer()
 *   .record({ type: "expectProcedure", procedureId: "burstPipe" })
 *   .record({ type: "markStep", procedureId: "burstPipe", stepId: "valve", standing: "done" })
 * const open = unmentionedSteps(call.getSnapshot().session, [{ procedureId: "burstPipe", steps }])
 * open.map(({ step }) => step.text) // => ["Switch off the power"]
 * ```
 */
export function unmentionedSteps(
  state: SessionState,
  procedures: Settings["procedures"],
): readonly { readonly procedureId: string; readonly step: ProcedureStep }[] {
  return orInvalidInput({ state, procedures }, () => {
    const expected = asList(procedures).filter((each) =>
      state.steps.some(({ procedureId }) => procedureId === each.procedureId),
    )
    return expected.flatMap((procedure) =>
      procedure.steps
        .filter((step) => !isMarked(state.steps, procedure, step))
        .map((step) => ({ procedureId: procedure.procedureId, step })),
    )
  })
}

function isMarked(marks: readonly StepMark[], { procedureId }: Procedure, { stepId }: ProcedureStep): boolean {
  return marks.some((mark) => mark.procedureId === procedureId && mark.stepId === stepId)
}
