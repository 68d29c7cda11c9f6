/** What a UTF-16 unit is to the division into words. */
export type CharacterKind = "word" | "blank" | "line" | "mark"

/** One letter a unit below 128: word, blank, line, mark. Word signs are `#$%&*@_`: masked words, addresses, amounts. */
const ASCII =
  "mmmmmmmmmblmmlmmmmmmmmmmmmmmmmmm" + // controls
  "bmmwwwwmmmwmmmmmwwwwwwwwwwmmmmmm" + // blank to "?"
  "wwwwwwwwwwwwwwwwwwwwwwwwwwwmmmmw" + // "@" to "_"
  "mwwwwwwwwwwwwwwwwwwwwwwwwwwmmmmm" // "`" on

/** Kind of a unit. Letters of all scripts are words; pictographs and punctuation are marks. */
export function kindOf(code: number): CharacterKind {
  if (code < 128) {
    const kind = ASCII.charCodeAt(code)
    return kind === 119 ? "word" : kind === 98 ? "blank" : kind === 108 ? "line" : "mark"
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000) return "blank"
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return "line"
  if (code === 0xa3 || code === 0x20ac || code === 0x20b9 || code === 0xaa || code === 0xb5 || code === 0xba)
    return "word"
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return "mark"
  if ((code >= 0x200b && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f)) return "mark"
  if ((code >= 0xd800 && code <= 0xf8ff) || (code >= 0xff00 && code <= 0xff0f) || code >= 0xfff0) return "mark"
  return "word"
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Straight or curly apostrophe. */
export const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2018 || code === 0x60
