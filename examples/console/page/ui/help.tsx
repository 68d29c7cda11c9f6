import { defaultHelpPolicy, openHelp, resolveHelp, type HelpState } from "evenkeel"
import { useRef } from "preact/hooks"
import { toSpan } from "../clock.js"
import { useNow } from "../state.js"
import { spaced } from "../words.js"
import { Dialog } from "./dialog.js"
import { nameOf } from "./plan.js"
import { toPart, toSession, type AtCall } from "./at-call.js"

/** Where a request for help stands: whom it went to, by when they must answer, and what to offer where nobody can come. */
export function HelpStrip({ at }: { readonly at: AtCall }) {
  const now = useNow(at.now)
  const [request] = openHelp(toSession(at))
  if (request === undefined) return null
  const { helpId, answeredBy } = request
  const route = toPart<HelpState>(at, "help")?.routes.find((each) => each.helpId === helpId)
  const names = (route?.targetIds ?? []).map((id) => nameOf(at, id)).join(", ")
  const left = route?.dueAt == null ? undefined : route.dueAt - now
  const { alternatives } = at.client.playbook.help ?? defaultHelpPolicy
  const words =
    route?.standing === "acknowledged"
      ? `${nameOf(at, answeredBy ?? route.acknowledgedBy ?? "")} is coming`
      : route?.standing === "unreachable"
        ? `Nobody can come just now. You may offer: ${alternatives.map(spaced).join(", or ")}`
        : `Help was asked of ${names || "the supervisors"}`
  return (
    <section class={`strip help help-${route?.standing ?? "waiting"}`} aria-label="Help">
      <div class="grow" role="status">
        <strong>{words}</strong>
        {route?.standing === "waiting" && left !== undefined && (
          <span class="soft" aria-hidden="true">
            {" "}
            · the next are asked in {toSpan(left)}
          </span>
        )}
      </div>
      <button onClick={() => void at.order({ type: "answerHelp", helpId, answer: "met" })}>Help came</button>
      <button class="quiet" onClick={() => void at.order({ type: "answerHelp", helpId, answer: "withdrawn" })}>
        Not needed
      </button>
    </section>
  )
}

/** Asks for a supervisor: to whom it goes is shown before it is sent. No reason is needed. */
export function HelpDialog({ at, onClose }: { readonly at: AtCall; readonly onClose: () => void }) {
  const reason = useRef<HTMLInputElement>(null)
  const state = toPart<HelpState>(at, "help") ?? { onDuty: null, routes: [] }
  const preview = resolveHelp(at.client.playbook.help ?? defaultHelpPolicy, state)
  const ask = (): void => {
    const words = reason.current?.value.trim() ?? ""
    void at.order({ type: "requestHelp", ...(words === "" ? {} : { reason: words }) })
    onClose()
  }
  return (
    <Dialog title="Ask for help" submit="Ask" onSubmit={ask} onClose={onClose}>
      {preview.targetIds.length > 0 ? (
        <p>
          It goes to <strong>{preview.targetIds.map((id) => nameOf(at, id)).join(", ")}</strong>, who sees the call and
          a brief of it at once.
        </p>
      ) : (
        <p>Nobody is on duty. You may honestly offer: {preview.alternatives.map(spaced).join(", or ")}.</p>
      )}
      <label class="field">
        What you need, if you like to say it
        <input ref={reason} type="text" maxLength={200} placeholder="They want the evening fee waived" />
      </label>
    </Dialog>
  )
}
