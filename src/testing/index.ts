// For tests of hosts, parts and playbooks, with any test runner.
export { fixedClock, type FixedClock } from "./fixed-clock.js"

// Given these events, when this happens, then that becomes true.
export { givenCall, givenEvents, type ExpectedEvent, type Given, type Outcome } from "./given.js"
export type { GivenEvent, GivenOptions } from "./recall.js"

// A call, told step by step.
export { buildCall, type BuildOptions, type CallBuilder, type CueOptions, type SaidOptions } from "./build-call.js"

// What every part must keep to.
export { checkPart, type PartCheck, type PartCheckOptions } from "./check-part.js"

// What texts by code must keep to, in each language.
export { checkCatalogue } from "./check-catalogue.js"

// What every store must keep to.
export { checkStore } from "./store-contract.js"
export type { StoreCheck, StoreSubject } from "./store-subject.js"
