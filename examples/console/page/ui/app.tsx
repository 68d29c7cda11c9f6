import type { Dispatch } from "evenkeel"
import { useState } from "preact/hooks"
import type { Console, ConsoleState, ViewName } from "../console.js"
import { useKeys } from "../keys.js"
import { useNow, useStore } from "../state.js"
import { CallView } from "./call-view.js"
import { Dispatches } from "./dispatches.js"
import { KeyList } from "./key-list.js"
import { countPromises, Promises } from "./promises.js"
import { Queue, toCalls } from "./queue.js"
import { Supervisor } from "./supervisor.js"
import type { AtCall } from "./at-call.js"

const views: readonly (readonly [ViewName, string])[] = [
  ["calls", "Calls"],
  ["supervisor", "Supervisor"],
  ["dispatch", "Dispatch"],
  ["promises", "Promises"],
]

/** The whole page. */
export function App({ console }: { readonly console: Console }) {
  const state = useStore(console.store)
  const [showsKeys, setShowsKeys] = useState(false)
  const at = toAtCall(console, state)
  useKeys("Pages", [
    ...views.map(([view, label], index) => ({ key: String(index + 1), label, run: () => console.show(view) })),
    { key: "?", label: "This list", run: () => setShowsKeys(true) },
  ])
  return (
    <>
      <a class="skip" href="#main">
        To the call
      </a>
      <Top console={console} state={state} onKeys={() => setShowsKeys(true)} />
      <main id="main" class={`view view-${state.view}`}>
        {state.view === "calls" && (
          <>
            <Queue console={console} state={state} />
            {at === undefined ? <Nothing console={console} state={state} /> : <CallView key={at.call.callId} at={at} />}
          </>
        )}
        {state.view === "supervisor" && <Supervisor console={console} state={state} at={at} />}
        {state.view === "dispatch" && <Dispatches console={console} state={state} />}
        {state.view === "promises" && <Promises console={console} state={state} />}
      </main>
      <Notices console={console} state={state} />
      {showsKeys && <KeyList onClose={() => setShowsKeys(false)} />}
    </>
  )
}

function toAtCall(console: Console, { opened, seat, setup }: ConsoleState): AtCall | undefined {
  if (opened === undefined || opened.call.getSnapshot().seq === 0) return undefined
  const { place, call, earlier } = opened
  return {
    call,
    client: console.clientOf(place.client),
    seat,
    seats: setup.seats,
    earlier,
    now: console.now,
    order: (...commands) => console.order(place, ...commands),
  }
}

function Top({
  console,
  state,
  onKeys,
}: {
  readonly console: Console
  readonly state: ConsoleState
  readonly onKeys: () => void
}) {
  const now = useNow(() => console.now(), 5_000)
  const calls = toCalls(state.records)
  const dispatches = state.records.filter(({ kind, open }) => kind === "dispatch" && open)
  const untaken = dispatches.filter(({ summary }) => (summary as Dispatch).standing !== "acknowledged")
  const counts: Readonly<Record<ViewName, number>> = {
    calls: calls.filter(({ state: standing }) => standing === "waiting").length,
    supervisor: calls.filter(({ summary }) => summary.help.length > 0 || summary.safety !== null).length,
    dispatch: untaken.length,
    promises: countPromises(state.records, now),
  }
  const connection = { live: "Live", connecting: "Connecting…", lost: "No connection" }[state.connection]
  return (
    <header class="top">
      <strong class="brand">Evenkeel</strong>
      <nav aria-label="Pages">
        {views.map(([view, label], index) => (
          <button
            key={view}
            class="tab"
            aria-current={state.view === view ? "page" : undefined}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => console.show(view)}
          >
            {label}
            {counts[view] > 0 && (
              <span class="count">
                {counts[view]}
                <span class="sr"> to look at</span>
              </span>
            )}
          </button>
        ))}
      </nav>
      <span class="grow" />
      <span class={`connection connection-${state.connection}`} role="status">
        {connection}
      </span>
      <label class="row">
        <span class="sr">Who sits here</span>
        <select value={state.seat.id} onChange={(event) => console.sit(event.currentTarget.value)}>
          {state.setup.seats.map(({ id, name, role }) => (
            <option key={id} value={id}>
              {name}, {role}
            </option>
          ))}
        </select>
      </label>
      <button class="quiet" aria-keyshortcuts="?" onClick={onKeys}>
        Keys <kbd>?</kbd>
      </button>
    </header>
  )
}

/** No call is open. */
function Nothing({ console, state }: { readonly console: Console; readonly state: ConsoleState }) {
  const waiting = toCalls(state.records).filter(({ state: standing }) => standing === "waiting")
  return (
    <div class="empty">
      <p class="soft">
        {waiting.length > 0
          ? "Somebody is waiting. Choose the call on the left, or press J."
          : "No call is open. When one rings it stands on the left."}
      </p>
      {state.setup.rings.length > 0 && (
        <section aria-label="Try it">
          <h2 class="group">Ring in a call to try it</h2>
          <div class="row wrap">
            {state.setup.rings.map(({ file, label }) => (
              <button key={file} onClick={() => void console.ring(file)}>
                {label}
              </button>
            ))}
          </div>
        </section>
      )}
    </div>
  )
}

function Notices({ console, state }: { readonly console: Console; readonly state: ConsoleState }) {
  return (
    <div class="notices" role="status">
      {state.notices.map(({ id, text, tone }) => (
        <p key={id} class={`toast toast-${tone}`}>
          {text}
          <button class="quiet" aria-label="Close this message" onClick={() => console.dismiss(id)}>
            ×
          </button>
        </p>
      ))}
    </div>
  )
}
