import { isClass, MASKED_WORD, NUMBER_WORD, ORDINAL_WORD, SWEAR_WORD, toWords, type Spelling } from "./spelling.js"

/** Words, labels and classes of patterns, and gaps, whose width is no word. */
const NAME = /[^\s()|?*@#_$[\]%^]+|@\w+|#(?:th)?|\[[^\]?]+\]|\*\d/g

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
  for (const name of written) {
    if (isPlain(name, spelling)) continue
    written.delete(name)
    if (!isClass(name) && !name.startsWith("*")) names.push(...spelling.word(name).flat())
  }
  for (const name of names) written.add(name)
  return written
}

/** Whether a name stands for itself: most do. */
function isPlain(name: string, { pack }: Spelling): boolean {
  const sign = name.charCodeAt(0)
  return sign > 64 && !name.endsWith("+") && !name.includes("'") && !Object.hasOwn(pack.forms, name)
}

/** The words of the lists that are told apart by their numbers. */
function listed({ pack: { words, ambiguous } }: Spelling): readonly string[] {
  const { openers, breaks, numbers, skipped } = words
  return [
    ...[openers, breaks, numbers, skipped].flatMap(toWords).flatMap((word) => word.split("_")),
    ...Object.entries(ambiguous).flatMap(([word, meanings]) => [word, ...meanings]),
  ]
}
