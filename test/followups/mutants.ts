import type { Draft, Envelope } from "evenkeel/kernel"
import { createFollowUpDecider, type FollowUp, type FollowUpEvents } from "evenkeel/followups"
import type { FollowUpDecider, MakeDecider } from "./simulation.js"

const HOUR = 3_600_000

/** A planted bug, most of them ones that products have had, and what the simulation must say of it. */
export interface Mutant {
  readonly name: string
  readonly finding: RegExp
  readonly make: MakeDecider
}

type Change = (real: FollowUpDecider) => Partial<FollowUpDecider>

function mutant(name: string, finding: RegExp, change: Change): Mutant {
  const make: MakeDecider = (resolve) => {
    const real = createFollowUpDecider(resolve)
    return { ...real, ...change(real) }
  }
  return { name, finding, make }
}

/** Changes what a command or a deadline gives. */
function drafting(change: (drafts: readonly Draft[], state: FollowUp) => readonly Draft[]): Change {
  return (real) => ({
    due: (context, deadline) => change(real.due(context, deadline), context.state),
    commands: {
      ...real.commands,
      decide(context, type, fields, closed) {
        const decided = real.commands.decide(context, type, fields, closed)
        return "refusal" in decided ? decided : change(decided, context.state)
      },
    },
  })
}

/** Changes the data of one type of event. */
function rewriting<Type extends keyof FollowUpEvents>(
  type: Type,
  change: (data: FollowUpEvents[Type], state: FollowUp) => object,
): Change {
  return drafting((drafts, state) =>
    drafts.map((each) =>
      each.type === type ? { ...each, data: change(each.data as FollowUpEvents[Type], state) } : each,
    ),
  )
}

function evolving(change: (state: FollowUp, event: Envelope, next: FollowUp) => FollowUp): Change {
  return (real) => ({ evolve: (state, event) => change(state, event, real.evolve(state, event)) })
}

/** Hides deadlines whose key begins so. */
function deaf(...keys: readonly string[]): Change {
  return (real) => ({
    nextDeadline: (state) => {
      // Asked again of a state in which what is hidden does not exist.
      const bare: FollowUp = {
        ...state,
        ...(keys.includes("release") ? { releaseAt: null } : {}),
        ...(keys.includes("notHeard") ? { notHeardAt: 0 } : {}),
        ...(keys.includes("escalate") ? { escalations: ["overdue"] } : {}),
        ...(keys.includes("offer")
          ? { reminders: state.reminders.filter(({ standing }) => standing !== "raised") }
          : {}),
      }
      return real.nextDeadline(bare)
    },
  })
}

export const mutants: readonly Mutant[] = [
  mutant(
    "a reminder counts as sent before it was delivered",
    /counts as sent was never delivered/,
    evolving((_, { type, data }, next) =>
      type === "followUp.reminderRaised"
        ? {
            ...next,
            reminders: next.reminders.map((each) =>
              each.reminderKey === (data as { reminderKey: string }).reminderKey ? { ...each, standing: "sent" } : each,
            ),
          }
        : next,
    ),
  ),
  mutant(
    "another time leaves the old reminders armed",
    /key that is not its own|does not count any more/,
    evolving((state, { type }, next) =>
      type === "followUp.renegotiated" ? { ...next, reminders: [...state.reminders, ...next.reminders] } : next,
    ),
  ),
  mutant(
    "a reminder that was given is not given again for another time",
    /a reminder was lost/,
    evolving((state, { type }, next) =>
      type === "followUp.renegotiated"
        ? {
            ...next,
            reminders: next.reminders.filter(
              ({ channel, beforeMinutes }) =>
                !state.reminders.some(
                  (old) => old.standing !== "armed" && old.channel === channel && old.beforeMinutes === beforeMinutes,
                ),
            ),
          }
        : next,
    ),
  ),
  mutant(
    "what is more than a day late is not brought up",
    /a reminder was lost/,
    drafting((drafts) =>
      drafts.map((each) =>
        each.type === "followUp.reminderRaised" && (each.data as { lateMs: number }).lateMs > 24 * HOUR
          ? { ...each, type: "followUp.reminderSent" }
          : each,
      ),
    ),
  ),
  mutant(
    "a reminder that is not confirmed is given as a new one",
    /raised twice/,
    drafting((drafts) =>
      drafts.map((each) =>
        each.type === "followUp.reminderOffered"
          ? { ...each, type: "followUp.reminderRaised", data: { ...(each.data as object), lateMs: 0 } }
          : each,
      ),
    ),
  ),
  mutant("a reminder that is not confirmed is never offered again", /was never delivered/, deaf("offer")),
  mutant(
    "a reply closes it",
    /recordReply ended the promise/,
    drafting((drafts) =>
      drafts.map((each) =>
        each.type === "followUp.replied" ? { type: "followUp.withdrawn", data: { reason: "reply" } } : each,
      ),
    ),
  ),
  mutant("it is brought up once when late and then forgotten", /nothing is due although it is open/, (real) => ({
    nextDeadline: (state) => {
      const deadline = real.nextDeadline(state)
      return state.overdueCount > 0 && deadline?.key.startsWith("overdue") === true ? undefined : deadline
    },
  })),
  mutant("a heard one waits for ever", /nothing is due although it is open/, (real) => ({
    nextDeadline: (state) => (state.standing === "heard" ? undefined : real.nextDeadline(state)),
  })),
  mutant("a reminder comes an hour early", /too early/, (real) => ({
    nextDeadline: (state) => {
      const deadline = real.nextDeadline(state)
      return deadline?.key.startsWith("remind") === true ? { ...deadline, at: deadline.at - HOUR } : deadline
    },
    due: (context, deadline) =>
      real.due(context, deadline.key.startsWith("remind") ? { ...deadline, at: deadline.at + HOUR } : deadline),
  })),
  mutant("the zone data are read once and for all", /old zone data/, (real) => ({
    due: (context, deadline) => {
      const drafts = real.due(context, deadline)
      if (drafts[0]?.type !== "followUp.zoneDataChanged") return drafts
      const frozen = createFollowUpDecider(() => {
        throw new Error("no zone data")
      })
      return frozen.due(context, deadline)
    },
  })),
  mutant(
    "a late promise closes itself as broken",
    /nobody said so/,
    drafting((drafts) =>
      drafts.flatMap((each) =>
        each.type === "followUp.overdue" ? [each, { type: "followUp.broken", data: { reason: "late" } }] : [each],
      ),
    ),
  ),
  mutant("the state holds what the log does not", /the log gives another state/, (real) => {
    let count = 0
    return {
      evolve: (state, event) => {
        const next = real.evolve(state, event)
        return event.type === "followUp.attempted" ? { ...next, chasedCount: ++count } : next
      },
    }
  }),
  mutant(
    "the next attempt is at any hour",
    /outside the calling window/,
    rewriting("followUp.attempted", (data) =>
      data.nextAttemptAt === null ? data : { ...data, nextAttemptAt: data.nextAttemptAt + 10 * HOUR },
    ),
  ),
  mutant("an owner who is away keeps it", /owner is away/, deaf("release")),
  mutant("the caller's own deadline is not ours", /has not heard by then/, deaf("notHeard")),
  mutant("nobody is told that it is late", /no supervisor is told/, deaf("escalate")),
  mutant(
    "another time needs no consent",
    /without consent/,
    drafting((drafts) =>
      drafts.map((each) => {
        if (each.type !== "followUp.renegotiated") return each
        const { consent: _, ...data } = each.data as FollowUpEvents["followUp.renegotiated"]
        return { ...each, data }
      }),
    ),
  ),
  mutant(
    "late is told as on time",
    /punctuality/,
    rewriting("followUp.kept", (data) => ({ ...data, onTime: true })),
  ),
  mutant(
    "what took its place is forgotten",
    /nothing in its place/,
    rewriting("followUp.broken", ({ reason }) => ({ reason })),
  ),
]
