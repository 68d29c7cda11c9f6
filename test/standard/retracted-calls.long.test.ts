import { expect, test } from "vitest"
import { hardCalls } from "../coach/calls/index.js"
import { isSpeech, knownIn, played } from "./retracted.js"

test.each(hardCalls.map((call) => [call.name, call] as const))(
  "%s: each turn that is taken back, at once or later, leaves what the call has that never heard it",
  (_, call) => {
    for (const [gone, step] of call.steps.entries()) {
      if (!isSpeech(step)) continue
      const twin = knownIn(played(call, gone, "never"))
      for (const later of [0, 1, 2, 4, "end"] as const)
        expect(knownIn(played(call, gone, later)), `u${gone}, ${later} turns later`).toEqual(twin)
    }
  },
)
