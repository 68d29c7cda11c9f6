import { checkPlaybook, createCall, definePlaybook, when, type PlaybookInput } from "evenkeel"
import { standardPractices } from "evenkeel/coach"
import { expect, test } from "vitest"
import { toAgenda } from "../../../src/coach/advice/agenda.js"

const at = Date.UTC(2026, 10, 24, 15)
const least = { client: "acme", zone: "UTC" } as const

/** Where a demand and an anger stand in one turn, several practices could speak. */
function adviceIn(practices: NonNullable<PlaybookInput["practices"]>, more: Partial<PlaybookInput> = {}) {
  const call = createCall({ callId: "C", at, playbook: definePlaybook({ ...least, practices, ...more }) })
  const given: string[] = []
  call.on("advice", ({ practiceId }) => given.push(practiceId))
  call.record({ type: "connectCall", at: at + 4_000 })
  const text = "This is ridiculous! Get me your manager, nobody ever calls me back!"
  call.hear({ speaker: "caller", text, at: at + 16_000 })
  return { given, call }
}

test("the heavier speaks where nobody has a place", () => {
  expect(adviceIn({}).given).toEqual(["supervisor"])
})

test("one with a place speaks before a heavier one without, and the smaller place first", () => {
  const { given, call } = adviceIn({ hotStart: { order: 7 } })
  expect(given).toEqual(["hotStart"])
  expect(call.whyNot("supervisor")).toEqual({ code: "coach/outweighed", practiceId: "hotStart" })
  expect(adviceIn({ hotStart: { order: 7 }, supervisor: { order: 3 } }).given).toEqual(["supervisor"])
})

test("of one place the heavier speaks", () => {
  expect(adviceIn({ hotStart: { order: 1 }, supervisor: { order: 1 } }).given).toEqual(["supervisor"])
})

test("a place weighs nothing: what an expert is not shown stays away, and the scorecard counts as before", () => {
  const weights = (practices: NonNullable<PlaybookInput["practices"]>) =>
    adviceIn(practices)
      .call.scorecard()
      .answers.map(({ practiceId, weight }) => [practiceId, weight])
  expect(weights({ hotStart: { order: 1 } })).toEqual(weights({}))
  const pacing = { start: "expert" } as const
  expect(adviceIn({ hotStart: { order: 1, weight: 10 } }, { pacing }).given).toEqual(["supervisor"])
})

test("what a rule asks for goes before a place", () => {
  const rule = {
    id: "r",
    when: when.said("supervisorRequest"),
    then: [{ do: "advise", practice: "supervisor" }],
  } as const
  expect(adviceIn({ hotStart: { order: 1 } }, { rules: [rule] }).given).toEqual(["supervisor"])
})

test("danger is first whatever has a place", () => {
  const call = createCall({
    callId: "C",
    at,
    playbook: definePlaybook({ ...least, practices: { cardData: { order: 1 } } }),
  })
  const given: string[] = []
  call.on("advice", ({ practiceId }) => given.push(practiceId))
  call.record({ type: "connectCall", at: at + 4_000 })
  const text = "My card number is 4111 1111 1111 1111. Oh God, the kitchen is on fire!"
  call.hear({ speaker: "caller", text, at: at + 16_000 })
  expect(given[0]).toBe("safety")
  const interrupting = (changes: Parameters<typeof toAgenda>[1]) =>
    toAgenda(standardPractices(), changes).now.map(({ practice }) => practice.id)
  expect(interrupting({ cardData: { order: 1 } })).toEqual(interrupting({}))
})

test("a type of call changes what it names and no more", () => {
  const call = createCall({
    callId: "C",
    at,
    playbook: definePlaybook({
      ...least,
      practices: { hotStart: { weight: 5 }, supervisor: { on: false } },
      callTypes: { order: { practices: { hotStart: { order: 2 }, supervisor: { order: 1 } } } },
    }),
  })
  call.record({ type: "connectCall", at: at + 4_000 })
  call.record({ type: "setCallType", callType: "order", at: at + 5_000 })
  const { answers } = call.scorecard()
  expect(answers.find(({ practiceId }) => practiceId === "hotStart")?.weight).toBe(5)
  expect(answers.some(({ practiceId }) => practiceId === "supervisor")).toBe(false)
})

test("checkPlaybook tells what is no place, and a place that nothing comes of", () => {
  const practices = { hotStart: { order: 0 }, empathy: { oder: 1 }, readBack: { order: 1.5 } }
  expect(checkPlaybook({ ...least, practices }).issues).toEqual([
    { path: "practices.hotStart.order", expected: "a whole number from 1 to 100" },
    { path: "practices.empathy.oder", expected: "no such member", suggestion: "order" },
    { path: "practices.readBack.order", expected: "a whole number from 1 to 100" },
  ])
  const idle = { safety: { order: 1 }, empathy: { on: false, order: 2 }, readBack: { order: 3 } }
  const { warnings } = checkPlaybook({ ...least, practices: idle, callTypes: { order: { practices: idle } } })
  expect(warnings.filter(({ path }) => path.endsWith(".order"))).toEqual([
    { path: "practices.safety.order", expected: "no order: it interrupts before all others" },
    { path: "practices.empathy.order", expected: "no order: it is off" },
    { path: "callTypes.order.practices.safety.order", expected: "no order: it interrupts before all others" },
    { path: "callTypes.order.practices.empathy.order", expected: "no order: it is off" },
  ])
})
