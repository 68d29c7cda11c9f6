import { test } from "vitest"
import { hardCalls } from "../coach/calls/index.js"
import { expectSame, isSpeech } from "./retracted.js"

test.each(hardCalls.map((call) => [call.name, call] as const))(
  "%s: each turn that is taken back, at once or later, leaves what the call has that never heard it",
  (_, call) => {
    for (const [gone, step] of call.steps.entries()) {
      if (!isSpeech(step)) continue
      for (const later of [0, 1, 2, 4, "end"] as const) expectSame(call, gone, later)
    }
  },
)
