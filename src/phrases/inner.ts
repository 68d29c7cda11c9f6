// For parts below: what counts as no value.
export { isNoName, isNoValue } from "./slot-value.js"
