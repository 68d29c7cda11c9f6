import type { Desk } from "evenkeel"
import type { SSEStreamingApi } from "hono/streaming"
import type { BoardRecord, Place, Pushes } from "../shared/wire.js"
import { nameOf, readBoard, readRecords } from "./board.js"

/** Shorter than the idle limit of any proxy that we know of. */
const BEAT_MS = 15_000

/** What followers stand on. */
export interface FollowersOptions {
  readonly desk: Desk
  readonly clients: readonly string[]
  readonly now: () => number
  /** After so long without news a connection beats, and looks at its lines again. */
  readonly beatMs?: number
}

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
 * missed while it slept needs no bookkeeping here. An erasure is no event, so each beat looks for lines that are not what they were.
 */
export function createFollowers({ desk, clients, now, beatMs = BEAT_MS }: FollowersOptions): Followers {
  const drops = new Set<() => void>()
  return {
    dropAll() {
      for (const drop of [...drops]) drop()
    },
    async serve(stream, { call, after }) {
      const dirty = new Map<string, Place>()
      /** What the page shows: the line of each stream as it was sent. */
      const lines = new Map<string, { readonly place: Place; readonly sent: string }>()
      let sent = after
      let isOpen = true
      let wake = (): void => undefined
      const push = <Type extends keyof Pushes>(event: Type, data: Pushes[Type], id?: number) =>
        stream.writeSSE({ event, data: JSON.stringify(data), ...(id === undefined ? {} : { id: String(id) }) })
      const stop = desk.on("happened", ({ client, stream: name }) => {
        const place = { client, stream: name }
        dirty.set(nameOf(place), place)
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
      const isNews = (record: BoardRecord): boolean => {
        const [name, sent] = [nameOf(record), JSON.stringify(record)]
        if (lines.get(name)?.sent === sent) return false
        lines.set(name, { place: { client: record.client, stream: record.stream }, sent })
        return true
      }
      const sendLines = async (places: readonly Place[]): Promise<boolean> => {
        const read = await readRecords(desk, places)
        const records = read.records.filter(isNews)
        const gone = read.gone.filter((place) => lines.delete(nameOf(place)))
        if (records.length + gone.length === 0) return false
        await push("records", { records, gone, now: now() })
        return true
      }
      try {
        const board = await readBoard(desk, clients, now(), call)
        board.forEach(isNews)
        await push("board", { records: board, now: now() })
        await sendEvents()
        while (isOpen) {
          if (dirty.size === 0) {
            const beat = await new Promise<boolean>((resolve) => {
              const timer = setTimeout(() => resolve(true), beatMs)
              wake = () => {
                clearTimeout(timer)
                resolve(false)
              }
            })
            const isTold = beat && (await sendLines([...lines.values()].map(({ place }) => place)))
            if (beat && !isTold) await push("beat", { now: now() })
            continue
          }
          const places = [...dirty.values()]
          dirty.clear()
          if (places.some((place) => place.client === call?.client && place.stream === call.stream)) await sendEvents()
          await sendLines(places)
        }
      } finally {
        stop()
        drops.delete(drop)
      }
    },
  }
}
