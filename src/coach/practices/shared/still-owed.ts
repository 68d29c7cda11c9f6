import type { CueKind } from "../../../session/index.js"
import { gave, heatOf, latestOf, type TurnNote } from "../../view/heard.js"
import { didSince, HEATED, type CoachView } from "../../view/view.js"

/** So many turns of the caller it stands, where another advice went first. */
const STANDS = 3

/**
 * The turn in which the caller has said what a practice answers: the newest, or one of the last, as long as nothing was said of it: neither by
 * the agent, nor by this practice.
 */
export function stillOwed(
  { caller, heard, advices }: CoachView,
  practiceId: string,
  isIt: (note: TurnNote) => boolean,
  ...answers: readonly CueKind[]
): TurnNote | undefined {
  if (caller !== undefined && isIt(caller)) return caller
  const said = latestOf(heard.turns, "caller", STANDS, isIt)
  if (said === undefined || didSince(heard, said.seq, ...answers) || isContent(caller)) return undefined
  // Whom the agent has met half way, and who has cooled, is owed nothing more.
  if (didSince(heard, said.seq, "apology.regret", "apology.atFault", "empathy") && heatOf(caller) < HEATED)
    return undefined
  return advices.some((each) => each.practiceId === practiceId && each.seq > said.seq) ? undefined : said
}

/** "Of course he is" is no yes, where it is said in scorn. */
function isContent(caller: TurnNote | undefined): boolean {
  return gave(caller, "confirmation", "gratitude") && heatOf(caller) < HEATED
}
