import {
  abuseCount,
  abuseStep,
  currentStance,
  defaultAbusePolicy,
  ladder,
  nextRung,
  type AbuseState,
  type AbuseStep,
} from "evenkeel"
import { reason, sentence } from "../words.js"
import { toPart, toSession, type AtCall } from "./at-call.js"

/** How far the ladder was climbed: what was tried to steer, and how abuse of the agent is met. It orders suggestions; help is always open. */
export function Ladder({ at }: { readonly at: AtCall }) {
  const session = toSession(at)
  const tried = new Set(session.rungs.map(({ rung }) => rung))
  const next = nextRung(session)
  return (
    <section class="panel" aria-labelledby="ladder-title">
      <details open={tried.size > 2}>
        <summary id="ladder-title">
          Where to lead it <span class="soft">· {reason(`stance/${currentStance(session)}`)}</span>
        </summary>
        <ol class="rungs">
          {ladder.map((rung) => (
            <li key={rung} class={tried.has(rung) ? "rung-done" : rung === next ? "rung-next" : ""}>
              <button
                class="link"
                disabled={tried.has(rung)}
                onClick={() => void at.order({ type: "tryRung", rung })}
                aria-label={`${sentence(reason(`rung/${rung}`))}${tried.has(rung) ? ", tried" : ", mark as tried"}`}
              >
                {sentence(reason(`rung/${rung}`))}
              </button>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

/** The ladder of abuse, while there is any. It suggests; to end the call is open to the agent from the first second. */
export function Abuse({ at }: { readonly at: AtCall }) {
  const state = toPart<AbuseState>(at, "abuse")
  const count = state === undefined ? 0 : abuseCount(state)
  if (state === undefined || count === 0) return null
  const step = abuseStep(state)
  const { steps } = at.client.playbook.abuse ?? defaultAbusePolicy
  return (
    <section class="panel" aria-label="Abuse of you">
      <h3>
        You need not take this <span class="soft">· heard {count === 1 ? "once" : `${count} times`}</span>
      </h3>
      <ol class="steps">
        {steps.map((each, index) => (
          <li key={index} class={index + 1 < step ? "step-done" : index + 1 === step ? "step-now" : ""}>
            {toWords(each)}
          </li>
        ))}
      </ol>
      <div class="row wrap">
        <button onClick={() => void at.order({ type: "markApology" })}>They apologised</button>
        <button
          class="danger"
          onClick={() => void at.order({ type: "closeLine", endedBy: "agent", endReason: "abuse" })}
        >
          End for abuse
        </button>
      </div>
    </section>
  )
}

function toWords(step: AbuseStep): string {
  switch (step.do) {
    case "boundary":
      return { 1: "Say politely where the limit is", 2: "Say it formally", 3: "Say it for the last time" }[step.level]
    case "helpRequest":
      return "A supervisor takes over"
    case "end":
      return "You may end the call"
    case "helpOrEnd":
      return "A supervisor, or end the call"
  }
}
