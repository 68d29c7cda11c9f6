import {
  explainDispatch,
  openDispatches,
  toReplyCode,
  type AnswerOutcome,
  type Dispatch,
  type Envelope,
  type ExplainedStep,
  type Playbook,
  type ReachedRung,
} from "evenkeel"
import { useEffect, useRef, useState } from "preact/hooks"
import type { BoardRecord, Place, StreamCommand } from "../../shared/wire.js"
import { toDistance, toSpan, toWall } from "../clock.js"
import type { Console, ConsoleState } from "../console.js"
import { useNow } from "../state.js"
import { sentence, spaced } from "../words.js"
import { Dialog } from "./dialog.js"

const standingWords: Readonly<Record<string, string>> = {
  pending: "Something else comes first",
  notified: "Nobody has taken it yet",
  acknowledged: "Taken",
  exhausted: "Nobody took it",
  done: "Done",
  withdrawn: "Withdrawn",
}

/** Matters on their way to people on call: which rung, who was told, who took it. */
export function Dispatches({ console, state }: { readonly console: Console; readonly state: ConsoleState }) {
  const now = useNow(() => console.now())
  const places = new Map(state.records.filter(({ kind }) => kind === "dispatch").map((each) => [each.stream, each]))
  const all = [...places.values()].map(({ summary }) => summary as Dispatch).filter(({ rungs }) => rungs !== undefined)
  const open = openDispatches(all)
  const ended = all.filter((each) => !open.includes(each))
  return (
    <div class="board">
      <h1>Dispatch</h1>
      {open.length === 0 && <p class="soft">Nobody on call is being reached.</p>}
      {open.map((each) => (
        <One
          key={each.dispatchId}
          console={console}
          state={state}
          dispatch={each}
          record={places.get(each.dispatchId)!}
          now={now}
        />
      ))}
      {ended.length > 0 && (
        <section aria-label="Ended" class="board-group">
          <h2 class="group">Ended</h2>
          <ul class="rows">
            {ended.map(({ dispatchId, standing, order, end }) => (
              <li key={dispatchId} class="board-row">
                <div class="grow">
                  <strong>{order.brief?.words ?? spaced(order.topic ?? order.policyId)}</strong>
                  <div class="soft">{console.clientOf(places.get(dispatchId)!.client).name}</div>
                </div>
                <div>
                  {standingWords[standing]}
                  {end === null ? "" : `: ${end.reason}`}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

const answers: readonly (readonly [AnswerOutcome, string])[] = [
  ["accepted", "Takes it"],
  ["declined", "Cannot"],
  ["noAnswer", "No answer"],
  ["voicemail", "Voicemail"],
]

function One({
  console,
  state,
  dispatch,
  record,
  now,
}: {
  readonly console: Console
  readonly state: ConsoleState
  readonly dispatch: Dispatch
  readonly record: BoardRecord
  readonly now: number
}) {
  const [asking, setAsking] = useState<"done" | "withdrawn" | undefined>()
  const reason = useRef<HTMLInputElement>(null)
  const { dispatchId, standing, order, urgent, openedAt, climbAt, acknowledgements, progressByAt, chasedCount, owner } =
    dispatch
  const { name, playbook } = console.clientOf(record.client)
  const place: Place = { client: record.client, stream: dispatchId }
  const give = (command: StreamCommand) => (): void => void console.order(place, command)
  const personName = (personId: string): string =>
    playbook.roster?.people.find((each) => each.personId === personId)?.name ??
    state.setup.seats.find(({ id }) => id === personId)?.name ??
    personId
  const { brief } = order
  return (
    <section class={`panel dispatch dispatch-${standing}`} aria-label={brief?.words ?? order.policyId}>
      <div class="row between start">
        <div>
          <h2>
            {brief?.words ?? sentence(spaced(order.topic ?? order.policyId))}
            {urgent && <span class="tag tag-warn">Urgent</span>}
            {chasedCount > 0 && <span class="tag tag-warn">Chased {chasedCount} ×</span>}
          </h2>
          <p class="soft">
            {name} ·{" "}
            {[brief?.callerName, brief?.callbackNumber, brief?.place].filter((each) => each !== undefined).join(", ")} ·
            open for {toSpan(now - openedAt)} · code {toReplyCode(dispatchId)}
          </p>
        </div>
        <div class="dispatch-standing" role="status">
          <strong>
            {standing === "acknowledged"
              ? `Taken by ${acknowledgements.map(({ personId }) => personName(personId)).join(", ")}`
              : standingWords[standing]}
          </strong>
          <div class="small soft">
            {standing === "notified" && climbAt !== null ? `The next are asked ${toDistance(climbAt, now)}` : ""}
            {standing === "acknowledged" && progressByAt !== null
              ? `Without progress, the next are asked ${toDistance(progressByAt, now)}`
              : ""}
            {standing === "exhausted" && owner !== null ? `It belongs to ${personName(owner)} now` : ""}
          </div>
        </div>
      </div>
      <Rungs dispatch={dispatch} personName={personName} give={give} />
      <div class="row wrap">
        <button
          onClick={give({ type: "chaseDispatch", callId: `by-hand-${chasedCount + 1}-${dispatchId.slice(-40)}` })}
        >
          The caller rang again
        </button>
        {standing === "acknowledged" && <button onClick={give({ type: "recordProgress" })}>There is progress</button>}
        {standing === "exhausted" && <button onClick={give({ type: "restartDispatch" })}>Go through them again</button>}
        <button onClick={() => setAsking("done")}>Done</button>
        <button class="quiet" onClick={() => setAsking("withdrawn")}>
          Withdraw
        </button>
      </div>
      <Story place={place} heardAt={record.heardAt} playbook={playbook} now={now} />
      {asking !== undefined && (
        <Dialog
          title={asking === "done" ? "What was done" : "Why it is withdrawn"}
          submit={asking === "done" ? "Done" : "Withdraw"}
          onClose={() => setAsking(undefined)}
          onSubmit={() => {
            const words = reason.current?.value.trim() ?? ""
            if (words === "") return reason.current?.focus()
            const command =
              asking === "done"
                ? { type: "completeDispatch", reason: words }
                : { type: "withdrawDispatch", reason: words, askedBy: "client" }
            void console.order(place, command)
            setAsking(undefined)
          }}
        >
          <label class="field">
            In a few words
            <input ref={reason} type="text" maxLength={200} />
          </label>
        </Dialog>
      )}
    </section>
  )
}

function Rungs({
  dispatch: { rungs, rung: current, plan, repeat },
  personName,
  give,
}: {
  readonly dispatch: Dispatch
  readonly personName: (personId: string) => string
  readonly give: (command: StreamCommand) => () => void
}) {
  const reached = (index: number): ReachedRung | undefined => rungs.findLast((each) => each.rung === index)
  return (
    <ol class="rung-board" aria-label="Rungs">
      {(plan?.rungs ?? []).map(({ delayMinutes, targets }, index) => {
        const rung = reached(index)
        return (
          <li key={index} class={index === current ? "rung-now" : rung === undefined ? "rung-later" : "rung-past"}>
            <div class="small soft">
              Rung {index + 1}
              {repeat > 0 ? `, round ${repeat + 1}` : ""} · {delayMinutes} min
            </div>
            {rung === undefined ? (
              <div class="soft">
                {targets
                  .map((target) =>
                    target.kind === "person"
                      ? personName(target.personId)
                      : target.kind === "rotation"
                        ? `whoever has the ${target.rotationId}`
                        : target.listId,
                  )
                  .join(", ")}
              </div>
            ) : (
              rung.people.map(({ personId, ways, standing }) => (
                <div key={personId} class="asked">
                  <strong>{personName(personId)}</strong>
                  <span class="soft">
                    {[...new Set(ways.map(({ channel }) => channel))].join(", ")} · {askedWords[standing]}
                  </span>
                  {standing === "asked" && (
                    <div class="row wrap">
                      {answers.map(([outcome, words]) => (
                        <button
                          key={outcome}
                          class={outcome === "accepted" && index === current ? "main small-button" : "small-button"}
                          onClick={give({ type: "recordAnswer", personId, outcome, saidBy: "themselves" })}
                        >
                          {words}
                        </button>
                      ))}
                    </div>
                  )}
                </div>
              ))
            )}
          </li>
        )
      })}
    </ol>
  )
}

const askedWords = {
  asked: "told, no answer yet",
  acknowledged: "has taken it",
  declined: "cannot",
  spent: "not reached",
  lapsed: "took it, then nothing happened",
} as const

/** What happened so far, sentence by sentence; read when somebody wants it. */
function Story({
  place,
  heardAt,
  playbook: { zone, roster },
  now,
}: {
  readonly place: Place
  readonly heardAt: number
  readonly playbook: Playbook
  readonly now: number
}) {
  const [isOpen, setOpen] = useState(false)
  const [steps, setSteps] = useState<readonly ExplainedStep[]>([])
  useEffect(() => {
    if (!isOpen) return
    void fetch(`/api/events?${new URLSearchParams({ client: place.client, stream: place.stream }).toString()}`)
      .then((response) => response.json() as Promise<readonly Envelope[]>)
      .then((events) => setSteps(explainDispatch(events, { zone, ...(roster === undefined ? {} : { roster }) })))
      .catch(() => undefined)
  }, [isOpen, heardAt])
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What happened</summary>
      <ol class="story">
        {steps.map(({ eventId, at, text }) => (
          <li key={eventId}>
            <time class="num soft">{toWall(at, zone, now, "noZone")}</time> {text}
          </li>
        ))}
      </ol>
    </details>
  )
}
