import { isNorthAmerican, isNorthAmericanAnswer } from "./known/ids.js"
import { MOST_TAIL_DIGITS } from "./memory.js"
import type { Expected, Sensitive } from "./memory.js"
import { readSaid } from "./reading/readings.js"
import type { Run } from "./runs.js"
import type { Hearing } from "./hearing.js"
import { beginningOf, saidOnce } from "./said-again.js"
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

/** With fewer digits not even the issuer is known (ISO/IEC 7812-1: its number has six). */
const ISSUER_LENGTH = 6

/** Questions that are answered with as many digits as a card, or with a part of one. */
const SPOKEN_LONG: readonly (Expected | undefined)[] = ["phone", "number", "accountNumber"]

/** Fewer digits within a sentence are no telephone number. */
const SHORTEST_PHONE = 6

export function otherExpected(expects: readonly Expected[]): Exclude<Expected, Sensitive> | undefined {
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
 * Someone in a hurry may answer "what number can we reach you on?" with that of a card. What may be its beginning is
 * masked until the talk goes on with something else, unless it is a telephone number in its groups or called by its
 * name in the same breath.
 */
function pieceOfAnswer(run: Run, hearing: Hearing): Verdict {
  const { expects, isTight, hasUnit, mayHold, monthStart, tail, settings, isCardSpokenOf } = hearing
  if (!run.isAtEnd || hasUnit || !mayHold || monthStart !== undefined || run.elements[0]?.shape !== undefined)
    return CLEAR
  const pieces = tail?.pieces ?? []
  const firstPiece = beginningOf([...pieces, run], settings)
  if (firstPiece === undefined) return CLEAR
  const said = saidOnce([...pieces.slice(firstPiece), run])
  const told: Verdict = { ...TOLD, firstPiece }
  const isAnswer = firstPiece === pieces.length && otherExpected(expects) === "phone" && isNorthAmericanAnswer(run.said)
  if (isAnswer || isNorthAmerican(said)) return told
  const { digits } = readSaid(said)
  if (digits.length < HARMLESS_LENGTH || digits.length > MOST_TAIL_DIGITS) return told
  if (firstPiece < pieces.length) return held(run, firstPiece)
  const isRisky = isCardSpokenOf || SPOKEN_LONG.includes(otherExpected(expects))
  const mayBeFirst = digits.length === HARMLESS_LENGTH || digits.length >= ISSUER_LENGTH
  return isRisky && mayBeFirst && !isTight ? held(run, firstPiece) : told
}

export function phone({ start, plusStart, end }: Run): Verdict {
  const mark: Mark = { kind: "phone", start: plusStart ?? start, end, isHeld: false }
  return { marks: [mark], outcome: "clear", firstPiece: 0 }
}
