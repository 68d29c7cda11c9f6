import { id, instant, oneOf, optional, words, yesNo, type Shape } from "../../kernel/index.js"
import type { HoldDetails, HoldPurpose } from "../model/hold.js"

/** The purposes, for the door. */
export const holdPurposes: readonly HoldPurpose[] = [
  "lookUp",
  "consult",
  "patch",
  "verify",
  "regroup",
  "park",
  "unknown",
]

/** The members of {@link HoldDetails}, for the door. */
export function holdShape(): Shape<HoldDetails> {
  return {
    purpose: optional(oneOf(holdPurposes)),
    consent: optional(yesNo),
    plan: optional(words(500)),
    returnAt: optional(instant),
    parkSlot: optional(id),
  }
}
