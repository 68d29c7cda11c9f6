import type { Span } from "../../session/index.js"
import type { PhraseBank } from "../bank/bank.js"
import { englishWordings } from "./lexicon-en.js"
import type { ReviewWording } from "../bank/wording.js"

/** A wording where it was found. */
export interface FoundWording {
  readonly wording: ReviewWording
  readonly span: Span
}

/** Nobody says more in one go. What is behind it is not read. */
export const MOST_TEXT = 10_000

/** The wordings of a language in a text, in order of place: English, or one that the bank brings; those of one code, or all. An apostrophe may be of either kind. */
export function matchWordings(
  text: string,
  locale: string,
  bank: PhraseBank | undefined,
  code?: ReviewWording["code"],
): readonly FoundWording[] {
  const read = text.slice(0, MOST_TEXT).replaceAll("\u2019", "'")
  const language = locale.split("-", 1)[0]!.toLowerCase()
  const lexicons: PhraseBank["wordings"] = { ...bank?.wordings, en: englishWordings }
  const wordings = Object.hasOwn(lexicons, language) ? lexicons[language]! : []
  const found = wordings.flatMap((wording) =>
    code === undefined || wording.code === code ? matchOne(read, wording) : [],
  )
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function matchOne(text: string, wording: ReviewWording): readonly FoundWording[] {
  const { finds, denies } = compiled(wording)
  return [...text.matchAll(finds)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const around = text.slice(sentenceStart(text, start), sentenceEnd(text, end))
    const isAsked = (wording.claim ?? wording.authority) !== undefined && around.endsWith("?") && !TAG.test(around)
    return isAsked || denies?.test(around) === true ? [] : [{ wording, span: { start, end } }]
  })
}

/** "It is booked, okay?" says that it is. */
const TAG = /\b(?:ok|okay|right|yes)\?$/i

interface Compiled {
  readonly finds: RegExp
  readonly denies: RegExp | undefined
}

const cache = /* @__PURE__ */ new WeakMap<ReviewWording, Compiled>()

function compiled(wording: ReviewWording): Compiled {
  const known = cache.get(wording)
  if (known !== undefined) return known
  const { say, unless } = wording
  const made: Compiled = {
    finds: new RegExp(wholeWords(say), "giu"),
    denies: unless === undefined ? undefined : new RegExp(wholeWords(unless), "iu"),
  }
  cache.set(wording, made)
  return made
}

function wholeWords(patterns: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`
}

/** Where the sentence around a place begins. */
function sentenceStart(text: string, at: number): number {
  for (let index = at - 1; index > 0; index--) {
    if (/\s/u.test(text[index]!) && /[.!?]/.test(text[index - 1]!)) return index
  }
  return 0
}

/** Where it ends: behind its mark, or with the text. */
export function sentenceEnd(text: string, at: number): number {
  for (let index = at; index < text.length; index++) {
    if (/[.!?]/.test(text[index]!) && (index + 1 === text.length || /\s/u.test(text[index + 1]!))) return index + 1
  }
  return text.length
}
