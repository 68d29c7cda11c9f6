import type { Token } from "../../token.js"
import { phrasesOf } from "../../word-list.js"

/** A phrase that was found: its name in the table and the place behind it. */
export interface NamedPhrase<Name extends string> {
  readonly name: Name
  readonly next: number
}

/** Lists of phrases by their names, written as {@link phrasesOf} reads them. */
type PhraseTable = Readonly<Record<string, string>>

interface Entry {
  readonly name: string
  readonly words: readonly string[]
}

const indexes = new Map<string | PhraseTable, ReadonlyMap<string, readonly Entry[]>>()

/** The phrases of a list or table by their first word, the longest first; made on first use. */
function indexOf(lists: string | PhraseTable): ReadonlyMap<string, readonly Entry[]> {
  const known = indexes.get(lists)
  if (known !== undefined) return known
  const index = new Map<string, Entry[]>()
  for (const [name, list] of typeof lists === "string" ? [["", lists] as const] : Object.entries(lists)) {
    for (const words of phrasesOf(list)) {
      const group = index.get(words[0]!)
      if (group === undefined) index.set(words[0]!, [{ name, words }])
      else group.push({ name, words })
    }
  }
  for (const group of index.values()) group.sort((left, right) => right.words.length - left.words.length)
  indexes.set(lists, index)
  return index
}

/** The longest phrase that stands at a place. */
function findPhrase(tokens: readonly Token[], index: number, lists: string | PhraseTable): Entry | undefined {
  const first = tokens[index]
  const entries = first && indexOf(lists).get(first.text)
  if (entries === undefined) return undefined
  for (const entry of entries) if (standsAt(tokens, index, entry.words)) return entry
  return undefined
}

/** Whether the words behind the first stand there too. */
function standsAt(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  for (let ahead = words.length - 1; ahead > 0; ahead -= 1) {
    if (tokens[index + ahead]?.text !== words[ahead]) return false
  }
  return true
}

/** The number of tokens that a phrase of the list takes up at a place; 0 where none stands there. */
export function phraseAt(tokens: readonly Token[], index: number, list: string): number {
  return findPhrase(tokens, index, list)?.words.length ?? 0
}

/** The longest phrase of a table of lists that stands at a place. */
export function namedPhraseAt<Name extends string>(
  tokens: readonly Token[],
  index: number,
  table: Readonly<Record<Name, string>>,
): NamedPhrase<Name> | undefined {
  const found = findPhrase(tokens, index, table)
  return found && { name: found.name as Name, next: index + found.words.length }
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
