import { appendChecks } from "./store-append-checks.js"
import { claimChecks } from "./store-claim-checks.js"
import { clientChecks } from "./store-client-checks.js"
import { keepChecks } from "./store-keep-checks.js"
import type { StoreCheck, StoreSubject } from "./store-subject.js"

/**
 * What every store must keep to, as a list for any test runner: versions, keys, all or nothing, the feed, claims, erasure,
 * clients apart from one another, hostile input.
 *
 * It runs in one process: that nothing is lost in a crash, and that several processes do not disturb one another, needs
 * processes that are killed, as `test/stores` of the library has them.
 *
 * @example
 * ```ts
 * import { createMemoryStore } from "evenkeel/stores"
 * import { checkStore } from "evenkeel/testing"
 *
 * // In a test file: for (const { name, run } of checkStore(…)) test(name, run)
 * const checks = checkStore({ open: async (clock) => createMemoryStore({ clock }) })
 * for (const { run } of checks) await run()
 * ```
 */
export function checkStore(subject: StoreSubject): readonly StoreCheck[] {
  return [...appendChecks(subject), ...claimChecks(subject), ...keepChecks(subject), ...clientChecks(subject)]
}
