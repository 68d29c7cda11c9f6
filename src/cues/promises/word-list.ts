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

const tables = new Map<string, ReadonlyMap<string, readonly (readonly string[])[]>>()

/** The phrases of a list by their first word, the longest first. */
function tableOf(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = tables.get(list)
  if (known !== undefined) return known
  const table = new Map<string, (readonly string[])[]>()
  for (const phrase of list.split("|")) {
    const words = phrase.split(" ")
    const first = words[0]!
    const group = table.get(first)
    if (group === undefined) table.set(first, [words])
    else group.push(words)
  }
  for (const group of table.values()) group.sort((left, right) => right.length - left.length)
  tables.set(list, table)
  return table
}

/** The first words of the phrases of a list. */
export function firstWords(list: string): readonly string[] {
  return list.split("|").map((phrase) => {
    const blank = phrase.indexOf(" ")
    return blank < 0 ? phrase : phrase.slice(0, blank)
  })
}

/** The longest word of a phrase that is not said everywhere: the phrase stands nowhere without it. */
export function tellingWord(phrase: string): string {
  return phrase.split(" ").reduce((longest, word) => (lengthOf(word) >= lengthOf(longest) ? word : longest))
}

function lengthOf(word: string): number {
  return isOneOf("the this when", word) ? 0 : word.length
}

/** The length of the longest phrase of a list that stands at a place of a text; 0 where none does. Phrases are divided by `|`. */
export function phraseLength(list: string, words: readonly { readonly text: string }[], index: number): number {
  const first = words[index]
  const phrases = first === undefined ? undefined : tableOf(list).get(first.text)
  if (phrases === undefined) return 0
  for (const phrase of phrases) {
    let at = 1
    while (at < phrase.length && words[index + at]?.text === phrase[at]) at += 1
    if (at === phrase.length) return at
  }
  return 0
}
