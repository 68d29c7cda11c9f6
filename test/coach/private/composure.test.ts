import { composure, toCallStrain, type CallStrain, type CoachSlice, type ComposureState } from "evenkeel/coach"
import { decideStream, foldStream, openStream, type Envelope, type StreamStanding } from "evenkeel/kernel"
import { englishBank, privateIntents, suggestPhrase, type Intent } from "evenkeel/phrases"
import type { CallBuilder } from "evenkeel/testing"
import { describe, expect, test } from "vitest"
import { answeredCall } from "../calm-call.js"

const agent = { id: "agent-1", role: "agent" } as const
const strain: CallStrain = {
  callId: "CA1",
  isHeated: true,
  isGap: true,
  isAboutAgent: false,
  isDanger: false,
  isOver: false,
}

function stream() {
  let standing: StreamStanding<ComposureState> = openStream(composure, "agent:agent-1")
  const log: Envelope[] = []
  return {
    log,
    get state() {
      return standing.state
    },
    give(
      type: string,
      fields: object = {},
      at = 1_000,
      by: { id: string; role: "agent" | "host" | "supervisor" } = agent,
    ) {
      const done = decideStream(composure, standing, { type, fields, settings: {}, by, at, heardAt: at })
      if ("refusal" in done) return done.refusal.code
      standing = done.standing
      log.push(...done.events)
      return done.events
        .map(({ data }) => (data as { prompt?: string }).prompt)
        .filter((prompt) => prompt !== undefined)
    },
  }
}

describe("D2, E1, E3: a private word in a gap, and no more", () => {
  test("only to an agent who has asked for it", () => {
    const mine = stream()
    expect(mine.give("noteStrain", strain)).toEqual([])
    expect(mine.give("optIn", {}, 1_000, { id: "s1", role: "supervisor" })).toBe("session/not-allowed")
    mine.give("optIn")
    expect(mine.give("noteStrain", strain)).toEqual(["notPersonal"])
  })

  test("once a call, and another word in the next", () => {
    const mine = stream()
    mine.give("optIn")
    expect(mine.give("noteStrain", strain)).toEqual(["notPersonal"])
    expect(mine.give("noteStrain", strain)).toEqual([])
    expect(mine.give("noteStrain", { ...strain, callId: "CA2" })).toEqual(["composure"])
  })

  test.each([
    ["while somebody speaks", { isGap: false }],
    ["when the complaint is about this agent", { isAboutAgent: true }],
    ["in danger", { isDanger: true }],
    ["in a calm call", { isHeated: false }],
  ])("never %s", (_, change) => {
    const mine = stream()
    mine.give("optIn")
    expect(mine.give("noteStrain", { ...strain, ...change })).toEqual([])
  })

  test("opting out forgets", () => {
    const mine = stream()
    mine.give("optIn")
    mine.give("noteStrain", strain)
    mine.give("optOut")
    expect(mine.state).toEqual(composure.initial)
  })
})

describe("E12: after several hard calls", () => {
  const end = (mine: ReturnType<typeof stream>, callId: string, at: number) =>
    mine.give("noteStrain", { ...strain, callId, isOver: true }, at)

  test("the third within an hour and a half brings a word about a break, once", () => {
    const mine = stream()
    mine.give("optIn")
    expect([end(mine, "a", 1_000_000), end(mine, "b", 2_000_000), end(mine, "b", 2_100_000)]).toEqual([[], [], []])
    expect(end(mine, "c", 3_000_000)).toEqual(["recovery"])
    expect(end(mine, "d", 3_500_000)).toEqual([])
  })

  test("calls of yesterday do not count", () => {
    const mine = stream()
    mine.give("optIn")
    end(mine, "a", 1_000_000)
    end(mine, "b", 2_000_000)
    expect(end(mine, "c", 90_000_000)).toEqual([])
  })

  test("the stream folds to the same state, and stays small", () => {
    const mine = stream()
    mine.give("optIn")
    for (let index = 0; index < 200; index++) end(mine, `call-${index}`, 1_000_000 + index * 10_000_000)
    expect(mine.state.hardCalls.length).toBeLessThanOrEqual(50)
    expect(foldStream(composure, openStream(composure, "agent:agent-1"), mine.log).state).toEqual(mine.state)
  })
})

describe("what a call is like is read from the caller and the line alone", () => {
  const read = (built: CallBuilder) => {
    const { session, parts: slices, heardAt } = built.call.getSnapshot()
    return toCallStrain(session, (slices["coach"] as CoachSlice).heard, heardAt)
  }

  test("heated, and in a gap while the caller holds", () => {
    const built = answeredCall().caller("I am furious with you, I am so angry about this!")
    expect(read(built)).toMatchObject({ isHeated: true, isGap: false, isOver: false })
    expect(read(built.hold("lookUp", { consent: true }))).toMatchObject({ isGap: true })
    expect(read(built.resume().hangUp())).toMatchObject({ isOver: true, isHeated: true })
  })

  test("nothing that the agent says counts", () => {
    const built = answeredCall().agent("I am so angry with you, you are an idiot, watch your mouth!")
    expect(read(built)).toMatchObject({ isHeated: false })
  })

  test("a complaint about the agent, when they ask for somebody else", () => {
    const built = answeredCall().caller("You are rude. I want to speak to your manager.")
    built.record({ type: "stateFact", fact: "complaint", value: "The agent was rude" })
    expect(read(built).isAboutAgent).toBe(true)
  })

  test("nothing of it is in the call's log", () => {
    const built = answeredCall().caller("I am furious with you!").hold("lookUp")
    expect(JSON.stringify(built.log)).not.toContain("composure")
  })
})

test("the words for it are in the private pack", () => {
  for (const intent of ["composure", "notPersonal", "recovery"] as const satisfies readonly Intent[]) {
    expect(privateIntents).toContain(intent)
    expect(suggestPhrase(englishBank(), { intent, seed: "a" }).phrase).not.toBeNull()
  }
})
