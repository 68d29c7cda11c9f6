import {
  openPromises,
  readiness,
  toFact,
  toLineOutcome,
  type CallEvent,
  type DeskCall,
  type Envelope,
  type PickUp,
} from "evenkeel"

/** A call as the CRM shows it. */
export function toCallView(call: DeskCall, events: readonly Envelope[], pickUp: PickUp | undefined): object {
  const { session, seq } = call.getSnapshot()
  const { line, caller, opening, arrival, promises, segments, issues } = session
  return {
    id: call.callId,
    seq,
    phase: line.phase,
    outcome: toLineOutcome(line) ?? null,
    openedAt: opening.openedAt,
    contactId: caller.personId ?? null,
    caller,
    arrival,
    agentId: segments.at(-1)?.agentId ?? null,
    pickUp: pickUp ?? null,
    facts: issues.flatMap(({ issueId, facts }) =>
      facts.map((entry) => ({ issueId, name: entry.name, ...toFact(entry) })),
    ),
    promises,
    openPromiseIds: openPromises(session).map(({ promiseId }) => promiseId),
    readiness: readiness(session),
    turns: (events as readonly CallEvent[]).flatMap((event) =>
      event.type === "turn.heard" ? [{ at: event.at, speaker: event.data.speaker, text: event.data.text }] : [],
    ),
  }
}
