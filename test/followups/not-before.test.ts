import { describe, expect, test } from "vitest"
import { defaultFollowUps } from "evenkeel/followups"
import { accepted, agent, at, DUE, HOUR, MINUTE, Scene, T0, wednesday } from "./scene.js"

const quiet = { zone: "America/Chicago", followUps: { ...defaultFollowUps, reminders: [] } }
const after = { wall: "2026-11-25T13:00[America/Chicago]" }
const later = { wall: "2026-11-25T15:00[America/Chicago]" }
const earlier = { wall: "2026-11-25T12:00[America/Chicago]" }

describe("a promise that is not to be kept before a time", () => {
  test.each(["noAnswer", "voicemail", "thirdParty"] as const)(
    "and was tried before it (%s) is tried again when it may be",
    (outcome) => {
      const scene = accepted({ notBefore: after }, quiet)
      scene.when("recordAttempt", { outcome, channel: "phone" }, DUE - 5 * HOUR)
      scene.then(["followUp.attempted", { nextAttemptAt: DUE - HOUR }])
      scene.timeIs(DUE - HOUR - MINUTE).then()
      scene.timeIs(DUE - HOUR).then(["followUp.attemptDue"])
      scene.when("recordAttempt", { outcome, channel: "phone" }, DUE - HOUR)
      scene.then(["followUp.attempted", { nextAttemptAt: DUE }])
    },
  )

  test("which is later than the one by which it is due, is refused by whichever command", () => {
    const refused = (scene: Scene) => scene.thenRefused("followup/invalid-command").state
    for (const standing of ["heard", "accepted"] as const) {
      const terms = { ...wednesday, notBefore: later }
      expect(refused(new Scene(quiet).when("openFollowUp", { terms, standing }, T0)).standing).toBe("unopened")
    }
    const heard = new Scene(quiet).when("openFollowUp", { terms: wednesday, standing: "heard" }, T0)
    refused(heard.when("acceptFollowUp", { terms: { ...wednesday, notBefore: later } }, T0))
    refused(heard.when("correctTerms", { notBefore: later, reason: "misheard" }, T0))
    const scene = accepted({ notBefore: after }, quiet)
    refused(scene.when("correctTerms", { notBefore: later, reason: "misheard" }, T0))
    refused(scene.when("correctTerms", { due: earlier, reason: "misheard" }, T0))
    const consent = { words: "fine" }
    for (const given of [{}, { consent }])
      refused(scene.when("rescheduleFollowUp", { due: after, notBefore: later, reason: "busy", ...given }, T0))
    expect(scene.log).toHaveLength(1)
    scene.when("correctTerms", { due: earlier, notBefore: null, reason: "misheard" }, T0).then(["followUp.corrected"])
  })

  test("which is the very time by which it is due, is taken", () => {
    const scene = accepted({ notBefore: { at: DUE } }, quiet)
    expect(scene.state.schedule).toMatchObject({ notBeforeAt: DUE, dueAt: DUE })
    scene.when("rescheduleFollowUp", { due: { at: at("2026-11-26T10:00-06:00") }, reason: "busy" }, T0, { by: agent })
    scene.then(["followUp.broken"])
  })
})
