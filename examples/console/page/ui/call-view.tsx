import { standingFlags, type Command } from "evenkeel"
import { useEffect, useRef, useState } from "preact/hooks"
import { toSpan } from "../clock.js"
import { useComposure } from "../composure.js"
import { useKeys, type Key } from "../keys.js"
import { useNow } from "../state.js"
import { flagWords, phaseWords } from "../words.js"
import { Card } from "./card.js"
import { Facts, ReadyPanel } from "./facts.js"
import { HelpDialog, HelpStrip } from "./help.js"
import { HoldDialog, holdOf, HoldStrip } from "./hold.js"
import { Abuse, Ladder } from "./ladder.js"
import { PacingSwitch } from "./pacing.js"
import { Plan } from "./plan.js"
import { PrivatePrompt, PrivatePromptSwitch } from "./private-prompt.js"
import { Ringing } from "./ringing.js"
import { SafetyStrip } from "./safety.js"
import { Transcript } from "./transcript.js"
import { ArrivingTransfer, TransferDialog } from "./transfer.js"
import { WrapUp } from "./wrap-up.js"
import { isMine, toSession, type AtCall } from "./at-call.js"

type Asking = "hold" | "help" | "transfer" | undefined

/** One call on the screen, from the ring to the last word of the note. */
export function CallView({ at }: { readonly at: AtCall }) {
  const [asking, setAsking] = useState<Asking>()
  const { line } = toSession(at)
  const mine = isMine(at)
  const main = useRef<HTMLDivElement>(null)
  const composure = useComposure(at)
  // What had the focus went with the phase before: whoever hears the page begins at the call, not at its top.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  }, [line.phase])
  const isLive = line.phase === "connected"
  const isHeld = holdOf(at) !== undefined
  const resume = (): void => void at.order({ type: "resumeParticipant", participantId: "caller" })
  const actions = liveActions(at, { isHeld, resume, setAsking })
  useKeys("This call", isLive && mine ? actions : [])
  if (line.phase === "queued" || line.phase === "ringing") {
    return (
      <div ref={main} tabIndex={-1} class="call-main" data-phase={line.phase}>
        <Ringing at={at} onAnswer={() => void at.order(...toAnswer(at))} />
      </div>
    )
  }
  return (
    <>
      <div ref={main} tabIndex={-1} class="call-main" data-phase={line.phase}>
        <CallBar at={at} actions={isLive && mine ? actions : []} />
        <SafetyStrip at={at} />
        {isLive && <ArrivingTransfer at={at} />}
        {isLive && <HoldStrip at={at} onResume={resume} />}
        <HelpStrip at={at} />
        <PrivatePrompt composure={composure} />
        {isLive ? <Card at={at} /> : <WrapUp at={at} />}
        {isLive && <Transcript at={at} />}
      </div>
      {isLive && (
        <aside class="call-aside" aria-label="What is known">
          <Abuse at={at} />
          <ReadyPanel at={at} />
          <Facts at={at} />
          <Plan at={at} />
          <Ladder at={at} />
          {mine && <PacingSwitch at={at} />}
          {mine && <PrivatePromptSwitch composure={composure} />}
        </aside>
      )}
      {!isLive && (
        <aside class="call-aside" aria-label="The call">
          <Transcript at={at} />
        </aside>
      )}
      {asking === "hold" && <HoldDialog at={at} onClose={() => setAsking(undefined)} />}
      {asking === "help" && <HelpDialog at={at} onClose={() => setAsking(undefined)} />}
      {asking === "transfer" && <TransferDialog at={at} onClose={() => setAsking(undefined)} />}
    </>
  )
}

/** What a telephone system reports when somebody answers; here the page is the telephone. */
function toAnswer({ seat }: AtCall): readonly Command[] {
  return [
    { type: "connectCall" },
    { type: "startSegment", agentId: seat.id },
    { type: "joinParticipant", participantId: "caller", role: "caller" },
    { type: "joinParticipant", participantId: seat.id, role: "agent", name: seat.name },
  ]
}

interface Action extends Key {
  readonly short: string
  readonly tone?: "danger"
}

function liveActions(
  at: AtCall,
  {
    isHeld,
    resume,
    setAsking,
  }: { readonly isHeld: boolean; readonly resume: () => void; readonly setAsking: (asking: Asking) => void },
): readonly Action[] {
  const end = (): void =>
    void at.order({ type: "beginClosing" }, { type: "closeLine", endedBy: "agent", endReason: "hangUp" })
  const onCall = at.client.playbook.facts
    .filter(({ name, type }) => type === "boolean" && name.endsWith("Wanted"))
    .slice(0, 1)
    .map(({ name }): Action => {
      const who = name.replace(/Wanted$/, "")
      const run = (): void => void at.order({ type: "giveFact", fact: name, value: true })
      return { key: "o", short: `Reach ${who}`, label: `Reach the ${who} on call`, run }
    })
  return [
    {
      key: "h",
      short: isHeld ? "Come back" : "Hold",
      label: isHeld ? "Come back from hold" : "Put on hold",
      run: isHeld ? resume : () => setAsking("hold"),
    },
    { key: "s", short: "Help", label: "Ask a supervisor for help", run: () => setAsking("help") },
    ...onCall,
    { key: "t", short: "Hand on", label: "Hand the call on", run: () => setAsking("transfer") },
    { key: "e", short: "End", label: "Close and hang up", run: end, tone: "danger" },
  ]
}

function CallBar({ at, actions }: { readonly at: AtCall; readonly actions: readonly Action[] }) {
  const now = useNow(at.now)
  const session = toSession(at)
  const { caller, line, segments } = session
  const begunAt = line.reached.connected ?? session.opening.openedAt
  const endedAt = line.reached.wrapUp ?? now
  const agent = at.seats.find(({ id }) => id === segments.at(-1)?.agentId)
  return (
    <header class="call-bar">
      <div class="grow">
        <h1>{caller.name ?? caller.number ?? "Number withheld"}</h1>
        <p class="soft">
          {at.client.name} · {phaseWords[line.phase]} <span class="num">{toSpan(endedAt - begunAt)}</span>
          {agent !== undefined && agent.id !== at.seat.id ? ` · with ${agent.name}` : ""}
          {standingFlags(session).map(({ flag, confirmed }) => (
            <span key={flag} class="tag tag-warn">
              {flagWords[flag]}
              {confirmed ? "" : " · heard"}
            </span>
          ))}
        </p>
      </div>
      {actions.length > 0 && (
        <div class="row" role="toolbar" aria-label="This call">
          {actions.map(({ key, short, label, run, tone }) => (
            <button key={key} class={tone ?? ""} aria-keyshortcuts={key} title={label} onClick={run}>
              {short} <kbd>{key.toUpperCase()}</kbd>
            </button>
          ))}
        </div>
      )}
    </header>
  )
}
