import { describe, expect, it } from "vitest"
import { currentIssue, factOf, type CallEvent, type SessionState } from "evenkeel/session"
import { connected, HOUR, phone, SECOND, settingsWith, typesOf, type Scene } from "../session/scene.js"
import { part } from "./parts.js"
import { rehear } from "../whole-call.js"

const log = (here: Scene) => JSON.parse(JSON.stringify(here.call.events())) as readonly CallEvent[]
const again = (here: Scene, options = {}) => rehear(log(here), options).events

/** Whether hearing a call again gives what was. */
function expectSame(here: Scene): void {
  expect(again(here)).toEqual(log(here))
}

describe("hearing a call again", () => {
  it("does what is due when it was done: at the very moment, later, or after eight hours", () => {
    for (const ms of [40 * SECOND, 40 * SECOND + 1, 120 * SECOND, 8 * HOUR]) {
      const here = connected()
      here.do("holdParticipant", { participantId: "caller" })
      here.tick(ms)
      here.tick(40 * SECOND)
      here.do("resumeParticipant", { participantId: "caller" })
      expectSame(here)
    }
  })

  it("leaves what is due at the moment of an input to the next moment, as it was", () => {
    const here = connected()
    here.do("holdParticipant", { participantId: "caller" })
    here.wait(40 * SECOND)
    here.says("caller", "My kitchen is under water", { cues: ["problem", "anger"] })
    expect(typesOf(log(here))).not.toContain("clock.due")
    here.tick(10 * SECOND)
    expect(log(here).find(({ type }) => type === "clock.due")!.heardAt).toBe(here.now)
    expectSame(here)
  })

  it("keeps what stood out about an input: policy and anomalies", () => {
    const here = connected()
    here.do("holdParticipant", { participantId: "caller", purpose: "regroup" })
    here.do("resumeParticipant", { participantId: "expert" })
    here.do("setRecording", { state: "resumed" })
    here.do("completeCall")
    here.do("connectCall", { at: here.now + HOUR, by: phone })
    expect(log(here).filter(({ anomaly }) => anomaly !== undefined)).toHaveLength(4)
    expectSame(here)
  })

  it("keeps commands of several events together, and late and mixed inputs where they were", () => {
    const here = connected()
    here.wait(HOUR)
    here.do("setSupervision", { supervisorId: "sue", mode: "takeOver" })
    here.do("holdParticipant", { participantId: "caller", at: here.now - 1_800 * SECOND })
    here.says("caller", "My kitten", { turnId: "a" })
    here.says("caller", "My kitchen", { turnId: "a", op: "replace" } as never)
    here.call.hear({ turnId: "b", speaker: "caller", text: "It", final: false, at: here.now })
    here.says("caller", " is wet", { turnId: "b" })
    here.tick(SECOND)
    expectSame(here)
  })

  it("gives nothing for nothing", () => {
    expect(rehear([]).events).toEqual([])
  })
})

describe("hearing a call again in another way", () => {
  it("keeps every input, and makes the reactions of another playbook", () => {
    const here = connected()
    here.do("holdParticipant", { participantId: "caller" })
    here.tick(60 * SECOND)
    const playbook = {
      ...settingsWith({ clocks: { holdCheckBackMs: 20_000 } }),
      version: "2",
      hash: "b",
      client: "acme",
    }
    const events = again(here, { playbook })
    expect(events[0]!.data).toMatchObject({ client: "acme", playbook: { version: "2", hash: "b" } })
    const inputs = (list: readonly CallEvent[]) =>
      list
        .filter(({ origin, type }) => origin === "input" && type !== "call.opened")
        .map(({ type, data, at }) => [type, data, at])
    expect(inputs(events)).toEqual(inputs(log(here)))
    expect(events.filter(({ type }) => type === "clock.started").map(({ data }) => data)).toMatchObject([
      { clock: "holdCheckBack", dueAt: here.now - 40 * SECOND },
      { clock: "holdMax" },
    ])
  })

  it("hears with a new detector what the old one missed", () => {
    const here = connected()
    here.says("caller", "My kitchen is under water")
    expect(here.fact("problem").standing).toBe("unknown")
    const detector = part("detector", {
      react: (_, event) => {
        if (event.type !== "turn.heard") return []
        const { turnId, text } = event.data as { turnId: string; text: string }
        const span = { start: 0, end: text.length }
        const cues = [{ kind: "problem", confidence: 1, strength: 1, span, words: text }]
        return [{ type: "cues.reported", data: { turnId, revision: 0, source: "new@1", cues } }]
      },
    })
    const { slices, events } = rehear(log(here), { parts: [detector] })
    const state = slices[0] as SessionState
    expect(factOf(currentIssue(state), "problem").value).toBe("My kitchen is under water")
    expect(typesOf(events).slice(-3)).toEqual(["cues.reported", "issue.opened", "fact.stated"])
  })
})
