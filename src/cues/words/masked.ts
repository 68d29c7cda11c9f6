import type { Lexis } from "./lexis.js"

/** Digits and signs that stand for letters ("sh1t", "a$$"). */
const LOOKALIKES: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
}

/**
 * The swear word behind stars or signs: "f**k" is "fuck", "a$$hole" is "asshole".
 *
 * @returns The word, `"[profanity]"` where only the first letter is left ("f***"), or `undefined` where it is no masked word.
 */
export function unmask(word: string, lexis: Lexis): string | undefined {
  if (word.length > 20) return undefined
  if (/^[a-z]+(-|_)+[a-z]*$/.test(word))
    return word.includes("--") || word.includes("__") ? byPlaces(word, lexis) : undefined
  if (/^[@#$*_&]{3,}$/.test(word)) return new Set(word).size > 1 || word.includes("*") ? "[profanity]" : undefined
  if (word.includes("*") || /[a-z]#+[a-z]?/.test(word)) return byPlaces(word, lexis)
  return byLookalikes(word, lexis)
}

function byPlaces(word: string, lexis: Lexis): string | undefined {
  if (!/[a-z]/.test(word) || /\d/.test(word)) return undefined
  for (const candidate of lexis.list("maskable")) if (fits(word, candidate)) return candidate
  return /^[a-z][*#_-]{2,}([a-z]{0,3})$/.test(word) ? "[profanity]" : undefined
}

/** Whether letters stand where the candidate has them; one sign hides one letter. */
function fits(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false
  let shown = 0
  for (let index = 0; index < word.length; index++) {
    const letter = word[index]!
    if (letter >= "a" && letter <= "z") {
      if (letter !== candidate[index]) return false
      shown += 1
    }
  }
  return shown > 0
}

function byLookalikes(word: string, lexis: Lexis): string | undefined {
  const letters = word.replace(/[^a-z]/g, "").length
  if (letters < 2 || letters === word.length || word.length < 3) return undefined
  const plain = word.replace(/[013457@$]/g, (sign) => LOOKALIKES[sign]!)
  return lexis.list("maskable").has(plain) ? plain : undefined
}
