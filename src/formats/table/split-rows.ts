/** What parts the cells of a table. */
const SEPARATORS = [",", ";", "\t", "|"] as const

/** The rows of a text, cell by cell, as RFC 4180 quotes them: `"He said ""no"""`, line ends within quotes. In one pass. */
export function splitRows(text: string, separator: string, most = Infinity): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ""
  let quoted = false
  const closeCell = (): void => {
    row.push(cell.trim())
    cell = ""
  }
  const closeRow = (): void => {
    closeCell()
    if (row.some((each) => each !== "")) rows.push(row)
    row = []
  }
  for (let at = 0; at < text.length && rows.length < most; at += 1) {
    const sign = text.charAt(at)
    if (quoted && sign === '"' && text.charAt(at + 1) === '"') {
      cell += sign
      at += 1
    } else if (sign === '"' && (quoted || cell.trim() === "")) quoted = !quoted
    else if (quoted) cell += sign
    else if (sign === separator) closeCell()
    else if (sign === "\n") closeRow()
    else cell += sign
  }
  if (rows.length < most) closeRow()
  return rows
}

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
  const head = text.slice(0, 2_000).trimStart().split("\n", 1)[0] ?? ""
  // A table of Markdown is read as lines.
  if (head.startsWith("|")) return undefined
  for (const separator of SEPARATORS) {
    if (!head.includes(separator)) continue
    const names = (splitRows(head, separator)[0] ?? []).map((name) =>
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
