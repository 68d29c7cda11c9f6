import { mayBeGroups } from "./known/group-cards.js"
import { isNorthAmerican } from "./known/ids.js"
import { mayBeginCard } from "./known/issuers.js"
import { MOST_TAIL_DIGITS } from "./memory.js"
import type { Expected, Piece, Sensitive } from "./memory.js"
import { readSaid, waysToRead } from "./reading/readings.js"
import type { Said } from "./reading/readings.js"
import type { RedactSettings } from "./redaction.js"
import type { Run } from "./runs.js"
import type { Hearing } from "./hearing.js"
import { CLEAR, held, isSensitive, TOLD } from "./verdict.js"
import type { Mark, Verdict } from "./verdict.js"

/** Fewer digits of a card are harmless; with `ISO/IEC 7812` they are not even the whole issuer. */
export const HARMLESS_LENGTH = 4

/** Answers to "how many" and "your telephone number" are at most so long; longer ones may be something else. */
export const LONGEST_ANSWER: Readonly<Record<Exclude<Expected, Sensitive>, number>> = {
  quantity: 8,
  postcode: 9,
  phone: 11,
  accountNumber: 12,
  namedCode: 4,
  idName: 7,
  number: Infinity,
}

/** The first group of a card, and the first two. */
const CARD_HALVES = [4, 8]

/** Fewer digits within a sentence are no telephone number. */
const SHORTEST_PHONE = 6

function otherExpected(expects: readonly Expected[]): Exclude<Expected, Sensitive> | undefined {
  const nearest = expects.at(-1)
  return nearest === undefined || isSensitive(nearest) ? undefined : nearest
}

export function answersOther(run: Run, { expects }: Hearing): boolean {
  const other = otherExpected(expects)
  return other !== undefined && run.length <= LONGEST_ANSWER[other]
}

/** A telephone number where those are masked too; else harmless, unless what follows makes a card of it. */
export function otherAnswer(run: Run, hearing: Hearing): Verdict {
  const { expects, settings, isBare } = hearing
  const isPhone = settings.kinds.phone && otherExpected(expects) === "phone"
  if (isPhone && (run.length >= SHORTEST_PHONE || isBare || run.isAtEnd)) return phone(run)
  return settings.kinds.card && !isPhone ? pieceOfAnswer(run, hearing) : CLEAR
}

/**
 * Someone in a hurry may answer "what number can we reach you on?" with that of a card. What may be its first group or
 * two is masked early there; else the first piece is told, and what goes on with it masked until it is a telephone
 * number or something else is said. Of other numbers only what goes on in the groups of a card is.
 */
function pieceOfAnswer(run: Run, hearing: Hearing): Verdict {
  const { expects, isTight, hasUnit, mayHold, monthStart, tail, settings } = hearing
  if (!run.isAtEnd || hasUnit || !mayHold || monthStart !== undefined || run.elements[0]?.shape !== undefined)
    return CLEAR
  const said = [...(tail?.pieces ?? []).flatMap((piece) => piece.said), ...run.said]
  if (!mayBegin(said, settings)) return CLEAR
  if (isNorthAmerican(said) || isSaidAgain(run, tail?.pieces.at(-1))) return TOLD
  const { digits, starts } = readSaid(said)
  const isPhone = otherExpected(expects) === "phone"
  const isHeld =
    tail === undefined
      ? isPhone && !isTight && CARD_HALVES.includes(digits.length)
      : digits.length >= HARMLESS_LENGTH &&
        digits.length <= MOST_TAIL_DIGITS &&
        (isPhone || mayBeGroups([...starts.slice(1), digits.length]))
  return isHeld ? held(run, 0) : { ...TOLD, firstPiece: 0 }
}

/** "Ending three four five?" – "No, three four nine": a short piece with one figure put right goes on with nothing. */
function isSaidAgain(run: Run, before: Piece | undefined): boolean {
  const [now, then] = [readSaid(run.said).digits, before === undefined ? "" : readSaid(before.said).digits]
  if (now.length !== then.length || now.length !== HARMLESS_LENGTH - 1) return false
  let others = 0
  for (let at = 0; at < now.length; at += 1) if (now[at] !== then[at]) others += 1
  return others <= 1
}

export function phone({ start, plusStart, end }: Run): Verdict {
  const mark: Mark = { kind: "phone", start: plusStart ?? start, end, isHeld: false }
  return { marks: [mark], outcome: "clear", firstPiece: 0 }
}

/** Whether things said may be the beginning of a card number, read in any way. */
export function mayBegin(said: readonly Said[], { extraIssuerRanges }: RedactSettings): boolean {
  for (const { digits } of waysToRead(said)) if (mayBeginCard(digits, 0, extraIssuerRanges)) return true
  return false
}
