import { describe, expect, test } from "vitest"
import { createCall } from "evenkeel"
import { openPromises } from "evenkeel/session"

const at = Date.UTC(2026, 10, 24, 15)

type Said = readonly [turnId: string, speaker: "agent" | "caller", text: string]

function open(...turns: readonly Said[]) {
  const call = createCall({ callId: "c", at, agent: { agentId: "a", kind: "human" } })
  call.record({ type: "connectCall", at })
  turns.forEach(([turnId, speaker, text], index) => call.hear({ speaker, text, turnId, at: at + (index + 1) * 8_000 }))
  const words = () => openPromises(call.getSnapshot().session).map((each) => each.words)
  const retract = (turnId: string) => call.hear({ op: "retract", turnId, at: at + 60_000 })
  return { call, words, retract }
}

const made: Said = ["t1", "agent", "I'll call you at three tomorrow."]
const again: Said = ["t3", "agent", "So I'll call you at three tomorrow."]

describe("promises behind a turn that is taken back", () => {
  test("are theirs that made them again, and hosts are told", () => {
    const { call, words, retract } = open(made, ["t2", "caller", "Great."], again)
    const heard: string[] = []
    call.on("promiseHeard", ({ promiseId }) => heard.push(promiseId))
    retract("t1")
    expect(words()).toEqual(["I'll call you at three tomorrow"])
    expect(heard).toEqual(["promise-t3"])
  })

  test("are taken back where only a question stood between", () => {
    const refund: Said = ["t2", "caller", "Can I have a refund as well?"]
    const { call, words, retract } = open(made, refund, ["t3", "agent", "Actually, scratch that."])
    const told: string[] = []
    call.on("promise.dismissed", ({ data }) => told.push(data.promiseId))
    expect(words()).toHaveLength(1)
    retract("t2")
    expect(words()).toEqual([])
    expect(told).toEqual(["promise-t1"])
  })

  test("go where they are none without it, which is told as a record that is struck", () => {
    const { call, words, retract } = open(
      made,
      ["t2", "agent", "Actually, make it one."],
      ["t3", "agent", "I'll call you at three tomorrow."],
    )
    const { seq } = call.events().findLast(({ type }) => type === "promise.heard")!
    const struck: number[] = []
    call.on("record.struck", ({ data }) => struck.push(data.seq))
    expect(words()).toHaveLength(2)
    retract("t2")
    expect(words()).toEqual(["I'll call you at three tomorrow"])
    expect(struck).toEqual([seq])
  })

  test("stay once they were accepted", () => {
    const { call, words, retract } = open(
      made,
      ["t2", "agent", "Actually, make it one."],
      ["t3", "agent", "I'll call you at three tomorrow."],
    )
    call.record({ type: "acceptPromise", promiseId: "promise-t3", at: at + 50_000 })
    retract("t2")
    expect(words()).toHaveLength(2)
    expect(call.getSnapshot().session.promises.map(({ standing }) => standing)).toEqual(["heard", "accepted"])
  })

  test("keep the wider time that a closer one stood for, and lose it with its own words", () => {
    const wide: Said = ["t1", "agent", "I'll call you tomorrow."]
    const closer = open(wide, ["t2", "caller", "Great."], again)
    closer.retract("t3")
    expect(closer.words()).toEqual(["I'll call you tomorrow"])
    const wider = open(wide, ["t2", "caller", "Great."], again)
    wider.retract("t1")
    expect(wider.words()).toEqual(["I'll call you at three tomorrow"])
    wider.retract("t3")
    expect(wider.words()).toEqual([])
  })

  test("stand as they are put right, with others behind them", () => {
    const { call, words } = open(made, ["t2", "caller", "Okay."], ["t3", "agent", "Actually, make it one."])
    call.hear({
      op: "replace",
      turnId: "t1",
      speaker: "agent",
      text: "I'll call you at two on Friday.",
      at: at + 8_000,
    })
    expect(words()).toEqual(["I'll call you at two on Friday … Actually, make it one."])
  })
})
