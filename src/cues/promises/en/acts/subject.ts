import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { CLASSES } from "../lexicons/classes.js"
import { ADVERBS, FUNCTION_WORDS, GENERAL, HEDGES, KIN, PEOPLE, TRADES } from "../lexicons/clauses.js"

/** Who or what stands before a verb. */
export interface Subject {
  /** `dropped`: nobody was named, as in "will call you tomorrow". `there`: "there will be". */
  readonly who: "i" | "we" | "you" | "person" | "thing" | "there" | "dropped"
  readonly first: number
  /** "Your husband": not ours to promise for. */
  readonly theirs: boolean
  /** "My husband": of the speaker's. */
  readonly own: boolean
  /** A pronoun of a third person: "he", "someone". */
  readonly pronoun: boolean
  readonly hedged: boolean
  /** "Usually", "always". */
  readonly general: boolean
  /** A call or callback is the subject. */
  readonly isCall: boolean
  /** Somebody who comes to the house, or a visit, is the subject. */
  readonly isVisitor: boolean
  /** The subject comes to the door by trade: a plumber, a driver. */
  readonly isTrade: boolean
  /** A parcel or the like is the subject. */
  readonly isParcel: boolean
  /** A refund or the like is the subject. */
  readonly isMoney: boolean
}

/** A subject of which nothing is known. */
export const NOBODY: Subject = {
  who: "dropped",
  first: 0,
  theirs: false,
  own: false,
  pronoun: true,
  hedged: false,
  general: false,
  isCall: false,
  isVisitor: false,
  isTrade: false,
  isParcel: false,
  isMoney: false,
}

const DETERMINERS = "a an the our your my one some another this that each his her their these those"

/** Nouns that lead back to a name: "someone from billing", "a member of the team". */
const LINKS = "of from in at with on for"

/** The most words that a subject may have, and a name between commas. */
const LONGEST = 9
const LONGEST_NAME = 4

/** Reads the subject that ends before a place; `undefined` where what stands there can be none. */
export function readSubject(tokens: readonly Token[], before: number): Subject | undefined {
  let at = before
  let hedged = false
  let general = false
  while (at >= 0 && before - at < 4) {
    const word = textAt(tokens, at)
    if (isOneOf(HEDGES, word)) hedged = true
    else if (isOneOf(GENERAL, word)) general = true
    else if (!isOneOf(ADVERBS, word) || (word === "all" && isWordAt(tokens, at - 1, "for at after"))) break
    at -= 1
  }
  const plain = { ...NOBODY, hedged, general }
  const token = tokens[at]
  if (token === undefined || token.kind === "mark" || opensClause(token.text))
    return readNamed(tokens, at, plain) ?? { ...plain, who: "dropped", first: at + 1 }
  const simple = readPronoun(tokens, at)
  if (simple === "none") return undefined
  if (simple !== undefined) return { ...plain, who: simple, first: at }
  return readNoun(tokens, at, plain)
}

/** "The manager, Mr Osei, will ring": a noun with its name between commas. */
function readNamed(tokens: readonly Token[], comma: number, plain: Subject): Subject | undefined {
  if (textAt(tokens, comma) !== ",") return undefined
  let at = comma - 1
  while (tokens[at]?.capital === true && comma - at < LONGEST_NAME) at -= 1
  if (at === comma - 1 || textAt(tokens, at) !== ",") return undefined
  const noun = readNoun(tokens, at - 1, plain)
  return noun !== undefined && isOneOf(PEOPLE, textAt(tokens, at - 1)) ? noun : undefined
}

/** Whether a clause without a subject may begin behind this word. */
function opensClause(word: string): boolean {
  return isOneOf("and but so okay yes yeah yep sure alright then right thanks perfect great well no or", word)
}

function readPronoun(tokens: readonly Token[], at: number): Subject["who"] | "none" | undefined {
  const word = textAt(tokens, at)
  if (word === "i") return "i"
  if (word === "we") return "we"
  // "One of us".
  if (word === "us" && textAt(tokens, at - 1) === "of" && isWordAt(tokens, at - 2, "one either both all some"))
    return "we"
  if (word === "you") return "you"
  if (word === "there") return "there"
  if (isOneOf("nobody none anyone anybody nothing", word) || (word === "one" && textAt(tokens, at - 1) === "no"))
    return "none"
  if (word === "who") return isRelative(tokens, at) ? "person" : "none"
  if (isOneOf("he she they someone everyone", word)) return "person"
  if (isOneOf("yours ours it this that everything these those they're which", word)) return "thing"
  return undefined
}

/** Whether "who" follows a noun, as in "Dana, who will call you", and does not ask. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1) === "," ? at - 2 : at - 1
  const token = tokens[before]
  return token?.kind === "word" && !isOneOf(FUNCTION_WORDS, token.text)
}

function readNoun(tokens: readonly Token[], end: number, plain: Subject): Subject | undefined {
  const last = tokens[end]!
  if (last.kind !== "word" || isOneOf(FUNCTION_WORDS, last.text)) return undefined
  const first = nounStart(tokens, end)
  if (first === undefined) return undefined
  const words = tokens.slice(first, end + 1).map((token) => token.text)
  const bare = !isOneOf(DETERMINERS, words[0]) && words[0] !== "someone"
  // "Refunds will be issued": general information.
  if (bare && words.length === 1 && /[^s]s$/.test(last.text) && last.capital !== true) return undefined
  const holds = (list: string): boolean => {
    for (const word of words) if (isOneOf(list, word)) return true
    return false
  }
  const isPerson = holds(PEOPLE)
  const theirs = words[0] === "your" && holds(KIN)
  const own = words[0] === "my"
  const isCall = isOneOf("callback call", last.text) || (last.text === "back" && words.includes("call"))
  const isVisitor = holds(CLASSES["visitor"]!) || holds(CLASSES["meet"]!)
  const isTrade = holds(TRADES)
  const runs = holds(TIMETABLED)
  const isParcel = holds("parcel package delivery order box item items goods appliance shipment")
  const isMoney = holds("refund refunds credit payment money deposit charge funds reimbursement")
  const who = (isPerson || bare || (own && holds(KIN))) && !isCall ? "person" : "thing"
  return {
    ...plain,
    general: plain.general || (runs && who === "thing"),
    who,
    first,
    theirs,
    own,
    pronoun: false,
    isCall,
    isVisitor,
    isTrade,
    isParcel,
    isMoney,
  }
}

/** The first word of the noun phrase that ends at a place. */
function nounStart(tokens: readonly Token[], end: number): number | undefined {
  for (let at = end; at >= 0 && end - at < LONGEST; at -= 1) {
    const token = tokens[at]!
    const word = token.text
    if (isOneOf("someone somebody", word)) return at
    if (isOneOf(DETERMINERS, word) && (word !== "one" || textAt(tokens, at + 1) === "of" || at === end - 1)) {
      // "A member of our team": go on to the left of "of".
      const linked = at > 1 && isWordAt(tokens, at - 1, LINKS) ? nounStart(tokens, at - 2) : undefined
      return linked ?? at
    }
    const stops =
      token.kind === "mark" || (isOneOf(FUNCTION_WORDS, word) && !isOneOf(LINKS, word)) || isOneOf(PRONOUNS, word)
    if (stops || (isOneOf(LINKS, word) && at === end)) return nameStart(tokens, end)
  }
  return nameStart(tokens, end)
}

/** What goes by a timetable of its own, or is told of as something to choose. */
const TIMETABLED =
  "flight train bus plane ferry store shop branch lobby meeting event concert class movie film game match sale offer market option options model version edition"

const PRONOUNS = "i we you he she they it me him us them"

/** A name without an article: "Maria", "Dr Patel", "billing". What asks ("what time will …") is none. */
function nameStart(tokens: readonly Token[], end: number): number | undefined {
  const before = tokens[end - 1]
  if (before !== undefined && isOneOf("what which whose how many much", before.text)) return undefined
  if (before?.kind !== "word") return end
  if (isOneOf("mr mrs ms miss dr doctor nurse officer sergeant professor sister father", before.text)) return end - 1
  return before.capital === true && tokens[end]!.capital === true && !isOneOf(FUNCTION_WORDS, before.text)
    ? end - 1
    : end
}
