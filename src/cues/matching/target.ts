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
 * `quoted`, "you …" and a bare "…!" with nothing to stand for are `agent`, a thing that is sworn at is `situation`.
 */
export function findTarget(detector: Detector, sentence: Sentence, match: Match): AbuseTarget {
  if (isReported(detector, sentence, match)) return "quoted"
  const { target } = detector.rules[match.rule]!
  if (target !== undefined && target !== "unknown") return target
  const { lexis } = detector
  const { words } = sentence
  const subject = findSubject(detector, sentence, match.from)
  if (subject !== undefined) return subject
  const second = lexis.list("second")
  const near = words.slice(Math.max(0, match.from - AIM_REACH), Math.min(words.length - 1, match.to + 2))
  if (near.some((word) => second.has(word))) return "agent"
  return target ?? "situation"
}

/** The nearest subject before the match in its clause. */
function findSubject({ lexis }: Detector, { words, flags }: Sentence, from: number): AbuseTarget | undefined {
  const first = lexis.list("first")
  const second = lexis.list("second")
  const third = lexis.list("third")
  for (let index = from - 1; index >= 0 && index >= from - AIM_REACH; index--) {
    const word = words[index]!
    if (second.has(word)) return "agent"
    // "Sent me a …": it was given to them.
    if (word === "me" && /^(an?|the|this|that)$/.test(words[index + 1]!)) continue
    if (first.has(word)) return word === "i" || word === "me" ? "self" : undefined
    if (third.has(word)) return "unknown"
    if ((flags[index]! & CLAUSE) !== 0) return undefined
  }
  return undefined
}
