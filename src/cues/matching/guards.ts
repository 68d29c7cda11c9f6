import { END_QUESTION } from "../patterns/signs.js"
import type { Detector } from "./compile.js"
import type { Match } from "./match-sentence.js"
import type { CueGuard } from "../lexicon/pack.js"
import { FINITE, INTERROGATIVE, NOMINATIVE, PRONOUN } from "../patterns/traits.js"
import { AFTER_MARK, CLAUSE, QUOTED, REPEATED, type Sentence } from "../words/sentence.js"

/** How many words before a match a negation reaches: "not at all angry", "I am not really that upset". */
const NEGATION_REACH = 4
/** How many words before a match "if" reaches. */
const SUPPOSITION_REACH = 7
/** How many words before a match "he said" reaches. */
const REPORT_REACH = 6
/** And "he called me", "she goes", which are other verbs as well: "called me back", "goes wrong". */
const NAMING_REACH = 4
/** What somebody apart from those who answer said has so many words, before a mark ends it. */
const LEAST_REPORTED = 3

/** Whether a match stands in spite of the words around it. */
export function passesGuards(
  guards: readonly CueGuard[],
  detector: Detector,
  sentence: Sentence,
  match: Match,
): boolean {
  return guards.every((guard) => {
    switch (guard) {
      case "negated":
        return !isNegated(detector, sentence, match)
      case "reported":
        return !isReported(detector, sentence, match)
      case "supposed":
        return !standsBehind(detector.lexis.list("suppositions"), sentence, match, SUPPOSITION_REACH)
      case "asked":
        return !isAsked(detector, sentence, match)
      case "screened":
        return detector.side === "agent"
          ? !isScreening(detector, sentence, match)
          : !isAnsweredNo(detector, sentence, match)
      case "once":
        return sentence.flags.slice(match.from, match.to).some((flag) => (flag & REPEATED) !== 0)
      case "polite":
        return true
    }
  })
}

/**
 * "This is not helping I need …": without a comma, too, "I" begins anew, unless a verb such as "think" hands the negation on. "No" answers,
 * and a clause begins behind it; but not in "there is no gas leak".
 */
function isNegated({ lexis }: Detector, { words, flags }: Sentence, { from }: Match): boolean {
  const negators = lexis.list("negators")
  const isDetermined = (at: number): boolean =>
    (flags[at]! & AFTER_MARK) === 0 &&
    negators.has(words[at - 1] ?? "") &&
    lexis.list("hanging").has(words[at - 2] ?? "")
  const beginsAnew = (at: number): boolean =>
    ((flags[at]! & CLAUSE) !== 0 && !isDetermined(at)) ||
    (lexis.list("subjects").has(words[at]!) && !lexis.list("raising").has(words[at - 1] ?? ""))
  for (let at = from; at > 0 && !beginsAnew(at); at--) {
    if (at <= from - NEGATION_REACH) return false
    if (negators.has(words[at - 1]!)) return true
  }
  return false
}

/** Whether one of the words stands before the match in the same clause, at most `reach` words away. */
function standsBehind(list: ReadonlySet<string>, { words, flags }: Sentence, { from }: Match, reach: number): boolean {
  if ((flags[from]! & CLAUSE) !== 0) return false
  for (let index = from - 1; index >= 0 && index >= from - reach; index--) {
    if (list.has(words[index]!)) return true
    if ((flags[index]! & CLAUSE) !== 0) return false
  }
  return false
}

/**
 * Whether the match is what somebody else said: in quotation marks, or behind "he said", "she called me". The reporter may
 * not be the speaker: "I said", "like I told you" report nothing foreign. "Nobody called me back" reports nothing, and what is
 * said behind a report is the speaker's own: "they told me Tuesday, I'm furious".
 */
export function isReported({ lexis }: Detector, sentence: Sentence, { from }: Match): boolean {
  const { words, flags } = sentence
  if ((flags[from]! & QUOTED) !== 0) return from > 0
  const reporters = lexis.list("reporters")
  const isSubject = (word: string): boolean => lexis.list("subjects").has(word)
  for (let index = from - 1; index >= 0 && index >= from - REPORT_REACH; index--) {
    if (!reporters.has(words[index]!)) continue
    const isName = lexis.list("namers").has(words[index]!)
    if (isName && (index < from - NAMING_REACH || words.slice(index + 2, from + 1).some(isSubject))) return false
    const before = words.slice(Math.max(0, index - 3), index)
    if (before.length === 0 || before.some(isSubject)) return false
    const isOurs = before.some((word) => lexis.list("hosts").has(word))
    return !leavesReport(lexis, sentence, { from: index + 1, to: from, least: isOurs ? 1 : LEAST_REPORTED })
  }
  return false
}

/**
 * Whether the speaker goes on by themselves between the word that reports and the match: behind "and I", or behind a mark where enough was
 * reported before it. "They told me Tuesday, …" is a report; "my ex said on Friday, …" only begins one.
 */
function leavesReport(
  lexis: Detector["lexis"],
  { words, flags }: Sentence,
  { from, to, least }: { readonly from: number; readonly to: number; readonly least: number },
): boolean {
  const [first, second, third] = (["first", "second", "third"] as const).map((name) => lexis.list(name))
  const negators = lexis.list("negators")
  let start = from
  // Whom it was said to is no part of what was said.
  const isPerson = (word = ""): boolean => first!.has(word) || third!.has(word)
  while (start < to && (isPerson(words[start]) || (words[start] === "to" && isPerson(words[start + 1])))) start += 1
  for (let index = start + 1; index <= to; index++) {
    if ((flags[index]! & AFTER_MARK) !== 0 && index >= start + least) return true
    const isOwn = first!.has(words[index]!) || second!.has(words[index]!) || negators.has(words[index + 1] ?? "")
    if (isOwn && index > start + 1 && lexis.list("breaks").has(words[index - 1]!)) return true
  }
  return false
}

function isAsked({ lexis }: Detector, { words, ids, flags }: Sentence, { from }: Match): boolean {
  if (ids.at(-1) === END_QUESTION) return true
  for (let index = from; index >= 0; index--) {
    if ((flags[index]! & CLAUSE) === 0) continue
    return lexis.list("questionVerbs").has(words[index]!)
  }
  return false
}

/** "No chest pain", "no, no gas smell": nothing but the "no" before it. A verb and its object tell more: "no call an ambulance". */
function isAnsweredNo({ lexis }: Detector, { words, flags }: Sentence, { from }: Match): boolean {
  const no = words[from - 1] ?? ""
  const isNo = lexis.list("negators").has(no) && lexis.list("openers").has(no)
  return isNo && (flags[from]! & AFTER_MARK) === 0 && !lexis.list("hanging").has(words[from + 1] ?? "")
}

/**
 * Whether an agent asks for something or rules it out: "is there any bleeding, chest pain or …?", "so no chest pain". Not "shall I call …?",
 * "he isn't breathing?", "how long has it been on fire?": they say that it is so.
 */
function isScreening({ lexis }: Detector, { words, ids, flags }: Sentence, { from }: Match): boolean {
  const isSubject = (at: number): boolean =>
    (lexis.traits[ids[at]!]! & (NOMINATIVE | PRONOUN)) !== 0 || lexis.list("third").has(words[at]!)
  for (let at = from; at >= 0; at--) {
    const trait = lexis.traits[ids[at]!]!
    const isFront = (flags[at]! & CLAUSE) !== 0
    if (lexis.list("questionVerbs").has(words[at]!) && (isFront || isSubject(at + 1)))
      return (trait & INTERROGATIVE) === 0 && !lexis.list("first").has(words[at + 1]!)
    if (isFront && lexis.list("negators").has(words[at - 1] ?? "")) return true
    const isStated =
      (lexis.traits[ids[at + 1]!]! & FINITE) !== 0 && !lexis.list("questionVerbs").has(words[at - 1] ?? "")
    if (isSubject(at) && (isFront || isStated)) return false
  }
  return false
}
