/**
 * Writes what stands in English lexicons twice as one, without a change in what is heard: `tsx test/tools/shorten-wordings.ts insults threats`.
 *
 * `call|calling` becomes `call+ing`, and a bracket around one word goes.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { inflect } from "../../src/cues/en/inflect.js"
import { root } from "./entries.js"
import { parseWording, writeWording, type Item, type Row } from "./wording-tree.js"

const ENDINGS = ["ing", "s", "ed"]

/** The word of an alternative that is one plain word and nothing else. */
function wordOf(row: Row): string | undefined {
  const [item] = row
  return row.length === 1 && item !== undefined && "sign" in item && !item.isMaybe && /^[a-z]{2,}$/.test(item.sign)
    ? item.sign
    : undefined
}

function shorten(rows: readonly Row[]): Row[] {
  const words = new Set(rows.map(wordOf).filter((word) => word !== undefined))
  const joined = new Map<string, string>()
  const gone = new Set<string>()
  for (const word of words) {
    if (gone.has(word)) continue
    const formsOf = (ending: string) =>
      inflect(word).filter((form) => form.endsWith(ending) && words.has(form) && !gone.has(form))
    const found = ENDINGS.filter((ending) => formsOf(ending).length > 0)
    const [first] = found
    if (first === undefined) continue
    joined.set(word, found.length === ENDINGS.length ? `${word}+` : `${word}+${first}`)
    for (const form of found.length === ENDINGS.length ? found.flatMap(formsOf) : formsOf(first)) gone.add(form)
  }
  return rows
    .filter((row) => !gone.has(wordOf(row) ?? ""))
    .map((row) => {
      const sign = joined.get(wordOf(row) ?? "")
      return sign === undefined ? row.map(shortenItem) : [{ sign, isMaybe: false }]
    })
}

function shortenItem(item: Item): Item {
  return "choices" in item ? { choices: shorten(item.choices), isMaybe: item.isMaybe } : item
}

for (const name of process.argv.slice(2)) {
  const file = join(root, "src/cues/en/lexicons", `${name}.ts`)
  const text = readFileSync(file, "utf8")
  // A wording holds a bracket, a bar, a gap or a class; ids, kinds and comments do not.
  const shorter = text.replace(
    /^( *(?:\w+:\s*)?|.*, )"([^"\n]*[|(*@][^"\n]*)"/gm,
    (_, before: string, say: string) => `${before}"${writeWording(shorten(parseWording(say)))}"`,
  )
  writeFileSync(file, shorter)
  console.log(`${name}: ${text.length} characters, now ${shorter.length}`)
}
