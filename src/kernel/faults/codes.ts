import type { anomalyCodes } from "./codes/anomalies.js"
import type { faultCodes } from "./codes/faults.js"
import type { policyCodes } from "./codes/policy-breaches.js"

export type { CodeEntry } from "./codes/entry.js"
export { faultCodes } from "./codes/faults.js"
export { refusalCodes } from "./codes/refusals.js"
export { policyCodes } from "./codes/policy-breaches.js"
export { anomalyCodes } from "./codes/anomalies.js"

/** A stable code of what a client's policy wanted otherwise. */
export type PolicyCode = keyof typeof policyCodes

/** A stable code of what contradicts the log; a host's own parts have codes that begin with `x.`. */
export type AnomalyCode = keyof typeof anomalyCodes | `x.${string}`

/** A stable code of a thrown {@link Fault}. */
export type FaultCode = keyof typeof faultCodes
