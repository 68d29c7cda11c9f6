import { describe, expect, test } from "vitest"
import { toPromised } from "../../src/coach/practices/shared/to-promised.js"
import { calmCall } from "./calm-call.js"
import { adviceIn } from "./play.js"

const OWN = "advice/own-broken-promise"
const TOLD = "Your technician was supposed to come on Monday and he never showed up."

/** A call in which another burden was taken up before. */
const thanked = () =>
  calmCall()
    .caller("I've been on hold for forty five minutes. My internet is down.")
    .agent("Okay, can I get your account number?")
    .caller("It's 4411.")
    .agent("What does the modem show?")
    .waits(25_000)
const codes = ({ log }: ReturnType<typeof calmCall>) => adviceIn(log).map(({ code }) => code)

describe("a broken promise is owned, whatever else was taken up before", () => {
  test("when it is told", () => {
    const call = thanked().caller(TOLD)
    expect(codes(call)).toEqual(["advice/own-the-wait", OWN])
    expect(adviceIn(call.log).at(-1)!.phrase?.text).toMatch(/come on Monday/)
  })

  test("and where nobody says what was promised, it is looked up: nothing is owned as fact, nor as if it had only happened", () => {
    const call = thanked().caller("I waited in all day and no one came.")
    expect(codes(call)).toContain(OWN)
    expect(adviceIn(call.log).at(-1)!.phrase?.text).toMatch(/sorry.* Let me look up what we said we'd do\.$/)
  })

  test("within the cool-down of another advice, as soon as there is room", () => {
    const call = calmCall().waits(8_000).caller("I've been on hold for forty five minutes.").agent("Okay.").caller(TOLD)
    expect(codes(call)).toEqual(["advice/own-the-wait"])
    const later = call.agent("Your account number, please?").waits(15_000).caller("It's 4411.")
    expect(codes(later)).toEqual(["advice/own-the-wait", OWN])
    expect(adviceIn(later.log).at(-1)!.phrase?.text).toMatch(/come on Monday/)
  })

  test("once", () => {
    const call = thanked().caller(TOLD).agent("Right.").waits(25_000).caller("I waited in all day and no one came.")
    expect(codes(call).filter((code) => code === OWN)).toEqual([OWN])
  })

  test("not where the agent has owned it", () => {
    const call = calmCall().waits(8_000).caller("I've been on hold for forty five minutes.").agent("Okay.").caller(TOLD)
    expect(codes(call.agent("I'm so sorry about that.").waits(15_000).caller("It's 4411."))).not.toContain(OWN)
  })

  test("not four turns later", () => {
    const call = calmCall().waits(8_000).caller("I've been on hold for forty five minutes.").agent("Okay.").caller(TOLD)
    const later = call
      .caller("It is red.")
      .caller("It blinks.")
      .caller("On the left.")
      .agent("Which one?")
      .waits(15_000)
    expect(codes(later.caller("The small one."))).not.toContain(OWN)
  })
})

describe("what was promised, as they tell it", () => {
  test.each([
    [TOLD, "come on Monday"],
    ["Your guy Marcus said a technician would come Monday and nobody showed up.", "come Monday"],
    ["You told me somebody would call me back by five, and nobody did.", "call you back by five"],
    ["They said they'd send us a new router last week.", "send you a new router last week"],
    ["You were going to fix my boiler yesterday.", "fix your boiler yesterday"],
    ["I was promised a refund within five days.", "give you a refund within five days"],
    ["She promised me a call back, and I'm still waiting.", "give you a call back"],
  ])("%s", (said, promised) => {
    expect(toPromised(said)).toBe(promised)
  })

  test.each([
    "The parcel was supposed to come on Monday.",
    "I was supposed to get a call.",
    "You said I would hear from you.",
    "You told me you wouldn't call me again.",
    "It was meant to be fixed.",
    "I told your colleague that I'd call back.",
    "He said he would send it if I paid first.",
    "Nobody showed up.",
    "You said you'd bring your own tools.",
  ])("not plain: %s", (said) => {
    expect(toPromised(said)).toBeUndefined()
  })
})

describe("a promise of the agent's own that is settled as broken", () => {
  const broken = (owner: string) =>
    calmCall({ agent: { agentId: "sam", kind: "human" } })
      .waits(8_000)
      .caller("My boiler is leaking.")
      .record({
        type: "acceptPromise",
        promiseId: "p1",
        terms: {
          kind: "do",
          promisedBy: "agent",
          window: { from: null, to: 1_767_225_600_000 },
          words: "I'll ring the engineer by ten",
          owner,
        },
      })
      .record({ type: "settlePromise", promiseId: "p1", end: "broken" })
      .waits(30_000)

  test("is owned, with what happens now", () => {
    const call = broken("sam").caller("So did you reach him?")
    expect(codes(call)).toEqual(["advice/own-your-promise"])
    expect(adviceIn(call.log)[0]!.phrase?.text).toMatch(/sorry/)
    expect(codes(call.agent("Right.").waits(30_000).caller("Well?"))).toEqual(["advice/own-your-promise"])
  })

  test("not where they have said sorry, or somebody else was to do it", () => {
    expect(codes(broken("sam").agent("I'm so sorry, I did not get to it.").caller("I see."))).toEqual([])
    expect(codes(broken("kim").caller("So did you reach him?"))).toEqual([])
  })
})
