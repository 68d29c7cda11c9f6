import { toHeadline, waitingAdvice, type Advice, type CallEvent, type CoachSlice } from "evenkeel"
import { useEffect, useState } from "preact/hooks"
import { toSpan } from "../clock.js"
import type { CardWhy } from "../followed-call.js"
import { useKeys } from "../keys.js"
import { evidence, hintOf, reason } from "../words.js"
import { holdOf } from "./hold.js"
import { isMine, toPart, toSession, type AtCall } from "./at-call.js"

/** The one card: what to do now, in which words, and why. The newest that interrupts goes first; there is never a second beside it. */
export function Card({ at }: { readonly at: AtCall }) {
  const why = currentWhy(at)
  const [opened, setOpened] = useState<string | undefined>()
  const adviceId = why?.advice.adviceId
  const mine = isMine(at)
  const wasShown = why === undefined || isShown(at, why.advice)
  useEffect(() => {
    if (adviceId !== undefined && mine && !wasShown) void at.order({ type: "showAdvice", adviceId })
  }, [adviceId, mine])
  const isHeld = holdOf(at) !== undefined
  const isOpen = adviceId !== undefined && opened === adviceId
  const use = (): void => void (adviceId && at.order({ type: "useAdvice", adviceId }))
  const dismiss = (): void => void (adviceId && at.order({ type: "dismissAdvice", adviceId }))
  const toggle = (): void => setOpened(isOpen ? undefined : adviceId)
  useKeys(
    "Card",
    adviceId === undefined
      ? []
      : [
          ...(mine
            ? [
                { key: "u", label: "I will say it", run: use },
                { key: "d", label: "Not now", run: dismiss },
              ]
            : []),
          { key: "w", label: "Why this card", run: toggle },
        ],
  )
  return (
    <section
      class={`card${why !== undefined ? "" : isHeld ? " card-quiet card-small" : " card-quiet"}`}
      aria-label="Card"
    >
      <div aria-live="polite" aria-atomic="true">
        {why === undefined ? <Quiet at={at} /> : <Words at={at} advice={why.advice} />}
      </div>
      {why !== undefined && (
        <div class="row card-actions">
          {mine && (
            <>
              <button class="main" aria-keyshortcuts="u" onClick={use}>
                {why.advice.phrase === null ? "Doing it" : "I will say it"} <kbd>U</kbd>
              </button>
              <button aria-keyshortcuts="d" onClick={dismiss}>
                Not now <kbd>D</kbd>
              </button>
            </>
          )}
          <button class="quiet" aria-expanded={isOpen} aria-controls="why" aria-keyshortcuts="w" onClick={toggle}>
            Why <kbd>W</kbd>
          </button>
        </div>
      )}
      {why !== undefined && isOpen && <Reasons at={at} why={why} />}
    </section>
  )
}

function Words({ at, advice: { code, phrase, slots, adviceId } }: { readonly at: AtCall; readonly advice: Advice }) {
  const hint = hintOf(slots)
  return (
    <>
      <h2 class="headline" data-advice={adviceId}>
        {toHeadline(code, at.client.playbook.locale)}
      </h2>
      {phrase !== null && <p class="phrase">“{phrase.text}”</p>}
      {phrase === null && hint !== undefined && <p class="phrase">{hint}</p>}
    </>
  )
}

/** Nothing to say: where the call stands, in one calm line. */
function Quiet({ at }: { readonly at: AtCall }) {
  const { line, vent } = toSession(at)
  const { ready, missing } = at.call.readiness()
  if (line.phase !== "connected") return <p class="soft">No card.</p>
  if (vent.at(-1)?.kind === "opened")
    return <p class="soft">They need to let it out. Listen; a card comes when there is room.</p>
  const [first] = missing
  return (
    <p class="soft">
      {ready || first === undefined
        ? "All is known and read back. You may close."
        : `Listening. Still to find out: ${reason(`missing/${first.what}`)}.`}
    </p>
  )
}

function Reasons({ at, why }: { readonly at: AtCall; readonly why: CardWhy }) {
  const zone = at.client.playbook.zone
  const startedAt = toSession(at).line.reached.connected ?? toSession(at).opening.openedAt
  return (
    <div id="why" class="why">
      <h3>Because</h3>
      <ul>
        {why.events.map((event) => (
          <li key={event.id}>
            <time class="num">{toSpan(event.at - startedAt)}</time> {evidence(event as CallEvent, zone)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The advice on the screen. */
export function currentWhy(at: AtCall): CardWhy | undefined {
  const slice = toPart<CoachSlice>(at, "coach")
  if (slice === undefined) return undefined
  const waiting = waitingAdvice(slice)
  const first = waiting.findLast(({ interrupts }) => interrupts) ?? waiting.at(-1)
  const why = first === undefined ? undefined : at.call.why(first.adviceId)
  return why?.advice.shadow === true ? undefined : why
}

function isShown(at: AtCall, { adviceId }: Advice): boolean {
  return toPart<CoachSlice>(at, "coach")?.advices.find((each) => each.adviceId === adviceId)?.shown === true
}
