import { oneOf, type Check } from "../../kernel/index.js"
import type { ClosingMark } from "../model/closing.js"
import type { DriftMark } from "../model/drift.js"
import type { ExceptionMark } from "../model/exceptions.js"
import type { FactMark } from "../model/facts.js"
import { helpAnswers, type HelpRequest } from "../model/help.js"
import type { Resolution } from "../model/issues.js"
import { stances } from "../model/ladder.js"
import type { ParticipantMark } from "../model/participants.js"
import { actionStandings, optionStandings } from "../model/plan.js"
import { promiseEnds, promiseKinds, promisers, type PromiseRecord } from "../model/promises.js"
import { recordingStates } from "../model/recording.js"
import { safetyKinds, type SafetyMark } from "../model/safety.js"
import { stepStandings } from "../model/steps.js"
import { transferKinds } from "../model/transfers.js"
import type { VentMark } from "../model/vent.js"

/** What marks of a state may be: the closed sets of words that a snapshot is held to. */
export function kindChecks() {
  return {
    participant: oneOfAll<ParticipantMark["kind"]>({
      joined: true,
      unmuted: true,
      resumed: true,
      muted: true,
      held: true,
      dropped: true,
    }),
    transfer: oneOf(transferKinds),
    fact: oneOfAll<FactMark["kind"]>({
      stated: true,
      readBack: true,
      confirmed: true,
      corrected: true,
      disputed: true,
      cleared: true,
    }),
    option: oneOf(optionStandings),
    action: oneOf(actionStandings),
    resolution: oneOfAll<Resolution>({ full: true, partial: true, none: true, unknown: true }),
    vent: oneOfAll<VentMark["kind"]>({ opened: true, closed: true }),
    stance: oneOf(stances),
    drift: oneOfAll<DriftMark["kind"]>({ off: true, on: true }),
    safety: oneOf<SafetyMark["kind"]>([...safetyKinds, "cleared"]),
    step: oneOf(stepStandings),
    recording: oneOf(recordingStates),
    promise: oneOf(promiseKinds),
    promisedBy: oneOf(promisers),
    promiseStanding: oneOf<PromiseRecord["standing"]>(["heard", "accepted", "dismissed", ...promiseEnds]),
    help: oneOf<HelpRequest["standing"]>(["requested", ...helpAnswers]),
    closing: oneOfAll<ClosingMark["kind"]>({ callerSignalled: true, begun: true, withdrawn: true, asked: true }),
    exception: oneOfAll<ExceptionMark["kind"]>({ outOfPolicy: true, anomaly: true, disputed: true }),
  }
}

/** One of the words of a union: none is left out, the compiler says. */
function oneOfAll<Word extends string>(words: Readonly<Record<Word, true>>): Check<Word> {
  return oneOf(Object.keys(words) as Word[])
}
