import { test } from "vitest"
import { hardCalls } from "../coach/calls/index.js"
import { expectSame, isSpeech, type Later } from "./retracted.js"

const laters: readonly Later[] = [0, 1, 2, 4, "end"]
/** One turn of so many; `npm run test:long` takes back each of them, at each of these times. */
const EVERY = 8

// Each turn is one that somebody did say: a recogniser that takes back a whole turn is rare, and what it leaves then is what the agent goes by.
test.each(hardCalls.map((call, index) => [call.name, call, index] as const))(
  "%s: a turn that is taken back leaves what the call has that never heard it",
  (_, call, index) => {
    const turns = call.steps.flatMap((step, place) => (isSpeech(step) ? [place] : []))
    for (const [count, gone] of turns.entries()) {
      if (count % EVERY !== index % EVERY) continue
      expectSame(call, gone, laters[(count + index) % laters.length]!)
    }
  },
)
