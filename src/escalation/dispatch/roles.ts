import { refuse, type Refusal, type Role } from "../../kernel/index.js"
import type { DispatchContext } from "./commands.js"

/** People and the product itself. */
export const people: readonly Role[] = ["agent", "supervisor", "host"]

/** Anybody outside the library. */
export const anyone: readonly Role[] = ["agent", "supervisor", "host", "vendor"]

/** A wish that does not fit where the dispatch stands. */
export function wrongStanding({ state, stream }: DispatchContext): { readonly refusal: Refusal } {
  return refuse("dispatch/wrong-standing", { dispatchId: stream, standing: state.standing })
}
