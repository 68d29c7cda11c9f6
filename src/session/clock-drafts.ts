import type { Draft } from "../kernel/index.js"
import type { Clock, ClockName } from "./model/clocks.js"
import type { CallView } from "./topic.js"

/** Which clock, where several of a name run. */
export type ClockRef = Pick<Clock, "clock" | "ref">

/** The draft that starts a clock. */
export function started(clock: ClockName, dueAt: number, ref?: string): Draft<"clock.started", Clock> {
  return { type: "clock.started", data: { ...named({ clock, ref }), dueAt } }
}

/** The drafts that stop a clock, where it runs. */
export function stop({ session }: CallView, name: ClockName, ref?: string): readonly Draft[] {
  return session.clocks.filter((clock) => clock.clock === name && clock.ref === ref).map(stopped)
}

/** The draft that stops a clock that runs. */
export function stopped(clock: Clock): Draft {
  return { type: "clock.stopped", data: named(clock) }
}

/** A clock by its name, and by what it is for. */
export function named({ clock, ref }: { clock: ClockName; ref?: string | undefined }): ClockRef {
  return ref === undefined ? { clock } : { clock, ref }
}
