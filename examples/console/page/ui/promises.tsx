import {
  brokenFollowUps,
  followUpsAtRisk,
  openFollowUps,
  overdueFollowUps,
  type AttemptOutcome,
  type FollowUp,
  type Risk,
} from "evenkeel"
import type { BoardRecord, Place, StreamCommand } from "../../shared/wire.js"
import { toDistance, toWall } from "../clock.js"
import type { Console, ConsoleState } from "../console.js"
import { useNow } from "../state.js"
import { promiseWords, riskWords, sentence } from "../words.js"

interface PromiseLine {
  readonly place: Place
  readonly followUp: FollowUp
  readonly risks: readonly Risk[]
}

/** Promises of all clients: late ones, those at risk, what is due, and how the others ended. */
export function Promises({ console, state }: { readonly console: Console; readonly state: ConsoleState }) {
  const now = useNow(() => console.now(), 5_000)
  const places = new Map(state.records.filter(({ kind }) => kind === "followUp").map((each) => [each.stream, each]))
  const all = [...places.values()].map(({ summary }) => summary as FollowUp).filter((each) => each !== undefined)
  const late = overdueFollowUps(all, now)
  const risky = followUpsAtRisk(all, now)
  const calm = openFollowUps(all).filter(
    (each) => !late.includes(each) && !risky.some(({ followUp }) => followUp === each),
  )
  const toLine = (followUp: FollowUp, risks: readonly Risk[] = []): PromiseLine => ({
    place: places.get(followUp.followUpId) as BoardRecord,
    followUp,
    risks,
  })
  const groups = [
    { name: "Late", lines: late.map((each) => toLine(each)), tone: "danger" },
    { name: "At risk", lines: risky.map(({ followUp, risks }) => toLine(followUp, risks)), tone: "warn" },
    { name: "Due", lines: calm.map((each) => toLine(each)), tone: "" },
    { name: "Broken", lines: brokenFollowUps(all).map((each) => toLine(each)), tone: "danger" },
    {
      name: "Kept",
      lines: all.filter(({ standing }) => standing === "kept").map((each) => toLine(each)),
      tone: "done",
    },
  ]
  return (
    <div class="board">
      <h1>Promises</h1>
      {groups.map(({ name, lines, tone }) => (
        <section key={name} aria-label={name} class="board-group">
          <h2 class={`group group-${tone}`}>
            {name} <span class="soft num">{lines.length}</span>
          </h2>
          {lines.length === 0 ? (
            <p class="soft">{name === "Late" ? "Nothing is late." : "None."}</p>
          ) : (
            <ul class="rows">
              {lines.map((line) => (
                <Row
                  key={`${line.place.client} ${line.place.stream}`}
                  console={console}
                  state={state}
                  line={line}
                  now={now}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}

const tries: readonly (readonly [AttemptOutcome, string])[] = [
  ["reached", "Reached them"],
  ["noAnswer", "No answer"],
  ["voicemail", "Left a message"],
]

function Row({
  console,
  state,
  line: { place, followUp, risks },
  now,
}: {
  readonly console: Console
  readonly state: ConsoleState
  readonly line: PromiseLine
  readonly now: number
}) {
  const { terms, standing, schedule, owner, attemptCount, end } = followUp
  const { name, playbook } = console.clientOf(place.client)
  const mine = owner === state.seat.id
  const isOpen = standing === "accepted" || standing === "heard"
  const order = (command: StreamCommand) => (): void => void console.order(place, command)
  const ownerName = state.setup.seats.find(({ id }) => id === owner)?.name ?? owner
  return (
    <li class="board-row">
      <div class="grow">
        <strong>{terms.words === "" ? promiseOf(followUp) : `“${terms.words}”`}</strong>
        <div class="soft">
          {name} · {terms.to.name ?? terms.to.number ?? "caller"}
          {terms.to.name !== undefined && terms.to.number !== undefined ? `, ${terms.to.number}` : ""} ·{" "}
          {ownerName === null ? "anybody" : mine ? "you" : ownerName}
          {attemptCount > 0 ? ` · ${attemptCount} ${attemptCount === 1 ? "try" : "tries"}` : ""}
        </div>
        {risks.length > 0 && (
          <ul class="tags">
            {risks.map((risk) => (
              <li key={risk} class="tag tag-warn">
                {riskWords[risk]}
              </li>
            ))}
          </ul>
        )}
        {end !== null && end.reason !== null && (
          <div class="small soft">{endWords[end.reason] ?? sentence(end.reason)}</div>
        )}
      </div>
      {schedule !== null && (
        <div class="due num">
          {toWall(schedule.dueAt, playbook.zone, now)}
          {isOpen && (
            <div class={`small ${schedule.dueAt < now ? "late" : "soft"}`}>{toDistance(schedule.dueAt, now)}</div>
          )}
          {standing === "kept" && end !== null && <div class="small soft">{end.onTime ? "on time" : "late"}</div>}
        </div>
      )}
      {isOpen && (
        <div class="row wrap board-actions">
          {standing === "heard" && (
            <>
              <button onClick={order({ type: "acceptFollowUp" })}>Yes, we promise it</button>
              <button class="quiet" onClick={order({ type: "dismissFollowUp", reason: "no promise of ours" })}>
                No promise
              </button>
            </>
          )}
          {standing === "accepted" && !mine && (
            <button
              onClick={order({ type: "assignFollowUp", owner: state.seat.id, ...(owner !== null && { from: owner }) })}
            >
              I take it
            </button>
          )}
          {standing === "accepted" &&
            terms.kind === "callback" &&
            tries.map(([outcome, words]) => (
              <button
                key={outcome}
                class={outcome === "reached" && mine ? "main" : ""}
                onClick={order({ type: "recordAttempt", outcome, triedBy: state.seat.id })}
              >
                {words}
              </button>
            ))}
          {standing === "accepted" && terms.kind !== "callback" && (
            <button class="main" onClick={order({ type: "keepFollowUp" })}>
              Done
            </button>
          )}
        </div>
      )}
    </li>
  )
}

/** Why a ring-back ended; other reasons are a person's own words. */
const endWords: Readonly<Record<string, string>> = {
  unreachable: "They could not be reached",
  notNeeded: "It was not needed any more",
}

function promiseOf({ terms: { kind, origin } }: FollowUp): string {
  return origin === "ringBack" ? "Ring back: the line dropped" : promiseWords[kind]!
}

/** How many promises want somebody now: for the tab. */
export function countPromises(records: readonly BoardRecord[], now: number): number {
  const all = records.filter(({ kind }) => kind === "followUp").map(({ summary }) => summary as FollowUp)
  return overdueFollowUps(all, now).length + followUpsAtRisk(all, now).length
}
