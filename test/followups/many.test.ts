import { describe, expect, test } from "vitest"
import {
  brokenFollowUps,
  checkPromise,
  defaultFollowUps,
  firstContactResolution,
  followUpsAtRisk,
  followUpsDue,
  followUpsOf,
  openFollowUps,
  overdueFollowUps,
  promiseKeptRate,
  punctuality,
  type FollowUpTerms,
} from "evenkeel/followups"
import { accepted, at, chicago, DAY, DUE, HOUR, MINUTE, Scene, T0, wednesday } from "./scene.js"

function one(id: string, terms: Partial<FollowUpTerms> = {}): Scene {
  const scene = new Scene(chicago, undefined, id)
  return scene.when("openFollowUp", { terms: { ...wednesday, ...terms }, standing: "accepted" }, T0)
}

const ids = (followUps: readonly { readonly followUpId: string }[]) => followUps.map(({ followUpId }) => followUpId)

describe("many follow-ups", () => {
  const late = one("late", { due: { at: T0 + HOUR } })
  const soon = one("soon", { due: { at: T0 + 2 * HOUR } })
  const nobody = one("nobody", { due: { at: T0 + 30 * HOUR }, owner: "a8" }).when("assignFollowUp", {}, T0)
  const broken = one("broken").when("breakFollowUp", { reason: "forgot" }, T0 + 1)
  const brokenLater = one("brokenLater").when("breakFollowUp", { reason: "forgot" }, T0 + 2)
  const heard = new Scene(chicago, undefined, "heard").when("openFollowUp", { terms: wednesday, standing: "heard" }, T0)
  const all = [soon, nobody, broken, late, brokenLater, heard].map(({ state }) => state)
  const now = T0 + HOUR + 10 * MINUTE

  test("open, due, late, broken, and whose", () => {
    // `heard` is to be answered in an hour, as soon as `late` is due.
    expect(ids(openFollowUps(all))).toEqual(["late", "heard", "soon", "nobody"])
    expect(ids(followUpsDue(all, T0 + 2 * HOUR))).toEqual(["late", "heard", "soon"])
    expect(ids(overdueFollowUps(all, now))).toEqual(["late"])
    expect(ids(overdueFollowUps(all, now + 4_000 * DAY))).toEqual(["late", "soon", "nobody"])
    expect(ids(brokenFollowUps(all))).toEqual(["brokenLater", "broken"])
    expect(ids(followUpsOf(all, "a7"))).toEqual(["late", "heard", "soon"])
    expect(ids(followUpsOf(all, null))).toEqual(["nobody"])
  })

  test("at risk, with every reason", () => {
    const risks = (...followUps: Scene[]) =>
      followUpsAtRisk(
        followUps.map(({ state }) => state),
        now,
      ).map(({ followUp, risks: why }) => [followUp.followUpId, why])
    expect(risks(late, broken, soon, nobody)).toEqual([])
    expect(risks(heard)).toEqual([["heard", ["unanswered"]]])
    const chased = one("chased").when("recordChase", {}, T0).when("reportOwnerAway", {}, T0)
    expect(risks(chased)).toEqual([["chased", ["ownerAway", "chased"]]])
    const bare = one("bare", { due: { at: T0 + 2 * HOUR } }).when("assignFollowUp", {}, T0)
    expect(risks(bare)).toEqual([["bare", ["noOwner"]]])
    const tried = one("tried", { due: { at: T0 + 90 * MINUTE } })
    tried
      .when("recordAttempt", { outcome: "noAnswer" }, T0)
      .when("recordAttempt", { outcome: "busy" }, T0 + 30 * MINUTE)
    expect(tried.state.nextAttemptAt).toBe(T0 + 90 * MINUTE)
    tried.when("recordAttempt", { outcome: "noAnswer" }, T0 + 40 * MINUTE)
    expect(risks(tried)).toEqual([["tried", ["escalated"]]])
  })
})

describe("what is measured says what it rests on", () => {
  const kept = (id: string, lateMs: number) => {
    const scene = one(id).timeIs(DUE + lateMs)
    return scene.when("keepFollowUp", {}, DUE + lateMs).state
  }
  const moved = (id: string, lateMs: number) => {
    const scene = one(id, { due: { at: DUE - HOUR } })
    const { due } = wednesday
    scene.when("rescheduleFollowUp", { due, reason: "part", consent: { words: "fine" } }, T0 + 1)
    return scene.when("keepFollowUp", {}, DUE + lateMs).state
  }
  const all = [
    kept("k1", 0),
    kept("k2", 4 * MINUTE),
    moved("k3", HOUR),
    one("b").when("breakFollowUp", { reason: "x" }, T0 + 1).state,
    one("w").when("withdrawFollowUp", { reason: "solved" }, T0 + 1).state,
    one("open").state,
    one("theirs", { promisedBy: "caller" }).state,
    one("elsewhen", { due: { at: DUE + 40 * DAY } }).state,
    new Scene().when("openFollowUp", { terms: wednesday, standing: "heard" }, T0).state,
  ]
  const span = { from: T0, to: T0 + 7 * DAY, now: DUE + DAY }

  test("the rate of promises kept", () => {
    expect(promiseKeptRate(all, span)).toEqual({
      count: 5,
      keptCount: 3,
      onTimeCount: 2,
      brokenCount: 1,
      overdueCount: 1,
      renegotiatedCount: 1,
      withdrawnCount: 1,
      keptRatio: 0.6,
      onTimeRatio: 0.4,
    })
    // Before its time an open promise is none that was not kept.
    expect(promiseKeptRate(all, { ...span, now: T0 })).toMatchObject({ count: 4, overdueCount: 0, keptRatio: 0.75 })
    expect(promiseKeptRate([], span)).toMatchObject({ count: 0, keptRatio: null, onTimeRatio: null })
  })

  test("punctuality", () => {
    expect(punctuality(all, span)).toEqual({
      count: 3,
      onTimeRatio: 2 / 3,
      medianLateMs: 4 * MINUTE,
      p90LateMs: HOUR,
    })
    expect(punctuality([], span)).toEqual({ count: 0, onTimeRatio: null, medianLateMs: null, p90LateMs: null })
  })

  test("first contacts: not seen again, by person and matter, with a window that is over", () => {
    const day = (count: number) => count * DAY
    const contacts = [
      { at: day(0), personId: "dana", number: "1" },
      // The same person, known by the number only.
      { at: day(3), number: "1" },
      // Eight days after the last: a first contact again, and nobody came back.
      { at: day(11), personId: "dana" },
      { at: day(0), number: "2", matter: "leak" },
      { at: day(1), number: "2", matter: "bill" },
      { at: day(5), personId: "sam", matter: "leak" },
      { at: day(6), personId: "sam" },
      { at: day(2) },
      { at: day(28), personId: "kim" },
    ]
    expect(firstContactResolution(contacts, { windowDays: 7, now: day(30) })).toEqual({
      windowDays: 7,
      count: 5,
      notSeenAgainCount: 3,
      notSeenAgainRatio: 0.6,
      tooRecentCount: 1,
      unidentifiedCount: 1,
    })
    expect(firstContactResolution([], { windowDays: 7, now: 0 })).toMatchObject({ count: 0, notSeenAgainRatio: null })
    for (const windowDays of [-1, 0, NaN])
      expect(() => firstContactResolution(contacts, { windowDays, now: 0 })).toThrow(/input\/invalid/)
    expect(() => firstContactResolution([{ at: "x" as never }], { windowDays: 7, now: 0 })).toThrow(/input\/invalid/)
  })
})

describe("a promise is checked before it is made", () => {
  const codes = (terms: Partial<FollowUpTerms>, others: readonly Scene[] = [], host = chicago) =>
    checkPromise({ ...wednesday, ...terms }, { host, now: T0, others: others.map(({ state }) => state) }).map(
      ({ code }) => code,
    )

  test("against hours, window, clocks and what is whose", () => {
    expect(codes({})).toEqual([])
    expect(codes({ due: { wall: "2026-11-28T14:00[America/Chicago]" } })).toEqual(["promise/outside-hours"])
    expect(codes({ due: { wall: "2026-11-25T17:00[America/Chicago]" } })).toEqual([])
    const night = { wall: "2026-11-25T22:00[America/Chicago]" }
    expect(codes({ due: night })).toEqual(["promise/outside-hours", "promise/outside-window"])
    expect(codes({ due: night, askedFor: { decidedBy: "a7" } })).toEqual(["promise/outside-hours"])
    expect(codes({ to: { zone: "Asia/Tokyo" } })).toEqual(["promise/outside-window"])
    // Nobody is woken by an email.
    expect(codes({ to: { zone: "Asia/Tokyo" }, channel: "email" })).toEqual([])
    expect(codes({ kind: "send", channel: "post", to: { zone: "Asia/Tokyo" } })).toEqual([])
    expect(codes({ due: { at: T0 - HOUR } })).toEqual(["promise/in-the-past"])
    expect(codes({ due: null })).toEqual(["promise/no-time"])
    expect(codes({ onBehalfOf: "plumber-3" })).toEqual(["promise/not-ours"])
    const host = { ...chicago, followUps: { ...defaultFollowUps, mayPromise: ["callback"] } } as const
    expect(codes({ kind: "visit" }, [], host)).toEqual(["promise/not-authorised"])
    expect(codes({ promisedBy: "caller", due: null })).toEqual([])
  })

  test("a time that clocks skip, or show twice", () => {
    const nights = { ...defaultFollowUps, calendar: { zone: "UTC", hours: { sun: [["00:00", "24:00"]] } } } as const
    const host = {
      ...chicago,
      followUps: { ...nights, callingWindow: { hours: { sun: [["00:00", "24:00"]] } } },
    } as const
    expect(codes({ due: { wall: "2027-03-14T02:30[America/Chicago]" } }, [], host)).toEqual(["promise/time-skipped"])
    const twice = "2027-11-07T01:30[America/Chicago]"
    expect(codes({ due: { wall: twice } }, [], host)).toEqual(["promise/time-twice"])
    expect(codes({ due: { wall: twice, fold: "second" } }, [], host)).toEqual([])
  })

  test("against what the owner has promised already, and nobody else", () => {
    const near = one("near", { due: { at: DUE + 14 * MINUTE } })
    const far = one("far", { due: { at: DUE + 15 * MINUTE } })
    const other = one("other", { owner: "a8" })
    const done = one("done").when("keepFollowUp", {}, T0 + 1)
    const terms = { ...wednesday }
    const others = [near, far, other, done].map(({ state }) => state)
    expect(checkPromise(terms, { host: chicago, now: T0, others })).toEqual([
      { code: "promise/collides", followUpIds: ["near"] },
    ])
    const { owner: _, ...ownerless } = terms
    expect(checkPromise(ownerless, { host: chicago, now: T0, others })).toEqual([])
  })

  test("a calendar that cannot be read says nothing, and does not throw", () => {
    const calendar = { zone: "Chicago", hours: {} }
    expect(codes({}, [], { ...chicago, followUps: { ...defaultFollowUps, calendar } })).toEqual([])
    expect(accepted({}, { ...chicago, followUps: { ...defaultFollowUps, calendar } }).state.standing).toBe("accepted")
    expect(at("2026-11-25T14:00-06:00")).toBe(DUE)
  })
})
