import type { Draft, Envelope } from "evenkeel/kernel"
import { dispatch, type Dispatch, type DispatchEvents } from "evenkeel/escalation/dispatch"
import type { DispatchDecider } from "./simulation.js"

const MINUTE = 60_000

/** A planted bug, most of them ones that products have had, and what the simulation must say of it. */
export interface Mutant {
  readonly name: string
  readonly finding: RegExp
  readonly decider: DispatchDecider
}

function mutant(name: string, finding: RegExp, change: Partial<DispatchDecider>): Mutant {
  return { name, finding, decider: { ...dispatch, ...change } }
}

/** Changes what a command or a deadline gives. */
function drafting(change: (drafts: readonly Draft[], state: Dispatch) => readonly Draft[]): Partial<DispatchDecider> {
  return {
    due: (context, deadline) => change(dispatch.due(context, deadline), context.state),
    commands: {
      ...dispatch.commands,
      decide(context, type, fields, closed) {
        const decided = dispatch.commands.decide(context, type, fields, closed)
        return "refusal" in decided ? decided : change(decided, context.state)
      },
    },
  }
}

/** Changes the data of one type of event. */
function rewriting<Type extends keyof DispatchEvents>(
  type: Type,
  change: (data: DispatchEvents[Type], state: Dispatch) => object,
): Partial<DispatchDecider> {
  return drafting((drafts, state) =>
    drafts.map((each) =>
      each.type === type ? { ...each, data: change(each.data as DispatchEvents[Type], state) } : each,
    ),
  )
}

function dropping(type: keyof DispatchEvents, when: (data: never, state: Dispatch) => boolean = () => true) {
  return drafting((drafts, state) => drafts.filter((each) => each.type !== type || !when(each.data as never, state)))
}

function evolving(change: (next: Dispatch, event: Envelope, state: Dispatch) => Dispatch): Partial<DispatchDecider> {
  return { evolve: (state, event) => change(dispatch.evolve(state, event), event, state) }
}

/** Decides on a state in which something else is true. */
function seeing(change: (state: Dispatch) => Dispatch, ...only: readonly string[]): Partial<DispatchDecider> {
  return {
    due: (context, deadline) => dispatch.due({ ...context, state: change(context.state) }, deadline),
    commands: {
      ...dispatch.commands,
      decide: (context, type, fields, closed) =>
        dispatch.commands.decide(
          only.length === 0 || only.includes(type) ? { ...context, state: change(context.state) } : context,
          type,
          fields,
          closed,
        ),
    },
  }
}

function onType(state: Dispatch, event: Envelope, type: keyof DispatchEvents, next: Partial<Dispatch>): Dispatch {
  return event.type === type ? { ...state, ...next } : state
}

export const mutants: readonly Mutant[] = [
  mutant(
    "silence after the last repeat",
    /nothing is due although it is open/,
    evolving((next, event) => onType(next, event, "dispatch.exhausted", { exhaustedNextAt: null })),
  ),
  mutant(
    "an exhausted one is told once and then forgotten",
    /nothing is due although it is open/,
    evolving((next, event) => onType(next, event, "dispatch.stillExhausted", { exhaustedNextAt: null })),
  ),
  mutant(
    "an acknowledged one never climbs again",
    /nothing is due although it is open/,
    evolving((next, event) => onType(next, event, "dispatch.acknowledged", { progressByAt: null })),
  ),
  mutant(
    "an acknowledgement holds for twice as long",
    /holds too long/,
    rewriting("dispatch.acknowledged", (data, { plan }) => ({
      ...data,
      progressByAt: data.progressByAt + (plan?.ackMinutes ?? 0) * MINUTE,
    })),
  ),
  mutant(
    "what was to be sent is sent although somebody has it",
    /what is to be sent is not what was asked for|although somebody has it/,
    evolving((next, { type }, state) =>
      type === "dispatch.acknowledged" ? { ...next, notifications: state.notifications } : next,
    ),
  ),
  mutant(
    "the delay counts from when it was wanted, not from when it was sent",
    /came too early|not reached in time/,
    evolving((next, { type, heardAt }) => {
      const delay = next.plan?.rungs[next.rung]?.delayMinutes ?? 0
      return type === "dispatch.rungReached" ? { ...next, climbAt: heardAt + delay * MINUTE } : next
    }),
  ),
  mutant(
    "each confirmation starts the delay anew",
    /not reached in time/,
    rewriting("dispatch.notificationSent", (data, { climbAt }) => ({
      ...data,
      climbAt: climbAt === null ? data.climbAt : climbAt + MINUTE,
    })),
  ),
  mutant(
    "a rung that nobody is on duty in waits for its delay",
    /does not move|nothing is due|a rung|what was due/,
    drafting((drafts) => {
      const skip = drafts.findIndex(({ type }) => type === "dispatch.rungSkipped")
      return skip < 0 ? drafts : drafts.slice(0, skip + 1)
    }),
  ),
  mutant(
    "a rung is left out",
    /a rung was left out/,
    evolving((next, { type }) => (type === "dispatch.rungReached" ? { ...next, rung: next.rung + 1 } : next)),
  ),
  mutant(
    "one is enough where all are needed",
    /too few have acknowledged/,
    evolving((next, { type }) =>
      type === "dispatch.rungReached" ? { ...next, rungs: next.rungs.map((each) => ({ ...each, required: 1 })) } : next,
    ),
  ),
  mutant(
    "anybody's word is taken",
    /the wrong person's word counted/,
    seeing((state) => ({ ...state, askedEver: [...state.askedEver, "ana", "ben", "carl", "nobody"] }), "recordAnswer"),
  ),
  mutant(
    "the code is not looked at",
    /an answer without its code counted/,
    seeing(
      (state) => ({ ...state, rungs: state.rungs.map((each) => ({ ...each, ack: { kind: "any" as const } })) }),
      "recordAnswer",
    ),
  ),
  mutant("a caller's word is an acknowledgement", /a caller's word/, {
    commands: {
      ...dispatch.commands,
      decide: (context, type, fields, closed) =>
        dispatch.commands.decide(
          context,
          type,
          { ...(fields as object), ...("saidBy" in (fields as object) ? { saidBy: "themselves" } : {}) },
          closed,
        ),
    },
  }),
  mutant(
    "a caller withdraws an urgent one",
    /a caller withdrew an urgent one/,
    seeing((state) => ({ ...state, urgent: false }), "withdrawDispatch"),
  ),
  mutant(
    "a doubt is no hurry",
    /a doubt was taken for no hurry/,
    rewriting("dispatch.opened", (data) => ({ ...data, urgent: data.order.topic === "leak" })),
  ),
  mutant("an unconfirmed notification is forgotten", /forgotten|nothing is due|never exhausted/, {
    nextDeadline: (state) =>
      dispatch.nextDeadline({
        ...state,
        notifications: state.notifications.filter(({ standing }) => standing !== "wanted"),
      }),
  }),
  mutant(
    "a second pass has the ids of the first, so that receivers drop it",
    /an id that is not its own/,
    rewriting("dispatch.notificationWanted", (data) => ({
      ...data,
      notificationId: data.notificationId.replace(/\/n\/(\d+)\/\d+\//, "/n/$1/0/"),
    })),
  ),
  mutant(
    "the second way of a person is not tried",
    /a way to somebody was not tried|nobody is left of|nothing is due/,
    dropping(
      "dispatch.notificationWanted",
      (data: DispatchEvents["dispatch.notificationWanted"], { notifications }) =>
        data.personId !== "office" &&
        notifications.some(
          ({ personId, rung, repeat, wayId }) =>
            personId === data.personId && rung === data.rung && repeat === data.repeat && wayId !== data.wayId,
        ),
    ),
  ),
  mutant(
    "somebody who cannot is asked again",
    /asked again|told again|passed over|waited for|climbed although|nobody in reach/,
    evolving((next) => ({ ...next, declined: [] })),
  ),
  mutant(
    "it ends by itself",
    /it ended although no person said so|is never|counts as|forgotten/,
    drafting((drafts) =>
      drafts.map((each) =>
        each.type === "dispatch.stillExhausted" ? { type: "dispatch.done", data: { reason: "old" } } : each,
      ),
    ),
  ),
  mutant("a chase goes unrecorded", /a chase was lost/, dropping("dispatch.chased")),
  mutant("a late answer is refused", /an answer was refused/, {
    isClosed: ({ standing }) => standing === "exhausted" || dispatch.isClosed({ standing } as Dispatch),
    commands: {
      ...dispatch.commands,
      decide: (context, type, fields, closed) =>
        closed && type === "recordAnswer"
          ? { refusal: { code: "dispatch/completed", issues: [], detail: {} } }
          : dispatch.commands.decide(context, type, fields, closed),
    },
  }),
]
