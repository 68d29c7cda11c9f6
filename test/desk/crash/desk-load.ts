import { createDesk, type Desk, type DeskCall, type DeskFailure } from "../../../src/index.js"
import type { Envelope } from "../../../src/kernel/index.js"
import type { Message, Store } from "../../../src/stores/index.js"
import { nightPlaybook, nightRules } from "../night.js"

/** The client that the load belongs to. */
export const CLIENT = "load"
/** Thursday, 26 November 2026, 16:00 UTC: the clock of a load begins here, whatever the time of day is. */
export const LOAD_START = Date.UTC(2026, 10, 26, 16)
const agent = { id: "a7", role: "agent" } as const

/** Events that go out, each as one message with the id of the event. */
export function isForOthers({ type }: Pick<Envelope, "type">): boolean {
  return type.startsWith("followUp.") || type === "dispatch.notificationWanted" || type === "call.completed"
}

/** A desk as the load uses it. */
export function openLoadDesk(store: Store, clock: { now(): number }, failures: DeskFailure[]): Desk {
  return createDesk({
    store,
    clock,
    playbook: () => nightPlaybook,
    rules: { ruleSet: nightRules },
    mostLoaded: 6,
    onFailure: (failure) => failures.push(failure),
    toMessages: (event, { stream }): readonly Message[] =>
      isForOthers(event) ? [{ id: event.id, topic: "out", stream, body: { type: event.type } }] : [],
  })
}

/** Everything that happens in one call, in order. Given again, from the beginning, what is kept is not done again. */
export const script: readonly ((call: DeskCall, key: string, now: number) => Promise<unknown>)[] = [
  (call, key) => call.record({ type: "connectCall" }, { key }),
  (call, key) => call.hear({ speaker: "caller", text: "My boiler is out, turn 1." }, { key }),
  (call, key, now) =>
    call.record({ type: "acceptPromise", promiseId: "later", terms: terms(now, 90), by: agent }, { key }),
  (call, key) => call.hear({ speaker: "agent", text: "Let me look that up, turn 2." }, { key }),
  (call, key) =>
    call.record(
      { type: "holdParticipant", participantId: "caller", purpose: "lookUp", consent: true, by: agent },
      { key },
    ),
  (call, key) => call.record({ type: "resumeParticipant", participantId: "caller", by: agent }, { key }),
  (call, key) => call.record({ type: "stateFact", fact: "problem", value: "water in the cellar", by: agent }, { key }),
  (call, key) => call.hear({ speaker: "caller", text: "It comes up the stairs, turn 3." }, { key }),
  (call, key, now) =>
    call.record({ type: "acceptPromise", promiseId: "soon", terms: terms(now, 10), by: agent }, { key }),
  (call, key) => call.hear({ speaker: "agent", text: "Somebody is on the way, turn 4." }, { key }),
  (call, key) => call.record({ type: "closeLine", endedBy: "caller" }, { key }),
  (call, key) => call.record({ type: "completeCall" }, { key }),
]

function terms(now: number, minutes: number) {
  const window = { from: null, to: now + minutes * 60_000 }
  return { kind: "callback", promisedBy: "agent", window, words: "I will call you back" } as const
}

/** One call from its beginning to its end, on whatever is kept of it. Tells of each command that was acknowledged. */
export async function playCall(
  desk: Desk,
  callId: string,
  now: () => number,
  said: (line: string) => void,
): Promise<void> {
  const call = await desk.client(CLIENT).openCall({ callId, caller: { personId: `p-${callId}` } }, { key: callId })
  said(`kept ${callId} ${call.getSnapshot().seq}`)
  for (const [index, step] of script.entries()) {
    await step(call, `${callId}-${index}`, now())
    said(`kept ${callId} ${call.getSnapshot().seq}`)
  }
}
