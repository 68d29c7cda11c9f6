import { definePlaybook } from "evenkeel/playbook"
import { buildCall } from "evenkeel/testing"
import type { RecordingRule } from "evenkeel/session"
import { describe, expect, it } from "vitest"
import { currentStance, ladder, nextRung, untriedBefore, type Rung } from "evenkeel/session"
import { ann, connected, refusalOf, scene, SECOND, settled, type Scene } from "./scene.js"

const codes = (here: Scene) => here.state.exceptions.map(({ code }) => code)

const tryAll = (here: Scene, ...except: readonly Rung[]) => {
  for (const rung of ladder) if (!except.includes(rung)) here.do("tryRung", { rung })
}

describe("may we close?", () => {
  it("no, with exactly what is missing; yes, once it is there", () => {
    const here = connected()
    expect(here.call.may("close")).toEqual({
      allowed: false,
      code: "close/not-ready",
      lacking: ["call:problem"],
      breaches: [{ code: "close/not-ready", lacking: ["call:problem"] }],
    })
    here.do("openIssue", { issueId: "leak" })
    expect(here.call.may("close")).toMatchObject({ lacking: ["leak:problem", "leak:desiredOutcome", "leak:actions"] })
    expect(settled().call.may("close")).toEqual({ allowed: true })
  })

  it("yes, where each unfinished issue has a reason", () => {
    const here = connected()
    here.do("resolveIssue", { resolution: "none", reason: "caller had to leave" })
    expect(here.call.may("close")).toEqual({ allowed: true })
    here.do("openIssue")
    expect(here.call.may("close").allowed).toBe(false)
  })

  it("a close that happens anyway stands, out of policy", () => {
    for (const end of [
      (here: Scene) => here.do("beginClosing"),
      (here: Scene) => here.do("closeLine", { endedBy: "agent", endReason: "hangUp" }),
      (here: Scene) => here.do("closeLine", { endedBy: "supervisor" }),
    ]) {
      const here = connected()
      const [event] = end(here)
      expect(event!.outOfPolicy).toEqual([{ code: "close/not-ready", lacking: ["call:problem"] }])
      expect(here.state.exceptions).toMatchObject([
        { kind: "outOfPolicy", code: "close/not-ready", lacking: ["call:problem"], seq: event!.seq },
      ])
      const ready = settled()
      expect(end(ready)[0]!.outOfPolicy).toBeUndefined()
    }
  })

  it("whoever else hangs up breaks no policy", () => {
    for (const endedBy of ["caller", "network", "system", "unknown"] as const) {
      const here = connected()
      here.do("closeLine", { endedBy, endReason: "hangUp" })
      expect(codes(here)).toEqual([])
    }
    const here = connected()
    here.do("closeLine", { endedBy: "agent", endReason: "transferred" })
    expect(codes(here)).toEqual([])
  })
})

describe("may we end for abuse?", () => {
  it("from the first second, without a reason and without a record against the agent", () => {
    for (const endReason of ["abuse", "threat"] as const) {
      const here = connected()
      expect(here.call.may("endForAbuse")).toEqual({ allowed: true })
      here.do("closeLine", { endedBy: "agent", endReason })
      expect(codes(here)).toEqual([])
    }
  })

  it("not on somebody in danger", () => {
    const here = connected()
    here.do("enterSafety", { kind: "crisis" })
    expect(here.call.may("endForAbuse")).toMatchObject({ allowed: false, code: "safety/end" })
    here.do("closeLine", { endedBy: "agent", endReason: "abuse" })
    expect(codes(here)).toEqual(["safety/end"])
  })
})

describe("may we ask for help?", () => {
  it("always, also ringing, in danger and after the line", () => {
    const here = scene()
    expect(here.call.may("requestHelp")).toEqual({ allowed: true })
    here.do("connectCall")
    here.do("enterSafety", { kind: "fire" })
    expect(here.call.may("requestHelp")).toEqual({ allowed: true })
    here.do("closeLine", { endedBy: "caller" })
    expect(here.call.may("requestHelp")).toEqual({ allowed: true })
    expect(here.do("requestHelp")[0]!.outOfPolicy).toBeUndefined()
  })
})

describe("may we put the caller on hold?", () => {
  it("with consent, for an errand", () => {
    const here = connected()
    expect(here.call.may("hold", { purpose: "lookUp", consent: true })).toEqual({ allowed: true })
    expect(here.call.may("hold", { purpose: "lookUp" })).toMatchObject({ code: "hold/no-consent" })
    expect(here.call.may("hold", { purpose: "lookUp", consent: false })).toMatchObject({ code: "hold/no-consent" })
    expect(here.call.may("hold")).toMatchObject({ allowed: false })
  })

  it("to regroup only after the rungs before it, with consent and a plan", () => {
    const here = connected()
    const wish = { purpose: "regroup", consent: true, plan: "Sum up what is agreed" } as const
    expect(here.call.may("hold", wish)).toMatchObject({
      code: "hold/ladder-untried",
      lacking: ["acknowledge", "probe", "redirect", "timeStatement", "summariseAndClose"],
    })
    expect(here.call.may("hold", { purpose: "regroup" })).toMatchObject({
      breaches: [
        { code: "hold/ladder-untried" },
        { code: "hold/no-consent", lacking: ["consent"] },
        { code: "hold/no-plan", lacking: ["plan"] },
      ],
    })
    here.do("tryRung", { rung: "redirect" })
    expect(here.call.may("hold", wish)).toMatchObject({
      lacking: ["acknowledge", "probe", "timeStatement", "summariseAndClose"],
    })
    tryAll(here, "holdToRegroup", "supervisor", "redirect")
    expect(here.call.may("hold", wish)).toEqual({ allowed: true })
  })

  it("one that happens anyway stands, out of policy; of the caller only", () => {
    const here = connected()
    const [held] = here.do("holdParticipant", { participantId: "caller", purpose: "regroup" })
    expect(held!.outOfPolicy!.map(({ code }) => code)).toEqual([
      "hold/ladder-untried",
      "hold/no-consent",
      "hold/no-plan",
    ])
    here.do("joinParticipant", { participantId: "expert", role: "thirdParty" })
    expect(here.do("holdParticipant", { participantId: "expert" })[0]!.outOfPolicy).toBeUndefined()
    here.do("joinParticipant", { participantId: "+15550100", role: "caller" })
    expect(here.do("holdParticipant", { participantId: "+15550100" })[0]!.outOfPolicy).toHaveLength(1)
  })

  it("not somebody in danger", () => {
    const here = connected()
    here.do("enterSafety", { kind: "medical" })
    expect(here.call.may("hold", { purpose: "lookUp", consent: true })).toMatchObject({ code: "safety/hold" })
  })
})

describe("may we transfer?", () => {
  it("yes; but nobody in danger is passed on cold", () => {
    const here = connected()
    for (const kind of ["warm", "cold", "consult", "patch"] as const)
      expect(here.call.may("transfer", { kind })).toEqual({ allowed: true })
    here.do("enterSafety", { kind: "gas" })
    expect(here.call.may("transfer", { kind: "warm" })).toEqual({ allowed: true })
    expect(here.call.may("transfer", { kind: "cold" })).toMatchObject({ code: "safety/cold-transfer" })
    here.do("startTransfer", { kind: "cold", targetId: "billing" })
    expect(codes(here)).toEqual(["safety/cold-transfer"])
  })
})

describe("may we offer options?", () => {
  it("once the problem was read back", () => {
    const here = connected()
    expect(here.call.may("offerOptions")).toMatchObject({ code: "options/not-read-back", lacking: ["call:problem"] })
    here.do("stateFact", { fact: "problem", value: "Leak", issueId: undefined as never })
    const { issueId } = here.state.issues[0]!
    expect(here.call.may("offerOptions")).toMatchObject({ lacking: [`${issueId}:problem`] })
    const [offered] = here.do("offerOption", { what: "Tonight" })
    expect(offered!.outOfPolicy).toMatchObject([{ code: "options/not-read-back" }])
    here.do("readBackFacts")
    expect(here.call.may("offerOptions")).toEqual({ allowed: true })
    expect(here.do("offerOption", { what: "Tomorrow" })[0]!.outOfPolicy).toBeUndefined()
  })
})

describe("may we record?", () => {
  it("with an announcement or consent, by the rule; with consent alone where nobody has set one", () => {
    const here = connected()
    expect(here.call.may("record")).toMatchObject({ code: "record/no-consent" })
    here.do("setRecording", { state: "announced" })
    expect(here.call.may("record", { rule: "announce" })).toEqual({ allowed: true })
    expect(here.call.may("record")).toMatchObject({ code: "record/no-consent", lacking: ["consent"] })
    here.do("setRecording", { state: "consented" })
    expect(here.call.may("record")).toEqual({ allowed: true })
  })

  it("by the rule of the call's own playbook", () => {
    const asks = (rule: RecordingRule) => {
      const playbook = definePlaybook({ client: "acme", zone: "UTC", recording: { rule } })
      const { call } = buildCall({ playbook }).answer().record({ type: "setRecording", state: "announced" })
      return call.may("record").allowed
    }
    expect([asks("announce"), asks("consent"), asks("never")]).toEqual([true, false, false])
  })
})

describe("a wish that nobody knows", () => {
  it("is answered no, not with an exception", () => {
    const here = connected()
    for (const wish of ["hodl", "toString", "__proto__", "constructor", ""])
      expect(here.call.may(wish as never)).toMatchObject({ allowed: false })
    expect(here.call.may("hold", null as never)).toMatchObject({ allowed: false })
  })
})

describe("the stance", () => {
  it("is accommodating until it is changed, each time with a reason", () => {
    const here = connected()
    expect(currentStance(here.state)).toBe("accommodating")
    here.do("setStance", { stance: "takingControl", reason: "third round" })
    const [back] = here.do("setStance", { stance: "accommodating", reason: "calmer now" })
    expect(currentStance(here.state)).toBe("accommodating")
    expect(here.state.stance.map(({ reason }) => reason)).toEqual(["third round", "calmer now"])
    here.do("strikeRecord", { seq: back!.seq, reason: "slip" })
    expect(currentStance(here.state)).toBe("takingControl")
    expect(refusalOf(here.try({ type: "setStance", stance: "takingControl" } as never))).toBe("session/invalid-command")
  })
})

describe("the ladder", () => {
  it("orders suggestions; what is tried by cue or by hand counts", () => {
    const here = connected()
    expect(nextRung(here.state)).toBe("acknowledge")
    here.says("agent", "I hear you.", { cues: ["acknowledge"] })
    here.says("agent", "What happened next?", { cues: ["question.open"] })
    expect(nextRung(here.state)).toBe("redirect")
    here.do("tryRung", { rung: "timeStatement" })
    expect(untriedBefore(here.state, "holdToRegroup")).toEqual(["redirect", "summariseAndClose"])
    here.says("agent", "Let's look at the tap.", { cues: ["redirect", "summary"] })
    expect(nextRung(here.state)).toBe("holdToRegroup")
    tryAll(here)
    expect(nextRung(here.state)).toBe("supervisor")
  })

  it("keeps a rung tried however often the others are tried", () => {
    const here = connected()
    here.do("tryRung", { rung: "acknowledge" })
    for (let count = 0; count < 250; count++) here.do("tryRung", { rung: "redirect", by: ann })
    expect(untriedBefore(here.state, "redirect")).toEqual(["probe"])
  })

  it("never sends anybody anywhere: trying a rung is a note", () => {
    const here = connected()
    here.wait(SECOND)
    here.do("tryRung", { rung: "supervisor" })
    expect(here.state.helpRequests).toEqual([])
    expect(here.call.nextDeadline()).toBeUndefined()
  })
})
