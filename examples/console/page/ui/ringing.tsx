import { ringingCard } from "evenkeel"
import { toSpan, toWall } from "../clock.js"
import { useKeys } from "../keys.js"
import { useNow } from "../state.js"
import { burdenWords, promiseWords } from "../words.js"
import { toSession, type AtCall } from "./at-call.js"

/** The card of a ringing phone: whose line, the greeting word for word, what the caller has behind them, where we left off. */
export function Ringing({ at, onAnswer }: { readonly at: AtCall; readonly onAnswer: () => void }) {
  const now = useNow(at.now)
  const { client, earlier } = at
  const { playbook } = client
  const session = toSession(at)
  const card = ringingCard(session, now, { playbook })
  const { name, number } = session.caller
  useKeys("Ringing", [{ key: "a", label: "Answer", run: onAnswer }])
  return (
    <div class="ringing">
      <section class="card" aria-label="The call that rings">
        <p class="soft">
          Ringing · {toSpan(now - session.opening.openedAt)} since they rang · {name ?? number ?? "Number withheld"}
        </p>
        <h2 class="headline">{client.name}</h2>
        {card.greeting !== null && <p class="phrase">“{card.greeting}”</p>}
        {card.burden.length > 0 && (
          <ul class="tags" aria-label="What they have behind them">
            {card.burden.map((each) => (
              <li key={each} class={`tag ${each === "brokenPromise" || each === "hot" ? "tag-warn" : ""}`}>
                {burdenWords[each]}
              </li>
            ))}
          </ul>
        )}
        {card.notices.map((notice) => (
          <p key={notice} class="notice">
            {notice}
          </p>
        ))}
        <div class="row card-actions">
          <button class="main large" aria-keyshortcuts="a" onClick={onAnswer}>
            Answer <kbd>A</kbd>
          </button>
        </div>
      </section>
      {earlier !== undefined && earlier.callCount > 0 && (
        <section class="panel pick-up" aria-label="From before">
          <h3>
            From before{" "}
            <span class="soft">
              · {earlier.callCount === 1 ? "one call" : `${earlier.callCount} calls`}
              {earlier.lastAt === null ? "" : `, the last ${toWall(earlier.lastAt, playbook.zone, now)}`}
            </span>
          </h3>
          {earlier.promised.map(({ promiseId, kind, words, window, standing }) => (
            <p key={promiseId} class={standing === "broken" ? "broken" : ""}>
              <strong>{standing === "broken" ? "We broke this" : "We promised"}:</strong>{" "}
              {words === "" ? `${promiseWords[kind]!} after the line dropped` : `“${words}”`}
              {window.to === null ? "" : `, by ${toWall(window.to, playbook.zone, now)}`}
            </p>
          ))}
          <dl class="parts">
            {earlier.parts
              .filter(({ heading }) => heading !== "Missing" && heading !== "Promised")
              .map(({ heading, lines }) => (
                <div key={heading}>
                  <dt>{heading}</dt>
                  {lines.map((line) => (
                    <dd key={line}>{line}</dd>
                  ))}
                </div>
              ))}
          </dl>
        </section>
      )}
      {earlier !== undefined && earlier.callCount === 0 && <p class="soft">They have not called before.</p>}
    </div>
  )
}
