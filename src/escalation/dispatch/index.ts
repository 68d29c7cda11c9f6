// A matter on its way to people on call, on a stream of its own.
export { dispatch } from "./decider.js"
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
  type DispatchBrief,
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
  type Rung,
  type RungTarget,
} from "./policy.js"
