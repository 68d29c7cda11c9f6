import type { Advice, Call, Envelope } from "evenkeel"
import { coachFollower, type CoachSlice } from "evenkeel/coach"
import { abusePart, helpPart } from "evenkeel/escalation"
import { brief, note, type HandoffSource } from "evenkeel/handoff"
import type { Playbook } from "evenkeel/playbook"
import { restoreCall } from "evenkeel/runtime"
import { allTopics } from "evenkeel/session"

/** An advice, and the events that it rests on. */
export interface CardWhy {
  readonly advice: Advice
  readonly events: readonly Envelope[]
}

/** What the page reads of a call. A call of the library is one. */
export interface ReadableCall extends Pick<
  Call,
  "callId" | "getSnapshot" | "events" | "readiness" | "may" | "brief" | "note"
> {
  why(adviceId: string): CardWhy | undefined
}

/** A call that is decided elsewhere. */
export interface FollowedCall extends ReadableCall {
  readonly apply: Call["apply"]
}

/**
 * A copy of a call on the desk, to be kept with `apply`. It hears, masks and advises nothing, since the desk has done all that: without
 * detectors, word lists and phrases the page is a fraction as large.
 */
export function createFollowedCall(playbook: Playbook): FollowedCall {
  const { abuse, help, locale, zone } = playbook
  const parts = [abusePart(abuse), helpPart(help === undefined ? {} : { policy: help }), coachFollower()]
  const call = restoreCall({ playbook, parts: [...allTopics(), ...parts], migrated: true })
  const source = (): HandoffSource => {
    const { session, heardAt } = call.getSnapshot()
    return { session, events: call.events(), now: heardAt, settings: playbook }
  }
  return {
    get callId() {
      return call.getSnapshot().callId
    },
    apply: call.apply,
    getSnapshot: call.getSnapshot,
    events: call.events,
    readiness: call.readiness,
    may: call.may,
    brief: (options) => brief(source(), { locale, zone, ...(typeof options === "object" && options) }),
    note: (options = {}) => note(source(), options),
    why(adviceId) {
      const { advices } = call.getSnapshot().parts["coach"] as CoachSlice
      const mark = advices.find((each) => each.adviceId === adviceId)
      const events = call.events()
      const given = mark === undefined ? undefined : events[mark.seq - 1]
      if (mark === undefined || given?.type !== "advice.given") return undefined
      const because = given.data.why.flatMap((id) => events.find((each) => each.id === id) ?? [])
      return { advice: given.data, events: because }
    },
  }
}
