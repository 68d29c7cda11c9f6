import { currentIssue, openPromises, standingActions, type PromiseRecord } from "evenkeel"
import { useRef, useState } from "preact/hooks"
import { toWall } from "../clock.js"
import { useKeys } from "../keys.js"
import { promiseWords } from "../words.js"
import { Dialog } from "./dialog.js"
import { toSession, type AtCall } from "./at-call.js"

/** What happens next: actions that were agreed, promises that were heard or made. */
export function Plan({ at }: { readonly at: AtCall }) {
  const [asking, setAsking] = useState<"promise" | "action" | undefined>()
  const session = toSession(at)
  const { zone } = at.client.playbook
  const actions = session.issues.flatMap((issue) => standingActions(issue))
  const promises = openPromises(session)
  useKeys("Next steps", [
    { key: "p", label: "Promise something", run: () => setAsking("promise") },
    { key: "g", label: "Agree on an action", run: () => setAsking("action") },
  ])
  return (
    <section class="panel" aria-labelledby="plan-title">
      <h3 id="plan-title">What happens next</h3>
      <ul class="plan">
        {actions.map(({ actionId, what, owner, dueAt }) => (
          <li key={actionId}>
            {what}
            <span class="soft">
              {" "}
              · {nameOf(at, owner)}
              {dueAt === undefined ? "" : `, by ${toWall(dueAt, zone, at.now())}`}
            </span>
          </li>
        ))}
        {promises.map((promise) => (
          <PromiseLine key={promise.promiseId} at={at} promise={promise} />
        ))}
        {actions.length + promises.length === 0 && <li class="soft">Nothing was agreed yet.</li>}
      </ul>
      <div class="row">
        <button aria-keyshortcuts="p" onClick={() => setAsking("promise")}>
          Promise <kbd>P</kbd>
        </button>
        <button aria-keyshortcuts="g" onClick={() => setAsking("action")}>
          Action <kbd>G</kbd>
        </button>
      </div>
      {asking !== undefined && <PlanDialog at={at} what={asking} onClose={() => setAsking(undefined)} />}
    </section>
  )
}

/** A promise of the call; one that was only heard waits for a yes or a no. */
export function PromiseLine({ at, promise }: { readonly at: AtCall; readonly promise: PromiseRecord }) {
  const { promiseId, kind, words, window, standing, promisedBy } = promise
  const { zone } = at.client.playbook
  const by = window.to === null ? "" : `, by ${toWall(window.to, zone, at.now())}`
  return (
    <li class={standing === "heard" ? "heard" : ""}>
      {standing === "heard" ? "Heard: " : ""}“{words}”
      <span class="soft">
        {" "}
        · {promiseWords[kind]!.toLowerCase()}
        {by}
        {promisedBy === "caller" ? " · theirs" : ""}
      </span>
      {standing === "heard" && (
        <span class="row">
          <button class="link" onClick={() => void at.order({ type: "acceptPromise", promiseId })}>
            Yes, we promise that
          </button>
          <button
            class="link"
            onClick={() => void at.order({ type: "dismissPromise", promiseId, reason: "no promise of ours" })}
          >
            No promise
          </button>
        </span>
      )}
    </li>
  )
}

const spans = [
  [15, "15 minutes"],
  [30, "half an hour"],
  [60, "an hour"],
  [120, "two hours"],
  [1_440, "this time tomorrow"],
] as const

function PlanDialog({
  at,
  what,
  onClose,
}: {
  readonly at: AtCall
  readonly what: "promise" | "action"
  readonly onClose: () => void
}) {
  const words = useRef<HTMLInputElement>(null)
  const [minutes, setMinutes] = useState(60)
  const [owner, setOwner] = useState(at.seat.id)
  const to = at.now() + minutes * 60_000
  const keep = (): void => {
    const text = words.current?.value.trim() ?? ""
    if (text === "") return words.current?.focus()
    if (what === "action") void at.order({ type: "agreeAction", what: text, owner, due: to })
    else {
      const promisedBy = owner === at.seat.id ? "agent" : "company"
      const terms = { kind: "callback", promisedBy, owner, words: text, window: { from: null, to } } as const
      const agreed = currentIssue(toSession(at))
      const action = { type: "agreeAction", what: text, owner, due: to } as const
      const isNew = agreed === undefined || standingActions(agreed).length === 0
      void at.order({ type: "acceptPromise", terms }, ...(isNew ? [action] : []))
    }
    onClose()
  }
  return (
    <Dialog
      title={what === "promise" ? "Promise a call back" : "Agree on an action"}
      submit={what === "promise" ? "Promise it" : "Agreed"}
      onSubmit={keep}
      onClose={onClose}
    >
      <label class="field">
        {what === "promise" ? "In the words you said" : "What is to be done"}
        <input
          ref={words}
          type="text"
          maxLength={300}
          placeholder={what === "promise" ? "I'll ring you myself with the time" : "Pass it to the office"}
        />
      </label>
      <label class="field">
        Within
        <select value={minutes} onChange={(event) => setMinutes(Number(event.currentTarget.value))}>
          {spans.map(([each, name]) => (
            <option key={each} value={each}>
              {name} · {toWall(at.now() + each * 60_000, at.client.playbook.zone, at.now())}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        Who does it
        <select value={owner} onChange={(event) => setOwner(event.currentTarget.value)}>
          {at.seats.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === at.seat.id ? `${name} (you)` : name}
            </option>
          ))}
          <option value="office">{at.client.name}, the office</option>
        </select>
      </label>
    </Dialog>
  )
}

/** A name for an owner, where we know it. */
export function nameOf({ seats, client }: Pick<AtCall, "seats" | "client">, owner: string): string {
  const seat = seats.find(({ id }) => id === owner)
  const person = client.playbook.roster?.people.find(({ personId }) => personId === owner)
  return seat?.name ?? person?.name ?? owner
}
