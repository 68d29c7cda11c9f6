// A promise on a stream of its own.
export { createFollowUpDecider, followUp } from "./stream/decider.js"
export type { FollowUpCommands, FollowUpCommandType, TermsCorrection } from "./stream/commands.js"
export type {
  AttemptReport,
  Consent,
  EscalationReason,
  FollowUpEvent,
  FollowUpEvents,
  FollowUpEventType,
  ReminderRef,
  Successor,
} from "./stream/events.js"
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
} from "./stream/follow-up.js"
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
export { toDueIntent, type ResolveWall } from "./times/resolve-due.js"
export type { PlannedReminder, PromisedTimes, Schedule } from "./times/schedule.js"
export { staleFollowUps } from "./stream/zone-data.js"
export {
  checkPromise,
  type PromiseDoubt,
  type PromiseSurroundings,
  type PromiseWarning,
} from "./views/check-promise.js"
export { checkAttempt, type AttemptPlan, type ContactBreach } from "./stream/check-attempt.js"
export { sayIt, type SayOptions, type SpokenTime } from "./times/say-it.js"

// From a call to its follow-ups.
export {
  toFollowUp,
  toFollowUpOrder,
  toFollowUpOfIssue,
  toFollowUpsLeft,
  type PromiseEvent,
} from "./from-call/from-call.js"
export { toContactOrders } from "./from-call/contact-orders.js"
export type { FollowUpOrder, PromiseContext } from "./from-call/of-call.js"

// And back: what a call is told of them.
export { toCallCommands, type ToldSession } from "./from-call/to-call-commands.js"

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
} from "./views/queries.js"
export {
  promiseKeptRate,
  punctuality,
  type MeasuredSpan,
  type PromiseRate,
  type Punctuality,
} from "./views/measures.js"
export {
  firstContactResolution,
  type Contact,
  type FirstContact,
  type FirstContactOptions,
} from "./views/first-contact.js"
