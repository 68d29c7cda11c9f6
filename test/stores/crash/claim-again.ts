import { expect } from "vitest"
import type { ClientStore } from "../../../src/stores/index.js"
import { pause } from "./processes.js"

/** When a claim was asked for and answered, by the clock of this machine. */
export interface ClaimTimes {
  /** Before the process that claims was started. */
  readonly beforeMs: number
  /** Once it had said that it claimed. */
  readonly afterMs: number
  readonly leaseMs: number
}

/** Clocks of this process and of a server on the same machine round differently. */
const ROUNDING_MS = 5

/**
 * Asks until what another process had claimed is given again. However slow the machine is: nothing is given before the
 * earliest time that the lease can end, and nothing that was asked for after the latest such time is refused.
 */
export async function claimAgain(client: ClientStore, { beforeMs, afterMs, leaseMs }: ClaimTimes): Promise<void> {
  for (;;) {
    const askedAt = Date.now()
    const claims = await client.claimTimers({ limit: 1, leaseMs: 60_000 })
    if (claims.length > 0) {
      expect(Date.now()).toBeGreaterThanOrEqual(beforeMs + leaseMs - ROUNDING_MS)
      return
    }
    expect(askedAt, "refused although the lease had ended").toBeLessThanOrEqual(afterMs + leaseMs + ROUNDING_MS)
    await pause(10)
  }
}
