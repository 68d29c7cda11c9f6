import { number, oneOf, optional, orNull, shape, whole, type Deadline, type Draft } from "../../kernel/index.js"
import { named, stopped, type ClockRef } from "../clock-drafts.js"
import { clockNames, type Clock, type ClockEvents } from "../model/clocks.js"
import { without } from "../model/mark.js"
import { eventId, lasting, type Evolvers } from "../rule.js"
import { dangerIn } from "../model/safety.js"
import type { Session } from "../composed/session.js"
import { settingBounds, type Clocks } from "../settings.js"
import type { SessionState } from "../model/state.js"
import type { CallView, Topic, TopicRules } from "../topic.js"

function rules(): TopicRules<object, ClockEvents> {
  const clock = { clock: oneOf(clockNames), ref: optional(eventId) }
  return {
    commands: {},
    events: {
      "clock.started": lasting({
        ...clock,
        dueAt: number(0, Number.MAX_VALUE),
        everyMs: optional(number(1, Number.MAX_VALUE)),
      }),
      "clock.stopped": lasting(clock),
      "clock.due": lasting(clock),
    },
  }
}

const evolve: Evolvers<ClockEvents> = {
  "clock.started": (next, { data }) => {
    next.clocks = [...without(next.clocks, (clock) => isSame(clock, data)), data]
  },
  "clock.stopped": (next, { data }) => {
    next.clocks = without(next.clocks, (clock) => isSame(clock, data))
  },
  "clock.due": (next, { data, heardAt }) => {
    next.clocks = next.clocks.flatMap((clock) => {
      if (!isSame(clock, data)) return clock
      return clock.everyMs === undefined ? [] : { ...clock, dueAt: heardAt + clock.everyMs }
    })
  },
}

function stopAll({ session }: CallView): readonly Draft[] {
  return session.clocks.map(stopped)
}

function nextDeadline({ clocks }: SessionState): Deadline | undefined {
  let first: Clock | undefined
  for (const clock of clocks) if (first === undefined || clock.dueAt < first.dueAt) first = clock
  return first === undefined ? undefined : { at: first.dueAt, key: toKey(first) }
}

/** What the topic of the clock makes of it. In safety mode clocks are mute. */
function due(view: CallView, deadline: Deadline, session: Session): readonly Draft[] | undefined {
  const clock = view.session.clocks.find((each) => toKey(each) === deadline.key)
  if (clock === undefined) return undefined
  const topic = session.topics.find(({ clocks }) => clocks?.[clock.clock] !== undefined)
  const isMute = dangerIn(view.session) !== undefined || topic === undefined
  if (isMute) return [stopped(clock)]
  return topic.clocks?.[clock.clock]?.(view, { type: "clock.due", data: named(clock) }, clock)
}

function toKey({ clock, ref }: Clock): string {
  return ref === undefined ? clock : `${clock}:${ref}`
}

function isSame(a: ClockRef, b: ClockRef): boolean {
  return a.clock === b.clock && a.ref === b.ref
}

function settings() {
  const ms = whole(1, settingBounds.clockMs[1])
  const switchable = orNull(ms)
  return {
    clocks: shape<Clocks>({
      ventMs: ms,
      ventPauseMs: ms,
      holdCheckBackMs: ms,
      holdMaxMs: ms,
      wrapUpMs: switchable,
      budgetWarningMs: switchable,
      budgetMs: switchable,
    }),
  }
}

/** Deadlines as data: clocks that topics start, which the end of the line stops. */
export const clocksTopic: Topic<object, ClockEvents> = {
  topic: "clocks",
  rules,
  settings,
  evolve,
  react: { "call.lineClosed": stopAll, "call.completed": stopAll },
  nextDeadline,
  due,
}
