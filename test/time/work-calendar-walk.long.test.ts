import { test } from "vitest"
import { compareWithWalk } from "./calendar-walk.js"

test("10,000 cases are what a walk over the minutes of another library gives", () => {
  compareWithWalk(10_000, false)
})
