import { describe, expect, it } from "vitest"
import { currentSegment } from "evenkeel/session"
import { connected, refusalOf, scene, SECOND, T0, typesOf } from "./scene.js"

describe("segments", () => {
  it("are one agent's part each; the last is the agent of record", () => {
    const here = connected()
    here.wait(SECOND)
    here.do("startSegment", { agentId: "ben", kind: "ai" })
    const [first, second] = here.state.segments
    expect(first).toMatchObject({ agentId: "ann", kind: "human", startedAt: T0, endedAt: here.now })
    expect(second).toMatchObject({ agentId: "ben", kind: "ai", startedAt: here.now, endedAt: null })
    expect(currentSegment(here.state.segments)).toBe(second)
    here.do("endSegment")
    expect(currentSegment(here.state.segments)).toBeUndefined()
  })

  it("have an id of their own each, which is that of their event", () => {
    const here = connected()
    here.do("startSegment", { agentId: "ben" })
    const [event] = here.do("startSegment", { agentId: "cid" })
    expect(here.state.segments.at(-1)!.segmentId).toBe(`segment-${event!.seq}`)
    expect(new Set(here.state.segments.map(({ segmentId }) => segmentId)).size).toBe(3)
  })

  it("are not doubled by a report that comes twice", () => {
    const here = connected()
    here.wait(SECOND)
    for (let count = 0; count < 2; count++) {
      here.do("startSegment", { agentId: "ben" })
    }
    here.wait(SECOND)
    for (let count = 0; count < 2; count++) {
      here.do("setSupervision", { supervisorId: "sue", mode: "takeOver" })
    }
    expect(here.state.segments.map(({ agentId }) => agentId)).toEqual(["ann", "ben", "sue"])
  })

  it("is none where a call was opened without an agent", () => {
    const here = scene({ agent: undefined as never })
    expect(here.state.segments).toEqual([])
    here.do("startSegment", { agentId: "ben" })
    expect(currentSegment(here.state.segments)).toMatchObject({ agentId: "ben", kind: "human" })
  })
})

describe("supervision", () => {
  it("is kept with the part during which it was, visible or not", () => {
    const here = connected()
    here.do("setSupervision", { supervisorId: "sue", mode: "whisper", visible: false })
    expect(here.state.segments[0]!.supervision).toEqual({ supervisorId: "sue", mode: "whisper", visible: false })
    here.do("setSupervision", { supervisorId: "sue", mode: "none" })
    expect(here.state.segments[0]!.supervision).toMatchObject({ mode: "none", visible: true })
  })

  it("that takes over begins the supervisor's own part", () => {
    const here = connected()
    here.wait(SECOND)
    const events = here.do("setSupervision", { supervisorId: "sue", mode: "takeOver" })
    expect(typesOf(events)).toEqual(["supervision.set", "segment.started"])
    expect(events[1]!.causedBy).toBe(events[0]!.id)
    expect(currentSegment(here.state.segments)).toMatchObject({
      agentId: "sue",
      kind: "human",
      startedAt: here.now,
      segmentId: `segment-${events[1]!.seq}`,
    })
    expect(here.state.segments[0]).toMatchObject({ endedAt: here.now, supervision: { mode: "takeOver" } })
  })

  it("that monitors, whispers or barges in leaves the agent of record as it is", () => {
    for (const mode of ["monitor", "whisper", "barge"] as const) {
      const here = connected()
      expect(here.do("setSupervision", { supervisorId: "sue", mode })).toHaveLength(1)
      expect(currentSegment(here.state.segments)!.agentId).toBe("ann")
    }
  })
})

describe("transfers", () => {
  it("go on until they have an outcome, which a later word corrects", () => {
    const here = connected()
    here.do("startTransfer", { kind: "warm", targetId: "billing", transferId: "t" })
    expect(here.state.transfers).toMatchObject([{ transferId: "t", kind: "warm", targetId: "billing", outcome: null }])
    here.do("finishTransfer", { transferId: "t", outcome: "declined" })
    here.do("finishTransfer", { transferId: "t", outcome: "voicemail" })
    expect(here.state.transfers[0]!.outcome).toBe("voicemail")
    expect(refusalOf(here.try({ type: "finishTransfer", transferId: "x", outcome: "completed" }))).toBe(
      "session/not-found",
    )
  })

  it("have an id of their own where none is given", () => {
    const here = connected()
    const [event] = here.do("startTransfer", { kind: "patch", targetId: "on-call" })
    expect(here.state.transfers[0]!.transferId).toBe(`transfer-${event!.seq}`)
  })
})
