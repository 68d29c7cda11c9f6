import type { PhraseWish } from "../practices/advice-draft.js"

/** Small words that tell a language, and stand in no other of those that phrases are worded in. */
const TELLING: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}'])(?:the|an|my|your|our|his|her|is|are|was|were|has|have|it|it's|you|we|they|and|with|within|of|to|for|from|at|by|not|this|that)(?![\p{L}])/giu,
  es: /(?<![\p{L}'])(?:el|la|los|las|un|una|mi|mis|su|sus|es|está|están|que|de|del|al|y|con|en|por|para|se|lo|le|ya)(?![\p{L}])/giu,
}

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

function isForeign(value: string, language: string): boolean {
  const own = countIn(value, language)
  return Object.keys(TELLING).some((other) => other !== language && countIn(value, other) > own)
}

function countIn(value: string, language: string): number {
  const telling = Object.hasOwn(TELLING, language) ? TELLING[language] : undefined
  return telling === undefined ? 0 : (value.match(telling)?.length ?? 0)
}
