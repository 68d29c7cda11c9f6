import { orInvalidInput } from "../../kernel/index.js"
import { phrasesOf, type BankPhrase, type PhraseBank } from "../bank/bank.js"
import { phraseIntents } from "../phrase/intent.js"
import type { BankFinding } from "../bank/lint-finding.js"
import { lintPhrase, type LintOptions } from "./lint-phrase.js"
import { wordsOf } from "../suggest/recognise.js"

/** Two phrases of one intent that share so many of their words say the same. */
const NEAR_RATIO = 0.8

/**
 * What is doubtful about a bank: unknown slots, claims that are never true, phrases that cannot be said in a breath, phrases to avoid,
 * claims and promises that the words make and the phrase does not declare, languages and tones that lack something, duplicates.
 *
 * @param bank - What the library's own layer holds is looked at too; give a bank without `base` to lint your own alone. Phrases to avoid are
 *   found in English, and in the languages that the bank brings: for Spanish, one over `spanishBank()`.
 * @returns Phrase by phrase in the order of the bank, then what is about the whole.
 *
 * @example
 * ```ts
 * import { definePhraseBank, lintBank } from "evenkeel/phrases"
 *
 * const phrase = { intent: "acknowledge", locale: "en", tone: "plain", source: "acme" } as const
 * const bank = definePhraseBank([{ ...phrase, id: "calm", text: "Please calm down, {{ nam }}." }])
 * lintBank(bank).map(({ code, suggestion }) => [code, suggestion])
 * // => [["bank/unknown-slot", "name"], ["bank/phrase-to-avoid", undefined]]
 * ```
 */
export function lintBank(bank: PhraseBank, options: LintOptions = {}): readonly BankFinding[] {
  return orInvalidInput({ bank, options }, () => lint(bank, options))
}

function lint(bank: PhraseBank, options: LintOptions): readonly BankFinding[] {
  const own = bank.phrases.flatMap((phrase) =>
    lintPhrase(phrase, bank, options).map((finding) => ({
      ...finding,
      phraseId: phrase.id,
      locale: phrase.locale,
    })),
  )
  return [...own, ...duplicates(bank), ...missingPlain(bank), ...missingLocales(bank, options)]
}

function duplicates(bank: PhraseBank): readonly BankFinding[] {
  return phraseIntents.flatMap((intent) => {
    const phrases = phrasesOf(bank, intent).map((phrase) => ({ phrase, words: wordsOf(phrase.text) }))
    return phrases.flatMap(({ phrase, words }, index) =>
      phrases.slice(index + 1).flatMap((other): readonly BankFinding[] => {
        if (phrase.locale !== other.phrase.locale || phrase.level !== other.phrase.level) return []
        const ratio = shared(words, other.words)
        if (ratio < NEAR_RATIO) return []
        const code = ratio === 1 && words.length === other.words.length ? "bank/duplicate" : "bank/near-duplicate"
        const { id: phraseId, locale } = other.phrase
        return [{ code, severity: "note", phraseId, locale, about: [phrase.id] }]
      }),
    )
  })
}

/** Words in both over words in either (Jaccard). */
function shared(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [new Set(a), new Set(b)]
  const both = [...first].filter((word) => second.has(word)).length
  return both / Math.max(1, first.size + second.size - both)
}

/** Where a tone has nothing left, `plain` stands in; so an intent without it falls silent. */
function missingPlain(bank: PhraseBank): readonly BankFinding[] {
  return localesOf(bank).flatMap((locale) =>
    phraseIntents.flatMap((intent): readonly BankFinding[] => {
      const phrases = phrasesOf(bank, intent).filter((phrase) => phrase.locale === locale)
      if (phrases.length === 0 || phrases.some(({ tone }) => tone === "plain")) return []
      return [{ code: "bank/missing-plain", severity: "note", phraseId: "", locale, about: [intent] }]
    }),
  )
}

/** What one language has and another has not, by intent, tone and level. */
function missingLocales(bank: PhraseBank, { locales = localesOf(bank) }: LintOptions): readonly BankFinding[] {
  const cells = new Map<string, readonly string[]>()
  for (const phrase of bank.phrases) {
    const key = cellOf(phrase)
    cells.set(key, [...(cells.get(key) ?? []), phrase.locale.toLowerCase()])
  }
  return locales.flatMap((locale) =>
    [...cells].flatMap(([cell, has]): readonly BankFinding[] => {
      if (has.some((each) => isOf(locale, each))) return []
      return [{ code: "bank/missing-locale", severity: "warn", phraseId: "", locale, about: [cell] }]
    }),
  )
}

function cellOf({ intent, tone, level }: BankPhrase): string {
  return [intent, tone, ...(level === undefined ? [] : [level])].join(" ")
}

/** `es` serves `es-MX`. */
function isOf(locale: string, has: string): boolean {
  return locale.toLowerCase() === has || locale.toLowerCase().startsWith(`${has}-`)
}

function localesOf(bank: PhraseBank): readonly string[] {
  return [...new Set(bank.phrases.map(({ locale }) => locale))]
}
