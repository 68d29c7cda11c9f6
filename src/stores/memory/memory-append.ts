import { toSeqs, type EncodedAppend, type EncodedStream, type Outcome } from "../encode-append.js"
import { answerKnown } from "../kept-key.js"
import { createStreamData, type ClientData, type StreamData } from "./memory-data.js"

/** Appends wholly or not at all: everything is looked at before anything is changed. */
export function appendToMemory(data: ClientData, append: EncodedAppend, now: number): Outcome {
  const first = append.streams[0]!.stream
  const known = append.key === null ? undefined : data.keys.get(append.key)
  if (known !== undefined) return answerKnown(append, known)
  for (const { stream, expectedSeq, erasedCount } of append.streams) {
    const kept = data.streams.get(stream)
    if (kept?.deleted === true) return { kind: "deleted", stream }
    const seq = kept?.seq ?? 0
    const isErased = erasedCount !== undefined && erasedCount !== (kept?.erasedCount ?? 0)
    if (seq !== expectedSeq || isErased) return { kind: "conflict", stream, seq }
  }
  if (append.mostTimers !== undefined && countTimers(data) >= append.mostTimers)
    return { kind: "tooManyTimers", stream: first }
  for (const stream of append.streams) appendStream(data, stream)
  for (const message of append.messages)
    if (!data.messages.has(message.id))
      data.messages.set(message.id, { ...message, storedAt: now, readyAt: now, token: 0, attemptCount: 0 })
  const seqs = toSeqs(append)
  if (append.key !== null) data.keys.set(append.key, { stream: first, seqs, command: append.command })
  return { kind: "kept", seqs }
}

function countTimers({ streams }: ClientData): number {
  let count = 0
  for (const { timerAt } of streams.values()) if (timerAt !== null) count += 1
  return count
}

function appendStream(data: ClientData, { stream, seq, heardAt, bodies, timerAt, index }: EncodedStream): void {
  const kept = data.streams.get(stream) ?? createStreamData(stream)
  data.streams.set(stream, kept)
  for (const body of bodies) {
    kept.bodies.push(body)
    data.feed.push({ stream, seq: kept.bodies.length })
  }
  kept.seq = seq
  kept.heardAt = heardAt
  if (index !== undefined) kept.index = index
  if (timerAt !== undefined) setTimer(kept, timerAt)
}

/** Sets the timer of a stream, which ends every claim on it. */
export function setTimer(stream: StreamData, timerAt: number | null): void {
  stream.timerAt = timerAt
  stream.readyAt = timerAt
  stream.token += 1
  stream.attemptCount = 0
}
