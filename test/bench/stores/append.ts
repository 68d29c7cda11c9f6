import { eventOf } from "../../stores/story.js"

/** What every append of the bench brings beside its event: an index and a timer. */
export const index = { kind: "call", state: "live", open: true, caller: "p1", agent: "sam" }
/** When the first is heard. */
export const start = 1_767_225_600_000

const words = "My boiler is out again and nobody has called me back since Monday. ".repeat(3)
let serial = 0

/** An append of one event of some 400 characters, with a key. */
export const appendOf = (stream: string, seq: number) => ({
  key: `${stream}-${seq}-${serial++}`,
  command: "hear",
  streams: [
    { stream, expectedSeq: seq, events: [eventOf(stream, seq + 1, { text: words })], timerAt: start + seq, index },
  ],
})

/** Streams and the versions that they stand at. */
export type Group = readonly (readonly [stream: string, seq: number])[]

/** Writes the rows of appends in one durable transaction, as a careful program without a library would. */
export type WriteRaw = (group: Group) => unknown
