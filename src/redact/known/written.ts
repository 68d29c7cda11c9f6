import { hasCpfDigits, hasIbanDigits } from "./check-digits.js"
import { findDisguised } from "./disguised.js"
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
  if (kinds.email) {
    addWrittenEmails(text, marks)
    addSpokenEmails(tokens, marks)
  }
  return withoutOverlaps(marks)
}

/** Fewer digits are in no id. */
const FEWEST_DIGITS = 4

function addIds(text: string, tokens: readonly Token[], { settings, awaitsCard }: WrittenOptions, marks: Mark[]): void {
  const { kinds } = settings
  let digits = 0
  for (const { type, start, end } of tokens) if (type !== "word") digits += end - start
  if (digits < FEWEST_DIGITS) return
  const hasLetters = tokens.some((token, at) => token.type === "mixed" || startsLettered(tokens, at))
  const hasThrees = tokens.some((token) => token.type === "digits" && token.word.length === 3)
  if (hasLetters && kinds.account) addIbans(text, marks)
  if (hasLetters && kinds.id) for (const pattern of [NINO, INDIAN_PAN]) addMatches(text, pattern, marks, () => true)
  if (hasThrees && kinds.id) {
    if (!awaitsCard) addMatches(text, SSN, marks, () => true)
    addMatches(text, CPF, marks, (match) => hasCpfDigits(match.replace(/[.-]/g, "")))
  }
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

/** The local part and the domain have at most so many characters (RFC 5321, 4.5.3.1). */
const LONGEST_LOCAL = 64
const LONGEST_DOMAIN = 255

function addWrittenEmails(text: string, marks: Mark[]): void {
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at
    let end = at + 1
    while (start > 0 && at - start < LONGEST_LOCAL && /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u.test(text.charAt(start - 1)))
      start -= 1
    while (end < text.length && end - at < LONGEST_DOMAIN && /[\p{L}\p{N}.-]/u.test(text.charAt(end))) end += 1
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end -= 1
    if (start < at && text.slice(at, end).includes(".")) marks.push({ kind: "email", start, end, isHeld: false })
  }
}

const EMAIL_JOINTS = ["dot", "underscore", "dash", "hyphen", "point", "period"]
/** So many words at most before and after the "at" of a spoken address. */
const EMAIL_REACH = 24

/** "Bob dot smith at gmail dot com", "j o h n 5 at example dot co dot uk". */
function addSpokenEmails(tokens: readonly Token[], marks: Mark[]): void {
  tokens.forEach((token, at) => {
    if (token.word !== "at" && token.word !== "@") return
    const last = lastOfDomain(tokens, at)
    const first = firstOfLocal(tokens, at)
    const start = tokens[first]?.start
    const end = tokens[last]?.end
    if (last === at || first === at || start === undefined || end === undefined) return
    marks.push({ kind: "email", start, end, isHeld: false })
  })
}

function lastOfDomain(tokens: readonly Token[], at: number): number {
  let last = at
  for (let next = at + 2; next + 1 < tokens.length && next < at + EMAIL_REACH; next += 2) {
    const joint = tokens[next]?.word ?? ""
    if (joint !== "dot" && joint !== "dash" && joint !== "hyphen") break
    last = next + 1
  }
  return tokens.slice(at, last).some((token) => token.word === "dot") ? last : at
}

/** Words before a spoken address that are no part of it: "it is 5 at …". */
const NEVER_LOCAL = ["is", "its", "at", "my", "it", "a", "to", "and"]

function isOneSign(token: Token): boolean {
  return token.word.length === 1 || token.type !== "word"
}

function firstOfLocal(tokens: readonly Token[], at: number): number {
  let first = at - 1
  if (first < 0) return at
  while (first > 0 && at - first < EMAIL_REACH) {
    const before = tokens[first - 1]
    const here = tokens[first]
    if (before === undefined || here === undefined) break
    const isJoint = EMAIL_JOINTS.includes(before.word) || EMAIL_JOINTS.includes(here.word)
    const isSpelled = isOneSign(here) && (isOneSign(before) || before.type !== "word")
    const isNumbered = here.type === "digits" && !NEVER_LOCAL.includes(before.word)
    if (!isJoint && !isSpelled && !isNumbered) break
    first -= 1
  }
  return first
}
