import type { Envelope, Part } from "../kernel/index.js"
import { rehear, replayCall, restoreCall, type Reheard } from "../runtime/index.js"
import { allTopics, type Settings, type Topic } from "../session/index.js"
import { differences } from "./differences.js"
import { throwIfAny } from "./part-fold.js"

/** The log as it would have been with this part in the call. */
function hearAgain(part: Part, log: readonly Envelope[], playbook: Settings): Reheard {
  return rehear(log, { playbook, parts: chosen(part) })
}

/** Every topic of the session, and the part that is checked, where that is not the session itself. */
function chosen(part: Part): readonly (Part | Topic)[] {
  return part.name === "session" ? allTopics() : [...allTopics(), part]
}

/** Two runs give the same events. */
export function mustReactAlike(part: Part, log: readonly Envelope[], playbook: Settings): void {
  const [one, other] = [hearAgain(part, log, playbook), hearAgain(part, log, playbook)]
  throwIfAny("a second run reacted otherwise", differences(one.events, other.events, true))
}

/** The part loses no reaction to an error, and is not stopped as a loop. */
export function mustNotFail(part: Part, log: readonly Envelope[], playbook: Settings): void {
  throwIfAny("in a live call", failuresOf(part, hearAgain(part, log, playbook).events))
}

/** The stored events, folded, give the slices that the live call had. */
export function mustReplay(part: Part, log: readonly Envelope[], playbook: Settings): void {
  const { events, slices } = hearAgain(part, log, playbook)
  const stored = JSON.parse(JSON.stringify(events)) as readonly Envelope[]
  const folded = replayCall(stored, { parts: chosen(part) })
  throwIfAny("replay gives other slices than the live call", differences(slices, folded, true))
}

/** At each event: what the part waits for is done when it is due, and the part waits for something else or nothing then. */
export function mustDoDue(part: Part, log: readonly Envelope[], playbook: Settings): void {
  const { events } = hearAgain(part, log, playbook)
  let slice = part.initial
  let before: string | undefined
  for (const [index, event] of events.entries()) {
    slice = part.evolve(slice, event)
    const deadline = part.nextDeadline?.(slice)
    const key = JSON.stringify(deadline)
    if (deadline !== undefined && key !== before) {
      if (!Number.isFinite(deadline.at) || deadline.key === "") throw new Error(`${key} is no deadline`)
      const call = restoreCall({ events: events.slice(0, index + 1), playbook, parts: chosen(part) })
      const result = call.tick(deadline.at)
      throwIfAny(`${key} after event ${event.seq}`, result.ok ? failuresOf(part, result.events) : [result.refusal.code])
    }
    before = key
  }
}

function failuresOf({ name }: Part, events: readonly Envelope[]): readonly string[] {
  return events.flatMap(({ type, data }) => {
    const failure = data as { readonly part: string; readonly step?: string }
    if (type === "loop.stopped" && failure.part === name) return "answered itself without end"
    if (type !== "part.failed" || failure.part !== name) return []
    return failure.step === "due" ? "threw when it was due, or waits for the same after it" : `threw in ${failure.step}`
  })
}
