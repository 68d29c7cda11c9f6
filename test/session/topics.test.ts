import { describe, expect, it } from "vitest"
import { isFault, type Part } from "evenkeel/kernel"
import { cuesPart } from "evenkeel/cues"
import { createCall, rehear, replayCall, restoreCall } from "evenkeel/runtime"
import {
  allTopics,
  closingTopic,
  commandTypes,
  cuesTopic,
  cueTopics,
  defaultSettings,
  eventTypes,
  participantsTopic,
  safetyTopic,
  ventTopic,
  type Topic,
} from "evenkeel/session"
import { sessionOf } from "../../src/session/inner.js"
import * as exported from "evenkeel/session"
import { buildCall } from "evenkeel/testing"
import { coreTopics } from "../../src/session/composed/core-topics.js"
import { topicNames, topicOf } from "../../src/session/composed/topic-names.js"
import { samples } from "./samples.js"

const AT = 1_767_225_600_000
const AGENT = { id: "ann", role: "agent" } as const

const openCall = (...parts: readonly (Part | Topic)[]) =>
  createCall({ callId: "CA1", at: AT, by: AGENT, agent: { agentId: "ann", kind: "human" }, parts })
const give = (call: ReturnType<typeof openCall>, command: object) =>
  call.record({ at: AT + 1_000, ...command } as never)

/** A whole call with something of every topic that a story can bring. */
const log = () =>
  buildCall({ caller: { name: "Dana" } })
    .answer()
    .caller("This is the third time!", { turnId: "t1" })
    .cue("anger")
    .record({ type: "tryRung", rung: "acknowledge" })
    .hold("lookUp", { consent: true })
    .waits(50_000)
    .resume()
    .drop().log

describe("the names of topics", () => {
  const session = sessionOf(allTopics())

  it("tell of every command and event which topic brings it, where that is not in every call", () => {
    const told = ({ topic }: Topic) => (coreTopics().some((core) => core.topic === topic) ? undefined : topic)
    for (const type of eventTypes())
      if (type !== "part.failed" && type !== "loop.stopped")
        expect([type, topicOf("events", type)]).toEqual([type, told(session.eventRule(type)!.topic)])
    for (const topic of session.topics)
      for (const type of Object.keys(topic.rules(session).commands))
        expect([type, topicOf("commands", type)]).toEqual([type, told(topic)])
    for (const topic of session.topics)
      for (const wish of Object.keys(topic.wishes ?? {}))
        expect([wish, topicOf("wishes", wish)]).toEqual([wish, topic.topic])
  })

  it("are all there, and each is exported under its name", () => {
    expect(session.topics.map(({ topic }) => topic)).toEqual(topicNames())
    for (const topic of allTopics()) expect((exported as Record<string, unknown>)[`${topic.topic}Topic`]).toBe(topic)
  })

  it("tell nothing of events of parts, and of commands that there are none of", () => {
    for (const type of ["fact.given", "help.routed", "advice.given", "x.scored", "constructor", "__proto__", "hold"])
      expect([type, sessionOf([]).missingTopic("events", type)]).toEqual([type, undefined])
    expect(sessionOf([]).missingTopic("commands", "openVents")).toBeUndefined()
  })
})

describe("a call without a topic", () => {
  it("takes what every call lives by", () => {
    const call = openCall()
    expect(give(call, { type: "connectCall" }).ok).toBe(true)
    expect(call.hear({ speaker: "caller", text: "Hello?", at: AT + 2_000 }).ok).toBe(true)
    expect(give(call, { type: "closeLine", endedBy: "agent", at: AT + 3_000 }).ok).toBe(true)
    expect(call.events().map(({ type }) => type)).toEqual([
      "call.opened",
      "call.connected",
      "turn.heard",
      "call.lineClosed",
    ])
  })

  it("refuses each of its commands, and says which topic to add", () => {
    const call = openCall()
    for (const type of commandTypes()) {
      const result = give(call, { type, ...samples[type] })
      const topic = topicOf("commands", type)
      if (topic === undefined) expect([type, result.ok]).toEqual([type, true])
      else
        expect([type, result]).toMatchObject([
          type,
          { ok: false, refusal: { code: "session/topic-missing", detail: { command: type, topic: `${topic}Topic` } } },
        ])
    }
    expect(give(call, { type: "conectCall" })).toMatchObject({ refusal: { code: "session/unknown-command" } })
    expect(call.events().length).toBeLessThan(10)
  })

  it("answers what may be done by what it knows", () => {
    const call = openCall()
    expect(call.may("hold")).toEqual({
      allowed: false,
      code: "may/topic-missing",
      lacking: ["participantsTopic"],
      breaches: [],
    })
    const unknown = { ready: false, missing: [{ issueId: null, what: "closingTopic" }], claims: [] }
    expect(call.readiness()).toEqual(unknown)
    expect(openCall(ventTopic, cuesTopic).readiness()).toEqual(unknown)
    expect(openCall(closingTopic).readiness().missing).toEqual([{ issueId: null, what: "problem" }])
  })

  it("is restored from no log that holds it", () => {
    const events = log()
    const thrown = (work: () => unknown): unknown => {
      try {
        return work()
      } catch (error) {
        return error
      }
    }
    for (const work of [() => restoreCall({ events }), () => rehear(events), () => replayCall(events)]) {
      const fault = thrown(work)
      expect(isFault(fault, "log/topic-missing") && fault.detail["topic"]).toBe("cuesTopic")
    }
    const snapshot = restoreCall({ events, parts: allTopics() }).snapshot()
    const fault = thrown(() => restoreCall({ snapshot }))
    expect(isFault(fault, "log/topic-missing") && fault.detail["topic"]).toBe("participantsTopic")
    expect(restoreCall({ snapshot, parts: allTopics() }).snapshot()).toEqual(snapshot)
  })

  it("follows no call that goes on about it", () => {
    const follower = restoreCall({})
    const events = log()
    expect(follower.apply(events.slice(0, 3)).ok).toBe(true)
    expect(follower.apply(events.slice(3))).toMatchObject({
      ok: false,
      refusal: { code: "log/topic-missing", detail: { seq: 4, topic: "cuesTopic" } },
    })
  })

  it("logs what a part tells of its own, whatever the word it begins with, and takes such a log up again", () => {
    const noun = (topic: Topic) => Object.keys(topic.rules(sessionOf(allTopics())).events)[0]?.split(".")[0] ?? "x"
    const types = [...allTopics().map((topic) => `${noun(topic)}.audited`), "hold", "flag"]
    const auditing: Part = {
      name: "auditing",
      initial: null,
      evolve: (slice) => slice,
      react: (_, { type }) => (type === "turn.heard" ? types.map((each) => ({ type: each, data: {} })) : []),
    }
    for (const parts of [[auditing], [auditing, ...allTopics()]]) {
      const call = openCall(...parts)
      call.hear({ speaker: "caller", text: "Third time!", at: AT + 2_000 })
      expect(call.events(2).map(({ type }) => type)).toEqual(types)
      expect(restoreCall({ events: call.events(), parts }).snapshot()).toEqual(call.snapshot())
    }
  })

  it("reports a part that tells of it, and keeps nothing half known", () => {
    const venting: Part = {
      name: "venting",
      initial: null,
      evolve: (slice) => slice,
      react: (_, { type }) => (type === "turn.heard" ? [{ type: "vent.opened", data: {} }] : []),
    }
    const hearing = (...parts: readonly (Part | Topic)[]) => {
      const call = openCall(...parts)
      call.hear({ speaker: "caller", text: "Third time!", at: AT + 2_000 })
      return call.events().map(({ type }) => type)
    }
    expect(hearing(venting)).toEqual(["call.opened", "turn.heard", "part.failed"])
    expect(hearing(venting, ventTopic)).toEqual(["call.opened", "turn.heard", "vent.opened", "clock.started"])
    expect(hearing({ ...venting, needs: [ventTopic] } as Part)).toEqual(hearing(venting, ventTopic))
  })
})

describe("a call of chosen topics", () => {
  it("has those that a topic or a part stands on, in one order however they were chosen", () => {
    const names = (topics: readonly Topic[]) => sessionOf(topics).topics.map(({ topic }) => topic)
    expect(names([ventTopic])).toEqual(["opening", "line", "talk", "corrections", "clocks", "vent"])
    expect(names([safetyTopic, participantsTopic])).toEqual(names([participantsTopic, safetyTopic, safetyTopic]))
    const call = openCall(cuesPart())
    call.hear({ speaker: "caller", text: "Get me your manager.", at: AT + 2_000 })
    expect(call.events().map(({ type }) => type)).toContain("cues.reported")
  })

  it("has with a detector whatever makes something of its cues: nothing that it hears is lost", () => {
    const call = openCall(cuesPart())
    call.hear({ speaker: "caller", text: "There is a fire in my kitchen!", at: AT + 2_000 })
    expect(call.events().map(({ type }) => type)).toContain("safety.entered")
    const { topics } = sessionOf(cueTopics())
    for (const topic of allTopics()) if (topic.cues !== undefined) expect(topics).toContain(topic)
  })

  it("replays to the state that it reached, and says the same as a whole call of what it knows", () => {
    const parts = [ventTopic, participantsTopic]
    const play = (call: ReturnType<typeof openCall>) => {
      give(call, { type: "connectCall" })
      give(call, { type: "openVent", at: AT + 2_000 })
      call.hear({ speaker: "caller", text: "Third time", startAt: AT + 2_000, at: AT + 70_000 })
      give(call, { type: "holdParticipant", participantId: "caller", at: AT + 80_000 })
      call.tick(AT + 130_000)
      give(call, { type: "strikeRecord", seq: 3, reason: "slip", at: AT + 131_000 })
      return call
    }
    const call = play(openCall(...parts))
    const types = call.events().map(({ type }) => type)
    expect(types).toContain("vent.closed")
    expect(types).toContain("clock.due")
    expect(types).toEqual(
      play(openCall(...allTopics()))
        .events()
        .map(({ type }) => type),
    )
    const stored = JSON.parse(JSON.stringify(call.events())) as ReturnType<typeof call.events>
    expect(JSON.stringify(restoreCall({ events: stored, parts }).snapshot())).toBe(JSON.stringify(call.snapshot()))
    expect(JSON.stringify(rehear(stored, { parts }).events)).toBe(JSON.stringify(call.events()))
    expect(JSON.stringify(replayCall(stored, { parts })[0])).toBe(JSON.stringify(call.snapshot().session))
  })

  it("checks the sections of the playbook that its topics read", () => {
    const playbook = { ...defaultSettings, clocks: { ...defaultSettings.clocks, holdMaxMs: "long" as never } }
    const open = (...parts: readonly Topic[]) => createCall({ callId: "CA1", at: AT, playbook, parts })
    expect(() => open(participantsTopic)).toThrow(/playbook\.clocks\.holdMaxMs/)
    expect(open().events()).toHaveLength(1)
  })
})

describe("who gives an event", () => {
  it("is nobody's to change: it is one value for all calls", () => {
    const call = openCall(ventTopic)
    give(call, { type: "connectCall" })
    give(call, { type: "openVent" })
    for (const { by } of call.events()) expect([by, Object.isFrozen(by)]).toEqual([by, true])
  })
})

describe("what is chosen for a call", () => {
  it("makes one session, in whatever order and with whatever comes along", () => {
    expect(sessionOf([ventTopic, participantsTopic])).toBe(sessionOf([participantsTopic, ventTopic]))
    const withNeeds = sessionOf([ventTopic]).topics
    expect(sessionOf(withNeeds)).toBe(sessionOf([ventTopic]))
  })

  it("is what was given: a topic of the same name is another session, and leaves the first as it was", () => {
    const other: Topic = { ...ventTopic, rules: () => ({ commands: {}, events: {} }) as never }
    expect(sessionOf([other]).isPublic("openVent")).toBe(false)
    expect(sessionOf([ventTopic]).isPublic("openVent")).toBe(true)
  })

  const issuesOf = (parts: unknown) => {
    try {
      openCallOf(parts)
    } catch (error) {
      return isFault(error) ? error.issues : [{ path: "", expected: String(error) }]
    }
    return []
  }
  const openCallOf = (parts: unknown) => createCall({ callId: "CA1", at: AT, parts: parts as never })

  it.each<[string, unknown, readonly string[]]>([
    ["a topic that there is none of", [{ topic: "nope" }], ["parts"]],
    ["a part that needs one", [{ name: "own", initial: 0, evolve: () => 0, needs: [{ topic: "nope" }] }], ["parts"]],
    ["nothing", [null], ["parts.0.name", "parts.0.evolve"]],
    ["a word", ["vent"], ["parts.0.name", "parts.0.evolve"]],
    ["no list", null, ["parts"]],
    ["a part twice", [cuesPart(), cuesPart()], ["parts.1.name"]],
  ])("is refused where it is %s, by its path", (_, parts, paths) => {
    expect(issuesOf(parts).map(({ path }) => path)).toEqual(paths)
  })
})
