import { describe, expect, test } from "vitest"
import { definePlaybook } from "evenkeel/playbook"
import { factOf, holdsOf, standingFlags } from "evenkeel/session"
import { buildCall, fixedClock } from "evenkeel/testing"

const startAt = 1_767_225_600_000

/** Type and time of each event, the time counted from the opening. */
const timesOf = (story: ReturnType<typeof buildCall>) => story.log.map(({ type, at }) => [type, at - startAt])

describe("buildCall", () => {
  test("opens a call with an agent", () => {
    const { call, log, now } = buildCall()
    expect(log).toMatchObject([{ type: "call.opened", data: { agent: { agentId: "agent-1", kind: "human" } } }])
    expect([call.callId, now]).toEqual(["CA1", startAt])
  })

  test("opens it as it is told", () => {
    const playbook = definePlaybook({ client: "acme", zone: "UTC" })
    const { call } = buildCall({ at: 5, callId: "X", playbook, caller: { name: "Dana" }, direction: "outbound" })
    const { session } = call.getSnapshot()
    expect(session.opening).toMatchObject({ client: "acme", openedAt: 5, direction: "outbound" })
    expect([session.callId, session.caller.name]).toEqual(["X", "Dana"])
  })

  test("a step comes a second after the end of the one before", () => {
    const story = buildCall()
      .ring()
      .answer()
      .agent("Good morning, how can we help?", { tookMs: 2_000 })
      .caller("My boiler is out.", { tookMs: 3_000 })
      .waits(10_000)
      .record({ type: "setCallType", callType: "service" })
    expect(timesOf(story)).toEqual([
      ["call.opened", 0],
      ["call.rang", 1_000],
      ["call.connected", 2_000],
      ["turn.heard", 5_000],
      ["turn.heard", 9_000],
      ["callType.set", 20_000],
    ])
    expect(story.now).toBe(startAt + 20_000)
  })

  test("speech lasts 400 ms a word where nothing is said of it", () => {
    const story = buildCall().caller("  My boiler   is out. ")
    expect(story.log.at(-1)).toMatchObject({ at: startAt + 2_600, data: { startAt: startAt + 1_000 } })
  })

  test("a step with a time of its own moves the time on, and never back", () => {
    const story = buildCall()
      .record({ type: "connectCall", at: startAt + 60_000 })
      .record({ type: "ringCall", at: startAt + 30_000 })
      .caller("Hello?", { tookMs: 500 })
    expect(timesOf(story).slice(1)).toEqual([
      ["call.connected", 60_000],
      ["call.rang", 30_000],
      ["turn.heard", 61_500],
    ])
  })

  test("waiting does what falls due, a hold is told in words", () => {
    const story = buildCall().answer().hold("lookUp", { consent: true }).waits(40_000).resume()
    const [caller] = story.call.getSnapshot().session.participants
    expect(holdsOf(caller!)).toEqual([
      { participantId: "caller", purpose: "lookUp", consent: true, fromAt: startAt + 2_000, toAt: startAt + 43_000 },
    ])
    expect(story.log.find(({ type }) => type === "clock.due")?.heardAt).toBe(startAt + 42_000)
  })

  test("cues of a turn add up, and rest on its words", () => {
    const { call } = buildCall()
      .answer()
      .caller("Never call me again, my boiler is out.")
      .cue("problem", { words: "my boiler is out" })
      .cue("doNotCall", { words: "Never call me again", confidence: 0.8, strength: 0.5 })
    const { session } = call.getSnapshot()
    expect(factOf(session.issues[0], "problem").value).toBe("Never call me again, my boiler is out.")
    expect(standingFlags(session).map(({ flag }) => flag)).toEqual(["doNotCall"])
    expect(call.events().findLast(({ type }) => type === "cues.reported")?.data).toMatchObject({
      source: "test",
      turnId: "turn#3",
      cues: [
        { kind: "problem", confidence: 1, strength: 1, span: { start: 21, end: 37 } },
        { kind: "doNotCall", confidence: 0.8, strength: 0.5, span: { start: 0, end: 19 } },
      ],
    })
  })

  test("a cue may name its detector and target, and is about the last turn only", () => {
    const story = buildCall()
      .caller("You fool.", { turnId: "a" })
      .cue("anger")
      .cue("abuse.insult", { target: "agent", source: "vendor" })
      .hear({ speaker: "caller", text: "Sorry.", turnId: "b" })
      .cue("gratitude")
    const reports = story.log.filter(({ type }) => type === "cues.reported")
    expect(reports.map(({ data }) => data)).toMatchObject([
      { turnId: "a", source: "test", cues: [{ kind: "anger" }] },
      { turnId: "a", source: "vendor", cues: [{ target: "agent", span: { start: 0, end: 9 } }] },
      { turnId: "b", source: "test", cues: [{ kind: "gratitude" }] },
    ])
  })

  test("a line breaks, closes, and the call completes", () => {
    const dropped = buildCall({ caller: { number: "+15550100" } })
      .answer()
      .drop()
    expect(dropped.call.getSnapshot().session.ringBack).toMatchObject({ number: "+15550100" })
    const { line } = buildCall().answer().hangUp().complete().call.getSnapshot().session
    expect(line).toMatchObject({ phase: "completed", end: { endedBy: "caller", endReason: "hangUp" } })
    expect(buildCall().answer().hangUp("agent").call.getSnapshot().session.line.end?.endedBy).toBe("agent")
  })

  test("a step that the call refuses, or a cue that rests on nothing, throws", () => {
    const story = buildCall().answer()
    expect(() => story.record({ type: "withdrawIssue", issueId: "none", reason: "x" })).toThrow(
      'withdrawIssue was refused: session/not-found {"what":"issue","id":"none"}',
    )
    expect(() => story.cue("problem")).toThrow("a cue needs a turn")
    expect(() => story.caller("Hello.").cue("problem", { words: "boiler" })).toThrow("do not stand in turn#")
  })
})

test("a fixed clock stands, is advanced, and set", () => {
  const clock = fixedClock(1_000)
  expect([clock.now(), clock.now(), clock.advance(500), clock.now()]).toEqual([1_000, 1_000, 1_500, 1_500])
  clock.set(200)
  expect(clock.now()).toBe(200)
})
