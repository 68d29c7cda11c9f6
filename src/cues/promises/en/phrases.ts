import { textAt, type Token } from "../token.js"
import { phraseLength } from "../word-list.js"

/** The number of tokens that a phrase of the list takes up at a place; 0 where none stands there. */
export function phraseAt(tokens: readonly Token[], index: number, list: string): number {
  return phraseLength(list, tokens, index)
}

/** A phrase that was found: its name in the table and the place behind it. */
export interface NamedPhrase<Name extends string> {
  readonly name: Name
  readonly next: number
}

interface Entry {
  readonly name: string
  readonly words: readonly string[]
}

const indexes = new Map<object, ReadonlyMap<string, readonly Entry[]>>()

/** The phrases of a table by their first word, the longest first; made on first use. */
function indexOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Entry[]> {
  const known = indexes.get(table)
  if (known !== undefined) return known
  const index = new Map<string, Entry[]>()
  for (const [name, list] of Object.entries(table)) {
    for (const phrase of list.split("|")) {
      const words = phrase.split(" ")
      const group = index.get(words[0]!)
      if (group === undefined) index.set(words[0]!, [{ name, words }])
      else group.push({ name, words })
    }
  }
  for (const group of index.values()) group.sort((left, right) => right.words.length - left.words.length)
  indexes.set(table, index)
  return index
}

/** The longest phrase of a table of lists that stands at a place. */
export function namedPhraseAt<Name extends string>(
  tokens: readonly Token[],
  index: number,
  table: Readonly<Record<Name, string>>,
): NamedPhrase<Name> | undefined {
  const entries = indexOf(table).get(textAt(tokens, index))
  const found = entries?.find(({ words }) => standsAt(tokens, index, words))
  return found === undefined ? undefined : { name: found.name as Name, next: index + found.words.length }
}

function standsAt(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  for (let at = 1; at < words.length; at += 1) if (tokens[index + at]?.text !== words[at]) return false
  return true
}

/** The place of the word in a list of groups, -1 where it is in none. */
export function groupOf(groups: readonly string[], word: string): number {
  let places = groupPlaces.get(groups)
  if (places === undefined) {
    places = new Map(groups.flatMap((group, place) => group.split(" ").map((name) => [name, place] as const)))
    groupPlaces.set(groups, places)
  }
  return places.get(word) ?? -1
}

const groupPlaces = new Map<object, ReadonlyMap<string, number>>()
