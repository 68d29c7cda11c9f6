import { withoutTrailing, regex } from "../../kernel/inner.js"
/** A mark between two clauses of a sentence: a comma, a semicolon, or a dash with spaces around it. */
const BETWEEN = /[,;]|\s[\u2013\u2014-](?=\s)/g
/** The end of a sentence, with the marks that close it. */
const SENTENCE = /[^.!?]*(?:[.!?](?!\s|$)[^.!?]*)*(?:[.!?]+["”’)]*\s*|$)/g

/**
 * Takes out each clause that holds one of the marks, with the comma that ties it to the rest. A sentence of one clause goes whole.
 *
 * @param text - With marks of one character in place of the slots.
 * @param marks - Those whose clause goes.
 * @returns What is left, with a capital where a sentence now begins; empty where nothing is.
 */
export function dropClauses(text: string, marks: ReadonlySet<string>): string {
  if (marks.size === 0) return text
  const sentences = text.match(SENTENCE) ?? []
  return sentences
    .map((sentence) => dropInSentence(sentence, marks))
    .join("")
    .trim()
}

function dropInSentence(sentence: string, marks: ReadonlySet<string>): string {
  if (!holds(sentence, marks)) return sentence
  const body = withoutEnd(sentence)
  const end = sentence.slice(body.length)
  const clauses = split(body)
  const kept = clauses.filter(({ text }) => !holds(text, marks))
  if (kept.length === 0) return ""
  const joined = kept.map(({ before, text }, index) => (index === 0 ? text.trimStart() : before + text)).join("")
  const wasFirst = kept[0] === clauses[0]
  return (wasFirst ? joined : capitalisedAfter(body, joined)) + end
}

interface Clause {
  /** The mark before it; empty for the first. */
  readonly before: string
  readonly text: string
}

function split(body: string): readonly Clause[] {
  const clauses: Clause[] = []
  let before = ""
  let from = 0
  for (const found of body.matchAll(BETWEEN)) {
    clauses.push({ before, text: body.slice(from, found.index) })
    before = found[0]
    from = found.index + before.length
  }
  return [...clauses, { before, text: body.slice(from) }]
}

function holds(text: string, marks: ReadonlySet<string>): boolean {
  return Array.from(text).some((character) => marks.has(character))
}

/** An opening mark of a Spanish question that went with the first clause is put back. */
function capitalisedAfter(body: string, joined: string): string {
  const opening = /^\s*([¿¡])/u.exec(body)?.[1] ?? ""
  const text = capitalised(joined)
  return /^[¿¡]/u.test(text) ? text : opening + text
}

/** A sentence without its full stop, and without what closes and follows it; the whole where it has none. */
function withoutEnd(sentence: string): string {
  const spoken = withoutTrailing(sentence, (sign) => /\s/.test(sign))
  const marked = withoutTrailing(spoken, (sign) => '"”’)'.includes(sign))
  const body = withoutTrailing(marked, (sign) => ".!?".includes(sign))
  return body.length === marked.length ? sentence : body
}

const FIRST_LETTER = /* @__PURE__ */ regex('^([¿¡"“‘(]*)(\\p{Ll})', "u")

/** With a capital where a sentence begins, behind whatever opens it. */
export function capitalised(text: string): string {
  return text.replace(FIRST_LETTER(), (_, before: string, letter: string) => before + letter.toUpperCase())
}
