import { toBriefParts } from "evenkeel"
import { useState } from "preact/hooks"
import { Dialog } from "./dialog.js"
import { nameOf } from "./plan.js"
import { toSession, type AtCall } from "./at-call.js"

/** Hands the call on, warm: whoever takes over has the brief before they have the caller. */
export function TransferDialog({ at, onClose }: { readonly at: AtCall; readonly onClose: () => void }) {
  const others = at.seats.filter(({ id }) => id !== at.seat.id)
  const [targetId, setTargetId] = useState(others[0]?.id ?? "")
  const { text } = at.call.brief()
  const permission = at.call.may("transfer", { kind: "warm" })
  const handOn = (): void => {
    void at.order({ type: "startTransfer", kind: "warm", targetId })
    onClose()
  }
  return (
    <Dialog title="Hand the call on" submit="Hand on" onSubmit={handOn} onClose={onClose}>
      <fieldset>
        <legend>To whom</legend>
        {others.map(({ id, name, role }) => (
          <label key={id} class="choice">
            <input type="radio" name="target" checked={targetId === id} onChange={() => setTargetId(id)} />
            {name} <span class="soft">· {role}</span>
          </label>
        ))}
      </fieldset>
      <h3>They will read</h3>
      <p class="brief">{text}</p>
      {!permission.allowed && <p class="hints">Somebody may be in danger. Stay until the other has taken over.</p>}
    </Dialog>
  )
}

/** A call on its way to whoever looks at it: the brief first, then the call. */
export function ArrivingTransfer({ at }: { readonly at: AtCall }) {
  const transfer = toSession(at).transfers.findLast(({ outcome }) => outcome === null)
  if (transfer === undefined) return null
  const { transferId, targetId, kind } = transfer
  const takesIt = targetId === at.seat.id
  const name = nameOf(at, targetId)
  if (kind === "consult" || kind === "patch") {
    const finish = (outcome: "completed" | "noAnswer") => (): void =>
      void at.order({ type: "finishTransfer", transferId, outcome })
    return (
      <section class="strip" aria-label="Consult">
        <div class="grow" role="status">
          <strong>On the other line: {name}</strong>
        </div>
        <button onClick={finish("completed")}>They answered</button>
        <button class="quiet" onClick={finish("noAnswer")}>
          No answer
        </button>
      </section>
    )
  }
  if (!takesIt) {
    return (
      <section class="strip" aria-label="Transfer">
        <div class="grow" role="status">
          <strong>Handing on to {name}</strong>
          <div class="small soft">They are reading the brief. Stay with the caller until they have taken over.</div>
        </div>
        <button
          class="quiet"
          onClick={() => void at.order({ type: "finishTransfer", transferId, outcome: "canceled" })}
        >
          Keep it
        </button>
      </section>
    )
  }
  return (
    <section class="card" aria-label="Brief">
      <p class="soft">A call is handed on to you</p>
      <Brief at={at} />
      <div class="row card-actions">
        <button
          class="main"
          onClick={() =>
            void at.order(
              { type: "readBackBrief" },
              { type: "finishTransfer", transferId, outcome: "completed" },
              { type: "startSegment", agentId: at.seat.id },
            )
          }
        >
          I have it. Take over
        </button>
        <button onClick={() => void at.order({ type: "finishTransfer", transferId, outcome: "declined" })}>
          I cannot now
        </button>
      </div>
    </section>
  )
}

/** The card for whoever comes: at most sixty words, and what is not known. */
export function Brief({ at, helpId }: { readonly at: AtCall; readonly helpId?: string }) {
  const brief = at.call.brief(helpId === undefined ? {} : { helpId })
  const parts = toBriefParts(brief)
  return (
    <>
      <p class="brief">{brief.text}</p>
      {parts.length > 0 && (
        <details>
          <summary>Everything there is to say</summary>
          <dl class="parts">
            {parts.map(({ heading, lines }) => (
              <div key={heading}>
                <dt>{heading}</dt>
                {lines.map((line) => (
                  <dd key={line}>{line}</dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}
