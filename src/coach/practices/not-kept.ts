/**
 * Whether a caller tells of something that was to be done for them and was not: an earlier promise of ours, as they tell it. No kind of cue
 * says this yet; once one does, {@link saysNotKept} is the only place that asks.
 */

const SOMEONE =
  "(?:you|they|s?he|some(?:one|body)|(?:your|the|that|an?|one of your) (?:[a-z]{2,12} )?(?:engineer|technician|plumber|electrician|driver|courier|colleague|manager|lady|man|guy|doctor|nurse|agent|office|company)s?)"

/** What somebody was to have by now. */
const TO_GET =
  "(?:i|we|it|this|that|parcel|order|delivery) (?:was|were) (?:supposed|meant|due) to (?:get|have|hear|receive|arrive|come|be (?:here|there|delivered|done|fixed|ready|repaired|refunded))"

/** What was to be. */
const WAS_TO = (): RegExp =>
  new RegExp(
    [
      `\\b${SOMEONE} (?:was|were) (?:supposed|meant|due|going) to\\b`,
      `\\b${SOMEONE} (?:had )?promised\\b(?! (?:me |us )?nothing)`,
      `\\b${SOMEONE}(?: (?:i|we) (?:spoke|talked) (?:to|with)| called [a-z]{2,12})? said (?:(?:by |on )?(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:that )?(?:you|they|s?he|it|i|some(?:one|body))(?:'d|'ll| would| will))`,
      `\\b(?:was|were|been|they|you) told (?:me |us )?(?:that )?(?:you|they|s?he|it|i|we|some(?:one|body)) ?(?:'d|'ll|would|will)\\b`,
      `\\b(?:i|we)(?:'ve| have| had)? (?:was|were|been) promised\\b`,
      `\\b${TO_GET}\\b`,
      `\\b${SOMEONE} (?:was|were) due\\b`,
      `\\b(?:had|have) an? (?:appointment|visit|booking)\\b`,
      `\\b(?:waited in|stayed (?:at )?home|took (?:the|a) (?:day|morning|afternoon) off)\\b`,
    ].join("|"),
    "i",
  )

/** And was not, further on in the same words. */
const WAS_NOT =
  /\b(?:nobody|no one|never|nothing|still (?:waiting|not)|(?:did|has|have|is|was)(?:n't| not)|'ve not|times now|(?:weeks?|days?|months?) ago|it(?:'s| is) (?:now|already))\b/i

/** Both in one. */
const NOT_DONE = (): RegExp =>
  new RegExp(
    [
      `\\b(?:nobody|no one)(?: has| have)?(?: ever)? (?:came|come|called|rang|rung|phoned|turned up|showed up|got back|gotten back|been in touch|has been)\\b(?! with)`,
      `\\b${SOMEONE}(?: has| have)? never (?:came|come|called|rang|rung|phoned|turned up|showed up|got back|arrived|sent|wrote|delivered|fixed|repaired)\\b`,
      `\\b${TO_GET}\\b.{0,40}\\b(?:yesterday|last \\w{3,6}|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b`,
      `\\b(?:call|call[- ]?back|visit|refund|e-?mail|letter|parcel|engineer|part)(?: that| which)? (?:you|they|i was|we were|i've been)(?: had)? promised\\b`,
      `\\b(?:didn't|did not|haven't|have not|broke|broken) (?:keep |kept )?your (?:promise|word)\\b`,
      `\\b(?:been|still) waiting (?:in )?for (?:your|the|that) (?:call|call[- ]?back|visit|engineer|technician|plumber|refund|letter|reply|answer)\\b`,
      `\\bnever (?:got|had|received) (?:my|the|a|that|your) (?:call|call[- ]?back|visit|refund|e-?mail|letter|reply|answer)\\b`,
    ].join("|"),
    "i",
  )

let made: { readonly notDone: RegExp; readonly wasTo: RegExp } | undefined

/** What only they say of a promise is a reason to be sorry, and makes no claim of ours true. */
export function saysNotKept(words: string): boolean {
  const { notDone, wasTo } = (made ??= { notDone: NOT_DONE(), wasTo: WAS_TO() })
  if (notDone.test(words)) return true
  const found = wasTo.exec(words)
  return found !== null && WAS_NOT.test(words.slice(found.index + found[0].length))
}
