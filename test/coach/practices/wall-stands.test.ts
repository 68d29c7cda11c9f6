import { expect, test } from "vitest"
import { answeredCall, practicesIn } from "../calm-call.js"

/** A card was given a moment ago when the wall is met. */
const walled = () =>
  answeredCall()
    .caller("I am furious, the gutter is broken and my wall is wet!")
    .waits(1_000)
    .agent("I can't do anything without photos, that's just the rule.")
    .caller("I sent photos. Twice.")

test("a wall that another advice went before is still owed a way out behind the agent's next turn", () => {
  const call = walled()
  expect(practicesIn(call)).not.toContain("policyAlternative")
  expect(practicesIn(call.waits(15_000).agent("I see none here.").caller("So what happens now?"))).toContain(
    "policyAlternative",
  )
})

test.each(["What I can do is send somebody to look.", "I'll call you back by noon."])("not behind: %s", (said) => {
  expect(practicesIn(walled().waits(15_000).agent(said).caller("So what happens now?"))).not.toContain(
    "policyAlternative",
  )
})
