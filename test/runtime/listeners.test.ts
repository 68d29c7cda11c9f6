import { describe, expect, it } from "vitest"
import type { Part } from "evenkeel/kernel"
import { createCall as createBareCall, restoreCall as restoreBareCall, type ListenerFailure } from "evenkeel/runtime"
import { driftTopic, type CallEvent, type Topic } from "evenkeel/session"
import { connected, eventsOf, HOUR, refusalOf, scene, SECOND, T0, typesOf } from "../session/scene.js"

describe("listeners", () => {
  it("hear each event by its type, then everything of a step together, in order", () => {
    const here = connected()
    const heard: string[] = []
    here.call.on("events", (events) => heard.push(`[${typesOf(events).join(" ")}]`))
    here.call.on("fact.stated", ({ data }) => heard.push(`fact ${data.fact}`))
    here.call.on("issue.opened", ({ data }) => heard.push(`issue ${data.issueId}`))
    here.do("stateFact", { fact: "problem", value: "Leak" })
    expect(heard).toEqual(["[issue.opened fact.stated]", `issue ${here.state.issues[0]!.issueId}`, "fact problem"])
  })

  it("hear of help and promises as the records that they are", () => {
    const here = connected()
    const heard: unknown[] = []
    here.call.on("helpRequest", (request) => heard.push(request))
    here.call.on("promiseHeard", (promise) => heard.push(promise))
    here.call.on("promise", (promise) => heard.push(promise))
    here.do("requestHelp", { helpId: "h" })
    const terms = {
      kind: "send",
      promisedBy: "agent",
      window: { from: null, to: null },
      words: "I'll send it",
    } as const
    here.do("hearPromise", { ...terms, promiseId: "p" })
    here.do("acceptPromise", { promiseId: "p" })
    expect(heard).toMatchObject([
      { helpId: "h", standing: "requested" },
      { promiseId: "p", standing: "heard" },
      { promiseId: "p", standing: "accepted" },
    ])
  })

  it("hear nothing of what was refused, known already, or is not final yet", () => {
    const here = connected()
    here.call.hear({ turnId: "x", speaker: "caller", text: "My", final: false, at: here.now })
    let count = 0
    here.call.on("events", () => count++)
    here.call.subscribe(() => count++)
    here.call.hear({ turnId: "x", speaker: "caller", text: " kitchen", final: false, at: here.now })
    here.call.record({ type: "nonsense" } as never)
    here.do("connectCall")
    here.call.tick(here.now)
    expect(count).toBe(0)
  })

  it("stop when they are told to, also while they are called", () => {
    const here = connected()
    const heard: string[] = []
    const stopA = here.call.on("drift.off", () => {
      heard.push("a")
      stopA()
    })
    const stopB = here.call.subscribe(() => heard.push("b"))
    here.do("markOffGoal")
    here.do("markOffGoal")
    stopB()
    stopB()
    here.do("markOffGoal")
    expect(heard).toEqual(["a", "b", "b"])
  })

  it("may be the same function twice, each stopped alone", () => {
    const here = connected()
    let count = 0
    const listener = () => count++
    const stop = here.call.subscribe(listener)
    here.call.subscribe(listener)
    here.do("markOffGoal")
    expect(count).toBe(2)
    stop()
    here.do("markOffGoal")
    expect(count).toBe(3)
  })
})

describe("a listener that throws", () => {
  it("keeps nobody else from hearing, and is told of", () => {
    const here = connected()
    const heard: string[] = []
    const failures: ListenerFailure[] = []
    here.call.on("listenerFailed", (failure) => failures.push(failure))
    const boom = new Error("boom")
    here.call.on("events", () => {
      throw boom
    })
    here.call.on("drift.off", () => {
      throw boom
    })
    here.call.on("drift.off", () => heard.push("second"))
    here.call.subscribe(() => {
      throw boom
    })
    here.call.subscribe(() => heard.push("subscriber"))
    expect(here.do("markOffGoal")).toHaveLength(1)
    expect(heard).toEqual(["second", "subscriber"])
    expect(failures.map(({ error }) => error)).toEqual([boom, boom, boom])
    expect(failures.map(({ type }) => type).slice(0, 2)).toEqual(["events", "drift.off"])
  })

  it("when it is told that a listener threw, is left alone", () => {
    const here = connected()
    here.call.on("listenerFailed", () => {
      throw new Error("again")
    })
    here.call.on("drift.off", () => {
      throw new Error("boom")
    })
    expect(here.do("markOffGoal")).toHaveLength(1)
  })
})

describe("a topic or part of a host's that throws", () => {
  const fail = (): never => {
    throw new Error("boom")
  }
  const silent: Part<null> = { name: "host", initial: null, evolve: () => null }
  const later = { at: T0 + 5 * SECOND, key: "later" }
  const failing: readonly (readonly [string, Part | Topic])[] = [
    ["as it tells", { ...driftTopic, tells: { "drift.off": fail } }],
    ["as it folds", { ...silent, evolve: fail }],
    ["as it reacts", { ...silent, react: fail }],
    ["as it settles", { ...silent, settle: fail }],
    ["as it does what is due", { ...silent, nextDeadline: () => later, due: fail }],
    ["as it says what is due", { ...silent, nextDeadline: fail }],
    ["as it says which commands it has", { ...silent, commands: { has: fail, types: fail } as never }],
  ]

  it.each(failing)("%s leaves a call that works, and tells everybody of everything once", (_, part) => {
    const parts = [part, ...(part === failing[0]![1] ? [] : [driftTopic])]
    const call = createBareCall({ callId: "CA1", at: T0, parts })
    const opened = call.snapshot().seq
    const told: number[] = []
    const types: string[] = []
    call.on("events", (events) => told.push(...events.map(({ seq }) => seq)))
    call.on("drift.on", ({ type }) => types.push(type))
    call.on("changed", () => types.push("changed"))
    for (const type of ["markOffGoal", "markOnGoal"] as const)
      expect(call.record({ type, at: T0 + SECOND })).toMatchObject({ ok: true })
    expect(call.tick(T0 + 6 * SECOND).ok).toBe(true)
    expect(call.record({ type: "markOffGoal", at: T0 + 7 * SECOND }).ok).toBe(true)
    expect(call.record({ type: "markOfGoal", at: T0 + 7 * SECOND } as never).ok).toBe(false)
    expect(told).toEqual(call.events(opened).map(({ seq }) => seq))
    expect(types.filter((type) => type === "drift.on")).toHaveLength(1)
    expect(types.filter((type) => type === "changed").length).toBeGreaterThanOrEqual(3)
    const events = JSON.parse(JSON.stringify(call.events())) as never
    expect(restoreBareCall({ events, parts }).snapshot()).toEqual(call.snapshot())
  })

  it("as it tells is told of like a listener, and keeps nobody else from hearing", () => {
    const call = createBareCall({ callId: "CA1", at: T0, parts: [failing[0]![1]] })
    const failures: ListenerFailure[] = []
    call.on("listenerFailed", (failure) => failures.push(failure))
    call.record({ type: "markOffGoal", at: T0 })
    expect(failures).toMatchObject([{ type: "drift.off", error: { message: "boom" } }])
  })
})

describe("a listener that gives commands", () => {
  it("has them decided at once, and told after what it was told of", () => {
    const here = connected()
    const told: string[] = []
    let answered: readonly CallEvent[] = []
    here.call.on("drift.off", () => {
      const result = here.call.record({ type: "tryRung", rung: "redirect", at: here.now })
      answered = result.ok ? result.events : []
      expect(here.state.rungs).toHaveLength(1)
    })
    here.call.on("events", (events) => told.push(typesOf(events).join(" ")))
    here.call.on("rung.tried", () => told.push("rung"))
    here.call.subscribe(() => told.push("changed"))
    const own = here.do("markOffGoal")
    expect(typesOf(own)).toEqual(["drift.off"])
    expect(typesOf(answered)).toEqual(["rung.tried"])
    expect(told).toEqual(["drift.off", "changed", "rung.tried", "rung", "changed"])
  })

  it("sees a log without gaps, in the order of `seq`", () => {
    const here = connected()
    const seqs: number[] = []
    here.call.on("events", (events) => seqs.push(...events.map(({ seq }) => seq)))
    here.call.on("drift.off", () => void here.do("tryRung", { rung: "redirect" }))
    here.call.on("rung.tried", () => void here.do("setStance", { stance: "takingControl", reason: "drift" }))
    here.do("markOffGoal")
    here.do("markOnGoal")
    expect(seqs).toEqual([3, 4, 5, 6])
    expect(here.call.events(2).map(({ seq }) => seq)).toEqual(seqs)
  })

  it("without end is refused after a hundred, and can go on with the next event", () => {
    const here = connected()
    const codes: (string | undefined)[] = []
    const stop = here.call.on("drift.off", () => {
      codes.push(refusalOf(here.call.record({ type: "markOffGoal", at: here.now })))
    })
    here.do("markOffGoal")
    expect(codes.length).toBe(101)
    expect(codes.slice(0, 100).every((code) => code === undefined)).toBe(true)
    expect(codes.at(-1)).toBe("call/listener-loop")
    stop()
    expect(here.do("markOnGoal")).toHaveLength(1)
  })

  it("is held to a hundred that change something, however many change nothing", () => {
    const here = connected()
    const codes: (string | undefined)[] = []
    here.call.on("drift.off", () => {
      for (let count = 0; count < 150; count++) {
        codes.push(refusalOf(here.call.tick(here.now)))
        codes.push(refusalOf(here.call.record({ type: "connectCall", at: here.now })))
      }
      codes.push(refusalOf(here.call.record({ type: "tryRung", rung: "redirect", at: here.now })))
    })
    here.do("markOffGoal")
    expect(new Set(codes)).toEqual(new Set([undefined]))
    expect(here.state.rungs).toHaveLength(1)
  })

  it("cannot change what the call knows by what it is told", () => {
    const here = connected()
    const [stated] = here.do("stateFact", { fact: "problem", value: "Kitchen" }).slice(-1)
    expect(() => Object.assign(stated!.data, { value: "Cellar" })).toThrow(TypeError)
    const { session } = here.call.getSnapshot()
    expect(() => (session.issues as unknown[]).pop()).toThrow(TypeError)
    expect(here.fact("problem").value).toBe("Kitchen")
    expect(here.try({ type: "stateFact", fact: "problem", value: "Cellar" }).ok).toBe(true)
  })

  it("cannot take an event from those who listen after it, nor from anybody who asks later", () => {
    const here = connected()
    const told: number[] = []
    const failures: ListenerFailure[] = []
    here.call.on("listenerFailed", (failure) => failures.push(failure))
    here.call.on("events", (events) => (events as CallEvent[]).splice(0))
    here.call.on("events", (events) => told.push(events.length))
    const events = here.do("stateFact", { fact: "problem", value: "Leak" })
    expect(told).toEqual([2])
    expect(failures).toMatchObject([{ type: "events", error: expect.any(TypeError) as unknown }])
    expect(() => (events as CallEvent[]).pop()).toThrow(TypeError)
    const nothing = here.call.tick(here.now)
    expect(() => (eventsOf(nothing) as CallEvent[]).push(events[0]!)).toThrow(TypeError)
    expect(eventsOf(here.call.tick(here.now))).toEqual([])
  })

  it("of its own speech, cues, time or another's events, without end, is stopped too", () => {
    const here = connected()
    here.do("holdParticipant", { participantId: "caller" })
    let count = 0
    const again = (type: "clock.due" | "turn.heard" | "cues.reported", give: () => void) =>
      here.call.on(type, () => {
        // A real loop would never end; the test's does.
        if (count++ < 5_000) give()
      })
    const stops = [
      again("clock.due", () => here.call.tick(here.call.nextDeadline()!.at)),
      again("turn.heard", () => here.call.hear({ speaker: "caller", text: "Hello", at: here.now })),
      again("cues.reported", () => here.reports("turn#3", ["gratitude"], count)),
    ]
    here.tick(200 * SECOND)
    expect(count).toBeLessThan(300)
    count = 0
    here.says("caller", "Hello")
    expect(count).toBeLessThan(300)
    for (const stop of stops) stop()
    expect(eventsOf(here.call.tick(here.call.nextDeadline()!.at + HOUR)).length).toBeGreaterThan(0)
  })

  it("that also throws leaves a call that works", () => {
    const here = connected()
    here.call.on("drift.off", () => {
      here.do("tryRung", { rung: "redirect" })
      throw new Error("boom")
    })
    here.do("markOffGoal")
    here.do("markOffGoal")
    expect(here.state.rungs).toHaveLength(2)
  })

  it("while it is told of a step sees the state after that step, not one in between", () => {
    const here = scene()
    const phases: string[] = []
    here.call.on("call.lineClosed", () => phases.push(here.state.line.phase))
    here.do("connectCall", { at: T0 + 1 })
    here.do("closeLine", { at: T0 + 2, endReason: "dropped" })
    expect(phases).toEqual(["wrapUp"])
  })
})

describe("subscribe and getSnapshot", () => {
  it("are what a UI library wants: one object until something changes, and functions that need no `this`", () => {
    const here = connected()
    const { subscribe, getSnapshot } = here.call
    let count = 0
    subscribe(() => count++)
    const before = getSnapshot()
    expect(getSnapshot()).toBe(before)
    expect(here.call.snapshot()).toBe(before)
    here.call.may("close")
    here.call.readiness()
    here.call.events()
    expect(getSnapshot()).toBe(before)
    here.do("markOffGoal")
    expect(count).toBe(1)
    expect(getSnapshot()).not.toBe(before)
    expect(before.session.drift).toEqual([])
    expect(getSnapshot().session.drift).toHaveLength(1)
    expect(getSnapshot().session.participants).toBe(before.session.participants)
  })

  it("call back once a step, however many events it had", () => {
    const here = connected()
    let count = 0
    here.call.subscribe(() => count++)
    here.do("stateFact", { fact: "problem", value: "Leak" })
    expect(count).toBe(1)
  })
})
