import { refusalTexts, sayCode, type Command, type Refusal } from "evenkeel"
import type { Earlier } from "../server/earlier.js"
import type { BoardRecord, ClientCard, Place, Pushes, Seat, Setup, StreamCommand } from "../shared/wire.js"
import { createFollower, type Connection } from "./follow.js"
import { createFollowedCall, type FollowedCall } from "./followed-call.js"
import { sendOrder } from "./order.js"
import { createStore, type Store } from "./state.js"

/** The pages of the console. */
export type ViewName = "calls" | "supervisor" | "dispatch" | "promises"

/** A word to the agent that goes away by itself. */
export interface Notice {
  readonly id: number
  readonly text: string
  readonly tone: "plain" | "wrong"
}

/** The call on the screen. */
export interface Opened {
  readonly place: Place
  /** Follows the server's call; nothing until its first events are here. */
  readonly call: FollowedCall
  readonly earlier: Earlier | undefined
}

/** Everything that the page shows. */
export interface ConsoleState {
  readonly setup: Setup
  readonly seat: Seat
  readonly view: ViewName
  readonly connection: Connection
  readonly records: readonly BoardRecord[]
  readonly opened: Opened | undefined
  readonly notices: readonly Notice[]
  /** Of the call: the state is another though the object is not. */
  readonly callSeq: number
}

/** The console in one page: what the desk pushes comes in, what the agent does goes out. */
export interface Console {
  readonly store: Store<ConsoleState>
  now(): number
  clientOf(client: string): ClientCard
  open(place: Place): void
  close(): void
  show(view: ViewName): void
  sit(seatId: string): void
  order(place: Place, ...commands: readonly (Command | StreamCommand)[]): Promise<boolean>
  ring(file: string): Promise<void>
  tell(text: string, tone?: Notice["tone"]): void
  dismiss(noticeId: number): void
}

const NOTICE_MS = 8_000
const SEAT = "console.seat"

/** Starts the console. */
export function createConsole(setup: Setup): Console {
  let skewMs = setup.now - Date.now()
  let lastNotice = 0
  const now = (): number => Date.now() + skewMs
  const { place, view } = readHash()
  const seat = setup.seats.find(({ id }) => id === localStorage.getItem(SEAT)) ?? setup.seats[0]!
  const store = createStore<ConsoleState>({
    setup,
    seat,
    view: view ?? "calls",
    connection: "connecting",
    records: [],
    opened: undefined,
    notices: [],
    callSeq: 0,
  })
  const clientOf = (client: string): ClientCard => setup.clients.find((each) => each.client === client)!
  const tell: Console["tell"] = (text, tone = "plain") => {
    const notice = { id: ++lastNotice, text, tone }
    store.set({ notices: [...store.get().notices.slice(-2), notice] })
    setTimeout(() => dismiss(notice.id), NOTICE_MS)
  }
  const dismiss = (noticeId: number): void => {
    store.set({ notices: store.get().notices.filter(({ id }) => id !== noticeId) })
  }
  const onPush = <Type extends keyof Pushes>(type: Type, push: Pushes[Type]): void => {
    skewMs = push.now - Date.now()
    if (type === "board") takeRecords((push as Pushes["board"]).records)
    if (type === "records") takeRecords(merged(store.get().records, push as Pushes["records"]))
    if (type === "events") takeEvents(push as Pushes["events"])
  }
  const takeRecords = (records: readonly BoardRecord[]): void => {
    const { opened, records: before } = store.get()
    store.set({ records })
    // What is on the screen was erased: it is read again, and its words are blank.
    if (opened !== undefined && isErased(opened.place, before, records)) begin(opened.place)
  }
  const takeEvents = ({ place, events }: Pushes["events"]): void => {
    const { opened } = store.get()
    if (opened === undefined || !isSame(opened.place, place)) return
    const result = opened.call.apply(events)
    // A copy that went another way is no copy: it is made anew from the first event.
    if (!result.ok) return events[0]?.seq === 1 ? tell(inWords(result), "wrong") : begin(opened.place)
    const { seq } = opened.call.getSnapshot()
    if (seq !== store.get().callSeq) store.set({ callSeq: seq })
  }
  const follower = createFollower({
    following() {
      const { opened } = store.get()
      return opened === undefined ? undefined : { ...opened.place, after: opened.call.getSnapshot().seq }
    },
    onPush,
    onConnection: (connection) => {
      if (connection !== store.get().connection) store.set({ connection })
    },
  })
  const begin = (place: Place): void => {
    const { playbook } = clientOf(place.client)
    store.set({ opened: { place, call: createFollowedCall(playbook), earlier: undefined }, callSeq: 0 })
    follower.restart()
    void readEarlier(place).then((earlier) => {
      const { opened } = store.get()
      if (opened !== undefined && isSame(opened.place, place)) store.set({ opened: { ...opened, earlier } })
    })
  }
  const writeHash = (): void => {
    const { opened, view } = store.get()
    const parts = [view, ...(opened === undefined ? [] : [opened.place.client, opened.place.stream])]
    history.replaceState(null, "", `#${parts.map(encodeURIComponent).join("/")}`)
  }
  if (place !== undefined && setup.clients.some(({ client }) => client === place.client)) begin(place)
  return {
    store,
    now,
    clientOf,
    tell,
    dismiss,
    open(place) {
      const { opened } = store.get()
      if (opened === undefined || !isSame(opened.place, place)) begin(place)
      writeHash()
    },
    close() {
      store.set({ opened: undefined, callSeq: 0 })
      follower.restart()
      writeHash()
    },
    show(view) {
      store.set({ view })
      writeHash()
    },
    sit(seatId) {
      const seat = setup.seats.find(({ id }) => id === seatId)
      if (seat === undefined) return
      localStorage.setItem(SEAT, seatId)
      store.set({ seat, view: seat.role === "supervisor" ? "supervisor" : "calls" })
      writeHash()
    },
    async order({ client, stream }, ...commands) {
      try {
        const seat = store.get().seat.id
        const answer = await sendOrder({ client, stream, seat, key: crypto.randomUUID(), commands })
        if ("answeredBy" in answer) {
          const { name } = setup.seats.find(({ id }) => id === answer.answeredBy) ?? { name: "Somebody else" }
          tell(`${name} has answered it.`)
        } else if (!answer.ok) tell(inWords(answer), "wrong")
        return answer.ok
      } catch {
        tell("The server cannot be reached, so nothing was kept. Please try again.", "wrong")
        return false
      }
    },
    async ring(file) {
      await fetch("/api/rings", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ file }),
      })
    },
  }
}

/** Why something was refused, in the words of the catalogue. */
export function inWords({ refusal }: { readonly refusal: Refusal }, locale = "en"): string {
  const { code, detail, issues }: Refusal = refusal
  const said = sayCode(refusalTexts, code, { locale, slots: detail as Record<string, string> })
  const [issue] = issues
  return issue === undefined ? said : `${said} Wanted: ${issue.expected}.`
}

/** The lines of the lists once a push has come. */
function merged(
  records: readonly BoardRecord[],
  { records: changed, gone }: Pushes["records"],
): readonly BoardRecord[] {
  const rest = records.filter((each) => ![...changed, ...gone].some((other) => isSame(each, other)))
  return [...rest, ...changed]
}

/** The lists have the followed call as long as anything is kept of it. */
function isErased(place: Place, before: readonly BoardRecord[], after: readonly BoardRecord[]): boolean {
  const [was, is] = [before, after].map((records) => records.find((each) => isSame(each, place)))
  return was !== undefined && is?.erasedCount !== was.erasedCount
}

/** Whether two places are one. */
export function isSame(one: Place, other: Place): boolean {
  return one.client === other.client && one.stream === other.stream
}

async function readEarlier({ client, stream }: Place): Promise<Earlier | undefined> {
  const response = await fetch(`/api/earlier?${new URLSearchParams({ client, stream }).toString()}`).catch(
    () => undefined,
  )
  return response?.ok === true ? ((await response.json()) as Earlier) : undefined
}

/** What is no address any more is none; the page opens all the same. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ""
  }
}

const views: readonly ViewName[] = ["calls", "supervisor", "dispatch", "promises"]

/** What was on the screen before a reload. */
function readHash(): { readonly view?: ViewName; readonly place?: Place } {
  const [view, client, stream] = location.hash.slice(1).split("/").map(decoded)
  const known = views.find((each) => each === view)
  return {
    ...(known === undefined ? {} : { view: known }),
    ...(client && stream ? { place: { client, stream } } : {}),
  }
}
