import type { GrammarQuery, PromiseGrammar } from "../grammar.js"
import type { ClockTime, TimeMention } from "../time-mention.js"
import type { HeardActs } from "../timed-act.js"
import { textAt, type Token } from "../token.js"
import { isOneOf } from "../word-list.js"
import { attachTimes } from "./attach-times.js"
import { findActs } from "./find-acts.js"
import { findTimes } from "./find-times.js"
import { repairCounts, repairTimes } from "./repair-times.js"
import { settleActs } from "./settle-acts.js"
import { tokenize } from "./tokenize.js"

/** English, as it is spoken on the phone in the United States, Britain, India and Australia, and as recognisers write it. */
export const english: PromiseGrammar = {
  language: "en",
  mayPromise: (text) => COMMITTING.test(text) || (PRESENT.test(text) && PROGRESSIVE.test(text)),
  tokenize: (text) => repairCounts(tokenize(text)),
  hear,
}

/** A word of every clause that {@link findActs} reads as a commitment, but for "I'm sending it". */
const COMMITTING =
  /['’ʼ]ll\b|\b(?:will|ill|well|hell|shell|won['’ʼ]?t|youll|theyll|itll|thatll|wholl|therell|someonell|somebodyll|shall|going|talk|speak|see|catch|chat|gonna|gotta|lemme|let|promise|guarantee|swear|undertake|pledge|vow|commit|expect|scheduled|booked|arranged|set|confirmed|down|assigned|lined|organi[sz]ed|arrives?|ships|goes|due|have to|need to|got to)\b/i
const PRESENT = /\b(?:am|are|is|were|im|hes|shes|theyre|have|got)\b|['’ʼ](?:m|re|s|ve)\b/i
const PROGRESSIVE = /ing\b/i

function hear(tokens: readonly Token[], { speaker, zone }: GrammarQuery): HeardActs {
  const acts = findActs(tokens, speaker)
  if (acts.length === 0) return { acts: [] }
  const mentions = repairTimes(tokens, findTimes(tokens, zone))
  const closesAt = closingTime(tokens, mentions)
  const settled = settleActs(tokens, attachTimes(tokens, acts, mentions))
  return { acts: settled, ...(closesAt === undefined ? {} : { closesAt }) }
}

/** "We close at six": when "close of business" is in this turn. */
function closingTime(tokens: readonly Token[], mentions: readonly TimeMention[]): ClockTime | undefined {
  const closing = mentions.find(
    ({ first, start }) =>
      start.clock !== undefined &&
      isOneOf("close closes closing shut shuts finish finishes", textAt(tokens, first - 1)),
  )
  return closing?.start.clock
}
