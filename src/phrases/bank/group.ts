import { orInvalidInput } from "../../kernel/index.js"
import type { Phrase } from "../phrase/phrase.js"

/** Phrases of one intent and tone, as packs are written: texts by a name that is unique in the intent. */
export interface PhraseGroup extends Omit<Phrase, "id" | "text" | "locale"> {
  readonly texts: Readonly<Record<string, string>>
}

/**
 * The phrases of groups, with ids such as `thanks.waiting`. The same id in another language is the same thing said there.
 *
 * @example
 * ```ts
 * import { toPhrases } from "evenkeel/phrases"
 *
 * const group = { intent: "thanks", tone: "plain", source: "acme", texts: { waiting: "Thank you for waiting." } } as const
 * toPhrases("en", [group])[0]?.id // => "thanks.waiting"
 * ```
 */
export function toPhrases(locale: string, groups: readonly PhraseGroup[]): readonly Phrase[] {
  return orInvalidInput({ locale, groups }, () => {
    return groups.flatMap(({ texts, ...shared }) =>
      Object.entries(texts).map(([name, text]) => ({ ...shared, id: `${shared.intent}.${name}`, text, locale })),
    )
  })
}
