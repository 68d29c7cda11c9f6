import { hasLetter, regex } from "../kernel/inner.js"
import type { ParticipantRole } from "../session/model/turn.js"
import { NO_NAMES, SPEAKER_NAMES } from "./lexicon-speakers.js"
import { toKey } from "./speaker-map.js"

/** The longest name of a voice, in UTF-16 units: full names with a title and a department stay below it. */
export const MAX_NAME_LENGTH = 60

/** More words than this before a colon are a sentence. "Customer Service Representative Team B" has five. */
const MAX_WORDS = 5

/** Letters and marks of any script, digits, and what stands inside names and labels. */
const NAME = /* @__PURE__ */ regex("^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'’&#()[\\]/_-]*$", "u")

/** Marks that turn the direction of writing; they are not seen, and no part of a name. */
export const DIRECTIONS = /* @__PURE__ */ regex("\\p{Bidi_Control}", "gu")

/** A voice's name and what stands behind its colon. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** The role that a name tells by itself: "Agent 2", "CSR", "Maria (Agent)". Nothing for people's names. */
export function roleOfName(name: string): ParticipantRole | undefined {
  const key = toKey(name)
  const bracketed = /[([]([^()[\]]*)[)\]]$/.exec(key)
  return (
    lookUp(key) ?? (bracketed === null ? undefined : (lookUp(bracketed[1]!) ?? lookUp(key.slice(0, bracketed.index))))
  )
}

function lookUp(key: string): ParticipantRole | undefined {
  let end = key.length
  while (end > key.length - 4 && /\d/.test(key[end - 1] ?? "")) end -= 1
  while (/[\s#.-]/.test(key[end - 1] ?? "")) end -= 1
  const bare = key.slice(0, end).trim()
  for (const [role, names] of Object.entries(SPEAKER_NAMES)) if (names.includes(bare)) return role as ParticipantRole
  return undefined
}

/**
 * Parts "Name: text". A name has at most five words and no sentence punctuation, and begins and ends with a capital, a
 * digit or a script without capitals, so that "the thing is: I" stays a sentence. Known names may be in lower case.
 *
 * @param isKnown - Whether the host or a table knows the name.
 * @param anyCase - Takes one word in lower case as a name too, for files that are in lower case throughout.
 */
export function partName(given: string, isKnown: (name: string) => boolean, anyCase = false): NamedText | undefined {
  const line = given.replace(DIRECTIONS(), "")
  const colon = line.slice(0, MAX_NAME_LENGTH + 2).indexOf(":")
  const next = line.charAt(colon + 1)
  if (colon < 1 || !(next === "" || /\s/.test(next))) return undefined
  const name = line.slice(0, colon).trim()
  if (!NAME().test(name) || !hasLetter(name) || NO_NAMES.includes(toKey(name))) return undefined
  if (!isKnown(name) && !looksLikeName(name, anyCase)) return undefined
  return { name, text: line.slice(colon + 1).trim() }
}

const SMALL_LETTER = /* @__PURE__ */ regex("^\\p{Ll}", "u")

function looksLikeName(name: string, anyCase: boolean): boolean {
  const words = name.split(/\s+/)
  if (words.length > MAX_WORDS) return false
  if (words.length === 1 && (anyCase || /[\d_]/.test(name))) return true
  return [words[0]!, words.at(-1)!].every((word) => !SMALL_LETTER().test(word.replace(/^[([]/, "")))
}
