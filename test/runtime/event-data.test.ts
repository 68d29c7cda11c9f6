import { describe, expect, it } from "vitest"
import { isFault, type Fault } from "evenkeel/kernel"
import type { CallEventType } from "evenkeel/session"
import { connected, HOUR, T0 } from "../session/scene.js"
import { restoreCall } from "../whole-call.js"

type Row = Record<string, unknown> & { readonly seq: number; readonly type: string; readonly data: object }

/** A call with one of most things, as a store gives it back. */
function stored(): readonly Row[] {
  const here = connected()
  here.says("caller", "My kitchen is under water", { cues: ["problem"] })
  here.do("holdParticipant", { participantId: "caller", consent: true })
  here.do("stateFact", { fact: "problem", value: "Kitchen under water" })
  here.do("agreeAction", { what: "Send a plumber", due: T0 + HOUR })
  here.do("hearPromise", { kind: "send", promisedBy: "agent", window: { from: null, to: T0 + HOUR }, words: "A form" })
  return JSON.parse(JSON.stringify(here.call.events())) as readonly Row[]
}

/** The log with the data of its first event of a type changed. */
function damaged(type: CallEventType, change: object): readonly Row[] {
  const log = stored()
  const index = log.findIndex((event) => event.type === type)
  return log.map((event, at) => (at === index ? { ...event, data: { ...event.data, ...change } } : event))
}

function faultOf(work: () => unknown): Fault | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (!isFault(error)) throw error
    return error
  }
}

const wrong: readonly (readonly [CallEventType, object, string])[] = [
  ["call.opened", { client: 5 }, "data.client"],
  ["call.opened", { playbook: null }, "data.playbook"],
  ["call.opened", { agent: { agentId: "a", kind: "cat" } }, "data.agent.kind"],
  ["turn.heard", { text: null }, "data.text"],
  ["turn.heard", { speaker: "root" }, "data.speaker"],
  ["fact.stated", { value: 5 }, "data.value"],
  ["fact.stated", { basis: undefined }, "data.basis"],
  ["issue.opened", { issueId: {} }, "data.issueId"],
  ["cues.reported", { cues: [{ kind: "problem" }] }, "data.cues.0.confidence"],
  ["participant.held", { returnAt: "soon" }, "data.returnAt"],
  ["clock.started", { clock: "cuckoo" }, "data.clock"],
  ["clock.started", { dueAt: "noon" }, "data.dueAt"],
  ["action.agreed", { dueAt: {} }, "data.dueAt"],
  ["promise.heard", { window: 5 }, "data.window"],
]

describe("the data of events from outside", () => {
  it.each(wrong)("%s with %j is refused with its path", (type, change, path) => {
    const log = damaged(type, change)
    const fault = faultOf(() => restoreCall({ events: log }))
    expect(fault?.code).toBe("log/invalid")
    expect(fault?.issues.map((issue) => issue.path)).toContain(path)

    const follower = restoreCall()
    const before = follower.getSnapshot()
    const result = follower.apply(log)
    expect(result).toMatchObject({ ok: false, refusal: { code: "log/invalid" } })
    expect(!result.ok && result.refusal.issues.map((issue) => issue.path)).toContain(path)
    expect(follower.getSnapshot()).toBe(before)
  })

  it("members and types that this version does not know are left alone", () => {
    const log = damaged("fact.stated", { later: { deep: [1] } })
    const last = log.at(-1)!
    const later = { ...last, seq: last.seq + 1, id: `CA1#${last.seq + 1}`, type: "moon.rose", data: { full: true } }
    const again = restoreCall({ events: [...log, { ...later, batch: last.seq + 1, causedBy: null }] })
    expect(again.events().at(-1)?.data).toEqual({ full: true })
    expect(again.events().some(({ data }) => "later" in data)).toBe(true)
  })
})
