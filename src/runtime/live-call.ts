import {
  addInputs,
  beginStep,
  createMachine,
  doDue,
  earliestDeadline,
  endStep,
  refuse,
  replay,
  takeBack,
  type Actor,
  type Assessment,
  type Check,
  type Deadline,
  type Draft,
  type Envelope,
  type FaultIssue,
  type Machine,
  type Part,
  type Refusal,
  type Stamp,
  type Standing,
  type View,
} from "../kernel/index.js"
import {
  assess,
  decide,
  decideTalk,
  may,
  readiness,
  sessionPart,
  type CallEvent,
  type Command,
  type CommandStamp,
  type Context,
  type CuesReport,
  type Decided,
  type Permission,
  type Readiness,
  type SessionState,
  type Settings,
  type Speech,
  type Wishes,
} from "../session/index.js"
import { asCallEvents, type Call, type CallSnapshot, type ClockPort, type Result } from "./call.js"
import { checkNext } from "./check-event.js"
import { EventLog } from "./event-log.js"
import { Hearing } from "./hearing.js"
import { Publisher } from "./publisher.js"
import { stampCheck, toStamp } from "./stamp.js"

/** What a live call stands on. */
export interface LiveCallBase {
  readonly settings: Settings
  readonly parts: readonly Part[]
  readonly clock: ClockPort | undefined
  readonly by: Actor
  /** Where it starts, and the `seq` of the last event before. */
  readonly standing: Standing
  readonly seq: number
}

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

let checkStamp: Check<CommandStamp> | undefined

/** See {@link Call}. */
export class LiveCall implements Call {
  private readonly log: EventLog
  private readonly machine: Machine
  private readonly hearing: Hearing
  private readonly publisher = new Publisher()
  private current: CallSnapshot | undefined

  constructor(private readonly base: LiveCallBase) {
    const { settings, parts, standing, seq } = base
    this.log = new EventLog(seq + 1)
    this.machine = createMachine({ parts, settings, log: this.log, assess: assessInput }, standing)
    this.hearing = new Hearing(settings)
  }

  get callId(): string {
    return this.machine.stream
  }

  hear(speech: Speech & CommandStamp): Result {
    const heard = this.hearing.hear(speech, this.log)
    if ("refusal" in heard) return refused(heard)
    if (heard.type === "nothing") return nothing
    const stamp = this.stamp(heard.stamp, TRANSCRIPT)
    if ("refusal" in stamp) return refused(stamp)
    return this.decide(stamp, (context) => decideTalk(context, heard.type, heard.fields as never))
  }

  record(command: Command): Result {
    const { type, at, heardAt, by, ...fields } = read(command)
    return this.recordAs(String(type), fields, { at, heardAt, by })
  }

  reportCues(report: CuesReport & CommandStamp): Result {
    const { at = this.machine.view.now, heardAt, by, ...fields } = read(report)
    return this.recordAs("reportCues", fields, { at, heardAt, by })
  }

  tick(now?: number): Result {
    const stamp = this.check({ at: now })
    if ("refusal" in stamp) return refused(stamp)
    beginStep(this.machine)
    doDue(this.machine, stamp.heardAt, true)
    return this.commit()
  }

  nextDeadline(): Deadline | undefined {
    return earliestDeadline(this.base.parts, this.machine.slices)?.deadline
  }

  readonly on: Call["on"] = (type, listener) => this.publisher.on(type, listener)

  readonly subscribe: Call["subscribe"] = (listener) => this.publisher.subscribe(listener)

  readonly getSnapshot: Call["getSnapshot"] = () => {
    this.current ??= this.toSnapshot()
    return this.current
  }

  snapshot(): CallSnapshot {
    return this.getSnapshot()
  }

  events(afterSeq = 0): readonly CallEvent[] {
    return asCallEvents(this.log.after(afterSeq))
  }

  apply(given: readonly unknown[]): Result {
    const { machine, log, base } = this
    const checked = checkNext(given, { stream: machine.stream, seq: log.size, heardAt: machine.view.now })
    if ("refusal" in checked) return refused(checked)
    const { events } = checked
    const last = events.at(-1)
    if (last === undefined) return nothing
    machine.slices = replay(base.parts, events, machine.slices) as unknown[]
    machine.stream = last.stream
    machine.view.session = machine.slices[0]
    machine.view.now = last.heardAt
    for (const event of events) log.push(event)
    return this.publish(events)
  }

  may<Action extends keyof Wishes>(action: Action, details?: Wishes[Action]): Permission {
    return may(this.state, action, details)
  }

  readiness(): Readiness {
    return readiness(this.state)
  }

  /** Logs inputs that no command can give: the opening, a change of playbook. For the makers of calls. */
  logInputs(drafts: readonly Draft[], stamp: Stamp): Result {
    beginStep(this.machine)
    addInputs(this.machine, drafts, stamp)
    return this.commit()
  }

  private get state(): SessionState {
    return this.machine.slices[0] as SessionState
  }

  private recordAs(type: string, fields: object, given: object): Result {
    const stamp = this.check(given)
    if ("refusal" in stamp) return refused(stamp)
    return this.decide(stamp, (context) => decide(context, type, fields))
  }

  private check(given: object): Stamp | { readonly refusal: Refusal } {
    checkStamp ??= stampCheck()
    const issues: FaultIssue[] = []
    const stamp = checkStamp(given, "", issues)
    return issues.length > 0 ? refuse("session/invalid-command", {}, issues) : this.stamp(stamp, this.base.by)
  }

  private stamp(given: CommandStamp, by: Actor): Stamp | { readonly refusal: Refusal } {
    if (this.log.size === 0) return refuse("call/not-open")
    return toStamp(given, by, this.base.clock, this.machine.view.now)
  }

  /** What was due before is done first; a refusal takes that back too, and leaves it to the next input. */
  private decide(stamp: Stamp, decideOn: (context: Context) => Decided): Result {
    const { machine, publisher, base } = this
    if (publisher.isLooping()) return { ok: false, refusal: refuse("call/listener-loop").refusal }
    beginStep(machine)
    doDue(machine, stamp.heardAt, false)
    const decided = decideOn({
      state: this.state,
      settings: base.settings,
      log: this.log,
      at: stamp.at,
      now: stamp.heardAt,
      by: stamp.by,
    })
    if ("refusal" in decided || decided.drafts.length === 0) {
      takeBack(machine)
      return "refusal" in decided ? refused(decided) : nothing
    }
    addInputs(machine, decided.drafts, stamp)
    return this.commit()
  }

  private commit(): Result {
    const events = endStep(this.machine)
    return events.length === 0 ? nothing : this.publish(events)
  }

  private publish(events: readonly Envelope[]): Result {
    this.current = undefined
    for (const event of events) this.hearing.note(event)
    const published = asCallEvents(events)
    this.publisher.publish(published, this.state)
    return { ok: true, events: published }
  }

  private toSnapshot(): CallSnapshot {
    const { machine, base, log } = this
    const others = base.parts.slice(1).map((part, index) => [part.name, machine.slices[index + 1]] as const)
    return {
      format: 1,
      callId: machine.stream,
      seq: log.size,
      heardAt: machine.view.now,
      session: this.state,
      parts: Object.fromEntries(others),
    }
  }
}

function refused({ refusal }: { readonly refusal: Refusal }): Result {
  return { ok: false, refusal }
}

/** The members of an input, whatever it is. One that throws when it is read has none. */
function read(given: unknown): Record<string, unknown> {
  if (typeof given !== "object" || given === null) return {}
  try {
    return { ...(given as Record<string, unknown>) }
  } catch {
    return {}
  }
}
