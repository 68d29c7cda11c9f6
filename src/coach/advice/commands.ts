import {
  createCommandTable,
  id,
  oneOf,
  refuse,
  type CommandRules,
  type CommandTable,
  type Decision,
  type PartContext,
  type Role,
} from "../../kernel/index.js"
import type { CoachCommands, SessionState, Settings } from "../../session/index.js"
import { pacings } from "../pacing/pacing.js"
import type { AdviceNote, CoachSlice } from "../view/slice.js"

type Context = PartContext<CoachSlice, SessionState, Settings>

const agents: readonly Role[] = ["agent", "host"]

/** The commands that the coach brings. */
export function coachCommands(): CommandTable<Context, CoachCommands> {
  return createCommandTable<Context, CoachCommands>("session", rules)
}

function rules(): CommandRules<Context, CoachCommands> {
  const fields = { adviceId: id }
  return {
    showAdvice: {
      by: agents,
      fields,
      decide: about(({ shown, standing, adviceId }) =>
        shown || standing !== "waiting" ? [] : [{ type: "advice.shown", data: { adviceId } }],
      ),
    },
    useAdvice: {
      by: agents,
      fields,
      late: true,
      decide: about(({ standing, adviceId }) =>
        standing === "used" ? [] : [{ type: "advice.used", data: { adviceId, how: "marked" } }],
      ),
    },
    dismissAdvice: {
      by: agents,
      fields,
      decide: about(({ standing, adviceId }) =>
        standing === "waiting" || standing === "expired" ? [{ type: "advice.dismissed", data: { adviceId } }] : [],
      ),
    },
    setPacing: {
      by: agents,
      fields: { pacing: oneOf(pacings) },
      decide: ({ state }, { pacing }) => (state.pacing === pacing ? [] : [{ type: "pacing.set", data: { pacing } }]),
    },
  }
}

function about(decide: (advice: AdviceNote) => Decision) {
  return ({ state }: Context, { adviceId }: { readonly adviceId: string }): Decision => {
    const advice = state.advices.find((each) => each.adviceId === adviceId)
    return advice === undefined ? refuse("session/not-found", { what: "advice", id: adviceId }) : decide(advice)
  }
}
