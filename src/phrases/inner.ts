// For the coach, at the end of a turn: without a check of what a host gave.
export { cheers, unfoundedClaims } from "./review/review.js"
// For parts below: what counts as no value.
export { isNoName, isNoValue } from "./phrase/slot-value.js"
// For the coach: in which languages a line is looked for.
export { localeChain } from "./phrase/locale.js"
