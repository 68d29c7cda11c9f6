// For parts below: no check of what a host gave.
export { calendarIn, knownZone } from "./calendar-in.js"
