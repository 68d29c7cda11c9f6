import type { Actor, Envelope } from "../kernel/index.js"
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

/** The data of every event of a call, by its type. */
export interface CallEvents
  extends
    OpeningEvents,
    LineEvents,
    RingBackEvents,
    ParticipantEvents,
    TransferEvents,
    SegmentEvents,
    ArrivalEvents,
    PeopleEvents,
    TalkEvents,
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
    GroundEvents,
    PartEvents {
  /** A part threw; it lost that one reaction. */
  readonly "part.failed": { readonly part: string; readonly step: string }
  /** Reactions answered one another without end and were stopped. */
  readonly "loop.stopped": { readonly part: string; readonly reactionCount: number }
}

/** The type of an event of a call. */
export type CallEventType = keyof CallEvents & string

/** One event of a call. Switch on `type` to get its `data`. */
export type CallEvent = { [Type in CallEventType]: Envelope<Type, CallEvents[Type]> }[CallEventType]

/** The fields of every command, by its type. */
export interface CallCommands
  extends
    LineCommands,
    RingBackCommands,
    ParticipantCommands,
    TransferCommands,
    SegmentCommands,
    ArrivalCommands,
    PeopleCommands,
    SpeechCommands,
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

/** The type of a command. */
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

/** One command. `{ type: "agreeAction", what: "Send a plumber", due }`. */
export type Command = {
  [Type in CommandType | keyof PartCommands]: { readonly type: Type } & (CallCommands & PartCommands)[Type] &
    CommandStamp
}[CommandType | keyof PartCommands]
