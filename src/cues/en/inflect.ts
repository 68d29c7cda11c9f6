const VOWELS = "aeiou"

/**
 * The regular endings of an English word: `call` gives calls, called, calling; `stop` also stopped; `try` tries, tried. Forms
 * that do not exist do no harm: nobody says them.
 */
export function inflect(word: string): readonly string[] {
  const last = word.at(-1) ?? ""
  const before = word.at(-2) ?? ""
  if (last === "e") return [`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`]
  if (last === "y" && !VOWELS.includes(before)) {
    const stem = word.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${word}ing`, `${word}s`]
  }
  const plural = /(s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`
  const plain = [plural, `${word}ed`, `${word}ing`]
  const doubles = VOWELS.includes(before) && !VOWELS.includes(last) && !"wxy".includes(last)
  return doubles ? [...plain, `${word}${last}ed`, `${word}${last}ing`] : plain
}
