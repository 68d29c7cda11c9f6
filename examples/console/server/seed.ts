import type { Command, Desk, FollowUp, Person } from "evenkeel"
import type { MovableClock } from "./create-server.js"

const MINUTE = 60_000
const TESSA = { id: "tessa", role: "agent" } as const
const HOST = { id: "house", role: "host" } as const

interface Past {
  readonly client: string
  readonly callId: string
  readonly minutesAgo: number
  readonly caller: Person
  readonly commands: (now: number) => readonly Command[]
}

/** Who rang earlier today: a promise that was broken, one that is due soon, one that nobody owns, and a nurse who was paged. */
const past: readonly Past[] = [
  {
    client: "harbour-plumbing",
    callId: "seed-castellan",
    minutesAgo: 170,
    caller: { personId: "ruth-castellan", number: "312-555-0147" },
    commands: (now) => [
      { type: "setCallType", callType: "service" },
      { type: "stateFact", fact: "problem", value: "Water comes through the kitchen ceiling" },
      promise("callback", now + 20 * MINUTE, "We will ring you straight back", "company"),
      { type: "closeLine", endedBy: "network", endReason: "dropped" },
      { type: "settleRingBack", outcome: "unreachable" },
      { type: "resolveIssue", resolution: "none", reason: "The line dropped" },
      { type: "completeCall" },
    ],
  },
  {
    client: "alder-street-clinic",
    callId: "seed-okonjo",
    minutesAgo: 55,
    caller: { personId: "grace-okonjo", name: "Grace Okonjo", number: "415-555-0133", callbackNumber: "415-555-0133" },
    commands: (now) => [
      { type: "setCallType", callType: "service" },
      { type: "describeSubject", subject: { name: "Ife Okonjo", relation: "family" } },
      { type: "stateFact", fact: "problem", value: "Her daughter's dressing has come loose after the operation" },
      { type: "stateFact", fact: "desiredOutcome", value: "A nurse rings her tonight" },
      { type: "giveFact", fact: "nurseWanted", value: true },
      promise("callback", now + 67 * MINUTE, "I'll ring you myself within the hour", "agent", "tessa"),
      { type: "closeLine", endedBy: "caller", endReason: "hangUp" },
      { type: "resolveIssue", resolution: "partial", reason: "The nurse has been paged" },
      { type: "completeCall" },
    ],
  },
  {
    client: "fernhill-parcels",
    callId: "seed-marsh",
    minutesAgo: 40,
    caller: { personId: "helen-marsh", name: "Helen Marsh", number: "212-555-0188" },
    commands: (now) => [
      { type: "setCallType", callType: "service" },
      { type: "stateFact", fact: "problem", value: "Her parcel was left with the wrong neighbour" },
      promise("callback", now + 75 * MINUTE, "Somebody from the depot will ring you this evening", "company"),
      { type: "closeLine", endedBy: "agent", endReason: "hangUp" },
      { type: "resolveIssue", resolution: "partial", reason: "The depot looks for it" },
      { type: "completeCall" },
    ],
  },
]

function promise(
  kind: "callback" | "send",
  to: number,
  words: string,
  promisedBy: "agent" | "company",
  owner?: string,
): Command {
  const terms = { kind, promisedBy, words, window: { from: null, to }, ...(owner === undefined ? {} : { owner }) }
  return { type: "acceptPromise", promiseId: "p1", terms }
}

/** Writes the history of a few hours, so that a first look finds a desk at work. Written once: keys keep it from coming twice. */
export async function seed(desk: Desk, clock: MovableClock): Promise<void> {
  const known = await desk.client(past[0]!.client).call(past[0]!.callId)
  if (known !== undefined) return
  for (const { client, callId, minutesAgo, caller, commands } of past) {
    clock.move(-minutesAgo * MINUTE)
    const call = await desk.client(client).openCall({ callId, caller, agent: { agentId: "tessa", kind: "human" } })
    await call.record({ type: "connectCall", by: HOST })
    for (const command of commands(clock.now())) await call.record({ ...command, by: TESSA })
    clock.move(minutesAgo * MINUTE)
  }
  clock.move(-100 * MINUTE)
  await desk.tick()
  const broken = "seed-castellan/promise/p1"
  const { standing } = (await desk.client("harbour-plumbing").state(broken)) as FollowUp
  if (standing === "accepted") {
    const command = {
      type: "breakFollowUp",
      reason: "Nobody rang back",
      by: { id: "noor", role: "supervisor" },
    } as const
    await desk.client("harbour-plumbing").command(broken, command)
  }
  clock.move(100 * MINUTE)
}
