import type { Role } from "./envelope.js"

/** People and the product itself. */
export const people: readonly Role[] = ["agent", "supervisor", "host"]
/** Anybody outside the library. */
export const anyone: readonly Role[] = ["agent", "supervisor", "host", "vendor"]
/** What needs a person who answers for it. */
export const persons: readonly Role[] = ["agent", "supervisor"]
