import { divideAfterCard, isMonthAndYear, isYear } from "./known/expiry.js"
import { mayBeginCard } from "./known/issuers.js"
import { MOST_TAIL_DIGITS } from "./memory.js"
import type { Sensitive } from "./memory.js"
import { readSaid } from "./reading/readings.js"
import type { Run } from "./runs.js"
import { beginningOf } from "./said-again.js"
import { isShown } from "./open-number.js"
import { isNorthAmerican, looksLikeAadhaar, looksLikePhone, looksLikeSocialSecurity } from "./known/ids.js"
import { CLEAR, held, isSensitive, TOLD } from "./verdict.js"
import type { Hearing } from "./hearing.js"
import { answersOther, HARMLESS_LENGTH, LONGEST_ANSWER, otherAnswer, phone } from "./other-answer.js"
import type { Mark, Verdict } from "./verdict.js"
import { lengthWith, spanOf, wholeCard } from "./whole-card.js"

/** So many digits answer a question for the kind even in the middle of a sentence. Fewer must stand alone. */
const PLAIN_LENGTH: Readonly<Record<Sensitive, number>> = { card: 4, code: 3, expiry: 3, account: 6, id: 7 }

/** So many digits at the end of a turn are an answer, fewer are a count: "a table for two". */
const SHORTEST_AT_END = 3

/** Codes have 3 or 4 digits, one-time codes up to 8; more is something else. */
const LONGEST_CODE = 8

/** Where a postal code is asked for beside a code, so many digits are the postal code. */
const POSTAL_LENGTHS = [5, 6]

/** "Ending in" is followed by the last few digits; more are a number of their own. */
const LONGEST_ENDING = 6

/** A card number that was misheard has about its length: one digit lost or two gained. */
const MISHEARD_LENGTHS = { least: 13, most: 21 }

/** The same where the first digits were misheard, so that no issuer has them. */
const ALIEN_LENGTHS = { least: 14, most: 19 }

/** Decides what becomes of a run. */
export function decideRun(run: Run, hearing: Hearing): Verdict {
  const { kinds } = hearing.settings
  const shape = run.elements[0]?.shape
  if (kinds.card && shape === undefined) {
    const card = wholeCard(run, hearing)
    if (card !== undefined) return card
  }
  const divided = dateAndCode(run, hearing)
  if (divided !== undefined) return divided
  const isEnding = hearing.isEnding && run.length <= LONGEST_ENDING
  const kind = isEnding ? endingKind(hearing) : expectedKind(run, hearing)
  if (kind !== undefined) return isMaskable(run, hearing, kind) ? maskAll(run, hearing, kind) : CLEAR
  if (answersOther(run, hearing)) return otherAnswer(run, hearing)
  if (isEnding || shape !== undefined) return CLEAR
  return unannounced(run, hearing)
}

/** Digits that nothing announced: told by what they look like, or held if they may be the beginning of a card. */
function unannounced(run: Run, hearing: Hearing): Verdict {
  const { kinds } = hearing.settings
  if (kinds.card && isMisheardCard(run, hearing)) return maskAll(run, hearing, "card")
  const isAadhaar = looksLikeAadhaar(run) && !run.elements.every(({ digits }) => /^20/.test(digits))
  if (kinds.id && (isAadhaar || looksLikeSocialSecurity(run))) return maskAll(run, hearing, "id")
  if (kinds.phone && looksLikePhone(run)) return phone(run)
  if (!kinds.card) return CLEAR
  if (!isTelephone(run, hearing)) return holdOrClear(run, hearing)
  return run.isAtEnd && run.plusStart === undefined ? TOLD : CLEAR
}

/** A whole telephone number, where nobody has begun or spoken of anything that it could be a part of. */
function isTelephone(run: Run, { tail, expects, isCardSpokenOf, isAfterCard }: Hearing): boolean {
  const isOpen = (tail !== undefined && !isShown(tail)) || isCardSpokenOf || isAfterCard || expects.some(isSensitive)
  return !isOpen && (isNorthAmerican(run.said) || (run.plusStart !== undefined && looksLikePhone(run)))
}

/** "Visa ending in 4242", "the last four of your social are 1234". */
function endingKind({ expects, isCardSpokenOf, isAfterCard, settings }: Hearing): Sensitive | undefined {
  const nearest = expects.filter(isSensitive).at(-1)
  if (nearest === "id" || nearest === "account") return nearest
  const isCard = nearest !== undefined || ((isCardSpokenOf || isAfterCard) && expects.length === 0)
  return isCard && !settings.keepLast4 ? "card" : undefined
}

/** "December 2026, and 123": a date and a code in one breath, after a card or asked for. */
function dateAndCode(run: Run, hearing: Hearing): Verdict | undefined {
  const { expects, isAfterCard, settings, monthStart, goesOn } = hearing
  const isAsked = expects.includes("code") || expects.includes("expiry")
  const isOpen = isAfterCard ? expects.every(isSensitive) : isAsked && !expects.includes("card")
  if (!isOpen || goesOn || run.length < 5) return undefined
  const reading = readSaid(run.said)
  const divided = divideAfterCard(reading, 0, monthStart !== undefined)
  if (divided === undefined || divided.expiry === 0 || divided.code === 0) return undefined
  const { expiry, code } = divided
  const place = { run, reading, skipped: 0 }
  const date = { ...spanOf(place, 0, expiry), ...(monthStart === undefined ? {} : { start: monthStart }) }
  const last = spanOf(place, expiry, expiry + code)
  const marks: Mark[] = [
    { kind: "expiry", ...date, isHeld: false },
    { kind: "code", ...last, isHeld: false },
  ]
  return { marks: marks.filter((mark) => settings.kinds[mark.kind]), outcome: "masked", firstPiece: 0 }
}

/** What digits are by what was asked for and by how many they are. */
function expectedKind(run: Run, hearing: Hearing): Sensitive | undefined {
  const { expects, isAfterCard, isCardSpokenOf, isTight } = hearing
  const nearest = expects.at(-1)
  const length = run.length
  if (nearest === "namedCode" && length > LONGEST_ANSWER.namedCode && length <= LONGEST_CODE) return "code"
  if (nearest === "idName" && length > LONGEST_ANSWER.idName && !readSaid(run.said).digits.startsWith("0")) return "id"
  if (nearest !== undefined && !isSensitive(nearest) && isTight) return undefined
  const wants = expects.filter(isSensitive)
  if (wants.length === 0) return isAfterCard && expects.length === 0 ? kindAfterCard(run, hearing) : undefined
  const last = wants[wants.length - 1]
  if (last === "id" || last === "account") return last
  if (wants.includes("expiry") && isExpiry(run, hearing) && (isDateLike(run, hearing) || last === "expiry"))
    return "expiry"
  const isCardOpen = wants.includes("card") && !isAfterCard
  if (isCardOpen) return "card"
  if (expects.includes("postcode") && POSTAL_LENGTHS.includes(length)) return undefined
  if (length <= 4) return wants.includes("code") || length > 2 || last !== "expiry" ? "code" : "expiry"
  if (last === "code" && length <= LONGEST_CODE) return "code"
  return isAfterCard || isCardSpokenOf ? "card" : undefined
}

/** Without a question, right after a card: a date or a code if the turn is nothing else. */
function kindAfterCard(run: Run, hearing: Hearing): Sensitive | undefined {
  const length = run.length
  if (isExpiry(run, hearing) && isDateLike(run, hearing)) return "expiry"
  const goesOn = hearing.goesOn && hearing.isPhraseEnd
  if (!hearing.isBare && !goesOn && (length < 3 || isYearSaid(run, hearing))) return undefined
  if (length <= 4) return "code"
  return (hearing.isBare && !looksLikePhone(run)) || hearing.goesOn ? "card" : undefined
}

function isExpiry(run: Run, { monthStart }: Hearing): boolean {
  const { digits } = readSaid(run.said)
  if (run.elements.some((number) => number.shape === "date")) return true
  return isMonthAndYear(digits) || (monthStart !== undefined && isYear(digits))
}

/** Written with a slash or with the name of a month. */
function isDateLike(run: Run, { monthStart }: Hearing): boolean {
  const [first, second] = run.elements
  if (monthStart !== undefined || first?.shape === "date") return true
  return (
    first !== undefined &&
    first.isGroup &&
    run.elements.length === 2 &&
    second?.isGroup === true &&
    first.digits.length <= 2
  )
}

function isMaskable(run: Run, hearing: Hearing, kind: Sensitive): boolean {
  if (!hearing.settings.kinds[kind]) return false
  const shape = run.elements[0]?.shape
  const isLikeDate = shape === "date" && (kind === "expiry" || hearing.isTight || hearing.isBare || hearing.goesOn)
  if (shape !== undefined && !isLikeDate) return false
  if (hearing.hasUnit && !hearing.goesOn) return false
  if (kind === "card" && isYearSaid(run, hearing)) return false
  const length = run.length
  const isNamedMonth = kind === "expiry" && hearing.monthStart !== undefined
  const standsAlone = hearing.isTight || hearing.isBare || hearing.goesOn || isNamedMonth
  if (standsAlone || (kind === "card" && run.isAtEnd)) return true
  if (hearing.isAnswered && !hearing.isCardSpokenOf && !hearing.isAfterCard) return false
  return length >= PLAIN_LENGTH[kind] || (run.isAtEnd && length >= SHORTEST_AT_END)
}

/** "Since 2019", "in nineteen ninety": in the middle of a sentence a year is no part of a card. */
function isYearSaid(run: Run, { isTight, isBare, goesOn }: Hearing): boolean {
  if (isTight || isBare || goesOn || run.elements.length > 2) return false
  return /^(19[5-9][0-9]|20[0-4][0-9])$/.test(readSaid(run.said).digits)
}

/** Masks the run. Fewer than four digits of a card can still be given back. */
function maskAll(run: Run, hearing: Hearing, kind: Sensitive): Verdict {
  const isShort = kind === "card" && lengthWith(run, hearing.tail) < HARMLESS_LENGTH
  const isHeld = isShort && !hearing.isTight && hearing.mayHold
  const start = kind === "expiry" ? (hearing.monthStart ?? run.start) : run.start
  return { marks: [{ kind, start, end: run.end, isHeld }], outcome: isHeld ? "held" : "masked", firstPiece: 0 }
}

/** A card was spoken of, or digits were corrected, and the length is about right: a digit was lost on the way. */
function isMisheardCard(run: Run, hearing: Hearing): boolean {
  const { tail, goesOn, isCardSpokenOf, isAfterCard, expects, settings } = hearing
  if (expects.length > 0 && !expects.some(isSensitive)) return false
  const pieces = tail?.pieces ?? []
  if (pieces.length === 0 && looksLikePhone(run)) return false
  // What came before it is masked for good: it goes on.
  if (goesOn && pieces.length > 0 && pieces.every(({ words }) => words === undefined)) return true
  const length = lengthWith(run, tail)
  if (length < MISHEARD_LENGTHS.least) return false
  const isCorrected = run.isCorrected || pieces.some((piece) => piece.isCorrected)
  if (pieces.length === 0 && run.elements.every(isYearOrHour)) return false
  if (!isCorrected && !isCardSpokenOf && !isAfterCard) return false
  if (isCardSpokenOf && length >= ALIEN_LENGTHS.least && length <= ALIEN_LENGTHS.most) return true
  if (!isCorrected && length > MISHEARD_LENGTHS.most) return false
  const { digits } = readSaid([...pieces.flatMap((piece) => piece.said), ...run.said])
  return mayBeginCard(digits.slice(0, 6), 0, settings.extraIssuerRanges)
}

/** "2014, 2017 and 2019", "from 0900 to 1230". */
function isYearOrHour({ digits, isWeak }: Run["elements"][number]): boolean {
  return isWeak || /^(?:(?:19|20)[0-9]{2}|(?:[01][0-9]|2[0-3])[0-5][0-9])$/.test(digits)
}

function holdOrClear(run: Run, hearing: Hearing): Verdict {
  const { tail, settings, isBare, goesOn, mayHold, isCardSpokenOf, hasUnit, monthStart } = hearing
  // Where a card was spoken of, digits in the middle of a sentence may be a part of it too.
  const isInTalk = isCardSpokenOf && run.isAtStart && !hasUnit && run.length >= HARMLESS_LENGTH
  if (!mayHold || monthStart !== undefined || !(run.isAtEnd || isInTalk)) return CLEAR
  if (hasUnit && !goesOn && (run.length < HARMLESS_LENGTH || !isCardSpokenOf)) return CLEAR
  if (lengthWith(run, tail) > MOST_TAIL_DIGITS) return CLEAR
  if (isCardSpokenOf && (isBare || goesOn)) return held(run, 0)
  const isLikely = isBare || goesOn || run.length >= HARMLESS_LENGTH
  if (!isLikely) return CLEAR
  const firstPiece = beginningOf([...(tail?.pieces ?? []), run], settings)
  return firstPiece === undefined ? CLEAR : held(run, firstPiece)
}
