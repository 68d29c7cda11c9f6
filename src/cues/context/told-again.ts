import type { FactRef, HeardCue } from "../../session/model/heard-cues.js"
import type { Detector } from "../matching/compile.js"
import { matchTurn } from "../matching/match-turn.js"
import type { Known } from "./about.js"
import { accountTells, wishTells } from "./bare-account.js"
import { clausesOf, contentOf, haveCommon } from "./clauses.js"
import { isMarked } from "./marked.js"
import type { Lexis } from "../words/lexis.js"

/** Marks of the packs: it is so of something else besides. */
const ALSO = "~also"
/** What is told in so many characters stands; less may only name it, and an account of the same thing of twice the length takes its place. */
const TELLS = 40

/**
 * A problem or a wish beside what was told before: the same trouble of another thing is a matter of its own, where it is announced as one, or
 * told as one more; of the same thing it says it anew, where that only named it or told it in few words; all else adds to it.
 */
export function tellAgain(
  { own, caller }: { readonly own: Detector; readonly caller: Detector },
  cue: HeardCue,
  kind: "problem" | "desiredOutcome",
  known: Known["facts"],
): HeardCue {
  const { words = "", rule } = cue
  const about = aboutOf(own, words, known)
  const before = known[kind]?.value
  if (before === undefined) return { ...cue, about }
  const [told, said] = [contentOf(own.lexis, before), contentOf(own.lexis, words)]
  const isOne = haveCommon(told, said.slice(0, 1))
  const isAnnounced = rule?.endsWith(".another") === true
  const isAnother =
    kind === "problem" &&
    isOfAnother(own.lexis, before, words) &&
    (isAnnounced || isMarked(caller, matchTurn(caller, words), ALSO))
  if (isAnother) return { ...cue, rule: "problem.another", about: [] }
  const tells = kind === "problem" ? accountTells : wishTells
  const isFuller = isOne && before.length < TELLS && words.length > before.length * 2
  if (isFuller || tells(caller, words) > tells(caller, before)) return { ...cue, about, anew: true }
  return { ...cue, about: isOne || isAnnounced ? about : about.filter(({ fact }) => fact !== kind) }
}

/** Whether two tell the same of two things: what stands before a word of both, in its clause, is in one of them alone. */
function isOfAnother(lexis: Lexis, before: string, words: string): boolean {
  const [told, said] = [clausesOf(lexis, before), clausesOf(lexis, words)].map((all) => all.map(({ stems }) => stems))
  return told!.some((own) =>
    said!.some((others) =>
      others.some((stem, at) => {
        const one = own[own.findIndex((each) => haveCommon([each], [stem])) - 1]
        const other = others[at - 1]
        return one !== undefined && other !== undefined && !haveCommon([one], others) && !haveCommon([other], own)
      }),
    ),
  )
}

/** The facts of which words speak, by what they have in common. */
export function aboutOf({ lexis }: Detector, words: string, known: Known["facts"]): FactRef[] {
  const facts = Object.keys(known).filter((fact) => fact !== "callbackNumber")
  const said = facts.length === 0 ? [] : contentOf(lexis, words)
  return facts.filter((fact) => haveCommon(contentOf(lexis, known[fact]!.value), said)).map((fact) => ({ fact }))
}
