import { refuse, whole, words, type Decision } from "../kernel/index.js"
import type { CuesReport } from "./heard-cues.js"
import type { Issue } from "./issues.js"
import { added, changed, toMark, without, type Mark } from "./mark.js"
import { people, type CommandRules, type Context, type EventRule, type Evolvers } from "./rule.js"
import type { Editing } from "./state.js"
import type { TurnRetracted } from "./talk.js"

/** Commands of this topic: the amendments that every record can have. */
export interface GroundCommands {
  /** Takes a record back: what came with that event goes. `reason` is the client's word. */
  readonly strikeRecord: { readonly seq: number; readonly reason: string }
  /** Somebody says that a record is wrong; it stays until it is struck. */
  readonly disputeRecord: { readonly seq: number; readonly reason: string }
}

/** Events of this topic. */
export interface GroundEvents {
  readonly "record.struck": { readonly seq: number; readonly reason: string }
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

export const groundEvolvers: Evolvers<GroundEvents> = {
  "record.struck": (next, { data }) => dropMarks(next, (mark) => mark.seq === data.seq),
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
  const type = log.event(data.seq)?.type
  if (type === undefined) return refuse("session/not-found", { what: "event", seq: data.seq })
  const who = strikeOf(type)
  if (who === false) return refuse("session/not-strikeable", { type })
  if (who === "person" && by.role === "host") return refuse("session/not-allowed", { role: by.role })
  return [{ type: "record.struck", data }]
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
  next.exceptions = without(next.exceptions, (mark) => mark.kind === "outOfPolicy" && drop(mark))
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
