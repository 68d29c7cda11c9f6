import { ownOf } from "../../kernel/inner.js"
import type { FactName } from "../../session/index.js"
import type { AskIntent } from "./intent.js"

const byFact: Readonly<Record<string, AskIntent>> = {
  reasonForCall: "askReasonForCall",
  problem: "askProblem",
  cause: "askCause",
  desiredOutcome: "askDesiredOutcome",
  callerGoal: "askDesiredOutcome",
  complaint: "askMore",
  expectedStep: "askExpectedStep",
  step: "askExpectedStep",
  outcome: "askDesiredOutcome",
  option: "askChoice",
  name: "askName",
  subject: "askSubject",
  verification: "askVerification",
  callbackNumber: "askCallbackNumber",
  number: "askCallbackNumber",
  bestTime: "askBestTime",
  address: "askWhere",
  where: "askWhere",
  urgency: "askUrgency",
  message: "askMessage",
}

/**
 * The question that brings a missing fact, by the name of the fact or of the slot that it fills. Facts of the client's own get an open
 * one.
 *
 * @example
 * ```ts
 * import { askIntentFor } from "evenkeel/phrases"
 *
 * askIntentFor("desiredOutcome") // => "askDesiredOutcome"
 * askIntentFor("boilerModel") // => "askMore"
 * ```
 */
export function askIntentFor(fact: FactName): AskIntent {
  try {
    return ownOf(byFact, fact) ?? "askMore"
  } catch {
    return "askMore"
  }
}
