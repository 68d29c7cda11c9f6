import { describe, expect, test } from "vitest"
import { createDesk } from "evenkeel"
import type { FollowUp } from "evenkeel/followups"
import { defaultSettings } from "evenkeel/session"
import { createMemoryStore } from "evenkeel/stores"
import { accepted, agent, DAY, DUE, HOUR, MINUTE, Scene, T0, wednesday } from "./scene.js"

describe("terms that were put down wrongly", () => {
  test("are put right, and nothing else of it", () => {
    const scene = accepted({ channel: "phone" }).when("assignFollowUp", { owner: "ben" }, T0 + 1)
    scene.when("correctTerms", { words: "I'll ring on Wednesday", channel: null, reason: "typed wrongly" }, T0 + 2)
    scene.then(["followUp.corrected", { schedule: null, reason: "typed wrongly" }])
    expect(scene.state).toMatchObject({ owner: "ben", terms: { words: "I'll ring on Wednesday" } })
    expect(scene.state.terms).not.toHaveProperty("channel")
    expect(scene.state.schedule?.version).toBe(1)
    scene.when("correctTerms", { words: "I'll ring on Wednesday", reason: "again" }, T0 + 3).then()
  })

  test("for another time arm it anew, ask for no consent and break nothing", () => {
    const due = { wall: "2026-11-25T16:00[America/Chicago]" }
    const scene = accepted().when("correctTerms", { due, reason: "they said four" }, T0 + 1)
    scene.then(["followUp.corrected", { schedule: { version: 2, dueAt: DUE + 2 * HOUR } as never }])
    expect(scene.state).toMatchObject({ standing: "accepted", renegotiatedCount: 0, end: null })
    scene.when("correctTerms", { due: null, reason: "no time was said" }, T0 + 2)
    expect(scene.state.schedule).toMatchObject({ version: 3, basis: "set" })
  })

  test("give it to whom it was meant for", () => {
    const scene = accepted()
      .when("reportOwnerAway", {}, T0)
      .when("correctTerms", { owner: "ben", reason: "x" }, T0 + 1)
    expect(scene.state).toMatchObject({ owner: "ben", ownerAway: null, releaseAt: scene.state.schedule!.releaseAt })
    scene.when("correctTerms", { owner: null, reason: "x" }, T0 + 2)
    expect(scene.state).toMatchObject({ owner: null, releaseAt: null })
  })

  test("stand once it has ended", () => {
    const scene = accepted().when("keepFollowUp", {}, T0)
    scene.when("correctTerms", { words: "x", reason: "y" }, T0).thenRefused("followup/completed")
    new Scene().when("correctTerms", { words: "x", reason: "y" }, T0).thenRefused("followup/wrong-standing")
  })
})

describe("what was dismissed", () => {
  test("is taken on where the call says in the end that it was a promise", () => {
    const scene = new Scene().when("openFollowUp", { terms: wednesday, standing: "heard" }, T0)
    scene.when("dismissFollowUp", { reason: "a mistake" }, T0 + 1)
    scene.when("openFollowUp", { terms: wednesday, standing: "heard" }, T0 + 2).then()
    scene.when("openFollowUp", { terms: wednesday, standing: "accepted" }, T0 + 3).then(["followUp.accepted"])
    expect(scene.state).toMatchObject({ standing: "accepted", openedAt: T0, end: null })
  })
})

describe("another time", () => {
  const due = { at: T0 + HOUR }
  const consent = { words: "fine" }

  test.each([{ at: 0 }, { wall: "2026-11-23T09:59[America/Chicago]" }])(
    "that had passed when it was agreed is refused, with consent and without: %j",
    (past) => {
      for (const agreed of [{ consent }, {}]) {
        accepted()
          .when("rescheduleFollowUp", { due: past, reason: "x", ...agreed }, T0)
          .thenRefused("followup/invalid-command")
        const late = { due, ifNotHeardBy: past, reason: "x", ...agreed }
        accepted().when("rescheduleFollowUp", late, T0).thenRefused("followup/invalid-command")
      }
    },
  )

  test("is none for a snooze that is over already", () => {
    accepted()
      .when("snoozeFollowUp", { untilAt: T0 - 1 }, T0)
      .thenRefused("followup/invalid-command")
    accepted()
      .when("snoozeFollowUp", { untilAt: T0 + HOUR }, T0)
      .then(["followUp.snoozed"])
  })

  test("that passed before we heard of it was agreed all the same: it is late at once", () => {
    const scene = accepted({}, { zone: "America/Chicago" })
    scene.when("rescheduleFollowUp", { due, reason: "x", consent }, T0, { heardAt: T0 + 3 * HOUR })
    scene.then(["followUp.renegotiated", { schedule: { dueAt: T0 + HOUR } as never }]).timeIs(T0 + 3 * HOUR)
    expect(scene.last.map(({ type }) => type)).toContain("followUp.overdue")
  })
})

describe("the end that a call tells", () => {
  test("ends what is open, puts right what ended otherwise, and is no news where it is the same", () => {
    const settle = (end: "kept" | "broken") => ({ end, reason: "told in the call" })
    const open = accepted().when("settleFollowUp", settle("broken"), T0)
    open.then(["followUp.broken", { reason: "told in the call" }])
    open.when("settleFollowUp", settle("broken"), T0 + 1).then()
    const kept = accepted().timeIs(DUE).when("keepFollowUp", {}, DUE)
    kept.when("settleFollowUp", settle("broken"), DUE + DAY).then(["followUp.endAmended", { end: "broken" }])
    expect(kept.state).toMatchObject({ standing: "broken", end: { amended: true } })
    new Scene().when("settleFollowUp", settle("kept"), T0).thenRefused("followup/wrong-standing")
  })
})

describe("a reminder", () => {
  const host = { by: { id: "crm", role: "host" } } as const

  test("that was never planned is not confirmed, of whatever version it says that it is", () => {
    const scene = accepted().timeIs(DUE - MINUTE)
    const real = scene.state.reminders[0]!.reminderKey
    const moved = { due: { at: DUE + DAY }, reason: "x", consent: { words: "fine" } }
    scene.when("rescheduleFollowUp", moved, DUE - MINUTE)
    for (const key of [real.replace("console", "fax"), real.replace(",15]", ",16]"), real.replace(",1,", ",2,")])
      for (const outcome of ["sent", "failed"] as const) {
        const isPlanned = scene.state.reminders.some(({ reminderKey }) => reminderKey === key)
        if (!isPlanned)
          scene.when("confirmReminder", { reminderKey: key, outcome }, DUE, host).thenRefused("followup/not-found")
      }
    scene.when("confirmReminder", { reminderKey: real, outcome: "sent" }, DUE, host).then(["followUp.reminderSent"])
    expect(scene.last[0]!.anomaly).toBe("followup/superseded")
    scene.when("confirmReminder", { reminderKey: real, outcome: "sent" }, DUE, host).then()
  })
})

describe("on a desk", () => {
  async function aDesk() {
    let now = T0
    const failures: unknown[] = []
    const clock = { now: () => now }
    const desk = createDesk({
      store: createMemoryStore({ clock }),
      clock,
      playbook: () => ({ ...defaultSettings, zone: "America/Chicago" }) as never,
      onFailure: (failure) => failures.push(failure),
    })
    const acme = desk.client("acme")
    const call = await acme.openCall({ callId: "CA1", caller: { personId: "P1" } })
    await call.record({ type: "connectCall" })
    const promised = (to: number, more = {}) => ({
      kind: "callback" as const,
      promisedBy: "agent" as const,
      words: "I'll call you back",
      window: { from: null, to },
      ...more,
    })
    const state = async () => (await acme.state("CA1/promise/p1")) as FollowUp
    return { desk, acme, call, promised, state, failures, passes: (ms: number) => (now += ms) }
  }

  test("what is put right in the call is put right in its follow-up, and leaves alone what was done there", async () => {
    const { acme, call, promised, state, failures } = await aDesk()
    await call.record({ type: "acceptPromise", promiseId: "p1", terms: promised(DUE), by: agent })
    await acme.command("CA1/promise/p1", { type: "assignFollowUp", owner: "ben", by: agent })
    const terms = promised(DUE + HOUR, { contactRule: { noVoicemail: true } })
    await call.record({ type: "acceptPromise", promiseId: "p1", terms, by: agent })
    expect(await state()).toMatchObject({
      owner: "ben",
      terms: { due: { wall: "2026-11-25T15:00[America/Chicago]" }, contactRule: { noVoicemail: true } },
      schedule: { version: 2, dueAt: DUE + HOUR },
    })
    await call.record({ type: "acceptPromise", promiseId: "p1", terms: promised(DUE + HOUR), by: agent })
    expect((await state()).terms).not.toHaveProperty("contactRule")
    expect(failures).toEqual([])
  })

  test("an end that is told in the call after another is that of the follow-up too", async () => {
    const { acme, call, promised, state, failures } = await aDesk()
    await call.record({ type: "acceptPromise", promiseId: "p1", terms: promised(DUE), by: agent })
    await acme.command("CA1/promise/p1", { type: "recordAttempt", outcome: "reached", by: agent })
    expect(await state()).toMatchObject({ standing: "kept" })
    await call.record({
      type: "settlePromise",
      promiseId: "p1",
      end: "broken",
      reason: "it was their neighbour",
      by: agent,
    })
    expect(await state()).toMatchObject({
      standing: "broken",
      end: { amended: true, reason: "it was their neighbour" },
    })
    await call.record({ type: "settlePromise", promiseId: "p1", end: "withdrawn", by: agent })
    expect(await state()).toMatchObject({ standing: "withdrawn" })
    expect(failures).toEqual([])
  })

  test("what becomes of the follow-up is known in the call", async () => {
    const { acme, call, promised, state, failures } = await aDesk()
    const standing = () => call.getSnapshot().session.promises.map((each) => [each.standing, each.reason])
    const say = (type: string, fields = {}) => acme.command("CA1/promise/p1", { type, ...fields, by: agent })
    await call.record({ type: "acceptPromise", promiseId: "p1", terms: promised(DUE), by: agent })
    await say("recordAttempt", { outcome: "reached" })
    expect(standing()).toEqual([["kept", undefined]])
    await say("amendEnd", { end: "broken", reason: "it was their neighbour" })
    expect(standing()).toEqual([["broken", "it was their neighbour"]])
    const count = (await call.events()).length
    // What the call says itself comes back to it as no news.
    await call.record({ type: "settlePromise", promiseId: "p1", end: "kept", reason: "both were rung", by: agent })
    expect((await call.events()).length).toBe(count + 1)
    expect(await state()).toMatchObject({ standing: "kept", end: { reason: "both were rung" } })
    expect(failures).toEqual([])
  })

  test("what is dismissed as soon as it was heard is no failure: no follow-up of it was opened yet", async () => {
    const { call, promised, failures } = await aDesk()
    await call.record({ type: "hearPromise", promiseId: "p1", ...promised(DUE), by: agent })
    const dismissed = await call.record({ type: "dismissPromise", promiseId: "p1", reason: "a joke", by: agent })
    expect(dismissed).toMatchObject({ ok: true })
    expect(failures).toEqual([])
  })

  test("what nobody had answered in the call is answered there by what its follow-up is told", async () => {
    for (const [type, fields, known] of [
      ["acceptFollowUp", {}, "accepted"],
      ["dismissFollowUp", { reason: "a mistake" }, "dismissed"],
      ["keepFollowUp", {}, "kept"],
    ] as const) {
      const { acme, call, promised, failures } = await aDesk()
      await call.record({ type: "hearPromise", promiseId: "p1", ...promised(DUE), by: agent })
      await call.record({ type: "closeLine", endedBy: "caller" })
      await call.record({ type: "completeCall" })
      await acme.command("CA1/promise/p1", { type, ...fields, by: agent })
      expect(call.getSnapshot().session.promises).toMatchObject([{ standing: known }])
      expect(failures).toEqual([])
    }
  })

  test("a ring-back that is kept is settled in the call", async () => {
    const { acme, call, failures } = await aDesk()
    await call.record({ type: "closeLine", endedBy: "network", endReason: "dropped" })
    await acme.command("CA1/ringBack", { type: "recordAttempt", outcome: "reached", by: agent })
    expect(call.getSnapshot().session.ringBack).toMatchObject({ settledAs: "reached" })
    await call.record({ type: "settleRingBack", outcome: "theyRang", by: agent })
    expect(call.getSnapshot().session.ringBack).toMatchObject({ settledAs: "theyRang" })
    expect(failures).toEqual([])
  })

  test("a call that cannot be told stops nothing", async () => {
    const { acme, promised, failures } = await aDesk()
    const terms = { kind: "callback", words: "we'll ring", to: {}, callId: "CA-elsewhere" } as const
    await acme.open("followUp", { stream: "web-1", terms, by: agent })
    expect(await acme.command("web-1", { type: "keepFollowUp", by: agent })).toMatchObject({ ok: true })
    expect([failures, promised(DUE).kind]).toEqual([[], "callback"])
  })
})
