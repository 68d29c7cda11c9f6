import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { CallSnapshot } from "evenkeel/runtime"
import { defaultSettings, measure, openPromises, readiness, type CallEvent, type SessionState } from "evenkeel/session"
import { eventTypes } from "./full-call.js"
import { replayCall, restoreCall } from "../whole-call.js"

const golden = JSON.parse(readFileSync(new URL("full-call.json", import.meta.url), "utf8")) as {
  readonly events: readonly CallEvent[]
  readonly snapshot: CallSnapshot
}
/** The settings that the call was opened with; only their fingerprint counts at restore. */
const playbook = { ...defaultSettings, version: "7" }

describe("a call that was stored by this version or an earlier one", () => {
  it("has one of every event", () => {
    const stored = new Set<string>(golden.events.map(({ type }) => type))
    expect([...stored].sort()).toEqual(Object.keys(eventTypes).sort())
  })

  it("replays to the state that was stored with it", () => {
    expect(JSON.stringify(replayCall(golden.events)[0])).toBe(JSON.stringify(golden.snapshot.session))
  })

  it("is restored, from its log or its snapshot, and gone on with", () => {
    for (const options of [
      { events: golden.events },
      { snapshot: golden.snapshot },
      { snapshot: golden.snapshot, events: golden.events },
    ]) {
      const call = restoreCall({ ...options, playbook })
      expect(JSON.stringify(call.getSnapshot())).toBe(JSON.stringify(golden.snapshot))
      const heard = call.hear({ speaker: "caller", text: "Are you still there?", at: golden.snapshot.heardAt })
      expect(heard.ok && heard.events[0]!.seq).toBe(golden.snapshot.seq + 1)
    }
  })

  it("still says the same things", () => {
    const session: SessionState = golden.snapshot.session
    expect(readiness(session)).toMatchObject({ ready: true, claims: expect.arrayContaining(["everythingCovered"]) })
    expect(openPromises(session)).toEqual([])
    expect(session.promises).toMatchObject([{ standing: "kept" }, { standing: "dismissed" }])
    expect(session.ringBack).toMatchObject({ number: "5550199", settledAs: "reached" })
    expect(session.safety).toMatchObject([{ kind: "gas", groundWithdrawn: true }, { kind: "cleared" }])
    expect(measure(golden.events).caller.turnCount).toBe(6)
  })
})
