export { coachShape } from "./check-options.js"
// For the stores: how the coach's events are erased, without the coach.
export { isOfLongAgo } from "./practices/shared/long-ago.js"
export { adviceErasers } from "./view/erase-advice.js"
