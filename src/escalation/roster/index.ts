// Who is on call when, and how each is reached.
export {
  dispatchChannels,
  type RosterContact,
  type DispatchChannel,
  type HandOff,
  type ReachRule,
  type Roster,
  type RosterHours,
  type RosterOverride,
  type RosterPerson,
  type Rotation,
  type WeekMoment,
} from "./roster.js"
export { listShifts, nextHandOffAt, onDuty, type Shift, type ShiftSpan } from "./on-duty.js"
export { waysTo, type ReachQuery, type UnreachableReason, type Way } from "./reach.js"

// A change by telephone, and what is wrong before it fails.
export { changeByPhone, type CheckCodeWord, type PhoneChange, type PhoneChangeResult } from "./override.js"
export { findGaps, findOverlaps, type RosterGap, type RosterOverlap } from "./gaps.js"
export { checkRoster, type CheckSpan, type Finding } from "./check-roster.js"
