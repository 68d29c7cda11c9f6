import type { Actor, Envelope } from "../../kernel/index.js"
import type { ArrivalCommands, ArrivalEvents } from "./arrival.js"
import type { BriefCommands, BriefEvents } from "./brief-events.js"
import type { CoachCommands, CoachEvents } from "./coach-events.js"
import type { ClockEvents } from "./clocks.js"
import type { ClosingCommands, ClosingEvents } from "./closing.js"
import type { DriftCommands, DriftEvents } from "./drift.js"
import type {
  AbuseCommands,
  AbuseEvents,
  HelpRouteCommands,
  HelpRouteEvents,
  RuleCommands,
  RuleEvents,
} from "./escalation-events.js"
import type { FlagCommands, FlagEvents } from "./flags.js"
import type { GroundCommands, GroundEvents } from "./corrections.js"
import type { CueCommands, CueEvents } from "./heard-cues.js"
import type { HelpCommands, HelpEvents } from "./help.js"
import type { IssueCommands, IssueEvents } from "./issues.js"
import type { LadderCommands, LadderEvents } from "./ladder.js"
import type { LineCommands, LineEvents, RingBackCommands, RingBackEvents } from "./line.js"
import type { OpeningEvents } from "./opening.js"
import type { ParticipantCommands, ParticipantEvents } from "./participants.js"
import type { PeopleCommands, PeopleEvents } from "./people.js"
import type { PlanCommands, PlanEvents } from "./plan.js"
import type { PromiseCommands, PromiseEvents } from "./promises.js"
import type { RecordingCommands, RecordingEvents } from "./recording.js"
import type { SafetyCommands, SafetyEvents } from "./safety.js"
import type { SegmentCommands, SegmentEvents } from "./segments.js"
import type { StepCommands, StepEvents } from "./steps.js"
import type { SpeechCommands, TalkEvents } from "./talk.js"
import type { TransferCommands, TransferEvents } from "./transfers.js"
import type { VentCommands, VentEvents } from "./vent.js"

/** The data of the events that parts besides the session bring, by their type. */
export interface PartEvents extends RuleEvents, AbuseEvents, HelpRouteEvents, CoachEvents, BriefEvents {}

/** The data of the events that every call has, whatever it is made of: how it was opened, its line, what is said, and what went wrong. */
export interface CoreEvents extends OpeningEvents, LineEvents, TalkEvents {
  /** A part threw; it lost that one reaction. */
  readonly "part.failed": { readonly part: string; readonly step: string }
  /** Reactions answered one another without end and were stopped. */
  readonly "loop.stopped": { readonly part: string; readonly reactionCount: number }
}

/** The data of the events of all topics, by their type. */
export interface SessionEvents
  extends
    CoreEvents,
    RingBackEvents,
    ParticipantEvents,
    TransferEvents,
    SegmentEvents,
    ArrivalEvents,
    PeopleEvents,
    CueEvents,
    IssueEvents,
    PlanEvents,
    ClockEvents,
    VentEvents,
    LadderEvents,
    DriftEvents,
    SafetyEvents,
    StepEvents,
    FlagEvents,
    RecordingEvents,
    ClosingEvents,
    PromiseEvents,
    HelpEvents,
    GroundEvents {}

/** The data of every event of a call with the library's parts, by its type. */
export interface CallEvents extends SessionEvents, PartEvents {}

/** The type of an event of a call. */
export type CallEventType = keyof CallEvents & string

/** One event of a call. Switch on `type` to get its `data`. `Events` are those of the call, by their type. */
export type CallEvent<Events = CallEvents> = OneOf<{
  [Type in keyof Events & string]: Envelope<Type, Events[Type]>
}>

/** A member of a table. Inferred, or the compiler would not see that a call of fewer events, or commands, is one of more. */
type OneOf<Table> = Table extends infer Known ? Known[keyof Known] : never

/** The fields of the commands that every call takes, whatever it is made of. */
export interface CoreCommands extends LineCommands, SpeechCommands {}

/** The fields of the commands of all topics, by their type. */
export interface CallCommands
  extends
    CoreCommands,
    RingBackCommands,
    ParticipantCommands,
    TransferCommands,
    SegmentCommands,
    ArrivalCommands,
    PeopleCommands,
    CueCommands,
    IssueCommands,
    PlanCommands,
    VentCommands,
    LadderCommands,
    DriftCommands,
    SafetyCommands,
    StepCommands,
    FlagCommands,
    RecordingCommands,
    ClosingCommands,
    PromiseCommands,
    HelpCommands,
    GroundCommands {}

/** The fields of the commands that parts besides the session bring. A call without the part refuses them. */
export interface PartCommands extends RuleCommands, AbuseCommands, HelpRouteCommands, CoachCommands, BriefCommands {}

/** The fields of every command of a call with the library's parts, by its type. */
export interface WholeCommands extends CallCommands, PartCommands {}

/** The type of a command of a topic. */
export type CommandType = keyof CallCommands & string

/** What every command may carry besides its own fields. */
export interface CommandStamp {
  /** When it happened, milliseconds since the Unix epoch; the call's clock tells it where it is left out. */
  readonly at?: number
  /** When it was heard, where that is later than `at`. */
  readonly heardAt?: number
  /** Who gives it; the product itself where it is left out. */
  readonly by?: Actor
}

/** One command. `{ type: "agreeAction", what: "Send a plumber", due }`. `Commands` are the fields of those that the call takes, by their type. */
export type Command<Commands = WholeCommands> = OneOf<{
  [Type in keyof Commands & string]: { readonly type: Type } & Commands[Type] & CommandStamp
}>
