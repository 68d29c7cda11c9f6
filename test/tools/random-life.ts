/** What a run found wrong. */
export interface Finding {
  readonly seed: number
  readonly step: number
  readonly what: string
}

/** What a run came to. */
export interface Run {
  readonly finding: Finding | undefined
  readonly standing: string
  readonly transitions: ReadonlySet<string>
  readonly eventCount: number
  readonly simulatedMs: number
  readonly seen: ReadonlySet<string>
}

/** Thrown by a world where the log is not what the book-keeping asks for. */
export class Found extends Error {}

/** One stream and what happens to it, by chance. */
export interface RandomWorld {
  readonly now: number
  readonly log: readonly unknown[]
  readonly standing: { readonly state: { readonly standing: string } }
  readonly transitions: ReadonlySet<string>
  readonly seen: ReadonlySet<string>
  /** One thing happens, and the log is checked. */
  step(): void
  /** Time passes until nothing more is due. */
  drain(): void
}

/** Lives through so many steps, and tells what was found. */
export function liveThrough(
  world: RandomWorld,
  { seed, steps, startAt }: { readonly seed: number; readonly steps: number; readonly startAt: number },
): Run {
  let step = 0
  let finding: Finding | undefined
  try {
    for (; step < steps; step++) world.step()
    world.drain()
  } catch (error) {
    if (!(error instanceof Found)) throw error
    finding = { seed, step, what: error.message }
  }
  return {
    finding,
    standing: world.standing.state.standing,
    transitions: world.transitions,
    eventCount: world.log.length,
    simulatedMs: world.now - startAt,
    seen: world.seen,
  }
}
