import type { Draft } from "../../kernel/index.js"
import { clocksIn } from "../call-type-settings.js"
import { openHold, type HoldDetails } from "../model/hold.js"
import { reportedBy } from "../model/corrections.js"
import { isOver } from "../model/line.js"
import type { Participant, ParticipantRef } from "../model/participants.js"
import type { CallView, Topic } from "../topic.js"
import { started, stop } from "../clock-drafts.js"

const none: readonly Draft[] = []

/** The clocks of a hold run exactly while it lasts, whatever began or ended it. */
function timeHold(view: CallView, participantId: string): readonly Draft[] {
  const { holdCheckBackMs, holdMaxMs } = clocksIn(view)
  const participant = view.session.participants.find((each) => each.participantId === participantId)
  const hold = participant === undefined ? undefined : openHold(participant)
  const timed = view.session.clocks.some(({ clock, ref }) => clock === "holdCheckBack" && ref === participantId)
  if (hold === undefined || !isWaiting(participant) || isOver(view.session.line)) {
    return [...stop(view, "holdCheckBack", participantId), ...stop(view, "holdMax", participantId)]
  }
  if (timed) return none
  const firstBackAt = Math.min(hold.fromAt + holdCheckBackMs, hold.returnAt ?? Number.MAX_SAFE_INTEGER)
  return [checkBack(firstBackAt, participantId, view), started("holdMax", hold.fromAt + holdMaxMs, participantId)]
}

/** Everybody on the line, and whoever is not on it any more while a clock of theirs runs: their hold was struck. */
function timeAll(view: CallView): readonly Draft[] {
  const { participants, clocks } = view.session
  const held = clocks.flatMap(({ clock, ref }) => (clock.startsWith("hold") && ref !== undefined ? ref : []))
  return [...new Set([...participants.map(({ participantId }) => participantId), ...held])].flatMap((id) =>
    timeHold(view, id),
  )
}

function timeOne(view: CallView, { data }: { readonly data: ParticipantRef }): readonly Draft[] {
  return timeHold(view, data.participantId)
}

/** A return that was promised later moves the check-back to it. */
function moveCheckBack(
  view: CallView,
  { data: { participantId, returnAt } }: { readonly data: ParticipantRef & HoldDetails },
): readonly Draft[] {
  const running = view.session.clocks.some(({ clock, ref }) => clock === "holdCheckBack" && ref === participantId)
  return running && returnAt !== undefined ? [checkBack(returnAt, participantId, view)] : none
}

function checkBack(dueAt: number, ref: string, view: CallView): Draft {
  return {
    type: "clock.started",
    data: { clock: "holdCheckBack", ref, dueAt, everyMs: clocksIn(view).holdCheckBackMs },
  }
}

/** Clocks run for those who wait: a colleague on a consult leg does not. */
function isWaiting(participant: Participant | undefined): boolean {
  return participant?.role === "caller" || participant?.role === "thirdParty"
}

const isOfLine = /^(participant|call)\./

/** What starts and stops the clocks of holds. */
export const holdReactions: NonNullable<Topic["react"]> = {
  "participant.held": timeOne,
  "participant.resumed": timeOne,
  "participant.dropped": timeOne,
  "hold.described": moveCheckBack,
  "safety.cleared": timeAll,
  "record.struck": (view, event) => (isOfLine.test(reportedBy(event)) ? timeAll(view) : none),
  "record.restored": (view, event) => (isOfLine.test(reportedBy(event)) ? timeAll(view) : none),
}

/** The clocks of a hold only tell. */
export const holdClocks: NonNullable<Topic["clocks"]> = {
  holdCheckBack: (_, due) => [due],
  holdMax: (_, due) => [due],
}
