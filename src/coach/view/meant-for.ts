import { abuseOf, heatOf, type TurnNote } from "./heard.js"
import { HEATED, turnsSince, wordsOf, type CoachView } from "./view.js"

/** Taken back in the same breath: "Idiot! Sorry, not you, a van." */
const NOT_YOU = /\bnot (?:at |to |meant for )?you\b/i

/** Somebody else is on the line, as they tell. */
const MORE_ON_THE_LINE =
  /\b(?:both|all (?:of us|three)) (?:here|on the (?:line|phone))\b|\bon the (?:line|phone|call) (?:as well|too|with (?:me|us))\b/i

/** Whether hard words of the caller's newest turn are for somebody else: they say so, or two of them are at each other. */
export function isMeantForOthers(view: CoachView): boolean {
  const { caller } = view
  return caller !== undefined && (NOT_YOU.test(wordsOf(view, caller)) || amongThemselves(view).length > 0)
}

/** Two who are on the line together quarrel: the heated turns since the agent spoke, where there are two and more. */
export function quarrelOf(view: CoachView): readonly TurnNote[] {
  const hot = amongThemselves(view).filter((note) => heatOf(note) >= HEATED || abuseOf(note) > 0)
  return hot.length >= 2 ? hot : []
}

const nobody: readonly TurnNote[] = []

/** What callers who are on the line together have said since the agent spoke; the first of it may answer the agent. */
function amongThemselves(view: CoachView): readonly TurnNote[] {
  const { heard, agent, caller } = view
  if (heard.turns.at(-2)?.side !== "caller") return nobody
  const since = turnsSince(heard, "caller", agent?.seq ?? 0)
  if (caller === undefined || since.length < 2) return nobody
  const isShared = heard.turns.some((note) => note.side === "caller" && MORE_ON_THE_LINE.test(wordsOf(view, note)))
  return isShared ? since : []
}
