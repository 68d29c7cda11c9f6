import type { GrammarQuery, PromiseGrammar } from "../grammar.js"
import type { ClockTime, TimeMention } from "../time-mention.js"
import type { HeardActs } from "../timed-act.js"
import { textAt, type Token } from "../token.js"
import { isOneOf } from "../word-list.js"
import { attachTimes } from "./attach-times.js"
import { findActs } from "./find-acts.js"
import { findTimes } from "./find-times.js"
import { recallTimes } from "./recall-times.js"
import { repairCounts, repairTimes } from "./repair-times.js"
import { settleActs } from "./settle-acts.js"
import { tokenize } from "./tokenize.js"
import { baseOf } from "./verb-forms.js"

/** English, as it is spoken on the phone in the United States, Britain, India and Australia, and as recognisers write it. */
export const english: PromiseGrammar = {
  language: "en",
  mayPromise,
  tokenize: (text) => repairCounts(tokenize(text)),
  hear,
}

/** Whether a clause may stand here that {@link findActs} reads as a commitment. */
function mayPromise(text: string): boolean {
  if (
    COMMITTING.test(text) ||
    (ARRANGED.test(text) && HAVING.test(text)) ||
    (DUTY.test(text) && CALLING.test(text) && BACK.test(text))
  )
    return true
  return PRESENT.test(text) && hasProgressive(text)
}

/** A word of every such clause, but for duties and "I'm sending it". Behind "will you" a question stands. */
const COMMITTING =
  /['’ʼ]ll\b|\b(?:ill|well(?!\s*[,.!?]|$)|hell|shell|won['’ʼ]?t|youll|theyll|itll|thatll|wholl|therell|someonell|somebodyll|going|(?:talk|speak|see|catch|chat)\s+(?:you|to|with|tomorrow|again|u|ya|yous)\b|gonna|lemme|let\s+(?:me|us)|promise|guarantee|swear|undertake|pledge|vow|commit|expect|arrives?|ships|goes|comes|due|count\s+on|out\s+for|await|watch\s+for|look\s+for|be\s+(?:with|there|over|round)|arriving|coming|(?:call|r)ing\s+you|(?:will|shall)\b(?!\s+(?:i|you(?!\s+know)|we|he|she|they|it|someone|there|that|this|the|an?|my|our|your|his|her|their)\s))\b/i
/** "I've booked", "your visit is scheduled". */
const ARRANGED = /\b(?:scheduled|booked|arranged|set|confirmed|down|assigned|lined|organi[sz]ed)\b/i
const HAVING =
  /\b(?:have|has|am|are|is|got|gotta|i[mv]e?|weve|s?hes|thats|(?:they|you)re|its|were|(?:is|are|have|has|ai)n['’ʼ]?t)\b|['’ʼ](?:s|ve|m|re)\b/i
/** "I have to call you back", "I've gotta call you": no other duty is a promise. */
const DUTY = /\b(?:have to|need to|got to|gotta)\b/i
const CALLING = /\b(?:call|ring|phone|get|come|gimme|give|try|circle|telephone|follow|check)\b/i
const BACK = /\b(?:you|u|yous?|ya|back)\b/i
const PRESENT = /\b(?:am|are|is|were|im|hes|shes|theyre|have|got)\b|['’ʼ](?:m|re|s|ve)\b/i
const PROGRESSIVE = /\b[a-z]+ing\b/gi

function hasProgressive(text: string): boolean {
  return (text.match(PROGRESSIVE) ?? []).some((word) => baseOf(word.toLowerCase(), "ing") !== undefined)
}

function hear(tokens: readonly Token[], { speaker, zone }: GrammarQuery): HeardActs {
  const acts = findActs(tokens, speaker)
  if (acts.length === 0) return { acts: [] }
  const mentions = repairTimes(tokens, findTimes(tokens, zone))
  const closesAt = closingTime(tokens, mentions)
  const settled = settleActs(tokens, recallTimes(tokens, attachTimes(tokens, acts, mentions), mentions))
  return { acts: settled, ...(closesAt === undefined ? {} : { closesAt }) }
}

/** "We close at six", "our closing time is six", "we're open until six": when "close of business" is in this turn. */
function closingTime(tokens: readonly Token[], mentions: readonly TimeMention[]): ClockTime | undefined {
  const closing = mentions.find(({ first, start, unfit }) => {
    if (start.clock === undefined) return false
    const before = textAt(tokens, first - 1)
    if (unfit === "until" && isOneOf("open here in", before)) return true
    const word = before === "is" || before === "time" ? textAt(tokens, first - 2) : before
    return isOneOf(
      "close closes closing shut shuts finish finishes",
      word === "time" ? textAt(tokens, first - 3) : word,
    )
  })
  return closing?.start.clock
}
