/**
 * The languages to look in, in order, each with the tags that count for it: `es-MX` looks among `es-mx` and `es`, then each fallback
 * likewise.
 */
export function localeChain(locale: string, fallbacks: readonly string[]): readonly (readonly string[])[] {
  return [locale, ...fallbacks].map(family)
}

/** A tag in small letters, then each shorter one (RFC 4647, section 3.4, "lookup"). */
function family(tag: string): readonly string[] {
  const parts = tag.toLowerCase().split("-")
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("-"))
}
