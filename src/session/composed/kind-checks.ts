import { oneOf, type Check } from "../../kernel/index.js"
import type { ClosingMark } from "../model/closing.js"
import type { DriftMark } from "../model/drift.js"
import type { ExceptionMark } from "../model/exceptions.js"
import type { FactMark } from "../model/facts.js"
import type { HelpRequest } from "../model/help.js"
import type { Resolution } from "../model/issues.js"
import type { Stance } from "../model/ladder.js"
import type { ParticipantMark } from "../model/participants.js"
import type { Action, Option } from "../model/plan.js"
import type { PromisedBy, PromiseKind, PromiseRecord } from "../model/promises.js"
import type { RecordingState } from "../model/recording.js"
import type { SafetyMark } from "../model/safety.js"
import type { StepStanding } from "../model/steps.js"
import type { TransferKind } from "../model/transfers.js"
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
    transfer: oneOfAll<TransferKind>({ warm: true, cold: true, consult: true, patch: true }),
    fact: oneOfAll<FactMark["kind"]>({
      stated: true,
      readBack: true,
      confirmed: true,
      corrected: true,
      disputed: true,
      cleared: true,
    }),
    option: oneOfAll<Option["standing"]>({ offered: true, chosen: true, declined: true, withdrawn: true }),
    action: oneOfAll<Action["standing"]>({ agreed: true, done: true, withdrawn: true }),
    resolution: oneOfAll<Resolution>({ full: true, partial: true, none: true, unknown: true }),
    vent: oneOfAll<VentMark["kind"]>({ opened: true, closed: true }),
    stance: oneOfAll<Stance>({ accommodating: true, takingControl: true }),
    drift: oneOfAll<DriftMark["kind"]>({ off: true, on: true }),
    safety: oneOfAll<SafetyMark["kind"]>({
      crisis: true,
      fire: true,
      gas: true,
      medical: true,
      duress: true,
      cleared: true,
    }),
    step: oneOfAll<StepStanding>({ mentioned: true, notDone: true, done: true, notApplicable: true }),
    recording: oneOfAll<RecordingState>({
      announced: true,
      consented: true,
      refused: true,
      paused: true,
      resumed: true,
      stopped: true,
    }),
    promise: oneOfAll<PromiseKind>({ callback: true, send: true, visit: true, do: true }),
    promisedBy: oneOfAll<PromisedBy>({ agent: true, company: true, caller: true }),
    promiseStanding: oneOfAll<PromiseRecord["standing"]>({
      heard: true,
      accepted: true,
      dismissed: true,
      kept: true,
      broken: true,
      withdrawn: true,
    }),
    help: oneOfAll<HelpRequest["standing"]>({
      requested: true,
      acknowledged: true,
      declined: true,
      timedOut: true,
      met: true,
      withdrawn: true,
    }),
    closing: oneOfAll<ClosingMark["kind"]>({ callerSignalled: true, begun: true, withdrawn: true, asked: true }),
    exception: oneOfAll<ExceptionMark["kind"]>({ outOfPolicy: true, anomaly: true, disputed: true }),
  }
}

/** One of the words of a union: none is left out, the compiler says. */
function oneOfAll<Word extends string>(words: Readonly<Record<Word, true>>): Check<Word> {
  return oneOf(Object.keys(words) as Word[])
}
