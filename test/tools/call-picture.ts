import { callPicture } from "evenkeel/handoff"
import { readCall } from "../../examples/replay/read-call.js"
import { replay } from "../../examples/replay/replay.js"
import { root } from "./entries.js"

/** Where the picture lies, from the package's folder. */
export const picturePath = "docs/pictures/call.svg"

/** The picture that the library draws of its example call: the one on the landing page and in the README. */
export async function drawExampleCall(): Promise<string> {
  const { call } = await replay(readCall(`${root}examples/calls/burst-pipe.contact-lens.json`))
  const { session, heardAt } = call.getSnapshot()
  return `${callPicture({ session, events: call.events(), now: heardAt })}\n`
}
