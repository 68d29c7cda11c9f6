import { describe, expect, test } from "vitest"
import { checkAttempt, defaultFollowUps, followUpsAtRisk, type AttemptOutcome } from "evenkeel/followups"
import { accepted, at, chicago, DAY, DUE, HOUR, MINUTE, Scene, T0, wednesday } from "./scene.js"

const plain = { ...defaultFollowUps, reminders: [] }
const quiet = { zone: "America/Chicago", followUps: plain }
const tried = (outcome: AttemptOutcome) => ({ outcome, channel: "phone" }) as const

describe("an attempt", () => {
  test("that reaches them keeps a promise to call", () => {
    accepted({}, quiet)
      .when("recordAttempt", tried("reached"), DUE + MINUTE)
      .then(["followUp.attempted", { nextAttemptAt: null }], ["followUp.kept", { lateMs: MINUTE, onTime: true }])
  })

  test.each(["noAnswer", "busy", "voicemail", "callerGone", "thirdParty", "failed"] as const)(
    "%s does not, and is tried again after a while",
    (outcome) => {
      accepted({}, quiet)
        .when("recordAttempt", tried(outcome), DUE)
        .then(["followUp.attempted", { nextAttemptAt: DUE + 15 * MINUTE }])
        .timeIs(DUE + 15 * MINUTE)
        .then(["followUp.overdue"], ["followUp.attemptDue", { attemptCount: 1 }])
    },
  )

  test("backs off, and on the last a person decides; the promise stays open", () => {
    const scene = accepted({}, quiet).when("recordAttempt", tried("noAnswer"), T0)
    scene.when("recordAttempt", tried("busy"), T0 + 20 * MINUTE)
    scene.then(["followUp.attemptDue"], ["followUp.attempted", { nextAttemptAt: T0 + 80 * MINUTE }])
    scene.when("recordAttempt", tried("noAnswer"), T0 + 80 * MINUTE)
    scene.then(
      ["followUp.attempted", { nextAttemptAt: null }],
      ["followUp.escalated", { reason: "lastAttempt", attemptCount: 3 }],
    )
    expect(scene.state.standing).toBe("accepted")
    scene.when("recordAttempt", tried("noAnswer"), T0 + 90 * MINUTE).then(["followUp.attempted"])
  })

  test("keeps to the calling window, in the zone of the person", () => {
    const evening = at("2026-11-25T20:50-06:00")
    const inChicago = accepted({}, quiet).timeIs(evening).when("recordAttempt", tried("noAnswer"), evening)
    expect(inChicago.state.nextAttemptAt).toBe(at("2026-11-26T08:00-06:00"))
    const inTokyo = accepted({ to: { zone: "Asia/Tokyo" } }, quiet).timeIs(evening)
    inTokyo.when("recordAttempt", tried("noAnswer"), evening)
    expect(inTokyo.state.nextAttemptAt).toBe(evening + 15 * MINUTE)
  })

  test("by mail in the evening leads to no call at night", () => {
    const evening = at("2026-11-25T20:50-06:00")
    const scene = accepted({ channel: "phone" }, quiet).timeIs(evening)
    scene.when("recordAttempt", { outcome: "failed", channel: "email" }, evening)
    expect(scene.state.nextAttemptAt).toBe(at("2026-11-26T08:00-06:00"))
  })

  test("planned before it was known where they are is put off until they may be called", () => {
    const evening = at("2026-11-25T20:50-06:00")
    const scene = accepted({}, quiet).timeIs(evening).when("recordAttempt", tried("noAnswer"), evening)
    scene.when("describeContact", { to: { zone: "America/Los_Angeles" } }, evening)
    const morning = at("2026-11-26T08:00-06:00")
    const nextAttemptAt = at("2026-11-26T08:00-08:00")
    const types = () =>
      scene
        .timeIs(morning)
        .log.filter(({ at: then }) => then === morning)
        .map(({ type }) => type)
    expect(types()).toContain("followUp.attemptDelayed")
    expect(types()).not.toContain("followUp.attemptDue")
    expect(scene.state.nextAttemptAt).toBe(nextAttemptAt)
    scene.timeIs(nextAttemptAt)
    expect(scene.log.at(-1)).toMatchObject({ type: "followUp.attemptDue", at: nextAttemptAt })
  })

  test("that a machine slept over is not brought up at night", () => {
    const scene = accepted({}, quiet).timeIs(DUE).when("recordAttempt", tried("noAnswer"), DUE)
    const night = at("2026-11-25T23:30-06:00")
    scene.timeIs(night)
    expect(scene.state.nextAttemptAt).toBe(at("2026-11-26T08:00-06:00"))
  })

  test.each([
    ["+44 (0)20 7946 0018", "+442079460018", true],
    ["303 555 0199 ext. 5", "+1 303 555 0199", true],
    ["303 555 0199 x5", "303 555 0199 x7", true],
    ["ana@example.com", "ben@example.com", false],
    ["ana@example.com", "ana@example.com", true],
    ["303 555 0199", "303 555 0198", false],
  ])("%s is not to be used, %s is tried: %j", (notUsed, number, breaks) => {
    const { state } = accepted({ contactRule: { notNumbers: [notUsed] } }, quiet)
    expect(checkAttempt(state, { at: DUE, number }, quiet)).toEqual(breaks ? ["contact/number"] : [])
  })

  test("keeps to what the person asks for later", () => {
    const contactRule = { noVoicemail: true, notNumbers: ["+1 312 555 0100"] }
    const scene = accepted({ keptWhen: ["voicemail"] }, quiet)
    scene.when("describeContact", { contactRule, channel: "phone", number: "+13125550199" }, T0)
    scene.then(["followUp.contactDescribed", { contactRule, channel: "phone", number: "+13125550199" }])
    expect(scene.state.terms).toMatchObject({ contactRule, channel: "phone", to: { number: "+13125550199" } })
    scene.when("recordAttempt", { ...tried("voicemail"), number: "(1) 312-555-0100" }, DUE)
    scene.then(["followUp.attempted", { breaches: ["contact/number", "contact/voicemail"] }])
    expect(scene.state.standing).toBe("accepted")
    scene.when("describeContact", {}, DUE).then()
    scene.when("keepFollowUp", {}, DUE).then(["followUp.kept"])
    scene.when("describeContact", { channel: "text" }, DUE)
    expect(scene.refused).toBe("followup/completed")
  })

  test("at a wrong number is not repeated", () => {
    accepted({}, quiet)
      .when("recordAttempt", tried("wrongNumber"), T0)
      .then(["followUp.attempted", { nextAttemptAt: null }], ["followUp.escalated", { reason: "wrongNumber" }])
  })

  test("that a vendor takes for a success is not repeated, and a person says whether it was one", () => {
    const scene = accepted({}, quiet)
    scene.when("recordAttempt", tried("reached"), T0, { by: { id: "dialler", role: "vendor" } })
    scene.then(["followUp.attempted", { nextAttemptAt: null }])
    expect(scene.state.standing).toBe("accepted")
    scene.when("keepFollowUp", {}, T0 + 1).then(["followUp.kept"])
  })

  test("is counted once, however often it is reported", () => {
    const scene = accepted({}, quiet).when("recordAttempt", { ...tried("noAnswer"), attemptId: "CA9" }, T0)
    scene.when("recordAttempt", { ...tried("noAnswer"), attemptId: "CA9" }, T0 + 1).then()
    expect(scene.state.attemptCount).toBe(1)
  })

  test("a client may count a message as kept; a person who wants none is obeyed", () => {
    const keptWhen = ["reached", "voicemail"] as const
    const counts = accepted({ keptWhen }, quiet).when("recordAttempt", tried("voicemail"), T0)
    counts.then(["followUp.attempted", { breaches: [] }], ["followUp.kept"])
    const barred = accepted({ keptWhen, contactRule: { noVoicemail: true } }, quiet)
    barred
      .when("recordAttempt", tried("voicemail"), T0)
      .then(["followUp.attempted", { breaches: ["contact/voicemail"] }])
    expect(barred.state.standing).toBe("accepted")
  })

  test("each kind is kept by an act of its own", () => {
    const keeps = (kind: "send" | "visit" | "do", outcome: AttemptOutcome) =>
      accepted({ kind }, quiet).when("recordAttempt", { outcome }, T0).state.standing
    expect(keeps("send", "sent")).toBe("kept")
    expect(keeps("send", "reached")).toBe("accepted")
    expect(keeps("visit", "visited")).toBe("kept")
    expect(keeps("do", "done")).toBe("kept")
  })
})

test("an attempt after the end is written down, and nothing is due for it", () => {
  const scene = accepted().when("withdrawFollowUp", { reason: "they wrote" }, T0)
  scene.when("recordAttempt", { outcome: "reached" }, T0 + HOUR)
  scene.then(["followUp.attempted", { outcome: "reached", nextAttemptAt: null, releaseAt: null }])
})

describe("the rules of a person and of the client", () => {
  const { state } = accepted({ contactRule: { noVoicemail: true, noName: true, notNumbers: ["(312) 555-0199"] } })
  const noon = at("2026-11-24T12:00-06:00")

  test("are told before an attempt, and written down after one", () => {
    expect(checkAttempt(state, { at: noon }, chicago)).toEqual([])
    expect(
      checkAttempt(
        state,
        { at: noon + 10 * HOUR, number: "312-555-0199", outcome: "voicemail", saidName: true },
        chicago,
      ),
    ).toEqual(["contact/number", "contact/voicemail", "contact/name", "contact/window"])
  })

  test("a time that the caller asked for goes before the window, and only that time", () => {
    const late = { wall: "2026-11-24T22:30[America/Chicago]" }
    const dueAt = at("2026-11-24T22:30-06:00")
    const { state: asked } = accepted({ due: late, askedFor: { decidedBy: "a7" } })
    const { state: plainly } = accepted({ due: late })
    expect(checkAttempt(asked, { at: dueAt }, chicago)).toEqual([])
    expect(checkAttempt(plainly, { at: dueAt }, chicago)).toEqual(["contact/window"])
    expect(checkAttempt(asked, { at: dueAt + HOUR }, chicago)).toEqual(["contact/window"])
  })
})

describe("a number that must not be used", () => {
  const { state } = accepted({ contactRule: { notNumbers: ["(312) 555-0143"] } })
  const noon = at("2026-11-25T14:00-06:00")

  test.each([
    ["with its country code", { number: "+1 312 555 0143" }],
    ["written otherwise", { number: "312.555.0143" }],
    ["where the attempt names none: it is the one of the terms", {}],
  ])("is known %s", (_, plan) => {
    expect(checkAttempt(state, { at: noon, ...plan }, chicago)).toEqual(["contact/number"])
  })

  test("is no other, and no extension", () => {
    expect(checkAttempt(state, { at: noon, number: "+1 312 555 0144" }, chicago)).toEqual([])
    expect(checkAttempt(state, { at: noon, number: "0143" }, chicago)).toEqual([])
  })
})

describe("an owner", () => {
  test("who is away loses it, with the note, before it is late", () => {
    const scene = accepted({ note: "gate code with the neighbour" }, quiet)
    scene.when("reportOwnerAway", {}, T0 + HOUR).then(["followUp.ownerAway", { releaseAt: T0 + 90 * MINUTE }])
    scene
      .timeIs(T0 + 90 * MINUTE)
      .then(["followUp.released", { owner: "a7", reason: "away", note: "gate code with the neighbour" }])
    expect(scene.state.owner).toBeNull()
    const last = accepted({}, quiet).when("reportOwnerAway", {}, DUE - 10 * MINUTE)
    last.then(["followUp.ownerAway", { releaseAt: DUE }])
  })

  test("who is away loses it in time, whatever somebody else tries or agrees meanwhile", () => {
    const away = () => accepted({}, quiet).when("reportOwnerAway", {}, T0 + HOUR)
    const colleague = { by: { id: "b2", role: "agent" } } as const
    const tried = away().when("recordAttempt", { outcome: "noAnswer" }, T0 + 61 * MINUTE, colleague)
    expect(tried.state.releaseAt).toBe(T0 + 90 * MINUTE)
    const due = { wall: "2026-11-26T14:00[America/Chicago]" }
    const agreed = { due, reason: "busy", consent: { words: "fine" } }
    const moved = away().when("rescheduleFollowUp", agreed, T0 + 61 * MINUTE, colleague)
    expect(moved.state.releaseAt).toBe(T0 + 90 * MINUTE)
  })

  test("who is reported away again and again loses it all the same; who is back before it is due keeps it", () => {
    const scene = accepted({}, quiet).when("reportOwnerAway", {}, T0 + HOUR)
    scene.when("reportOwnerAway", {}, T0 + 70 * MINUTE).then()
    scene.when("reportOwnerAway", { untilAt: DUE + HOUR }, T0 + 80 * MINUTE)
    expect(scene.state.releaseAt).toBe(T0 + 90 * MINUTE)
    const lunch = accepted({}, quiet).when("reportOwnerAway", { untilAt: T0 + 45 * MINUTE }, T0)
    lunch.timeIs(DUE).then()
    expect(lunch.state.owner).toBe("a7")
    const back = accepted({}, quiet)
      .when("reportOwnerAway", {}, T0)
      .when("reportOwnerAway", { untilAt: T0 + 45 * MINUTE }, T0 + MINUTE)
    back.timeIs(DUE).then()
    expect(back.state.owner).toBe("a7")
  })

  test("who is back in time keeps it", () => {
    const scene = accepted({}, quiet).when("reportOwnerAway", { untilAt: T0 + 10 * MINUTE }, T0)
    scene.timeIs(DUE).then()
    expect(scene.state.owner).toBe("a7")
    const back = accepted({}, quiet)
      .when("reportOwnerAway", {}, T0)
      .when("reportOwnerBack", {}, T0 + MINUTE)
    back.timeIs(DUE).then()
    expect(back.state).toMatchObject({ owner: "a7", ownerAway: null })
  })

  test("who does nothing loses it after so many working minutes; nights do not count", () => {
    const scene = accepted({ due: { wall: "2026-11-25T16:45[America/Chicago]" } }, quiet)
    scene.timeIs(at("2026-11-26T09:19-06:00"))
    expect(scene.state.owner).toBe("a7")
    // Late from 16:50 on: ten minutes on Wednesday, twenty on Thursday.
    scene.timeIs(at("2026-11-26T09:20-06:00"))
    expect(scene.last).toMatchObject([{ type: "followUp.released", data: { reason: "idle" } }])
    scene.when("assignFollowUp", { owner: "a8" }, at("2026-11-26T09:30-06:00"))
    expect(scene.state).toMatchObject({ owner: "a8", releaseAt: at("2026-11-26T10:00-06:00") })
  })

  test("who takes what is theirs takes nothing, unless they have it for longer by it", () => {
    const scene = accepted({}, quiet)
      .when("assignFollowUp", { owner: "a7" }, T0 + MINUTE)
      .then()
    const away = scene
      .when("reportOwnerAway", {}, T0 + 2 * MINUTE)
      .when("assignFollowUp", { owner: "a7" }, T0 + 3 * MINUTE)
    away.then(["followUp.assigned", { owner: "a7" }])
    away.timeIs(DUE + 10 * MINUTE)
    away.when("assignFollowUp", { owner: "a7" }, DUE + 10 * MINUTE).then(["followUp.assigned", { owner: "a7" }])
    away.when("assignFollowUp", { owner: "a7" }, DUE + 10 * MINUTE).then()
  })

  test("may hand it back", () => {
    accepted({}, quiet)
      .when("assignFollowUp", {}, T0)
      .then(["followUp.released", { reason: "handedBack" }])
  })

  test("is not asked of what callers promise us: it is reminded of and ends the same way", () => {
    const scene = accepted({ promisedBy: "caller", kind: "send", words: "I'll send the form" }, quiet)
    scene.timeIs(DUE + DAY)
    expect(scene.state.overdueCount).toBeGreaterThan(0)
    expect(scene.state.escalations).toEqual([])
    scene.when("recordAttempt", { outcome: "sent" }, DUE + DAY + 1)
    expect(scene.state.standing).toBe("kept")
  })
})

describe("an owner who is away while it was only heard", () => {
  const heard = () => new Scene().when("openFollowUp", { terms: wednesday, standing: "heard" }, T0)

  test("loses it by the time that it is to be answered; whoever answers then takes it on for anybody", () => {
    const scene = heard().when("addNote", { note: "gate code with the neighbour" }, T0 + 1)
    const { answerByAt } = scene.state
    scene.when("reportOwnerAway", {}, T0 + MINUTE)
    scene.then(["followUp.ownerAway", { untilAt: null, releaseAt: T0 + 31 * MINUTE }])
    expect(followUpsAtRisk([scene.state], T0 + MINUTE).map(({ risks }) => risks)).toEqual([["ownerAway"]])
    scene
      .timeIs(T0 + 31 * MINUTE)
      .then(["followUp.released", { owner: "a7", reason: "away", note: "gate code with the neighbour" }])
    expect(scene.state).toMatchObject({ standing: "heard", owner: null, answerByAt })
    scene.when("acceptFollowUp", {}, T0 + 40 * MINUTE, { by: { id: "ben", role: "agent" } })
    expect(scene.state).toMatchObject({ standing: "accepted", owner: null, ownerAway: null })
    expect(scene.state.terms).not.toHaveProperty("owner")
  })

  test("is away still once it is accepted, and not where somebody else takes it on", () => {
    const away = () => heard().when("reportOwnerAway", {}, T0 + MINUTE)
    const kept = away().when("acceptFollowUp", {}, T0 + 2 * MINUTE)
    expect(kept.state).toMatchObject({ owner: "a7", ownerAway: { untilAt: null }, releaseAt: T0 + 31 * MINUTE })
    const taken = away().when("acceptFollowUp", { terms: { ...wednesday, owner: "ben" } }, T0 + 2 * MINUTE)
    expect(taken.state).toMatchObject({ owner: "ben", ownerAway: null })
    expect(taken.state.releaseAt).toBe(taken.state.schedule?.releaseAt)
  })

  test("who is back before it is to be answered keeps it; who comes back keeps it", () => {
    const lunch = heard().when("reportOwnerAway", { untilAt: T0 + 45 * MINUTE }, T0)
    lunch.then(["followUp.ownerAway", { releaseAt: null }])
    const back = heard()
      .when("reportOwnerAway", {}, T0)
      .when("reportOwnerBack", {}, T0 + MINUTE)
    back.then(["followUp.ownerBack", { releaseAt: null }])
    for (const scene of [lunch, back]) {
      scene.timeIs(T0 + 2 * HOUR)
      expect(scene.state).toMatchObject({ standing: "heard", owner: "a7" })
    }
  })

  test("for longer than the time that was promised loses what is accepted meanwhile before it is due", () => {
    const soon = { ...wednesday, due: { at: T0 + 20 * MINUTE } }
    const scene = new Scene().when("openFollowUp", { terms: soon, standing: "heard" }, T0)
    scene.when("reportOwnerAway", { untilAt: T0 + 45 * MINUTE }, T0).when("acceptFollowUp", {}, T0 + MINUTE)
    expect(scene.state).toMatchObject({ owner: "a7", releaseAt: T0 + 20 * MINUTE })
  })
})
