import { regex } from "../../../kernel/inner.js"

/** A death that is told as a story, or by the way in one. */
const LONG_AGO = /* @__PURE__ */ regex(
  "\\blong (?:time )?ago\\b|(?<!\\b(?:one|two|three|few|[1-3]|couple of) )\\byears ago\\b|\\bwhen i was (?:\\w+ )?(?:child|kid|young|little)\\b|\\balive then\\b|\\bmy late \\w+ (?:(?:and|always|never|used|once|built|put|bought|made|did|had|loved|said|was|planted)\\b|\\p{L}+ed\\b)|(?<!\\p{L})hace (?:muchos|tantos|\\p{L}+nt[ae]) años(?!\\p{L})",
  "iu",
)

/** Whether the sentence that begins or goes on at `start` is of what was long ago: another sentence may be of today. */
export function isOfLongAgo(words: string, start = 0): boolean {
  return LONG_AGO().test(sentenceAt(words, start))
}

/** The sentence of a text that a place stands in, without its stop. */
export function sentenceAt(text: string, start: number): string {
  const from = Math.max(...[".", "!", "?"].map((sign) => text.lastIndexOf(sign, start - 1))) + 1
  const rest = text.slice(start).search(/[.!?]/)
  return text.slice(from, rest < 0 ? undefined : start + rest)
}
