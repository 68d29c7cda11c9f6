import type { Envelope, FaultDetail, Machine } from "../kernel/index.js"
import type { CallOpened, PlaybookChanged, Settings } from "../session/index.js"

/**
 * Which playbook events were decided under, where that is another than the one at hand: a call that went on under its own would
 * decide otherwise than it sees.
 */
export function otherPlaybook(events: readonly Envelope[], { version, hash }: Settings): FaultDetail | undefined {
  const pinned = events.findLast(({ type }) => type === "call.opened" || type === "playbook.changed")
  const data = pinned?.data as CallOpened | PlaybookChanged | undefined
  const under = data && "playbook" in data ? data.playbook : data
  return under && under.hash !== hash
    ? { opened: `${under.version} ${under.hash}`, given: `${version} ${hash}` }
    : undefined
}

/** Parts whose clocks have failed were reported once; they are not reported again after a restore. */
export function noteFailedClocks(machine: Machine, events: readonly Envelope[]): void {
  for (const { type, data } of events) {
    if (type !== "part.failed") continue
    const { part, step } = data as { readonly part: string; readonly step: string }
    if (step === "due") (machine.failedClocks ??= new Set()).add(part)
  }
}
