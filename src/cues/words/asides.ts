import { END_PLAIN } from "../patterns/signs.js"
import { AFTER_MARK, CLAUSE } from "./sentence.js"
import type { Lexis } from "./lexis.js"
import type { OpenSentence } from "./reader.js"
import { SKIPPED } from "../patterns/traits.js"

/** The longest aside of a list has so many words: "at the end of the day". */
const LONGEST_ASIDE = 6

/**
 * Whether nothing was said between the last mark and this one but a sound ("I want, um, a refund"), an aside ("I'll, you
 * know, smash you") or words that may stand anywhere ("get me, please, your manager"). Then neither mark divides anything: the aside is left out.
 */
export function closesAside(open: OpenSentence, lexis: Lexis): boolean {
  const { words, ids, flags, markAt } = open
  const count = words.length - markAt
  if (markAt < 1 || count > LONGEST_ASIDE) return false
  if (count === 0) return open.lastSound !== ""
  if (lexis.list("asides").has(words.slice(markAt).join("_"))) {
    dropWords(open, markAt, count)
    return true
  }
  if (!ids.slice(markAt).every((id) => (lexis.traits[id]! & SKIPPED) !== 0)) return false
  flags[markAt]! &= ~(AFTER_MARK | CLAUSE)
  return true
}

/**
 * Whether what stands between the last mark and this one may be an aside, whatever its words: the word before it ends no clause ("I am not,
 * thank God, …"), unless it began it: "no, thanks, …".
 */
export function mayBeAside({ words, flags, markAt }: OpenSentence, lexis: Lexis): boolean {
  const count = words.length - markAt
  if (markAt < 1 || count < 1 || count > LONGEST_ASIDE || (flags[markAt]! & AFTER_MARK) === 0) return false
  return lexis.list("hanging").has(words[markAt - 1]!) && (flags[markAt - 1]! & CLAUSE) === 0
}

/** Takes the aside out of its sentence where the next word begins no clause of its own: "I am not, sir, I only want …". */
export function takeAside(open: OpenSentence, next: string, lexis: Lexis): boolean {
  const { asideAt: from, words, ids, starts, ends, flags } = open
  open.asideAt = -1
  const begins = (["first", "second", "third", "breaks", "questionVerbs", "pointers"] as const).some((name) =>
    lexis.list(name).has(next),
  )
  if (begins) return false
  const end = ends.at(-1)!
  open.asides.push({
    words: [...words.splice(from), "."],
    ids: [...ids.splice(from), END_PLAIN],
    starts: [...starts.splice(from), end],
    ends: [...ends.splice(from), end],
    flags: [...flags.splice(from), CLAUSE],
    start: open.start,
    startsQuoted: false,
    isExclaimed: false,
    asides: [],
  })
  return true
}

/** Leaves "you know" out where it stands between two words as a recogniser writes them, without marks, and means nothing. */
export function dropUnmarkedAside(open: OpenSentence, next: string, lexis: Lexis): boolean {
  const { words, flags } = open
  const from = words.length - 2
  if (from < 1 || ((flags[from]! | flags[from + 1]!) & AFTER_MARK) !== 0) return false
  if (!lexis.list("unmarkedAsides").has(`${words[from]!}_${words[from + 1]!}`)) return false
  if (lexis.list("barsBefore").has(words[from - 1]!) || lexis.list("barsBehind").has(next)) return false
  dropWords(open, from, 2)
  return true
}

function dropWords({ words, ids, starts, ends, flags }: OpenSentence, from: number, count: number): void {
  for (const list of [words, ids, starts, ends, flags]) list.splice(from, count)
}
