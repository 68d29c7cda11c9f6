import { createDesk, followUpKind, type Desk, type DeskFailure, type DeskOptions, type Happened } from "evenkeel/desk"
import { defaultSettings } from "evenkeel/session"
import { createMemoryStore, type Store } from "evenkeel/stores"

/** Thursday, 26 November 2026, 16:00 UTC. */
export const START_AT = Date.UTC(2026, 10, 26, 16)
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** A world with one clock: desks come and go, the store stays. */
export function aWorld(storeOf: (clock: { now(): number }) => Store = (clock) => createMemoryStore({ clock })) {
  let now = START_AT
  const clock = { now: () => now }
  const store = storeOf(clock)
  const happened: Happened[] = []
  const failures: DeskFailure[] = []
  const open = (options: Partial<DeskOptions> = {}): Desk => {
    const desk = createDesk({
      store,
      clock,
      playbook: () => ({ ...defaultSettings, zone: "America/Chicago" }),
      kinds: [followUpKind],
      onFailure: (failure) => failures.push(failure),
      ...options,
    })
    desk.on("happened", (each) => happened.push(each))
    return desk
  }
  return {
    store,
    clock,
    happened,
    failures,
    open,
    passes(ms: number) {
      now += ms
      return now
    },
    now: () => now,
  }
}

export const terms = (dueAt: number) =>
  ({
    kind: "callback",
    promisedBy: "agent",
    window: { from: null, to: dueAt },
    words: "I will call you back",
  }) as const
