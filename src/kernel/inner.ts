// For the parts below, which call these on the path of every turn: without a check of what a host gave.
export { createMachine } from "./machine.js"
export { beginStep, takeBack, addInputs, doDue, endStep } from "./step.js"
export { toEventId } from "./envelope.js"
export { earliestDeadline } from "./part.js"
export { replay } from "./replay.js"
export { rehearLog } from "./rehear.js"
export { toDraft } from "./draft.js"
export { unknownCommand, toDecided } from "./commands.js"
export { trust, isTrusted } from "./trust.js"
export { freeze } from "./freeze.js"
export { toCanonicalJson, toFingerprint as fingerprint } from "./fingerprint.js"
export { issueNear, nearest } from "./nearest.js"
export { checkKnown } from "./check-shape.js"

// For checks, and for functions that a host gives values.
export { asList } from "./invalid-input.js"
export { note, wrong } from "./check.js"
export { withoutTrailing } from "./without-trailing.js"
