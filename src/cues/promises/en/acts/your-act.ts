import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { CLASSES } from "../lexicons/classes.js"
import { ADVERBS } from "../lexicons/clauses.js"
import { VOWS } from "./heads.js"
import { readPassive } from "./passive.js"
import { NOBODY } from "./subject.js"
import type { SpokenAct } from "./verb-phrase.js"

/** Nouns that tell what the listener will get, in order: a "confirmation call" is a call. */
const GAINS: readonly (readonly [kind: SpokenAct["kind"], nouns: string, needsTime: boolean])[] = [
  ["callback", CLASSES["event"]!, false],
  ["do", "refund credit money payment funds deposit balance reimbursement payout compensation rebate", true],
  ["send", CLASSES["doc"]!, false],
  [
    "visit",
    "delivery parcel package technician engineer visit order item items appliance goods driver plumber courier",
    true,
  ],
  ["callback", CLASSES["news"]!, false],
]

/** How far behind the verb the noun may stand. */
const LONGEST = 7

/**
 * What the listener is promised by being told what they will get: "you'll hear from us", "you'll have an email by five", "you'll be
 * contacted". What they will have to do is none.
 */
export function readYourAct(tokens: readonly Token[], index: number): SpokenAct | undefined {
  let at = index
  while (isWordAt(tokens, at, ADVERBS) || (isWordAt(tokens, at, "be") && textAt(tokens, at + 1).endsWith("ing")))
    at += 1
  const verb = textAt(tokens, at)
  const passive = readPassive(tokens, at, { ...NOBODY, who: "you" })
  if (passive !== undefined) return passive
  if (verb === "be" && isVowed(tokens, at) && isWordAt(tokens, at + 1, PLACES))
    return { kind: "do", verb: at, next: at + 1, needsTime: true, delegated: true }
  if (isOneOf("hear hearing", verb)) {
    const back = isWordAt(tokens, at + 1, "from back something more")
    const own = textAt(tokens, at + 1) === "from" && isWordAt(tokens, at + 2, "me myself")
    return back ? { kind: "callback", verb: at, next: at + 2, needsTime: false, delegated: !own } : undefined
  }
  if (!isOneOf("get getting receive receiving have having see seeing expect expecting", verb)) return undefined
  if (textAt(tokens, at + 1) === "to") return undefined
  return readGain(tokens, at)
}

/** Words that tell where somebody will be. */
const PLACES = "in at on home back there out up off through"

/** "I guarantee you'll be in Lisbon by Friday": where the listener will be binds whoever vows it; without the vow it is a guess. */
function isVowed(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= 5; at -= 1) if (isWordAt(tokens, at, VOWS)) return true
  return false
}

/** What they will get: the first noun of that kind behind a place. */
export function readGain(tokens: readonly Token[], at: number): SpokenAct | undefined {
  const end = gainEnd(tokens, at + 1)
  const seen = isWordAt(tokens, at, "see seeing")
  for (const [kind, nouns, needsTime] of GAINS) {
    // What is seen on a statement is no statement that is sent.
    if (seen && (kind === "send" || kind === "callback")) continue
    for (let place = at + 1; place < end; place += 1) {
      if (!isWordAt(tokens, place, nouns)) continue
      const own = textAt(tokens, place + 1) === "from" && isWordAt(tokens, place + 2, "me myself")
      return { kind, verb: at, next: place + 1, needsTime, delegated: !own }
    }
  }
  // "A new one" stands for what was named before, as "one" does.
  const article = isWordAt(tokens, at + 1, "a another") ? (isWordAt(tokens, at + 2, "new fresh corrected") ? 2 : 1) : 0
  const object = textAt(tokens, at + 1 + article)
  if (article > 0 && object !== "one") return undefined
  if (!isOneOf("it that them those everything one your the this these", object)) return undefined
  const kind = seen ? "do" : object === "one" ? (namedBefore(tokens, at) ?? "send") : "send"
  return { kind, verb: at, next: at + 2 + article, needsTime: true, delegated: true }
}

/** "I don't have an answer, but you'll have one by three": what "one" stands for. */
function namedBefore(tokens: readonly Token[], at: number): SpokenAct["kind"] | undefined {
  for (let place = at - 1; place >= 0 && at - place < 20; place -= 1) {
    const gain = GAINS.find(([, nouns]) => isWordAt(tokens, place, nouns))
    if (gain !== undefined) return gain[0]
  }
  return undefined
}

function gainEnd(tokens: readonly Token[], start: number): number {
  let end = start
  while (end < start + LONGEST && tokens[end] !== undefined && tokens[end]!.kind !== "mark") {
    if (
      isWordAt(
        tokens,
        end,
        "and but so if when because i we he she they after before by on at from within about for once",
      )
    )
      break
    end += 1
  }
  return end
}
