import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { lineTransitions, toLineOutcome, type Command, type LinePhase } from "evenkeel/session"
import { connected, eventsOf, MINUTE, phone, refusalOf, scene, SECOND, settled, T0, without } from "./scene.js"

const phases = Object.keys(lineTransitions) as readonly LinePhase[]

describe("the drawing of the line", () => {
  const source = readFileSync(new URL("../../src/session/model/line.ts", import.meta.url), "utf8")
  const docstring = source.slice(0, source.indexOf("export type LinePhase")).split("/**").at(-1)!
  const lines = docstring.split("\n").map((line) => line.replace(/^ \* ?/, ""))

  it("lists the transitions of the table", () => {
    const listed = lines.flatMap((line) => {
      const row = /^- (\w+) → (.+)$/.exec(line)
      return row === null ? [] : [[row[1], row[2] === "(none)" ? [] : row[2]!.split(", ")] as const]
    })
    expect(Object.fromEntries(listed)).toEqual(lineTransitions)
  })

  it("draws every phase, and the way from each to the next", () => {
    const from = lines.indexOf("```text")
    const drawing = lines.slice(from + 1, lines.indexOf("```", from + 1))
    const [spine = ""] = drawing
    expect(spine.split("──►").map((phase) => phase.trim())).toEqual(phases)
    for (const [index, phase] of phases.slice(0, -1).entries())
      expect(lineTransitions[phase]).toContain(phases[index + 1])
    // The ways past a phase: drawn as rails below, counted by the places where a rail leaves a phase.
    expect(drawnWays(drawing)).toEqual(
      phases.flatMap((phase, index) =>
        lineTransitions[phase].filter((to) => to !== phases[index + 1]).map((to) => `${phase} ${to}`),
      ),
    )
  })

  it("knows no other phase than the type", () => {
    for (const [from, to] of Object.entries(lineTransitions)) {
      expect(phases).toContain(from)
      for (const phase of to) expect(phases).toContain(phase)
    }
  })
})

/** The ways that the rails below the first line draw: follows each from the phase it leaves to the phase it enters. */
function drawnWays(drawing: readonly string[]): readonly string[] {
  const [spine = "", ...rails] = drawing
  const at = (column: number): string | undefined =>
    phases.find((phase) => spine.indexOf(phase) <= column && column < spine.indexOf(phase) + phase.length)
  const ways: string[] = []
  for (const rail of rails) {
    for (const [, words] of rail.matchAll(/(?=(└─+► ?(\w+)|└─+┘|(\w+)[^└]*$))/g)) void words
    const corner = /└─*┘/.exec(rail)
    if (corner !== null) {
      ways.push(`${at(corner.index) ?? "?"} ${at(corner.index + corner[0].length - 1) ?? "?"}`)
    }
    const named = /└─+► (\w+)(?: ◄── (\w+))?/.exec(rail)
    if (named !== null) {
      ways.push(`${at(named.index) ?? "?"} ${named[1]!}`)
      if (named[2] !== undefined) ways.push(`${named[2]} ${named[1]!}`)
    }
  }
  return ways
}

describe("a line", () => {
  it("goes through its phases and keeps the earliest report of each", () => {
    const here = scene()
    for (const type of ["queueCall", "ringCall", "connectCall", "closeLine", "completeCall"] as const) {
      here.wait(SECOND)
      here.do(type)
    }
    expect(here.state.line).toMatchObject({
      phase: "completed",
      reached: {
        queued: T0 + SECOND,
        ringing: T0 + 2 * SECOND,
        connected: T0 + 3 * SECOND,
        wrapUp: T0 + 4 * SECOND,
        completed: T0 + 5 * SECOND,
      },
    })
    expect(here.state.exceptions).toEqual([])
  })

  it.each([
    ["queueCall", "connectCall"],
    ["queueCall", "closeLine"],
    ["ringCall", "connectCall"],
    ["ringCall", "closeLine"],
    ["connectCall", "closeLine"],
    ["closeLine", "completeCall"],
  ] as const)("takes %s, then %s without an anomaly", (first, second) => {
    const here = scene()
    here.do(first)
    here.wait(SECOND)
    here.do(second, second === "closeLine" ? { endedBy: "caller" } : {})
    expect(here.state.exceptions).toEqual([])
  })

  it("records what skips a phase, as an anomaly", () => {
    const here = scene()
    here.do("connectCall")
    const [completed] = here.do("completeCall", { at: T0 + SECOND })
    expect(completed!.anomaly).toBe("line/skipped")
    expect(here.state.line.phase).toBe("completed")
    expect(here.state.exceptions).toMatchObject([{ kind: "anomaly", code: "line/skipped" }])
  })

  it("tells by an anomaly in which order reports came, and is the same in any", () => {
    const close = { type: "closeLine", endedBy: "caller", endReason: "hangUp", at: T0 + 8 * SECOND } as const
    const complete = { type: "completeCall", at: T0 + 9 * SECOND } as const
    const after = (...reports: readonly Command[]) => {
      const here = connected()
      for (const report of reports) eventsOf(here.call.record({ ...report, heardAt: T0 + 10 * SECOND }))
      const { exceptions, ...state } = here.state
      return { codes: exceptions.map(({ code }) => code), state: without(state, "seq", "clocks") }
    }
    const [inOrder, swapped] = [after(close, complete), after(complete, close)]
    expect([inOrder.codes, swapped.codes]).toEqual([[], ["line/skipped"]])
    expect(swapped.state).toEqual(inOrder.state)
  })

  it("records what comes after its completion, as an anomaly", () => {
    const here = scene()
    here.do("closeLine", { endedBy: "caller" })
    here.do("completeCall")
    const [connected] = here.do("connectCall", { at: T0 + MINUTE, by: phone })
    expect(connected!.anomaly).toBe("line/after-completed")
    expect(here.state.line).toMatchObject({ phase: "completed", reached: { connected: T0 + MINUTE } })
  })

  it("gives no event for a report that it has", () => {
    const here = scene()
    const correlation = { vendor: "v", callId: "x" }
    here.do("connectCall", { correlation })
    expect(here.do("connectCall", { correlation })).toEqual([])
    expect(here.do("connectCall")).toEqual([])
    expect(here.do("connectCall", { correlation: { vendor: "v", callId: "y" } })).toHaveLength(1)
    expect(here.state.line.correlations).toHaveLength(2)
    here.do("closeLine", { endedBy: "caller", endReason: "hangUp" })
    expect(here.do("closeLine", { endedBy: "caller", endReason: "hangUp" })).toEqual([])
  })

  it("moves only forward", () => {
    const here = scene()
    here.do("connectCall")
    here.do("ringCall", { at: T0 + SECOND })
    expect(here.state.line.phase).toBe("connected")
  })
})

describe("what became of the line", () => {
  it.each([
    ["abandoned", false, { endedBy: "caller" }],
    ["noAnswer", false, { endedBy: "network" }],
    ["answered", true, { endedBy: "caller" }],
    ["answered", true, { endedBy: "network", endReason: "dropped" }],
    ["voicemail", false, { endedBy: "system", outcome: "voicemail" }],
    ["missed", true, { outcome: "missed" }],
  ] as const)("%s", (outcome, answered, end) => {
    const here = scene()
    expect(toLineOutcome(here.state.line)).toBeUndefined()
    if (answered) here.do("connectCall")
    here.wait(SECOND)
    here.do("closeLine", end)
    expect(toLineOutcome(here.state.line)).toBe(outcome)
  })

  it("keeps the earliest report of the end, whichever is heard first", () => {
    const early = { endedBy: "caller", endReason: "hangUp", at: T0 + SECOND } as const
    const late = { endedBy: "system", endReason: "timeout", at: T0 + 2 * SECOND } as const
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const here = scene()
      for (const end of order) here.do("closeLine", { ...end, heardAt: T0 + MINUTE })
      expect(here.state.line.end).toEqual(early)
    }
  })
})

describe("how it ended, what it achieved and whether it is solved", () => {
  it("are three things, none of which sets another", () => {
    const here = settled()
    here.do("setDisposition", { code: "booked" })
    here.do("closeLine", { endedBy: "network", endReason: "dropped" })
    const { line, outcome, issues } = here.state
    expect(line.end).toMatchObject({ endedBy: "network", endReason: "dropped" })
    expect(outcome.dispositions).toMatchObject([{ code: "booked" }])
    expect(issues[0]!.resolution).toBe("unknown")
  })
})

describe("a dropped line", () => {
  it("raises a ring-back to the number where the caller can be reached, once", () => {
    const here = scene({ caller: { number: "5550100" } })
    here.do("connectCall")
    here.do("describeCaller", { callbackNumber: "5550199" })
    here.wait(MINUTE)
    here.do("closeLine", { endedBy: "network", endReason: "dropped" })
    here.do("closeLine", { endedBy: "network", endReason: "dropped", at: here.now + 5, vendorReason: "x" })
    expect(here.state.ringBack).toMatchObject({ raisedAt: here.now, number: "5550199", settledAs: null })
    expect(here.call.events().filter(({ type }) => type === "ringBack.raised")).toHaveLength(1)
  })

  it("raises none where nobody had answered, or somebody hung up", () => {
    for (const [answered, end] of [
      [false, { endedBy: "network", endReason: "dropped" }],
      [true, { endedBy: "caller", endReason: "hangUp" }],
    ] as const) {
      const here = scene()
      if (answered) here.do("connectCall")
      here.do("closeLine", end)
      expect(here.state.ringBack).toBeNull()
      expect(refusalOf(here.try({ type: "settleRingBack", outcome: "notNeeded" }))).toBe("session/not-found")
    }
  })

  it("is settled even after the call is completed", () => {
    const here = scene()
    here.do("connectCall")
    here.do("closeLine", { endReason: "dropped", at: T0 + SECOND })
    here.do("completeCall", { at: T0 + MINUTE })
    here.do("settleRingBack", { outcome: "theyRang" })
    expect(here.state.ringBack).toMatchObject({ settledAs: "theyRang" })
  })
})
