import { id, oneOf, optional, yesNo, type Draft } from "../../kernel/index.js"
import type { GroundCommands, GroundEvents } from "../model/corrections.js"
import { added, changed, toMark } from "../model/mark.js"
import {
  anyone,
  eventId,
  eventsOf,
  lasting,
  nextSeq,
  record,
  strikeable,
  type Context,
  type Evolvers,
} from "../rule.js"
import {
  agentKinds,
  currentSegment,
  type Segment,
  type SegmentCommands,
  type SegmentEvents,
} from "../model/segments.js"
import type { Topic, TopicRules } from "../topic.js"
import { supervisionModes } from "../model/transfers.js"
import { correctionsTopic } from "./corrections.js"

function rules(): TopicRules<SegmentCommands, SegmentEvents> {
  const kind = oneOf(agentKinds)
  const supervision = { supervisorId: id, mode: oneOf(supervisionModes) }
  return {
    commands: {
      startSegment: {
        by: anyone,
        late: true,
        always: true,
        fields: { agentId: id, kind: optional(kind) },
        decide: (context, { agentId, kind = "human" }) =>
          partAt(context.state.segments, context.at)?.agentId === agentId || isKnown(context, agentId)
            ? []
            : [
                { type: "segment.started", data: { segmentId: `segment-${nextSeq(context)}`, agentId, kind } },
                ...endOf(context),
              ],
      },
      endSegment: { by: anyone, late: true, always: true, fields: {}, decide: record("segment.ended") },
      setSupervision: {
        by: anyone,
        late: true,
        always: true,
        fields: { ...supervision, visible: optional(yesNo) },
        decide: (context, { supervisorId, mode, visible = true }) => [
          { type: "supervision.set", data: { supervisorId, mode, visible } },
          ...(mode === "takeOver" && currentSegment(context.state.segments)?.agentId !== supervisorId
            ? [
                {
                  type: "segment.started",
                  data: { segmentId: `segment-${nextSeq(context, 1)}`, agentId: supervisorId, kind: "human" },
                },
              ]
            : []),
        ],
      },
    },
    events: {
      "segment.started": strikeable({ segmentId: eventId, agentId: eventId, kind }),
      "segment.ended": strikeable({}),
      "supervision.set": lasting({ ...supervision, visible: yesNo }),
    },
  }
}

const evolve: Evolvers<SegmentEvents> = {
  "segment.started": (next, event) => {
    const { at: startedAt, data } = event
    const later = next.segments.find((each) => each.startedAt > startedAt)
    const ended = ending(next.segments, startedAt)
    next.segments = added(ended, { ...toMark(event), ...data, startedAt, endedAt: later?.startedAt ?? null })
  },
  "segment.ended": (next, event) => {
    next.segments = ending(next.segments, event.at)
  },
  "supervision.set": (next, event) => {
    const current = partAt(next.segments, event.at)
    next.segments = changed(next.segments, (each) => (each === current ? { ...each, supervision: event.data } : each))
  },
}

/** A start that was none gives its part back to the agent before; an end that was none lets the part go on. */
function withoutReport(segments: readonly Segment[], seq: number, at: number): readonly Segment[] {
  const started = segments.findIndex((each) => each.seq === seq)
  const rest = segments.filter((_, index) => index !== started)
  const index = started < 0 ? rest.findLastIndex(({ endedAt }) => endedAt === at) : started - 1
  const endedAt = started < 0 ? (rest[index + 1]?.startedAt ?? null) : segments[started]!.endedAt
  return rest.map((each, place) => (place === index && each.endedAt === at ? { ...each, endedAt } : each))
}

/** The part that went on at a time: reports come late and out of order. */
function partAt(segments: readonly Segment[], at: number): Segment | undefined {
  return segments.findLast((each) => each.startedAt <= at && (each.endedAt ?? Infinity) > at)
}

function ending(segments: readonly Segment[], at: number): readonly Segment[] {
  const current = partAt(segments, at)
  return changed(segments, (each) => (each === current ? { ...each, endedAt: at } : each))
}

/** The same report again, of a part that is over. */
function isKnown({ state: { segments }, at }: Context, agentId: string): boolean {
  return segments.some((each) => each.startedAt === at && each.agentId === agentId)
}

/** When it ended, where that was told before it began. */
function endOf({ log, state: { segments }, at }: Context): readonly Draft[] {
  const until = segments.find(({ startedAt }) => startedAt > at)?.startedAt ?? Infinity
  const ends = eventsOf(log, "segment.ended").flatMap((event) => (event.at > at ? event.at : []))
  const endedAt = Math.min(until, ...ends)
  return endedAt < until ? [{ type: "segment.ended", data: {}, at: endedAt }] : []
}

/** Which agent handles the call, and who watches or helps. */
export const segmentsTopic: Topic<SegmentCommands & GroundCommands, SegmentEvents & GroundEvents> = {
  topic: "segments",
  needs: () => [correctionsTopic],
  rules,
  evolve,
  takeBack(next, { seq, at }) {
    next.segments = withoutReport(next.segments, seq, at)
  },
}
