import { openPromises, toNoteParts, type Resolution } from "evenkeel"
import { useRef, useState } from "preact/hooks"
import { toSpan } from "../clock.js"
import { useKeys } from "../keys.js"
import { useNow } from "../state.js"
import { reason, sentence } from "../words.js"
import { PromiseLine } from "./plan.js"
import { toSession, type AtCall } from "./at-call.js"

const resolutions: readonly Resolution[] = ["full", "partial", "none"]
const codes = ["message taken", "dispatched", "solved on the call", "passed to the client", "call back agreed"] as const

/** After the line is closed: how far each matter is solved, a code, and the note as the next one will read it. */
export function WrapUp({ at }: { readonly at: AtCall }) {
  const session = toSession(at)
  const { outcome, line } = session
  const isOver = line.phase === "completed"
  const issues = session.issues.filter(({ withdrawn }) => withdrawn === undefined)
  const parts = toNoteParts(at.call.note())
  const open = openPromises(session).filter(({ standing }) => standing === "heard")
  const complete = (): void => void at.order({ type: "completeCall" })
  useKeys("Wrap-up", isOver ? [] : [{ key: "x", label: "Complete the call", run: complete }])
  return (
    <div class="wrap-up">
      <section class="card" aria-label="Wrap-up">
        <div class="row between">
          <h2 class="headline">{isOver ? "Completed" : "Wrap up"}</h2>
          {!isOver && <WrapClock at={at} />}
        </div>
        {issues.map(({ issueId, resolution, resolutionReason, facts }) => (
          <Issue
            key={issueId}
            at={at}
            issueId={issueId}
            name={facts.find(({ name }) => name === "problem")?.marks.at(-1)?.value ?? issueId}
            resolution={resolution}
            given={resolutionReason}
            isOver={isOver}
          />
        ))}
        {open.length > 0 && (
          <div class="notice" role="group" aria-label="Promises to settle">
            <p>Heard, and nobody said yes or no. What is left open stays on the list of promises.</p>
            <ul class="plan">
              {open.map((promise) => (
                <PromiseLine key={promise.promiseId} at={at} promise={promise} />
              ))}
            </ul>
          </div>
        )}
        <fieldset>
          <legend>How it ended</legend>
          <div class="row wrap">
            {codes.map((code) => (
              <label key={code} class="choice">
                <input
                  type="radio"
                  name="code"
                  checked={outcome.dispositions.at(-1)?.code === code}
                  onChange={() => void at.order({ type: "setDisposition", code })}
                />
                {sentence(code)}
              </label>
            ))}
          </div>
        </fieldset>
        {!isOver && (
          <div class="row card-actions">
            <button class="main" aria-keyshortcuts="x" onClick={complete}>
              Complete <kbd>X</kbd>
            </button>
          </div>
        )}
      </section>
      <section class="panel" aria-label="Note">
        <h3>The note, as the next one reads it</h3>
        <dl class="parts">
          {parts.map(({ heading, lines }) => (
            <div key={heading}>
              <dt>{heading}</dt>
              {lines.map((each) => (
                <dd key={each}>{each}</dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}

function WrapClock({ at }: { readonly at: AtCall }) {
  const now = useNow(at.now)
  const begunAt = toSession(at).line.reached.wrapUp ?? now
  const limit = at.client.playbook.clocks.wrapUpMs
  const left = limit === null ? undefined : limit - (now - begunAt)
  return (
    <span class={`num ${left !== undefined && left < 0 ? "late" : "soft"}`} role="timer">
      {toSpan(now - begunAt)}
      {limit === null ? "" : ` of ${toSpan(limit)}`}
    </span>
  )
}

function Issue({
  at,
  issueId,
  name,
  resolution,
  given,
  isOver,
}: {
  readonly at: AtCall
  readonly issueId: string
  readonly name: string
  readonly resolution: Resolution
  readonly given: string | undefined
  readonly isOver: boolean
}) {
  const why = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<Resolution>(resolution)
  const keep = (to: Resolution): void => {
    setChosen(to)
    const words = why.current?.value.trim() ?? ""
    void at.order({ type: "resolveIssue", issueId, resolution: to, ...(words === "" ? {} : { reason: words }) })
  }
  return (
    <fieldset disabled={isOver}>
      <legend>{name}</legend>
      <div class="row wrap">
        {resolutions.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name={`resolution-${issueId}`} checked={chosen === each} onChange={() => keep(each)} />
            {sentence(reason(`resolution/${each}`))}
          </label>
        ))}
        <input
          ref={why}
          class="grow"
          type="text"
          aria-label={`Why: ${name}`}
          placeholder="Why, in a few words"
          defaultValue={given ?? ""}
          maxLength={200}
          onChange={() => chosen !== "unknown" && keep(chosen)}
        />
      </div>
    </fieldset>
  )
}
