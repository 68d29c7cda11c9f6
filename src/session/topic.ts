import type { AnomalyCode, Brings, Check, Deadline, Draft, Envelope, PolicyBreach, View } from "../kernel/index.js"
import type { Clock, ClockName } from "./model/clocks.js"
import type { CueKind } from "./model/cue.js"
import type { CallCommands, CallEvents, CallEventType, SessionEvents } from "./model/events.js"
import type { StruckReport } from "./model/corrections.js"
import type { HelpRequest } from "./model/help.js"
import type { HeardCue } from "./model/heard-cues.js"
import type { Ground, Mark } from "./model/mark.js"
import type { PromiseRecord } from "./model/promises.js"
import type { Readiness } from "./readiness.js"
import type { CommandRules, EventRules, Evolvers } from "./rule.js"
import type { Session } from "./composed/session.js"
import type { Settings } from "./settings.js"
import type { Editing, SessionState } from "./model/state.js"
import type { TopicName } from "./composed/topic-names.js"
import type { Policy, Wishes } from "./wishes.js"

/** The view of the session itself. */
export type CallView = View<SessionState, Settings>

/** Changes a list of marks: what was taken back goes, or what was put back finds its place. */
export type ChangeMarks = <Item extends Mark>(marks: readonly Item[]) => readonly Item[]

/** The lists of the state that hold marks and nothing else. */
export type MarkList = {
  [Name in keyof SessionState]: SessionState[Name] extends readonly Mark[] ? Name : never
}[keyof SessionState]

/** What a topic makes of a cue. `given` are the drafts that cues before it in the same report gave. */
export type CueReaction = (view: CallView, cue: HeardCue, ground: Ground, given: readonly Draft[]) => readonly Draft[]

/** What listeners of a name are told; nothing where the value is not at hand. */
export interface Told {
  readonly name: "helpRequest" | "promise" | "promiseHeard"
  readonly value: HelpRequest | PromiseRecord | undefined
}

/** What a topic takes and logs. */
export interface TopicRules<Commands = object, Events = object> {
  readonly commands: CommandRules<Commands>
  readonly events: EventRules<Events>
}

/**
 * One topic of a call: its commands, its events, how they change the state, and what follows from them. A host chooses the topics of
 * a call by putting them into `parts`.
 *
 * `Commands` and `Events` are what a call has with it: its own, and those of the topics that it needs.
 *
 * A topic is no {@link Part}: it has no slice of its own but its members of the one state of the session, which all topics and parts read.
 */
export interface Topic<Commands = CallCommands, Events = SessionEvents> extends Brings<Commands, Events> {
  /** Its name: a session has one topic of a name. */
  readonly topic: TopicName
  /** Topics that it stands on: they come along with it. @hidden */
  needs?(): readonly Topic<Commands, Events>[]
  /** Its commands and events. Made on first use. @hidden */
  rules(session: Session): TopicRules
  /** The sections of the playbook that it reads at every step. @hidden */
  settings?(): { readonly [Name in keyof Settings]?: Check<Settings[Name]> }
  /** Folds its events; and events of other topics that change something of its own. @hidden */
  readonly evolve: Evolvers<object>
  /** What follows from events, its own or others', once they are folded. @hidden */
  readonly react?: {
    readonly [Type in CallEventType]?: (
      view: CallView,
      event: Envelope<Type, CallEvents[Type]>,
      session: Session,
    ) => readonly Draft[]
  }
  /** What it makes of cues of a turn. @hidden */
  cues?(): { readonly [Kind in CueKind]?: CueReaction }
  /** What it does when a clock of its own is due. `due` is the event that says so. @hidden */
  readonly clocks?: { readonly [Name in ClockName]?: (view: CallView, due: Draft, clock: Clock) => readonly Draft[] }
  /** The earliest thing due that is no clock of `ClockName`, and what is done then: `undefined` where the deadline is another topic's. @hidden */
  nextDeadline?(state: SessionState): Deadline | undefined
  /** @hidden */
  due?(view: CallView, deadline: Deadline, session: Session): readonly Draft[] | undefined
  /** Judges what somebody wishes to do. @hidden */
  readonly wishes?: {
    readonly [Action in keyof Wishes]?: (
      state: SessionState,
      details: Wishes[Action],
      policy: Policy,
    ) => readonly PolicyBreach[]
  }
  /** Judges what somebody did, by the event that tells it. @hidden */
  readonly breaches?: {
    readonly [Type in CallEventType]?: (
      state: SessionState,
      data: CallEvents[Type],
      policy: Policy,
    ) => readonly PolicyBreach[]
  }
  /** What listeners of a name of its own are told with an event: those of `helpRequest` with `help.requested`. @hidden */
  readonly tells?: {
    readonly [Type in CallEventType]?: (state: SessionState, data: CallEvents[Type]) => Told
  }
  /** How an event of its own contradicts the log. @hidden */
  anomaly?(state: SessionState, draft: Draft, at: number): AnomalyCode | undefined
  /** Lists of marks that are its own. @hidden */
  readonly marks?: readonly MarkList[]
  /** Its marks that stand elsewhere in the state. @hidden */
  changeMarks?(next: Editing, change: ChangeMarks): void
  /** What has left the house stays, and says that its ground was withdrawn. @hidden */
  withdraw?(next: Editing, drop: (mark: Mark) => boolean): void
  /** Takes a report back that was none. Reports are kept in order of time and not by `seq`. @hidden */
  takeBack?(next: Editing, report: StruckReport & { readonly seq: number }): void
  /** Whether the call may close. @hidden */
  readiness?(state: SessionState): Readiness
}
