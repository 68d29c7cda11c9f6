import { orInvalidInput } from "../../kernel/index.js"
/** Numbers that one kind of card can have: `from` to `to` are the leading digits, both included. */
export interface IssuerRange {
  /** For reading only. */
  readonly issuer: string
  /** Leading digits of the lowest number, 1 to 8 digits. */
  readonly from: string
  /** Leading digits of the highest number, as long as `from`. */
  readonly to: string
  /** How many digits a number has, 13 to 19. */
  readonly lengths: readonly number[]
}

const L16 = [16]
const L16_19 = [16, 17, 18, 19]

/**
 * The issuers' ranges, each with the lengths in use.
 *
 * Sources: ISO/IEC 7812 (structure, Luhn digit, at most 19 digits); the networks' ranges as listed in Wikipedia,
 * "Payment card number" (section Issuer identification number), compared with the published table of Braintree's
 * `credit-card-type`. Numbers of 12 digits (old Maestro) and numbers that begin with 1 (UATP) are left out: they
 * look like product codes and telephone numbers. Where a range is held by two networks it stands once.
 */
export const issuerRanges: readonly IssuerRange[] = [
  { issuer: "Visa (with Electron, V Pay, Dankort 4571)", from: "4", to: "4", lengths: [13, 16, 18, 19] },
  { issuer: "Mastercard", from: "51", to: "55", lengths: L16 },
  { issuer: "Mastercard 2-series", from: "2221", to: "2720", lengths: L16 },
  { issuer: "American Express", from: "34", to: "34", lengths: [15] },
  { issuer: "American Express", from: "37", to: "37", lengths: [15] },
  { issuer: "Diners Club", from: "300", to: "305", lengths: [14, 16, 19] },
  { issuer: "Diners Club", from: "3095", to: "3095", lengths: [14, 16, 19] },
  { issuer: "Diners Club", from: "36", to: "36", lengths: [14, 16, 19] },
  { issuer: "Diners Club", from: "38", to: "39", lengths: [14, 16, 19] },
  { issuer: "JCB", from: "3528", to: "3589", lengths: L16_19 },
  { issuer: "JCB, older", from: "2131", to: "2131", lengths: [15] },
  { issuer: "LankaPay", from: "357111", to: "357111", lengths: L16 },
  { issuer: "Discover (with RuPay 6011)", from: "6011", to: "6011", lengths: L16_19 },
  { issuer: "Discover", from: "644", to: "649", lengths: L16_19 },
  { issuer: "Discover (with RuPay, Elo, Troy, Verve 65)", from: "65", to: "65", lengths: L16_19 },
  { issuer: "RuPay (with Hipercard 606282)", from: "60", to: "60", lengths: L16 },
  { issuer: "RuPay", from: "508", to: "508", lengths: L16 },
  { issuer: "RuPay and JCB", from: "353", to: "353", lengths: L16 },
  { issuer: "RuPay", from: "81", to: "82", lengths: L16_19 },
  { issuer: "UnionPay", from: "62", to: "62", lengths: L16_19 },
  { issuer: "UnionPay, China T-Union", from: "31", to: "31", lengths: [19] },
  { issuer: "Maestro (Dankort 5019)", from: "5018", to: "5020", lengths: [13, 14, 15, 16, 17, 18, 19] },
  { issuer: "Maestro", from: "5038", to: "5038", lengths: [13, 14, 15, 16, 17, 18, 19] },
  { issuer: "Maestro", from: "56", to: "58", lengths: [13, 14, 15, 16, 17, 18, 19] },
  { issuer: "Maestro", from: "6304", to: "6304", lengths: [13, 14, 15, 16, 17, 18, 19] },
  { issuer: "Maestro", from: "639", to: "639", lengths: [13, 14, 15, 16, 17, 18, 19] },
  { issuer: "Maestro", from: "67", to: "67", lengths: [13, 14, 15, 16, 17, 18, 19] },
  { issuer: "Elo", from: "5041", to: "5041", lengths: L16 },
  { issuer: "Verve, Elo", from: "5060", to: "5067", lengths: L16_19 },
  { issuer: "Verve", from: "5078", to: "5079", lengths: L16_19 },
  { issuer: "Elo", from: "509", to: "509", lengths: L16 },
  { issuer: "Elo, InterPayment", from: "636", to: "636", lengths: L16_19 },
  { issuer: "Hiper, InstaPayment", from: "637", to: "638", lengths: L16 },
  { issuer: "Mir", from: "2200", to: "2205", lengths: L16_19 },
  { issuer: "Troy", from: "9792", to: "9792", lengths: L16 },
  { issuer: "Uzcard", from: "8600", to: "8600", lengths: L16 },
  { issuer: "Humo", from: "9860", to: "9860", lengths: L16 },
]

/** The longest leading part that a range is told by. */
const LONGEST_PREFIX = 8

/**
 * The lengths that a number beginning at `at` may have, by its issuer; empty where no issuer has such numbers.
 *
 * @example
 * ```ts
 * import { cardLengths } from "evenkeel/redact"
 *
 * cardLengths("371449635398431", 0, []) // => [15]
 * cardLengths("99", 0, []) // => []
 * ```
 */
export function cardLengths(digits: string, at: number, extra: readonly IssuerRange[]): readonly number[] {
  return orInvalidInput({ digits, at, extra }, () => {
    const head = digits.slice(at, at + LONGEST_PREFIX)
    let found: readonly number[] | undefined
    for (const range of candidates(head, extra)) {
      const prefix = head.slice(0, range.from.length)
      if (prefix.length < range.from.length || prefix < range.from || prefix > range.to) continue
      found = found === undefined ? range.lengths : [...new Set([...found, ...range.lengths])]
    }
    return found ?? []
  })
}

/**
 * Whether digits could be the beginning of a card number that is not yet complete.
 *
 * @example
 * ```ts
 * import { mayBeginCard } from "evenkeel/redact"
 *
 * mayBeginCard("2", 0, []) // => true
 * mayBeginCard("29", 0, []) // => false
 * ```
 */
export function mayBeginCard(digits: string, at: number, extra: readonly IssuerRange[]): boolean {
  return orInvalidInput({ digits, at, extra }, () => {
    const said = digits.length - at
    if (said <= 0) return false
    const head = digits.slice(at, at + LONGEST_PREFIX)
    return candidates(head, extra).some((range) => {
      const known = Math.min(head.length, range.from.length)
      const prefix = head.slice(0, known)
      return (
        prefix >= range.from.slice(0, known) &&
        prefix <= range.to.slice(0, known) &&
        range.lengths.some((length) => length > said)
      )
    })
  })
}

let byFirstDigit: ReadonlyMap<string, readonly IssuerRange[]> | undefined

function candidates(head: string, extra: readonly IssuerRange[]): readonly IssuerRange[] {
  byFirstDigit ??= groupByFirstDigit()
  const known = byFirstDigit.get(head.charAt(0)) ?? []
  return extra.length === 0 ? known : [...known, ...extra.filter((range) => range.from.length > 0)]
}

function groupByFirstDigit(): ReadonlyMap<string, readonly IssuerRange[]> {
  const groups = new Map<string, IssuerRange[]>()
  for (const range of issuerRanges) {
    for (let digit = Number(range.from.charAt(0)); digit <= Number(range.to.charAt(0)); digit += 1) {
      const group = groups.get(String(digit)) ?? []
      group.push(range)
      groups.set(String(digit), group)
    }
  }
  return groups
}
