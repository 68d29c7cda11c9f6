import type { Dispatch } from "../../escalation/dispatch/dispatch.js"
import { toStreamName } from "../../kernel/index.js"
import type { DispatchWanted } from "../../session/index.js"
import type { HandoffSource } from "./source.js"
import { state, type Statement } from "./statement.js"

/** What came of each dispatch that the call began, as far as it is known: those that have ended, and those that have not. */
export function toDispatched({ events, session, settings, dispatches = [] }: HandoffSource): {
  readonly ended: readonly Statement[]
  readonly open: readonly Statement[]
} {
  const wanted = events.filter(({ type }) => type === "dispatch.wanted")
  const told = wanted.map(({ seq, data }) => {
    const { wantedId, policyId, topic = policyId } = data as DispatchWanted
    const found = dispatches.find(({ dispatchId }) => dispatchId === toStreamName(session.callId, "dispatch", wantedId))
    const standing = found?.standing ?? "wanted"
    const names = found === undefined ? [] : namesOf(found, settings)
    return state("dispatched", { topic, standing, by: names.join(", "), reason: found?.end?.reason ?? "" }, [seq])
  })
  const hasEnded = ({ slots }: Statement): boolean => {
    const { standing } = slots as { readonly standing: string }
    return standing === "done" || standing === "withdrawn"
  }
  return { ended: told.filter(hasEnded), open: told.filter((each) => !hasEnded(each)) }
}

/** Who has taken it on, or owns it while nobody has. */
function namesOf(
  { acknowledgements, owner, standing }: Dispatch,
  settings: HandoffSource["settings"],
): readonly string[] {
  const ids = standing === "exhausted" ? [owner ?? ""] : acknowledgements.map(({ personId }) => personId)
  const people = settings?.roster?.people ?? []
  return ids.filter((id) => id !== "").map((id) => people.find(({ personId }) => personId === id)?.name ?? id)
}
