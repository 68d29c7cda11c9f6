import type { Deadline, Envelope, StreamStanding } from "../../kernel/index.js"
import type { Settings } from "../../session/index.js"
import type { Call, CallSnapshot } from "../../runtime/call.js"
import type { StreamKind } from "../kinds/stream-kind.js"

/** A call as it is at hand: the working copy decides, what is shown is what is kept. */
export interface LoadedCall {
  readonly client: string
  readonly callId: string
  /** The playbook that it goes by. */
  settings: Settings
  /** Ahead of the store while an append is on its way; dropped where that fails. */
  working: Call | undefined
  /** `seq` that is kept. */
  seq: number
  /** How often it had been erased when it was read. */
  erasedCount: number
  snapshotSeq: number
  /** What taking it up has logged and is not kept yet: that its client's playbook has changed. Goes with the next append. */
  pending: readonly Envelope[]
  shown: CallSnapshot
  /** What it waits for, as it is shown. */
  deadline: Deadline | undefined
  readonly listeners: Set<() => void>
}

/** Any other stream as it is at hand. */
export interface LoadedStream {
  readonly kind: StreamKind
  readonly standing: StreamStanding<never>
  /** How often it had been erased when it was read. */
  readonly erasedCount: number
}

/** Things at hand, the ones used longest ago dropped first. */
export interface Cache<Value> {
  get(name: string): Value | undefined
  set(name: string, value: Value): void
  delete(name: string): void
  /** All that is at hand, without counting it as used. */
  values(): readonly Value[]
}

/** A cache with room for so many; what `isInUse` stays whatever its age. */
export function createCache<Value>(most: number, isInUse: (name: string, value: Value) => boolean): Cache<Value> {
  const values = new Map<string, Value>()
  const makeRoom = (): void => {
    for (const [name, value] of values) {
      if (values.size <= most) return
      if (!isInUse(name, value)) values.delete(name)
    }
  }
  return {
    get(name) {
      const value = values.get(name)
      if (value === undefined) return undefined
      values.delete(name)
      values.set(name, value)
      return value
    },
    set(name, value) {
      values.delete(name)
      values.set(name, value)
      if (values.size > most) makeRoom()
    },
    delete: (name) => {
      values.delete(name)
    },
    values: () => [...values.values()],
  }
}

/** The newest `seq` of some events; 0 where there are none. */
export function lastSeq(events: readonly Envelope[]): number {
  return events.at(-1)?.seq ?? 0
}
