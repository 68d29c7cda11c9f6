import { openHolds, type Hold, type HoldPurpose } from "evenkeel"
import { useRef, useState } from "preact/hooks"
import { toSpan } from "../clock.js"
import { useNow } from "../state.js"
import { holdWords, reason } from "../words.js"
import { Dialog } from "./dialog.js"
import { toSession, type AtCall } from "./at-call.js"

/** The hold that the caller is on. */
export function holdOf(at: AtCall): Hold | undefined {
  const { participants } = toSession(at)
  return openHolds(participants.filter(({ role }) => role === "caller"))[0]
}

/** The clock of a hold, its purpose, and when to look in. */
export function HoldStrip({ at, onResume }: { readonly at: AtCall; readonly onResume: () => void }) {
  const now = useNow(at.now)
  const hold = holdOf(at)
  if (hold === undefined) return null
  const { holdCheckBackMs, holdMaxMs } = at.client.playbook.clocks
  const heldMs = Math.max(0, now - hold.fromAt)
  const state = heldMs >= holdMaxMs ? "over" : heldMs >= holdCheckBackMs ? "due" : "calm"
  const words = {
    calm: `Look in on them at ${toSpan(holdCheckBackMs)}`,
    due: "Look in on them now",
    over: "Longer than it should be. Please come back to them",
  }
  const { purpose = "unknown" } = hold
  return (
    <section class={`strip hold hold-${state}`} aria-label="Hold">
      <span class="hold-clock num" role="timer" aria-label={`On hold for ${toSpan(heldMs)}`}>
        {toSpan(heldMs)}
      </span>
      <div class="grow">
        <strong>On hold</strong> ·{" "}
        {purpose in holdWords ? holdWords[purpose as keyof typeof holdWords].toLowerCase() : purpose}
        {hold.plan === undefined ? "" : `: ${hold.plan}`}
        <div class="small" role="status">
          {words[state]}
        </div>
      </div>
      <progress max={holdMaxMs} value={Math.min(heldMs, holdMaxMs)} aria-hidden="true" />
      <button class="main" aria-keyshortcuts="h" onClick={onResume}>
        Come back <kbd>H</kbd>
      </button>
    </section>
  )
}

/** Why, for how long, and whether they agree: what the client's policy asks before a hold. It refuses nothing. */
export function HoldDialog({ at, onClose }: { readonly at: AtCall; readonly onClose: () => void }) {
  const [purpose, setPurpose] = useState<HoldPurpose>("lookUp")
  const [consent, setConsent] = useState(false)
  const plan = useRef<HTMLInputElement>(null)
  const wish = { purpose, consent, ...(plan.current?.value ? { plan: plan.current.value } : {}) }
  const permission = at.call.may("hold", wish)
  const hold = (): void => {
    const words = plan.current?.value.trim() ?? ""
    const details = { purpose, consent, ...(words === "" ? {} : { plan: words }) }
    void at.order({ type: "holdParticipant", participantId: "caller", ...details })
    onClose()
  }
  return (
    <Dialog title="Put them on hold" onClose={onClose} onSubmit={hold} submit="Hold">
      <fieldset>
        <legend>What for</legend>
        {Object.entries(holdWords).map(([each, words]) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name="purpose"
              checked={purpose === each}
              onChange={() => setPurpose(each as HoldPurpose)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <label class="field">
        What you come back with
        <input ref={plan} type="text" maxLength={200} placeholder="The time the plumber can be there" />
      </label>
      <label class="choice">
        <input type="checkbox" checked={consent} onChange={(event) => setConsent(event.currentTarget.checked)} />
        They agreed to wait
      </label>
      {!permission.allowed && (
        <ul class="hints" aria-label="Before the hold">
          {permission.breaches.map(({ code, lacking }) => (
            <li key={code}>{reason(code, lacking)}</li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
