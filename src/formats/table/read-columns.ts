import { splitRows } from "../../kernel/inner.js"

/** What parts the cells of a table. */
const SEPARATORS = [",", ";", "\t", "|"] as const

/** Which column holds what; `text` always does. */
export interface Columns {
  readonly separator: string
  readonly text: number
  readonly speaker: number
  readonly start: number
  readonly end: number
  /** Whole numbers are milliseconds: the head says so, or it is Whisper's, which writes no others. */
  readonly inMs: boolean
}

const TEXT = /^(?:text|utterance|transcript(?:ion)?|content|message|words|sentence|phrase|dialogue|body)$/
const SPEAKER = /^(?:speaker|role|participant|party|channel|name|who|from|user)(?: (?:type|name|role|id|label))?$/
const START = /^(?:start|begin|from|time ?stamp|time|offset)/
const END = /^(?:end|to\b|stop)/

/** Tells a table by its first row: a column of words, and one of speakers or times. Nothing where it is none. */
export function readColumns(text: string): Columns | undefined {
  const head =
    text
      .slice(0, 2_000)
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? ""
  // A table of Markdown is read as lines.
  if (head.startsWith("|")) return undefined
  for (const separator of SEPARATORS) {
    if (!head.includes(separator)) continue
    const names = (splitRows(head, separator, 1)[0]?.cells ?? []).map((name) =>
      name
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .replaceAll("_", " ")
        .toLowerCase()
        .trim(),
    )
    const find = (pattern: RegExp): number => names.findIndex((name) => pattern.test(name))
    const [words, speaker, start, end] = [find(TEXT), find(SPEAKER), find(START), find(END)]
    if (words < 0 || (speaker < 0 && start < 0)) continue
    const inMs = /\bms\b|milli/.test(names[start] ?? "") || (separator === "\t" && speaker < 0)
    return { separator, text: words, speaker, start, end, inMs }
  }
  return undefined
}
