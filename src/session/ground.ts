import { refuse, type Envelope, type EventReader, whole, words, type Decision } from "../kernel/index.js"
import type { CuesReport } from "./heard-cues.js"
import type { Issue } from "./issues.js"
import { added, changed, toMark, without, type Mark } from "./mark.js"
import { takeBackReport } from "./line.js"
import { dropParticipantReport } from "./participants.js"
import { withoutSegmentReport } from "./segments.js"
import { people, type CommandRules, type Context, type EventRule, type Evolvers } from "./rule.js"
import type { Editing } from "./state.js"
import type { TurnRetracted } from "./talk.js"

/** Commands of this topic: the amendments that every record can have. */
export interface GroundCommands {
  /** Takes a record back: what came with that event goes. `reason` is the client's word. Striking a strike undoes it. */
  readonly strikeRecord: { readonly seq: number; readonly reason: string }
  /** Somebody says that a record is wrong; it stays until it is struck. */
  readonly disputeRecord: { readonly seq: number; readonly reason: string }
}

/** A record taken back. */
export interface RecordStruck {
  readonly seq: number
  readonly reason: string
  /** What was reported, where it was no record of somebody's but a report of the line. */
  readonly report?: StruckReport
}

/** A report that was taken back. */
export interface StruckReport {
  readonly type: string
  readonly at: number
  readonly participantId?: string
}

/** A record that stands again. */
export interface RecordRestored {
  /** Of the record. */
  readonly seq: number
  /** Of the strike that is taken back. */
  readonly strikeSeq: number
  readonly reason: string
  readonly record: Pick<Envelope, "type" | "at" | "data" | "outOfPolicy" | "anomaly">
}

/** Events of this topic. */
export interface GroundEvents {
  readonly "record.struck": RecordStruck
  /** A strike was struck: the record stands again, as it did. */
  readonly "record.restored": RecordRestored
  readonly "record.disputed": { readonly seq: number; readonly reason: string }
}

/** Who may take an event of a type back, as its rule says. */
export type StrikeOf = (type: string) => EventRule<object>["strike"]

export function groundCommands(strikeOf: StrikeOf): CommandRules<GroundCommands> {
  const fields = { seq: whole(1, Number.MAX_SAFE_INTEGER), reason: words(200, 1) }
  return {
    strikeRecord: { by: people, late: true, fields, decide: (context, data) => strike(context, data, strikeOf) },
    disputeRecord: {
      by: people,
      late: true,
      fields,
      decide: ({ log }, data) =>
        log.event(data.seq) === undefined
          ? refuse("session/not-found", { what: "event", seq: data.seq })
          : [{ type: "record.disputed", data }],
    },
  }
}

/** `record.restored` folds another event, and is folded where all are known. */
export const groundEvolvers: Evolvers<Omit<GroundEvents, "record.restored">> = {
  "record.struck": (next, { data }) => {
    if (data.report !== undefined) dropReported(next, data.seq, data.report)
    dropMarks(next, ({ seq, recordSeq }) => seq === data.seq || recordSeq === data.seq)
  },
  "record.disputed": (next, event) => {
    const { seq } = event.data
    const mark = { ...toMark(event), kind: "disputed" as const, code: "record/disputed", lacking: [String(seq)] }
    next.exceptions = added(next.exceptions, mark)
  },
}

/** What rested on a turn's words goes with them. */
export function dropTurn(next: Editing, { turnId, turnSeq, speaker, speechMs, replaced }: TurnRetracted): void {
  dropMarks(next, (mark) => mark.turnId === turnId && (replaced !== true || mark.source !== undefined))
  if (speaker !== "caller" || speechMs === 0) return
  next.vent = changed(next.vent, (mark) =>
    mark.spokenBeforeMs !== undefined && mark.seq > turnSeq
      ? { ...mark, spokenBeforeMs: mark.spokenBeforeMs - speechMs }
      : mark,
  )
}

/** A new report of a detector replaces what its last one gave for that turn. */
export function dropReport(next: Editing, { turnId, source }: CuesReport): void {
  dropMarks(next, (mark) => mark.turnId === turnId && mark.source === source)
  next.issues = without(next.issues, (issue) => issue.turnId === turnId && isEmpty(issue))
}

function strike({ log, by }: Context, data: GroundCommands["strikeRecord"], strikeOf: StrikeOf): Decision {
  const event = log.event(data.seq)
  const type = event?.type
  if (event === undefined || type === undefined) return refuse("session/not-found", { what: "event", seq: data.seq })
  const who = strikeOf(type)
  if (who === false) return refuse("session/not-strikeable", { type })
  if (who === "person" && by.role === "host") return refuse("session/not-allowed", { role: by.role })
  if (type === "record.struck") return restore(log, event as Envelope<string, RecordStruck>, data.reason)
  const { participantId } = event.data as { readonly participantId?: string }
  const report = participantId === undefined ? { type, at: event.at } : { type, at: event.at, participantId }
  return [{ type: "record.struck", data: isReport(type) ? { ...data, report } : data }]
}

/** Reports are kept in order of time and not by `seq`. */
function isReport(type: string): boolean {
  return /^(call|participant|segment)\./.test(type)
}

/** The record as it was, to stand in its old place again; nothing where that was done before. */
function restore(log: EventReader, strike: Envelope<string, RecordStruck>, reason: string): Decision {
  const struck = log.event(strike.data.seq)
  if (struck === undefined) return refuse("session/not-found", { what: "event", seq: strike.data.seq })
  for (let seq = strike.seq + 1; seq <= log.size; seq++) {
    const event = log.event(seq)
    if (event?.type === "record.restored" && (event.data as RecordRestored).strikeSeq === strike.seq) return []
  }
  const { type, at, data, outOfPolicy, anomaly } = struck
  const record = { type, at, data, ...(outOfPolicy && { outOfPolicy }), ...(anomaly !== undefined && { anomaly }) }
  return [{ type: "record.restored", data: { seq: struck.seq, strikeSeq: strike.seq, reason, record } }]
}

function dropReported(next: Editing, seq: number, { type, at, participantId }: StruckReport): void {
  if (type.startsWith("call.")) takeBackReport(next, type, at)
  else if (participantId !== undefined) dropParticipantReport(next, participantId, type, at)
  else next.segments = withoutSegmentReport(next.segments, seq, at)
}

/**
 * Takes away every mark that matches. What has left the house stays and says so: accepted promises, requests for help, and
 * safety mode, which only a person ends.
 */
function dropMarks(next: Editing, drop: (mark: Mark) => boolean): void {
  next.callTypes = without(next.callTypes, drop)
  next.issues = changed(next.issues, (issue) => thinned(issue, drop))
  next.issues = without(next.issues, (issue) => drop(issue) && isEmpty(issue))
  next.vent = without(next.vent, drop)
  next.stance = without(next.stance, drop)
  next.rungs = without(next.rungs, drop)
  next.drift = without(next.drift, drop)
  next.steps = without(next.steps, drop)
  next.flags = without(next.flags, drop)
  next.closing = without(next.closing, drop)
  next.exceptions = without(next.exceptions, drop)
  const marks = without(next.recording.marks, drop)
  if (marks !== next.recording.marks) next.recording = { ...next.recording, marks }
  next.outcome = {
    dispositions: without(next.outcome.dispositions, drop),
    values: without(next.outcome.values, drop),
    praises: without(next.outcome.praises, drop),
  }
  next.promises = without(next.promises, (promise) => promise.standing === "heard" && drop(promise))
  next.promises = changed(next.promises, (promise) => withdrawn(promise, drop))
  next.helpRequests = changed(next.helpRequests, (request) => withdrawn(request, drop))
  next.safety = changed(next.safety, (mark) => withdrawn(mark, drop))
}

function thinned(issue: Issue, drop: (mark: Mark) => boolean): Issue {
  const thin = changed(issue.facts, (entry) => {
    const marks = without(entry.marks, drop)
    return marks === entry.marks ? entry : { ...entry, marks }
  })
  const facts = without(thin, (entry) => entry.marks.length === 0)
  const options = without(issue.options, drop)
  const actions = without(issue.actions, drop)
  if (facts === issue.facts && options === issue.options && actions === issue.actions) return issue
  return { ...issue, facts, options, actions }
}

function isEmpty({ facts, options, actions }: Issue): boolean {
  return facts.length + options.length + actions.length === 0
}

function withdrawn<Item extends Mark & { readonly groundWithdrawn?: true }>(
  item: Item,
  drop: (mark: Mark) => boolean,
): Item {
  return drop(item) && item.groundWithdrawn === undefined ? { ...item, groundWithdrawn: true } : item
}

/** Lists in order of `seq` again, after something was put back into its old place. */
export function putInOrder(next: Editing): void {
  next.callTypes = ordered(next.callTypes)
  next.issues = next.issues.map((issue) => ({
    ...issue,
    facts: issue.facts.map((entry) => ({ ...entry, marks: ordered(entry.marks) })),
    options: ordered(issue.options),
    actions: ordered(issue.actions),
  }))
  next.segments = ordered(next.segments)
  next.vent = ordered(next.vent)
  next.stance = ordered(next.stance)
  next.rungs = ordered(next.rungs)
  next.drift = ordered(next.drift)
  next.steps = ordered(next.steps)
  next.flags = ordered(next.flags)
  next.closing = ordered(next.closing)
  next.exceptions = ordered(next.exceptions)
  next.recording = { ...next.recording, marks: ordered(next.recording.marks) }
  const { dispositions, values, praises } = next.outcome
  next.outcome = { dispositions: ordered(dispositions), values: ordered(values), praises: ordered(praises) }
}

function ordered<Item extends { readonly seq: number }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => a.seq - b.seq)
}
