import { toEventId, type Envelope } from "evenkeel/kernel"

/** An event as a call would log it, for tests of stores. */
export function eventOf(stream: string, seq: number, data: unknown = { text: "WORDS" }): Envelope {
  const heardAt = 1_767_225_600_000 + seq
  return {
    id: toEventId(stream, seq),
    stream,
    seq,
    at: heardAt,
    heardAt,
    type: "turn.heard",
    v: 1,
    by: { id: "host", role: "host" },
    origin: "input",
    batch: seq,
    causedBy: null,
    data,
  }
}
