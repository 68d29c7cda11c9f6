import type { CueKind } from "../../session/index.js"
import { gave, type TurnNote } from "../heard.js"
import { didSince, type CoachView } from "../view.js"

/** What an agent says who has taken it up: that they put somebody through, or ask somebody, or what happens instead. */
const ANSWERS = ["transferNotice", "holdRequest", "promise"] as const

/** So many turns of the caller a demand stands, where another advice went first. */
const STANDS = 3

/** The turn in which the caller has demanded this, as long as nothing was said of it: neither by the agent, nor by this practice. */
export function demandIn(view: CoachView, practiceId: string, kind: CueKind): TurnNote | undefined {
  const { caller, heard, advices } = view
  if (gave(caller, kind)) return caller
  const recent = heard.turns.filter(({ side }) => side === "caller").slice(-STANDS)
  const demand = recent.findLast((note) => gave(note, kind))
  if (demand === undefined || didSince(heard, demand.seq, ...ANSWERS) || gave(caller, "confirmation", "gratitude"))
    return undefined
  return advices.some((each) => each.practiceId === practiceId && each.seq > demand.seq) ? undefined : demand
}
