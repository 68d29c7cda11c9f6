import { regex, ownOf } from "../../../kernel/inner.js"

/** Small words that tell a language, and stand in no other of those that phrases are worded in. */
const TELLING: Readonly<Record<string, () => RegExp>> = {
  en: /* @__PURE__ */ regex(
    "(?<![\\p{L}'])(?:the|an|my|your|our|his|her|is|are|was|were|has|have|it|it's|you|we|they|and|with|within|of|to|for|from|at|by|not|this|that)(?![\\p{L}])",
    "giu",
  ),
  es: /* @__PURE__ */ regex(
    "(?<![\\p{L}'])(?:el|la|los|las|un|una|mi|mis|su|sus|es|está|están|que|de|del|al|y|con|en|por|para|se|lo|le|ya)(?![\\p{L}])",
    "giu",
  ),
}

/** Whether words are in another language than this one, as far as they tell. */
export function isForeign(value: string, language: string): boolean {
  const own = countIn(value, language)
  return Object.keys(TELLING).some((other) => other !== language && countIn(value, other) > own)
}

/** Whether words are Spanish; where they do not tell, whether the locale is. */
export function isSpanish(value: string, locale: string): boolean {
  return locale.startsWith("es") ? !isForeign(value, "es") : isForeign(value, "en")
}

function countIn(value: string, language: string): number {
  const telling = ownOf(TELLING, language)
  return telling === undefined ? 0 : (value.match(telling())?.length ?? 0)
}
