import type { PromiseRecord } from "../../session/index.js"
import type { Turn } from "../../session/model/turn.js"
import { english } from "./en/english.js"
import { LEFT_OUT, withOtherTime, type PromiseAnew } from "./hear-again.js"
import type { HearingOptions } from "./hear-promises.js"

/** "I can't make that", "I won't be in tomorrow": of anything but when it is, more follows, as in "I can't do the stairs". */
const NOT_THEN =
  /(?:n['’]?t|\bnot|\bcannot|\bcant)(?: really| going to| be able to| be)? (?:do|make|manage|in|home|around|free|available|there|convenient|suitable|possible)(?: (?:it|that|then))?(?: (?:(?:on |for |this |that |next ){0,2}(?:tomorrow|today|tonight|week|weekend|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|morning|afternoon|evening|time|day|\d{1,2})|for (?:me|us)|i['’]?m)\b|[.,!;]|$)(?![^.,!]*\?)/i
/** "Tomorrow doesn't work", "that won't suit us"; by itself it may be the boiler. */
const UNFIT =
  /\b(?:that|tomorrow|today|tonight|[a-z]{3,6}day|morning|afternoon|evening|time) (?:do|does|wo|will|would|is)(?:n['’]?t| not)(?: really| going to)? (?:work|suit)\b|(?:n['’]?t|\bnot) (?:work|suit) (?:for )?(?:me|us)\b|\bno (?:good|use)\b(?! \w)|\btoo (?:early|late)\b(?! (?:now|to)\b)/i
/** That it is not wanted, or that they will be elsewhere. */
const UNWANTED =
  /\brather you (?:didn['’]?t|did not)|^(?:no\b.*)?\bdon['’]?t (?:bother|send any)|^(?:oh |well |ah |sorry,? )?no\b.*\bi['’]?m (?:at work|away|out|busy)\b/i

/** Said before it, they take it all the same. */
const FITS = /\b(?:fine|great|perfect|lovely|okay|ok)\b/i

/** So short is what only turns it down. */
const LONGEST = 120
/** So long may pass until another time is agreed. */
const REACH_MS = 120_000

/** The promise of ours, only heard, that the caller turns down right behind it: "No, tomorrow's no good". */
export function turnedDownIn(promises: readonly PromiseRecord[], turn: Turn, answers = ""): PromiseRecord | undefined {
  if (promises.length === 0 || turn.speaker !== "caller" || turn.text.length > LONGEST) return undefined
  const known = promises.findLast(({ promisedBy }) => promisedBy !== "caller")
  const isLast =
    known?.standing === "heard" && known.words !== "" && answers.includes(known.words.split(LEFT_OUT).at(-1)!)
  const found = isLast
    ? [NOT_THEN, UNFIT, UNWANTED].map((each) => turn.text.search(each)).find((at) => at >= 0)
    : undefined
  if (found === undefined || FITS.test(turn.text.slice(0, found))) return undefined
  // "I won't be in, but my wife will": only another time says that it is none.
  const [, but] = turn.text.split(/\bbut\b/i)
  return but === undefined || english.mayTellTime!(but) ? known : undefined
}

/** So many words at the end of a question are looked through for the time that it names. */
const MOST_WORDS = 12

/** The promise that was turned down, at the time that the agent then asked about and they said yes to. */
export function agreedIn(
  promises: readonly PromiseRecord[],
  turn: Turn,
  asked: string,
  options: HearingOptions,
): readonly PromiseAnew[] {
  const known = promises.findLast(({ promisedBy }) => promisedBy !== "caller")
  const isDown = known?.standing === "dismissed" && known.earlier !== undefined && options.at - known.at <= REACH_MS
  if (!isDown || !/\?\s*$/.test(asked)) return []
  const question = asked
    .trim()
    .split(/[.!]\s/)
    .at(-1)!
  const words = question.replace("?", "").split(/\s+/).slice(-MOST_WORDS)
  for (let from = 0; from < words.length; from += 1) {
    const time = `make it ${words.slice(from).join(" ")}`
    const [found] = withOtherTime(known, { ...turn, speaker: "agent", text: time }, question, options)
    if (found !== undefined) return [found]
  }
  return []
}
