import { pacings, type CoachSlice, type Pacing } from "evenkeel"
import { toPart, type AtCall } from "./at-call.js"

const words: Readonly<Record<Pacing, string>> = {
  learner: "often",
  standard: "now and then",
  expert: "seldom",
  safetyOnly: "only in danger",
  off: "never",
}

/** How often cards come: the agent's own switch, which is reported to nobody. */
export function PacingSwitch({ at }: { readonly at: AtCall }) {
  const pacing = toPart<CoachSlice>(at, "coach")?.pacing ?? at.client.playbook.pacing?.start ?? "standard"
  return (
    <label class="row small pacing">
      Cards come
      <select
        value={pacing}
        onChange={(event) => void at.order({ type: "setPacing", pacing: event.currentTarget.value as Pacing })}
      >
        {pacings.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
