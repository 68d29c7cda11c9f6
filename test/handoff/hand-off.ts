import type { HandoffSource } from "evenkeel/handoff"
import { buildCall, type CallBuilder } from "evenkeel/testing"

export const sourceOf = ({ call }: CallBuilder): HandoffSource => {
  const { session, heardAt } = call.getSnapshot()
  return { session, events: call.events(), now: heardAt }
}

/** A caller on fire, with a request for help: the call that a brief is for. */
export function aHardCall(): CallBuilder {
  return buildCall({ caller: { name: "Ruth Castellan", number: "312-555-0147" } })
    .record({
      type: "describeArrival",
      queueWaitMs: 1_500_000,
      earlierContactCount: 2,
      brokenPromiseIds: ["p-1"],
    })
    .answer()
    .caller("There is water coming through my ceiling and nobody rang me back, you useless idiots.")
    .cue("abuse.insult", { words: "you useless idiots", target: "agent" })
    .record({ type: "stateFact", fact: "problem", value: "Water through the kitchen ceiling since four" })
    .record({ type: "stateFact", fact: "desiredOutcome", value: "A plumber this evening" })
    .record({ type: "offerOption", what: "The first appointment tomorrow", optionId: "tomorrow" })
    .record({ type: "settleOption", optionId: "tomorrow", standing: "declined" })
    .caller("I want to speak to your manager.")
    .cue("supervisorRequest")
    .record({ type: "requestHelp", targetId: "sup-1", helpId: "h1", reason: "wants the evening fee waived" })
}
