import { shape, type Check, type FaultIssue } from "../../kernel/index.js"
import { checkKnown } from "../../kernel/inner.js"
import type { Session } from "./session.js"
import { initialState, type SessionState } from "../model/state.js"
import { stateShape } from "./state-shape.js"
import type { TopicName } from "./topic-names.js"

let check: Check<SessionState> | undefined

/**
 * Notes what is wrong with a state that may come from anywhere: every member that this version reads must have its kind, at any depth, and
 * every mark be of a kind that there is. Members that it does not know are a later version's: they are left alone.
 */
export function checkState(given: unknown, issues: FaultIssue[]): void {
  check ??= shape<SessionState>(stateShape())
  checkKnown(check, given, "session", issues)
}

/** Of which topic a member of the state tells. What the core tells of is left out. */
const told: { readonly [Name in keyof SessionState]?: TopicName } = {
  participants: "participants",
  transfers: "transfers",
  callTypes: "arrival",
  arrival: "arrival",
  issues: "issues",
  vent: "vent",
  stance: "ladder",
  rungs: "ladder",
  drift: "drift",
  safety: "safety",
  steps: "steps",
  flags: "flags",
  recording: "recording",
  promises: "promises",
  helpRequests: "help",
  closing: "closing",
  outcome: "closing",
  ringBack: "ringBack",
  clocks: "clocks",
  subject: "people",
}

/** A topic that a state knows something of and the session does not have, as it is exported; `undefined` where there is none. */
export function untoldTopic(state: SessionState, session: Session): string | undefined {
  const { topics } = session
  for (const [member, topic] of Object.entries(told)) {
    const name = member as keyof SessionState
    const isNew = JSON.stringify(state[name]) === JSON.stringify(initialState[name])
    if (!isNew && !topics.some((each) => each.topic === topic)) return `${topic}Topic`
  }
  return undefined
}
