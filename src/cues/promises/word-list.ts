const sets = new Map<string, ReadonlySet<string>>()

/**
 * Whether a word is in a list that is written as one string, words divided by blanks.
 *
 * A list is read on first use and kept, so that word lists cost nothing until they are needed. Ask each list by itself: one that is put
 * together anew for each word is longer to look up than to read.
 */
export function isOneOf(list: string, word: string | undefined): boolean {
  if (word === undefined || word === "") return false
  let set = sets.get(list)
  if (set === undefined) {
    set = new Set(list.split(" "))
    sets.set(list, set)
  }
  return set.has(word)
}

/**
 * The phrases of a list, each as its words. `|` divides them, `a/b` is either word, and a word with `?` may be left out: `in just? a
 * moment/second` is four of them.
 */
export function phrasesOf(list: string): Phrases {
  const known = expanded.get(list) ?? list.split("|").flatMap(expand)
  expanded.set(list, known)
  return known
}

type Phrases = readonly (readonly string[])[]

/** Lists are asked for by their first words, by their telling ones, and in whole. */
const expanded = new Map<string, Phrases>()

function expand(pattern: string): Phrases {
  let phrases: Phrases = [[]]
  for (const piece of pattern.split(" ")) {
    const words = piece.replace("?", "").split("/")
    const longer = phrases.flatMap((phrase) => words.map((word) => [...phrase, word]))
    phrases = piece.endsWith("?") ? [...phrases, ...longer] : longer
  }
  return phrases
}

/** The first words of the phrases of a list. */
export function firstWords(list: string): readonly string[] {
  return phrasesOf(list).map(([first]) => first!)
}

/** The longest word of a phrase that is not said everywhere: the phrase stands nowhere without it. */
export function tellingWord(phrase: readonly string[]): string {
  return phrase.reduce((longest, word) => (lengthOf(word) >= lengthOf(longest) ? word : longest))
}

function lengthOf(word: string): number {
  return isOneOf("the this when", word) ? 0 : word.length
}
