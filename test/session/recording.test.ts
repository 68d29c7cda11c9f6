import { describe, expect, it } from "vitest"
import { mayRecord, type RecordingState } from "evenkeel/session"
import { connected, HOUR, refusalOf } from "./scene.js"

const after = (...states: readonly RecordingState[]) => {
  const here = connected()
  for (const state of states) here.do("setRecording", { state })
  return here
}

describe("recording", () => {
  it.each([
    [[], false],
    [["announced"], true],
    [["consented"], true],
    [["refused"], false],
    [["announced", "refused"], false],
    [["refused", "announced"], false],
    [["refused", "consented"], true],
    [["refused", "consented", "announced"], true],
    [["announced", "paused"], false],
    [["announced", "paused", "resumed"], true],
    [["refused", "consented", "paused", "resumed"], true],
    [["announced", "paused", "refused", "resumed"], false],
    [["announced", "stopped"], false],
    [["announced", "stopped", "resumed"], false],
    [["resumed"], false],
    [["paused", "resumed"], false],
    [["paused", "announced"], true],
  ] as const)("after %j: %s", (states, allowed) => {
    expect(mayRecord(after(...states).state.recording, "announce")).toBe(allowed)
    expect(after(...states).call.may("record", { rule: "announce" }).allowed).toBe(allowed)
  })

  it("that is resumed without consent is recorded as an anomaly", () => {
    for (const states of [["resumed"], ["refused", "resumed"], ["announced", "stopped", "resumed"]] as const)
      expect(after(...states).state.exceptions).toMatchObject([{ kind: "anomaly", code: "recording/no-consent" }])
    for (const states of [
      ["announced", "paused", "resumed"],
      ["refused", "consented", "paused", "resumed"],
    ] as const)
      expect(after(...states).state.exceptions).toEqual([])
  })

  it("that was refused stays so however often it is announced", () => {
    const here = after("refused")
    for (let count = 0; count < 250; count++) here.do("setRecording", { state: "announced" })
    expect(mayRecord(here.state.recording, "announce")).toBe(false)
  })
})

describe("retention", () => {
  it("is unset until a client or host sets it, and is set after the call too", () => {
    const here = connected()
    expect(here.state.recording.retention).toBeNull()
    here.do("setRetention", { text: "expire", expiresAt: here.now + HOUR })
    here.do("completeCall")
    expect(here.state.recording.retention).toEqual({ text: "expire", expiresAt: here.now + HOUR })
    here.do("setRetention", { text: "none" })
    expect(here.state.recording.retention).toMatchObject({ text: "none" })
    expect(refusalOf(here.try({ type: "setRetention", text: "forever" as never }))).toBe("session/invalid-command")
  })
})

it("stands as it happened, in whatever order the vendor tells it", () => {
  const heard = (...states: readonly ("announced" | "consented" | "paused" | "resumed")[]) => {
    const here = connected()
    const happened = { announced: 1_000, consented: 2_000, paused: 30_000, resumed: 45_000 }
    const connectedAt = here.now
    here.now += 60_000
    for (const state of states)
      here.do("setRecording", { state, at: connectedAt + happened[state], heardAt: here.now } as never)
    return here.state.recording
  }
  const inOrder = heard("announced", "consented", "paused", "resumed")
  const late = heard("resumed", "announced", "paused", "consented")
  expect(late.marks.map(({ state }) => state)).toEqual(inOrder.marks.map(({ state }) => state))
  expect([mayRecord(inOrder), mayRecord(late)]).toEqual([true, true])
  expect(mayRecord(heard("announced", "consented", "paused"))).toBe(false)
})
