import * as z from "zod/mini"
import { hoursSchema, listOf, members, text, unique, whole, withDefaults, word } from "../../session/schema.js"
import { contactSchema } from "../roster/schema.js"
import { dispatchChannels } from "../roster/index.js"
import {
  defaultDispatch,
  type AckRule,
  type DispatchPolicy,
  type DispatchSettings,
  type DispatchRung,
} from "./policy.js"

/** A year of minutes. */
const LONGEST_MINUTES = 525_600
const MOST_POLICIES = 200
const MOST_RUNGS = 10
const MOST_TARGETS = 10
const MOST_REPEATS = 9
const MOST_TOPICS = 500

/** How one client reaches its people on call. Members left out are those of `defaultDispatch`. */
export function dispatchSchema(): z.ZodMiniType<DispatchSettings> {
  return withDefaults(defaultDispatch, {
    policies: listOf(policySchema(), 0, MOST_POLICIES).check(unique("policyId")),
    routineTopics: topics(),
    urgentTopics: topics(),
    fallbackOwner: z.nullable(text(200)),
    repeatCount: whole(0, MOST_REPEATS),
    ackMinutes: minutes(1),
    preconditionMinutes: minutes(1),
    confirmMinutes: minutes(1),
    mostOffers: whole(1, 20),
    chaseMinutes: minutes(1),
    exhaustedMinutes: minutes(1),
    personalData: listOf(word(dispatchChannels), 0, 5),
  })
}

function policySchema(): z.ZodMiniType<DispatchPolicy> {
  return members({
    policyId: text(200),
    rungs: listOf(rungSchema(), 1, MOST_RUNGS),
    repeatCount: z.exactOptional(whole(0, MOST_REPEATS)),
    preconditions: z.exactOptional(listOf(text(200), 0, 20)),
    whenUnmet: z.exactOptional(z.enum(["hold", "send"], { error: "hold or send" })),
    ackMinutes: z.exactOptional(minutes(1)),
    fallbackOwner: z.exactOptional(text(200)),
  })
}

function rungSchema(): z.ZodMiniType<DispatchRung> {
  const kind = <Kind extends string>(name: Kind) => z.literal(name, { error: `"${name}"` })
  const target = z.discriminatedUnion(
    "kind",
    [
      members({ kind: kind("person"), personId: text(200) }),
      members({ kind: kind("rotation"), rotationId: text(200) }),
      members({ kind: kind("channels"), listId: text(200), contacts: listOf(contactSchema(), 1, 10) }),
    ],
    { error: "a target: person, rotation or channels" },
  )
  const ack: z.ZodMiniType<AckRule> = z.discriminatedUnion(
    "kind",
    [
      members({ kind: kind("any") }),
      members({ kind: kind("all") }),
      members({ kind: kind("quorum"), count: whole(1, 100) }),
      members({ kind: kind("code") }),
    ],
    { error: "any, all, quorum or code" },
  )
  return members({
    targets: listOf(target, 1, MOST_TARGETS),
    delayMinutes: minutes(0),
    ack: z.exactOptional(ack),
    hours: z.exactOptional(hoursSchema()),
  })
}

function topics() {
  return listOf(text(200), 0, MOST_TOPICS)
}

function minutes(from: number) {
  return whole(from, LONGEST_MINUTES)
}
