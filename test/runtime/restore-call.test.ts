import { describe, expect, it } from "vitest"
import { isFault, type FaultCode } from "evenkeel/kernel"
import type { Call } from "evenkeel/runtime"
import { currentIssue, factOf, isListening } from "evenkeel/session"
import { part } from "./parts.js"
import { ann, connected, cue, eventsOf, HOUR, refusalOf, SECOND, settingsWith, T0, typesOf } from "../session/scene.js"
import { createCall, rehear, restoreCall } from "../whole-call.js"

const json = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value
const logOf = (call: Call) => json(call.events()) as unknown as Record<string, unknown>[]

/** The code of the fault that something throws; anything else that it throws fails the test. */
function faultOf(work: () => unknown): FaultCode | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (!isFault(error)) throw error
    return error.code
  }
}

function sample() {
  const here = connected()
  here.says("caller", "My kitchen is under water", { cues: ["problem"] })
  here.do("holdParticipant", { participantId: "caller", consent: true })
  return here
}

describe("a call that is taken up again from a snapshot", () => {
  it("gives the next turn the id that it would have had", () => {
    const here = sample()
    here.says("agent", "One moment")
    const again = restoreCall({ snapshot: json(here.call.snapshot()) })
    const next = { speaker: "caller", text: "Hello?", at: here.now } as const
    expect(eventsOf(again.hear(next))).toEqual(eventsOf(here.call.hear(next)))
  })

  it("amends what came before it, when the events before are given as well", () => {
    for (const amend of [
      (call: Call) => call.hear({ op: "retract", turnId: "turn#3", at: T0 + HOUR }),
      (call: Call) =>
        call.hear({ op: "replace", turnId: "turn#3", speaker: "caller", text: "My cellar", at: T0 + HOUR }),
      (call: Call) =>
        call.hear({ turnId: "turn#3", speaker: "caller", text: "My kitchen is under water", at: T0 + HOUR }),
      (call: Call) => call.record({ type: "strikeRecord", seq: 6, reason: "slip", at: T0 + HOUR, by: ann }),
      (call: Call) => call.record({ type: "disputeRecord", seq: 3, reason: "slip", at: T0 + HOUR, by: ann }),
      (call: Call) => call.reportCues({ turnId: "turn#3", revision: 0, source: "test@1", cues: [cue("minorStated")] }),
      (call: Call) =>
        call.reportCues({ turnId: "turn#3", revision: 1, source: "test@1", cues: [cue("desiredOutcome")] }),
    ]) {
      const here = sample()
      const again = restoreCall({ snapshot: json(here.call.snapshot()), events: json(here.call.events()) })
      expect(JSON.stringify(amend(again))).toBe(JSON.stringify(amend(here.call)))
      expect(JSON.stringify(again.getSnapshot())).toBe(JSON.stringify(here.call.getSnapshot()))
    }
  })

  it("says that it does not find what came before it, when it has the snapshot alone", () => {
    const again = restoreCall({ snapshot: json(sample().call.snapshot()) })
    expect(refusalOf(again.record({ type: "strikeRecord", seq: 6, reason: "slip", at: T0 + HOUR }))).toBe(
      "session/not-found",
    )
  })

  it("does what was due meanwhile, once", () => {
    const here = sample()
    const again = restoreCall({ snapshot: json(here.call.snapshot()) })
    expect(typesOf(eventsOf(again.tick(here.now + HOUR)))).toEqual(["clock.due", "clock.due"])
  })

  it("does not believe that somebody is still speaking when the turn that they were in comes whole", () => {
    const here = connected()
    here.call.hear({ turnId: "p", speaker: "caller", text: "My kit", final: false, at: here.now })
    const again = restoreCall({ events: json(here.call.events()) })
    again.hear({ op: "replace", turnId: "p", speaker: "caller", text: "My kitchen", at: here.now + SECOND })
    expect(isListening(again.getSnapshot().session)).toBe(false)
  })
})

describe("a follower", () => {
  it("takes no command before the first event, and all after it", () => {
    const here = sample()
    const follower = restoreCall()
    for (const result of [
      follower.record({ type: "connectCall", at: T0 }),
      follower.hear({ speaker: "caller", text: "Hello", at: T0 }),
      follower.tick(T0),
    ])
      expect(refusalOf(result)).toBe("call/not-open")
    expect(follower.getSnapshot().seq).toBe(0)
    follower.apply(logOf(here.call))
    expect(follower.callId).toBe("CA1")
    expect(follower.record({ type: "markOffGoal", at: here.now }).ok).toBe(true)
  })

  it("tells its own listeners what it follows", () => {
    const follower = restoreCall()
    const told: string[] = []
    follower.on("events", (events) => told.push(...typesOf(events)))
    follower.on("fact.stated", ({ data }) => told.push(data.value))
    follower.apply(logOf(sample().call))
    expect(told).toContain("My kitchen is under water")
    expect(told.slice(0, 2)).toEqual(["call.opened", "call.connected"])
  })

  it("is refused a gap, another call's events, and what is no event; nothing of it is kept", () => {
    const here = sample()
    const log = logOf(here.call)
    const follower = restoreCall({ events: log.slice(0, 3) })
    const before = follower.getSnapshot()
    expect(follower.apply(log.slice(4))).toMatchObject({ ok: false, refusal: { code: "log/gap", detail: { seq: 4 } } })
    const other = log.map((event) => ({ ...event, stream: "CA2", id: `CA2#${String(event.seq)}` }))
    expect(refusalOf(follower.apply(other.slice(3)))).toBe("log/invalid")
    expect(refusalOf(follower.apply([...log.slice(3, 5), { ...log[5], seq: "6" }]))).toBe("log/invalid")
    expect(refusalOf(follower.apply([{ ...log[3], heardAt: 0 }]))).toBe("log/invalid")
    expect(refusalOf(follower.apply({} as never))).toBe("log/invalid")
    expect(refusalOf(follower.apply([null] as never))).toBe("log/invalid")
    expect(follower.getSnapshot()).toBe(before)
    expect(follower.apply(log).ok).toBe(true)
  })
})

describe("a follower that went another way", () => {
  it("is told so, and of another call before anything else", () => {
    const here = sample()
    const log = logOf(here.call)
    const follower = restoreCall({ events: log })
    follower.record({ type: "markOffGoal", at: here.now })
    here.do("markOnGoal")
    const before = follower.getSnapshot()
    expect(follower.apply(logOf(here.call))).toMatchObject({
      refusal: { code: "log/conflict", detail: { seq: log.length + 1 } },
    })
    const other = log.map((event) => ({ ...event, stream: "CA2", id: `CA2#${String(event.seq)}` }))
    expect(follower.apply(other)).toMatchObject({ refusal: { code: "log/invalid", detail: { seq: 1 } } })
    expect(follower.apply(log.map((event) => Object.fromEntries(Object.entries(event).reverse())))).toEqual({
      ok: true,
      events: [],
    })
    expect(follower.getSnapshot()).toBe(before)
  })

  it("follows under the playbook that the call is under, and begins with its opening", () => {
    const playbook = { ...settingsWith({ clocks: { wrapUpMs: null } }), version: "2", hash: "other" }
    const here = connected({ playbook })
    expect(restoreCall().apply(logOf(here.call))).toMatchObject({
      refusal: { code: "call/playbook-mismatch", detail: { opened: "2 other", given: "0 none" } },
    })
    expect(restoreCall({ playbook }).apply(logOf(here.call)).ok).toBe(true)
    expect(restoreCall({ migrated: true }).apply(logOf(here.call)).ok).toBe(true)
    const headless = { ...logOf(here.call)[1], seq: 1, id: "CA1#1", batch: 1 }
    expect(refusalOf(restoreCall({ playbook }).apply([headless]))).toBe("log/invalid")
  })

  it("tells of a clock that fails once, restored or not", () => {
    const stuck = part("stuck", { nextDeadline: () => ({ at: T0 + 1, key: "it" }), due: () => [] })
    const here = connected({ parts: [stuck] })
    const reports = (call: Call) => call.events().filter(({ type }) => type === "part.failed").length
    here.tick(SECOND)
    expect(reports(here.call)).toBe(1)
    const again = restoreCall({ events: logOf(here.call), parts: [stuck] })
    again.tick(here.now + SECOND)
    expect(reports(again)).toBe(1)
  })
})

describe("rehear", () => {
  it.each([[[{}]], [{}], [[null]], [[1]], [undefined]])("throws a fault for %j", (log) => {
    expect(faultOf(() => rehear(log as never))).toBe("log/invalid")
  })
})

describe("restoreCall", () => {
  it("is refused under another playbook, and goes on under it where that is said", () => {
    const here = sample()
    const playbook = { ...settingsWith({ clocks: { wrapUpMs: null } }), version: "2", hash: "other" }
    expect(faultOf(() => restoreCall({ events: logOf(here.call), playbook }))).toBe("call/playbook-mismatch")
    const again = restoreCall({ events: logOf(here.call), playbook, migrated: true })
    expect(again.events().at(-1)).toMatchObject({ type: "playbook.changed", data: { version: "2", hash: "other" } })
    expect(again.getSnapshot().session.opening.playbook).toEqual({ version: "2", hash: "other" })
    expect(restoreCall({ events: json(again.events()), playbook }).getSnapshot()).toEqual(again.getSnapshot())
  })

  it("reads its own log whatever is in it: many unfinished issues at a close too", () => {
    const here = connected()
    for (let count = 0; count < 50; count++) here.do("openIssue", { issueId: "i".repeat(190) + count })
    here.do("closeLine", { endedBy: "agent", endReason: "hangUp" })
    const again = restoreCall({ events: logOf(here.call) })
    expect(JSON.stringify(again.getSnapshot())).toBe(JSON.stringify(here.call.getSnapshot()))
  })

  it("reads the log of a call whose clock is odd", () => {
    for (const odd of [1e300, Number.NaN, -5, Number.POSITIVE_INFINITY, T0 + 0.5]) {
      let now = T0
      const call = createCall({ callId: "CA1", clock: { now: () => now } })
      now = odd
      call.record({ type: "connectCall" })
      expect(faultOf(() => restoreCall({ events: logOf(call) }))).toBeUndefined()
    }
  })

  const log = logOf(sample().call)
  const changed = (index: number, change: object) =>
    log.map((event, at) => (at === index ? { ...event, ...change } : event))

  it.each([
    ["no list", {}, "log/invalid"],
    ["no first event", log.slice(1), "log/invalid"],
    ["a gap", [...log.slice(0, 2), ...log.slice(3)], "log/invalid"],
    ["two orders", [log[1], log[0]], "log/invalid"],
    ["a number for an event", [1], "log/invalid"],
    ["a newer version", changed(2, { v: 2 }), "log/newer-version"],
    ["another stream", changed(2, { stream: "CA2", id: "CA2#3" }), "log/invalid"],
    ["an id that is not its place", changed(2, { id: "CA1#9" }), "log/invalid"],
    ["a cause elsewhere", changed(2, { causedBy: "other" }), "log/invalid"],
    ["time that runs back", changed(2, { heardAt: 0 }), "log/invalid"],
    ["data that is no object", changed(2, { data: "x" }), "log/invalid"],
    ["data that is null", changed(2, { data: null }), "log/invalid"],
    ["a turn without text", changed(2, { data: { turnId: "t1", speaker: "caller" } }), "log/invalid"],
    ["an unknown role", changed(2, { by: { id: "x", role: "root" } }), "log/invalid"],
    ["a library's input", changed(2, { by: { id: "x", role: "library" } }), "log/invalid"],
    ["a person's reaction", changed(2, { origin: "reaction" }), "log/invalid"],
    ["a member too many", changed(2, { extra: 1 }), "log/invalid"],
    ["a fraction for a place", changed(2, { seq: 2.5 }), "log/invalid"],
    ["deep data", changed(2, { data: { a: JSON.parse("[".repeat(40) + "]".repeat(40)) as unknown } }), "log/invalid"],
  ] as const)("throws a fault for %s", (_, events, code) => {
    expect(faultOf(() => restoreCall({ events: events as never }))).toBe(code)
  })

  it("is refused an event of a newer version that it is to follow", () => {
    const follower = restoreCall({ events: log.slice(0, 2) })
    const result = follower.apply(changed(2, { v: 2 }).slice(2))
    expect(result.ok ? "" : [result.refusal.code, result.refusal.detail]).toEqual(["log/newer-version", { seq: 3 }])
  })

  const snapshot = json(sample().call.snapshot())

  it.each([
    ["null", null],
    ["a text", "snapshot"],
    ["an empty object", {}],
    ["another format", { ...snapshot, format: 2 }],
    ["no place", { ...snapshot, seq: undefined }],
    ["a negative place", { ...snapshot, seq: -1 }],
    ["no time", { ...snapshot, heardAt: Number.NaN }],
    ["another call's session", { ...snapshot, callId: "CA2" }],
    ["no session", { ...snapshot, session: undefined }],
    ["an empty session", { ...snapshot, session: { callId: "CA1" } }],
    ["a session without its issues", { ...snapshot, session: { ...snapshot.session, issues: undefined } }],
    ["a session with a text for a list", { ...snapshot, session: { ...snapshot.session, clocks: "none" } }],
    ["no parts", { ...snapshot, parts: null }],
    ["a number among its issues", { ...snapshot, session: { ...snapshot.session, issues: [5] } }],
    [
      "an issue without facts",
      { ...snapshot, session: { ...snapshot.session, issues: [{ issueId: "i", seq: 1, at: 1 }] } },
    ],
    [
      "a clock without its time",
      { ...snapshot, session: { ...snapshot.session, clocks: [{ clock: "vent", dueAt: null }] } },
    ],
    [
      "a line that stands nowhere",
      { ...snapshot, session: { ...snapshot.session, line: { ...snapshot.session.line, phase: "up" } } },
    ],
    [
      "talk without counts",
      { ...snapshot, session: { ...snapshot.session, talk: { ...snapshot.session.talk, heardCount: "1" } } },
    ],
  ])("throws a fault for a snapshot that is %s", (_, given) => {
    expect(faultOf(() => restoreCall({ snapshot: given }))).toBe("snapshot/invalid")
  })

  it.each([
    ["drift.0.kind", { drift: [{ seq: 2, at: T0, kind: "sideways" }] }],
    ["vent.0.kind", { vent: [{ seq: 2, at: T0, kind: "paused" }] }],
    ["safety.0.kind", { safety: [{ seq: 2, at: T0, kind: "flood" }] }],
    ["flags.0.flag", { flags: [{ seq: 2, at: T0, flag: "vip", raised: true, basis: "heard" }] }],
    ["flags.0.basis", { flags: [{ seq: 2, at: T0, flag: "legal", raised: true, basis: "guessed" }] }],
    ["rungs.0.rung", { rungs: [{ seq: 2, at: T0, rung: "shout" }] }],
    [
      "participants.0.marks.0.kind",
      { participants: [{ participantId: "p", role: "caller", marks: [{ kind: "left", at: T0 }] }] },
    ],
    ["clocks.0.everyMs", { clocks: [{ clock: "holdMax", dueAt: T0, everyMs: 0 }] }],
    ["clocks.0.everyMs", { clocks: [{ clock: "holdMax", dueAt: T0, everyMs: -5 }] }],
  ] as const)("names the place of what there is none of: %s", (path, change) => {
    const given = { ...snapshot, session: { ...snapshot.session, ...change } }
    const places = [expect.objectContaining({ path: `session.${path}` })]
    expect(() => restoreCall({ snapshot: given })).toThrow(
      expect.objectContaining({ code: "snapshot/invalid", issues: places }),
    )
  })

  it("puts no word that was said into a fault", () => {
    const secret = "swordfish"
    for (const work of [
      () =>
        restoreCall({
          events: changed(2, {
            data: { turnId: secret, text: secret, speaker: secret, more: { [secret]: secret } },
            v: 9,
          }) as never,
        }),
      () => restoreCall({ events: changed(2, { type: secret.repeat(20) }) as never }),
      () => restoreCall({ events: changed(2, { [`${secret} ${secret}`]: secret }) as never }),
      () => restoreCall({ snapshot: { ...snapshot, callId: secret } }),
    ]) {
      try {
        work()
        expect.unreachable()
      } catch (error) {
        expect(isFault(error)).toBe(true)
        expect(String(error) + JSON.stringify(error)).not.toContain(secret)
      }
    }
  })
})

describe("two tabs", () => {
  it("end in one state when one decides and the other follows", () => {
    const here = connected()
    const tab = restoreCall({ events: json(here.call.events()) })
    here.call.on("events", (events) => tab.apply(json(events)))
    here.says("caller", "My kitchen is under water", { cues: ["problem", "anger"] })
    here.do("agreeAction", { what: "Send a plumber" })
    here.tick(HOUR)
    expect(JSON.stringify(tab.getSnapshot())).toBe(JSON.stringify(here.call.getSnapshot()))
    expect(factOf(currentIssue(tab.getSnapshot().session), "problem").value).toBe("My kitchen is under water")
  })
})
