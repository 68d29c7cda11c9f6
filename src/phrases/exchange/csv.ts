/** Nobody keeps more in a sheet of phrases. */
const MOST_CHARACTERS = 5_000_000

/**
 * Reads a table of comma-separated values. Line ends may be of either kind; a byte order mark is left out.
 *
 * @returns Rows of cells with the number of the line that each begins on, or `undefined` where a quotation is not closed or it is too large.
 * @see RFC 4180.
 */
export function readCsv(
  text: string,
): readonly { readonly line: number; readonly cells: readonly string[] }[] | undefined {
  if (text.length > MOST_CHARACTERS) return undefined
  const rows: { line: number; cells: string[] }[] = []
  let row: { line: number; cells: string[] } = { line: 1, cells: [] }
  let at = text.startsWith("\ufeff") ? 1 : 0
  let line = 1
  while (at <= text.length) {
    const cell = readCell(text, at)
    if (cell === undefined) return undefined
    row.cells.push(cell.value)
    line += cell.lineCount
    at = cell.end
    if (text[at] === ",") {
      at += 1
      continue
    }
    if (row.cells.length > 1 || row.cells[0] !== "") rows.push(row)
    if (at >= text.length) break
    at += text.startsWith("\r\n", at) ? 2 : 1
    line += 1
    row = { line, cells: [] }
    if (at === text.length) break
  }
  return rows
}

interface Cell {
  readonly value: string
  readonly end: number
  readonly lineCount: number
}

function readCell(text: string, from: number): Cell | undefined {
  if (text[from] !== '"') {
    const found = text.slice(from).search(/[,\r\n]/)
    const end = found < 0 ? text.length : from + found
    return { value: text.slice(from, end), end, lineCount: 0 }
  }
  let value = ""
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return undefined
    value += text.slice(at, quote)
    at = quote + 1
    if (text[at] !== '"') break
    value += '"'
    at += 1
  }
  const next = text[at]
  if (next !== undefined && !/[,\r\n]/.test(next)) return undefined
  return { value, end: at, lineCount: value.split("\n").length - 1 }
}

/** What a sheet would take for a formula: these beginnings, the full-width ones too. */
const FORMULA = /^['=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/**
 * A cell as it may stand in a file: quoted where it must be, and with an apostrophe before what a sheet would run as a formula.
 * {@link readFormula} takes the apostrophe off again.
 *
 * @see OWASP, "CSV Injection".
 */
export function toCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Without the apostrophe that {@link toCell} put before a formula. */
export function readFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}
