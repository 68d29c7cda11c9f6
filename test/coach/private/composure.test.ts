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

  test("the two go on taking turns after more calls than are kept", () => {
    const mine = stream()
    mine.give("optIn")
    const words = Array.from({ length: 120 }, (_, index) => mine.give("noteStrain", { ...strain, callId: `c${index}` }))
    expect(words).toEqual(words.map((_, index) => [index % 2 === 0 ? "notPersonal" : "composure"]))
    expect(mine.state.promptedIn.length).toBeLessThanOrEqual(50)
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

  test("a call that was heated and grew calm was hard, prompted or not", () => {
    const mine = stream()
    mine.give("optIn")
    const calm = { ...strain, isHeated: false }
    for (const [index, change] of [{}, { isGap: false }, { isAboutAgent: true }].entries()) {
      const callId = `c${index}`
      mine.give("noteStrain", { ...strain, ...change, callId }, 1_000_000)
      mine.give("noteStrain", { ...calm, callId }, 1_100_000)
      expect(mine.give("noteStrain", { ...calm, callId, isOver: true }, 1_200_000)).toEqual(
        index < 2 ? [] : ["recovery"],
      )
    }
  })

  test("one in danger was hard, and brings no word itself", () => {
    const mine = stream()
    mine.give("optIn")
    end(mine, "a", 1_000_000)
    const danger = { ...strain, callId: "c", isHeated: false, isDanger: true, isOver: true }
    expect(mine.give("noteStrain", danger, 2_500_000)).toEqual([])
    expect(end(mine, "d", 3_000_000)).toEqual(["recovery"])
  })

  test("where the third was one in danger, the word comes once that is over, and once", () => {
    const mine = stream()
    mine.give("optIn")
    end(mine, "a", 1_000_000)
    end(mine, "b", 2_000_000)
    const danger = { ...strain, callId: "c", isHeated: false, isDanger: true, isOver: true }
    expect(mine.give("noteStrain", danger, 2_500_000)).toEqual([])
    const cleared = { ...danger, isDanger: false }
    expect([mine.give("noteStrain", cleared, 2_600_000), mine.give("noteStrain", cleared, 2_700_000)]).toEqual([
      ["recovery"],
      [],
    ])
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

  test.each([
    ["You are so rude! I'm going to report you.", true],
    ["I want to make a complaint about the way you spoke to me!", true],
    ["I want to complain about you people, this is a disgrace!", false],
    ["I already reported the leak to you, this is ridiculous!", false],
  ])("a complaint of the caller's own words is about the agent: %s", (said, isAboutAgent) => {
    expect(read(answeredCall().caller(said)).isAboutAgent).toBe(isAboutAgent)
  })

  test("each agent's own part: heat before it is another's, and handed over it is over", () => {
    const built = answeredCall().record({ type: "startSegment", agentId: "agent-1" })
    built.caller("You are rude, I am so angry about this! I want to speak to your manager.")
    built.record({ type: "stateFact", fact: "complaint", value: "The agent was rude" })
    const of = (agentId: string) => {
      const { session, parts: slices, heardAt } = built.call.getSnapshot()
      return toCallStrain(session, (slices["coach"] as CoachSlice).heard, heardAt, { agentId })
    }
    expect(of("agent-1")).toMatchObject({ isHeated: true, isAboutAgent: true, isOver: false })
    built.waits(1_000).record({ type: "startSegment", agentId: "agent-2" })
    expect(of("agent-1")).toMatchObject({ isHeated: true, isAboutAgent: true, isOver: true })
    expect(of("agent-2")).toMatchObject({ isHeated: false, isAboutAgent: false, isOver: false })
    built.caller("I am furious, this is a disgrace!").hangUp()
    expect(of("agent-2")).toMatchObject({ isHeated: true, isAboutAgent: false, isOver: true })
    expect(read(built)).toMatchObject({ isHeated: true, isOver: true })
  })

  test("a danger that began after they had handed it over is another's", () => {
    const built = answeredCall().record({ type: "startSegment", agentId: "agent-1" })
    built.waits(1_000).record({ type: "startSegment", agentId: "agent-2" }).waits(1_000)
    built.record({ type: "enterSafety", kind: "fire" })
    const of = (agentId: string) => {
      const { session, parts: slices, heardAt } = built.call.getSnapshot()
      return toCallStrain(session, (slices["coach"] as CoachSlice).heard, heardAt, { agentId })
    }
    expect(of("agent-1")).toMatchObject({ isOver: true, isDanger: false })
    expect(of("agent-2")).toMatchObject({ isOver: false, isDanger: true })
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
