import { describe, expect, test } from "vitest"
import { createFollowUpDecider, followUp, staleFollowUps, toDueIntent, type ResolveWall } from "evenkeel/followups"
import { resolveWallTime } from "evenkeel/time"
import { at, chicago, HOUR, MINUTE, Scene, wednesday } from "./scene.js"

const host = { by: { id: "host", role: "host" } } as const
const NOW = at("2026-02-20T10:00-08:00")
const vancouver = { ...wednesday, due: { wall: "2026-12-01T09:00[America/Vancouver]" }, to: {} }
/** British Columbia stopped changing its clocks in 2026: seven hours behind UTC all year. */
const OLD = at("2026-12-01T09:00-08:00")
const NEW = at("2026-12-01T09:00-07:00")

/** Zone data as an edition of them: that before, and that after the change. */
function world() {
  let edition: "2026a" | "2026f" = "2026a"
  const resolve: ResolveWall = (wall, policy) => {
    const read = resolveWallTime(wall, policy)
    if (wall.zone !== "America/Vancouver") return { ...read, fingerprint: edition }
    return { at: edition === "2026a" ? OLD : NEW, met: "none", fingerprint: edition }
  }
  const decider = createFollowUpDecider(resolve)
  const open = (terms = vancouver) =>
    new Scene(chicago, decider).when("openFollowUp", { terms, standing: "accepted" }, NOW)
  return { resolve, open, upgrade: () => (edition = "2026f") }
}

describe("when the zone data change", () => {
  test("nine o'clock stays nine o'clock, its instant moves, and an event says so", () => {
    const { open, upgrade, resolve } = world()
    const scene = open()
    expect(scene.state.schedule).toMatchObject({ dueAt: OLD, version: 1, zoneData: "2026a||" })
    expect(staleFollowUps([scene.state], resolve)).toEqual([])
    upgrade()
    expect(staleFollowUps([scene.state], resolve)).toEqual([scene.state])
    scene.when("resolveTimesAgain", {}, NOW + HOUR, host)
    scene.then(["followUp.zoneDataChanged", { movedMs: -HOUR }])
    expect(scene.state.schedule).toMatchObject({ dueAt: NEW, version: 2, zoneData: "2026f||" })
    expect(scene.state.terms).toEqual(vancouver)
    scene.when("resolveTimesAgain", {}, NOW + 2 * HOUR, host).then()
    expect(staleFollowUps([scene.state], resolve)).toEqual([])
  })

  test("nothing is done by the old ones: what is due looks again first", () => {
    const { open, upgrade } = world()
    const scene = open()
    upgrade()
    scene.timeIs(OLD - 15 * MINUTE)
    expect(scene.last.map(({ type }) => type)).toEqual([
      "followUp.zoneDataChanged",
      "followUp.reminderRaised",
      "followUp.overdue",
    ])
    expect(scene.last[1]!.data).toMatchObject({ version: 2, beforeMinutes: 0, lateMs: 45 * MINUTE })
  })

  test("other data that say the same change no version, and no reminder comes twice", () => {
    const { open, upgrade } = world()
    const scene = open({ ...vancouver, due: { wall: "2026-12-01T09:00[America/Edmonton]" } })
    const { dueAt } = scene.state.schedule!
    scene.timeIs(dueAt - 15 * MINUTE).then(["followUp.reminderRaised"])
    upgrade()
    scene.timeIs(dueAt)
    expect(scene.last.slice(0, 2)).toMatchObject([
      { type: "followUp.zoneDataChanged", data: { movedMs: 0 } },
      { type: "followUp.reminderOffered" },
    ])
    expect(scene.state.schedule).toMatchObject({ version: 1 })
    expect(scene.log.filter(({ type }) => type === "followUp.zoneDataChanged")).toHaveLength(1)
    expect(scene.log.filter(({ type }) => type === "followUp.reminderRaised")).toHaveLength(2)
  })

  test("a time that elapses moves with no zone", () => {
    const { open, upgrade, resolve } = world()
    const scene = open({ ...vancouver, due: { at: OLD } as never })
    upgrade()
    expect(staleFollowUps([scene.state], resolve)).toEqual([])
    scene.when("resolveTimesAgain", {}, NOW + HOUR, host).then()
  })

  test("a zone that is not known any more leaves it where it was", () => {
    let isKnown = true
    const decider = createFollowUpDecider((wall, policy) => {
      if (!isKnown) throw new Error("unknown")
      return resolveWallTime(wall, policy)
    })
    const scene = new Scene(chicago, decider).when("openFollowUp", { terms: vancouver, standing: "accepted" }, NOW)
    isKnown = false
    scene.when("resolveTimesAgain", {}, NOW, host).then()
    expect(scene.timeIs(scene.state.schedule!.dueAt).last.length).toBeGreaterThan(0)
    scene.when(
      "rescheduleFollowUp",
      { due: vancouver.due, reason: "x", consent: { words: "y" } },
      NOW + 400 * 24 * HOUR,
    )
    scene.thenRefused("followup/invalid-command")
  })

  test("the log alone tells what was planned: it is folded without any zone data", () => {
    const { open } = world()
    const scene = open()
    expect(followUp.evolve(followUp.initial, scene.log[0]!)).toEqual(scene.state)
  })
})

describe("what was meant by an instant", () => {
  test.each([
    [at("2026-12-01T09:00-08:00"), { wall: "2026-12-01T09:00[America/Los_Angeles]" }],
    [at("2026-11-01T01:30-07:00"), { wall: "2026-11-01T01:30[America/Los_Angeles]" }],
    [at("2026-11-01T01:30-08:00"), { wall: "2026-11-01T01:30[America/Los_Angeles]", fold: "second" }],
    [at("2026-12-01T09:00:20-08:00"), { at: at("2026-12-01T09:00:20-08:00") }],
    [Number.NaN, { at: Number.NaN }],
  ])("%d", (instant, intent) => {
    expect(toDueIntent(instant, "America/Los_Angeles")).toEqual(intent)
  })

  test("in a zone that nobody knows it stays an instant", () => {
    expect(toDueIntent(0, "Chicago")).toEqual({ at: 0 })
  })
})
