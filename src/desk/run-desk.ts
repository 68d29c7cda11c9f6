import { guard } from "../kernel/inner.js"
import type { Store } from "../stores/index.js"
import { checkRunOptions } from "./given/check-options.js"
import type { Desk } from "./desk.js"

/** Wakes somebody later: `{ set: (work, ms) => setTimeout(work, ms), clear: (timer) => clearTimeout(timer) }`. */
export interface TimerPort<Timer = unknown> {
  /** Does the work once, after so many milliseconds. */
  set(work: () => void, ms: number): Timer
  /** Takes a timer back; one that has run already is nothing. */
  clear(timer: Timer): void
}

/** How a desk is run. */
export interface RunOptions<Timer> {
  readonly desk: Desk
  readonly timers: TimerPort<Timer>
  /** The store's hints save waiting; what they miss the next look finds. */
  readonly store?: Pick<Store, "watch">
  /** How often to look, 10 to 60,000 ms; 1,000. How late a reminder may be, where no hint comes. */
  readonly pollMs?: number
  /** Told of each look that failed, the store out of reach for instance. The next one comes later, at most 30 s. */
  readonly onFault?: (cause: unknown) => void
}

/** A desk that is being run. */
export interface Running {
  /** Stops, once what is being done is done. */
  stop(): Promise<void>
}

const POLL_MS = 1_000
const LONGEST_WAIT_MS = 30_000

/**
 * Does what is due, again and again: checks back on holds, reminds of promises, climbs on in dispatches. At its start it reckons promises
 * again whose zone data have changed. May run on several machines over one store: each timer is claimed by one of them.
 *
 * @param options - `timers` are the host's (see {@link TimerPort}). It looks every `pollMs` (1,000 where
 * it is left out), at once on a hint of the `store`, and after a failure twice as late each time, at most 30 s.
 * @returns `stop()` resolves once what is being done is done. Failures go to `onFault`.
 * @throws {@link Fault} `desk/invalid-options` where an option cannot be used.
 *
 * @example
 * ```ts
 * import { createDesk, runDesk } from "evenkeel/desk"
 * import { defaultSettings } from "evenkeel/session"
 * import { createMemoryStore } from "evenkeel/stores"
 *
 * const clock = { now: () => 1_767_225_600_000 }
 * const store = createMemoryStore({ clock })
 * const desk = createDesk({ store, clock, playbook: () => defaultSettings })
 * const timers = { set: (_work: () => void, _ms: number) => 0, clear: (_timer: number) => undefined }
 * const running = runDesk({ desk, store, timers })
 * await running.stop()
 * ```
 */
export function runDesk<Timer>(options: RunOptions<Timer>): Running {
  checkRunOptions(options)
  const { desk, timers, store, pollMs = POLL_MS, onFault } = options
  let stopped = false
  let hinted = false
  let faults = 0
  let areTimesOfToday = false
  let timer: Timer | undefined
  let looking: Promise<void> = Promise.resolve()

  const look = async (): Promise<void> => {
    hinted = false
    try {
      await desk.tick()
      if (!areTimesOfToday) await desk.resolveTimesAgain()
      areTimesOfToday = true
      faults = 0
    } catch (cause) {
      faults += 1
      // Whoever is told of faults may fail as well; the desk goes on looking.
      guard(() => onFault?.(cause))
    }
    if (!stopped) wait(hinted ? 0 : Math.min(LONGEST_WAIT_MS, pollMs * 2 ** Math.min(faults, 10)))
  }
  const wait = (ms: number): void => {
    timer = timers.set(() => {
      timer = undefined
      looking = look()
    }, ms)
  }
  const forget = store?.watch(() => {
    if (hinted || stopped) return
    hinted = true
    if (timer === undefined || faults > 0) return
    timers.clear(timer)
    wait(0)
  })
  looking = look()
  return {
    async stop() {
      stopped = true
      // A store of somebody else's may give nothing back.
      if (typeof forget === "function") forget()
      if (timer !== undefined) timers.clear(timer)
      await looking
    },
  }
}
