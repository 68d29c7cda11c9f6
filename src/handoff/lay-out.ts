import { toGapWords } from "./told/gaps.js"
import type { NotePart } from "./note.js"
import { tidy, toSentence, type Renderer } from "./render.js"
import type { Gap, GapField, Statement } from "./told/statement.js"
import type { Heading } from "./words/words.js"

/** What a note, a brief or a pick-up tells: statements by part, then what is not known. */
interface Told<Section extends Heading> {
  readonly sections: Readonly<Record<Section, readonly Statement[]>>
  readonly missing: readonly Gap[]
  readonly fields?: readonly GapField[] | undefined
}

/** The parts in order, each with its heading and a sentence a line; empty ones are left out. Two matters that stand alike are told once. */
export function layOut<Section extends Heading>(
  { words, say }: Renderer,
  order: readonly Section[],
  { sections, missing, fields = [] }: Told<Section>,
): readonly NotePart[] {
  const parts = order.map((section) => ({
    heading: words.headings[section],
    lines: toLines({ words, say }, sections[section]),
  }))
  const labels = fields.map(({ label }) => say.clip(label))
  return toParts([...parts, { heading: words.headings.gaps, lines: toGapWords(words.gaps, missing, labels) }])
}

/** Without empty lines, and without parts that have none. */
export function toParts(parts: readonly NotePart[]): readonly NotePart[] {
  return parts
    .map(({ heading, lines }) => ({ heading, lines: lines.map(tidy).filter((line) => line !== "") }))
    .filter(({ lines }) => lines.length > 0)
}

/** Sentences, each once, with the number of the matter where there are several; what is so of more than one needs none. */
function toLines(renderer: Renderer, statements: readonly Statement[]): readonly string[] {
  const told = statements.map(({ matter, ...statement }) => ({
    matter,
    line: toSentence(renderer, statement as Statement),
  }))
  const isShared = (line: string) =>
    new Set(told.filter((each) => each.line === line).map(({ matter }) => matter)).size > 1
  const lines = told.map(({ matter, line }) =>
    matter === undefined || line === "" || isShared(line) ? line : `(${matter}) ${line}`,
  )
  return [...new Set(lines)]
}

/** Plain text: a heading a part, a line a sentence. */
export function toText(parts: readonly NotePart[]): string {
  return parts.map(({ heading, lines }) => `${heading}\n${lines.map((line) => `  ${line}\n`).join("")}`).join("")
}
