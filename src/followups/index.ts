// A promise on a stream of its own.
export { createFollowUpDecider, followUp } from "./decider.js"
export type { FollowUpCommands, FollowUpCommandType, TermsCorrection } from "./commands.js"
export type {
  AttemptReport,
  Consent,
  EscalationReason,
  FollowUpEvent,
  FollowUpEvents,
  FollowUpEventType,
  ReminderRef,
  Successor,
} from "./events.js"
export {
  countsAsKept,
  isEndedFollowUp,
  isOpenFollowUp,
  toReminderKey,
  type Attempt,
  type FollowUp,
  type FollowUpEnd,
  type FollowUpStanding,
  type OldReminder,
  type Reminder,
} from "./follow-up.js"
export type {
  AttemptOutcome,
  ContactRule,
  DueIntent,
  FollowUpChannel,
  InstantIntent,
  PromiseKeeping,
  WallIntent,
} from "../session/index.js"
export { keptByKind, type FollowUpOrigin, type FollowUpTerms, type PromisedTo } from "./terms.js"
export {
  defaultFollowUps,
  type FollowUpHost,
  type FollowUpSettings,
  type ReminderRule,
  type ZonelessHours,
} from "./settings.js"

// When: what was meant, and what it comes to.
export { toDueIntent, type ResolveWall } from "./resolve-due.js"
export type { PlannedReminder, PromisedTimes, Schedule } from "./schedule.js"
export { staleFollowUps } from "./zone-data.js"
export { checkPromise, type PromiseDoubt, type PromiseSurroundings, type PromiseWarning } from "./check-promise.js"
export { checkAttempt, type AttemptPlan, type ContactBreach } from "./check-attempt.js"
export { sayIt, type SayOptions, type SpokenTime } from "./say-it.js"

// From a call to its follow-ups.
export { toFollowUp, toFollowUpOrder, toFollowUpOfIssue, toFollowUpsLeft, type PromiseEvent } from "./from-call.js"
export { toContactOrders } from "./contact-orders.js"
export type { FollowUpOrder, PromiseContext } from "./of-call.js"

// And back: what a call is told of them.
export { toCallCommands, type ToldSession } from "./to-call-commands.js"

// Over many of them.
export {
  brokenFollowUps,
  followUpsAtRisk,
  followUpsDue,
  followUpsOf,
  openFollowUps,
  overdueFollowUps,
  remindersRaised,
  successorsToOpen,
  type AtRisk,
  type Risk,
} from "./queries.js"
export { promiseKeptRate, punctuality, type MeasuredSpan, type PromiseRate, type Punctuality } from "./measures.js"
export { firstContactResolution, type Contact, type FirstContact, type FirstContactOptions } from "./first-contact.js"
