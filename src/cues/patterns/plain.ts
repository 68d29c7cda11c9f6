const FOLDED: Readonly<Record<string, string>> = {
  á: "a",
  à: "a",
  â: "a",
  ä: "a",
  é: "e",
  è: "e",
  ê: "e",
  ë: "e",
  í: "i",
  ì: "i",
  î: "i",
  ï: "i",
  ó: "o",
  ò: "o",
  ô: "o",
  ö: "o",
  ú: "u",
  ù: "u",
  û: "u",
  ü: "u",
  "’": "'",
  "‘": "'",
  "`": "'",
}

/** Lower case, straight apostrophes, no accents (ñ stays: it makes other words). Length stays the same: İ alone would be two letters. */
export function toPlain(raw: string): string {
  const lower = raw.replaceAll("İ", "i").toLowerCase()
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.replace(/[^\x00-\x7f]/g, (letter) => FOLDED[letter] ?? letter)
}

/** Wordings as turns are read, but for the names of their classes. */
export function toPlainPattern(text: string): string {
  return text.normalize().replace(/(?<!@\w*)[^\x00-\x40\x5b-\x5f\x61-\x7f]+/g, toPlain)
}
