import { test } from "vitest"
import { compareWithWalk } from "./calendar-walk.js"

test("600 cases are what a walk over the minutes of another library gives", { timeout: 60_000 }, () => {
  compareWithWalk(600, true)
})
