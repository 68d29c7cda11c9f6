import { expect, test } from "vitest"
import { calmCall } from "./calm-call.js"
import { adviceIn } from "./play.js"

/** What is shown in a hold of so many seconds, with the time since it began; `step` is how often the host ticks. */
function shownIn(seconds: number, step = 1) {
  const call = calmCall().caller("My boiler is out.").hold("lookUp", { consent: true })
  const from = call.call.getSnapshot().heardAt
  for (let at = 0; at < seconds; at += step) call.waits(step * 1_000)
  const shown = call.log.flatMap((event) =>
    event.type === "advice.given" ? [[Math.round((event.at - from) / 1_000), event.data.code]] : [],
  )
  return { call, shown }
}

const WHOLE = [
  [40, "advice/check-back"],
  [80, "advice/check-back"],
  [120, "advice/go-back-now"],
  [160, "advice/offer-call-back"],
]

test.each([1, 10])(
  "a hold that is forgotten: after the longest one word more, then nothing (a tick each %i s)",
  (step) => {
    const { shown, call } = shownIn(900, step)
    expect(shown).toEqual(WHOLE)
    expect(adviceIn(call.log).at(-1)!.phrase?.text).toMatch(/call you back/)
    expect(call.call.getSnapshot().session.clocks.some(({ clock }) => clock === "holdCheckBack")).toBe(true)
  },
)

test("whoever goes back then begins anew with the next hold", () => {
  const { call } = shownIn(161)
  call.resume().agent("Thank you for waiting.").waits(30_000).hold("lookUp", { consent: true })
  const before = adviceIn(call.log).length
  for (let second = 0; second < 125; second++) call.waits(1_000)
  const shown = adviceIn(call.log).slice(before)
  // The check-backs of the first hold were ignored twice.
  expect(shown.map(({ code }) => code)).toEqual(["advice/go-back-now"])
})

test("each hold has its own plan: back from one, the caller hears that of theirs", () => {
  const expert = { participantId: "expert" }
  const { log } = calmCall()
    .caller("My boiler is out.")
    .hold("lookUp", { consent: true, plan: "look at the parts list" })
    .record({ type: "joinParticipant", ...expert, role: "thirdParty" })
    .record({ type: "holdParticipant", ...expert, purpose: "consult", plan: "ask about the valve" })
    .waits(20_000)
    .resume()
  const { code, slots } = adviceIn(log).at(-1)!
  expect([code, slots]).toEqual(["advice/return-with-plan", { plan: "look at the parts list" }])
})
