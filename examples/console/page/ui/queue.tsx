import type { CallSummary } from "evenkeel"
import type { BoardRecord } from "../../shared/wire.js"
import { toSpan } from "../clock.js"
import { isSame, type Console, type ConsoleState } from "../console.js"
import { useKeys } from "../keys.js"
import { useNow } from "../state.js"
import { flagWords, spaced } from "../words.js"
import { useRoving } from "./roving.js"

/** A call as lists know it. */
export interface CallLine extends BoardRecord {
  readonly summary: CallSummary
}

/** The calls among the lines, those that wait first, the longest waiting on top. */
export function toCalls(records: readonly BoardRecord[]): readonly CallLine[] {
  return records
    .filter((each): each is CallLine => each.kind === "call" && each.summary !== undefined)
    .toSorted((a, b) => a.summary.openedAt - b.summary.openedAt)
}

/** Calls of all clients: those that wait, mine, those of the others, and what was just completed. */
export function Queue({ console, state }: { readonly console: Console; readonly state: ConsoleState }) {
  const now = useNow(() => console.now())
  const calls = toCalls(state.records)
  const mine = ({ summary }: CallLine): boolean => summary.agentId === state.seat.id
  const groups = [
    { name: "Waiting", calls: calls.filter(({ state: standing }) => standing === "waiting") },
    { name: "Yours", calls: calls.filter((each) => isOngoing(each) && mine(each)) },
    { name: "Others", calls: calls.filter((each) => isOngoing(each) && !mine(each)) },
    {
      name: "Completed",
      calls: calls
        .filter(({ state: standing }) => standing === "completed")
        .toReversed()
        .slice(0, 6),
    },
  ].filter(({ calls: some }) => some.length > 0)
  const listed = groups.flatMap((group) => group.calls)
  const opened = listed.findIndex((each) => state.opened !== undefined && isSame(each, state.opened.place))
  const step = (by: number) => (): void => {
    const next = listed[opened < 0 ? 0 : Math.min(listed.length - 1, Math.max(0, opened + by))]
    if (next !== undefined) console.open({ client: next.client, stream: next.stream })
  }
  const roving = useRoving(opened)
  useKeys("Queue", [
    { key: "j", label: "Next call", run: step(1) },
    { key: "k", label: "Call before", run: step(-1) },
    { key: "q", label: "To the queue", run: roving.focus },
  ])
  return (
    <nav class="queue" aria-label="Calls" ref={roving.list} onKeyDown={roving.onKeyDown}>
      {groups.length === 0 && <p class="soft">No calls. It is quiet.</p>}
      {groups.map((group) => (
        <section key={group.name} aria-label={group.name}>
          <h2 class="group">
            {group.name} <span class="soft num">{group.calls.length}</span>
          </h2>
          <ul>
            {group.calls.map((each) => {
              const index = listed.indexOf(each)
              return (
                <li key={`${each.client} ${each.stream}`}>
                  <button
                    class={`queue-line standing-${each.state}`}
                    aria-current={index === opened}
                    tabIndex={index === roving.at ? 0 : -1}
                    onClick={() => console.open({ client: each.client, stream: each.stream })}
                  >
                    <Line console={console} line={each} now={now} />
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function isOngoing({ state }: CallLine): boolean {
  return state === "live" || state === "hard" || state === "wrapUp"
}

function Line({ console, line, now }: { readonly console: Console; readonly line: CallLine; readonly now: number }) {
  const { summary, client, state } = line
  const { callerName, callerNumber, openedAt, holds, help, safety, flags, agentId } = summary
  const { seats } = console.store.get().setup
  const agent = seats.find(({ id }) => id === agentId)?.name.split(" ")[0]
  const hold = holds[0]
  return (
    <>
      <span class="queue-client">{console.clientOf(client).name}</span>
      <span class="num queue-clock">{state === "completed" ? "" : toSpan(now - openedAt)}</span>
      <span class="queue-who">
        <bdi>{callerName ?? callerNumber ?? "Number withheld"}</bdi>
        {agent === undefined || state === "waiting" ? "" : <span class="soft"> · {agent}</span>}
      </span>
      <span class="queue-marks">
        {safety !== null && <span class="tag tag-danger">Danger</span>}
        {state === "hard" && safety === null && <span class="tag tag-warn">Hard</span>}
        {help.length > 0 && <span class="tag tag-warn">Help asked</span>}
        {hold !== undefined && (
          <span class="tag">
            Hold <span class="num">{toSpan(now - hold.fromAt)}</span>
          </span>
        )}
        {state === "wrapUp" && <span class="tag">Wrap-up</span>}
        {flags.map((flag) => (
          <span key={flag} class="tag">
            {flagWords[flag] ?? spaced(flag)}
          </span>
        ))}
      </span>
    </>
  )
}
