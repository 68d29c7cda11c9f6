import { openHelp, type SupervisionMode } from "evenkeel"
import type { ComponentChildren } from "preact"
import { isSame, type Console, type ConsoleState } from "../console.js"
import { toSpan } from "../clock.js"
import { useKeys } from "../keys.js"
import { useNow } from "../state.js"
import { safetyWords } from "../words.js"
import { Card } from "./card.js"
import { Transcript } from "./transcript.js"
import { Brief } from "./transfer.js"
import { HoldStrip } from "./hold.js"
import { Known } from "./known.js"
import { ReadyPanel } from "./facts.js"
import { SafetyStrip } from "./safety.js"
import { toCalls, type CallLine } from "./queue.js"
import { useRoving } from "./roving.js"
import { toSession, type AtCall } from "./at-call.js"

/** Calls that somebody should look at: danger, help that was asked for, hard ones; then the other live ones. */
export function Supervisor({
  console,
  state,
  at,
}: {
  readonly console: Console
  readonly state: ConsoleState
  readonly at: AtCall | undefined
}) {
  const now = useNow(() => console.now())
  const live = toCalls(state.records).filter(({ open, state: standing }) => open && standing !== "waiting")
  const ranked = live.toSorted((a, b) => rank(b) - rank(a) || a.summary.openedAt - b.summary.openedAt)
  const opened = ranked.findIndex((each) => state.opened !== undefined && isSame(each, state.opened.place))
  const roving = useRoving(opened)
  return (
    <>
      <nav class="queue" aria-label="Calls to look at" ref={roving.list} onKeyDown={roving.onKeyDown}>
        <h2 class="group">
          To look at <span class="soft num">{ranked.filter((each) => rank(each) > 0).length}</span>
        </h2>
        {ranked.length === 0 && <p class="soft">No live calls.</p>}
        <ul>
          {ranked.map((each, index) => (
            <li key={`${each.client} ${each.stream}`}>
              <button
                class={`queue-line standing-${each.state}`}
                aria-current={index === opened}
                tabIndex={index === roving.at ? 0 : -1}
                onClick={() => console.open({ client: each.client, stream: each.stream })}
              >
                <span class="queue-client">{console.clientOf(each.client).name}</span>
                <span class="num queue-clock">{toSpan(now - each.summary.openedAt)}</span>
                <span class="queue-who">
                  {state.setup.seats.find(({ id }) => id === each.summary.agentId)?.name ?? "Nobody"}
                </span>
                <span class="queue-marks">{marksOf(each)}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {at === undefined || opened < 0 ? (
        <p class="empty soft">Choose a call to see its brief and what is said.</p>
      ) : (
        <Watched at={at} />
      )}
    </>
  )
}

function rank({ summary, state }: CallLine): number {
  return (summary.safety === null ? 0 : 4) + (summary.help.length > 0 ? 2 : 0) + (state === "hard" ? 1 : 0)
}

function marksOf({ summary, state }: CallLine): ComponentChildren {
  return (
    <>
      {summary.safety !== null && <span class="tag tag-danger">{safetyWords[summary.safety]}</span>}
      {summary.help.length > 0 && <span class="tag tag-warn">Help asked</span>}
      {state === "hard" && <span class="tag">Hard</span>}
      {summary.holds.length > 0 && <span class="tag">On hold</span>}
      {state === "wrapUp" && <span class="tag">Wrap-up</span>}
    </>
  )
}

const modes: readonly (readonly [SupervisionMode, string, string])[] = [
  ["monitor", "Listen", "i"],
  ["whisper", "Whisper", "v"],
  ["barge", "Join", "b"],
  ["takeOver", "Take over", "z"],
]

function Watched({ at }: { readonly at: AtCall }) {
  const session = toSession(at)
  const [request] = openHelp(session)
  const supervision = session.segments.at(-1)?.supervision
  const agent = at.seats.find(({ id }) => id === session.segments.at(-1)?.agentId)
  const isMeant = at.seat.role === "supervisor"
  const setMode = (mode: SupervisionMode) => (): void =>
    void at.order({ type: "setSupervision", supervisorId: at.seat.id, mode })
  const answer = (given: "acknowledged" | "declined" | "met") => (): void => {
    if (request !== undefined)
      void at.order({ type: "answerHelp", helpId: request.helpId, answer: given, answeredBy: at.seat.id })
  }
  const isLive = session.line.phase === "connected"
  useKeys(
    "Supervisor",
    isMeant && isLive
      ? [
          ...(request === undefined ? [] : [{ key: "y", label: "I am coming", run: answer("acknowledged") }]),
          ...modes.map(([mode, label, key]) => ({ key, label, run: setMode(mode) })),
        ]
      : [],
  )
  return (
    <>
      <div class="call-main">
        <header class="call-bar">
          <div class="grow">
            <h1>
              {agent?.name ?? "Nobody"}{" "}
              <span class="soft">with {session.caller.name ?? session.caller.number ?? "a caller"}</span>
            </h1>
            <p class="soft">
              {at.client.name}
              {supervision !== undefined && supervision.mode !== "none" ? (
                <span class="tag">
                  {modes.find(([mode]) => mode === supervision.mode)?.[1]}:{" "}
                  {at.seats.find(({ id }) => id === supervision.supervisorId)?.name}
                </span>
              ) : null}
            </p>
          </div>
          {isMeant && isLive && (
            <div class="row" role="toolbar" aria-label="On the line">
              {modes.map(([mode, label, key]) => (
                <button
                  key={mode}
                  aria-pressed={supervision?.mode === mode}
                  aria-keyshortcuts={key}
                  onClick={setMode(mode)}
                >
                  {label} <kbd>{key.toUpperCase()}</kbd>
                </button>
              ))}
            </div>
          )}
        </header>
        <SafetyStrip at={at} />
        <HoldStrip at={at} onResume={() => void at.order({ type: "resumeParticipant", participantId: "caller" })} />
        <section class="card" aria-label="Brief">
          {request === undefined ? (
            <p class="soft">The brief, if you were to take over</p>
          ) : (
            <p class="help-asked">
              {agent?.name.split(" ")[0] ?? "The agent"} asks for help
              {request.standing === "acknowledged" && request.answeredBy === at.seat.id ? " · you are coming" : ""}
            </p>
          )}
          <Brief at={at} {...(request === undefined ? {} : { helpId: request.helpId })} />
          {request !== undefined && isMeant && (
            <div class="row card-actions">
              {request.standing === "acknowledged" ? (
                <button class="main" onClick={answer("met")}>
                  I have helped
                </button>
              ) : (
                <>
                  <button class="main" aria-keyshortcuts="y" onClick={answer("acknowledged")}>
                    I am coming <kbd>Y</kbd>
                  </button>
                  <button onClick={answer("declined")}>I cannot now</button>
                </>
              )}
            </div>
          )}
        </section>
        <Transcript at={at} />
      </div>
      <aside class="call-aside" aria-label="What the agent sees">
        <section class="panel">
          <h3>What {agent?.name.split(" ")[0] ?? "the agent"} sees</h3>
          <Card at={at} />
        </section>
        <ReadyPanel at={at} />
        <Known at={at} />
      </aside>
    </>
  )
}
