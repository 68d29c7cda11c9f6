import { expect, test } from "vitest"
import { answeredCall } from "../calm-call.js"
import { adviceIn } from "../play.js"

/** A danger in which all is asked and done, and that is over. */
const afterGas = () =>
  answeredCall()
    .caller("There is a strong smell of gas in the laundry room.")
    .agent("Stay on the line. What's the address, and what's your number?")
    .caller("14 Mill Lane, 07700 900 614.")
    .agent("I'm calling the gas emergency service now.")
    .record({ type: "clearSafety", reason: "the gas is off" })

const stepsIn = (call: ReturnType<typeof afterGas>, since: number) =>
  adviceIn(call.log)
    .slice(since)
    .map(({ code }) => code)

test("B10: in a second danger the steps begin anew, and what was asked in the first comes last", () => {
  const before = afterGas()
  const { length } = adviceIn(before.log)
  const call = before.caller("My husband has collapsed and he is not breathing.")
  for (const said of ["Please help me, he's not breathing!", "He's turning blue, help!", "Are you there? Help!"])
    call.agent("I'm here.").caller(said)
  expect(stepsIn(call, length)).toEqual(["advice/safety-stay", "advice/safety-help", "advice/safety-where"])
})

test("B10: another kind of danger in the same place asks for it once, and for help anew", () => {
  const call = answeredCall()
    .caller("There is a strong smell of gas in the laundry room.")
    .agent("What's the address?")
    .caller("14 Mill Lane.")
    .agent("I'm calling the gas emergency service now.")
    .caller("My husband has collapsed and he is not breathing.")
  for (const said of ["Please help me, he's not breathing!", "He's turning blue, help!", "Are you there? Help!"])
    call.agent("I'm here.").caller(said)
  const codes = stepsIn(call, 0)
  expect(codes).toContain("advice/safety-help")
  expect(codes).not.toContain("advice/safety-where")
})
