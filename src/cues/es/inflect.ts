/** The regular endings of a Spanish noun or adjective: `idiota` also idiotas; `tonto` also tonta, tontos, tontas; the pronouns behind a verb: `dar` also darle, darlo. */
export function inflect(word: string): readonly string[] {
  if (word.endsWith("o")) {
    const stem = word.slice(0, -1)
    return [`${stem}a`, `${stem}os`, `${stem}as`]
  }
  if (/[aeiu]$/.test(word)) return [`${word}s`]
  if (/[aei]r$/.test(word)) return ["la", "las", "le", "les", "lo", "los"].map((pronoun) => word + pronoun)
  if (word.endsWith("z")) return [`${word.slice(0, -1)}ces`]
  return word.endsWith("n") || word.endsWith("r") ? [`${word}es`, `${word}a`, `${word}as`] : [`${word}es`]
}
