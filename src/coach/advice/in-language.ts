import type { PhraseWish } from "../practices/advice-draft.js"
import { isForeign } from "../practices/shared/language-of.js"

/**
 * A wish without the slots that are in another language than its phrase: what a caller said in theirs stands in no sentence of the agent's,
 * nor what the agent put down in one of the caller's. A name, or a word that tells no language, stays.
 */
export function inLanguage(wish: PhraseWish, locale: string): PhraseWish {
  const { slots } = wish
  const [language = ""] = locale.toLowerCase().split("-")
  if (slots === undefined || !Object.values(slots).some((value) => isForeign(value, language))) return wish
  return {
    ...wish,
    slots: Object.fromEntries(Object.entries(slots).filter(([, value]) => !isForeign(value, language))),
  }
}
