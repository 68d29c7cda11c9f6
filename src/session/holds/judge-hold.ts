import type { PolicyBreach } from "../../kernel/index.js"
import type { HoldDetails } from "../model/hold.js"
import { untriedBefore } from "../model/ladder.js"
import type { SessionState } from "../model/state.js"
import { inSafety } from "../wishes.js"

/** What the client's policy has against a hold of the caller. */
export function judgeHold(
  state: SessionState,
  { purpose = "unknown", consent, plan }: HoldDetails,
): readonly PolicyBreach[] {
  const untried = purpose === "regroup" ? untriedBefore(state, "holdToRegroup") : []
  return [
    ...(untried.length > 0 ? [{ code: "hold/ladder-untried" as const, lacking: untried }] : []),
    ...inSafety(state, "safety/hold"),
    ...(consent === true ? [] : [{ code: "hold/no-consent" as const, lacking: ["consent"] }]),
    ...(purpose === "regroup" && plan === undefined ? [{ code: "hold/no-plan" as const, lacking: ["plan"] }] : []),
  ]
}
