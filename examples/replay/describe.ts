import type { CallEvent, HoldPurpose, PromiseKind, PromiseWindow } from "evenkeel"
import { FIRST_YEAR } from "./first-year.js"
import { ids, type Names } from "./names.js"
import { reason, spaced } from "./reason.js"

/** How a line of the timeline is meant. */
export type Tone = "knows" | "due" | "policy" | "advice" | "rule" | "safety" | "good"

/** One line about an event, under what was said. */
export interface Note {
  readonly tone: Tone
  readonly text: string
}

/** What a person wants to read about an event; `undefined` for the inner workings. */
export function describe(event: CallEvent, zone: string, names: Names = ids): Note | undefined {
  const text = toText(event, zone, names)
  return text === undefined ? undefined : { tone: toTone(event), text }
}

function toTone({ type }: CallEvent): Tone {
  if (type === "clock.due" || type === "ringBack.raised") return "due"
  if (type === "safety.entered" || type === "safety.cleared") return "safety"
  if (type === "promise.accepted" || type === "facts.confirmed" || type === "praise.noted") return "good"
  return "knows"
}

function toText(event: CallEvent, zone: string, names: Names): string | undefined {
  switch (event.type) {
    case "call.queued":
      return "the call waits in the queue"
    case "call.connected":
      return "answered"
    case "arrival.described":
      return toArrival(event.data)
    case "call.lineClosed":
      return `${toEnd(event.data)}; wrap-up begins`
    case "call.completed":
      return "completed"
    case "ringBack.raised":
      return `ring them back: the line dropped${event.data.number === undefined ? "" : ` (${event.data.number})`}`
    case "issue.opened":
      return event.data.turnId === undefined ? `matter opened: ${toMatter(event.data.issueId)}` : "a matter is heard"
    case "fact.stated":
      if (event.data.fact === "callerSentiment" && event.data.value !== "negative") return undefined
      return `${spaced(event.data.fact)} ${bases[event.data.basis]}: ${event.data.value}`
    case "facts.readBack":
      return `read back: ${event.data.facts.map(spaced).join(", ")}`
    case "facts.confirmed":
      return `confirmed by the caller: ${event.data.facts.map(spaced).join(", ")}`
    case "fact.corrected":
      return `corrected: ${spaced(event.data.fact)}`
    case "option.offered":
      return `offered: ${event.data.what}`
    case "option.settled":
      return `${event.data.standing}: ${names.option(event.data.optionId)}`
    case "action.agreed":
      return `agreed: ${event.data.what} (${event.data.owner}${toDue(event.data.dueAt, zone)})`
    case "issue.resolved":
      return `${toMatter(event.data.issueId)}: ${reason(`resolution/${event.data.resolution}`)}${toReason(event.data.reason)}`
    case "participant.held":
      return `on hold${toPurpose(event.data.purpose)}${event.data.consent === true ? ", they agreed to wait" : ""}`
    case "participant.resumed":
      return "back from hold"
    case "clock.due":
      return toClock(event.data.clock)
    case "vent.opened":
      return "the caller needs to let it out: listen"
    case "vent.closed":
      // Nobody asks anything once the line is closed.
      if (event.data.ending === "recorded" && event.origin === "reaction") return undefined
      return event.data.ending === "problemStated"
        ? "listened; they have told it"
        : "listened; time to ask, or to read back"
    case "drift.off":
      return "leads away from the matter"
    case "drift.on":
      return "back on the matter"
    case "rung.tried":
      return `tried: ${reason(`rung/${event.data.rung}`)}`
    case "stance.set":
      return `${reason(`stance/${event.data.stance}`)}${toReason(event.data.reason)}`
    case "step.marked":
      return `${names.step(event.data.stepId)}: ${spaced(event.data.standing)}`
    case "caller.described":
      return toCaller(event.data)
    case "promise.accepted":
      return `promised: ${promiseWords[event.data.kind]}, ${toWindow(event.data.window, zone)}`
    case "promise.heard":
      return `a promise is heard: ${promiseWords[event.data.kind]}${toHeardWindow(event.data.window, zone)} “${event.data.words}”`
    case "help.requested":
      return "help was asked for"
    case "flag.raised":
      return `flag ${bases[event.data.basis]}: ${spaced(event.data.flag)}`
    case "safety.entered":
      return `SAFETY: ${event.data.kind}. Everything else is quiet until a person clears it`
    case "safety.cleared":
      return "safety mode cleared"
    case "closing.begun":
      return "closing"
    case "closing.signalled":
      return "the caller is ready to end"
    case "closing.withdrawn":
      return "closing withdrawn: there is more"
    case "praise.noted":
      return "praise, kept for the agent"
    case "disposition.set":
      return `wrap-up code: ${event.data.code}`
    case "transfer.started":
      return `${transfers[event.data.kind]} ${event.data.targetId} begins`
    case "transfer.finished":
      return `${names.transfer(event.data.transferId)}: ${spaced(event.data.outcome)}`
    case "part.failed":
    case "loop.stopped":
      return `a part of the program failed, and the call goes on: ${event.data.part}`
    default:
      return undefined
  }
}

function toPurpose(purpose: HoldPurpose = "unknown"): string {
  const words = {
    lookUp: " to look something up",
    consult: " to ask somebody",
    patch: " to bring somebody in",
    verify: " to check something",
    regroup: " to collect one's thoughts",
    park: " until somebody takes the call up",
    unknown: ", nobody said what for",
  }
  return words[purpose]
}

type DataOf<Type extends CallEvent["type"]> = Extract<CallEvent, { readonly type: Type }>["data"]

function toArrival({
  queueWaitMs,
  earlierContactCount,
  brokenPromiseIds,
  startMood,
}: DataOf<"arrival.described">): string {
  const facts = [
    typeof queueWaitMs !== "number" ? "" : `${Math.round(queueWaitMs / 60_000)} min in the queue`,
    typeof earlierContactCount !== "number" ? "" : toCount(earlierContactCount, "earlier contact"),
    !brokenPromiseIds ? "" : toCount(brokenPromiseIds.length, "broken promise"),
    !startMood ? "" : `starts ${startMood}`,
  ]
  return `before the greeting: ${facts.filter((fact) => fact !== "").join(", ")}`
}

function toCount(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`
}

function toCaller({ name, callbackNumber }: DataOf<"caller.described">): string {
  const facts = [name, callbackNumber === undefined ? undefined : `reach them on ${callbackNumber}`]
  return `caller: ${facts.filter((fact) => fact !== undefined).join(", ")}`
}

function toClock(clock: DataOf<"clock.due">["clock"]): string {
  const words = {
    vent: "the time to let it out is over",
    ventPause: "the caller pauses",
    holdCheckBack: "look in on the caller on hold",
    holdMax: "the hold is at its limit",
    wrapUp: "the wrap-up is at its limit",
    budgetWarning: "the call takes long: warn",
    budget: "the call is over its time",
  }
  return `due: ${words[clock]}`
}

function toDue(dueAt: number | undefined, zone: string): string {
  return dueAt === undefined ? "" : `, by ${toMoment(dueAt, zone)}`
}

function toReason(reason: string | undefined): string {
  return reason === undefined ? "" : ` (${reason})`
}

function toHeardWindow(window: PromiseWindow, zone: string): string {
  const at = window.to ?? window.from
  return at === null || at < FIRST_YEAR ? "" : `, ${toWindow(window, zone)}`
}

/** `water`, as somebody named it; what the library has named itself has no name. */
export function toMatter(issueId: string): string {
  return issueId.startsWith("issue-") ? "the matter" : issueId
}

/** What a promise is of. */
export const promiseWords: Readonly<Record<PromiseKind, string>> = {
  callback: "a call back",
  send: "something to send",
  visit: "a visit",
  do: "something to do",
}

const bases = { heard: "heard", recorded: "recorded", vendor: "reported", carried: "known before" } as const

const transfers = {
  warm: "a transfer to",
  cold: "a blind transfer to",
  consult: "a word with",
  patch: "a call together with",
}

function toEnd({ endedBy, endReason }: DataOf<"call.lineClosed">): string {
  if (endReason === "hangUp" && endedBy !== "unknown") return `the ${endedBy} hung up`
  const why = endReason === "unknown" || endReason === "hangUp" ? "" : `: ${spaced(endReason)}`
  const by = endedBy === "unknown" ? "" : ` by the ${endedBy}`
  return `the line is closed${by}${why}`
}

/** When something was promised for, in the client's zone. */
export function toWindow({ from, to }: PromiseWindow, zone: string): string {
  if ((to ?? from ?? FIRST_YEAR) < FIRST_YEAR) return "at a time of that day"
  if (from !== null && to !== null) {
    return from === to ? `at ${toMoment(from, zone)}` : `from ${toMoment(from, zone)} to ${toMoment(to, zone)}`
  }
  if (to !== null) return `by ${toMoment(to, zone)}`
  return from === null ? "no time said" : `from ${toMoment(from, zone)}`
}

/** `Wed 11 Mar 18:30`. */
export function toMoment(at: number, zone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  })
  return format.format(at).replace(",", "")
}
