import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Call } from "evenkeel/runtime"
import { inSafetyMode, type HeardCue, type Issue } from "evenkeel/session"
import {
  cueKinds,
  cuesOf,
  dangerKinds,
  hearStep,
  play,
  runs,
  stepOf,
  stepsOf,
  tickStep,
  type Step,
} from "./arbitrary.js"
import { T0, without } from "./scene.js"
import { createCall } from "../whole-call.js"

const open = () => createCall({ callId: "CA1", at: T0, agent: { agentId: "ann", kind: "human" } })

/** What came before: anything but words of the turn itself. */
const before = fc.oneof(
  { weight: 5, arbitrary: stepOf() },
  { weight: 2, arbitrary: hearStep },
  { weight: 1, arbitrary: tickStep },
)
const said = fc.record({
  speaker: fc.constantFrom("caller" as const, "agent" as const),
  text: fc.constantFrom("My kitchen is under water", "So what now?", "Yes, that is right"),
  timed: fc.boolean(),
})

function heard(call: Call, { speaker, text, timed }: { speaker: "caller" | "agent"; text: string; timed: boolean }) {
  const { heardAt } = call.getSnapshot()
  const at = heardAt
  expect(call.hear({ turnId: "last", speaker, text, at, heardAt, ...(timed ? { startAt: at - 3_000 } : {}) }).ok).toBe(
    true,
  )
}

function reported(call: Call, cues: readonly unknown[], revision = 0, source = "z@1"): void {
  expect(call.reportCues({ turnId: "last", revision, source, cues: cues as readonly HeardCue[] }).ok).toBe(true)
}

/** A call in which everything that is due has been done, so that a further input does that input alone. */
function played(steps: readonly Step[]): Call {
  const call = open()
  play(call, steps)
  for (let count = 0; count < 20; count++) call.tick(call.getSnapshot().heardAt)
  return call
}

/**
 * The whole state, but for the numbers of what was heard, what has left the house, and who speaks now: that somebody stopped
 * speaking stays true whatever they are found to have said.
 */
const staying = (call: Call, ...names: readonly string[]) =>
  without(call.getSnapshot().session, "heardCount", "heardCharacters", "speaking", "safety", "helpRequests", ...names)

const isEmpty = ({ facts, options, actions }: Issue) => facts.length + options.length + actions.length === 0

describe("taking a last turn back", () => {
  it("undoes exactly what rested on it", () => {
    fc.assert(
      fc.property(stepsOf(25, before), said, cuesOf(cueKinds), cuesOf(cueKinds), (steps, turn, cues, more) => {
        const call = played(steps)
        const twin = staying(call, "clocks")
        heard(call, turn)
        reported(call, cues)
        reported(call, more, 0, "y@1")
        call.hear({ op: "retract", turnId: "last", speaker: "caller", text: "", at: call.getSnapshot().heardAt })
        expect(staying(call, "clocks")).toEqual(twin)
      }),
      runs(300),
    )
  })

  it("undoes it whatever danger was heard in it: the danger alone stays", () => {
    fc.assert(
      fc.property(stepsOf(15, before), said, cuesOf([...cueKinds, ...dangerKinds]), (steps, turn, cues) => {
        const call = played(steps)
        const twin = staying(call, "clocks")
        const safety = call.getSnapshot().session.safety
        heard(call, turn)
        reported(call, cues)
        call.hear({ op: "retract", turnId: "last", speaker: "caller", text: "", at: call.getSnapshot().heardAt })
        expect(staying(call, "clocks")).toEqual(twin)
        const later = call.getSnapshot().session.safety
        expect(later.slice(0, safety.length)).toEqual(safety)
        for (const mark of later.slice(safety.length)) expect(mark).toMatchObject({ groundWithdrawn: true })
      }),
      runs(200),
    )
  })

  it("leaves nothing that rests on it, whatever comes behind it", () => {
    fc.assert(
      fc.property(
        stepsOf(12, before),
        said,
        cuesOf([...cueKinds, "nameGiven", "numberGiven"]),
        stepsOf(8, before),
        (steps, turn, cues, more) => {
          const call = played(steps)
          heard(call, turn)
          reported(call, cues)
          play(call, more)
          call.hear({ op: "retract", turnId: "last", speaker: "caller", text: "", at: call.getSnapshot().heardAt })
          const { safety: _, helpRequests: __, ...left } = call.getSnapshot().session
          // An issue stays for what a person has put into it meanwhile.
          const issues = left.issues.map(({ facts, options, actions }) => ({ facts, options, actions }))
          expect(JSON.stringify({ ...left, issues })).not.toContain('"turnId":"last"')
          for (const issue of left.issues.filter(({ turnId }) => turnId === "last")) expect(isEmpty(issue)).toBe(false)
          for (const [index, { kind }] of left.vent.entries())
            if (kind === "closed") expect(left.vent[index - 1]?.kind).toBe("opened")
          for (const { marks } of left.caller.told ?? []) expect(marks.length).toBeGreaterThan(0)
          expect(left.caller.told?.length).not.toBe(0)
        },
      ),
      runs(200),
    )
  })

  it("leaves the same clocks running; those of a vent that goes on may begin anew", () => {
    fc.assert(
      fc.property(stepsOf(25, before), said, cuesOf(cueKinds), (steps, turn, cues) => {
        const call = played(steps)
        // Danger mutes the clocks of a vent, but does not end it.
        if (inSafetyMode(call.getSnapshot().session) !== undefined) return
        const names = () =>
          call
            .getSnapshot()
            .session.clocks.map(({ clock, ref }) => `${clock} ${ref ?? ""}`)
            .sort()
        const others = () => call.getSnapshot().session.clocks.filter(({ clock }) => !clock.startsWith("vent"))
        const [twin, twins] = [names().filter((name) => name !== "ventPause "), others()]
        heard(call, turn)
        reported(call, cues)
        call.hear({ op: "retract", turnId: "last", speaker: "caller", text: "", at: call.getSnapshot().heardAt })
        expect(names().filter((name) => name !== "ventPause ")).toEqual(twin)
        expect(others()).toEqual(twins)
      }),
      runs(200),
    )
  })
})

describe("a revised report", () => {
  it("leaves what it would have left alone", () => {
    fc.assert(
      fc.property(stepsOf(20, before), said, cuesOf(cueKinds), cuesOf(cueKinds), (steps, turn, first, second) => {
        const [revised, alone] = [played(steps), played(steps)]
        for (const call of [revised, alone]) heard(call, turn)
        reported(revised, first)
        reported(revised, second, 1)
        if (second.length > 0) reported(alone, second, 1)
        expect(staying(revised, "clocks", "seq", "exceptions")).toEqual(staying(alone, "clocks", "seq", "exceptions"))
      }),
      runs(300),
    )
  })

  it("gives the same whether it is told once or twice", () => {
    fc.assert(
      fc.property(stepsOf(15, before), said, cuesOf(cueKinds), (steps, turn, cues) => {
        const call = played(steps)
        heard(call, turn)
        reported(call, cues)
        const snapshot = call.getSnapshot()
        reported(call, cues)
        expect(call.getSnapshot()).toBe(snapshot)
      }),
      runs(100),
    )
  })
})

describe("striking the last record", () => {
  const strikeable = [
    "setCallType",
    "offerOption",
    "agreeAction",
    "setStance",
    "tryRung",
    "markOffGoal",
    "markOnGoal",
    "expectProcedure",
    "markStep",
    "noteEndSignal",
    "noteAsked",
    "beginClosing",
    "setDisposition",
    "tagValue",
    "notePraise",
    "raiseFlag",
    "lowerFlag",
    "stateFact",
    "correctFact",
    "clearFact",
  ] as const

  it("undoes it, whatever came before", () => {
    fc.assert(
      fc.property(stepsOf(20, before), stepOf(strikeable), (steps, last) => {
        const call = played(steps)
        // Danger mutes the clocks of a vent, which may start anew for as long as they are mute.
        if (inSafetyMode(call.getSnapshot().session) !== undefined) return
        const twin = without(call.getSnapshot().session, "exceptions")
        const at = call.getSnapshot().heardAt
        const by = { id: "ann", role: "agent" } as const
        const made = call.record({ ...last.fields, type: last.type, at, by } as never)
        if (!made.ok || made.events.length !== 1) return
        // A machine that handles the call takes back less than it records.
        const sue = { id: "sue", role: "supervisor" } as const
        expect(call.record({ type: "strikeRecord", seq: made.events[0]!.seq, reason: "slip", at, by: sue }).ok).toBe(
          true,
        )
        expect(without(call.getSnapshot().session, "exceptions")).toEqual(twin)
      }),
      runs(300),
    )
  })
})
