import { Fault, type Envelope, type FaultIssue } from "../kernel/index.js"
import { toEventId, defined } from "../kernel/inner.js"
import { asObject, checkId, checkInstant, checkList, checkWhole, isObject, throwIfAny } from "./check-input.js"
import type { SnapshotRow } from "./driver.js"
import type { Append, AppendResult, Message, StoredSnapshot, StreamAppend, StreamIndex } from "./port.js"

/** An append that can be kept, with every JSON value as text. What all stores write. */
export interface EncodedAppend {
  readonly client: string
  readonly key: string | null
  /** What the key is for; `null` where that was not told. */
  readonly command: string | null
  /** Left out where timers are not counted. */
  readonly mostTimers?: number
  readonly streams: readonly EncodedStream[]
  readonly messages: readonly EncodedMessage[]
  /** Characters of JSON, by which batches are bounded. */
  readonly size: number
}

/** What one stream gets. */
export interface EncodedStream {
  readonly stream: string
  readonly expectedSeq: number
  /** Left out where erasures are not looked at. */
  readonly erasedCount?: number
  /** `seq` of the last event. */
  readonly seq: number
  /** `heardAt` of the last event. */
  readonly heardAt: number
  readonly bodies: readonly string[]
  /** Left out where the timer stays as it is. */
  readonly timerAt?: number | null
  /** Left out where it stays as it is. */
  readonly index?: EncodedIndex
}

/** A {@link StreamIndex} with a place for every member. */
export interface EncodedIndex {
  readonly kind: string
  readonly state: string
  readonly open: boolean
  readonly caller: string | null
  readonly agent: string | null
  readonly matter: string | null
  readonly dueAt: number | null
  readonly summary: string | null
}

/** The index of a stream that was given none. */
export const noIndex: EncodedIndex = {
  kind: "",
  state: "",
  open: true,
  caller: null,
  agent: null,
  matter: null,
  dueAt: null,
  summary: null,
}

/** A {@link Message} with its body as text. */
export interface EncodedMessage {
  readonly id: string
  readonly topic: string
  readonly stream: string
  readonly body: string
}

/** What came of one append of a batch. */
export type Outcome =
  | { readonly kind: "kept" | "repeated"; readonly seqs: Readonly<Record<string, number>> }
  | { readonly kind: "conflict"; readonly stream: string; readonly seq: number }
  | { readonly kind: "deleted" | "keyReused" | "tooManyTimers"; readonly stream: string }

/** The result that an outcome stands for, or the fault. */
export function toResult(append: EncodedAppend, outcome: Outcome): AppendResult {
  switch (outcome.kind) {
    case "kept":
      return { seqs: outcome.seqs, repeated: false }
    case "repeated":
      return { seqs: outcome.seqs, repeated: true }
    case "deleted":
      throw new Fault("store/deleted", { detail: { stream: outcome.stream } })
    case "tooManyTimers":
      throw new Fault("store/too-many-timers", { detail: { stream: outcome.stream } })
    case "keyReused":
      throw new Fault("store/key-reused", { detail: { stream: outcome.stream } })
    case "conflict": {
      const { stream, seq } = outcome
      const expected = append.streams.find((one) => one.stream === stream)?.expectedSeq ?? 0
      throw new Fault("store/conflict", { detail: { stream, expected, actual: seq } })
    }
  }
}

/** `seq` of the last event of each stream of an append. */
export function toSeqs({ streams }: EncodedAppend): Readonly<Record<string, number>> {
  return Object.fromEntries(streams.map(({ stream, seq }) => [stream, seq]))
}

/** Whether whoever waits for something to do is told of it. */
export function mayBeDue({ streams, messages }: EncodedAppend): boolean {
  return messages.length > 0 || streams.some(({ timerAt }) => typeof timerAt === "number")
}

/** The most characters of one event or message, of a snapshot and of a summary, as JSON. */
const MOST_CHARACTERS = 1_000_000
const MOST_SNAPSHOT = 16_000_000

const MOST_STREAMS = 100
const MOST_EVENTS = 10_000
const MOST_MESSAGES = 1_000
const MOST_SUMMARY = 8_000

/** Checks an append and turns it into texts. Throws `store/invalid`. */
export function encodeAppend(client: string, append: Append): EncodedAppend {
  const issues: FaultIssue[] = []
  const { key, command, mostTimers, streams, messages = [] } = asObject(append, "append")
  if (key !== undefined) checkId(key, "key", issues)
  if (command !== undefined) checkId(command, "command", issues)
  if (mostTimers !== undefined) checkWhole(mostTimers, "mostTimers", issues, 1, 1_000_000)
  checkList(streams, "streams", issues, 1, MOST_STREAMS)
  checkList(messages, "messages", issues, 0, MOST_MESSAGES)
  throwIfAny(issues)
  const names = new Set<string>()
  const encoded = streams.map((stream, index) => encodeStream(stream, `streams.${index}`, names, issues))
  const post = messages.map((message, index) => encodeMessage(message, `messages.${index}`, names, issues))
  throwIfAny(issues)
  let size = 0
  for (const { bodies } of encoded) for (const body of bodies) size += body.length
  for (const { body } of post) size += body.length
  const limit = mostTimers === undefined ? {} : { mostTimers }
  return { client, key: key ?? null, command: command ?? null, ...limit, streams: encoded, messages: post, size }
}

/** A value as JSON; a note where it is none. */
export function encodeJson(value: unknown, path: string, issues: FaultIssue[], most = MOST_CHARACTERS): string {
  let text: string | undefined
  try {
    text = JSON.stringify(value)
  } catch {
    // A circle or a big integer: the note below says so.
  }
  if (text !== undefined && text.length <= most) return text
  issues.push({ path, expected: `plain JSON of at most ${most} characters` })
  return ""
}

/** Checks a snapshot and turns its state into text. Throws `store/invalid`. */
export function encodeSnapshot(snapshot: StoredSnapshot): SnapshotRow {
  const { stream, seq, state } = asObject(snapshot, "snapshot")
  const issues: FaultIssue[] = []
  checkId(stream, "stream", issues)
  checkWhole(seq, "seq", issues, 1, Number.MAX_SAFE_INTEGER)
  const text = encodeJson(state, "state", issues, MOST_SNAPSHOT)
  throwIfAny(issues)
  return { stream, seq, state: text }
}

function encodeStream(given: StreamAppend, path: string, names: Set<string>, issues: FaultIssue[]): EncodedStream {
  const { stream, expectedSeq, erasedCount, events, timerAt, index } = asObject(given, path)
  checkId(stream, `${path}.stream`, issues)
  if (names.has(stream)) issues.push({ path: `${path}.stream`, expected: "each stream once" })
  names.add(stream)
  checkWhole(expectedSeq, `${path}.expectedSeq`, issues, 0, Number.MAX_SAFE_INTEGER - MOST_EVENTS)
  if (erasedCount !== undefined) checkWhole(erasedCount, `${path}.erasedCount`, issues, 0, Number.MAX_SAFE_INTEGER)
  checkList(events, `${path}.events`, issues, 1, MOST_EVENTS)
  throwIfAny(issues)
  const bodies = events.map((event, position) => {
    checkEvent(event, stream, expectedSeq + 1 + position, `${path}.events.${position}`, issues)
    return encodeJson(event, `${path}.events.${position}`, issues)
  })
  throwIfAny(issues)
  if (timerAt !== undefined && timerAt !== null) checkInstant(timerAt, `${path}.timerAt`, issues)
  return {
    stream,
    expectedSeq,
    seq: expectedSeq + events.length,
    heardAt: events.at(-1)!.heardAt,
    bodies,
    ...defined({ erasedCount, timerAt }),
    ...(index === undefined ? {} : { index: encodeIndex(index, `${path}.index`, issues) }),
  }
}

function checkEvent(event: Envelope, stream: string, seq: number, path: string, issues: FaultIssue[]): void {
  const right = isObject(event) && event.stream === stream && event.seq === seq
  if (!right) issues.push({ path, expected: `an event of this stream with seq ${seq}` })
  else if (typeof event.type !== "string") issues.push({ path: `${path}.type`, expected: "a text" })
  else if (event.id !== toEventId(stream, seq)) issues.push({ path: `${path}.id`, expected: "stream#seq" })
  else checkInstant(event.heardAt, `${path}.heardAt`, issues)
}

function encodeIndex(index: StreamIndex, path: string, issues: FaultIssue[]): EncodedIndex {
  const { kind, state, open, caller, agent, matter, dueAt, summary } = asObject(index, path)
  checkId(kind, `${path}.kind`, issues)
  checkId(state, `${path}.state`, issues)
  if (typeof open !== "boolean") issues.push({ path: `${path}.open`, expected: "true or false" })
  for (const [name, value] of Object.entries({ caller, agent, matter }))
    if (value !== undefined) checkId(value, `${path}.${name}`, issues)
  if (dueAt !== undefined) checkInstant(dueAt, `${path}.dueAt`, issues)
  return {
    kind,
    state,
    open,
    caller: caller ?? null,
    agent: agent ?? null,
    matter: matter ?? null,
    dueAt: dueAt ?? null,
    summary: summary === undefined ? null : encodeJson(summary, `${path}.summary`, issues, MOST_SUMMARY),
  }
}

function encodeMessage(
  message: Message,
  path: string,
  names: ReadonlySet<string>,
  issues: FaultIssue[],
): EncodedMessage {
  const { id, topic, stream, body } = asObject(message, path)
  checkId(id, `${path}.id`, issues, 250)
  checkId(topic, `${path}.topic`, issues)
  if (!names.has(stream)) issues.push({ path: `${path}.stream`, expected: "a stream of this append" })
  return { id, topic, stream, body: encodeJson(body, `${path}.body`, issues) }
}
