// A matter on its way to people on call, on a stream of its own.
export { dispatch } from "./decider.js"
export type { DispatchBrief } from "./brief.js"
export type { DispatchCommands, DispatchCommandType } from "./commands.js"
export type {
  Answer,
  AnswerDoubt,
  ClimbReason,
  DispatchEvent,
  DispatchEvents,
  DispatchEventType,
  SkipReason,
  WithdrawnBy,
} from "./events.js"
export {
  isEndedDispatch,
  isOpenDispatch,
  toNotificationId,
  toReplyCode,
  type Acknowledgement,
  type AnswerOutcome,
  type Asked,
  type Dispatch,
  type DispatchOrder,
  type DispatchStanding,
  type NotAsked,
  type Notification,
  type ReachedRung,
} from "./dispatch.js"
export {
  defaultDispatch,
  isUrgent,
  type AckRule,
  type DispatchHost,
  type DispatchPlan,
  type DispatchPolicy,
  type DispatchSettings,
  type DispatchRung,
  type RungTarget,
} from "./policy.js"

// From a call to its dispatches.
export {
  dispatchFromCall,
  toDispatch,
  type DispatchCommandOrder,
  type DispatchWish,
  type WishContext,
} from "./from-call.js"

// What is sent, and what happened in words.
export { toMessage, type DispatchMessage } from "./message.js"
export { explainDispatch, type ExplainDispatchOptions, type ExplainedStep } from "./explain-dispatch.js"

// Over many of them.
export {
  auditDispatches,
  dispatchesOn,
  dispatchesWaiting,
  exhaustedDispatches,
  notificationsWanted,
  openDispatches,
  type DispatchProblem,
} from "./queries.js"

// Policies: what is wrong with them, and those of other products.
export { checkPolicies, checkPolicy } from "./check-policy.js"
export { parsePolicies, type ParsedPolicies, type PolicyNote } from "./parse-policies.js"
