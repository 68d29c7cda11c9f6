import type { Span } from "../session/model/turn.js"
import type { IssuerRange } from "./known/issuers.js"

/** What a stretch of words is taken for. */
export type RedactionKind = "card" | "code" | "expiry" | "account" | "id" | "email" | "phone"

/** One masked stretch. It never holds what was masked; `last4` only where it was asked for. */
export interface Redaction {
  readonly kind: RedactionKind
  /** Where it stood in the text that was given. */
  readonly span: Span
  /** What stands in its place: `[CARD]`. */
  readonly token: string
  /** Where the token stands in the text that was given back. */
  readonly spanInRedacted: Span
  /** Masked early: it may yet prove harmless, and is then given back in `releases`. */
  readonly pending?: true
  /** The last four digits of a card, with `keepLast4` only. */
  readonly last4?: string
  /** When it began to be said, milliseconds since the Unix epoch: by position in the text, so only roughly. */
  readonly fromAt?: number
  /** When it had been said, likewise. */
  readonly toAt?: number
}

/** What is masked, and how much of a card may be kept. */
export interface RedactOptions {
  /** Kinds switched on or off. On unless switched off: card, code, expiry, account, id. Off: email, phone. */
  readonly kinds?: Readonly<Partial<Record<RedactionKind, boolean>>>
  /**
   * Give the last four digits of a card in {@link Redaction.last4}, and leave "ending in 4242" as it was said. False
   * where it is left out.
   */
  readonly keepLast4?: boolean
  /** Further ranges of numbers that are cards: store cards, fuel cards. They need a right Luhn digit, as all do. */
  readonly extraIssuerRanges?: readonly IssuerRange[]
}

/** The options with every default filled in. */
export interface RedactSettings {
  readonly kinds: Readonly<Record<RedactionKind, boolean>>
  readonly keepLast4: boolean
  readonly extraIssuerRanges: readonly IssuerRange[]
}

/** The tokens that take the place of what was said, one a kind. */
export const redactionTokens: Readonly<Record<RedactionKind, string>> = {
  card: "[CARD]",
  code: "[CODE]",
  expiry: "[EXPIRY]",
  account: "[ACCOUNT]",
  id: "[ID]",
  email: "[EMAIL]",
  phone: "[PHONE]",
}

/**
 * What is masked where nothing else is said.
 *
 * E-mail and telephone are off: a call that promises to ring back cannot do without the number.
 */
export const redactDefaults: RedactSettings = {
  kinds: { card: true, code: true, expiry: true, account: true, id: true, email: false, phone: false },
  keepLast4: false,
  extraIssuerRanges: [],
}

/** Fills in what was left out. */
export function toSettings(options: RedactOptions | undefined): RedactSettings {
  if (options === undefined) return redactDefaults
  return {
    kinds: { ...redactDefaults.kinds, ...options.kinds },
    keepLast4: options.keepLast4 ?? false,
    extraIssuerRanges: options.extraIssuerRanges ?? [],
  }
}
