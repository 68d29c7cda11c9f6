import {
  refuse,
  type Actor,
  type Check,
  type Decision,
  type Deadline,
  type Draft,
  type Envelope,
  type FaultIssue,
  type Machine,
  type MachineBase,
  type Part,
  type PartFailure,
  type Refusal,
  type Stamp,
  type StartingPoint,
} from "../kernel/index.js"
import {
  addInputs,
  beginStep,
  createMachine,
  doDue,
  earliestDeadline,
  freeze,
  endStep,
  replay,
  sooner,
  takeBack,
} from "../kernel/inner.js"
import type {
  CallEvent,
  Command,
  CommandStamp,
  Context,
  Permission,
  Readiness,
  Session,
  SessionState,
  Settings,
  Wishes,
} from "../session/index.js"
import { asCallEvents, nothing, refused, type Call, type CallSnapshot, type ClockPort, type Result } from "./call.js"
import type { CallParts } from "./call-parts.js"
import { checkEvents } from "./check-event.js"
import { decideCommand, noCommand, readInput } from "./command-door.js"
import { EventLog } from "./event-log.js"
import { Ear, type EarBase } from "./ear.js"
import { noteFailedClocks, otherPlaybook } from "./follow.js"
import { Publisher } from "./publisher.js"
import type { Redactor } from "./redactor.js"
import { stampCheck, toStamp } from "./stamp.js"

/** What a live call stands on. */
export interface LiveCallBase extends CallParts {
  readonly settings: Settings
  readonly clock: ClockPort | undefined
  readonly by: Actor
  readonly redactor: Redactor | undefined
  /** Follows whatever playbook the other call is under. */
  readonly migrated?: boolean
}

/** Where a live call starts. */
export interface LiveCallStart extends StartingPoint {
  /** The `seq` of the last event before. */
  readonly seq: number
  /** Events up to `seq`, where they are at hand: for amendments of what came before a snapshot. */
  readonly earlier?: readonly Envelope[]
}

let checkStamp: Check<CommandStamp> | undefined

/** See {@link Call}. What it holds is hidden from loggers and inspectors too: masked digits are still in clear there. */
export class LiveCall implements Call, EarBase, MachineBase {
  readonly #log: EventLog
  readonly #machine: Machine
  readonly #ear: Ear
  #publisher: Publisher | undefined
  #current: CallSnapshot | undefined
  /** The latest time that a tick told: inputs may be of it, though nothing was due and so nothing logged. */
  #tickedAt = 0
  readonly #base: LiveCallBase

  constructor(base: LiveCallBase, start: LiveCallStart) {
    this.#base = base
    const { seq, earlier = [] } = start
    this.#log = new EventLog(earlier[0]?.seq ?? seq + 1)
    this.#machine = createMachine(this, start)
    this.#ear = new Ear(this, base.settings, base.redactor)
    for (const event of earlier) {
      this.#log.push(event)
      this.#ear.note(event)
    }
  }

  get session(): Session {
    return this.#base.session
  }

  get log(): EventLog {
    return this.#log
  }

  // What its machine is made of: see `MachineBase`.
  get parts(): readonly Part[] {
    return this.#base.parts
  }

  get settings(): Settings {
    return this.#base.settings
  }

  get assess(): Session["assessIn"] {
    return this.session.assessIn
  }

  get check(): Session["checkData"] {
    return this.session.checkData
  }

  onFailure(failure: PartFailure): void {
    this.#publisher?.failures.push(failure)
  }

  get callId(): string {
    return this.#machine.stream
  }

  readonly hear: Call["hear"] = (speech) => this.#ear.hear(speech)

  readonly record = (command: Command): Result => {
    const base = this.#base
    const { type: given, at, heardAt, by, ...fields } = readInput(command)
    const type = typeof given === "string" ? given : ""
    const stamp = noCommand(base, type) ?? this.#check({ at, heardAt, by })
    if ("refusal" in stamp) return refused(stamp)
    const cleaner = base.redactor?.cleaner
    return this.decide(stamp, (context) => decideCommand(base, this.#machine, context, { type, fields, cleaner }))
  }

  readonly reportCues: Call["reportCues"] = (report) => {
    const { at = this.#machine.view.now, ...given } = readInput(report)
    return this.record({ ...given, at, type: "reportCues" } as Command)
  }

  readonly tick = (now?: number): Result => {
    const stamp = this.#check({ at: now }, true)
    if ("refusal" in stamp) return refused(stamp)
    this.#tickedAt = Math.max(this.#tickedAt, stamp.heardAt)
    const ticked = this.#step(() => {
      doDue(this.#machine, stamp.heardAt, true)
      return undefined
    })
    return this.#ear.release(stamp, ticked)
  }

  readonly nextDeadline = (): Deadline | undefined => {
    return sooner(earliestDeadline(this.parts, this.#machine.slices)?.deadline, this.#ear.nextDeadline())
  }

  readonly on: Call["on"] = (type, listener) => {
    this.#publisher ??= new Publisher(this.session)
    return this.#publisher.on(type, listener)
  }

  readonly subscribe: Call["subscribe"] = (listener) => this.on("changed", () => listener())
  readonly getSnapshot = (): CallSnapshot => {
    const { stream, slices, view } = this.#machine
    this.#current ??= freeze({
      format: 1,
      callId: stream,
      seq: this.#log.size,
      heardAt: view.now,
      session: this.state,
      parts: Object.fromEntries(this.parts.map(({ name }, index) => [name, slices[index]] as const).slice(1)),
    })
    return this.#current
  }

  readonly snapshot = this.getSnapshot

  readonly events = (afterSeq = 0): readonly CallEvent[] => {
    return asCallEvents(this.#log.after(typeof afterSeq === "number" ? afterSeq : 0))
  }

  readonly apply = (given: readonly unknown[]): Result => {
    const log = this.#log
    const { stream, view } = this.#machine
    if (this.#publisher?.isLooping()) return refused(refuse("call/listener-loop"))
    const standing = { stream, seq: log.size, heardAt: view.now }
    const checked = checkEvents(given, standing, this.session, (seq) => log.event(seq))
    if ("refusal" in checked) return refused(checked)
    const { settings, migrated } = this.#base
    const other = migrated === true ? undefined : otherPlaybook(checked.events, settings)
    return other === undefined ? this.take(checked.events) : refused(refuse("call/playbook-mismatch", other))
  }

  /** Folds events that were checked. */
  take(events: readonly Envelope[]): Result {
    const machine = this.#machine
    const last = events.at(-1)
    if (last === undefined) return nothing
    machine.slices = replay(this.parts, events, machine.slices) as unknown[]
    machine.stream = last.stream
    machine.view.session = machine.slices[0]
    machine.view.now = last.heardAt
    for (const event of events) this.#log.push(event)
    noteFailedClocks(machine, events)
    return this.#publish(events)
  }

  readonly may = <Action extends keyof Wishes>(action: Action, details?: Wishes[Action]): Permission => {
    const { session, settings } = this
    return session.may(this.state, action, readInput(details), settings)
  }

  readonly readiness = (): Readiness => {
    return this.session.readiness(this.state)
  }

  /** Logs inputs that no command can give: the opening, a change of playbook. For the makers of calls. */
  logInputs(drafts: readonly Draft[], stamp: Stamp): Result {
    return this.#step(() => {
      addInputs(this.#machine, drafts, stamp)
      return undefined
    })
  }

  /** The state of the session, for the ear. */
  get state(): SessionState {
    return this.#machine.slices[0] as SessionState
  }

  #check(given: object, mayJump = false): Stamp | { readonly refusal: Refusal } {
    checkStamp ??= stampCheck()
    const issues: FaultIssue[] = []
    const stamp = checkStamp(given, "", issues)
    if (issues.length === 0) return this.stamp(stamp, this.#base.by, mayJump)
    return refuse("session/invalid-command", {}, mayJump ? [{ ...issues[0]!, path: "now" }] : issues)
  }

  /** Stamps an input, for the ear too. */
  stamp(given: CommandStamp, by: Actor, mayJump = false): Stamp | { readonly refusal: Refusal } {
    if (this.#log.size === 0) return refuse("call/not-open")
    return toStamp(given, {
      by,
      clock: this.#base.clock,
      heardBefore: this.#machine.view.now,
      tickedAt: mayJump ? Infinity : this.#tickedAt,
    })
  }

  /** What was due before is done first; a refusal takes that back too, and leaves it to the next input. */
  decide(stamp: Stamp, decideOn: (context: Context) => Decision): Result {
    const machine = this.#machine
    const { at, heardAt: now, by } = stamp
    return this.#step(() => {
      doDue(machine, now, false)
      const decided = decideOn({ state: this.state, settings: this.settings, log: this.#log, at, now, by })
      if ("refusal" in decided) return refused(decided)
      if (decided.length === 0) return nothing
      addInputs(machine, decided, stamp)
      return undefined
    })
  }

  /** One step, whole or not at all: what `work` answers instead of events takes it back, and so does anything that it throws. */
  #step(work: () => Result | undefined): Result {
    const machine = this.#machine
    if (this.#publisher?.isLooping()) return refused(refuse("call/listener-loop"))
    beginStep(machine)
    let instead: Result | undefined
    try {
      instead = work()
      if (instead === undefined) return this.#publish(endStep(machine))
    } catch {
      instead = refused(refuse("call/step-failed"))
    }
    takeBack(machine)
    return instead
  }

  /** What became true is nobody's to change, neither here nor for those who hear of it later. Nothing of a host's throws in here. */
  #publish(events: readonly Envelope[]): Result {
    if (events.length === 0) return nothing
    this.#current = undefined
    Object.freeze(events)
    for (const event of events) {
      // Its other members are no objects, and would only be asked in vain.
      freeze(event.by)
      freeze(event.data)
      freeze(event.outOfPolicy)
      Object.freeze(event)
      this.#ear.note(event)
    }
    const published = asCallEvents(events)
    this.#publisher?.publish(published, this.state)
    return { ok: true, events: published }
  }
}
