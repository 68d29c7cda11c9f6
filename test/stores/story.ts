import type { Envelope } from "../../src/kernel/index.js"
import { eventOf as eventAt } from "../../src/testing/store-subject.js"

/** An event as a call would log it, for tests of stores. */
export function eventOf(stream: string, seq: number, data: unknown = { text: "WORDS" }): Envelope {
  return eventAt(stream, seq, data, 1_767_225_600_000 + seq)
}
