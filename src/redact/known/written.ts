import { hasCpfDigits, hasIbanDigits } from "./check-digits.js"
import { findDisguised } from "./disguised.js"
import { addEmails } from "./emails.js"
import type { RedactSettings } from "../redaction.js"
import type { Token } from "../reading/tokens.js"
import type { Mark } from "../verdict.js"

/**
 * How long an IBAN is, by country: "GB22" is Great Britain, 22 characters.
 *
 * Source: the SWIFT IBAN Registry (ISO 13616).
 */
const IBAN_LENGTHS =
  "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 " +
  "FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 " +
  "LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 " +
  "ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20"

/** Bounded at every step: no pattern here can go over a text more than a fixed number of times. */
const IBAN = /\b(?=([A-Z][ -]?[A-Z][ -]?[0-9][ -]?[0-9](?:[ -]?[A-Z0-9]){11,30}))/gi
/** US social security number and ITIN as written: 3-2-4 with dashes. Areas 000 and 666 are never given out (SSA). */
const SSN = /(?<![0-9-])(?!000|666)[0-9]{3}[-‐-―](?!00)[0-9]{2}[-‐-―](?!0000)[0-9]{4}(?![ -]?[0-9])/g
/** UK national insurance number: letters that are given out (HMRC NIM39110), six digits, A to D. */
const NINO = /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?[0-9]{2}){3}[ -]?[A-D]\b/gi
/** Indian permanent account number: the fourth letter tells the kind of holder (Income Tax Department). */
const INDIAN_PAN = /\b[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z]\b/gi
const PAN_LENGTH = 10
/** Brazil's CPF as written. */
const CPF = /(?<![0-9.])[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}(?![0-9])/g

/** What is looked for. */
export interface WrittenOptions {
  readonly settings: RedactSettings
  /** A card number is open or expected: three, two and four digits may be parts of it. */
  readonly awaitsCard: boolean
}

/** What is told by the way it is written alone: IBAN, some national ids, cards with letters in them, e-mail. In order, never overlapping. */
export function findWritten(text: string, tokens: readonly Token[], { settings, awaitsCard }: WrittenOptions): Mark[] {
  const { kinds } = settings
  const marks: Mark[] = []
  if (kinds.account || kinds.id) addIds(text, tokens, { settings, awaitsCard }, marks)
  if (kinds.card) marks.push(...findDisguised(text, tokens, settings))
  if (kinds.email) addEmails(text, tokens, marks)
  return withoutOverlaps(marks)
}

/** Fewer digits are in no id: a PAN has so many, a NINO six, the shortest IBAN fifteen signs, more than half of them digits. */
const FEWEST_DIGITS = { pan: 4, nino: 6, iban: 8 }

function addIds(text: string, tokens: readonly Token[], { settings, awaitsCard }: WrittenOptions, marks: Mark[]): void {
  const { kinds } = settings
  let digits = 0
  for (const { type, start, end } of tokens) if (type !== "word") digits += end - start
  if (digits < FEWEST_DIGITS.pan) return
  const hasLetters = tokens.some((token, at) => token.type === "mixed" || startsLettered(tokens, at))
  const hasThrees = tokens.some((token) => token.type === "digits" && token.word.length === 3)
  const mayBeIban = digits >= FEWEST_DIGITS.iban || tokens.some(({ word }) => word.includes("iban"))
  if (hasLetters && kinds.account && mayBeIban) addIbans(text, marks)
  if (hasLetters && kinds.id) {
    if (digits >= FEWEST_DIGITS.nino) addMatches(text, NINO, marks, () => true)
    if (tokens.some(isLikePan)) addMatches(text, INDIAN_PAN, marks, () => true)
  }
  if (hasThrees && kinds.id) {
    if (!awaitsCard) addMatches(text, SSN, marks, () => true)
    addMatches(text, CPF, marks, (match) => hasCpfDigits(match.replace(/[.-]/g, "")))
  }
}

function isLikePan({ type, word }: Token): boolean {
  return type === "mixed" && word.length === PAN_LENGTH
}

/** A letter or two and then digits: "AB 12 34 56 C", "g b 29". */
function startsLettered(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === "digits" && tokens[at - 1]?.type === "word" && (tokens[at - 1]?.word.length ?? 9) <= 2
}

/** The marks in order; two that overlap become one, of the kind that begins first. */
function withoutOverlaps(marks: Mark[]): Mark[] {
  if (marks.length < 2) return marks
  const merged: Mark[] = []
  for (const mark of [...marks].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const before = merged[merged.length - 1]
    if (before === undefined || mark.start >= before.end) merged.push(mark)
    else if (mark.end > before.end) merged[merged.length - 1] = { ...before, end: mark.end }
  }
  return merged
}

function addMatches(text: string, pattern: RegExp, marks: Mark[], holds: (match: string) => boolean): void {
  const kind = "id"
  for (const match of text.matchAll(pattern)) {
    if (holds(match[0])) marks.push({ kind, start: match.index, end: match.index + match[0].length, isHeld: false })
  }
}

/** So far before an IBAN its name excuses a misheard character. UTF-16 units. */
const NAME_REACH = 24

function addIbans(text: string, marks: Mark[]): void {
  for (const match of text.matchAll(IBAN)) {
    const found = match[1] ?? ""
    const country = found.replace(/[ -]/g, "").slice(0, 2).toUpperCase()
    const at = IBAN_LENGTHS.indexOf(country)
    if (at < 0 || at % 5 !== 0) continue
    const length = Number(IBAN_LENGTHS.slice(at + 2, at + 4))
    const compact = found.replace(/[ -]/g, "").slice(0, length)
    const isNamed = /iban/i.test(text.slice(Math.max(0, match.index - NAME_REACH), match.index))
    if (compact.length < length || !(isNamed || (isMostlyDigits(compact) && hasIbanDigits(compact)))) continue
    let end = 0
    for (let said = 0; said < length; end += 1) if (!" -".includes(found.charAt(end))) said += 1
    // In the middle of a word it is no IBAN, but a chance.
    if (/^[A-Z0-9]/i.test(text.slice(match.index + end, match.index + end + 1))) continue
    marks.push({ kind: "account", start: match.index, end: match.index + end, isHeld: false })
  }
}

/** Banks' own letters are few; "at 10 please come over …" is Austrian by its first letters alone. */
function isMostlyDigits(compact: string): boolean {
  return compact.replace(/[^0-9]/g, "").length * 2 > compact.length
}
