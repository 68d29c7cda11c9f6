/** Lower case, straight apostrophes, no accents (ñ stays: it makes other words). Length stays the same: İ alone would be two letters. */
export function toPlain(raw: string): string {
  const lower = raw.replaceAll("İ", "i").toLowerCase()
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.replace(/[^\x00-\x7f]/g, plainLetter)
}

function plainLetter(letter: string): string {
  if (letter === "’" || letter === "‘") return "'"
  const [base = "", accent = ""] = letter.normalize("NFD")
  return /[\u0300-\u0302\u0308]/.test(accent) && "aeiou".includes(base) ? base : letter
}

/** Wordings as turns are read, but for the names of their classes. */
export function toPlainPattern(text: string): string {
  return text.normalize().replace(/@\w+|[A-Z\x80-\uffff]+/g, (part) => (part.startsWith("@") ? part : toPlain(part)))
}
