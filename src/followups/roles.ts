import { refuse, type Refusal, type Role } from "../kernel/index.js"
import type { FollowUpContext } from "./commands.js"

/** People and the product itself. */
export const people: readonly Role[] = ["agent", "supervisor", "host"]

/** Anybody outside the library. */
export const anyone: readonly Role[] = ["agent", "supervisor", "host", "vendor"]

/** A wish that does not fit where the follow-up stands. */
export function wrongStanding({ state, stream }: FollowUpContext): { readonly refusal: Refusal } {
  return refuse("followup/wrong-standing", { followUpId: stream, standing: state.standing })
}
