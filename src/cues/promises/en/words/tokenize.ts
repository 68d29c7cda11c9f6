import { regex } from "../../../../kernel/inner.js"
import { isWordAt } from "../../token.js"
import type { Token } from "../../token.js"
import { isOneOf } from "../../word-list.js"
import { MONTHS, WEEKDAYS } from "../lexicons/days.js"
import {
  ABBREVIATIONS,
  ENDINGS,
  HESITATIONS,
  INSERTIONS,
  SMALL_NUMBERS,
  SMALL_ORDINALS,
  TENS,
} from "../lexicons/words.js"
import { expandSpoken, writtenForms } from "./contractions.js"
import { joinNumbers } from "./number-words.js"
import { groupOf, phraseAt } from "./phrases.js"

/**
 * Its groups are, in order: date, clock, number, half of the day, word, stop, pause, dash, other. Every alternative is bounded or a plain
 * run of one class, so that the time is linear in the text.
 */
const FORM = /* @__PURE__ */ regex(
  "(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?(?![\\d/])|\\d{1,2}[-.]\\d{1,2}[-.]\\d{4}(?![\\d-]))|(\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d))|(\\d+(?:[.,]\\d+)?)|([ap]\\.\\s?m\\b\\.?)|([\\p{L}\\p{M}]+(?:['’ʼ][\\p{L}]+)*)|([.!?…\\n\\r]+)|([,;:()])|([-–—]+)|([^\\s\\p{L}\\p{M}\\p{N}])",
  "giu",
)

/** The same for text that {@link isPlain}: an expression of letters of all scripts takes long to build. */
const PLAIN_FORM =
  /(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])|\d{1,2}[-.]\d{1,2}[-.]\d{4}(?![\d-]))|(\d{1,2}:\d{2}(?::\d{2})?(?!\d))|(\d+(?:[.,]\d+)?)|([ap]\.\s?m\b\.?)|([a-z]+(?:['’][a-z]+)*)|([.!?…\n\r]+)|([,;:()])|([-–—]+)|([^\sa-z0-9])/gi

/** A word where one begins. */
const PLAIN_WORD = /[a-z]+(?:['’][a-z]+)*/iy

/** Whether a text has no letters but those of ASCII. */
export const isPlain = (text: string): boolean => /^[\s!-~’…–—]*$/.test(text)

/** What was read of one match, before words are put together. */
type Draft = { -readonly [Member in keyof Token]: Token[Member] }

/**
 * The words, numbers and marks of a turn, with short forms written out, hesitations and stutters left out, and number words
 * as numbers.
 *
 * @returns In order; every span lies inside the text.
 */
export function tokenize(text: string): readonly Token[] {
  const drafts: Draft[] = []
  if (isPlain(text)) readPlain(text, drafts)
  else for (const match of text.matchAll(FORM())) readMatch(text, match, drafts)
  return joinNumbers(dropStutters(expandSpoken(dropHesitations(drafts))))
}

/** Words, which are most of a text, are cut out by themselves: the whole expression takes several times as long. Each look says where it begins. */
function readPlain(text: string, drafts: Draft[]): void {
  for (let at = 0; at < text.length;) {
    if (text[at] === " ") {
      at += 1
      continue
    }
    const lower = text.charCodeAt(at) | 32
    const isWord = lower >= 97 && lower <= 122 && text[at + 1] !== "."
    if (isWord) {
      PLAIN_WORD.lastIndex = at
      PLAIN_WORD.test(text)
      const end = PLAIN_WORD.lastIndex
      pushWord(text.slice(at, end), { start: at, end, glued: isGlued(at, drafts) }, drafts)
      at = end
      continue
    }
    PLAIN_FORM.lastIndex = at
    const match = PLAIN_FORM.exec(text)
    if (match === null) return
    readMatch(text, match, drafts)
    at = PLAIN_FORM.lastIndex
  }
}

/** Whether nothing stands between a place and what was read before it. */
function isGlued(start: number, drafts: readonly Draft[]): boolean {
  return start > 0 && drafts[drafts.length - 1]?.end === start
}

function readMatch(text: string, match: RegExpExecArray, drafts: Draft[]): void {
  const raw = match[0]
  const start = match.index
  const end = start + raw.length
  const glued = isGlued(start, drafts)
  const push = (kind: Token["kind"], words: string): Draft => {
    const draft: Draft = { kind, text: words, start, end }
    if (glued) draft.glued = true
    drafts.push(draft)
    return draft
  }
  if (match[5] !== undefined) pushWord(raw, { start, end, glued }, drafts)
  else if (match[4] !== undefined) push("word", raw[0]!.toLowerCase() + "m")
  else if (match[2] !== undefined) push("clock", raw)
  else if (match[1] !== undefined && raw !== "24/7") push("date", raw)
  else if (match[3] !== undefined) push("number", raw).value = Number(raw.replace(",", ""))
  else if (raw === "@" && !glued) push("word", "at")
  // "Two days' time": the apostrophe of a plural.
  else if (!(glued && /^['’]$/.test(raw) && drafts[drafts.length - 1]!.text.endsWith("s")))
    push("mark", isInAddress(text, start, end) ? "#" : readMark(text, match, end, drafts))
}

/** Whether a mark stands inside an e-mail or web address, where it ends no sentence. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - 64), start)
    .split(/\s/)
    .pop()!
  const after = text.slice(end, end + 64).split(/\s/, 1)[0]!
  return /^\w/.test(after) && (/@|^www/.test(before + after) || /^(?:com|org|net|gov|co|uk)\b/.test(after))
}

/** Which of the five marks it is. A full stop behind a short form, and dots in the middle of a sentence, are pauses. */
function readMark(text: string, match: RegExpExecArray, end: number, drafts: readonly Draft[]): string {
  const stop = match[6]
  if (match[7] !== undefined) return ","
  if (match[8] !== undefined) return "-"
  if (stop === undefined) return "#"
  if (stop.includes("?")) return "?"
  const before = drafts[drafts.length - 1]
  if (stop === "." && before?.kind === "word" && isOneOf(ABBREVIATIONS, before.text) && end < text.length) return "~"
  const next = /^\s*(\S)/u.exec(text.slice(end, end + 8))?.[1]
  const goesOn = next !== undefined && next !== next.toUpperCase()
  return (stop === "…" || stop.startsWith("..")) && goesOn ? "," : "."
}

function pushWord(raw: string, place: { start: number; end: number; glued: boolean }, drafts: Draft[]): void {
  const before = drafts[drafts.length - 1]
  const plain = raw.toLowerCase()
  const lower = /[’ʼ]/.test(plain) ? plain.replace(/[’ʼ]/g, "'") : plain
  const capital = raw[0] !== lower[0]
  // "2026-11-25T15:00".
  if (place.glued && before?.kind === "date" && lower === "t") return
  if (place.glued && before?.kind === "number" && /^(st|nd|rd|th)$/.test(lower)) {
    before.ordinal = true
    before.end = place.end
    return
  }
  const words = writeOut(lower)
  const cut = words.length === 2 ? lower.lastIndexOf("'") : -1
  // A known ending has a place of its own; other short forms share the place of the whole.
  const split = cut > 0 && lower.length === raw.length && (lower.slice(cut) in ENDINGS || lower.endsWith("'s"))
  for (let index = 0; index < words.length; index += 1) {
    const last = index === words.length - 1
    const start = split && last ? place.start + cut : place.start
    const end = split && !last ? place.start + cut : place.end
    const draft: Draft = { kind: "word", text: words[index]!, start, end }
    if (index > 0 || place.glued) draft.glued = true
    if (capital && index === 0) draft.capital = true
    drafts.push(draft)
  }
}

/** The words that a written form stands for. */
export function writeOut(lower: string): readonly string[] {
  const known = writtenForms().get(lower)
  if (known !== undefined) return known
  if (lower.endsWith("ish") && isOneOf(SMALL_NUMBERS, lower.slice(0, -3))) return [lower.slice(0, -3), "ish"]
  const cut = lower.lastIndexOf("'")
  if (cut <= 0 || lower === "o'clock") return [lower]
  if (lower.endsWith("n't")) return [lower.slice(0, -3), "not"]
  const ending = lower.slice(cut)
  const base = lower.slice(0, cut)
  if (ending === "'s") return base === "let" ? ["let's"] : [base, isOneOf(IS_BEHIND, base) ? "is" : "'s"]
  return Object.hasOwn(ENDINGS, ending) ? [...writeOut(base), ENDINGS[ending]!] : [lower]
}

/** Words behind which "'s" is always "is". */
const IS_BEHIND = "that it he she there what who where here how this everything"

/** Leaves out sounds of hesitation, "you know", and full stops behind short forms. */
function dropHesitations(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  let hesitant = false
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index]!
    if (draft.text === "~" || isHyphen(drafts, index)) continue
    const inserted = draft.text === "," ? insertionAt(drafts, index + 1) : 0
    if (inserted > 0) {
      hesitant = true
      index += inserted
      continue
    }
    if (isOneOf(HESITATIONS, draft.text)) {
      hesitant = true
      // The comma behind "uh," belongs to the hesitation.
      if (drafts[index + 1]?.text === ",") index += 1
      continue
    }
    if (hesitant) draft.hesitant = true
    hesitant = false
    const before = kept[kept.length - 1]
    if (before?.text === "e" && draft.text.startsWith("mail")) {
      before.text = `e${draft.text}`
      before.end = draft.end
    } else kept.push(draft)
  }
  return kept
}

/** "At, shall we say, four", "I'll just, uh, pop it in": how many tokens the insertion has, the comma behind it included. */
function insertionAt(drafts: readonly Draft[], index: number): number {
  const length = isWordAt(drafts, index, HESITATIONS) ? 1 : phraseAt(drafts, index, INSERTIONS)
  return length > 0 && drafts[index + length]?.text === "," ? length + 1 : 0
}

/** Whether it joins two words into one ("mid-morning"), and not two times ("Mon-Fri", "two-three"). */
function isHyphen(drafts: readonly Draft[], index: number): boolean {
  const [before, draft, after] = [drafts[index - 1], drafts[index]!, drafts[index + 1]]
  if (draft.text !== "-" || draft.end - draft.start !== 1 || draft.glued !== true || after?.glued !== true) return false
  if (before?.kind !== "word" || after.kind !== "word") return false
  return !(isRangeWord(before.text) && isRangeWord(after.text))
}

/** Whether a hyphen may join a word to another into a range ("Mon-Fri") or a number ("twenty-three"). */
function isRangeWord(word: string): boolean {
  const isCount = isOneOf(NUMBERS, word) || isOneOf(SMALL_ORDINALS, word)
  return isCount || groupOf(WEEKDAYS, word) >= 0 || groupOf(MONTHS, word) >= 0
}

/** Leaves out words said twice in a row ("at at three", "I'll I'll call"). */
function dropStutters(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index]!
    const before = kept[kept.length - 1]
    if (before?.text === draft.text && draft.kind === "word" && !isOneOf(SAID_TWICE, draft.text)) {
      // "In twenty twenty five minutes" counts twice.
      const counts = isOneOf(NUMBERS, draft.text) && isWordAt(drafts, index + 1, NUMBERS)
      if (!counts) {
        before.end = draft.end
        continue
      }
    }
    kept.push(draft)
    if (repeatsPair(kept)) {
      kept.length -= 2
      kept[kept.length - 1]!.end = draft.end
    }
  }
  return kept
}

const NUMBERS = `${SMALL_NUMBERS} ${TENS}`

/** Words that may rightly stand twice: "come by by noon", "no no". */
const SAID_TWICE = "by no that had in on very"

function repeatsPair(kept: readonly Draft[]): boolean {
  const size = kept.length
  if (size < 4 || kept[size - 1]!.text !== kept[size - 3]!.text || kept[size - 2]!.text !== kept[size - 4]!.text)
    return false
  return kept[size - 4]!.kind === "word" && kept[size - 3]!.kind === "word"
}
