import { describe, expect, it } from "vitest"
import { currentIssue, inSafetyMode, standingFlags, type CallCommands, type CommandType } from "evenkeel/session"
import { ann, connected, cue, HOUR, refusalOf, SECOND, T0, typesOf, without, type Scene } from "./scene.js"

/** A call in which an issue is open, so that a record makes one event. */
function withIssue(): Scene {
  const here = connected()
  here.do("stateFact", { fact: "problem", value: "Leak" })
  here.do("readBackFacts")
  here.do("offerOption", { what: "Tonight", optionId: "o" })
  here.do("agreeAction", { what: "Send a plumber", actionId: "a" })
  here.do("openVent")
  here.do("expectProcedure", { procedureId: "restart" })
  return here
}

/** What a strike may leave behind: that it happened, and what stood out about it. */
const comparable = (here: Scene) => without(here.state, "exceptions")

describe("a record that is struck", () => {
  const records: readonly (readonly [CommandType, object])[] = [
    ["setCallType", { callType: "message" }],
    ["stateFact", { fact: "unit", value: "4b" }],
    ["stateFact", { fact: "problem", value: "Burst pipe" }],
    ["readBackFacts", {}],
    ["confirmFacts", { facts: ["problem"] }],
    ["correctFact", { fact: "problem", value: "No leak" }],
    ["clearFact", { fact: "problem" }],
    ["offerOption", { what: "Tomorrow" }],
    ["agreeAction", { what: "Ring back" }],
    ["closeVent", {}],
    ["setStance", { stance: "takingControl", reason: "third round" }],
    ["tryRung", { rung: "probe" }],
    ["markOffGoal", {}],
    ["markOnGoal", {}],
    ["expectProcedure", { procedureId: "meter" }],
    ["markStep", { procedureId: "restart", stepId: "unplug", standing: "done" }],
    ["noteEndSignal", {}],
    ["beginClosing", {}],
    ["noteAsked", {}],
    ["setDisposition", { code: "booked" }],
    ["tagValue", { value: "saved" }],
    ["notePraise", { words: "Best help in years" }],
    ["raiseFlag", { flag: "legal" }],
  ]

  it.each(records)("%s %j: is as if it had not been made", (type, fields) => {
    const here = withIssue()
    const before = comparable(here)
    const [event] = here.do(type as "noteAsked", { ...(fields as CallCommands["noteAsked"]), by: ann })
    expect(comparable(here)).not.toEqual(before)
    const struck = here.do("strikeRecord", { seq: event!.seq, reason: "slip", by: ann })
    expect(struck[0]).toMatchObject({ type: "record.struck", data: { seq: event!.seq, reason: "slip" } })
    expect(comparable(here)).toEqual(before)
  })

  it("takes with it nothing else that was recorded", () => {
    const here = withIssue()
    const first = here.do("setDisposition", { code: "booked" })[0]!
    here.do("setDisposition", { code: "sold" })
    here.do("strikeRecord", { seq: first.seq, reason: "slip" })
    expect(here.state.outcome.dispositions.map(({ code }) => code)).toEqual(["sold"])
  })

  it("may be one of a flag that was lowered: it is up again", () => {
    const here = withIssue()
    here.do("raiseFlag", { flag: "doNotCall" })
    const [lowered] = here.do("lowerFlag", { flag: "doNotCall", reason: "slip", by: ann })
    here.do("strikeRecord", { seq: lowered!.seq, reason: "slip", by: ann })
    expect(standingFlags(here.state).map(({ flag }) => flag)).toEqual(["doNotCall"])
  })

  it("twice changes nothing more", () => {
    const here = withIssue()
    const [event] = here.do("tagValue", { value: "saved" })
    here.do("strikeRecord", { seq: event!.seq, reason: "slip" })
    const before = comparable(here)
    here.do("strikeRecord", { seq: event!.seq, reason: "slip" })
    expect(comparable(here)).toEqual(before)
  })

  it("may be a reaction of the library", () => {
    const here = connected()
    here.says("caller", "I'll sue", { cues: ["threat.legal"] })
    here.do("strikeRecord", { seq: here.state.flags[0]!.seq, reason: "another company", by: ann })
    expect(standingFlags(here.state)).toEqual([])
  })

  it("is struck after the call as well", () => {
    const here = withIssue()
    const [event] = here.do("setDisposition", { code: "booked" })
    here.do("completeCall")
    here.do("strikeRecord", { seq: event!.seq, reason: "wrong call" })
    expect(here.state.outcome.dispositions).toEqual([])
  })

  it("must be there, and of a kind that a strike undoes", () => {
    const here = withIssue()
    expect(refusalOf(here.try({ type: "strikeRecord", seq: 10_000, reason: "slip" }))).toBe("session/not-found")
    const kept: readonly (readonly [CommandType, object])[] = [
      ["reportCues", { turnId: "x", revision: 0, source: "s", cues: [cue("gratitude")] }],
      ["enterSafety", { kind: "fire" }],
      ["requestHelp", {}],
      ["describeCaller", { name: "Dana" }],
      ["settleOption", { optionId: "o", standing: "chosen" }],
      ["amendAction", { actionId: "a", standing: "done" }],
    ]
    for (const [type, fields] of kept) {
      const [event] = here.do(type as "noteAsked", fields as CallCommands["noteAsked"])
      expect(refusalOf(here.try({ type: "strikeRecord", seq: event!.seq, reason: "slip", by: ann }))).toBe(
        "session/not-strikeable",
      )
    }
  })
})

describe("a record that is disputed", () => {
  it("stays, and is marked", () => {
    const here = withIssue()
    const before = comparable(here)
    const [event] = here.do("disputeRecord", { seq: 3, reason: "not what was said" })
    expect(comparable(here)).toEqual(before)
    expect(here.state.exceptions.at(-1)).toMatchObject({
      kind: "disputed",
      code: "record/disputed",
      lacking: ["3"],
      seq: event!.seq,
    })
    expect(refusalOf(here.try({ type: "disputeRecord", seq: 10_000, reason: "x" }))).toBe("session/not-found")
  })
})

describe("a turn that is taken back", () => {
  it("takes the facts, flags, cues and counts with it that rest on it", () => {
    const here = connected()
    const before = without(here.state, "heardCount", "heardCharacters")
    const turnId = here.says("caller", "My kitchen is under water and I'll sue", {
      tookMs: SECOND,
      cues: ["problem", "threat.legal", "endSignal", "doNotCall"],
    })
    expect(currentIssue(here.state)).toBeDefined()
    here.retracts(turnId)
    expect(without(here.state, "heardCount", "heardCharacters")).toEqual(before)
  })

  it("leaves what other words, or a person, added to the issue that it opened", () => {
    const here = connected()
    const first = here.says("caller", "My kitchen is under water", { cues: ["problem"] })
    here.says("caller", "I want a plumber", { cues: ["desiredOutcome"] })
    here.do("agreeAction", { what: "Send a plumber" })
    here.retracts(first)
    expect(here.fact("problem").standing).toBe("unknown")
    expect(here.fact("desiredOutcome").value).toBe("I want a plumber")
    expect(currentIssue(here.state)!.actions).toHaveLength(1)
  })

  it("takes a read-back and a confirmation with it", () => {
    const here = connected()
    here.says("caller", "My kitchen is under water", { cues: ["problem"] })
    const readBack = here.says("agent", "Under water?", { cues: ["readBack"] })
    const yes = here.says("caller", "Yes", { cues: ["confirmation"] })
    here.retracts(yes)
    expect(here.fact("problem").standing).toBe("readBack")
    here.retracts(readBack)
    expect(here.fact("problem").standing).toBe("stated")
  })

  it("leaves what has left the house, marked: help, accepted promises, danger", () => {
    const here = connected()
    const turnId = here.says("caller", "Get me your boss, there is a fire", { cues: ["emergency.fire"] })
    here.do("requestHelp", { turnId })
    here.do("hearPromise", {
      promiseId: "p",
      turnId,
      kind: "callback",
      promisedBy: "agent",
      window: { from: null, to: T0 + HOUR },
      words: "I'll ring",
    })
    here.do("acceptPromise", { promiseId: "p" })
    here.retracts(turnId)
    expect(inSafetyMode(here.state)).toBe("fire")
    for (const list of [here.state.safety, here.state.helpRequests, here.state.promises])
      expect(list).toMatchObject([{ groundWithdrawn: true }])
  })

  it("must have been heard, and cannot be taken back twice", () => {
    const here = connected()
    const turnId = here.says("caller", "Hello?")
    here.retracts(turnId)
    const again = here.call.hear({ op: "retract", turnId, speaker: "caller", text: "", at: here.now })
    expect(refusalOf(again)).toBe("session/not-found")
  })

  it("takes no more cues, however late the detector is", () => {
    const here = connected()
    const turnId = here.says("caller", "My kitchen is under water and I'll sue")
    here.retracts(turnId)
    expect(here.reports(turnId, ["problem", "threat.legal"])).toEqual([])
    expect(here.state.issues).toEqual([])
    expect(here.state.flags).toEqual([])
  })

  it("may be said again under the same id, and takes cues then", () => {
    const here = connected()
    const turnId = here.says("caller", "My kitchen")
    here.retracts(turnId)
    here.wait(SECOND)
    here.says("caller", "My bathroom", { turnId })
    here.reports(turnId, ["problem"])
    expect(here.fact("problem").value).toBe("My bathroom")
    here.retracts(turnId)
    expect(here.state.issues).toEqual([])
    expect(here.state.talk.caller).toBeNull()
  })

  it("gives the time and the count back, and the end of the turn before", () => {
    const here = connected()
    here.wait(10 * SECOND)
    here.says("caller", "One", { tookMs: 3 * SECOND })
    const { caller } = here.state.talk
    here.wait(10 * SECOND)
    const turnId = here.says("caller", "Two", { tookMs: 5 * SECOND })
    expect(here.state.talk.caller).toMatchObject({ turnCount: 2, speechMs: 8 * SECOND, lastEndAt: here.now })
    here.retracts(turnId)
    expect(here.state.talk.caller).toEqual(caller)
  })
})

describe("a turn that is replaced", () => {
  it("loses what rested on its old words, and takes the cues of the new ones", () => {
    const here = connected()
    const turnId = here.says("caller", "My kitten is under water", { cues: ["problem", "distress"] })
    const events = here.call.hear({
      op: "replace",
      turnId,
      speaker: "caller",
      text: "My kitchen is under water",
      at: here.now,
    })
    expect(events.ok && typesOf(events.events).slice(0, 2)).toEqual(["turn.retracted", "turn.replaced"])
    expect(here.state.issues).toEqual([])
    here.reports(turnId, ["problem"])
    expect(here.fact("problem").value).toBe("My kitchen is under water")
    expect(here.state.talk.caller).toMatchObject({ turnCount: 1 })
  })
})

describe("a report of cues that is revised", () => {
  it("replaces what the same source gave for that turn before, and nothing of other sources or turns", () => {
    const here = connected()
    const first = here.says("caller", "My kitchen is under water")
    const second = here.says("caller", "I'll sue you")
    here.reports(first, ["problem", "doNotCall"], 0, "a")
    here.reports(first, ["minorStated"], 0, "b")
    here.reports(second, ["threat.legal"], 0, "a")
    here.reports(first, ["desiredOutcome"], 1, "a")
    expect(here.fact("problem").standing).toBe("unknown")
    expect(here.fact("desiredOutcome").value).toBe("My kitchen is under water")
    expect(standingFlags(here.state).map(({ flag }) => flag)).toEqual(["legal", "minor"])
  })

  it("is dropped where it is older than what is known, or the same", () => {
    const here = connected()
    const turnId = here.says("caller", "My kitchen is under water")
    here.reports(turnId, ["problem"], 3)
    for (const revision of [0, 2, 3]) expect(here.reports(turnId, ["doNotCall"], revision)).toEqual([])
    expect(here.state.flags).toEqual([])
    expect(here.reports(turnId, [], 4)).toHaveLength(1)
    expect(here.state.issues).toEqual([])
  })

  it("leaves no event where a first one found nothing", () => {
    const here = connected()
    expect(here.reports(here.says("caller", "Hello"), [])).toEqual([])
  })

  it("leaves no empty issue behind, whichever source found it first", () => {
    const here = connected()
    const turnId = here.says("caller", "My kitchen is under water")
    here.reports(turnId, ["problem"], 0, "a")
    here.reports(turnId, ["problem"], 0, "b")
    here.reports(turnId, [], 1, "a")
    expect(here.fact("problem").standing).toBe("stated")
    here.reports(turnId, [], 1, "b")
    expect(here.state.issues).toEqual([])
  })
})
