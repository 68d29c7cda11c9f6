import type { Actor, Cleaner } from "../kernel/index.js"
import type { Settings } from "../session/index.js"
import type { ClientStore, Store } from "../stores/index.js"
import type { CallMaker, DeskOptions } from "./desk.js"
import type { Hub } from "./hub.js"
import type { LoadedCall, LoadedStream, Cache } from "./keeping/cache.js"
import type { Queues } from "./queue.js"
import type { StreamKind } from "./kinds/stream-kind.js"

/** What every piece of a desk works with. */
export interface DeskBase {
  readonly store: Store
  readonly clock: DeskOptions["clock"]
  readonly makes: CallMaker
  readonly kinds: readonly StreamKind[]
  /** Masks the texts of commands to streams that are no calls; calls mask their own. */
  readonly cleaner: Cleaner | undefined
  readonly toMessages: NonNullable<DeskOptions["toMessages"]>
  /** Open timers of a client with which it can still open calls. */
  readonly mostTimers: number
  readonly playbook: (client: string) => Promise<Settings>
  readonly queues: Queues
  readonly calls: Cache<LoadedCall>
  readonly streams: Cache<LoadedStream>
  /** Calls that are being read. */
  readonly reading: Map<string, Promise<LoadedCall | undefined>>
  readonly hub: Hub
}

/** Who does what follows by itself. */
export const DESK = { id: "desk", role: "host" } as const satisfies Actor

/** The name of a stream among those of all clients. */
export function toName(client: string, stream: string): string {
  return `${client.length}:${client}${stream}`
}

/** The client's handle of the store. */
export function storeOf({ store }: DeskBase, client: string): ClientStore {
  return store.client(client)
}

/** The kind of a stream by its first event. */
export function kindOf({ kinds }: DeskBase, firstType: string): StreamKind | undefined {
  return kinds.find((kind) => kind.begins(firstType))
}
