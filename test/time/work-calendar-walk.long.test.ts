import { test } from "vitest"
import { longRatio } from "../tools/long-ratio.js"
import { compareWithWalk } from "./calendar-walk.js"

test("10,000 cases are what a walk over the minutes of another library gives", () => {
  compareWithWalk(Math.round(10_000 * longRatio), false)
})
