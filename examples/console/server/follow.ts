import type { Desk } from "evenkeel"
import type { SSEStreamingApi } from "hono/streaming"
import type { Place, Pushes } from "../shared/wire.js"
import { readBoard, readRecord } from "./board.js"

/** Shorter than the idle limit of any proxy that we know of. */
const BEAT_MS = 15_000

/** What one page wants to follow: every list, and one call from after a `seq`. */
export interface Following {
  readonly call?: Place
  readonly after: number
}

/** Everybody who follows. */
export interface Followers {
  /** Pushes until the page goes away. */
  serve(stream: SSEStreamingApi, following: Following): Promise<void>
  /** Ends every connection: pages connect again by themselves. */
  dropAll(): void
}

/**
 * Pushes what is kept to pages. A connection begins with all lists and with the events that the page lacks, read from the store: what it
 * missed while it slept needs no bookkeeping here.
 */
export function createFollowers(desk: Desk, clients: readonly string[], now: () => number): Followers {
  const drops = new Set<() => void>()
  return {
    dropAll() {
      for (const drop of [...drops]) drop()
    },
    async serve(stream, { call, after }) {
      const dirty = new Map<string, Place & { readonly kind: string }>()
      let sent = after
      let isOpen = true
      let wake = (): void => undefined
      const push = <Type extends keyof Pushes>(event: Type, data: Pushes[Type], id?: number) =>
        stream.writeSSE({ event, data: JSON.stringify(data), ...(id === undefined ? {} : { id: String(id) }) })
      const stop = desk.on("happened", ({ client, stream: name, kind }) => {
        dirty.set(`${client} ${name}`, { client, stream: name, kind })
        wake()
      })
      const drop = (): void => {
        isOpen = false
        wake()
      }
      drops.add(drop)
      stream.onAbort(drop)
      const sendEvents = async (): Promise<void> => {
        if (call === undefined) return
        const events = await desk.client(call.client).store.read(call.stream, { after: sent })
        const last = events.at(-1)
        if (last === undefined) return
        await push("events", { place: call, events, now: now() }, last.seq)
        sent = last.seq
      }
      try {
        await push("board", { records: await readBoard(desk, clients, now()), now: now() })
        await sendEvents()
        while (isOpen) {
          if (dirty.size === 0) {
            const beat = await new Promise<boolean>((resolve) => {
              const timer = setTimeout(() => resolve(true), BEAT_MS)
              wake = () => {
                clearTimeout(timer)
                resolve(false)
              }
            })
            if (beat) await push("beat", { now: now() })
            continue
          }
          const places = [...dirty.values()]
          dirty.clear()
          if (places.some((place) => place.client === call?.client && place.stream === call.stream)) await sendEvents()
          const records = await Promise.all(places.map((place) => readRecord(desk, place)))
          await push("records", { records: records.filter((each) => each !== undefined), now: now() })
        }
      } finally {
        stop()
        drops.delete(drop)
      }
    },
  }
}
