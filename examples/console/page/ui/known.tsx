import { currentCallType, currentIssue, factOf, messageOf } from "evenkeel"
import { toSession, type AtCall } from "./at-call.js"

/** What is known so far, to be read and not written: for whoever looks over the agent's shoulder. */
export function Known({ at }: { readonly at: AtCall }) {
  const session = toSession(at)
  const { messageFields } = at.client.playbook
  const { fields } = messageOf(session, { ...(messageFields === undefined ? {} : { messageFields }) })
  const known = fields.filter(({ value }) => value !== null)
  const problem = factOf(currentIssue(session), "problem")
  return (
    <section class="panel" aria-label="Known so far">
      <h3>Known so far</h3>
      {known.length === 0 && <p class="soft">{problem.value ?? "Nothing yet."}</p>}
      <dl class="known" data-type={currentCallType(session.callTypes)}>
        {known.map(({ field, label, value, isKnown }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>
              {value} {isKnown ? null : <span class="state-confirm">heard</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
