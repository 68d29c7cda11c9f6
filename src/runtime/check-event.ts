import {
  code,
  id,
  instant,
  list,
  oneOf,
  optional,
  orNull,
  refuse,
  shape,
  text,
  whole,
  type Actor,
  type Check,
  type Envelope,
  type FaultIssue,
  type PolicyBreach,
  type Refusal,
} from "../kernel/index.js"
import { asList, eventData, toCanonicalJson, toEventId } from "../kernel/inner.js"
import type { Session } from "../session/index.js"

/** The version of event shapes that this library writes. */
const VERSION = 1

let checkEnvelope: Check<Envelope> | undefined

/** Why a list of events cannot be folded onto a call. */
export interface WrongEvents {
  readonly code: "log/invalid" | "log/gap" | "log/conflict" | "log/newer-version" | "log/topic-missing"
  readonly seq: number
  /** The topic that the call was made without. */
  readonly topic?: string
  readonly issues: readonly FaultIssue[]
}

/** What the next event must follow on. */
export interface LastEvent {
  /** Empty where there is none yet. */
  readonly stream: string
  readonly seq: number
  readonly heardAt: number
}

/**
 * The events of a list that come after a standing: of this stream, in order, without gaps. Those before it are passed over, where
 * they are what `known` gives for their place.
 */
export function checkEvents(
  given: unknown,
  standing: LastEvent,
  session: Session,
  known?: (seq: number) => Envelope | undefined,
): { readonly events: readonly Envelope[] } | { readonly wrong: WrongEvents } {
  const events: Envelope[] = []
  let last = standing
  let items: readonly unknown[]
  try {
    items = Array.from(asList(given as readonly unknown[]))
  } catch {
    return { wrong: { code: "log/invalid", seq: last.seq + 1, issues: [{ path: "events", expected: "a list" }] } }
  }
  for (const each of items) {
    const issues: FaultIssue[] = []
    const event = check(each, issues)
    const isEvent = issues.length === 0
    const topic = isEvent && event.v === VERSION ? session.missingTopic("events", event.type) : undefined
    if (isEvent && event.v === VERSION) session.checkData(event.type, event.data, issues)
    const code =
      topic !== undefined ? "log/topic-missing" : issues.length > 0 ? "log/invalid" : whatIsWrong(event, last, known)
    if (code !== undefined) {
      const seq = isEvent && code !== "log/gap" ? event.seq : last.seq + 1
      return { wrong: { code, seq, issues, ...(topic && { topic }) } }
    }
    if (event.seq <= last.seq) continue
    events.push(event)
    last = event
  }
  return { events }
}

/** Why an event cannot follow on the last one, nor be one that is known. */
function whatIsWrong(
  event: Envelope,
  { stream, seq, heardAt }: LastEvent,
  known: ((seq: number) => Envelope | undefined) | undefined,
): WrongEvents["code"] | undefined {
  if (event.v > VERSION) return "log/newer-version"
  if (stream !== "" && stream !== event.stream) return "log/invalid"
  if (event.seq <= seq) return differs(event, known?.(event.seq)) ? "log/conflict" : undefined
  if (event.seq !== seq + 1) return "log/gap"
  // A call begins with its opening.
  const isOpening = event.type === "call.opened"
  return event.heardAt < heardAt || !isConsistent(event) || isOpening !== (seq === 0) ? "log/invalid" : undefined
}

/** Whether another event stands in that place. One that is not at hand cannot be compared. */
function differs(event: Envelope, own: Envelope | undefined): boolean {
  return own !== undefined && toCanonicalJson(own) !== toCanonicalJson(event)
}

/** Whether the members of an event agree with one another. */
function isConsistent({ id: eventId, stream, seq, batch, causedBy, origin, by }: Envelope): boolean {
  const cause = causedBy === null ? 0 : Number(causedBy.slice(stream.length + 1))
  const caused = causedBy === null || (cause >= 1 && cause < seq && causedBy === toEventId(stream, cause))
  return (
    eventId === toEventId(stream, seq) && batch <= seq && caused && (origin === "reaction") === (by.role === "library")
  )
}

/** The same for `apply`, as a refusal. */
export function checkNext(
  given: unknown,
  standing: LastEvent,
  session: Session,
  known: (seq: number) => Envelope | undefined,
): { readonly events: readonly Envelope[] } | { readonly refusal: Refusal } {
  const checked = checkEvents(given, standing, session, known)
  if ("events" in checked) return checked
  const { code, seq, topic, issues } = checked.wrong
  return refuse(code === "log/newer-version" ? "log/invalid" : code, { seq, ...(topic && { topic }) }, issues)
}

/** A later version may know others. */
const anyCode = /* @__PURE__ */ code(60) as Check<never>

function check(given: unknown, issues: FaultIssue[]): Envelope {
  checkEnvelope ??= shape<Envelope>({
    id: text(240, 1),
    stream: id,
    seq: whole(1, Number.MAX_SAFE_INTEGER),
    at: instant,
    heardAt: instant,
    type: code(60),
    v: whole(1, 1_000),
    by: shape<Actor>({ id, role: oneOf(["agent", "supervisor", "host", "vendor", "library"]) }),
    origin: oneOf(["input", "reaction"]),
    batch: whole(1, Number.MAX_SAFE_INTEGER),
    causedBy: orNull(text(240, 1)),
    data: eventData,
    outOfPolicy: optional(list(shape<PolicyBreach>({ code: anyCode, lacking: list(text(600), 300) }), 20)),
    anomaly: optional(anyCode),
  })
  return checkEnvelope(given, "", issues)
}
