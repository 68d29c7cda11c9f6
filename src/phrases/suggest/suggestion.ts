import type { Intent } from "../phrase/intent.js"
import type { Authority, Level, Phrase, PhraseClaim, Tone } from "../phrase/phrase.js"
import type { SlotValues } from "../phrase/slots.js"

/** What was said in this call so far, as far as the choice of words depends on it. */
export interface SaidSoFar {
  /** How often each phrase was said, by id. */
  readonly phrases?: Readonly<Record<string, number>>
  /** How often the caller's name was said. */
  readonly nameCount?: number
}

/** What is wanted. */
export interface PhraseQuery<Name extends string = string> {
  readonly intent: Intent
  /** `plain` where it is left out. */
  readonly tone?: Tone
  /** For `boundary`; 1 where it is left out. */
  readonly level?: Level
  /** BCP 47 tag of the caller's language; `es-MX` falls back to `es`, and then only to the bank's `fallbackLocales`. */
  readonly locale?: string
  /** Only phrases with one of these claims: the way to choose among closings. */
  readonly about?: readonly PhraseClaim[]
  /** What is true now; see {@link trueClaims}. */
  readonly claims?: Iterable<PhraseClaim>
  readonly authority?: Iterable<Authority>
  readonly said?: SaidSoFar
  readonly slots?: SlotValues<Name>
  /** Phrases longer than this are not offered, verbatim ones excepted; 8,000. */
  readonly longestMs?: number
  /** The same seed gives the same choice: the call's id, or its id and the turn. */
  readonly seed?: string
}

/** Why a phrase was not offered. */
export type WhyNotCode =
  | "phrase/claim-false"
  | "phrase/no-authority"
  | "phrase/said"
  | "phrase/slot-missing"
  | "phrase/slot-ask"
  | "phrase/other-tone"
  | "phrase/other-level"
  | "phrase/not-about"
  | "phrase/too-long"
  | "phrase/muted"
  | "phrase/not-chosen"

/** A phrase that was not offered, and why. */
export interface WhyNot {
  readonly phraseId: string
  readonly code: WhyNotCode
  /** Claims, slots or authority that are lacking. */
  readonly lacking: readonly string[]
}

/** Why a phrase was offered. */
export interface WhyPhrase {
  /** `exact`: of the tone asked for; `plain`: that tone had nothing. */
  readonly tone: "exact" | "plain"
  /** The locale that was used, and whether it is the one asked for. */
  readonly locale: string
  readonly isFallbackLocale: boolean
  /** Claims that it makes, all true. */
  readonly claims: readonly PhraseClaim[]
  /** How many could have been offered. */
  readonly choiceCount: number
}

/** What {@link suggestPhrase} gives. */
export type PhraseSuggestion =
  | {
      readonly phrase: Phrase
      /** Ready to be said. */
      readonly text: string
      /** Estimated milliseconds to say it. */
      readonly sayMs: number
      /** Whether the caller's name is in it: count it when it is said. */
      readonly usesName: boolean
      readonly why: WhyPhrase
      readonly whyNot: readonly WhyNot[]
    }
  | {
      readonly phrase: null
      readonly reason: NoPhraseReason
      /** For `ask`: the slots to ask for first. */
      readonly ask: readonly string[]
      readonly whyNot: readonly WhyNot[]
    }

/**
 * Why there is none: `invalid` (the bank or the query is none), `unknownIntent` (the bank has no phrase of this intent), `noLocale` (none in this language), `exhausted` (each was said),
 * `ask` (a fact must be asked first), `notNow` (claims, authority, slots or length do not allow one).
 */
export type NoPhraseReason = "invalid" | "unknownIntent" | "noLocale" | "exhausted" | "ask" | "notNow"
