import {
  defaultDispatch,
  type AckRule,
  type DispatchHost,
  type DispatchRung,
  type RungTarget,
} from "evenkeel/escalation/dispatch"
import {
  dispatchChannels,
  type ReachRule,
  type Roster,
  type RosterHours,
  type RosterPerson,
} from "evenkeel/escalation/roster"

/** Chance from 0 to 1, from a seed (mulberry32). */
export function mulberry(seed: number): () => number {
  let state = seed + 0x6d2b79f5
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const personIds = ["ana", "ben", "carl", "di/vided", "eve%"] as const
const zones = ["America/Chicago", "Europe/London", "Australia/Lord_Howe", "Asia/Kolkata"] as const

// Shared, so that calendars are read once for all seeds.
const hours: readonly RosterHours[] = [
  {
    hours: {
      mon: [["08:00", "18:00"]],
      tue: [["08:00", "18:00"]],
      wed: [["08:00", "18:00"]],
      thu: [["08:00", "18:00"]],
    },
  },
  {
    hours: {
      fri: [["22:00", "06:00"]],
      sat: [["00:00", "24:00"]],
      sun: [["01:30", "03:00"]],
      mon: [["18:00", "09:00"]],
    },
  },
  { hours: {} },
]

/** A client with a policy, people and turns, drawn at random. */
export function randomHost(random: () => number): DispatchHost {
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!
  const some = <Value extends object>(chance: number, value: () => Value) => (random() < chance ? value() : {})
  const many = <Value>(from: number, to: number, value: () => Value) =>
    Array.from({ length: from + Math.floor(random() * (to - from + 1)) }, value)
  const contact = () => ({ channel: pick(dispatchChannels), address: "1" })
  const reach = (): ReachRule => ({
    channel: pick(dispatchChannels),
    ...some(0.5, () => ({ hours: pick(hours) })),
    ...some(0.2, () => ({ topics: ["leak"] })),
    ...some(0.2, () => ({ urgentOnly: true })),
  })
  const person = (personId: string): RosterPerson => ({
    personId,
    ...some(0.3, () => ({ zone: pick(zones) })),
    contacts: many(0, 3, contact),
    ...some(0.3, () => ({ reach: many(1, 3, reach) })),
  })
  const roster: Roster = {
    zone: pick(zones),
    people: personIds.filter(() => random() < 0.9).map(person),
    rotations: ["days", "nights"].map((rotationId) => ({
      rotationId,
      turns: many(1, 3, () => many(0, 2, () => pick(personIds))),
      startDate: pick(["2026-10-01", "2026-11-02"]),
      handOff: pick([
        { every: "day", at: "08:00" },
        { every: "week", on: "sun", at: "02:30" },
        {
          every: "moments",
          moments: [
            ["mon", "08:00"],
            ["fri", "17:00"],
          ],
        },
      ] as const),
      ...some(0.3, () => ({ hours: pick(hours) })),
    })),
    overrides:
      random() < 0.3
        ? [
            {
              overrideId: "o",
              rotationId: "days",
              personIds: ["ben"],
              from: "2026-10-31T12:00",
              to: "2026-11-02T12:00",
            },
          ]
        : [],
  }
  const target = (): RungTarget =>
    random() < 0.5
      ? { kind: "person", personId: pick(personIds) }
      : random() < 0.75
        ? { kind: "rotation", rotationId: pick(["days", "nights", "none"]) }
        : { kind: "channels", listId: "office", contacts: many(0, 2, contact) }
  const ack = (): AckRule =>
    pick([{ kind: "any" }, { kind: "any" }, { kind: "all" }, { kind: "quorum", count: 2 }, { kind: "code" }] as const)
  const rung = (): DispatchRung => ({
    targets: many(0, 3, target),
    delayMinutes: pick([0, 1, 5, 20, 120]),
    ...some(0.7, () => ({ ack: ack() })),
    ...some(0.1, () => ({ hours: pick(hours) })),
  })
  return {
    client: "acme",
    zone: pick(zones),
    roster,
    dispatch: {
      ...defaultDispatch,
      routineTopics: ["billing"],
      mostOffers: pick([1, 2, 3]),
      confirmMinutes: pick([1, 2]),
      ackMinutes: pick([5, 30]),
      policies: [
        {
          policyId: "p",
          rungs: many(0, 4, rung),
          repeatCount: pick([0, 1, 1, 2]),
          preconditions: random() < 0.3 ? ["fee"] : [],
          whenUnmet: pick(["hold", "hold", "send"]),
          ...some(0.7, () => ({ fallbackOwner: "owner" })),
        },
      ],
    },
  }
}
