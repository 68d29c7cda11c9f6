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
  type RefusalCode,
} from "../kernel/index.js"
import { asList, eventData, toCanonicalJson, toEventId } from "../kernel/inner.js"
import type { Session } from "../session/index.js"

/** The version of event shapes that this library writes. */
const VERSION = 1

let envelope: Check<Envelope> | undefined

/** What the next event must follow on. */
export interface LastEvent {
  /** Empty where there is none yet. */
  readonly stream: string
  readonly seq: number
  readonly heardAt: number
}

/**
 * The events of a list that come after a standing: of this stream, in order, without gaps; or a refusal that says where it is none (`seq`). Those before it are passed over, where
 * they are what `known` gives for their place.
 */
export function checkEvents(
  given: unknown,
  standing: LastEvent,
  session: Session,
  known?: (seq: number) => Envelope | undefined,
): { readonly events: readonly Envelope[] } | { readonly refusal: Refusal } {
  const events: Envelope[] = []
  let last = standing
  let items: readonly unknown[]
  try {
    items = Array.from(asList(given as readonly unknown[]))
  } catch {
    return refuse("log/invalid", { seq: last.seq + 1 }, [{ path: "events", expected: "a list" }])
  }
  for (const each of items) {
    const issues: FaultIssue[] = []
    const event = checkEnvelope(each, issues)
    const isEvent = issues.length === 0
    const isOfToday = isEvent && event.v === VERSION
    const topic = isOfToday ? session.missingTopic("events", event.type) : undefined
    if (isOfToday) session.checkData(event.type, event.data, issues)
    const code = topic ? "log/topic-missing" : issues.length > 0 ? "log/invalid" : whatIsWrong(event, last, known)
    if (code !== undefined) {
      const seq = isEvent && code !== "log/gap" ? event.seq : last.seq + 1
      return refuse(code, { seq, ...(topic && { topic }) }, issues)
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
): RefusalCode | undefined {
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
  const cause = Number(causedBy?.slice(stream.length + 1))
  const isCaused = causedBy === null || (cause >= 1 && cause < seq && causedBy === toEventId(stream, cause))
  const isOurs = (origin === "reaction") === (by.role === "library")
  return eventId === toEventId(stream, seq) && batch <= seq && isCaused && isOurs
}

/** A later version may know others. */
const anyCode = /* @__PURE__ */ code(60) as Check<never>

function checkEnvelope(given: unknown, issues: FaultIssue[]): Envelope {
  envelope ??= shape<Envelope>({
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
  return envelope(given, "", issues)
}
