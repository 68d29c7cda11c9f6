import type {
  Assessment,
  Check,
  CheckData,
  Cleaner,
  Decision,
  Draft,
  Envelope,
  FaultIssue,
  MachineBase,
  Part,
} from "../../kernel/index.js"
import type { CallEvent, CommandType } from "../model/events.js"
import type { Mark } from "../model/mark.js"
import type { Readiness } from "../readiness.js"
import type { Context, EventRule } from "../rule.js"
import type { Settings } from "../settings.js"
import type { Editing, SessionState } from "../model/state.js"
import type { ChangeMarks, Told, Topic } from "../topic.js"
import type { BroughtKind } from "./topic-names.js"
import type { Permission, Policy, Wishes } from "../wishes.js"

/** The rule of an event, with the check of its data. */
export interface KnownEvent extends Pick<EventRule<object>, "strike"> {
  readonly check: Check
  readonly topic: Topic
  readonly erase?: (data: never, blank: (value: string) => string) => object
}

/** A session of chosen topics: what its commands come to, and how its events fold. */
export interface Session {
  /** The first part of a call. */
  readonly part: Part<SessionState, SessionState, Settings>
  /** The core, the chosen topics and those that they stand on, in the order in which they fold and react. */
  readonly topics: readonly Topic[]
  /** The commands that it takes. */
  commandTypes(): readonly CommandType[]
  /** Whether it takes a command of this type. */
  isPublic(type: string): type is CommandType
  /** What a command comes to. */
  decide(context: Context, type: string, fields: unknown, cleaner?: Cleaner): Decision
  /** @hidden */
  readonly checkData: CheckData
  /** @hidden */
  checkSettings(given: unknown, issues: FaultIssue[]): void
  /** @hidden */
  assess(state: SessionState, draft: Draft, at: number, policy?: Policy): Assessment | undefined
  /** The same for the machine of a call. @hidden */
  readonly assessIn: MachineBase["assess"]
  /** @hidden */
  may<Action extends keyof Wishes>(
    state: SessionState,
    action: Action,
    details?: Wishes[Action],
    policy?: Policy,
  ): Permission
  /** @hidden */
  readiness(state: SessionState): Readiness
  /** The topic that brings a command, an event or a wish, as it is exported (`ventTopic`), where this session does not have it. */
  missingTopic(kind: BroughtKind, name: string): string | undefined

  /** What listeners of names of their own are told with an event. @hidden */
  told(state: SessionState, event: CallEvent): readonly Told[]

  // What topics ask of the others.

  /** The rule of an event of its topics. @hidden */
  eventRule(type: string): KnownEvent | undefined
  /** Folds an event into a state that is being made. @hidden */
  fold(next: Editing, event: Envelope): void
  /** Takes away every mark that matches; what has left the house stays, and says so. @hidden */
  dropMarks(next: Editing, drop: (mark: Mark) => boolean): void
  /** @hidden */
  changeMarks(next: Editing, change: ChangeMarks): void
}
