import type { Token } from "../token.js"
import { isOneOf } from "../word-list.js"
import { expandSpoken } from "./contractions.js"
import { ABBREVIATIONS, CONTRACTIONS, ENDINGS, HESITATIONS, RANGE_WORDS, SMALL_NUMBERS, TENS } from "./lexicon-words.js"
import { joinNumbers } from "./number-words.js"

/**
 * Its groups are, in order: date, clock, number, half of the day, word, stop, pause, dash, other. Every alternative is bounded or a plain
 * run of one class, so that the time is linear in the text.
 */
const FORM =
  /(\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])|\d{1,2}[-.]\d{1,2}[-.]\d{4}(?![\d-]))|(\d{1,2}:\d{2}(?::\d{2})?(?!\d))|(\d+(?:[.,]\d+)?)|([ap]\.\s?m\b\.?)|([\p{L}\p{M}]+(?:['’ʼ][\p{L}]+)*)|([.!?…\n\r]+)|([,;:()])|([-–—]+)|([^\s\p{L}\p{M}\p{N}])/giu

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
  for (const match of text.matchAll(FORM)) readMatch(text, match, drafts)
  return joinNumbers(dropStutters(expandSpoken(dropHesitations(drafts))))
}

function readMatch(text: string, match: RegExpExecArray, drafts: Draft[]): void {
  const [raw, date, clock, number, half, word] = match as readonly (string | undefined)[] as [
    string,
    ...(string | undefined)[],
  ]
  const start = match.index
  const end = start + raw.length
  const place = drafts[drafts.length - 1]?.end === start && start > 0 ? { start, end, glued: true } : { start, end }
  if (word !== undefined) pushWord(raw, place, drafts)
  else if (half !== undefined) drafts.push({ kind: "word", text: raw[0]!.toLowerCase() + "m", ...place })
  else if (clock !== undefined) drafts.push({ kind: "clock", text: raw, ...place })
  else if (date !== undefined && raw !== "24/7") drafts.push({ kind: "date", text: raw, ...place })
  else if (number !== undefined) {
    drafts.push({ kind: "number", text: raw, value: Number(raw.replace(",", "")), ...place })
  } else drafts.push({ kind: "mark", text: readMark(text, match, end, drafts), ...place })
}

/** Which of the five marks it is. A full stop behind a short form, and dots in the middle of a sentence, are pauses. */
function readMark(text: string, match: RegExpExecArray, end: number, drafts: readonly Draft[]): string {
  const [stop, pause, dash] = match.slice(6, 9) as (string | undefined)[]
  if (pause !== undefined) return ","
  if (dash !== undefined) return "-"
  if (stop === undefined) return "#"
  if (stop.includes("?")) return "?"
  const before = drafts[drafts.length - 1]
  if (stop === "." && before?.kind === "word" && isOneOf(ABBREVIATIONS, before.text) && end < text.length) return "~"
  const next = /^\s*(\S)/u.exec(text.slice(end, end + 8))?.[1]
  const goesOn = next !== undefined && next !== next.toUpperCase()
  return (stop === "…" || stop.startsWith("..")) && goesOn ? "," : "."
}

function pushWord(raw: string, place: { start: number; end: number; glued?: boolean }, drafts: Draft[]): void {
  const before = drafts[drafts.length - 1]
  const lower = raw.toLowerCase().replace(/[’ʼ]/g, "'")
  const capital = raw[0] !== raw[0]!.toLowerCase()
  // "2026-11-25T15:00".
  if (place.glued === true && before?.kind === "date" && lower === "t") return
  if (place.glued === true && before?.kind === "number" && /^(st|nd|rd|th)$/.test(lower)) {
    before.ordinal = true
    before.end = place.end
    return
  }
  const words = writeOut(lower)
  const cut = lower.lastIndexOf("'")
  words.forEach((word, index) => {
    const last = index === words.length - 1
    // A known ending has a place of its own; other short forms share the place of the whole.
    const split =
      words.length === 2 &&
      cut > 0 &&
      lower.length === raw.length &&
      (lower.slice(cut) in ENDINGS || lower.endsWith("'s"))
    const start = split && last ? place.start + cut : place.start
    const end = split && !last ? place.start + cut : place.end
    const glue = index === 0 && place.glued !== true ? {} : { glued: true }
    drafts.push({ kind: "word", text: word, start, end, ...glue, ...(capital && index === 0 ? { capital } : {}) })
  })
}

/** The words that a written form stands for. */
function writeOut(lower: string): readonly string[] {
  if (lower.endsWith("ish") && isOneOf(SMALL_NUMBERS, lower.slice(0, -3))) return [lower.slice(0, -3), "ish"]
  if (Object.hasOwn(CONTRACTIONS, lower)) return CONTRACTIONS[lower]!.split(" ")
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

/** Whether it joins two words into one ("mid-morning"), and not two times ("Mon-Fri", "two-three"). */
function isHyphen(drafts: readonly Draft[], index: number): boolean {
  const [before, draft, after] = [drafts[index - 1], drafts[index]!, drafts[index + 1]]
  if (draft.text !== "-" || draft.end - draft.start !== 1 || draft.glued !== true || after?.glued !== true) return false
  if (before?.kind !== "word" || after.kind !== "word") return false
  return !(isOneOf(RANGE_WORDS, before.text) && isOneOf(RANGE_WORDS, after.text))
}

/** Leaves out words said twice in a row ("at at three", "I'll I'll call"). */
function dropStutters(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const [index, draft] of drafts.entries()) {
    const before = kept[kept.length - 1]
    // "In twenty twenty five minutes" counts twice.
    const counts = isOneOf(NUMBERS, draft.text) && isOneOf(NUMBERS, drafts[index + 1]?.text)
    if (before?.text === draft.text && draft.kind === "word" && !isOneOf(SAID_TWICE, draft.text) && !counts) {
      before.end = draft.end
      continue
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
  if (size < 4) return false
  const [a, b, c, d] = kept.slice(size - 4)
  return a!.kind === "word" && b!.kind === "word" && a!.text === c!.text && b!.text === d!.text
}
