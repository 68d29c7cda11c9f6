import type { Detector } from "../matching/compile.js"
import { matchTurn } from "../matching/match-turn.js"
import { clausesOf, contentOf } from "./clauses.js"
import { isMarked, markedIn } from "./marked.js"
import { overlap, type Span } from "./span.js"

/** Words with which somebody only names what it is about. */
const NAMES_MATTER = "~namesMatter"
/** "I'm …", "this is …". */
const INTRODUCES = "~introducesName"
/** What reproaches us for what came before, and tells nothing of the matter. */
const REPROACH = /^(?:repeatContact|alreadyTold|promiseBroken|waitComplaint)$/
/** Beside fewer words of its own it tells nothing. */
const TELLS = 2

/** How much an account tells that says what is wrong. */
export const ACCOUNT = 2

/** Only asks for somebody. */
const REACHES = "~reaches"

/** Only agrees, or leaves it to us: "do the needful", "go ahead". */
const LEAVES = "~leaves"

/** Whether a wish tells nothing of what is wanted, and is none to write down. */
export function isLeftToUs(detector: Detector, words: string): boolean {
  const leaves = markedIn(detector, matchTurn(detector, words), LEAVES)
  if (leaves === undefined) return false
  return contentOf(detector.lexis, `${words.slice(0, leaves.start)} ${words.slice(leaves.end)}`).length === 0
}

/** How much a wish tells: nothing besides whom they want to reach, as what they want there may follow; or what they want. */
export function wishTells(detector: Detector, words: string): number {
  return isMarked(detector, matchTurn(detector, words), REACHES) ? 0 : 1
}

/** How much an account tells: a name for the matter; a reproach; what is wrong. What tells more takes the place of what tells less. */
export function accountTells(detector: Detector, words: string): number {
  const { heard } = matchTurn(detector, words)
  const kinds = heard.map(({ rule, start, end }) => ({ kind: detector.rules[rule]?.kind ?? "", start, end }))
  const named = kinds.find(({ kind }) => kind === NAMES_MATTER)
  if (named !== undefined && kinds.every((each) => each.kind !== "problem" || overlap(each, named)))
    return goesOn(detector, words, kinds, named.end) ? ACCOUNT : 0
  const reproaches = kinds.filter(({ kind }) => REPROACH.test(kind))
  const isApart = (span: Span): boolean => !reproaches.some((each) => overlap(each, span))
  const own = clausesOf(detector.lexis, words)
    .filter(isApart)
    .flatMap(({ stems }) => stems)
  // "My boiler is out" names its thing in one word; "it doesn't work" names none.
  const fewest = kinds.some((each) => each.kind === "problem" && isApart(each)) ? 1 : TELLS
  return own.length < fewest ? 1 : ACCOUNT
}

/** "It's about my order, and it hasn't come", "It's about a bill, I already paid it": behind the name a clause of its own, that does not tell who they are. */
function goesOn(
  { lexis }: Detector,
  words: string,
  heard: readonly (Span & { readonly kind: string })[],
  end: number,
): boolean {
  const { list } = lexis
  const names = heard.filter(({ kind }) => kind === INTRODUCES)
  return clausesOf(lexis, words).some((clause) => {
    const [first = "", second = ""] = clause.words
    if (clause.start < end || !(clause.isApart || list("joints").has(first))) return false
    if (clause.words.some((word) => list("negators").has(word))) return true
    const isSubject = [first, second].some((word) => list("nominatives").has(word) || list("pronouns").has(word))
    return isSubject && !names.some((each) => overlap(each, clause))
  })
}
