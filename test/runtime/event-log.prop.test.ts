import fc from "fast-check"
import { expect, test } from "vitest"
import type { Actor, Envelope } from "evenkeel/kernel"
import { EventLog } from "../../src/runtime/event-log.js"

const AT = 1_767_225_600_000
const FAR_MS = 10_000_000_000

const actors: readonly Actor[] = [
  { id: "transcript", role: "vendor" },
  { id: "other", role: "vendor" },
  { id: "a7", role: "agent" },
  { id: "evenkeel", role: "library" },
]

/** Mostly near, as in a live call; sometimes as far as a clock can be wrong. */
const ms = (least: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: least === 0 ? 0 : -5_000, max: 60_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1_048_574, 1_048_575, 1_048_576, FAR_MS, least) },
    { weight: 1, arbitrary: fc.constantFrom(0.5, 1_000.25) },
  )

const data = fc.oneof(
  fc.record(
    {
      turnId: fc.constantFrom("t1", "turn#1", "turn#2", "turn#9"),
      speaker: fc.constantFrom("caller", "agent"),
      text: fc.string(),
    },
    { requiredKeys: ["turnId", "speaker", "text"] },
  ),
  fc.record({ speaker: fc.constant("caller"), text: fc.string(), turnId: fc.constant("t2") }),
  fc.constant({}),
)

const drafts = fc.record({
  type: fc.constantFrom("turn.heard", "turn.replaced", "cues.reported", "clock.due"),
  by: fc.constantFrom(...actors),
  goneMs: ms(0),
  lagMs: ms(-FAR_MS),
  spokenMs: fc.option(ms(-5_000), { nil: undefined }),
  language: fc.boolean(),
  v: fc.constantFrom(1, 1, 1, 2),
  batchBack: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3_000 })),
  causeBack: fc.option(fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 3_000 })), {
    nil: undefined,
  }),
  breach: fc.boolean(),
  data,
})

type Made = typeof drafts extends fc.Arbitrary<infer Value> ? Value : never

function toEvents(made: readonly Made[], first: number): readonly Envelope[] {
  let at = AT
  return made.map((draft, index) => {
    const seq = first + index
    at += draft.goneMs
    const cause = draft.causeBack === undefined ? undefined : seq - draft.causeBack
    const turn = draft.spokenMs === undefined ? draft.data : { ...draft.data, startAt: at - draft.spokenMs }
    return {
      id: `CA1#${seq}`,
      stream: "CA1",
      seq,
      at,
      heardAt: at + draft.lagMs,
      type: draft.type,
      v: draft.v,
      by: draft.by,
      origin: draft.by.role === "library" ? "reaction" : "input",
      batch: Math.max(1, seq - draft.batchBack),
      causedBy: cause === undefined || cause < 1 ? null : `CA1#${cause}`,
      data: draft.language ? { ...turn, language: "en" } : turn,
      ...(draft.breach && { outOfPolicy: [{ code: "hold/no-consent", lacking: [] }], anomaly: "line/skipped" }),
    } as Envelope
  })
}

test("a log gives back what was pushed, to the order of the members", () => {
  fc.assert(
    fc.property(fc.array(drafts, { maxLength: 200 }), fc.constantFrom(1, 2_000), fc.nat(200), (made, first, kept) => {
      const events = toEvents(made, first)
      const log = new EventLog(first)
      for (const event of events) log.push(event)
      expect(log.size).toBe(first - 1 + events.length)
      expect(JSON.stringify(log.after(0))).toBe(JSON.stringify(events))

      // A step that is taken back leaves nothing, and others come in its place.
      log.truncate(first - 1 + Math.min(kept, events.length))
      for (const event of events.slice(kept)) log.push(event)
      expect(log.after(0)).toEqual(events)
    }),
    { seed: 20_261_125, numRuns: 150 },
  )
})
