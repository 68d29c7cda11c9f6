import { refuse, type Refusal } from "../../kernel/index.js"
import type { FollowUpContext } from "./commands.js"

/** A wish that does not fit where the follow-up stands. */
export function wrongStanding({ state, stream }: FollowUpContext): { readonly refusal: Refusal } {
  return refuse("followup/wrong-standing", { followUpId: stream, standing: state.standing })
}
