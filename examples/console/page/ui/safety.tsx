import { emergencyContactsFor, inSafetyMode } from "evenkeel"
import { useRef, useState } from "preact/hooks"
import { safetyWords } from "../words.js"
import { Dialog } from "./dialog.js"
import { toSession, type AtCall } from "./at-call.js"

/** Somebody may be in danger: everything else is quiet until a person clears it with a reason. The only thing that is said at once. */
export function SafetyStrip({ at }: { readonly at: AtCall }) {
  const [clearing, setClearing] = useState(false)
  const reason = useRef<HTMLInputElement>(null)
  const kind = inSafetyMode(toSession(at))
  const contacts = kind === undefined ? [] : contactsOf(at, kind)
  return (
    <>
      <div role="alert">
        {kind !== undefined && (
          <section class="strip safety" aria-label="Safety">
            <div class="grow">
              <strong class="safety-title">{safetyWords[kind]}. Stay on the line.</strong>
              <p>
                {contacts.length === 0
                  ? "No emergency numbers are set for this client."
                  : contacts.map(({ label, number }) => (
                      <span key={number} class="contact">
                        {label} <strong class="num">{number}</strong>
                      </span>
                    ))}
              </p>
            </div>
            <button onClick={() => setClearing(true)}>It is safe now</button>
          </section>
        )}
      </div>
      {clearing && (
        <Dialog
          title="Why is it safe"
          submit="It is safe"
          onClose={() => setClearing(false)}
          onSubmit={() => {
            const words = reason.current?.value.trim() ?? ""
            if (words === "") return reason.current?.focus()
            void at.order({ type: "clearSafety", reason: words })
            setClearing(false)
          }}
        >
          <label class="field">
            What you know
            <input ref={reason} type="text" maxLength={200} placeholder="The fire brigade is with them" />
          </label>
        </Dialog>
      )}
    </>
  )
}

/** Where the danger is nobody may have said: the numbers of the client's country, and those of its parts with their name. */
function contactsOf({ client: { playbook } }: AtCall, kind: NonNullable<ReturnType<typeof inSafetyMode>>) {
  const country = /-([A-Z]{2})$/.exec(playbook.locale)?.[1]
  const all = playbook.emergencyContacts ?? []
  if (country === undefined) return all.slice(0, 4)
  const near = emergencyContactsFor(playbook, { kind, region: country })
  const parts = all.filter(({ region, kinds }) => region?.startsWith(`${country}-`) && kinds?.includes(kind))
  return [...near, ...parts.map((each) => ({ ...each, label: `${each.label} (${each.region})` }))].slice(0, 4)
}
