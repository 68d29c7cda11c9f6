import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Call } from "evenkeel/runtime"
import {
  callerFact,
  driftEpisodes,
  isClosing,
  isVenting,
  mayAskMore,
  standingFlags,
  toFact,
  type CueKind,
  type HeardCue,
  type SessionState,
} from "evenkeel/session"
import { cueKinds, cuesOf, runs } from "./arbitrary.js"
import { settingsWith, T0, without } from "./scene.js"
import { createCall } from "../whole-call.js"

/** Nothing of a vent is due within these calls: a clock that ran meanwhile runs anew. */
const playbook = settingsWith({ clocks: { ventMs: 3_600_000, ventPauseMs: 3_600_000 } })

/**
 * A turn with what a detector finds in it, or a record that a person makes. What a person records stays as it was made, whatever stood then;
 * so none is among them that would have been another record without the turn.
 */
type Step =
  | {
      readonly speaker: "caller" | "agent"
      readonly text: string
      readonly tookMs: number
      readonly cues: readonly HeardCue[]
    }
  | { readonly record: object }

const kinds: readonly CueKind[] = [...cueKinds, "nameGiven", "numberGiven"]
const turn = fc.record({
  speaker: fc.constantFrom("caller" as const, "agent" as const),
  text: fc.constantFrom("My kitchen is under water.", "So what now?", "Yes, that is right."),
  tookMs: fc.constantFrom(0, 1_000, 4_000),
  cues: cuesOf(kinds) as fc.Arbitrary<readonly HeardCue[]>,
})
const record = fc.record({
  record: fc.constantFrom<object>(
    { type: "lowerFlag", flag: "legal", reason: "slip" },
    { type: "lowerFlag", flag: "doNotCall", reason: "slip" },
    { type: "tryRung", rung: "probe" },
    { type: "markOnGoal" },
    { type: "noteAsked" },
    { type: "beginClosing" },
    { type: "noteEndSignal" },
    { type: "closeVent" },
    { type: "raiseFlag", flag: "legal" },
    { type: "describeCaller", name: "Dana" },
    { type: "setRecording", state: "paused" },
  ),
})
const steps = fc.array(fc.oneof({ weight: 5, arbitrary: turn }, { weight: 1, arbitrary: record }), { maxLength: 10 })

/** What a record came to is told: where that is something else without the turn, the calls are two. */
function give(call: Call, step: Step, at: number, turnId: string): readonly string[] {
  if ("record" in step) {
    const made = call.record({ ...step.record, at, by: { id: "ann", role: "agent" } } as never)
    return made.ok
      ? made.events.filter(({ origin }) => origin === "input").map(({ type }) => type)
      : [made.refusal.code]
  }
  const { speaker, text, tookMs, cues } = step
  expect(call.hear({ turnId, speaker, text, at, ...(tookMs > 0 && { startAt: at - tookMs }) }).ok).toBe(true)
  expect(call.reportCues({ turnId, revision: 0, source: "z@1", cues, at }).ok).toBe(true)
  return []
}

const grounds = <Item extends object>(items: readonly Item[], name: keyof Item) =>
  items.map((item) => [item[name], (item as { turnId?: string }).turnId])

/** What the state means, without the numbers of events. */
export function meaningOf(state: SessionState) {
  const { issues, talk, vent, drift, closing, rungs, recording, promises, steps, outcome, clocks } = state
  return {
    facts: issues.map(({ facts }) =>
      facts.map((entry) => {
        const { evidence: _, ...fact } = toFact(entry)
        return [entry.name, fact]
      }),
    ),
    caller: (["callerName", "callbackNumber"] as const).map((fact) => {
      const { evidence: _, ...known } = callerFact(state, fact)
      return known
    }),
    talk: { caller: talk.caller, agent: talk.agent },
    flags: standingFlags(state).map(({ flag, confirmed }) => [flag, confirmed]),
    vent: [isVenting(state), vent.map(({ kind, ending, turnId }) => [kind, ending, turnId])],
    drift: driftEpisodes(drift).map(({ fromAt, toAt, offCount }) => [fromAt, toAt, offCount]),
    closing: [isClosing(state), mayAskMore(state), grounds(closing, "kind")],
    // Which were tried, and by which words; not which of one breath came first.
    rungs: grounds(rungs, "rung").sort(),
    recording: without(recording, "seq"),
    promises,
    steps,
    outcome: without(outcome, "seq"),
    clocks: clocks.map(({ clock }) => clock),
  }
}

function callOf(given: readonly Step[], gone?: number): { readonly call: Call; readonly recorded: readonly string[] } {
  const call = createCall({ callId: "CA1", at: T0, playbook, agent: { agentId: "ann", kind: "human" } })
  call.record({ type: "connectCall", at: T0 })
  const recorded = given.flatMap((step, index) =>
    index === gone ? [] : give(call, step, T0 + 10_000 * (index + 1), `u${index}`),
  )
  call.tick(T0 + 10_000 * (given.length + 2))
  return { call, recorded }
}

const members = [
  "facts",
  "caller",
  "talk",
  "flags",
  "vent",
  "drift",
  "closing",
  "rungs",
  "recording",
  "promises",
  "steps",
  "outcome",
  "clocks",
] as const

describe("a turn that is taken back, whatever came behind it", () => {
  it.each(members)("leaves %s as if it had never been said", (name) => {
    fc.assert(
      fc.property(steps, turn, steps, (before, middle, after) => {
        const all = [...before, middle, ...after]
        const { call, recorded } = callOf(all)
        const twin = callOf(all, before.length)
        fc.pre(recorded.join() === twin.recorded.join())
        const at = call.getSnapshot().heardAt
        call.hear({ op: "retract", turnId: `u${before.length}`, speaker: "caller", text: "", at })
        const left = meaningOf(call.getSnapshot().session)
        expect(left[name]).toEqual(meaningOf(twin.call.getSnapshot().session)[name])
      }),
      runs(300),
    )
  })
})
