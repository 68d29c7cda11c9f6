import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { checkData, commandTypes, eventTypes, strikeOf, type CallEventType, type PartEvents } from "evenkeel/session"
import type { FaultIssue } from "evenkeel/kernel"
import { play, runs, stepsOf } from "./arbitrary.js"
import { T0 } from "./scene.js"
import { createCall } from "../whole-call.js"

/** Who may strike what. A change here is a change of the library's promises. */
const strikes: { readonly [Type in Exclude<CallEventType, keyof PartEvents>]: boolean | "person" } = {
  "call.opened": false,
  "playbook.changed": false,
  "call.queued": true,
  "call.rang": true,
  "call.connected": true,
  "call.completed": true,
  "call.lineClosed": true,
  "ringBack.raised": false,
  "ringBack.settled": false,
  "ringBack.withdrawn": false,
  "participant.joined": true,
  "participant.dropped": true,
  "participant.held": true,
  "participant.resumed": true,
  "participant.muted": true,
  "participant.unmuted": true,
  "hold.described": false,
  "transfer.started": false,
  "transfer.finished": false,
  "segment.started": true,
  "segment.ended": true,
  "supervision.set": false,
  "arrival.described": false,
  "callType.set": true,
  "caller.described": false,
  "caller.heard": true,
  "subject.described": false,
  "turn.heard": false,
  "turn.replaced": false,
  "turn.retracted": false,
  "speech.started": false,
  "speech.stopped": false,
  "cues.reported": false,
  "issue.opened": false,
  "issue.withdrawn": false,
  "issue.resolved": false,
  "issue.needsNoAction": false,
  "issue.reopened": false,
  "fact.stated": true,
  "facts.readBack": true,
  "facts.confirmed": true,
  "fact.corrected": true,
  "fact.cleared": true,
  "option.offered": true,
  "option.settled": false,
  "action.agreed": true,
  "action.amended": false,
  "clock.started": false,
  "clock.stopped": false,
  "clock.due": false,
  "vent.opened": true,
  "vent.closed": true,
  "stance.set": true,
  "rung.tried": true,
  "drift.off": true,
  "drift.on": true,
  "safety.entered": false,
  "safety.cleared": false,
  "procedure.expected": true,
  "step.marked": true,
  "flag.raised": "person",
  "flag.lowered": "person",
  "recording.set": true,
  "recording.pauseAdvised": false,
  "retention.set": false,
  "retention.due": false,
  "closing.signalled": true,
  "closing.begun": true,
  "closing.withdrawn": true,
  "closing.asked": true,
  "disposition.set": true,
  "wrapUp.extended": true,
  "value.tagged": true,
  "praise.noted": true,
  "promise.heard": false,
  "promise.accepted": false,
  "promise.dismissed": false,
  "promise.settled": false,
  "help.requested": false,
  "help.answered": false,
  "record.struck": true,
  "record.restored": false,
  "record.disputed": true,
  "part.failed": false,
  "loop.stopped": false,
}

describe("every event of a call", () => {
  it("is declared: what it holds, and who may strike it", () => {
    expect([...eventTypes()].sort()).toEqual(Object.keys(strikes).sort())
    expect(Object.fromEntries(eventTypes().map((type) => [type, strikeOf(type)]))).toEqual(strikes)
    expect(commandTypes().length).toBeGreaterThan(60)
  })

  it("holds what its rule says, whatever commands it comes from", () => {
    fc.assert(
      fc.property(stepsOf(40), (steps) => {
        const call = createCall({ callId: "CA1", at: T0, agent: { agentId: "ann", kind: "human" } })
        play(call, steps)
        for (const { type, data } of call.events()) {
          const issues: FaultIssue[] = []
          checkData(type, data, issues)
          expect([type, issues]).toEqual([type, []])
        }
      }),
      runs(80),
    )
  })
})
