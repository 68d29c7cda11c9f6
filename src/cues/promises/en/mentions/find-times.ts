import type { TimeMention } from "../../time-mention.js"
import { textAt, type Token, isWordAt } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import * as days from "../lexicons/days.js"
import * as times from "../lexicons/times.js"
import { readMention } from "./mention.js"
import { mayBeginTime, nearTimes } from "./time-words.js"

/**
 * The times in a turn, in order, none overlapping another.
 *
 * @param zone - The zone of the call: it tells which "eastern" is meant.
 */
export function findTimes(tokens: readonly Token[], zone: string): readonly TimeMention[] {
  const mentions: TimeMention[] = []
  const near = nearTimes(tokens)
  for (let index = 0; index < tokens.length;) {
    const mention = near[index] === true && mayBeginTime(tokens, index) ? readMention(tokens, index, zone) : undefined
    if (mention !== undefined) mentions.push(markRepeated(mentions[mentions.length - 1], markNoun(tokens, mention)))
    index = mention === undefined ? index + 1 : mention.last + 1
  }
  return mentions
}

/** "Every day" + "at three": again and again. */
function markRepeated(before: TimeMention | undefined, mention: TimeMention): TimeMention {
  const repeated = before?.unfit === "repeated" && before.last + 1 === mention.first
  return repeated ? { ...mention, unfit: "repeated" } : mention
}

/** Marks a time that belongs to a noun: "the 3 o'clock appointment", "Friday's delivery", "the invoice dated the 5th". */
function markNoun(tokens: readonly Token[], mention: TimeMention): TimeMention {
  if (mention.unfit !== undefined) return mention
  const before = textAt(tokens, mention.first - 1)
  const after = tokens[mention.last + 1]
  const behind = after?.kind === "word" ? after.text : ""
  // "In tonight's post" is tonight.
  const owned =
    behind === "'s" &&
    tokens[mention.last + 2]?.kind === "word" &&
    !isWordAt(tokens, mention.last + 2, "post mail collection")
  const named = isOneOf(times.ARTICLES, before) && behind !== "" && !isOneOf(PLAIN_BEHIND, behind)
  // "After my two o'clock".
  const clock =
    mention.start.clock !== undefined &&
    tokens[mention.first]?.kind !== "word" &&
    isOneOf("the my your his her our their", before)
  const event = isOneOf(times.EVENTS, behind) && textAt(tokens, mention.last + 2) !== "will"
  // "Move it to Friday": what it is moved to is no time of moving.
  const goal = before === "to" && mention.relation === "at"
  const dated = isOneOf(days.DATED_BEFORE, before) && !isWordAt(tokens, mention.first - 2, "care rid ahead")
  const isOwn = owned || named || clock || event || goal || dated || isLookedAt(tokens, mention)
  return isOwn ? { ...mention, unfit: "noun" } : mention
}

/** "I'll check Friday for you", "let me look at the 10th": the day is what is looked at, not when. */
function isLookedAt(tokens: readonly Token[], { first, last, stated, start }: TimeMention): boolean {
  const verb = textAt(tokens, first - 1)
  if (start.day === undefined) return false
  if (verb === "look" || verb === "looking") return textAt(tokens, first) === "at"
  if (stated) return false
  return isOneOf("check checking verify try cancel mark swap", verb) && isWordAt(tokens, last + 1, "for as with")
}

/** Words behind a time that leave it free although an article stands before it: "the tomorrow at three". */
const PLAIN_BEHIND = "and or but so to at on in i we you he she they it is will if for with then because as when once"
