// For the coach, at the end of a turn: without a check of what a host gave.
export { unfoundedClaims } from "./review/review.js"
