import { expect, test } from "vitest"
import { standingFlags } from "evenkeel/session"
import { connected } from "./scene.js"

/**
 * A call in which somebody says twice that they want no more calls, and the first time is taken back when so many events stand behind it.
 * The flag was raised by it: the second time told nothing new.
 */
function flagsAfter(behind: number): readonly string[] {
  const here = connected()
  const first = here.says("caller", "Never call me again.", { cues: ["doNotCall"] })
  const { length } = here.call.events()
  here.says("caller", "I told you never to call me.", { cues: ["doNotCall"] })
  // The report of the first is behind it as well.
  while (here.call.events().length - length + 2 < behind) here.says("interpreter", "One moment.")
  here.retracts(first)
  return standingFlags(here.state).map(({ flag }) => flag)
}

test("what was said behind a turn is heard anew while fewer than 500 events stand behind it", () => {
  expect(flagsAfter(20)).toEqual(["doNotCall"])
  expect(flagsAfter(498)).toEqual(["doNotCall"])
  expect(flagsAfter(499)).toEqual(["doNotCall"])
})

test("of an older turn everything goes, and nothing takes its place", () => {
  expect(flagsAfter(500)).toEqual([])
  expect(flagsAfter(501)).toEqual([])
})
