/** A row of a table, with the line that it begins on. */
export interface TableRow {
  readonly line: number
  /** Without blanks around them. */
  readonly cells: readonly string[]
  /** A quotation in it is not closed, or goes on behind its end. */
  readonly isTorn: boolean
}

/**
 * The rows of a text, cell by cell: `"He said ""no"""`, line ends of any kind and within quotes; empty rows are left out. In one pass.
 *
 * @see RFC 4180.
 */
export function splitRows(text: string, separator: string, most = Infinity): readonly TableRow[] {
  const rows: TableRow[] = []
  let cells: string[] = []
  let cell = ""
  let [quoted, closed, isTorn] = [false, false, false]
  let [from, line] = [1, 1]
  const closeCell = (): void => {
    cells.push(cell.trim())
    cell = ""
    closed = false
  }
  const closeRow = (): void => {
    closeCell()
    if (cells.some((each) => each !== "")) rows.push({ line: from, cells, isTorn: isTorn || quoted })
    cells = []
    isTorn = false
    from = line
  }
  for (let at = 0; at < text.length && rows.length < most; at += 1) {
    const [sign, next] = [text.charAt(at), text.charAt(at + 1)]
    const isEnd = sign === "\n" || (sign === "\r" && next !== "\n")
    if (isEnd) line += 1
    if (quoted && sign === '"' && next === '"') {
      cell += sign
      at += 1
    } else if (sign === '"' && (quoted || cell.trim() === "")) {
      closed = quoted
      quoted = !quoted
    } else if (quoted) cell += sign
    else if (sign === separator) closeCell()
    else if (isEnd) closeRow()
    else {
      cell += sign
      isTorn ||= closed && sign.trim() !== ""
    }
  }
  if (rows.length < most) closeRow()
  return rows
}
