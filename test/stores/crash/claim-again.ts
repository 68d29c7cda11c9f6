import { expect } from "vitest"
import type { ClientStore } from "../../../src/stores/index.js"
import { eventOf } from "../story.js"
import { pause, type Child } from "./processes.js"

/** When a claim was asked for and answered, by the clock of this machine. */
interface ClaimTimes {
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
async function claimAgain(client: ClientStore, { beforeMs, afterMs, leaseMs }: ClaimTimes): Promise<void> {
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

/** A lease of a second. */
const LEASE_MS = 1_000

/** How a process is stopped: for good, or for as long as another has its work. */
export const stops = ["SIGKILL", "SIGSTOP"] as const

/** A process claims what is due and is stopped; it is given again once the lease ends, and one that wakes up is too late. */
export async function stopClaimer(
  client: ClientStore,
  signal: (typeof stops)[number],
  start: (leaseMs: string) => Child,
): Promise<void> {
  const event = eventOf("due", 1)
  await client.append({ streams: [{ stream: "due", expectedSeq: 0, events: [event], timerAt: 1 }] })
  const claimer = start(String(LEASE_MS))
  await claimer.said(2)
  const afterMs = Date.now()
  claimer.process.kill(signal)
  await claimAgain(client, { beforeMs: Number(claimer.lines[0]), afterMs, leaseMs: LEASE_MS })
  if (signal === "SIGSTOP") {
    claimer.process.kill("SIGCONT")
    claimer.process.kill("SIGUSR2")
    await claimer.said(3)
    expect(claimer.lines[2]).toBe("[false]")
    claimer.process.kill("SIGKILL")
  }
  await claimer.ended
}
