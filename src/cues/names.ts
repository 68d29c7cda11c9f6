import { isClass, MASKED_WORD, NUMBER_WORD, ORDINAL_WORD, SWEAR_WORD, toWords, type Spelling } from "./spelling.js"

/** Words, labels and classes of patterns, and gaps, whose width is no word. */
const NAME = /[^\s()|?*@#_$[\]%^]+|@\w+|#(?:th)?|\[[^[\]?]+\]|\*\d/g

/** All words in their normal forms that patterns and the lists of a pack name: one that is not among them is as good as any other. */
export function listNames(says: readonly string[], spelling: Spelling): Set<string> {
  const written = new Set<string>(says.join("\n").match(NAME))
  // What a class names is added while the set is gone through, and gone through, too.
  for (const name of written)
    if (isClass(name))
      spelling
        .classText(name)
        .match(NAME)
        ?.forEach((word) => written.add(word))
  const names = [NUMBER_WORD, ORDINAL_WORD, SWEAR_WORD, MASKED_WORD, ...listed(spelling)]
  for (const form of Object.keys(spelling.pack.forms))
    if (written.has(form)) names.push(...spell(form, written, spelling))
  for (const name of written) {
    const sign = name.charCodeAt(0)
    if (sign === 42 || isClass(name)) written.delete(name)
    else if (name.endsWith("+") || name.includes("'")) names.push(...spell(name, written, spelling))
  }
  for (const name of names) written.add(name)
  return written
}

/** Takes a name out that stands for others, and gives them. */
function spell(name: string, written: Set<string>, spelling: Spelling): readonly string[] {
  written.delete(name)
  return spelling.word(name).flat()
}

/** The words of the lists that are told apart by their numbers. */
function listed({ pack: { words, ambiguous } }: Spelling): readonly string[] {
  const { openers, breaks, numbers, skipped } = words
  return [
    ...[openers, breaks, numbers, skipped].flatMap(toWords).flatMap((word) => word.split("_")),
    ...Object.entries(ambiguous).flatMap(([word, meanings]) => [word, ...meanings]),
  ]
}
