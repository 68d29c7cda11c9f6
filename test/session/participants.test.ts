import { describe, expect, it } from "vitest"
import {
  holdsOf,
  isConference,
  isMuted,
  isOnLine,
  openHold,
  openHolds,
  totalHoldMs,
  type Command,
  type Participant,
} from "evenkeel/session"
import {
  connected,
  HOUR,
  MINUTE,
  phone,
  refusalOf,
  scene,
  SECOND,
  settingsWith,
  T0,
  typesOf,
  type Scene,
} from "./scene.js"
import { createCall } from "../whole-call.js"

const who = (here: Scene, id = "caller"): Participant =>
  here.state.participants.find(({ participantId }) => participantId === id)!
const due = (here: Scene) => here.call.events().filter(({ type }) => type === "clock.due")
const hold = { participantId: "caller", purpose: "lookUp", consent: true } as const

describe("hold", () => {
  it("belongs to a participant: a colleague who waits is not the caller", () => {
    const here = connected()
    here.do("joinParticipant", { participantId: "caller", role: "caller" })
    here.do("joinParticipant", { participantId: "ben", role: "agent" })
    here.do("holdParticipant", { participantId: "ben", purpose: "consult" })
    expect(openHold(who(here, "ben"))).toMatchObject({ purpose: "consult" })
    expect(openHold(who(here))).toBeUndefined()
    expect(here.call.nextDeadline()).toBeUndefined()
  })

  it("counts each leg's time, all its holds together, and lists every hold that lasts", () => {
    const here = connected()
    here.do("holdParticipant", hold)
    here.wait(30 * SECOND)
    here.do("resumeParticipant", { participantId: "caller" })
    here.wait(SECOND)
    here.do("holdParticipant", { ...hold, purpose: "consult" })
    here.do("holdParticipant", { participantId: "expert", purpose: "patch" })
    here.wait(10 * SECOND)
    expect(holdsOf(who(here)).map(({ purpose, fromAt, toAt }) => [purpose, (toAt ?? here.now) - fromAt])).toEqual([
      ["lookUp", 30 * SECOND],
      ["consult", 10 * SECOND],
    ])
    expect(totalHoldMs(who(here), here.now)).toBe(40 * SECOND)
    expect(openHolds(here.state.participants).map(({ participantId }) => participantId)).toEqual(["caller", "expert"])
  })

  it("ends when the participant drops off", () => {
    const here = connected()
    here.do("holdParticipant", hold)
    here.wait(SECOND)
    here.do("dropParticipant", { participantId: "caller" })
    expect(openHold(who(here))).toBeUndefined()
    expect(here.call.nextDeadline()).toBeUndefined()
  })

  it("is told apart from a mute and a park", () => {
    const here = connected()
    here.do("muteParticipant", { participantId: "ann" })
    expect(isMuted(who(here, "ann"))).toBe(true)
    expect(openHold(who(here, "ann"))).toBeUndefined()
    here.wait(SECOND)
    here.do("unmuteParticipant", { participantId: "ann" })
    expect(isMuted(who(here, "ann"))).toBe(false)
    here.do("holdParticipant", { participantId: "caller", purpose: "park", parkSlot: "701", consent: true })
    expect(openHold(who(here))).toMatchObject({ purpose: "park", parkSlot: "701" })
  })

  it("is described afterwards, also by somebody else than the phone system", () => {
    const here = connected()
    here.do("holdParticipant", { participantId: "caller", by: { id: "phone", role: "vendor" } })
    here.do("describeHold", { participantId: "caller", purpose: "verify", plan: "Check the account", consent: true })
    expect(openHold(who(here))).toMatchObject({ purpose: "verify", plan: "Check the account", consent: true })
    expect(refusalOf(here.try({ type: "describeHold", participantId: "nobody", purpose: "verify" }))).toBe(
      "session/not-found",
    )
  })

  it("of which the end is reported alone is recorded as an anomaly", () => {
    const here = connected()
    expect(here.do("resumeParticipant", { participantId: "caller" })[0]!.anomaly).toBe("hold/not-held")
    here.do("holdParticipant", hold)
    here.wait(SECOND)
    expect(here.do("resumeParticipant", { participantId: "caller" })[0]!.anomaly).toBeUndefined()
  })
})

describe("the clocks of a hold", () => {
  it("ask to look in after 40 s and again, and say once that it is too long", () => {
    const here = connected()
    here.do("holdParticipant", hold)
    const from = here.now
    expect(here.call.nextDeadline()).toEqual({ at: from + 40 * SECOND, key: "holdCheckBack:caller" })
    expect(here.tick(40 * SECOND - 1)).toEqual([])
    expect(here.tick(1)).toMatchObject([
      { type: "clock.due", at: from + 40 * SECOND, data: { clock: "holdCheckBack", ref: "caller" } },
    ])
    here.tick(40 * SECOND)
    expect(typesOf(here.tick(40 * SECOND))).toEqual(["clock.due", "clock.due"])
    here.tick(10 * MINUTE)
    expect(due(here).filter(({ data }) => "clock" in data && data.clock === "holdMax")).toHaveLength(1)
  })

  it("stop when the caller is back", () => {
    const here = connected()
    here.do("holdParticipant", hold)
    here.do("resumeParticipant", { participantId: "caller", at: here.now + SECOND })
    expect(here.call.nextDeadline()).toBeUndefined()
    expect(here.tick(HOUR)).toEqual([])
  })

  it("run for each who waits, and for third parties too", () => {
    const here = connected()
    here.do("joinParticipant", { participantId: "expert", role: "thirdParty" })
    here.do("joinParticipant", { participantId: "sam", role: "interpreter" })
    here.do("holdParticipant", hold)
    here.do("holdParticipant", { participantId: "expert" })
    here.do("holdParticipant", { participantId: "sam" })
    expect(here.state.clocks.map(({ clock, ref }) => `${clock} ${ref!}`).sort()).toEqual([
      "holdCheckBack caller",
      "holdCheckBack expert",
      "holdMax caller",
      "holdMax expert",
    ])
    here.do("resumeParticipant", { participantId: "caller", at: here.now + SECOND })
    expect(here.state.clocks.map(({ ref }) => ref)).toEqual(["expert", "expert"])
  })

  it("look in sooner where an earlier return was promised, and later where that is described afterwards", () => {
    const here = connected()
    here.do("holdParticipant", { ...hold, returnAt: here.now + 15 * SECOND })
    expect(here.call.nextDeadline()!.at).toBe(here.now + 15 * SECOND)
    here.do("describeHold", { participantId: "caller", returnAt: here.now + 25 * SECOND })
    expect(here.call.nextDeadline()!.at).toBe(here.now + 25 * SECOND)
  })

  it("are the client's", () => {
    const playbook = settingsWith({ clocks: { holdCheckBackMs: 20_000, holdMaxMs: 60_000 } })
    const here = connected({ playbook })
    here.do("holdParticipant", hold)
    expect(here.state.clocks.map(({ dueAt }) => dueAt - here.now)).toEqual([20_000, 60_000])
  })

  it("do not ring again for a report that comes twice", () => {
    const here = connected()
    const from = here.now
    here.do("holdParticipant", hold)
    here.tick(130 * SECOND)
    const before = due(here).length
    here.do("holdParticipant", { ...hold, at: from + 1 })
    here.tick(SECOND)
    expect(due(here)).toHaveLength(before)
  })

  it("do not start for a hold that was over when it was heard of", () => {
    const here = connected()
    here.wait(HOUR)
    here.do("resumeParticipant", { participantId: "caller", at: T0 + 50 * SECOND })
    here.do("holdParticipant", { ...hold, at: T0 + 10 * SECOND })
    expect(totalHoldMs(who(here), here.now)).toBe(40 * SECOND)
    expect(here.call.nextDeadline()).toBeUndefined()
  })

  it("do not start after the call", () => {
    const here = connected()
    here.do("closeLine", { endedBy: "caller" })
    here.do("completeCall")
    here.do("holdParticipant", { ...hold, at: T0 + 10 * SECOND })
    expect(here.call.nextDeadline()).toBeUndefined()
  })
})

describe("a tab that slept eight hours", () => {
  it("looks in once, says once that it is too long, and goes on from there", () => {
    const here = connected()
    here.do("holdParticipant", hold)
    const events = here.tick(8 * HOUR)
    expect(typesOf(events)).toEqual(["clock.due", "clock.due"])
    expect(here.call.nextDeadline()).toEqual({ at: here.now + 40 * SECOND, key: "holdCheckBack:caller" })
    expect(here.tick(0)).toEqual([])
  })

  it("does the same when it wakes with a command", () => {
    const here = connected()
    here.do("holdParticipant", hold)
    here.wait(8 * HOUR)
    expect(typesOf(here.do("resumeParticipant", { participantId: "caller" }))).toEqual([
      "clock.due",
      "clock.due",
      "participant.resumed",
      "clock.stopped",
    ])
    expect(here.call.nextDeadline()).toBeUndefined()
  })

  it("has one end of a vent and of the wrap-up", () => {
    const here = connected()
    here.do("openVent")
    expect(typesOf(here.tick(8 * HOUR)).filter((type) => type !== "clock.stopped")).toEqual([
      "clock.due",
      "vent.closed",
    ])
    here.do("closeLine", { endedBy: "caller" })
    expect(typesOf(here.tick(8 * HOUR))).toEqual(["clock.due", "disposition.set"])
    expect(here.tick(8 * HOUR)).toEqual([])
  })
})

describe("who is on the line", () => {
  it("are those that joined, or were heard of, and did not drop", () => {
    const here = scene()
    here.do("muteParticipant", { participantId: "ann" })
    here.do("joinParticipant", { participantId: "caller", role: "caller", name: "Dana" })
    expect(here.state.participants.map(isOnLine)).toEqual([true, true])
    here.do("dropParticipant", { participantId: "caller", at: T0 + SECOND })
    expect(isOnLine(who(here))).toBe(false)
    here.do("joinParticipant", { participantId: "caller", role: "caller", at: T0 + 2 * SECOND })
    expect(isOnLine(who(here))).toBe(true)
    expect(who(here)).toMatchObject({ role: "caller", name: "Dana" })
  })

  it("are a conference where three talk together: those on hold do not", () => {
    const here = scene()
    for (const id of ["caller", "agent", "expert"]) here.do("muteParticipant", { participantId: id })
    expect(isConference(here.state.participants)).toBe(true)
    here.do("holdParticipant", hold)
    expect(isConference(here.state.participants)).toBe(false)
  })

  it("stay who they were said to be, however much is reported of them afterwards", () => {
    const here = scene()
    here.do("joinParticipant", { participantId: "+15550100", role: "caller", name: "Dana", legId: "leg-1" })
    for (let count = 0; count < 150; count++) {
      here.wait(SECOND)
      here.do("muteParticipant", { participantId: "+15550100" })
      here.wait(SECOND)
      here.do("unmuteParticipant", { participantId: "+15550100" })
    }
    expect(who(here, "+15550100")).toMatchObject({ role: "caller", name: "Dana", legId: "leg-1" })
  })

  it("have the role that their id says, until one is told", () => {
    const here = scene()
    for (const participantId of ["interpreter", "+15550100"]) here.do("unmuteParticipant", { participantId })
    expect(here.state.participants.map(({ role }) => role)).toEqual(["thirdParty", "interpreter"])
  })
})

describe("reports of one moment, as of a phone system that tells whole seconds", () => {
  const heard = (...types: readonly Command["type"][]) => {
    const call = createCall({ callId: "CA1", at: T0 })
    call.record({ type: "connectCall", at: T0 })
    for (const type of types) {
      const given = {
        participantId: "caller",
        at: T0 + SECOND,
        by: phone,
        ...(type === "joinParticipant" ? { role: "caller" } : {}),
      }
      call.record({ type, ...given } as Command)
    }
    return call.getSnapshot().session.participants[0]!
  }

  it.each([
    [["holdParticipant", "resumeParticipant"], false],
    [["resumeParticipant", "holdParticipant"], true],
    // What comes again is what it was.
    [["holdParticipant", "resumeParticipant", "holdParticipant"], false],
    [["holdParticipant", "dropParticipant"], false],
  ] as const)("%j: the last one heard tells whether they wait", (types, waits) => {
    expect(openHold(heard(...types)) !== undefined).toBe(waits)
  })

  it.each([
    [["muteParticipant", "unmuteParticipant"], false],
    [["unmuteParticipant", "muteParticipant"], true],
  ] as const)("%j: and whether they are muted", (types, muted) => {
    expect(isMuted(heard(...types))).toBe(muted)
  })

  it.each([
    [["joinParticipant", "dropParticipant"], false],
    [["dropParticipant", "joinParticipant"], true],
  ] as const)("%j: and whether they are on the line", (types, present) => {
    expect(isOnLine(heard(...types))).toBe(present)
  })

  it("what was heard late falls into its place all the same", () => {
    const call = createCall({ callId: "CA1", at: T0 })
    const report = (type: "holdParticipant" | "resumeParticipant", at: number) =>
      call.record({ type, participantId: "caller", at, by: phone })
    report("resumeParticipant", T0 + 2 * SECOND)
    report("holdParticipant", T0 + SECOND)
    expect(openHold(call.getSnapshot().session.participants[0]!)).toBeUndefined()
  })
})
