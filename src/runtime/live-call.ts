import {
  addInputs,
  closeBatch,
  doDue,
  earliestDeadline,
  openBatch,
  refuse,
  replay,
  type Actor,
  type Assessment,
  type Batch,
  type Draft,
  type Envelope,
  type Part,
  type Refusal,
  type Stamp,
  type Standing,
  type View,
} from "../kernel/index.js"
import {
  assess,
  decide,
  may,
  readiness,
  sessionPart,
  type Command,
  type CommandStamp,
  type CuesReport,
  type SessionState,
  type Settings,
  type Speech,
} from "../session/index.js"
import { asCallEvents, type Call, type CallSnapshot, type ClockPort, type Result } from "./call.js"
import { checkNext } from "./check-event.js"
import { EventLog } from "./event-log.js"
import { Hearing } from "./hearing.js"
import { createListeners } from "./listeners.js"
import { toStamp } from "./stamp.js"

/** What a live call stands on. */
export interface LiveCallBase {
  readonly settings: Settings
  readonly parts: readonly Part[]
  readonly clock: ClockPort | undefined
  readonly by: Actor
  /** Where it starts; the log after it is empty. */
  readonly standing: Standing
}

/** A call, and what only its makers may do with it. */
export interface LiveCall {
  readonly call: Call
  /** Logs inputs that no command can give: the opening, a change of playbook. */
  log(drafts: readonly Draft[], stamp: Stamp): Result
}

/** Commands that listeners may give in answer to one event before it is a loop. */
const MOST_ANSWERS = 100
const TRANSCRIPT: Actor = { id: "transcript", role: "vendor" }
const nothing: Result = { ok: true, events: [] }

/** All parts of a call: the session, then those that were chosen. */
export function withSession(parts: readonly Part[]): readonly Part[] {
  return [sessionPart, ...parts]
}

/** Judges an input against the session. */
export function assessInput(view: View, draft: Draft): Assessment | undefined {
  return assess(view.session as SessionState, draft)
}

export function createLiveCall(base: LiveCallBase): LiveCall {
  const { settings, parts, clock } = base
  const log = new EventLog(base.standing.seq + 1)
  const hearing = new Hearing(settings)
  const listeners = createListeners()
  const subscribers = new Set<() => void>()
  const waiting: (readonly Envelope[])[] = []
  let standing = base.standing
  let snapshot: CallSnapshot | undefined
  let answerCount = 0

  const state = (): SessionState => standing.slices[0] as SessionState
  const begin = (): Batch => openBatch({ parts, settings, standing, log, assess: assessInput })

  function commit(batch: Batch): Result {
    if (batch.events.length === 0) return nothing
    return settle(batch.events, closeBatch(batch))
  }

  function settle(events: readonly Envelope[], after: Standing): Result {
    standing = after
    snapshot = undefined
    for (const event of events) {
      log.push(event)
      hearing.note(event)
    }
    publish(events)
    return { ok: true, events: asCallEvents(events) }
  }

  /** Listeners hear of one batch before they hear of what they caused by answering it. */
  function publish(events: readonly Envelope[]): void {
    waiting.push(events)
    if (waiting.length > 1) return
    answerCount = 0
    while (waiting.length > 0) {
      listeners.publish(asCallEvents(waiting[0]!), state())
      for (const subscriber of [...subscribers]) callBack(subscriber)
      waiting.shift()
    }
  }

  function callBack(subscriber: () => void): void {
    try {
      subscriber()
    } catch (error) {
      listeners.fail("subscribe", error)
    }
  }

  function decideOn(type: string, fields: unknown, given: CommandStamp, by: Actor): Result {
    const stamp = toStamp(given, by, clock, standing.heardAt)
    if ("refusal" in stamp) return { ok: false, refusal: stamp.refusal }
    const refused = notNow()
    if (refused !== undefined) return { ok: false, refusal: refused }
    const batch = begin()
    doDue(batch, stamp.heardAt, false)
    const { view } = batch
    const context = {
      state: view.session as SessionState,
      settings,
      log: view.log,
      at: stamp.at,
      now: Math.max(view.now, stamp.heardAt),
      by: stamp.by,
    }
    const decided = decide(context, type, fields)
    if ("refusal" in decided) return { ok: false, refusal: decided.refusal }
    if (decided.drafts.length === 0) return nothing
    addInputs(batch, decided.drafts, stamp)
    return commit(batch)
  }

  function notNow(): Refusal | undefined {
    if (standing.seq === 0) return refuse("call/not-open").refusal
    if (waiting.length === 0) return undefined
    answerCount += 1
    return answerCount > MOST_ANSWERS ? refuse("call/listener-loop", { limit: MOST_ANSWERS }).refusal : undefined
  }

  function hear(speech: Speech & CommandStamp): Result {
    const { at, heardAt, by, ...given } = asObject(speech)
    const heard = hearing.hear(given, log)
    if ("refusal" in heard) return { ok: false, refusal: heard.refusal }
    if (heard.type === "nothing") return nothing
    return decideOn(heard.type, heard.fields, { at, heardAt, by } as CommandStamp, TRANSCRIPT)
  }

  function record(command: Command): Result {
    const { type, at, heardAt, by, ...fields } = asObject(command)
    return decideOn(String(type), fields, { at, heardAt, by } as CommandStamp, base.by)
  }

  function reportCues(report: CuesReport & CommandStamp): Result {
    const { at, heardAt, by, ...fields } = asObject(report)
    return decideOn("reportCues", fields, { at: at ?? standing.heardAt, heardAt, by } as CommandStamp, base.by)
  }

  function tick(now?: number): Result {
    const stamp = toStamp(now === undefined ? {} : { at: now }, base.by, clock, standing.heardAt)
    if ("refusal" in stamp) return { ok: false, refusal: stamp.refusal }
    const batch = begin()
    doDue(batch, stamp.heardAt, true)
    return commit(batch)
  }

  function apply(events: readonly unknown[]): Result {
    const checked = checkNext(events, standing)
    if ("refusal" in checked) return { ok: false, refusal: checked.refusal }
    if (checked.events.length === 0) return nothing
    const slices = replay(parts, checked.events, standing.slices)
    const last = checked.events.at(-1)!
    return settle(checked.events, { stream: last.stream, seq: last.seq, heardAt: last.heardAt, slices })
  }

  function getSnapshot(): CallSnapshot {
    snapshot ??= toSnapshot(parts, standing)
    return snapshot
  }

  function logInputs(drafts: readonly Draft[], stamp: Stamp): Result {
    const batch = begin()
    addInputs(batch, drafts, stamp)
    return commit(batch)
  }

  const call: Call = {
    get callId() {
      return standing.stream
    },
    hear,
    record,
    reportCues,
    tick,
    nextDeadline: () => earliestDeadline(parts, standing.slices)?.deadline,
    on: listeners.on,
    subscribe(listener) {
      const own = (): void => listener()
      subscribers.add(own)
      return () => subscribers.delete(own)
    },
    getSnapshot,
    snapshot: getSnapshot,
    events: (afterSeq = 0) => asCallEvents(log.after(afterSeq)),
    apply,
    may: (action, details) => may(state(), action, details),
    readiness: () => readiness(state()),
  }
  return { call, log: logInputs }
}

/** The members of an input, whatever it is. */
function asObject(given: unknown): Record<string, unknown> {
  return typeof given === "object" && given !== null ? (given as Record<string, unknown>) : { type: given }
}

function toSnapshot(parts: readonly Part[], { stream, seq, heardAt, slices }: Standing): CallSnapshot {
  const others = parts.slice(1).map((part, index) => [part.name, slices[index + 1]] as const)
  return {
    format: 1,
    callId: stream,
    seq,
    heardAt,
    session: slices[0] as SessionState,
    parts: Object.fromEntries(others),
  }
}
