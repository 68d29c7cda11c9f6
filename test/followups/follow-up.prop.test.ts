import fc from "fast-check"
import { describe, expect, test, vi } from "vitest"
import { decideStream, type Role } from "evenkeel/kernel"
import { followUp, isOpenFollowUp, sayIt, toDueIntent, toFollowUp, toFollowUpOrder } from "evenkeel/followups"
import { resolveWallTime, parseWallTime } from "evenkeel/time"
import { accepted, chicago, DUE, HOUR, Scene, T0, wednesday } from "./scene.js"

// A machine that does other work besides is no reason to fail.
vi.setConfig({ testTimeout: 30_000 })

const SEED = 20_261_125
const options = (numRuns: number) => ({ seed: SEED, numRuns })

const scenes = [
  new Scene(),
  new Scene().when("openFollowUp", { terms: wednesday, standing: "heard" }, T0),
  accepted(),
  accepted().when("keepFollowUp", {}, T0 + 1),
].map(({ standing }) => standing)

const minutes = fc.integer({ min: T0 / 60_000, max: T0 / 60_000 + 2_000_000 }).map((count) => count * 60_000)

const mostly = <Value>(right: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 9, arbitrary: right as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: fc.anything() })
const time = mostly(fc.oneof(fc.record({ at: fc.double({ min: -1e16, max: 1e16 }) }), fc.constant(wednesday.due)))
const word = mostly(fc.string())

const members: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  reason: mostly(fc.constant("moved")),
  due: fc.oneof(time, fc.constant(null)),
  notBefore: time,
  ifNotHeardBy: time,
  untilAt: mostly(fc.double({ min: -1, max: 9e15 })),
  outcome: mostly(fc.constantFrom("reached", "noAnswer", "voicemail", "sent", "failed")),
  reminderKey: mostly(fc.json()),
  end: mostly(fc.constantFrom("kept", "broken")),
  standing: mostly(fc.constantFrom("heard", "accepted")),
  terms: mostly(fc.constant(wednesday)),
  owner: word,
  consent: mostly(fc.constant({ words: "fine" })),
  note: word,
  words: word,
  contactRule: mostly(fc.constant({ notNumbers: ["+13125550111"] })),
  channel: mostly(fc.constantFrom("phone", "text", "email")),
  number: word,
}

/** What each command takes; one that is not listed takes nothing. */
const taken: Readonly<Record<string, readonly string[]>> = {
  openFollowUp: ["terms", "standing"],
  acceptFollowUp: ["terms"],
  dismissFollowUp: ["reason"],
  rescheduleFollowUp: ["due", "notBefore", "ifNotHeardBy", "reason", "consent"],
  confirmReminder: ["reminderKey", "outcome", "reason"],
  recordAttempt: ["outcome", "note"],
  recordChase: ["words"],
  recordReply: ["words"],
  addNote: ["note"],
  describeContact: ["contactRule", "channel", "number"],
  snoozeFollowUp: ["untilAt"],
  reportOwnerAway: ["untilAt"],
  assignFollowUp: ["owner"],
  keepFollowUp: [],
  breakFollowUp: ["reason"],
  withdrawFollowUp: ["reason"],
  amendEnd: ["end", "reason"],
  settleFollowUp: ["end", "reason"],
  correctTerms: ["due", "owner", "reason"],
}

/** Commands that are half right, so that more than the door is tried. */
const command = fc
  .oneof({ weight: 9, arbitrary: fc.constantFrom(...followUp.commands.types()) }, { weight: 1, arbitrary: fc.string() })
  .chain((type) => {
    const names = Object.hasOwn(taken, type) ? taken[type]! : []
    const optionalToo = {
      requiredKeys: names.filter(
        (name) => !["notBefore", "ifNotHeardBy", "consent", "contactRule", "channel", "number"].includes(name),
      ),
    }
    const right = fc.record(Object.fromEntries(names.map((name) => [name, members[name]!])), optionalToo)
    return fc.record({ type: fc.constant(type), fields: mostly(right) })
  })

describe("whatever is asked of a follow-up", () => {
  const roles: readonly Role[] = ["agent", "supervisor", "host", "vendor", "library"]

  test("nothing is thrown; what is refused changes nothing; what is open has something due", () => {
    let takenCount = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...scenes),
        command,
        fc.constantFrom(...roles),
        fc.integer({ min: T0, max: 9e14 }),
        (standing, { type, fields }, role, at) => {
          const before = JSON.stringify(standing)
          const stamp = { settings: chicago, by: { id: "x", role }, at, heardAt: at }
          const result = decideStream(followUp, standing, { type, fields, ...stamp })
          expect(JSON.stringify(standing)).toBe(before)
          if ("refusal" in result) return
          takenCount += result.events.length > 0 ? 1 : 0
          const { state } = result.standing
          expect(followUp.nextDeadline(state) !== undefined).toBe(isOpenFollowUp(state))
        },
      ),
      options(800),
    )
    expect(takenCount).toBeGreaterThan(100)
  })

  test("evolve takes any event of ours or of nobody", () => {
    fc.assert(
      fc.property(fc.constantFrom(...scenes), fc.string(), fc.anything(), ({ state }, type, data) => {
        const event = { ...wednesdayEvent, type, data }
        expect(followUp.evolve(state, event)).toBe(state)
      }),
      options(300),
    )
    for (const type of ["__proto__", "constructor", "toString"])
      expect(followUp.evolve(scenes[2]!.state, { ...wednesdayEvent, type })).toBe(scenes[2]!.state)
  })
})

const wednesdayEvent = {
  id: "x#1",
  stream: "x",
  seq: 1,
  at: DUE,
  heardAt: DUE,
  type: "x",
  v: 1,
  by: { id: "x", role: "host" },
  origin: "input",
  batch: 1,
  causedBy: null,
  data: {},
} as const

describe("what a call knows of a promise", () => {
  test("opens and settles its follow-up, whatever was said", () => {
    const instant = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 8.64e15 }), minutes)
    const terms = fc.record({
      promiseId: fc.string({ minLength: 1, maxLength: 200 }).filter((each) => each.trim() !== ""),
      kind: fc.constantFrom("callback", "send", "visit", "do"),
      promisedBy: fc.constantFrom("agent", "company", "caller"),
      words: fc.oneof(fc.string({ unit: "binary", maxLength: 50 }), fc.constant("\ud800".repeat(2_000))),
      window: fc.record({ from: instant, to: instant }),
    })
    const place = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom("America/Chicago", "Pacific/Apia"))
    fc.assert(
      fc.property(
        terms,
        place,
        fc.constantFrom("kept", "broken", "withdrawn"),
        fc.string(),
        (data, zone, end, reason) => {
          const context = { callId: "C".repeat(200), host: { zone }, caller: { zone }, saidBy: "a7" }
          const order = toFollowUp({ type: "promise.accepted", data }, context)
          const scene = new Scene({ zone }, undefined, order.followUpId).when(order.type, order.fields, T0)
          expect([scene.refused, scene.state.standing]).toEqual([undefined, "accepted"])
          scene.timeIs(scene.state.reminders[0]!.at)
          const { reminderKey } = scene.state.reminders[0]!
          scene.when("confirmReminder", { reminderKey, outcome: "sent" }, scene.standing.heardAt, {
            by: { id: "host", role: "host" },
          })
          expect(scene.refused).toBeUndefined()
          const settled = { type: "promise.settled", data: { promiseId: data.promiseId, end, reason } }
          const last = toFollowUpOrder(settled as never, context)!
          scene.when(last.type, last.fields as never, scene.standing.heardAt)
          expect([scene.refused, scene.state.standing]).toEqual([undefined, end])
        },
      ),
      options(60),
    )
  })
})

describe("a time", () => {
  const zone = fc.constantFrom("America/Chicago", "Asia/Kolkata", "Australia/Lord_Howe", "Europe/London", "UTC")

  test("and what was meant by it are the same instant", () => {
    fc.assert(
      fc.property(minutes, zone, (at, place) => {
        const intent = toDueIntent(at, place)
        if (!("wall" in intent)) throw new Error("no wall time")
        expect(resolveWallTime(parseWallTime(intent.wall), { fold: intent.fold ?? "first" }).at).toBe(at)
      }),
      options(500),
    )
  })

  test("read aloud is a clean sentence, and no two times of a week sound the same", () => {
    fc.assert(
      fc.property(minutes, minutes, zone, fc.constantFrom("en", "es"), (now, ahead, place, language) => {
        const say = (dueAt: number) => sayIt({ dueAt, notBeforeAt: null }, { zone: place, now, language })
        const dueAt = now + (ahead % (6 * 24 * HOUR))
        expect(say(dueAt)).not.toMatch(/undefined|null|NaN| {2}|,,|[{}]|^\s|\s$/)
        expect(say(dueAt)).not.toBe(say(dueAt + HOUR))
      }),
      options(500),
    )
  })
})
