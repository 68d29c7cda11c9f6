import { withoutTrailing, ownOf } from "../../../kernel/inner.js"
import { isSpanish } from "./language-of.js"
import { lowerFirst } from "./lower-first.js"
import { toCosa, toUsted } from "./their-words-es.js"

/** From a caller's mouth into an agent's. Plain word for word, and only where it cannot go wrong. */
const turned: Readonly<Record<string, string>> = {
  i: "you",
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  am: "are",
  me: "you",
  my: "your",
  mine: "yours",
  myself: "yourself",
}

/**
 * What only ties a sentence to the one before, or greets; what says that it was heard wrong or told before. "No" wants a stop behind it: "no
 * heating" is a matter.
 */
const openings: readonly RegExp[] = [
  /^(?:and|but|because|so|well|oh|um|uh|sorry|hello|hi|hey|yes|yeah|actually|good (?:morning|afternoon|evening))\b[,.!]?\s+/i,
  /^(?:also|plus|besides|right|okay|ok|look|listen|you see|you know|i mean|to be honest|by the way|on top of that|(?:(?:just )?one more|another|one other) thing|while i(?:'ve| have)(?: got)? you(?: on)?|(?:the|my other) thing is(?: that)?)\b[,.!:;]?\s+/i,
  /^(?:no|nope|(?:that|it)(?:'s| is) (?:wrong|not right|not it)|(?:as|like) i (?:said|told you))[,.;:!]\s+/i,
  /^i(?:'ve| have)? (?:already |just )?(?:told|said)(?: you)?(?: (?:that|so|it|already|before)){0,2}[,.;:!]\s+/i,
  /^i(?:'ve| have)? (?:already |just )?told you that\s+/i,
  /^(?:(?:it|the thing)(?:'s| is)|i was)(?: just| only)? (?:saying )?that\s+/i,
]
/** With it a turn ends on a relay service, whatever was said. */
const GO_AHEAD = /[,.;:]?\s(?:please )?go ahead\W{0,8}$/i

/** "Well, no, sorry, I told you that, …": more in a row is no opening. */
const MOST_OPENINGS = 4

/** What somebody told, without a greeting, a "well" or an "I already told you that" before it. */
export function withoutOpening(said: string): string {
  let text = said.trim().replace(/’/g, "'").replace(GO_AHEAD, "").trimEnd()
  for (let count = 0; count < MOST_OPENINGS; count++) {
    const rest = openings.reduce((left, opening) => left.replace(opening, ""), text)
    if (rest === text) break
    text = rest
  }
  return text
}

/** Somebody else's "you", "that's what it is" for force, and a feeling. */
const NOT_REPEATED =
  /\byou(?:r|rs|'re|'ve|'ll|'d)?\b|\bthat(?:'s| is) what\b|^i(?:'m| am) (?:\w+ ){0,2}(?:worried|scared|afraid|angry|annoyed|upset|sad|nervous|furious|tired|frustrated|fed up|disappointed|desperate|exhausted)\b/i

/** Nobody knows how it would have ended. */
const BROKEN_OFF = /(?:\.\.|…|-|–|\b(?:a|an|the|my|and|or|of|in|to|with|for))$/i

/** A quotation is not read back beyond this. */
const LONGEST_SAID = 160

/** What a caller said, as an agent may repeat it: "my tap drips" is "your tap drips". */
export function toSecondPerson(said: string, locale = "en"): string | undefined {
  if (isSpanish(said, locale)) return toUsted(said)
  const opened = withoutOpening(said)
  const text = withoutTrailing(opened, (sign) => /[.!?…\s]/.test(sign))
  if (BROKEN_OFF.test(opened)) return undefined
  if (text === "" || text.length > LONGEST_SAID || NOT_REPEATED.test(text)) return undefined
  if (/\bwould(?! like)\b/i.test(text) && /\bif\b/i.test(text)) return undefined
  const words = text.replace(/[A-Za-z']+/g, (word) => {
    const other = ownOf(turned, word.toLowerCase()) ?? word
    return other === word && isShouted(word) ? word.toLowerCase() : other
  })
  return lowerFirst(words)
}

/**
 * What somebody is to do, verb first, as phrases want it: "Send a plumber" is "send a plumber". Nothing where it begins with no verb.
 */
export function toAct(what: string | undefined): string | undefined {
  const text = withoutTrailing(what?.trim() ?? "", (sign) => /[.!\s]/.test(sign)).replace(OFFERED, "")
  const first = /^[a-z']+/i.exec(text)?.[0].toLowerCase()
  return first === undefined || NOT_VERBS.has(first) || isDoing(first) ? undefined : lowerFirst(text)
}

/** "sending", and not "bring". */
function isDoing(word: string): boolean {
  return word.endsWith("ing") && /[aeiouy]/.test(word.slice(0, -3))
}

/** What stands before the verb where it is offered as a sentence: "We can ring you back". */
const OFFERED = /^(?:we|i)(?:'ll| will| can| could| shall| would)(?: also| still)? (?=[a-z])/i

const NOT_VERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "a an the your our my his her their this that these those one two three some any no new free another both each we i you he she they it".split(
    " ",
  ),
)

/** A thing, and a word behind it that tells what it is or does. */
const SUBJECT =
  /\b(my|our|the) ((?:[a-z'-]+ ){0,2}?[a-z'-]+) (?:is|are|was|were|has|have|had|isn't|aren't|wasn't|hasn't|won't|doesn't|don't|does|did|didn't|can't|broke|breaks|stopped|stops|leaks|drips|shows|makes|keeps|went|came|needs|never|still|just|wobbles|burst|died|got|froze|blew|split|shrank|fell|sank|bent|caught|tore|[a-z]{2,}[^e\W]ed)\b/gi

/** "My toilet's overflowing" is about the toilet; "my brother's living room" has an owner. */
const IS =
  /'s(?= (?:not|been|gone|out|off|down|broken|stuck|[a-z]+ing(?= (?:and|but|again|all|over|from|through|in|on|at|like)\b|\W|$)))/gi

/** The noun of a matter, with its article, as the caller put it: what an agent takes up. */
export function toThing(said: string, locale = "en"): string | undefined {
  if (isSpanish(said, locale)) return toCosa(said)
  const text = said.slice(0, 300).replace(/’/g, "'").replace(IS, " is")
  for (const [, article = "", noun = ""] of [...text.matchAll(SUBJECT), OBJECT.exec(text) ?? []]) {
    const words = noun.toLowerCase().replace(WHEN, "")
    if (words !== "" && !NO_THING.test(words)) return `${article.toLowerCase() === "the" ? "the" : "your"} ${words}`
  }
  return undefined
}

/** What is done to somebody's thing, or what is asked about it: "you have blocked my card in the shop", "about my bill". */
const OBJECT =
  /(?<=[a-z] )(my|our) ((?:[a-z'-]{1,20} )?[a-z'-]{1,20})(?= (?:in|on|at|for|and|from|with|to|of|again|twice|today|yesterday|since|because|without|before|after|when|while|by|but|or|so)\b|[.,!?;:]|$)/i

/** What is said of when, not of what: "through my ceiling again". */
const WHEN = / (?:again|today|yesterday|tonight|twice|already|still|anymore)$/

/** People, oaths, and words that are no thing. */
const NO_THING =
  /\b(?:i|you|we|he|she|they|it|that|which|who|because|and|but|or|then|man|lady|woman|gentleman|guy|mother|father|mum|mom|dad|wife|husband|son|daughter|brother|sister|baby|boss|hell|heck|devil|name|life|time|day|mind|way|word|own|fast|soon|asap|now|please|back|off|out|up|down|self)\b/

/** What somebody has to bear, as a noun: "my heating has been off for a week" is "having your heating off for a week". */
export function toBurden(said: string): string | undefined {
  const turnedWords = toSecondPerson(said)
  const found = /^(your [a-z' -]{1,30}?) (?:is|are|was|has been|have been) ((?!not\b)[a-z0-9' -]{2,60})$/i.exec(
    turnedWords ?? "",
  )
  return found === null || NO_STATE.test(found[2]!) ? undefined : `having ${found[1]!} ${found[2]!}`
}

/** What is no state that somebody has a thing in: "having your bill wrong". */
const NO_STATE = /\byou\b|^(?:wrong|missing|an?|the|too|very|so|not|my|\d+)\b/i

/** A short word in capitals may be a name: "BMW", "NHS". */
const SHORT = 4
const NO_NAMES =
  /^(?:not?|now|all|why|who|any|the|and|but|this|that|have|been|is|are|was|so|never|only|more|here|there|what|when|time|days?|week)$/i

function isShouted(word: string): boolean {
  const isCapital = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
  return isCapital && (word.length > SHORT || NO_NAMES.test(word))
}
