import type { AbuseTarget } from "../../session/model/cue.js"
import type { Detector } from "./compile.js"
import { isReported } from "./guards.js"
import type { Match } from "./match-sentence.js"
import { CLAUSE, type Sentence } from "../words/sentence.js"

/** How far from a word of abuse "you" still makes it aimed at the agent. */
const AIM_REACH = 4

/**
 * At whom abuse is aimed.
 *
 * The wording decides where the rule knows it ("fuck you"); else the words around: "I am such a …" is `self`, "he said …" is
 * `quoted`, "you …" and what is theirs ("your voice …") are `agent`, "your staff …" are `company`, a thing that is sworn at is `situation`.
 */
export function findTarget(detector: Detector, sentence: Sentence, match: Match): AbuseTarget {
  if (isReported(detector, sentence, match)) return "quoted"
  const { target } = detector.rules[match.rule]!
  if (target !== undefined && target !== "unknown") return target
  const { lexis } = detector
  const { words } = sentence
  const subject = findSubject(detector, sentence, match)
  if (subject !== undefined) return subject
  const second = lexis.list("second")
  const end = Math.min(words.length - 1, match.to + 2)
  for (let index = Math.max(0, match.from - AIM_REACH); index < end; index++) {
    if (second.has(words[index]!)) return aimedBy(detector, sentence, index, match)
  }
  return target ?? "situation"
}

/** "You", and what is their own, are the agent; "your staff" is the company, "your website" a thing. */
function aimedBy({ lexis }: Detector, { words }: Sentence, index: number, { from, to }: Match): AbuseTarget {
  const isListed = (name: "possessives" | "personal" | "staff", start: number, end: number): boolean =>
    words.slice(start, Math.min(end, words.length - 1)).some((word) => lexis.list(name).has(word))
  if (!isListed("possessives", index, index + 1)) return "agent"
  const end = index + 1 + AIM_REACH
  if (isListed("personal", index + 1, end)) return "agent"
  if (isListed("staff", index + 1, end)) return "company"
  // "Your bullshit": the word of abuse is what they own.
  const isHead = from === index + 1 && (to >= words.length - 1 || lexis.list("little").has(words[to]!))
  return isHead ? "agent" : "situation"
}

/** The nearest subject before the match in its clause. */
function findSubject(detector: Detector, sentence: Sentence, match: Match): AbuseTarget | undefined {
  const { lexis } = detector
  const { words, flags } = sentence
  const { from } = match
  const first = lexis.list("first")
  const second = lexis.list("second")
  const third = lexis.list("third")
  for (let index = from - 1; index >= 0 && index >= from - AIM_REACH; index--) {
    const word = words[index]!
    if (second.has(word)) return aimedBy(detector, sentence, index, match)
    // "Sent me a …": it was given to them.
    if (word === "me" && /^(an?|the|this|that)$/.test(words[index + 1]!)) continue
    if (first.has(word)) return word === "i" || word === "me" ? "self" : undefined
    if (third.has(word)) return "unknown"
    if ((flags[index]! & CLAUSE) !== 0) return undefined
  }
  return undefined
}
