import {
  code,
  instant,
  optional,
  refuse,
  shape,
  whole,
  words,
  type Check,
  type Decision,
  type Draft,
  type Envelope,
  type EventReader,
} from "../../kernel/index.js"
import { defined, toCanonicalJson } from "../../kernel/inner.js"
import { noteExceptions } from "../model/exceptions.js"
import type { GroundCommands, GroundEvents, RecordRestored, RecordStruck, StruckReport } from "../model/corrections.js"
import { added, toMark } from "../model/mark.js"
import { refuseMachine } from "../refuse-machine.js"
import { eventId, eventsOf, lasting, people, strikeable, type Context, type EventRule, type Evolvers } from "../rule.js"
import type { Session } from "../composed/session.js"
import type { Topic, TopicRules } from "../topic.js"
import { takeBackLine } from "./line.js"

function rules(session: Session): TopicRules<GroundCommands, GroundEvents> {
  const seq = whole(1, Number.MAX_SAFE_INTEGER)
  const fields = { seq, reason: words(200, 1) }
  const report = shape<StruckReport>({ type: eventId, at: instant, participantId: optional(eventId) })
  // A check of every type: it takes whatever it is given. The record itself is checked by its own rule.
  const any = ((value: unknown) => value) as unknown as Check<never>
  const members = shape<RecordRestored["record"]>({
    type: eventId,
    at: instant,
    data: any,
    outOfPolicy: optional(any),
    anomaly: optional(code(300) as Check<never>),
  })
  const record: Check<RecordRestored["record"]> = (value, path, issues) => {
    const before = issues.length
    const given = members(value, path, issues)
    if (issues.length === before) session.checkData(given.type, given.data, issues)
    return given
  }
  return {
    commands: {
      strikeRecord: {
        by: people,
        late: true,
        always: true,
        fields,
        decide: (context, data) => strike(context, data, session),
      },
      disputeRecord: {
        by: people,
        late: true,
        always: true,
        fields,
        decide: ({ log }, data) =>
          log.event(data.seq) === undefined
            ? refuse("session/not-found", { what: "event", seq: data.seq })
            : [{ type: "record.disputed", data }],
      },
    },
    events: {
      "record.struck": strikeable({ ...fields, report: optional(report) }),
      "record.restored": lasting({ ...fields, strikeSeq: seq, record }),
      "record.disputed": strikeable(fields),
    },
  }
}

const evolve: Evolvers<GroundEvents> = {
  "record.struck": (next, { data: { seq, report } }, session) => {
    if (report !== undefined) keeperOf(session, report.type)?.takeBack?.(next, { ...report, seq })
    session.dropMarks(next, (mark) => mark.seq === seq || mark.recordSeq === seq)
  },
  // A record that was struck by mistake stands again, in its old place.
  "record.restored": (next, event, session) => {
    const { seq, record } = event.data
    const again: Envelope = { ...event, ...record, seq }
    session.fold(next, again)
    noteExceptions(next, again)
  },
  "record.disputed": (next, event) => {
    const { seq } = event.data
    const mark = { ...toMark(event), kind: "disputed" as const, code: "record/disputed", lacking: [String(seq)] }
    next.exceptions = added(next.exceptions, mark)
  },
}

/** Who takes a report of a type back, where that needs more than that its marks go. */
function keeperOf(session: Session, type: string): Pick<Topic, "takeBack"> | undefined {
  const topic = session.eventRule(type)?.topic
  return topic?.topic === "line" ? { takeBack: takeBackLine } : topic
}

/** Whether events of a type are taken back: `person` where only a person may. Of the events of other parts only abuse. */
export function strikeBy(session: Session, type: string): EventRule<object>["strike"] {
  return session.eventRule(type)?.strike ?? (type.startsWith("abuse.") ? "person" : false)
}

function strike({ log, by, state }: Context, data: GroundCommands["strikeRecord"], session: Session): Decision {
  const event = log.event(data.seq)
  if (event === undefined) return refuse("session/not-found", { what: "event", seq: data.seq })
  const { type, at } = event
  const who = strikeBy(session, type)
  if (who === false) return refuse("session/not-strikeable", { type })
  if (who === "person" && by.role === "host") return refuse("session/not-allowed", { role: by.role })
  const refused = who === "person" ? refuseMachine(state.segments, by) : undefined
  if (refused !== undefined) return refused
  if (type === "record.struck") return restore(log, event as Envelope<string, RecordStruck>, data.reason)
  const { participantId } = event.data as { readonly participantId?: string }
  const isReport = keeperOf(session, type)?.takeBack !== undefined
  const report = { type, at, ...defined({ participantId }) }
  const struck = { type: "record.struck", data: isReport ? { ...data, report } : data }
  return type.startsWith("call.") ? [struck, ...toldOtherwise(log, event)] : [struck]
}

/** The line keeps the earliest report of a phase alone: where that was none, the next that stands is told again. */
function toldOtherwise(log: EventReader, { type, seq, at, data }: Envelope): readonly Draft[] {
  const gone = [
    seq,
    ...eventsOf<RecordStruck>(log, "record.struck").flatMap((each) => (isRestored(log, each) ? [] : each.data.seq)),
  ]
  const [next] = eventsOf<object>(log, type)
    .filter(
      (each) => !gone.includes(each.seq) && (each.at !== at || toCanonicalJson(each.data) !== toCanonicalJson(data)),
    )
    .toSorted((one, other) => one.at - other.at)
  return next === undefined || next.at < at ? [] : [{ type, data: next.data, at: next.at }]
}

/** Whether a strike was taken back. */
function isRestored(log: EventReader, { seq }: Envelope): boolean {
  return eventsOf<RecordRestored>(log, "record.restored").some(({ data }) => data.strikeSeq === seq)
}

/** The record as it was, to stand in its old place again; nothing where that was done before. */
function restore(log: EventReader, strike: Envelope<string, RecordStruck>, reason: string): Decision {
  const struck = log.event(strike.data.seq)
  if (struck === undefined) return refuse("session/not-found", { what: "event", seq: strike.data.seq })
  if (isRestored(log, strike)) return []
  const { type, at, data, outOfPolicy, anomaly } = struck
  const record = { type, at, data, ...defined({ outOfPolicy, anomaly }) }
  return [{ type: "record.restored", data: { seq: struck.seq, strikeSeq: strike.seq, reason, record } }]
}

/** The amendments that every record can have: struck, standing again, disputed. */
export const correctionsTopic: Topic<GroundCommands, GroundEvents> = {
  topic: "corrections",
  rules,
  evolve,
  marks: ["exceptions"],
}
