import type { Place, Pushes } from "../shared/wire.js"

/** A connection that says nothing for so long is dead: the server beats every fifteen seconds. */
const SILENT_MS = 40_000
const LOOK_MS = 5_000
/** Time went by unnoticed for so long: the tab slept, and its connection may look alive and be dead. */
const SLEPT_MS = 15_000

/** How the line to the server is. */
export type Connection = "connecting" | "live" | "lost"

/** What a follower tells. */
export interface FollowerOptions {
  /** The call to follow, and the `seq` of the last event that is at hand. */
  readonly following: () => (Place & { readonly after: number }) | undefined
  readonly onPush: <Type extends keyof Pushes>(type: Type, push: Pushes[Type]) => void
  readonly onConnection: (connection: Connection) => void
}

/** Follows the desk, through sleep, reload and a line that breaks. */
export interface Follower {
  /** Connects anew: another call is followed now. */
  restart(): void
  stop(): void
}

const pushes = ["board", "records", "events", "beat"] as const

/** Opens the line. Each connection begins with all lists and with whatever events are lacking, so there is nothing to catch up by hand. */
export function createFollower({ following, onPush, onConnection }: FollowerOptions): Follower {
  let source: EventSource | undefined
  let heardAt = Date.now()
  let lookedAt = Date.now()
  const restart = (): void => {
    source?.close()
    const call = following()
    const query = call === undefined ? "" : `?${new URLSearchParams({ ...call, after: String(call.after) }).toString()}`
    const mine = new EventSource(`/api/follow${query}`)
    source = mine
    heardAt = Date.now()
    for (const type of pushes) {
      mine.addEventListener(type, (message: MessageEvent<string>) => {
        if (source !== mine) return
        heardAt = Date.now()
        onConnection("live")
        onPush(type, JSON.parse(message.data) as Pushes[typeof type])
      })
    }
    mine.addEventListener("error", () => {
      if (source === mine) onConnection(mine.readyState === EventSource.CLOSED ? "lost" : "connecting")
    })
  }
  const look = (): void => {
    const now = Date.now()
    const slept = now - lookedAt > SLEPT_MS
    lookedAt = now
    if (slept || now - heardAt > SILENT_MS || source?.readyState === EventSource.CLOSED) restart()
  }
  const wake = (): void => {
    if (document.visibilityState === "visible") look()
  }
  const timer = setInterval(look, LOOK_MS)
  document.addEventListener("visibilitychange", wake)
  document.addEventListener("resume", look)
  window.addEventListener("pageshow", look)
  window.addEventListener("online", restart)
  restart()
  return {
    restart,
    stop() {
      source?.close()
      clearInterval(timer)
      document.removeEventListener("visibilitychange", wake)
      document.removeEventListener("resume", look)
      window.removeEventListener("pageshow", look)
      window.removeEventListener("online", restart)
    },
  }
}
