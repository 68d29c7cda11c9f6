import { refuse, type Decision } from "../../kernel/index.js"
import type { DispatchContext } from "./commands.js"
import { isOpenDispatch, type Dispatch } from "./dispatch.js"

/** Where a dispatch must stand for a wish: begun, still open, or without anybody who has acknowledged. */
const standings = {
  begun: ({ standing }: Dispatch) => standing !== "unopened",
  open: isOpenDispatch,
  exhausted: ({ standing }: Dispatch) => standing === "exhausted",
}

/** Decides where the dispatch stands so; elsewhere the wish is refused. */
export function whileIn<Fields>(
  wanted: keyof typeof standings,
  decide: (context: DispatchContext, fields: Fields) => Decision,
): (context: DispatchContext, fields: Fields) => Decision {
  return (context, fields) => {
    const { state, stream } = context
    if (standings[wanted](state)) return decide(context, fields)
    return refuse("dispatch/wrong-standing", { dispatchId: stream, standing: state.standing })
  }
}
